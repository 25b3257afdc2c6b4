// SPDX-License-Identifier: MIT

package import JSON

/// Parameters that always decode: what is missing, `null` or of the wrong type counts as absent.
///
/// For messages that real clients get wrong in one corner while all the rest of them is needed.
package protocol LenientParams: MessageParams {
  init(_ json: JSONValue?)
}

extension LenientParams {
  package init(params: [UInt8]) throws(ResponseError) {
    do {
      self = Self(params.isEmpty ? nil : try JSONValue(params))
    } catch {
      throw .invalidParams(error.description)
    }
  }
}
