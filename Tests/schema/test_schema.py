"""Editors are told the truth: the schemas take every policy and scenario there is, and refuse broken ones."""

import copy
import json
import re
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

ROOT = Path(__file__).parents[2]
FILES = {
    "policy": ["policies/*/policy.yaml", "data/policy-starter/policy.yaml", "Tests/Policies/sound.yaml",
               "Tests/PolicyFilesTests/Fixtures/policies/*/policy.yaml"],
    "scenario": ["policies/*/scenarios/*.yaml", "data/policy-starter/scenarios/*.yaml",
                 "Tests/PolicyFilesTests/Fixtures/policies/*/scenarios/*.yaml"],
}
GUIDE = "docs/policy-language.md"


class Plain(yaml.CSafeLoader):
    """Reads YAML as editors do, by version 1.2: days and times are text."""

    yaml_implicit_resolvers: dict = {}


for tag, pattern, first in [
        ("bool", r"^(true|false)$", "tf"), ("int", r"^[-+]?[0-9]+$", "-+0123456789"),
        ("null", r"^(~|null|)$", ["~", "n", ""])]:
    Plain.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), list(first))


def schema(kind: str) -> dict:
    return json.loads((ROOT / f"data/{kind}.schema.json").read_text())


def problems(kind: str, text: str) -> list[str]:
    content = yaml.load(text, Plain)
    return [f"{error.json_path}: {error.message}"
            for error in Draft202012Validator(schema(kind)).iter_errors(content)]


def files() -> list[tuple[str, str]]:
    named = []
    for kind, patterns in FILES.items():
        for pattern in patterns:
            found = sorted(ROOT.glob(pattern))
            assert found, pattern
            named += [(kind, str(path.relative_to(ROOT))) for path in found]
    return named


def examples() -> list[tuple[str, str]]:
    """The whole files of the guide: its blocks, one after another; a scenario begins a new file."""
    blocks = re.findall(r"^```yaml\n(.*?)^```$", (ROOT / GUIDE).read_text(), re.M | re.S)
    whole: list[str] = []
    for block in blocks:
        if not whole or block.startswith("scenario:"):
            whole.append("")
        whole[-1] += block
    return [("scenario" if text.startswith("scenario:") else "policy", text) for text in whole]


@pytest.mark.parametrize("kind", FILES)
def test_the_schema_is_one_itself(kind: str) -> None:
    Draft202012Validator.check_schema(schema(kind))


@pytest.mark.parametrize(("kind", "path"), files())
def test_the_schema_takes_every_file_there_is(kind: str, path: str) -> None:
    assert problems(kind, (ROOT / path).read_text()) == []


@pytest.mark.parametrize(("kind", "text"), examples())
def test_the_schema_takes_the_examples_of_the_guide(kind: str, text: str) -> None:
    assert problems(kind, text) == []


@pytest.mark.parametrize("kind", FILES)
def test_each_example_in_the_schema_is_one(kind: str) -> None:
    whole = schema(kind)

    def look(part: object, at: str) -> None:
        if isinstance(part, list):
            for index, item in enumerate(part):
                look(item, f"{at}/{index}")
        if isinstance(part, dict):
            if isinstance(part.get("examples"), list):
                wanted = {**copy.deepcopy(part), "$defs": whole["$defs"]}
                for example in part["examples"]:
                    assert Draft202012Validator(wanted).is_valid(example), f"{at}: {example}"
            for key, item in part.items():
                if key != "examples":
                    look(item, f"{at}/{key}")

    look(whole, "#")


@pytest.mark.parametrize("kind", FILES)
def test_every_key_is_described(kind: str) -> None:
    def silent(part: object, at: str) -> list[str]:
        if isinstance(part, list):
            return [each for item in part for each in silent(item, at)]
        if not isinstance(part, dict):
            return []
        found = [f"{at}/{key}" for key, item in part.get("properties", {}).items()
                 if not item.get("description")]
        # What stands under a condition only narrows what is described elsewhere.
        inner = {key: item for key, item in part.items() if key not in ("if", "then", "else")}
        return found + [each for key, item in inner.items() for each in silent(item, f"{at}/{key}")]

    assert silent(schema(kind), "#") == []


