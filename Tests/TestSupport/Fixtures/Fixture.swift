// SPDX-License-Identifier: MIT

/// Notes written in one literal, with the places that a test is about marked in the text.
///
///     let fixture = Fixture("""
///       === a.md
///       See ⟪[[some-slug]]⟫ and Ada①
///       === folder/b.md
///       Nothing here.
///       """)
///
/// - `=== PATH` on a line of its own begins a file; without any there is one, `note.md`.
/// - `①` is a cursor, `⟪` and `⟫` enclose a range; they are not part of the text. Ranges may nest.
/// - A file ends with the line break before the next header, the last one where the literal ends.
/// - Everything else stays as it is, byte for byte: CRLF, byte order marks, combining marks.
package struct Fixture: Sendable {
  /// In the order of the literal; never empty.
  package let files: [FixtureFile]

  package init(_ literal: String) {
    var files: [FixtureFile] = []
    var path = "note.md"
    var marked: [UInt8] = []
    var hasText = false
    for line in Self.lines(Array(literal.utf8)) {
      if let header = Self.header(line) {
        if hasText { files.append(FixtureFile(path: path, marked: marked)) }
        path = header
        marked = []
      } else {
        marked += line
      }
      hasText = true
    }
    self.files = files + [FixtureFile(path: path, marked: marked)]
  }

  /// The file of that path; naming one that is not in the literal is a mistake of the test.
  package subscript(path: String) -> FixtureFile {
    guard let file = files.first(where: { $0.path == path }) else {
      preconditionFailure("the fixture has no file \(path)")
    }
    return file
  }

  /// The first file: the only one in most tests.
  package var note: FixtureFile { files[0] }

  /// Where the only cursor of the whole fixture stands.
  package var cursor: (file: FixtureFile, offset: Int) {
    let all = files.flatMap { file in file.cursors.map { (file, $0) } }
    precondition(all.count == 1, "the fixture has \(all.count) cursors, the test wants one")
    return all[0]
  }

  /// Lines with their breaks; LF ends one.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (offset, byte) in bytes.enumerated() where byte == 0x0A {
      lines.append(bytes[start...offset])
      start = offset + 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }

  private static func header(_ line: ArraySlice<UInt8>) -> String? {
    guard line.starts(with: "=== ".utf8) else { return nil }
    let path = line.dropFirst(4).filter { $0 != 0x0A && $0 != 0x0D }
    return String(decoding: path, as: UTF8.self)
  }
}
