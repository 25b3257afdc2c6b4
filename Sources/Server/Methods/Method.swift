// SPDX-License-Identifier: MIT

internal import JSON
internal import LSP

/// One row of the table of methods: all that is to be said of a method stands here.
struct Method: Sendable {
  /// When a message is handled.
  enum Scheduling: Sendable {
    /// At once, in the order of arrival: it costs microseconds, or changes what later ones see.
    case inline
    /// Once every note of the workspace has been read: before, the answer would be wrong.
    case afterScan
  }

  /// What a handler gives back; notifications give `.none`.
  enum Reply {
    case none
    case null
    case value(any JSONWritable)
    /// The value that work in the background comes to.
    case later(BackgroundAnswer)

    func write(to writer: inout JSONWriter) {
      if case .value(let value) = self { value.write(to: &writer) } else { writer.null() }
    }
  }

  let name: String
  let isRequest: Bool
  let scheduling: Scheduling
  /// Before `initialize` and after `shutdown` nothing else is answered.
  let isLifecycle: Bool
  let handle: @Sendable (Session, [UInt8]) throws(ResponseError) -> Reply
  /// Writes the fields of `ServerCapabilities` that this method stands for.
  let capability: (@Sendable (inout JSONWriter) -> Void)?
  /// Whether the method is offered to a client at all.
  var isOffered: @Sendable (ClientCapabilities) -> Bool = { _ in true }

  /// A request whose answer is one value or null.
  static func request<
    Params: MessageParams, Answer: JSONWritable & SendableMetatype
  >(
    _ name: String, _ params: Params.Type, scheduling: Scheduling = .inline,
    capability: (@Sendable (inout JSONWriter) -> Void)? = nil,
    _ answer: @escaping @Sendable (Session, Params) throws(ResponseError) -> Answer?
  ) -> Method {
    Method(
      name: name, isRequest: true, scheduling: scheduling, isLifecycle: false,
      handle: { session, bytes throws(ResponseError) in
        let answer = try answer(session, try Params(params: bytes))
        return answer.map { .value($0) } ?? .null
      }, capability: capability)
  }

  /// A request that is answered by work in the background over values taken from the session, once
  /// every note has been read.
  static func background<Params: MessageParams>(
    _ name: String, _ params: Params.Type,
    isOffered: @escaping @Sendable (ClientCapabilities) -> Bool,
    capability: (@Sendable (inout JSONWriter) -> Void)? = nil,
    _ work: @escaping @Sendable (Session, Params) throws(ResponseError) -> BackgroundAnswer
  ) -> Method {
    Method(
      name: name, isRequest: true, scheduling: .afterScan, isLifecycle: false,
      handle: { session, bytes throws(ResponseError) in
        .later(try work(session, try Params(params: bytes)))
      }, capability: capability, isOffered: isOffered)
  }

  static func notification<Params: MessageParams>(
    _ name: String, _ params: Params.Type,
    capability: (@Sendable (inout JSONWriter) -> Void)? = nil,
    _ act: @escaping @Sendable (Session, Params) throws(ResponseError) -> Void
  ) -> Method {
    Method(
      name: name, isRequest: false, scheduling: .inline, isLifecycle: false,
      handle: { session, bytes throws(ResponseError) in
        try act(session, try Params(params: bytes))
        return .none
      }, capability: capability)
  }

  /// A message of the protocol's own life cycle.
  static func lifecycle(
    _ name: String, isRequest: Bool,
    _ handle: @escaping @Sendable (Session, [UInt8]) throws(ResponseError) -> Reply
  ) -> Method {
    Method(
      name: name, isRequest: isRequest, scheduling: .inline, isLifecycle: true, handle: handle,
      capability: nil)
  }
}
