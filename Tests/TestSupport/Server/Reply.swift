// SPDX-License-Identifier: MIT

/// What the test server sends.
package struct Reply: Sendable {
  package enum Step: Sendable {
    case bytes([UInt8])
    package static func text(_ text: String) -> Step { .bytes(Array(text.utf8)) }

    /// Again and again, until the client has enough.
    case endless([UInt8])
    /// Again and again, slowly.
    case drip(UInt8)
    /// Nothing more, until the client has enough.
    case silence
    case close
  }

  package var steps: [Step]

  package init(steps: [Step]) {
    self.steps = steps
  }

  /// A whole answer with the right length.
  package static func status(
    _ status: Int, _ headers: [String] = [], body: some Sequence<UInt8> = []
  ) -> Reply {
    let body = Array(body)
    return Reply(steps: [head(status, headers + ["Content-Length: \(body.count)"]), .bytes(body)])
  }

  package static func ok(_ text: String, _ headers: [String] = []) -> Reply {
    status(200, headers, body: text.utf8)
  }

  package static func redirect(_ status: Int, to location: String) -> Reply {
    self.status(status, ["Location: " + location])
  }

  package static func head(_ status: Int, _ headers: [String]) -> Step {
    .text((["HTTP/1.1 \(status) Scripted"] + headers + ["", ""]).joined(separator: "\r\n"))
  }
}
