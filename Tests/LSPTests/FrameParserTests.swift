// SPDX-License-Identifier: MIT

import Testing

@testable import LSP

@Suite struct FrameParserTests {
  /// A frame as every client sends it, one with all that the specification allows, an empty one.
  private static let stream =
    "Content-Length: 2\r\n\r\n{}"
    + "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-LENGTH:  13 \r\n\r\n[\"\r\n\r\nü\\n\"]\n"
    + "Content-Length: 0\n\n" + "Content-Length: 4\r\n\r\nnull"
  private static let bodies = ["{}", "[\"\r\n\r\nü\\n\"]\n", "", "null"]

  @Test func `Frames are cut from one piece`() {
    #expect(outcome([Self.stream]) == Self.bodies)
  }

  @Test func `Frames are cut from single bytes`() {
    #expect(outcome(Self.stream.utf8.map { [$0] }) == Self.bodies)
  }

  @Test func `Frames are cut from two pieces, wherever they part`() {
    let bytes = Array(Self.stream.utf8)
    for cut in 0...bytes.count {
      #expect(outcome([Array(bytes[..<cut]), Array(bytes[cut...])]) == Self.bodies, "\(cut)")
    }
  }

  @Test func `A bad header is named, however it is cut, and the next frame is found`() {
    let cases: [(String, String)] = [
      ("rubbish\r\n", "expected a header such as `Content-Length: 123`, got `rubbish`"),
      (
        "{\"a\": 1}",
        "expected a header such as `Content-Length: 123`, got `{\"a\": 1}Content-Length: 2`"
      ),
      ("Content-Type: x\r\n\r\n", "the header has no Content-Length"),
      ("Content-Length: x\r\n\r\n{}", "Content-Length is no number of bytes: `x`"),
      ("Content-Length: -5\r\n\r\n", "Content-Length is no number of bytes: `-5`"),
      ("Content-Length:\r\n\r\n", "Content-Length is no number of bytes: ``"),
      (
        "Content-Length: 99999999999999999999\r\n\r\n",
        "Content-Length is no number of bytes: `99999999999999999999`"
      ),
      ("Content-Length: 101\r\n\r\n", "a message of 101 bytes; the limit is 100"),
    ]
    for (bad, message) in cases {
      let stream = bad + "Content-Length: 2\r\n\r\n[]Content-Length: 1\r\n\r\n1"
      #expect(outcome([stream], limit: 100) == [message, "[]", "1"], "\(bad)")
      #expect(outcome(stream.utf8.map { [$0] }, limit: 100) == [message, "[]", "1"], "\(bad)")
    }
  }

  @Test func `Two lengths are an error, and the last one shows the way on`() {
    let stream = "Content-Length: 1\r\nContent-Length: 2\r\n\r\n[]Content-Length: 1\r\n\r\n1"
    #expect(outcome([stream]) == ["the header has more than one Content-Length", "[]", "1"])
  }

  @Test func `A length that was too small costs one frame`() {
    let stream = "Content-Length: 1\r\n\r\n{}" + "Content-Length: 2\r\n\r\n[]"
    #expect(
      outcome([stream]) == [
        "{", "expected a header such as `Content-Length: 123`, got `}Content-Length: 2`", "[]",
      ])
  }

  @Test func `A header without an end is given up`() {
    let endless = [UInt8](repeating: UInt8(ascii: "x"), count: 20_000)
    let rest = Array("Content-Length: 1\r\n\r\n1".utf8)
    #expect(outcome([endless, endless, rest]) == ["a header of more than 16384 bytes", "1"])
  }

  @Test func `Endless rubbish is not kept`() {
    var parser = FrameParser()
    let rubbish = [UInt8](repeating: UInt8(ascii: "c"), count: 1 << 16)
    for _ in 0..<20 {
      parser.append(rubbish[...])
      _ = try? parser.next()
    }
    #expect(parser.heldBytes <= 1 << 17)
  }

  /// As they come through a pipe: the end of one body in a piece with the beginning of the next.
  @Test(arguments: [1000, 4096, 65_536, 200_000])
  func `Long bodies are put together, however they are cut`(_ length: Int) {
    let bodies = [300_000, 5, 700_000, 0, 65_536].enumerated().map { number, count in
      (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ number) }
    }
    let stream = bodies.flatMap { FrameWriter.frame($0) }
    var parser = FrameParser()
    var found: [[UInt8]] = []
    for start in stride(from: 0, to: stream.count, by: length) {
      parser.append(stream[start..<min(stream.count, start + length)])
      while let body = try? parser.next() { found.append(body) }
    }
    #expect(found == bodies)
    // Nothing of the long ones is kept.
    #expect(parser.heldBytes < 300_000)
  }

  @Test func `What is missing of a body is known, and a promise reserves little`() throws {
    var parser = FrameParser()
    #expect(parser.missing == 0)
    parser.append(Array("Content-Length: 200000000\r\n\r\nab".utf8)[...])
    #expect(try parser.next() == nil)
    #expect(parser.missing == 199_999_998)
    parser.append([UInt8](repeating: 0, count: 1000)[...])
    #expect(parser.missing == 199_998_998)
    #expect(parser.heldCapacity <= 16 << 20)
  }

  private func outcome(_ pieces: [String]) -> [String] { outcome(pieces.map { Array($0.utf8) }) }

  private func outcome(_ pieces: [String], limit: Int) -> [String] {
    outcome(pieces.map { Array($0.utf8) }, limit: limit)
  }

  /// The bodies and the complaints, in order.
  private func outcome(_ pieces: [[UInt8]], limit: Int = 1 << 20) -> [String] {
    var parser = FrameParser(bodyLimit: limit)
    var outcome: [String] = []
    for piece in pieces {
      parser.append(piece[...])
      while true {
        do {
          guard let body = try parser.next() else { break }
          outcome.append(String(decoding: body, as: UTF8.self))
        } catch {
          outcome.append(error.description)
        }
      }
    }
    return outcome
  }
}
