// SPDX-License-Identifier: MIT

import TestSupport

/// A page of any length whose episodes have nothing to say.
enum SeededPage {
  private static let words = [
    "amber", "beacon", "candle", "dusk", "ember", "flame", "glow", "halo", "lamp", "mirror", "oil",
    "prism", "shade", "spark", "torch", "wick",
  ]

  static func text(episodes count: Int) -> String {
    var random = SeededGenerator(seed: 7)
    var lines = ["The Long Lantern", "Nobody", "Lamps, at length.", "Episodes", ""]
    for number in (1...count).reversed() {
      let talk = (0..<60).map { _ in words[Int(random.next() % UInt64(words.count))] }
      lines.append("Mar \(1 + number % 28), \(2021 - number / 28) • \(20 + number % 40)min")
      lines.append("Number \(number) of the Long Lantern")
      lines.append("We talk of \(talk.joined(separator: " ")).")
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }
}
