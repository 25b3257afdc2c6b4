// SPDX-License-Identifier: MIT

/// A conversation with the server as `protocol/transcripts/README.md` describes it.
struct Transcript {
  enum Step: Equatable {
    /// The body of one frame.
    case send(String)
    case close
    /// A pattern of JSON.
    case expect(String)
    case exit(Int32)
  }

  /// A line that is none of the language's.
  struct Mistake: Error, CustomStringConvertible {
    let line: Int
    let text: String

    var description: String { "line \(line) is no step: \(text)" }
  }

  private(set) var files: [(path: String, text: String)] = []
  private(set) var steps: [(line: Int, step: Step)] = []

  init(_ text: String) throws {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let talk = readFiles(lines)
    var pending: (line: Int, text: String)?
    for (index, line) in lines.enumerated().dropFirst(talk) {
      if line.hasPrefix(" "), let open = pending {
        pending = (open.line, open.text + "\n" + line)
        continue
      }
      try finish(pending)
      pending = line.isEmpty || line.hasPrefix("#") ? nil : (index + 1, line)
    }
    try finish(pending)
  }

  /// Reads the files at the top; returns how many lines they take.
  private mutating func readFiles(_ lines: [String]) -> Int {
    guard lines.contains("===") else { return 0 }
    for (index, line) in lines.enumerated() {
      if line == "===" { return index + 1 }
      if line.hasPrefix("=== ") {
        files.append((String(line.dropFirst(4)), ""))
      } else if !files.isEmpty {
        let isCRLF = line.hasSuffix("\\r")
        files[files.count - 1].text += isCRLF ? line.dropLast(2) + "\r\n" : line + "\n"
      }
    }
    return lines.count
  }

  private mutating func finish(_ pending: (line: Int, text: String)?) throws {
    guard let (line, text) = pending else { return }
    let rest = text.dropFirst(2)
    if text == "→ close" {
      steps.append((line, .close))
    } else if text.hasPrefix("→ ") {
      steps.append((line, .send(String(rest))))
    } else if text.hasPrefix("← exit "), let code = Int32(rest.dropFirst(5)) {
      steps.append((line, .exit(code)))
    } else if text.hasPrefix("← ") {
      steps.append((line, .expect(String(rest))))
    } else {
      throw Mistake(line: line, text: text)
    }
  }
}
