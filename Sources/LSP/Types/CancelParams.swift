// SPDX-License-Identifier: MIT

internal import JSON

/// Parameters of `$/cancelRequest` (LSP 3.17, "CancelParams").
package struct CancelParams: Hashable, Sendable, MessageParams {
  package let id: RequestID

  package init(params: [UInt8]) throws(ResponseError) {
    guard let members = (try? JSONMembers(of: params)).flatMap({ $0 }),
      let id = RequestID("id", of: members)
    else { throw .invalidParams("`id` must be a string or an integer") }
    self.id = id
  }
}
