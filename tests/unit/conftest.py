"""What many tests look at: the tables as they are shipped, checked and loaded once."""

import pytest

from bilateral.tables import load


@pytest.fixture(scope="session")
def shipped():
    return load()
