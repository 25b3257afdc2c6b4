// SPDX-License-Identifier: MIT

internal import Naming

/// Makes clean UTF-8 of the chunks of a file, whatever it is encoded in.
///
/// What comes out is well-formed UTF-8 without byte order mark, its line breaks are line feeds, as
/// many as the file has lines, and it holds only characters that XML allows.
struct Transcoder {
  private enum Decoder {
    case utf8(UTF8Repair)
    case windows1252
    case iconv(IconvDecoder)
  }

  private var decoder: Decoder
  private var characters = XMLCharacters()
  private var markLength: Int
  private var line = 1
  private let log: ProblemLog

  /// - Parameters:
  ///   - head: the first chunk, of which the encoding is told.
  ///   - charset: what the file's server says, where it says anything.
  init(head: [UInt8], charset: String? = nil, log: ProblemLog) {
    let encoding = TextEncoding(head: head, charset: charset)
    markLength = encoding.markLength
    self.log = log
    decoder =
      switch encoding.scheme {
      case .utf8: .utf8(UTF8Repair())
      case .windows1252: .windows1252
      case .named(let name): IconvDecoder(name).map { .iconv($0) } ?? .utf8(UTF8Repair())
      }
    if let objection = encoding.objection { log.add(line: 1, objection) }
  }

  /// - Parameter chunk: the next bytes of the file; the first is the head.
  mutating func decode(_ chunk: [UInt8], isLast: Bool) -> [UInt8] {
    let bytes = markLength > 0 ? Array(chunk.dropFirst(markLength)) : chunk
    markLength = 0
    var (invalid, forbidden) = (Damage(), Damage())
    var text = decoded(bytes, isLast: isLast, damage: &invalid)
    report(invalid, in: text, damageMessage)
    characters.clean(&text, damage: &forbidden)
    report(forbidden, in: text, "a control character, which XML forbids, is left out")
    line += ByteSearch.lineFeeds(in: text, from: 0, to: text.count)
    return text
  }

  private mutating func decoded(
    _ bytes: [UInt8], isLast: Bool, damage: inout Damage
  ) -> [UInt8] {
    switch decoder {
    case .utf8(var repair):
      let text = repair.decode(bytes, isLast: isLast, damage: &damage)
      decoder = .utf8(repair)
      return text
    case .windows1252:
      var text: [UInt8] = []
      text.reserveCapacity(bytes.count + bytes.count / 8)
      Windows1252.append(bytes[...], to: &text)
      return text
    case .iconv(let iconv): return iconv.decode(bytes, isLast: isLast, damage: &damage)
    }
  }

  private func report(_ damage: Damage, in text: [UInt8], _ message: String) {
    guard let first = damage.first else { return }
    let line = line + ByteSearch.lineFeeds(in: text, from: 0, to: min(first, text.count))
    log.add(line: line, message, count: damage.count)
  }

  private var damageMessage: String {
    if case .utf8 = decoder { return "a byte that is not UTF-8 is read as windows-1252" }
    return "bytes that mean nothing in the file's encoding are shown as \u{FFFD}"
  }
}
