// SPDX-License-Identifier: MIT

package import JSON

/// How urgent a message to the user is (LSP 3.17, "MessageType").
package enum MessageType: Int, Sendable {
  case error = 1
  case warning = 2
  case info = 3
  case log = 4
}

/// Parameters of `window/showMessage` and of `window/logMessage`, which are alike.
package struct WindowMessage: Hashable, Sendable {
  package let type: MessageType
  package let message: String

  package init(type: MessageType, message: String) {
    self.type = type
    self.message = message
  }
}

extension WindowMessage: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("type", type.rawValue)
      $0.field("message", message)
    }
  }
}
