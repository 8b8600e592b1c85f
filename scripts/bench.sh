#!/usr/bin/env bash
# Measures Concord; what is measured and how stands in Tests/bench/README.md.
steps=4
source "$(dirname "$0")/steps.sh"

step "Looking for what is needed"
install_packages libsqlite3-dev libcurl4-openssl-dev cracklib-runtime wrk python3

step "Looking at Swift"
require_swift

step "Building; the first time takes several minutes"
build --configuration release --product concord

step "Measuring"
PYTHONPATH=Tests exec python3 Tests/bench/bench.py "$(program --configuration release)"
