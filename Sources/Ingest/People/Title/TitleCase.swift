// SPDX-License-Identifier: MIT

internal import Naming

/// Gives titles that know no small letters, or no capitals, the capitals that names have.
enum TitleCase {
  /// The title as it is unless its words are all large or all small.
  static func normal(_ title: String) -> String {
    var large = 0
    var small = 0
    for scalar in title.unicodeScalars {
      let scalarClass = ScalarClass(scalar)
      guard scalarClass.isLetter, !scalarClass.standsAlone else { continue }
      if scalarClass.isUppercase { large += 1 } else { small += 1 }
    }
    if small == 0 && large > 12 { return cased(title) { _ in true } }
    if large == 0 && small > 12 { return cased(title, where: mayBeName) }
    return title
  }

  private static func cased(_ title: String, where isLarge: (WordRun) -> Bool) -> String {
    let bytes = Array(title.utf8)
    var out: [UInt8] = []
    var end = 0
    for run in WordRuns.cut(bytes) {
      out += bytes[end..<run.start]
      let word = String(decoding: bytes[run.start..<run.end], as: UTF8.self)
      let isAcronym = run.end - run.start < 4 && !Lexicon.shared.kinds(of: run.key).contains(.given)
      let keeps = run.shape.contains(.capital) && isAcronym && !isSmallWord(run)
      out += (keeps ? word : isLarge(run) ? capitalized(word, run) : word).utf8
      end = run.end
    }
    return String(decoding: out + bytes[end...], as: UTF8.self)
  }

  private static func capitalized(_ word: String, _ run: WordRun) -> String {
    isSmallWord(run) ? word.lowercased() : NameCase.capitalized(Substring(word))
  }

  /// `WITH`, `AND` and `OF` lead to names and are none.
  private static func isSmallWord(_ run: WordRun) -> Bool {
    !Lexicon.shared.kinds(of: run.key).isDisjoint(with: [.with, .and, .topic, .of, .particle])
  }

  private static func mayBeName(_ run: WordRun) -> Bool {
    let kinds = Lexicon.shared.kinds(of: run.key)
    return run.end - run.start > 2
      && kinds.isDisjoint(with: [.common, .with, .and, .topic, .of, .particle, .role])
  }
}
