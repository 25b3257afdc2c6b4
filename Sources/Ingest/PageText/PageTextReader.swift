// SPDX-License-Identifier: MIT

internal import Catalog

/// Reads copied pages from files.
struct PageTextReader: SourceReader {
  private static let limit = 256 << 20

  func read(
    _ file: SourceFile, into take: (ReadShow) throws(BuildError) -> Void
  ) throws(BuildError) -> [SourceProblem] {
    let bytes = try BuildError.of { () throws(SourceError) in
      try file.readAll(limit: Self.limit)
    }
    let (text, isDamaged) = SourceText.decode(bytes)
    let (show, problems) = PageText(text, path: file.path).read()
    try take(show)
    return problems + (isDamaged ? [Self.encodingProblem] : [])
  }

  private static let encodingProblem = SourceProblem(
    line: 0, message: "some bytes are no UTF-8 and are shown as \u{FFFD}; save the file as UTF-8")
}
