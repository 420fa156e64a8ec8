#!/usr/bin/env bash
# clang-tidy over the sources of the program, with the compile commands of the release build.
set -euo pipefail
cd "$(dirname "$0")/.."

git ls-files 'app/*.cpp' 'ui/*.cpp' | xargs -P "$(nproc)" -n 4 clang-tidy -p build/release --quiet --extra-arg=-Wno-unknown-warning-option
echo "clang-tidy: clean"
