#!/usr/bin/env bash
# Rebuilds test/fixtures/dbt-shop/artifacts with the real dbt, in a temporary directory that is removed afterwards.
# Needs Python 3.10–3.13 and a package index; VENV=<dir> reuses an environment instead of making one.
set -euo pipefail

repository=$(cd "$(dirname "$0")/.." && pwd)
fixture=$repository/test/fixtures/dbt-shop
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

venv=${VENV:-$work/venv}
if [ ! -x "$venv/bin/dbt" ]; then
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet dbt-core==1.11.16 dbt-duckdb==1.10.1 duckdb==2.0.1
fi

export DO_NOT_TRACK=1 PYTHONHASHSEED=0 DBT_PROFILES_DIR=. DBT_USE_COLORS=false TZ=UTC

# One project state (its overlay may be empty) → its three artifacts.
make_version() {
  local version=$1 generated_at=$2 project=$work/$1
  mkdir "$project"
  (cd "$fixture" && cp -R dbt_project.yml profiles.yml models seeds snapshots macros tests "$project/")
  if [ -d "$fixture/$version" ]; then
    cp -R "$fixture/$version/." "$project/"
  fi
  (
    cd "$project"
    # Seeds, models, snapshots and tests in one go: the run results hold them all.
    "$venv/bin/dbt" build
    cp target/run_results.json run_results.json
    "$venv/bin/dbt" docs generate
    cp target/manifest.json target/catalog.json .
  )
  "$venv/bin/python" "$repository/scripts/strip_dbt_artifacts.py" "$project" "$fixture/artifacts/$version" "$generated_at"
}

make_version v1 2026-11-02T06:00:00Z
make_version v2 2026-11-09T06:00:00Z
