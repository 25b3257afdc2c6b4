// SPDX-License-Identifier: MIT

import Foundation
import JSON

/// Checks values against a JSON Schema (draft 2020-12), as much of it as this project's schemas use.
struct JSONSchema {
  private let root: JSONValue

  init(path: String) throws {
    root = try JSONValue(Array(try Data(contentsOf: URL(fileURLWithPath: path))))
  }

  /// What is wrong, each with its place; fields that the schema does not name are wrong too.
  func mistakes(in value: JSONValue) -> [String] {
    mistakes(in: value, root, at: "$")
  }

  private func mistakes(in value: JSONValue, _ schema: JSONValue, at place: String) -> [String] {
    if let reference = schema["$ref"]?.string {
      let target = reference.split(separator: "/").dropFirst().reduce(root) { $0?[String($1)] }
      guard let target else { return ["\(place): no \(reference)"] }
      return mistakes(in: value, target, at: place)
    }
    guard isOfType(value, schema["type"]) else { return ["\(place): \(value.typeName)"] }
    return boundMistakes(value, schema, place) + memberMistakes(value, schema, place)
      + itemMistakes(value, schema, place)
  }

  private func isOfType(_ value: JSONValue, _ type: JSONValue?) -> Bool {
    let types = type?.strings ?? type?.string.map { [$0] } ?? []
    return types.isEmpty || types.contains { Self.isOfType(value, $0) }
  }

  private static func isOfType(_ value: JSONValue, _ type: String) -> Bool {
    switch value.content {
    case .null: type == "null"
    case .bool: type == "boolean"
    case .integer: type == "integer" || type == "number"
    case .number: type == "number"
    case .string: type == "string"
    case .array: type == "array"
    case .object: type == "object"
    }
  }

  private func boundMistakes(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
    var mistakes: [String] = []
    if let number = value.integer, let least = schema["minimum"]?.integer, number < least {
      mistakes.append("\(place): \(number) is below \(least)")
    }
    if let text = value.string, let pattern = schema["pattern"]?.string,
      text.range(of: pattern, options: .regularExpression) == nil
    {
      mistakes.append("\(place): \(text) is not \(pattern)")
    }
    if let text = value.string, text.count < schema["minLength"]?.integer ?? 0 {
      mistakes.append("\(place): too short")
    }
    return mistakes
  }

  private func memberMistakes(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String]
  {
    guard let members = value.members, let properties = schema["properties"] else { return [] }
    let missing = (schema["required"]?.strings ?? []).filter { value[$0] == nil }
      .map { "\(place): no \($0)" }
    return missing
      + members.flatMap { member -> [String] in
        guard let property = properties[member.name] else {
          return ["\(place).\(member.name): not in the schema"]
        }
        return mistakes(in: member.value, property, at: "\(place).\(member.name)")
      }
  }

  private func itemMistakes(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
    guard let items = schema["items"] else { return [] }
    return (value.array ?? []).flatMap { mistakes(in: $0, items, at: place + "[]") }
  }
}
