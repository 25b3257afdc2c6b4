// SPDX-License-Identifier: MIT

extension Card {
  /// The card as Markdown: no HTML, links to http and https only, whatever the catalog holds.
  package var markdown: String {
    blocks.map(Self.markdown).joined(separator: "\n\n")
  }

  private static func markdown(_ block: Block) -> String {
    switch block {
    case .title(let title): "### \(SafeMarkdown.escaped(title))"
    case .facts(let facts): facts.map(SafeMarkdown.escaped).joined(separator: " · ")
    case .labelled(let label, let texts):
      "**\(label):** \(texts.map(markdown).joined(separator: ", "))"
    case .prose(let text): SafeMarkdown.passage(text)
    case .list(let label, let items):
      "**\(label)**\n\n" + items.map { "- " + markdown($0) }.joined(separator: "\n")
    case .written(let text, let notes):
      "`\(text)`" + (notes.map { " · " + mentioned(inNotes: $0) } ?? "")
    }
  }

  private static func markdown(_ text: Text) -> String {
    let safe = SafeMarkdown.passage(text.markdown, isInline: true)
    guard let url = text.url, let address = SafeMarkdown.destination(url) else { return safe }
    return "[\(safe)](\(address))"
  }
}
