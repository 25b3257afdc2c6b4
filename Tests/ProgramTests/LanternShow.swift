// SPDX-License-Identifier: MIT

import TestSupport

/// The page of a podcast that does not exist, as one copies it, and workspaces about it.
enum LanternShow {
  static let page = """
    The Lantern Hour
    Paper Lantern Radio
    Conversations about lamps and the people who keep them lit.
    Episodes
    Mentioned books

    Mar 3, 2021 • 41min
    Ada Pinwheel on Wicks, Oil and the Long Night
    In this podcast, Otto Lumen spoke to Ada Pinwheel, a lamp keeper at Northlight. They compare \
    wicks and talk about the winter of the great fog.
    - A short wick smokes less than a long one.
    - Oil keeps for years in the dark.
    Check the landing page: https://lantern.example/episodes/2

    Feb 24, 2021 • 1h 2min
    Light Houses: Bruno Käfer on Mirrors and Patience
    On this episode of the podcast, Otto Lumen spoke with Bruno Käfer, who polishes mirrors. \
    Bruno recommends the book The Patient Mirror, by Ida Glass.
    - Mirrors age faster than lamps.
    Check the landing page: https://lantern.example/episodes/1

    """

  static let adaSlug = "ada-pinwheel-on-wicks-oil-and-the-long-night"
  static let brunoSlug = "light-houses-bruno-kafer-on-mirrors-and-patience"

  /// A workspace whose catalog is the page, `show.txt`, and nothing else in it.
  static func workspace() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("show.txt", page)
    try folder.write(".podcast-ls.json", #"{"catalogs": ["show.txt"]}"#)
    return folder
  }
}
