// SPDX-License-Identifier: MIT

extension Card {
  /// The card for a client that shows text as it is.
  package var plainText: String {
    blocks.map(Self.plain).joined(separator: "\n\n")
  }

  private static func plain(_ block: Block) -> String {
    switch block {
    case .title(let title): title
    case .facts(let facts): facts.joined(separator: " · ")
    case .labelled(let label, let texts): "\(label): \(texts.map(plain).joined(separator: ", "))"
    case .prose(let text): text
    case .list(let label, let items):
      "\(label):\n" + items.map { "- " + plain($0) }.joined(separator: "\n")
    case .written(let text, let notes):
      text + (notes.map { " · " + mentioned(inNotes: $0) } ?? "")
    }
  }

  private static func plain(_ text: Text) -> String {
    guard let url = text.url, url != text.markdown else { return text.markdown }
    return "\(text.markdown) <\(url)>"
  }
}
