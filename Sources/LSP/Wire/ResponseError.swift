// SPDX-License-Identifier: MIT

package import JSON

/// Why a request got no result, with the number that JSON-RPC 2.0 or LSP 3.17 gives it.
package struct ResponseError: Error, Equatable, Sendable {
  package let code: Int
  /// One sentence for the person who reads the client's log.
  package let message: String

  package init(code: Int, message: String) {
    self.code = code
    self.message = message
  }

  /// The message is no JSON.
  package static func parseError(_ message: String) -> Self { Self(code: -32700, message: message) }

  /// JSON, but no message of JSON-RPC 2.0.
  package static func invalidRequest(_ message: String) -> Self {
    Self(code: -32600, message: message)
  }

  /// A request for something that this server does not do.
  package static func methodNotFound(_ method: String) -> Self {
    Self(code: -32601, message: "there is no method `\(method)`")
  }

  /// The parameters are not what the method takes.
  package static func invalidParams(_ message: String) -> Self {
    Self(code: -32602, message: message)
  }

  /// The server failed, and it is not the client's doing.
  package static func internalError(_ message: String) -> Self {
    Self(code: -32603, message: message)
  }

  /// A request before `initialize`.
  package static let serverNotInitialized = Self(
    code: -32002, message: "the first request must be `initialize`")

  /// An error that no other number fits.
  package static func unknownErrorCode(_ message: String) -> Self {
    Self(code: -32001, message: message)
  }

  /// A request that is right but can't be fulfilled.
  package static func requestFailed(_ message: String) -> Self {
    Self(code: -32803, message: message)
  }

  /// The server gave the request up; only for requests that may be.
  package static func serverCancelled(_ message: String) -> Self {
    Self(code: -32802, message: message)
  }

  /// The document changed while the answer was being made.
  package static let contentModified = Self(
    code: -32801, message: "the document changed meanwhile")

  /// The client sent `$/cancelRequest`.
  package static let requestCancelled = Self(code: -32800, message: "cancelled by the client")
}

extension ResponseError: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("code", code)
      $0.field("message", message)
    }
  }
}
