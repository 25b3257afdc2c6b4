// SPDX-License-Identifier: MIT

package import JSON

/// How far longer work is (LSP 3.17, "WorkDoneProgressBegin", "…Report", "…End").
package enum WorkDoneProgress: Hashable, Sendable {
  /// `isCancellable`: whether the client may offer to stop it.
  case begin(title: String, isCancellable: Bool)
  /// `percentage` is nil where the end can't be known.
  case report(message: String, percentage: Int?)
  case end(message: String?)
}

/// Parameters of `$/progress` with a state of work that is under way.
package struct WorkDoneProgressParams: Hashable, Sendable {
  package let token: String
  package let value: WorkDoneProgress

  package init(token: String, value: WorkDoneProgress) {
    self.token = token
    self.value = value
  }
}

extension WorkDoneProgressParams: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("token", token)
      $0.field("value", value)
    }
  }
}

extension WorkDoneProgress: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      switch self {
      case .begin(let title, let isCancellable):
        $0.field("kind", "begin")
        $0.field("title", title)
        $0.field("cancellable", isCancellable)
      case .report(let message, let percentage):
        $0.field("kind", "report")
        $0.field("message", message)
        $0.field("percentage", percentage)
      case .end(let message):
        $0.field("kind", "end")
        $0.field("message", message)
      }
    }
  }
}

/// Parameters of `window/workDoneProgress/cancel`; the server's own tokens are strings.
package struct WorkDoneProgressCancelParams: Hashable, Sendable, LenientParams {
  package let token: String?

  package init(_ json: JSONValue?) {
    token = json?["token"]?.string
  }
}
