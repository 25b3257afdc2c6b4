# SPDX-License-Identifier: MIT
"""A check of what a language server says that forgives nothing."""
