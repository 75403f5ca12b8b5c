"""Copies dbt's artifacts without what differs between two runs or two machines, and without what no importer reads.

Usage: strip_dbt_artifacts.py <folder with the artifacts> <target folder> <time to put for every "generated at">
"""

import json
import pathlib
import sys

# Of the whole manifest: dbt's own macros and docs, and what is of interest to dbt's own state comparison only.
DROPPED_SECTIONS = {"macros", "docs", "disabled", "selectors", "group_map"}
DROPPED_METADATA = {"invocation_started_at", "run_started_at", "user_id", "send_anonymous_usage_stats", "project_id", "env"}
DROPPED_IN_NODES = {
    "build_path", "compiled", "compiled_path", "created_at", "doc_blocks", "docs", "extra_ctes", "extra_ctes_injected",
    "functions", "language", "metrics", "patch_path", "root_path", "unrendered_config", "unrendered_database", "unrendered_schema",
}  # fmt: skip
DROPPED_IN_COLUMNS = {"doc_blocks", "granularity"}


def without(record, dropped):
    return {key: value for key, value in record.items() if key not in dropped}


def metadata(document, generated_at):
    return {**without(document["metadata"], DROPPED_METADATA), "generated_at": generated_at, "invocation_id": None}


def node(record):
    kept = without(record, DROPPED_IN_NODES)
    if "depends_on" in kept:
        kept["depends_on"] = {"macros": [], "nodes": kept["depends_on"].get("nodes", [])}
    if "columns" in kept:
        kept["columns"] = {name: without(column, DROPPED_IN_COLUMNS) for name, column in kept["columns"].items()}
    if "config" in kept:
        kept["config"] = {key: value for key, value in kept["config"].items() if value not in (None, [], {}) and key != "docs"}
    if record["resource_type"] == "test":
        kept.pop("compiled_code", None)
    return kept


def manifest(document, generated_at):
    stripped = without(document, DROPPED_SECTIONS)
    for section in ("nodes", "sources", "exposures", "groups"):
        stripped[section] = {key: node(value) for key, value in sorted(document[section].items())}
    for section in ("parent_map", "child_map"):
        stripped[section] = dict(sorted(document[section].items()))
    return {**stripped, "macros": {}, "disabled": {}, "metadata": metadata(document, generated_at)}


def catalog(document, generated_at):
    sections = {
        section: {key: {**without(table, {"stats"}), "stats": {}} for key, table in sorted(document[section].items())}
        for section in ("nodes", "sources")
    }
    return {**document, **sections, "metadata": metadata(document, generated_at)}


def run_results(document, generated_at):
    results = [
        {**without(result, {"compiled_code", "compiled", "batch_results"}), "timing": [], "execution_time": 0, "thread_id": "main"}
        for result in sorted(document["results"], key=lambda result: result["unique_id"])
    ]
    args = {"which": document["args"]["which"]}
    return {"metadata": metadata(document, generated_at), "results": results, "elapsed_time": 0, "args": args}


def main(source, target, generated_at):
    target.mkdir(parents=True, exist_ok=True)
    for strip in (manifest, catalog, run_results):
        document = json.loads((source / f"{strip.__name__}.json").read_text())
        text = json.dumps(strip(document, generated_at), indent=1, ensure_ascii=False) + "\n"
        (target / f"{strip.__name__}.json").write_text(text)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3])
