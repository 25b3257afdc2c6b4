# SPDX-License-Identifier: MIT
"""Whether a JSON value is of a type of the protocol, to the letter.

`lsprotocol` knows the types, but reads leniently: it turns "7" into 7 and drops what it does not know.
Here it is the schema only.
"""

import collections.abc
import enum
import functools
import re
import types as python_types
import typing

import attrs
from lsprotocol import types, validators

# Kinds of actions are paths: `source.fixAll` is below `source`. What else the specification leaves
# open, a server has no call to extend.
PATHS = {types.CodeActionKind}
# May be missing although they may be null; every other nullable member is to be there.
MAY_BE_MISSING = {"InitializeParams.root_path", "InitializeParams.workspace_folders"}
ADDRESSES = {"uri", "targetUri", "baseUri", "newUri", "oldUri", "target", "scopeUri"}
ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[!-~]+\Z")
LARGEST = 2**31 - 1


def complaints(value, expected, path: str) -> list[str]:
    """What is wrong with a JSON value; `path` says where it stands."""
    expected = resolved(expected)
    if expected in (typing.Any, object, types.LSPAny, types.LSPObject, types.LSPArray):
        return []
    origin, arguments = typing.get_origin(expected), typing.get_args(expected)
    if origin in (typing.Union, python_types.UnionType):
        return of_union(value, [resolved(each) for each in arguments], path)
    if origin is typing.Literal:
        return [] if value in arguments else [f"{path}: {short(value)} is not {arguments}"]
    if origin in (collections.abc.Sequence, list, tuple):
        return of_array(value, origin, arguments, path)
    if origin in (collections.abc.Mapping, dict):
        return of_map(value, arguments, path)
    if isinstance(expected, type) and issubclass(expected, enum.Enum):
        return of_enumeration(value, expected, path)
    if attrs.has(expected):
        return of_structure(value, expected, path)
    return of_primitive(value, expected, path)


def of_primitive(value, expected, path: str) -> list[str]:
    is_right = {
        str: isinstance(value, str),
        bool: isinstance(value, bool),
        int: isinstance(value, int) and not isinstance(value, bool),
        float: isinstance(value, (int, float)) and not isinstance(value, bool),
        type(None): value is None,
    }[expected]
    return [] if is_right else [f"{path}: {short(value)} is no {expected.__name__}"]


def of_enumeration(value, expected, path: str) -> list[str]:
    base = str if issubclass(expected, str) else int
    if of_primitive(value, base, path):
        return [f"{path}: {short(value)} is no {base.__name__} of {expected.__name__}"]
    known = [member.value for member in expected]
    is_known = value in known or expected in PATHS and value.split(".")[0] in known
    return [] if is_known else [f"{path}: {short(value)} is no {expected.__name__}"]


def of_array(value, origin, arguments, path: str) -> list[str]:
    if not isinstance(value, list):
        return [f"{path}: {short(value)} is no array"]
    kinds = [arguments[0]] * len(value)
    if origin is tuple and Ellipsis not in arguments:
        if len(value) != len(arguments):
            return [f"{path}: {len(value)} items, not {len(arguments)}"]
        kinds = arguments
    found = (complaints(item, kind, f"{path}[{index}]") for index, (item, kind) in enumerate(zip(value, kinds)))
    return [each for group in found for each in group]


def of_map(value, arguments, path: str) -> list[str]:
    if not isinstance(value, dict):
        return [f"{path}: {short(value)} is no object"]
    names = [f"{path}: {short(name)} is no URI" for name in value if path.endswith(".changes") and not ADDRESS.match(name)]
    found = (complaints(item, arguments[1], f"{path}.{name}") for name, item in value.items())
    return names + [each for group in found for each in group]


def of_union(value, alternatives, path: str) -> list[str]:
    """Of no alternative: the complaints of the nearest."""
    enumerations = [each for each in alternatives if isinstance(each, type) and issubclass(each, enum.Enum)]
    # An open enumeration is said as "the enumeration or its base"; the base would let everything pass.
    bases = {str if issubclass(each, str) else int for each in enumerations}
    found = [complaints(value, each, path) for each in alternatives if each not in bases]
    here = f"{path}: "
    return min(found, key=lambda each: (any(line.startswith(here) and " is no" in line for line in each), len(each)))


def of_structure(value, expected, path: str) -> list[str]:
    if not isinstance(value, dict):
        return [f"{path}: {short(value)} is no object"]
    members = members_of(expected)
    found = [f"{path}: {expected.__name__} has no {name!r}" for name in value if name not in members]
    for name, member in members.items():
        if name in value:
            found += of_member(value[name], expected, member, f"{path}.{name}")
        elif is_required(expected, member):
            found.append(f"{path}: {expected.__name__} without {name!r}")
    if expected is types.Range and not found:
        start, end = ((value[side]["line"], value[side]["character"]) for side in ("start", "end"))
        found += [f"{path}: ends before it starts"] if end < start else []
    return found


def of_member(value, structure, member, path: str) -> list[str]:
    is_nullable = types.is_special_property(structure, member.name)
    if value is None and type(None) in typing.get_args(resolved(member.type)) and not is_nullable:
        return [f"{path}: null, where an optional member is left out"]
    found = complaints(value, member.type, path)
    if is_unsigned(member) and isinstance(value, int) and not 0 <= value <= LARGEST:
        found.append(f"{path}: {value} is out of range")
    if path.rsplit(".", 1)[-1] in ADDRESSES and isinstance(value, str) and not ADDRESS.match(value):
        found.append(f"{path}: {short(value)} is no URI")
    return found


def is_unsigned(member) -> bool:
    # An optional member's validator wraps the one of its value.
    validator = getattr(member.validator, "validator", member.validator)
    return validator is validators.uinteger_validator


def is_required(structure, member) -> bool:
    if f"{structure.__name__}.{member.name}" in MAY_BE_MISSING:
        return False
    return member.default is attrs.NOTHING or types.is_special_property(structure, member.name)


@functools.cache
def members_of(structure) -> dict:
    """The members of a structure by their names in JSON."""
    attrs.resolve_types(structure, vars(types))
    return {camel(member.name): member for member in attrs.fields(structure)}


def camel(name: str) -> str:
    first, *rest = name.rstrip("_").split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in rest)


def resolved(expected):
    """A type said by its name, as the type."""
    if isinstance(expected, typing.ForwardRef):
        expected = expected.__forward_arg__
    return vars(types)[expected] if isinstance(expected, str) else expected


def short(value) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."
