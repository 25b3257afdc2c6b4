// SPDX-License-Identifier: MIT

package import JSON

/// Parameters of the notification `$/logTrace`.
package struct LogTraceParams: Hashable, Sendable {
  package let message: String
  /// Only at trace level `verbose`.
  package let verbose: String?

  package init(message: String, verbose: String?) {
    self.message = message
    self.verbose = verbose
  }
}

extension LogTraceParams: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("message", message)
      $0.field("verbose", verbose)
    }
  }
}
