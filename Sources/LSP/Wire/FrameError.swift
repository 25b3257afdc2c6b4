// SPDX-License-Identifier: MIT

/// Why a frame could not be read; the parser goes on with the next one it finds.
package enum FrameError: Error, Equatable, Sendable, CustomStringConvertible {
  /// A header line is not `Name: value`.
  case malformedHeader(String)
  /// The header ended and named no length.
  case missingLength
  /// The length is no number of bytes.
  case badLength(String)
  /// Two lengths in one header.
  case duplicateLength
  /// A body larger than this server reads.
  case tooLarge(bytes: Int, limit: Int)
  /// A header that does not end.
  case headerTooLong(limit: Int)

  package var description: String {
    switch self {
    case .malformedHeader(let line):
      "expected a header such as `Content-Length: 123`, got `\(line)`"
    case .missingLength: "the header has no Content-Length"
    case .badLength(let value): "Content-Length is no number of bytes: `\(value)`"
    case .duplicateLength: "the header has more than one Content-Length"
    case .tooLarge(let bytes, let limit): "a message of \(bytes) bytes; the limit is \(limit)"
    case .headerTooLong(let limit): "a header of more than \(limit) bytes"
    }
  }
}
