// SPDX-License-Identifier: MIT

package import JSON

/// An editor, as far as a server can tell: drives the built `podcast-ls` and minds the protocol.
///
/// Throws when a request gets no reply or two, when the server sends what is no message, and when
/// it takes too long. Requests of the server's are answered with `null`.
package final class ProgramEditor {
  package struct Notification {
    package let method: String
    package let params: JSONValue?
  }

  /// An error answer to a request.
  package struct Refusal: Error, Equatable {
    package let code: Int
    package let message: String
  }

  package let workspace: TemporaryFolder
  package let wire: WireClient
  /// In the order of their arrival.
  package private(set) var notifications: [Notification] = []
  private var lastID = 0
  var versions: [String: Int] = [:]

  /// Starts the server in `workspace`; `initialize` is yours to send.
  package init(workspace: TemporaryFolder, _ environment: ProgramEnvironment) throws {
    self.workspace = workspace
    wire = try WireClient(folder: workspace.path, environment)
  }

  // MARK: The session

  /// `initialize` and `initialized`; returns the result of the former.
  @discardableResult
  package func initialize(
    capabilities: String = "{}", options: String? = nil
  ) throws -> JSONValue {
    let folder = uri("")
    let result = try request("initialize") {
      $0.field("processId") { $0.null() }
      $0.field("rootUri", folder)
      $0.field("capabilities") { $0.raw(capabilities.utf8) }
      if let options { $0.field("initializationOptions") { $0.raw(options.utf8) } }
    }
    try notify("initialized") { _ in }
    return result
  }

  /// `shutdown` and `exit`; returns the exit code.
  package func quit() throws -> Int32 {
    try reply(to: "shutdown", params: nil)
    try wire.send(#"{"jsonrpc":"2.0","method":"exit"}"#)
    while let message = try wire.next() {
      if let id = try take(message) { throw ProgramFailure("a reply to \(id), which is not open") }
    }
    return try wire.waitForExit()
  }

  // MARK: Messages

  /// Sends a request and waits for its one reply.
  @discardableResult
  package func request(
    _ method: String, _ params: (inout JSONWriter) -> Void
  ) throws -> JSONValue {
    try reply(to: method, params: Self.object(params))
  }

  @discardableResult
  private func reply(to method: String, params: [UInt8]?) throws -> JSONValue {
    lastID += 1
    let id = lastID
    try wire.send(Self.message(method, id: id, params))
    while let message = try wire.next() {
      guard let answered = try take(message) else { continue }
      guard answered == id else { throw ProgramFailure("a second reply to \(answered)") }
      if let error = message["error"] {
        throw Refusal(
          code: error["code"]?.integer ?? 0, message: error["message"]?.string ?? "")
      }
      guard let result = message["result"] else {
        throw ProgramFailure("a reply to \(method) without result and error")
      }
      return result
    }
    throw ProgramFailure("the server ended without a reply to \(method): \(wire.errors)")
  }

  package func notify(_ method: String, _ params: (inout JSONWriter) -> Void) throws {
    try wire.send(Self.message(method, id: nil, Self.object(params)))
  }

  /// Asks again and again until `isSo`; false when it has not become so in `WireClient.patience`.
  package func becomes(_ isSo: () throws -> Bool) throws -> Bool {
    let deadline = ContinuousClock.now + .seconds(WireClient.patience)
    while try !isSo() {
      guard ContinuousClock.now < deadline else { return false }
      // Leaves the processor to what is waited for; news of the server cuts it short.
      _ = wire.hasNews(within: 0.01)
    }
    return true
  }

  /// The next notification of that name that has not been looked at by this call before.
  package func waitFor(_ method: String) throws -> Notification {
    while true {
      if let index = notifications.firstIndex(where: { $0.method == method }) {
        return notifications.remove(at: index)
      }
      guard let message = try wire.next() else {
        throw ProgramFailure("the server ended before \(method): \(wire.errors)")
      }
      if let id = try take(message) { throw ProgramFailure("a reply to \(id), which is not open") }
    }
  }

  /// Files a message away; returns the id when it is a reply.
  private func take(_ message: JSONValue) throws -> Int? {
    guard message["jsonrpc"]?.string == "2.0" else { throw ProgramFailure("no JSON-RPC 2.0") }
    guard let method = message["method"]?.string else {
      guard let id = message["id"]?.integer else { throw ProgramFailure("a reply without its id") }
      return id
    }
    if let id = message["id"] {
      try answer(id, method, itemCount: message["params"]?["items"]?.array?.count ?? 0)
    } else {
      notifications.append(Notification(method: method, params: message["params"]))
    }
    return nil
  }

  private func answer(_ id: JSONValue, _ method: String, itemCount: Int) throws {
    guard let text = id.string else { throw ProgramFailure("\(method): the id is no string") }
    var writer = JSONWriter()
    writer.object {
      $0.field("jsonrpc", "2.0")
      $0.field("id", text)
      $0.field("result") { result in
        if method == "workspace/configuration" {
          result.array(0..<itemCount) { writer, _ in writer.null() }
        } else {
          result.null()
        }
      }
    }
    try wire.send(writer.bytes)
  }

  private static func message(_ method: String, id: Int?, _ params: [UInt8]?) -> [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.field("jsonrpc", "2.0")
      $0.field("id", id)
      $0.field("method", method)
      if let params { $0.field("params") { $0.raw(params) } }
    }
    return writer.bytes
  }

  private static func object(_ members: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter()
    writer.object(members)
    return writer.bytes
  }
}
