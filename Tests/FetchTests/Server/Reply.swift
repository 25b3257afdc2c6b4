// SPDX-License-Identifier: MIT

/// What the test server sends.
struct Reply: Sendable {
  enum Step: Sendable {
    case bytes([UInt8])
    static func text(_ text: String) -> Step { .bytes(Array(text.utf8)) }

    /// Again and again, until the client has enough.
    case endless([UInt8])
    /// Again and again, slowly.
    case drip(UInt8)
    /// Nothing more, until the client has enough.
    case silence
    case close
  }

  var steps: [Step]

  /// A whole answer with the right length.
  static func status(
    _ status: Int, _ headers: [String] = [], body: some Sequence<UInt8> = []
  ) -> Reply {
    let body = Array(body)
    return Reply(steps: [head(status, headers + ["Content-Length: \(body.count)"]), .bytes(body)])
  }

  static func ok(_ text: String, _ headers: [String] = []) -> Reply {
    status(200, headers, body: text.utf8)
  }

  static func redirect(_ status: Int, to location: String) -> Reply {
    self.status(status, ["Location: " + location])
  }

  static func head(_ status: Int, _ headers: [String]) -> Step {
    .text((["HTTP/1.1 \(status) Scripted"] + headers + ["", ""]).joined(separator: "\r\n"))
  }
}
