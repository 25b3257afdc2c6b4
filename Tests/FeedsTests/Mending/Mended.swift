// SPDX-License-Identifier: MIT

import Ingest

@testable import Feeds

/// What the mender makes of some markup, given in chunks of any length.
struct Mended {
  var text: String
  var messages: [String]

  init(_ markup: String, chunk: Int = 1 << 20) {
    let log = ProblemLog()
    var mender = MarkupMender(roots: ["rss"], log: log)
    var rest = Array(markup.utf8)[...]
    while !rest.isEmpty {
      mender.take(Array(rest.prefix(chunk)), isLast: false)
      rest = rest.dropFirst(chunk)
    }
    mender.take([], isLast: true)
    text = String(decoding: mender.output, as: UTF8.self)
    messages = log.problems.map { "\($0.line): \($0.message)" }
  }
}