BROKEN = {
    "policy": [
        ("policy: starter ", "policy: Starter "),
        ("policy: starter ", "policy: [starter] "),
        ("edition: 2026-11 ", "editon: 2026-11 "),
        ("edition: 2026-11 ", "edition:  "),
        ("reference: STA ", "reference: sta "),
        ("published: not stated ", "published: 2026-13 "),
        ("published: not stated ", "published: unstated "),
        ("division: england-and-wales ", "division: england "),
        ("mailbox: board@example.org", "mailbox: board"),
        ("board-sees: { from: managers, clause: STA-5 }", "board-sees: { from: managers, since: STA-5 }"),
        ("titles: [Registered manager]", "titles: Registered manager"),
        ("    unresolved: managers\n", ""),
        ("    unresolved: managers\n", "    unresolved: [managers]\n"),
        ("    rung: practitioner\n", "    rung: practitioner\n    body: panel\n"),
        ("  STA-1:\n", "  sta-1:\n"),
        ("strength: principle", "strength: principal"),
        ("show: [guide, raise, difference]", "show: [guide, rise]"),
        ("on: { entered: practitioners }", "on: { enterd: practitioners }"),
        ("on: { entered: practitioners }", "on: { entered: practitioners, left: managers }"),
        ("on: { entered: practitioners }", "on: { entered: practitioners, at: managers }"),
        ("by: raiser", "by: raisers"),
        ("act: discuss", "act: discus"),
        ("    act: discuss\n", ""),
        ("to: counterpart", "to: counterparts"),
        ("within: { working-days: 2 }", "within: { working-days: '2' }"),
        ("within: { working-days: 2 }", "within: { working-days: 261 }"),
        ("within: { working-days: 2 }", "within: { working-days: 2, hours: 48 }"),
        ("within: without-delay ", "within: with-delay "),
        ("requires: confirmed", "requires: confirming"),
        ("route: instead ", "route: aside "),
        ("exhaustive: false", "exhaustive: no"),
        ("part: not stated", "part: some"),
        ("on: 2026-11-21", "on: 2026-11-41"),
        ("on: 2026-11-21", "on: 2026-11"),
    ],
    "scenario": [
        ("policy: starter\n", ""),
        ("shows: [STA-2, STA-4, STA-6]", "shows: []"),
        ("shows: [STA-2, STA-4, STA-6]", "shows: [STA2]"),
        ("type: care-provider", "kind: care-provider"),
        ("at: 2026-11-02T09:30", "at: 2026-11-02"),
        ("at: 2026-11-02T09:30", "at: 2026-11-02T25:30"),
        ("by: home/practitioner\n    raise", "by: home\n    raise"),
        ("    by: home/practitioner\n    raise", "    raise"),
        ("    raise:\n", "    rise:\n"),
        ("wanted: A review this week.", "wants: A review this week."),
        ("act: discuss", "act: disscuss"),
        ("channel: phone", "channel: telephone"),
        ("answer: { to: statement, answer: agree }", "answer: { to: statement, answer: yes }"),
        ("status: met }", "status: done }"),
        ("due: at-once", "due: soon"),
        ("expect: { phase: ended", "by: home/practitioner\n    expect: { phase: ended"),
        ("expect: { phase: ended", "resolve: { reason: So. }\n    expect: { phase: ended"),
    ],
}
STARTERS = {
    "policy": "data/policy-starter/policy.yaml",
    "scenario": "data/policy-starter/scenarios/settled-between-managers.yaml",
}


@pytest.mark.parametrize(
    ("kind", "sound", "broken"),
    [(kind, *pair) for kind, pairs in BROKEN.items() for pair in pairs])
def test_the_schema_refuses_what_is_broken(kind: str, sound: str, broken: str) -> None:
    text = (ROOT / STARTERS[kind]).read_text()
    assert sound in text
    assert problems(kind, text.replace(sound, broken, 1)) != []
