#!/usr/bin/env bash
# Builds Concord and serves the demonstration.
steps=4
source "$(dirname "$0")/steps.sh"

step "Looking for what is needed"
install_packages libsqlite3-dev libcurl4-openssl-dev cracklib-runtime

step "Looking at Swift"
require_swift

step "Building; the first time takes several minutes"
build --configuration release --product concord

step "Serving the demonstration; stop it with Ctrl-C"
exec "$(program --configuration release)" demo --port "${PORT:-8080}"
