// SPDX-License-Identifier: MIT

internal import Features
internal import LSP

/// Cards in the format that a client takes.
enum CardText {
  static func content(_ cards: [Card], _ kind: MarkupKind) -> MarkupContent {
    let text =
      switch kind {
      case .markdown: cards.map(\.markdown).joined(separator: "\n\n---\n\n")
      case .plaintext: cards.map(\.plainText).joined(separator: "\n\n")
      }
    return MarkupContent(kind: kind, value: text)
  }
}

extension ClientCapabilities.Hover {
  /// What the client likes best; one that says nothing has always got Markdown.
  var preferredFormat: MarkupKind { contentFormat.first ?? .markdown }
}

extension CompletionClientCapabilities {
  /// A card in the format that the client likes best; one that declares none is sent a mere text.
  func documentation(of card: Card) -> Documentation {
    documentationFormat.first.map { .markup(CardText.content([card], $0)) } ?? .text(card.plainText)
  }
}
