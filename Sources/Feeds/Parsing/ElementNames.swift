// SPDX-License-Identifier: MIT

/// Finds out what an element is from the names that the parser gives; each is worked out once.
struct ElementNames {
  /// By qualified name; the namespace is compared, for it can be another one elsewhere.
  private var known: [String: (namespace: String, element: FeedElement?)] = [:]
  /// Whether the root is Atom's, so that elements without a namespace are Atom's too.
  private var isAtom = false

  /// Of a feed that makes up more names, the others are looked up each time.
  private static let limit = 500

  /// Nil for what is not read.
  ///
  /// - Parameters:
  ///   - namespace: empty where none is in scope.
  ///   - qualified: with its prefix.
  mutating func element(local: String, namespace: String, qualified: String) -> FeedElement? {
    if let (knownNamespace, element) = known[qualified], knownNamespace == namespace {
      return element
    }
    let element = resolve(local: local, namespace: namespace, qualified: qualified)
    if known.count < Self.limit { known[qualified] = (namespace, element) }
    return element
  }

  private mutating func resolve(
    local: String, namespace: String, qualified: String
  ) -> FeedElement? {
    // Names are told apart without regard to case, for some feeds write them in capitals.
    let name = local.lowercased()
    let prefix = qualified.firstIndex(of: ":").map { qualified[..<$0] } ?? ""
    var vocabulary = Vocabulary(namespace: namespace, prefix: prefix)
    if name == "feed" && vocabulary == .rss { isAtom = true }
    if isAtom && vocabulary == .rss { vocabulary = .atom }
    return FeedElement.named(name, in: vocabulary)
  }
}
