// SPDX-License-Identifier: MIT

package import LSP

/// What the main thread takes from its inbox, one by one.
package enum Event<Work: Sendable>: Sendable {
  /// From the client; a failure is to be answered as it says.
  case message(Result<Message, MessageError>)
  /// The client has closed its end, or its process has ended.
  case closed
  /// From this process: what another thread has found out.
  case work(Work)
}
