// SPDX-License-Identifier: MIT

/// Why a source cannot be read: what, where and what to do, in one sentence for the user.
package struct SourceError: Error, Equatable, Sendable {
  package var message: String

  package init(message: String) {
    self.message = message
  }
}
