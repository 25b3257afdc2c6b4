// SPDX-License-Identifier: MIT

internal import JSON

/// Where and how a name is added to `notes.ignore` of a configuration file, the rest of which stays the
/// user's own text.
struct IgnoreEdit: Equatable {
  let offset: Int
  let text: String

  /// Nil for a file that is broken, or in which one of the two is something else.
  init?(_ name: String, in bytes: [UInt8]) {
    guard let root = try? JSONValue(bytes), let members = root.members else { return nil }
    let item = Self.quoted(name)
    guard let notes = root["notes"] else {
      self.init(#""notes": {"ignore": [\#(item)]}"#, in: root, behind: members.last?.value, "\n  ")
      return
    }
    guard let noteMembers = notes.members else { return nil }
    guard let ignore = notes["ignore"] else {
      self.init(#""ignore": [\#(item)]"#, in: notes, behind: noteMembers.last?.value, "")
      return
    }
    guard let items = ignore.array else { return nil }
    self.init(item, in: ignore, behind: items.last, "")
  }

  static func newFile(ignoring name: String) -> String {
    "{\n  \"notes\": {\"ignore\": [\(quoted(name))]}\n}\n"
  }

  /// Behind the last part of a container, else at its beginning.
  private init(_ part: String, in container: JSONValue, behind last: JSONValue?, _ gap: String) {
    offset = last?.range.upperBound ?? container.range.lowerBound + 1
    let space = gap.isEmpty && last != nil ? " " : gap
    text = (last == nil ? "" : ",") + space + part + (last == nil && !gap.isEmpty ? "\n" : "")
  }

  private static func quoted(_ name: String) -> String {
    var writer = JSONWriter()
    writer.string(name)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
