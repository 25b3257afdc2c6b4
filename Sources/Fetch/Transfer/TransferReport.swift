// SPDX-License-Identifier: MIT

internal import JSON

/// How a transfer ended, as one line of JSON from a worker.
struct TransferReport: Equatable {
  /// What ended a transfer before its end.
  enum Fault: Equatable {
    /// The body is longer than it may be.
    case tooLarge
    /// The file for the body cannot be written.
    case unwritable(String)
    /// A code of `URLError`, and what the library says of it.
    case network(code: Int, text: String)
  }

  /// Header fields that anybody here reads.
  enum Field: String, CaseIterable {
    case contentType = "Content-Type"
    case etag = "ETag"
    case lastModified = "Last-Modified"
    case location = "Location"
    case retryAfter = "Retry-After"
  }

  /// 0 when no answer came.
  var status = 0
  var fields: [Field: String] = [:]
  var fault: Fault?
  /// Whether the worker ends after this one: its transfer is still under way, to no use.
  var isLast = false

  /// Longer fields are as if they were missing.
  static let longestField = 8192

  var line: [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.field("status", status)
      $0.field("last", isLast)
      for field in Field.allCases {
        guard let value = fields[field] else { continue }
        $0.name(field.rawValue)
        $0.string(value)
      }
      switch fault {
      case .tooLarge: $0.field("too_large", true)
      case .unwritable(let reason): $0.field("unwritable", reason)
      case .network(let code, let text):
        $0.field("code", code)
        $0.field("text", text)
      case nil: break
      }
    }
    return writer.bytes + [0x0A]
  }
}

extension TransferReport {
  /// Nil when a line is no report.
  init?(line: [UInt8]) {
    guard let members = try? JSONMembers(of: line), let status = members.integer("status") else {
      return nil
    }
    self.init(status: status)
    isLast = members.raw("last") == Array("true".utf8)
    for field in Field.allCases { fields[field] = members.string(field.rawValue) }
    if members.contains("too_large") {
      fault = .tooLarge
    } else if let reason = members.string("unwritable") {
      fault = .unwritable(reason)
    } else if let code = members.integer("code") {
      fault = .network(code: code, text: members.string("text") ?? "")
    }
  }
}
