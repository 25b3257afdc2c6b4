// SPDX-License-Identifier: MIT

/// Finds out what an element is from the names that the parser gives; each is worked out once.
struct ElementNames {
  private struct Key: Hashable {
    var local: String
    var namespace: String
    var qualified: String
  }

  private var known: [Key: FeedElement?] = [:]
  /// Whether the root is Atom's, so that elements without a namespace are Atom's too.
  private var isAtom = false

  /// A feed that makes up more names is looked up anew for each.
  private static let limit = 500

  mutating func element(local: String, namespace: String, qualified: String) -> FeedElement? {
    let key = Key(local: local, namespace: namespace, qualified: qualified)
    if let element = known[key] { return element }
    let element = resolve(key)
    if known.count < Self.limit { known[key] = .some(element) }
    return element
  }

  private mutating func resolve(_ key: Key) -> FeedElement? {
    // Names are told apart without regard to case, for some feeds write them in capitals.
    let name = key.local.lowercased()
    let prefix = key.qualified.firstIndex(of: ":").map { key.qualified[..<$0] } ?? ""
    var vocabulary = Vocabulary(namespace: key.namespace, prefix: prefix)
    if name == "feed" && vocabulary == .rss { isAtom = true }
    if isAtom && vocabulary == .rss { vocabulary = .atom }
    return FeedElement.named(name, in: vocabulary)
  }
}
