"""What `find_copies` and `find_credits` promise about any texts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factcheck import find_copies, find_credits, shared_passages

WORDS = [f"{head}{end}" for head in "bdfglmnprs" for end in ("an", "ell", "ist", "o", "ura", "yk")]
SENTENCES = st.lists(st.sampled_from(WORDS), min_size=20, max_size=60).map(" ".join)
NEWS = st.lists(SENTENCES, min_size=1, max_size=4)
ANY = st.text(alphabet=st.one_of(st.characters(), st.sampled_from("aA \n-’'\"“”,.(1")))


@st.composite
def corpora(draw: st.DrawFn) -> dict[str, str]:
    """Texts that are made of some of the same sentences."""
    pool = draw(st.lists(SENTENCES, min_size=2, max_size=6))
    made = st.lists(st.sampled_from(pool), min_size=1, max_size=4).map(". ".join)
    return draw(st.dictionaries(st.sampled_from("abcdefgh"), made, min_size=2))


@given(corpora(), st.randoms())
def test_the_order_of_the_texts_does_not_matter(texts: dict[str, str], chance: object) -> None:
    shuffled = dict(sorted(texts.items(), key=lambda _: chance.random()))  # type: ignore[attr-defined]

    assert find_copies(shuffled) == find_copies(texts)


@given(corpora())
def test_new_keys_change_only_the_keys(texts: dict[str, str]) -> None:
    turned = {chr(ord("z") - ord(key) + ord("a")): text for key, text in texts.items()}
    pairs = {
        (frozenset((texts[one.a], texts[one.b])), one.containment) for one in find_copies(texts)
    }

    assert pairs == {
        (frozenset((turned[one.a], turned[one.b])), one.containment) for one in find_copies(turned)
    }


@given(corpora(), NEWS)
def test_unrelated_texts_change_nothing(texts: dict[str, str], other: list[str]) -> None:
    unrelated = " ".join(f"x{word}" for word in ". ".join(other).split())
    again = {"m": unrelated, "0": f"{unrelated} xend", **texts}

    assert [one for one in find_copies(again) if one.a in texts] == find_copies(texts)


@given(corpora())
def test_what_is_found_is_a_share_of_shingles(texts: dict[str, str]) -> None:
    for found in find_copies(texts):
        assert found.a < found.b
        assert 0.25 <= found.containment <= 1
        assert found.partial == (found.containment < 0.5)
        assert shared_passages(texts[found.a], texts[found.b])


@given(corpora())
def test_a_copy_of_a_text_contains_it(texts: dict[str, str]) -> None:
    for key, text in texts.items():
        found = [one for one in find_copies(texts | {"z": text.upper()}) if one.b == "z"]
        assert [one.containment for one in found if one.a == key] in ([1.0], [])
        assert found or len(set(text.split())) < 12


@given(st.lists(ANY, max_size=4))
def test_any_text_is_read(texts: list[str]) -> None:
    find_copies({str(number): text for number, text in enumerate(texts)})
    for text in texts:
        for found in find_credits(text):
            assert text[found.start : found.end] == found.text
            assert found.start <= found.outlet_span[0] < found.outlet_span[1] <= found.end


@given(ANY, ANY)
def test_a_passage_has_the_same_letters_in_both(a: str, b: str) -> None:
    for found in shared_passages(
        f"{a} one two three four five {b}", f"{b} One two three four five"
    ):
        assert found.words >= 5
        assert found.a[0] < found.a[1]
        assert found.b[0] < found.b[1]
