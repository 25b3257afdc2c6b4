// SPDX-License-Identifier: MIT

/// A long note full of mentions, with an open `[[` to type behind at three places.
struct BigNote {
  enum Size: CaseIterable {
    case tenKilobytes
    case oneMegabyte

    var bytes: Int {
      switch self {
      case .tenKilobytes: 10_000
      case .oneMegabyte: 1_000_000
      }
    }

    var fileName: String {
      switch self {
      case .tenKilobytes: "note-10-kb.md"
      case .oneMegabyte: "note-1-mb.md"
      }
    }
  }

  enum Place: CaseIterable {
    case beginning
    case middle
    case end
  }

  private(set) var text: [UInt8] = []
  /// Lines that hold `[[` and nothing else.
  private(set) var lines: [Place: Int] = [:]
  private var line = 0

  init(_ size: Size, about episodes: [InventedEpisode]) {
    var words = InventedWords(seed: UInt64(size.bytes))
    var number = 0
    add("# \(words.name())")
    open(.beginning)
    while text.count < size.bytes {
      if lines[.middle] == nil, text.count * 2 > size.bytes { open(.middle) }
      let episode = episodes[number % episodes.count]
      add("- \(words.sentence(words: 12)) \(episode.guest) and [[\(episode.slug)]].")
      add(words.sentence(words: 20))
      number += 1
    }
    open(.end)
  }

  private mutating func open(_ place: Place) {
    add("")
    lines[place] = line
    add("[[")
    add("")
  }

  private mutating func add(_ text: String) {
    self.text += text.utf8
    self.text.append(UInt8(ascii: "\n"))
    line += 1
  }
}
