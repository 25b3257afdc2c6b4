// SPDX-License-Identifier: MIT

internal import JSON

/// What a transfer worker is told to do, as one line of JSON.
struct TransferOrder: Equatable {
  struct Header: Equatable {
    var name: String
    var value: String
  }

  /// Without user, password and fragment.
  var address: String
  var headers: [Header] = []
  /// An existing empty file, which takes the body of a success.
  var path: String
  /// Bytes of a body, decoded.
  var bodySize: Int

  var line: [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.field("address", address)
      $0.field("headers") {
        $0.array(headers) { writer, header in
          writer.object {
            $0.field("name", header.name)
            $0.field("value", header.value)
          }
        }
      }
      $0.field("path", path)
      $0.field("body_size", bodySize)
    }
    return writer.bytes + [0x0A]
  }
}

extension TransferOrder {
  /// Nil when a line is no order.
  init?(line: [UInt8]) {
    guard let members = try? JSONMembers(of: line), let address = members.string("address"),
      let path = members.string("path"), let bodySize = members.integer("body_size")
    else { return nil }
    let headers = (members.objects("headers") ?? []).compactMap { header in
      header.string("name").flatMap { name in
        header.string("value").map { Header(name: name, value: $0) }
      }
    }
    self.init(address: address, headers: headers, path: path, bodySize: bodySize)
  }
}
