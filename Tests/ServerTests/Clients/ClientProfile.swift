// SPDX-License-Identifier: MIT

import JSON
import Testing

/// A client, by what it declares in `initialize`.
struct ClientProfile: Sendable, CustomTestStringConvertible {
  let name: String
  /// The JSON of its `capabilities`.
  let capabilities: String

  var testDescription: String { name }

  /// A client in our own words.
  ///
  /// - Parameter undeclared: what stands at the places of what it does not declare; nil: nothing.
  init(
    _ name: String, encodings: [String]? = nil, cards: [String]?, items: [String]? = nil,
    _ declared: Set<Declaration>, undeclared: String? = nil
  ) {
    self.name = name
    var tree = CapabilityTree()
    for declaration in Declaration.allCases {
      if declared.contains(declaration) {
        tree.set(declaration.path, declaration.json)
      } else if let undeclared {
        tree.set(declaration.path, undeclared)
      }
    }
    tree.set(Self.encodingsPath, encodings)
    tree.set(Self.cardsPath, cards)
    tree.set(Self.itemsPath, items)
    capabilities = tree.json
  }

  /// A client as it was recorded.
  init(_ name: String, recorded capabilities: String) {
    self.name = name
    self.capabilities = capabilities
  }

  var json: JSONValue {
    get throws { try JSONValue(Array(capabilities.utf8)) }
  }

  func declares(_ declaration: Declaration) throws -> Bool {
    declaration.isMade(in: try json)
  }

  var declared: Set<Declaration> {
    get throws {
      let json = try json
      return Set(Declaration.allCases.filter { $0.isMade(in: json) })
    }
  }

  /// The encodings of positions that it offers; nil where it says nothing.
  var encodings: [String]? { get throws { try json.value(at: Self.encodingsPath)?.strings } }
  /// UTF-8 where it is offered, else what the client likes best, else what LSP says for who is silent.
  var agreedEncoding: String {
    get throws {
      let offered = try encodings ?? []
      return offered.contains("utf-8") ? "utf-8" : offered.first ?? "utf-16"
    }
  }
  /// The formats of hover texts it takes, best liked first.
  var cards: [String]? { get throws { try json.value(at: Self.cardsPath)?.strings } }
  /// The formats of an item's documentation it takes, best liked first.
  var items: [String]? { get throws { try json.value(at: Self.itemsPath)?.strings } }

  private static let encodingsPath = ["general", "positionEncodings"]
  private static let cardsPath = ["textDocument", "hover", "contentFormat"]
  private static let itemsPath = [
    "textDocument", "completion", "completionItem", "documentationFormat",
  ]
}

/// Nested objects, made from paths.
private struct CapabilityTree {
  private var children: [String: CapabilityTree] = [:]
  private var leaf: String?

  mutating func set(_ path: [String], _ value: String) {
    guard let first = path.first else { return leaf = value }
    children[first, default: CapabilityTree()].set(Array(path.dropFirst()), value)
  }

  mutating func set(_ path: [String], _ strings: [String]?) {
    guard let strings else { return }
    set(path, "[" + strings.map { "\"\($0)\"" }.joined(separator: ", ") + "]")
  }

  var json: String {
    if children.isEmpty { return leaf ?? "{}" }
    let members = children.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \($0.value.json)" }
    return "{" + members.joined(separator: ", ") + "}"
  }
}
