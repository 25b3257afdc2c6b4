# SPDX-License-Identifier: MIT
"""What the server says in every transcript, to the letter of the specification."""

import pytest
from conftest import PACKAGE
from strict.conversation import Conversation
from transcripts import Player, Transcript

TRANSCRIPTS = sorted((PACKAGE / "protocol" / "transcripts").glob("*.transcript"))


def test_there_are_transcripts():
    assert TRANSCRIPTS


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_every_message_is_right(path, place):
    transcript = Transcript(path)
    Player(transcript, place).play()
    conversation = Conversation.of(str(place.log))
    assert conversation.complaints == []
    expected = [step for step in transcript.steps if step.startswith("← {")]
    assert conversation.server_count >= len(expected)
