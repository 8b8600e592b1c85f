#!/usr/bin/env bash
# Runs every test: Swift's, the house's own, and those in a real browser.
steps=6
source "$(dirname "$0")/steps.sh"

step "Looking for what is needed"
install_packages libsqlite3-dev libcurl4-openssl-dev cracklib-runtime chromium fonts-dejavu-core python3 python3-venv wrk

step "Looking at Swift"
require_swift

step "Preparing the browser tests"
make_environment

step "Building; the first time takes several minutes"
build --build-tests
mkdir -p .run
rm -rf .run/*.xml .run/browser
failed=0

step "Running the Swift tests"
swift test "${swift_keeps[@]}" --skip-build --disable-xctest --no-parallel --xunit-output .run/swift.xml \
    | grep --line-buffered -v ' started\.$' || failed=1

step "Running the tests in Python, those in Chromium among them"
CONCORD=$(program) .venv/bin/python -m pytest \
    --junit-xml .run/python.xml Tests/house Tests/schema Tests/bench Tests/mail Tests/browser || failed=1

echo
python3 scripts/totals.py .run/swift.xml .run/python.xml || failed=1
exit "$failed"
