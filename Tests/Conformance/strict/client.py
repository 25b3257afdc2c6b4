# SPDX-License-Identifier: MIT
"""What a client declared in `initialize`."""


class Client:
    def __init__(self, initialize: dict):
        self.capabilities = initialize.get("capabilities") or {}

    def get(self, path: str, default=None):
        """The capability at a path; `default` where it is missing or null."""
        value = self.capabilities
        for name in path.split("."):
            value = value.get(name) if isinstance(value, dict) else None
        return default if value is None else value

    def resolves(self, path: str, member: str) -> bool:
        return member in (self.get(f"{path}.resolveSupport.properties") or [])
