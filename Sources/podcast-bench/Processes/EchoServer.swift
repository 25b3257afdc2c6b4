// SPDX-License-Identifier: MIT

internal import LSP

/// The floor: reads frames from standard input and writes each body back, until the input ends.
///
/// Uses the same parser of frames as the server, so that what remains of a difference is answering.
enum EchoServer {
  static func run() -> Int32 {
    var frames = FrameParser()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let bytes = Descriptor.read(0, into: &buffer)
      if bytes.isEmpty { return 0 }
      frames.append(bytes)
      var answer: [UInt8] = []
      while let body = try? frames.next() { answer += FrameWriter.frame(body) }
      guard Descriptor.write(answer, to: 1) else { return 1 }
    }
  }
}
