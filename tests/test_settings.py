"""What the settings accept."""

from collections.abc import Iterator

import msgspec
import pytest

from pipeline.settings import Settings


def numbers(kind: type, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Where in the settings a number that may be a fraction stands."""
    for field in msgspec.inspect.type_info(kind).fields:
        if isinstance(field.type, msgspec.inspect.StructType):
            yield from numbers(field.type.cls, (*path, field.encode_name))
        elif isinstance(field.type, msgspec.inspect.FloatType):
            yield (*path, field.encode_name)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
@pytest.mark.parametrize("path", list(numbers(Settings)), ids=".".join)
def test_no_setting_may_be_infinite_or_no_number(path, value):
    given = value
    for name in reversed(path):
        given = {name: given}
    with pytest.raises(msgspec.ValidationError, match=path[-1]):
        msgspec.convert(given, Settings)


def test_the_settings_are_what_they_say_by_default():
    assert msgspec.convert(msgspec.to_builtins(Settings()), Settings) == Settings()
