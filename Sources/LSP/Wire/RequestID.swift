// SPDX-License-Identifier: MIT

package import JSON

/// What ties a reply to its request: an integer or a string (LSP 3.17, "Request Message").
package enum RequestID: Hashable, Sendable, CustomStringConvertible {
  case integer(Int)
  case string(String)

  package var description: String {
    switch self {
    case .integer(let value): String(value)
    case .string(let value): value
    }
  }

  /// The member `name`; nil when it is neither a string nor an integer that fits in 64 bits.
  package init?(_ name: String, of members: JSONMembers) {
    if let text = members.string(name) {
      self = .string(text)
    } else if let integer = members.integer(name) {
      self = .integer(integer)
    } else {
      return nil
    }
  }
}

extension RequestID: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    switch self {
    case .integer(let value): writer.integer(value)
    case .string(let value): writer.string(value)
    }
  }
}
