// SPDX-License-Identifier: MIT

internal import JSON

/// One sample: notifications and a request that are written at once, and what answer is right.
struct Probe {
  /// Sent before the clock starts; nobody answers them.
  var before: [Call] = []
  /// Sent with the request, in the same write.
  var notifications: [Call] = []
  let request: Call
  /// Judges the `result`.
  let isRight: (JSONValue) -> Bool
}

/// A method and the JSON of its parameters.
struct Call {
  let method: String
  let params: [UInt8]

  init(_ method: String, _ params: (inout JSONWriter) -> Void) {
    self.method = method
    var writer = JSONWriter()
    writer.object(params)
    self.params = writer.bytes
  }
}
