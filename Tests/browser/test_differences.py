"""A difference under each policy, from raising to its last stage and closing, both sides acting."""

from typing import NamedTuple

import pytest

from difference import Difference

# A real place’s name, without a gap to break it at: it must not widen any page.
LONG_NAME = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"


class Way(NamedTuple):
    policy: str
    raiser: str
    receiver: str
    about: str
    # Who takes it to which stage, one after the other.
    ups: list[tuple[str, str]]
    # Who settles it at the last stage, and who answers.
    last: tuple[str, str]


WAYS = [
    Way("swindon", "Asha Adeyemi", "Femi Kemp", "Westmere Adult Social Care", [
        ("Asha Adeyemi", "interagency"), ("Femi Kemp", "managers"), ("Ben Hughes", "heads"),
        ("Carys Okafor", "partnership"), ("Dev Vaughan", "panel"),
    ], ("Dev Vaughan", "Isla Jones")),
    Way("norfolk", "Finn Jones", "Hari Singh", "Fenland Adult Social Care", [
        ("Finn Jones", "two"), ("Asha Quigley", "three"), ("Ben Young", "four"),
    ], ("Ben Young", "Jonas Harper")),
    Way("somerset", "Xena Lloyd", "Chloe Zielinski", "Levels Adult Social Care", [
        ("Xena Lloyd", "two"), ("Yusuf Turner", "three"),
    ], ("Amina Khan", "Faisal Walsh")),
    Way("somerset-web", "Hugo Morgan", "Marek Adeyemi", "Levels Care Home", [
        ("Hugo Morgan", "line-manager"), ("Ines Taylor", "managers"),
        ("Jude Bishop", "representatives"), ("Kofi Irving", "board"),
    ], ("Kofi Irving", "Petra Vaughan")),
    Way("south-gloucestershire", "Bryn Baker", "Hugo Turner", "Severn Adult Care", [
        ("Bryn Baker", "two"), ("Chloe Ibrahim", "three"), ("Dan Patel", "four"),
        ("Faisal Ellis", "manager-told"), ("Wren Quigley", "chair-considers"),
        ("Zak Foster", "mediation"), ("Zak Foster", "panel"),
    ], ("Faisal Ellis", "Lena Zielinski")),
]


@pytest.mark.parametrize("way", WAYS, ids=[way.policy for way in WAYS])
def test_a_difference_goes_from_raising_to_its_last_stage_and_is_closed(way, sign_in):
    # Norfolk's runs with script off from its beginning to its end.
    difference = Difference(sign_in, f"{way.policy} at {LONG_NAME}", script=way.policy != "norfolk")
    difference.raised(way.raiser, way.policy, way.about)
    difference.act(way.raiser, "record", {"act": "discuss", "text": "We talked it over."},
                   "Record it")
    for person, stage in way.ups:
        more = {"question-everyday-alert?": "none"}
        difference.up(person, stage, **more)
    difference.settled(*way.last)
