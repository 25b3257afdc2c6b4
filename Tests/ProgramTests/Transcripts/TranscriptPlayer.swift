// SPDX-License-Identifier: MIT

import JSON
import TestSupport

/// Replays a transcript against the built server, each in a workspace and a home of its own.
struct TranscriptPlayer {
  private let workspace: TemporaryFolder
  private let environment: ProgramEnvironment
  private let wire: WireClient
  /// What arrived and no line has asked for yet.
  private var waiting: [JSONValue] = []
  /// Requests without a reply; a reply takes its id out.
  private var open: Set<String> = []
  private var isClosed = false

  static func play(_ transcript: Transcript) throws {
    var player = try TranscriptPlayer(transcript)
    for (line, step) in transcript.steps {
      do {
        try player.play(step)
      } catch {
        throw ProgramFailure("line \(line): \(error); standard error: \(player.wire.errors)")
      }
    }
    try player.checkNothingIsLeft()
  }

  private init(_ transcript: Transcript) throws {
    workspace = try TemporaryFolder()
    environment = try ProgramEnvironment()
    for (path, text) in transcript.files { try workspace.write(path, text) }
    let build = try ProgramRun(.podcastLS, ["index", "build"], in: workspace, environment)
    guard build.code == 0 else { throw ProgramFailure("index build: \(build.errors)") }
    wire = try WireClient(folder: workspace.path, environment)
  }

  private mutating func play(_ step: Transcript.Step) throws {
    switch step {
    case .send(let text): try send(filled(text))
    case .close: try wire.closeInput()
    case .expect(let text): try expect(JSONPattern(value: JSONValue(Array(filled(text).utf8))))
    case .exit(let code): try expectExit(code)
    }
  }

  private func filled(_ text: String) -> String {
    text.replacing("${WORKSPACE}", with: "file://\(workspace.path)")
      .replacing("${FOLDER}", with: workspace.path)
  }

  private mutating func send(_ text: String) throws {
    if let message = try? JSONValue(Array(text.utf8)), let id = message["id"],
      message["result"] == nil, message["error"] == nil
    {
      open.insert(Self.key(id))
    }
    try wire.send(text)
  }

  private mutating func expect(_ pattern: JSONPattern) throws {
    let message = try wanted(by: pattern.value)
    if let why = pattern.mismatch(message) { throw ProgramFailure(why) }
  }

  /// The reply to the pattern's id, or the next message of its method.
  private mutating func wanted(by pattern: JSONValue) throws -> JSONValue {
    while true {
      if let index = waiting.firstIndex(where: { Self.isMeant($0, by: pattern) }) {
        return waiting.remove(at: index)
      }
      guard try receive() else { throw ProgramFailure("the server ended before that message") }
    }
  }

  private static func isMeant(_ message: JSONValue, by pattern: JSONValue) -> Bool {
    if let method = pattern["method"] { return message["method"]?.content == method.content }
    return message["method"] == nil && message["id"]?.content == pattern["id"]?.content
  }

  /// Takes one message; false at the end of the stream.
  private mutating func receive() throws -> Bool {
    guard let message = try wire.next() else { return false }
    if message["method"] == nil {
      try takeReply(message)
    } else if let id = message["id"]?.string {
      try wire.send(#"{"jsonrpc":"2.0","id":"\#(id)","result":null}"#)
    }
    waiting.append(message)
    return true
  }

  private mutating func takeReply(_ message: JSONValue) throws {
    guard let id = message["id"] else { throw ProgramFailure("a reply without an id") }
    // What could not be read at all is answered with a null id.
    guard id.isNull || open.remove(Self.key(id)) != nil else {
      throw ProgramFailure("a reply to \(Self.key(id)), which is not open")
    }
  }

  private mutating func expectExit(_ code: Int32) throws {
    while try receive() {}
    isClosed = true
    let actual = try wire.waitForExit()
    if actual != code { throw ProgramFailure("expected exit code \(code), got \(actual)") }
  }

  private mutating func checkNothingIsLeft() throws {
    if !isClosed { throw ProgramFailure("the transcript does not end with `← exit N`") }
    if !open.isEmpty { throw ProgramFailure("no reply to \(open.sorted())") }
    let replies = waiting.filter { $0["method"] == nil }.map { Self.key($0["id"]) }
    if !replies.isEmpty { throw ProgramFailure("replies nobody expected: \(replies)") }
  }

  private static func key(_ id: JSONValue?) -> String { "\(id?.content ?? .null)" }
}
