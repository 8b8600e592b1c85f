# What can be done with Concord from a clone. Each recipe may be repeated at any time.
# PORT=8081 make run     serves the demonstration elsewhere
# JOBS=2 make test       builds with so many processes at once

.DEFAULT_GOAL := help
.PHONY: help run test check format bench screenshots clean

help: ## Say what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

run: ## Install what is missing, build, serve the demonstration on http://127.0.0.1:8080
	@scripts/run.sh

test: ## Install what is missing, run every test, those in a real browser too
	@scripts/test.sh

check: ## Look at the sources without building: format, shell, rules of the house
	@scripts/check.sh

format: ## Lay out the Swift sources as the project does
	@swift format --in-place --recursive Package.swift Sources Tests

bench: ## Measure speed, start-up and memory, with this machine described
	@scripts/bench.sh

screenshots: ## Take the pictures that the documents show
	@scripts/screenshots.sh

clean: ## Remove what was built and installed inside this folder
	rm -rf .build .venv .run
