// SPDX-License-Identifier: MIT

internal import LSP

/// The client's end of a server's pipes, one request in flight.
struct Connection {
  private let input: Int32
  private let output: Int32
  private var frames = FrameParser()
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  init(_ process: ChildProcess) {
    input = process.input
    output = process.output
  }

  /// Writes all of `bytes`.
  func write(_ bytes: [UInt8]) throws(BenchError) {
    guard Descriptor.write(bytes, to: input) else {
      throw BenchError("the server closed its input")
    }
  }

  /// The body of the next frame.
  mutating func next() throws(BenchError) -> [UInt8] {
    while true {
      do throws(FrameError) {
        if let body = try frames.next() { return body }
      } catch {
        throw BenchError("no frame: \(error)")
      }
      let bytes = Descriptor.read(output, into: &buffer)
      if bytes.isEmpty { throw BenchError("the server closed its output") }
      frames.append(bytes)
    }
  }
}
