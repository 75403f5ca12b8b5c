#!/usr/bin/env bash
# What the pre-commit hook runs: the command, built once in the clone that pre-commit keeps. npm would not build it there.
set -euo pipefail
package=$(cd "$(dirname "$0")/.." && pwd)
if [[ ! -f $package/dist/src/cli/main.js ]]; then
  (cd "$package" && npm ci && npm run build:start) >&2
fi
# A Node that is new enough comes with the package.
PATH=$package/node_modules/.bin:$PATH exec node "$package/src/cli/tessera.js" "$@"
