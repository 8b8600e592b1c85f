"""A difference under each policy, from raising to its last stage and closing, both sides acting."""

from typing import NamedTuple

import pytest

from difference import Difference


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
]


@pytest.mark.parametrize("way", WAYS, ids=[way.policy for way in WAYS])
def test_a_difference_goes_from_raising_to_its_last_stage_and_is_closed(way, sign_in):
    difference = Difference(sign_in, f"Walk of {way.policy}")
    difference.raised(way.raiser, way.policy, way.about)
    difference.act(way.raiser, "record", {"act": "discuss", "text": "We talked it over."},
                   "Record it")
    for person, stage in way.ups:
        more = {"question-everyday-alert?": "none"}
        difference.up(person, stage, **more)
    difference.settled(*way.last)
