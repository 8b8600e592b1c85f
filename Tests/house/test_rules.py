"""Shows each rule failing on a bad sample and passing its good neighbour."""

import unittest

from rules.documents import (
    decisions_are_listed, guards_are_tests, links_resolve, nothing_names_a_machine)
from rules.imports import CIVIL_DAYS, imports
from rules.sources import (
    WORLD, no_board_in_the_program, nothing_unsafe, resolution_names_every_case, sources_are_short,
    templates_escape_everything, world_is_asked_in_one_place)

DESK = "Sources/Desk/Desk.swift"
RESOLUTION = "Sources/Resolution/Policy/Policy.swift"
TEMPLATE = "Sources/Pages/Templates/layout.mustache"


class RuleTests(unittest.TestCase):
    def breaks(self, rule, path, *samples):
        for sample in samples:
            with self.subTest(sample):
                self.assertEqual([found.path for found in rule({path: sample})], [path])

    def keeps(self, rule, path, *samples):
        for sample in samples:
            with self.subTest(sample):
                self.assertEqual(list(rule({path: sample})), [])

    def test_imports_follow_the_arrows(self):
        self.breaks(imports, DESK, "import Pages", "package import Site", "@testable import concord")
        self.keeps(imports, DESK, "import Resolution", "package import Ledger")
        self.breaks(imports, RESOLUTION, "import Ledger")
        self.breaks(imports, "Sources/Utilities/More.swift", "import Resolution")

    def test_a_library_is_imported_at_home_only(self):
        self.breaks(imports, DESK, "import GRDB", "import struct Hummingbird.Request", "import Unheard")
        self.keeps(imports, "Sources/Ledger/Ledger.swift", "import GRDB", "// import Hummingbird")

    def test_foundation_is_in_one_file_of_resolution(self):
        self.breaks(imports, RESOLUTION, "import Foundation")
        self.keeps(imports, CIVIL_DAYS, "import Foundation")
        self.keeps(imports, RESOLUTION, "import FoundationEssentials")

    def test_time_identifiers_and_chance_are_asked_for_in_one_file(self):
        asking = ["let now = Date()", "Date.now", "ContinuousClock().now", "let a: Date = .now",
                  "UUID()", "SystemRandomNumberGenerator()", "Int.random(in: 1...6)",
                  "people.shuffled()", "people.randomElement()"]
        self.breaks(world_is_asked_in_one_place, DESK, *asking)
        self.keeps(world_is_asked_in_one_place, WORLD, *asking)
        self.keeps(world_is_asked_in_one_place, DESK,
                   "world.now()", "state == .now", "setting.now", "// Date()", '"UUID()"',
                   "UUID(text)", "Date(timeIntervalSince1970: 0)")

    def test_nothing_unsafe_is_written(self):
        self.breaks(nothing_unsafe, DESK, "try! open()", 'fatalError("no")', "a as! B",
                    "struct A: @unchecked Sendable {}")
        self.keeps(nothing_unsafe, DESK, "try open()", "a as? B", "// no fatalError here")

    def test_resolution_has_no_default_case(self):
        self.breaks(resolution_names_every_case, RESOLUTION, "default: 1", "    @unknown default:")
        self.keeps(resolution_names_every_case, RESOLUTION, "days[key, default: []]", "// default:")
        self.keeps(resolution_names_every_case, DESK, "default: 1")

    def test_templates_let_no_raw_text_through(self):
        self.breaks(templates_escape_everything, TEMPLATE, "{{{name}}}", "{{&name}}", "{{ & name}}")
        self.keeps(templates_escape_everything, TEMPLATE, "{{name}} &amp; {{other}}")

    def test_no_board_is_named_in_the_program(self):
        self.breaks(no_board_in_the_program, DESK, 'if board == "Swindon"', "case southGloucestershire")
        self.keeps(no_board_in_the_program, DESK, "let board: BoardID")
        self.keeps(no_board_in_the_program, "policies/swindon/policy.yaml", "policy: swindon")

    def test_sources_are_short(self):
        self.breaks(sources_are_short, DESK, "\n" * 301)
        self.keeps(sources_are_short, DESK, "\n" * 300)

    def test_links_lead_somewhere(self):
        self.breaks(links_resolve, "docs/words.md", "[gone](gone.md)", "[up](../gone.md#part)")
        self.keeps(links_resolve, "docs/words.md", "[itself](words.md#top)", "[out](https://gov.uk)",
                   "[here](#part)", "[folder](../docs)")

    def test_every_decision_is_listed(self):
        decision = "docs/adr/0001-events.md"
        index = "docs/adr/README.md"
        self.breaks(decisions_are_listed, decision, "# Events")
        self.assertEqual(
            list(decisions_are_listed({decision: "", index: "[Events](0001-events.md)"})), [])

    def test_every_guard_is_a_test(self):
        traps = "docs/known-traps.md"
        test = {"Tests/ATests.swift": "@Test func `It holds`() {}"}
        self.breaks(guards_are_tests, traps, "| a trap | `It holds` |")
        self.assertEqual(list(guards_are_tests({traps: "| a trap | `It holds` |", **test})), [])

    def test_nothing_names_a_machine(self):
        # Put together from parts, so that this file keeps the rule.
        self.breaks(nothing_names_a_machine, "README.md",
                    "see /" + "opt/swift", "../" + "sha" + "red/style.md", "in /" + "work/main",
                    "from py" + "pi.org", "as shared" + "/design.md says")
        self.keeps(nothing_names_a_machine, "README.md", "GET /work", "a shared/local thing")


if __name__ == "__main__":
    unittest.main()
