// SPDX-License-Identifier: MIT

internal import JSON

/// A state is kept as one JSON object; unknown members are ignored, members of a wrong type missing.
extension CopyState {
  /// Longer files are no states of ours.
  static let sizeLimit = 1 << 20

  /// Nil when this is no JSON object with an address.
  init?(json: [UInt8]) {
    guard let members = try? JSONMembers(of: json), let address = members.string("address") else {
      return nil
    }
    self.init(address: address)
    permanentAddress = members.string("permanent_address")
    answeringAddress = members.string("answering_address")
    etag = members.string("etag")
    lastModified = members.string("last_modified")
    charset = members.string("charset")
    failure = members.string("failure")
    isGone = members.isTrue("gone")
    isDamaged = members.isTrue("damaged")
    readNumbers(members)
  }

  private mutating func readNumbers(_ members: JSONMembers) {
    fetchedAt = members.time("fetched_at")
    checkedAt = members.time("checked_at")
    changedAt = members.time("changed_at")
    retryAfter = members.time("retry_after")
    failures = max(0, members.integer("failures") ?? 0)
    if let size = members.integer("size"), let modified = members.integer("modified"), size >= 0 {
      body = Body(size: Int64(size), modified: Int64(modified))
    }
  }

  var json: [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.field("address", address)
      $0.field("permanent_address", permanentAddress)
      $0.field("answering_address", answeringAddress)
      $0.field("etag", etag)
      $0.field("last_modified", lastModified)
      $0.field("charset", charset)
      $0.field("fetched_at", fetchedAt)
      $0.field("checked_at", checkedAt)
      $0.field("changed_at", changedAt)
      $0.field("retry_after", retryAfter)
      $0.field("failures", failures)
      $0.field("failure", failure)
      $0.field("gone", isGone)
      $0.field("damaged", isDamaged)
      $0.field("size", body.map { Int($0.size) })
      $0.field("modified", body.map { Int($0.modified) })
    }
    return writer.bytes
  }
}

extension JSONMembers {
  fileprivate func isTrue(_ name: String) -> Bool {
    raw(name) == Array("true".utf8)
  }

  /// Seconds since 1970; nil before that.
  fileprivate func time(_ name: String) -> Int? {
    integer(name).flatMap { $0 >= 0 ? $0 : nil }
  }
}
