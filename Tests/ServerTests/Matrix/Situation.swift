// SPDX-License-Identifier: MIT

import Notes
import Testing

/// One column of the matrix: in which units places are counted, how lines end, how the text came to
/// the server.
struct Situation: CustomTestStringConvertible {
  enum Encoding: String, CaseIterable {
    case utf8 = "utf-8"
    case utf16 = "utf-16"
    case utf32 = "utf-32"

    var unit: ColumnUnit {
      switch self {
      case .utf8: .utf8
      case .utf16: .utf16
      case .utf32: .utf32
      }
    }

    /// The columns that a text takes, counted here.
    func width(_ text: String) -> Int {
      switch self {
      case .utf8: text.utf8.count
      case .utf16: text.utf16.count
      case .utf32: text.unicodeScalars.count
      }
    }
  }

  enum Ending: String, CaseIterable {
    case lf = "LF"
    case crlf = "CRLF"
    case cr = "CR"
    case markAndCRLF = "byte order mark, CRLF"

    func written(_ text: String) -> String {
      switch self {
      case .lf: text
      case .crlf: text.replacing("\n", with: "\r\n")
      case .cr: text.replacing("\n", with: "\r")
      case .markAndCRLF: "\u{FEFF}" + text.replacing("\n", with: "\r\n")
      }
    }
  }

  enum Arrival: String, CaseIterable {
    /// Opened as it is on disk.
    case saved
    /// Opened with this text; the disk has another one.
    case unsaved
    /// Opened without the line, which is then typed.
    case typed
  }

  let encoding: Encoding
  let ending: Ending
  let arrival: Arrival

  var testDescription: String { "\(encoding.rawValue), \(ending.rawValue), \(arrival.rawValue)" }

  /// What a client declares for it, with more of `textDocument`.
  func capabilities(_ textDocument: String = "") -> String {
    """
    {"general": {"positionEncodings": ["\(encoding.rawValue)"]},
     "textDocument": {"x": {}\(textDocument.isEmpty ? "" : ", ")\(textDocument)}}
    """
  }

  /// Every encoding with every ending and with every arrival.
  static let all: [Situation] = Encoding.allCases.flatMap { encoding in
    let endings = Ending.allCases.map { Situation(encoding: encoding, ending: $0, arrival: .saved) }
    let arrivals = [Arrival.unsaved, .typed].flatMap { arrival in
      [Ending.lf, .crlf].map { Situation(encoding: encoding, ending: $0, arrival: arrival) }
    }
    return endings + arrivals
  }

  /// As the notes are on disk.
  static let saved = all.filter { $0.arrival == .saved }
}
