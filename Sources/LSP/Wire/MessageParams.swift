// SPDX-License-Identifier: MIT

internal import JSON

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The parameters of one method.
package protocol MessageParams: Sendable {
  /// Decodes them from the bytes that a `Message` carries: empty when the client sent none.
  ///
  /// Throws `invalidParams`, naming the member that is missing or wrong.
  init(params: [UInt8]) throws(ResponseError)
}

extension MessageParams where Self: Decodable {
  package init(params: [UInt8]) throws(ResponseError) {
    let json = params.isEmpty ? Array("{}".utf8) : params
    do {
      self = try Self.decode(json)
    } catch {
      throw .invalidParams(ParamsComplaint.text(error))
    }
  }

  /// The decoder refuses the whole text for one ill-formed character in it: then it gets the text
  /// with U+FFFD in that place.
  private static func decode(_ json: [UInt8]) throws -> Self {
    let decoder = JSONDecoder()
    do {
      return try decoder.decode(Self.self, from: Data(json))
    } catch DecodingError.dataCorrupted {
      return try decoder.decode(Self.self, from: Data(JSONMending.mend(json)))
    }
  }
}

/// Says what is wrong with parameters in the client's own words: the path of the member.
private enum ParamsComplaint {
  static func text(_ error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, let context):
      "`\(path(context.codingPath + [key]))` is missing"
    case DecodingError.typeMismatch(_, let context):
      "`\(path(context.codingPath))` has the wrong type"
    case DecodingError.valueNotFound(_, let context):
      "`\(path(context.codingPath))` is null"
    case DecodingError.dataCorrupted(let context):
      "`\(path(context.codingPath))` can't be read"
    case let error as JSONError: error.description
    default: "the parameters can't be read"
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    let names = keys.map { $0.intValue.map(String.init) ?? $0.stringValue }
    return names.isEmpty ? "params" : names.joined(separator: ".")
  }
}
