// SPDX-License-Identifier: MIT

internal import JSON
internal import LSP

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A server, or the floor, in a conversation.
struct Session {
  private let process: ChildProcess
  private var connection: Connection
  private let isFloor: Bool
  private var lastID = 0

  init(_ process: ChildProcess, isFloor: Bool) {
    self.process = process
    connection = Connection(process)
    self.isFloor = isFloor
  }

  /// Sends a notification; the floor echoes it, so its echo is read.
  mutating func notify(_ call: Call) throws(BenchError) {
    try connection.write(Self.frame(call, id: nil))
    if isFloor { _ = try connection.next() }
  }

  /// Sends a request and waits for its result, which is the request itself from the floor.
  mutating func request(_ call: Call) throws(BenchError) -> JSONValue {
    lastID += 1
    try connection.write(Self.frame(call, id: lastID))
    return try result(of: answer(to: lastID, echoes: 1).body)
  }

  /// Plays a probe and judges its answer.
  mutating func play(_ probe: Probe) throws(BenchError) -> (nanoseconds: Int64, isRight: Bool) {
    let (nanoseconds, body) = try time(probe)
    return (nanoseconds, try judge(body, of: probe))
  }

  /// How many of some answers are wrong.
  func wrong(of answers: [(body: [UInt8], probe: Probe)]) throws(BenchError) -> Int {
    var count = 0
    for (body, probe) in answers where try !judge(body, of: probe) { count += 1 }
    return count
  }

  /// Whether an answer is right; the floor's always is.
  private func judge(_ body: [UInt8], of probe: Probe) throws(BenchError) -> Bool {
    try isFloor ? true : probe.isRight(result(of: body))
  }

  /// Plays a probe; the clock runs from before the write until the answer has been read.
  mutating func time(_ probe: Probe) throws(BenchError) -> (nanoseconds: Int64, body: [UInt8]) {
    for call in probe.before { try notify(call) }
    lastID += 1
    var bytes = probe.notifications.flatMap { Self.frame($0, id: nil) }
    bytes += Self.frame(probe.request, id: lastID)
    let start = Clock.now()
    try connection.write(bytes)
    let (body, end) = try answer(to: lastID, echoes: probe.notifications.count + 1)
    return (end - start, body)
  }

  /// The megabytes that only one process has.
  struct Memory {
    /// All of them: pages of files too, which the next server over the same index would share.
    let own: Double
    /// Those the process has written itself, which are nobody else's whatever happens.
    let written: Double
  }

  func memory() throws(BenchError) -> Memory {
    guard let text = Descriptor.text("/proc/\(process.process)/smaps_rollup") else {
      throw BenchError("the memory of a process is told on Linux only")
    }
    return Memory(
      own: Self.megabytes("Private_", in: text),
      written: Self.megabytes("Private_Dirty", in: text))
  }

  private static func megabytes(_ name: String, in text: String) -> Double {
    let kilobytes = text.split(separator: "\n").filter { $0.hasPrefix(name) }
      .compactMap { $0.split(separator: " ").dropFirst().first.flatMap { Int($0) } }
    return Double(kilobytes.reduce(0, +)) / 1000
  }

  /// What a process did in a time when nobody asked it for anything.
  struct Idleness {
    let wakeUps: Double
    let milliseconds: Double
  }

  /// Waits, and tells what the process did meanwhile.
  func idleness(seconds: UInt32) throws(BenchError) -> Idleness {
    let before = try activity()
    sleep(seconds)
    let after = try activity()
    return Idleness(
      wakeUps: after.wakeUps - before.wakeUps,
      milliseconds: after.milliseconds - before.milliseconds)
  }

  /// Of all threads since their start: how often they gave up the processor, and how long they had it.
  private func activity() throws(BenchError) -> Idleness {
    var switches = 0
    var nanoseconds = 0
    for thread in Descriptor.names("/proc/\(process.process)/task") {
      let folder = "/proc/\(process.process)/task/\(thread)"
      guard let status = Descriptor.text(folder + "/status"),
        let times = Descriptor.text(folder + "/schedstat")
      else { throw BenchError("what a process does is told on Linux only") }
      switches += status.split(separator: "\n").filter { $0.contains("ctxt_switches") }
        .compactMap { $0.split(separator: "\t").last.flatMap { Int($0) } }.reduce(0, +)
      nanoseconds += times.split(separator: " ").first.flatMap { Int($0) } ?? 0
    }
    return Idleness(wakeUps: Double(switches), milliseconds: Double(nanoseconds) / 1_000_000)
  }

  /// Ends the process.
  func end() { process.kill() }

  /// The reply to `id` and when it was there; what the server sends of its own accord is passed
  /// over.
  private mutating func answer(
    to id: Int, echoes: Int
  ) throws(BenchError) -> (body: [UInt8], time: Int64) {
    if isFloor {
      for _ in 1..<echoes { _ = try connection.next() }
      return (try connection.next(), Clock.now())
    }
    while true {
      let body = try connection.next()
      let time = Clock.now()
      if Self.answers(body, id) { return (body, time) }
    }
  }

  /// Whether a message is the reply to `id`; told by its beginning where it can be, for while a long
  /// list is read the server falls asleep, which the floor never does.
  private static func answers(_ body: [UInt8], _ id: Int) -> Bool {
    if body.starts(with: "{\"jsonrpc\":\"2.0\",\"id\":\(id),".utf8) { return true }
    if case .response(.integer(id), _, _)? = try? Message(body) { return true }
    return false
  }

  private func result(of body: [UInt8]) throws(BenchError) -> JSONValue {
    do throws(JSONError) {
      let message = try JSONValue(body)
      return message["result"] ?? message
    } catch {
      throw BenchError("an answer is no JSON: \(error)")
    }
  }

  private static func frame(_ call: Call, id: Int?) -> [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.field("jsonrpc", "2.0")
      $0.field("id", id)
      $0.field("method", call.method)
      $0.field("params") { $0.raw(call.params) }
    }
    return FrameWriter.frame(writer.bytes)
  }
}
