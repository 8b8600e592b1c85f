# What every recipe shares; read by the scripts beside it, after `steps=N`.
# shellcheck shell=bash
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly swift_oldest=6.3
# What the package manager keeps, kept inside this folder.
readonly swift_keeps=(--cache-path .build/cache --security-path .build/security)
step=0

# Says what begins and how far the recipe is.
step() {
    step=$((step + 1))
    printf '\n[%d/%d] %s\n' "$step" "$steps" "$*"
}

# Says why the recipe cannot go on, and stops it.
give_up() {
    printf '\nCannot go on: %s\n' "$*" >&2
    exit 1
}

is_installed() { dpkg-query --show --showformat '${Status}' "$1" 2>/dev/null | grep -q 'ok installed'; }

# Installs those of the named Debian packages that are missing.
install_packages() {
    if ! command -v apt-get >/dev/null; then
        echo "This is not Debian, so nothing is installed. Needed here: $*"
        return
    fi
    local missing=() package
    for package in "$@"; do is_installed "$package" || missing+=("$package"); done
    if [ ${#missing[@]} -eq 0 ]; then
        echo "All here: $*"
        return
    fi
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null \
            || give_up "sudo is missing. As root, run: apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    echo "Installing: ${missing[*]}"
    ${as_root[@]+"${as_root[@]}"} apt-get update -qq \
        || give_up "the list of Debian packages could not be fetched. Is there a network?"
    ${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" \
        || give_up "apt-get could not install: ${missing[*]}"
}

# Makes sure that the Swift found is new enough.
require_swift() {
    command -v swift >/dev/null \
        || give_up "Swift $swift_oldest or later is needed, and there is no swift on the PATH. See swift.org/install."
    local found
    found=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' | head -n 1)
    [ "$(printf '%s\n' "$swift_oldest" "${found:-0}" | sort -V | head -n 1)" = "$swift_oldest" ] \
        || give_up "Swift $swift_oldest or later is needed; this is Swift ${found:-of an unknown version}."
    echo "Swift $found"
}

# Builds, as told: the options of `swift build`.
build() {
    swift build "${swift_keeps[@]}" --jobs "${JOBS:-$(getconf _NPROCESSORS_ONLN)}" "$@" \
        || give_up "the build failed; what is wrong stands above."
}

# Where the program is once it is built, as told: the options it was built with.
program() { echo "$(swift build "${swift_keeps[@]}" "$@" --show-bin-path)/concord"; }

# Makes the virtual environment of the browser tests, anew whenever its requirements change.
make_environment() {
    local wanted=Tests/browser/requirements.txt
    if cmp -s "$wanted" .venv/requirements.txt; then
        echo "All here: .venv"
        return
    fi
    rm -rf .venv
    python3 -m venv .venv || give_up "Python could not make a virtual environment."
    .venv/bin/pip install --quiet --no-cache-dir --disable-pip-version-check -r "$wanted" \
        || give_up "pip could not install what $wanted names."
    cp "$wanted" .venv/requirements.txt
}
