// SPDX-License-Identifier: MIT

/// A frame that holds no message, and what to answer.
package struct MessageError: Error, Equatable, Sendable {
  /// Whom to answer; nil (`null` on the wire) when no id could be read.
  package let id: RequestID?
  package let error: ResponseError

  package init(id: RequestID?, error: ResponseError) {
    self.id = id
    self.error = error
  }
}
