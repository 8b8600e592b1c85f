#!/usr/bin/env bash
# Takes the pictures in docs/pictures from the demonstration.
steps=4
source "$(dirname "$0")/steps.sh"

step "Looking for what is needed"
install_packages libsqlite3-dev libcurl4-openssl-dev cracklib-runtime chromium fonts-dejavu-core python3 python3-venv
make_environment

step "Looking at Swift"
require_swift

step "Building; the first time takes several minutes"
build --product concord

step "Taking the pictures"
PYTHONPATH=Tests CONCORD=$(program) \
    .venv/bin/python Tests/browser/screenshots.py
