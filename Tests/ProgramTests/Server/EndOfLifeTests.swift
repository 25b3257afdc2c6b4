// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

/// However an editor goes, the server goes too.
@Suite(.timeLimit(.minutes(10)))
struct EndOfLifeTests {
  private let workspace: TemporaryFolder
  private let environment: ProgramEnvironment

  init() throws {
    workspace = try TemporaryFolder()
    environment = try ProgramEnvironment()
  }

  private func start(processID: String = "null") throws -> WireClient {
    let wire = try WireClient(folder: workspace.path, environment)
    try wire.send(
      #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":\#(processID),"#
        + #""rootUri":null,"capabilities":{}}}"#)
    _ = try #require(try wire.next())
    return wire
  }

  @Test func itEndsWhenItsInputDoes() throws {
    let wire = try start()
    try wire.closeInput()
    #expect(try wire.waitForExit() == 1)
  }

  @Test func itEndsWhenTheInputEndsInTheMiddleOfAFrame() throws {
    let wire = try start()
    try wire.sendRaw(Array("Content-Length: 100\r\n\r\n{".utf8))
    try wire.closeInput()
    #expect(try wire.waitForExit() == 1)
  }

  @Test func itEndsWithTheEditorThatStartedIt() throws {
    // Stands for the editor: the pipes stay open, as another program may hold them.
    let editor = Process()
    editor.executableURL = URL(fileURLWithPath: "/bin/sleep")
    editor.arguments = ["600"]
    try editor.run()
    let wire = try start(processID: String(editor.processIdentifier))
    // Its threads may have been started with all other signals blocked.
    kill(editor.processIdentifier, SIGKILL)
    #expect(try wire.waitForExit() == 1)
  }

  @Test func badFramesDoNotEndIt() throws {
    let wire = try start()
    try wire.sendRaw(
      Array("Content-Length: many\r\n\r\n{}\r\nHello, is there anybody?\r\n\r\n".utf8))
    try wire.send(#"{"jsonrpc":"2.0","id":2,"method":"shutdown"}"#)
    while let message = try wire.next() {
      if message["id"]?.integer == 2 { break }
    }
    try wire.send(#"{"jsonrpc":"2.0","method":"exit"}"#)
    #expect(try wire.waitForExit() == 0)
  }
}
