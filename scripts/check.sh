#!/usr/bin/env bash
# Looks at the sources without building them.
steps=4
source "$(dirname "$0")/steps.sh"
failed=0

step "Looking at Swift"
require_swift

step "Reading the layout of the Swift sources"
swift format lint --strict --recursive Package.swift Sources Tests || failed=1

step "Reading the shell scripts"
for script in scripts/*.sh .ci/run; do bash -n "$script" || failed=1; done

step "Reading the rules of the house"
python3 -m unittest discover --quiet --start-directory Tests/house || failed=1
python3 Tests/house/check.py || failed=1

echo
[ "$failed" -eq 0 ] || give_up "what stands above is to be put right."
echo "Nothing to put right."
