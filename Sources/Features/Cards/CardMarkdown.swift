// SPDX-License-Identifier: MIT

extension Card {
  /// The card as Markdown: no HTML, links to http and https only, whatever the catalog holds.
  package var markdown: String {
    var writer = MarkdownWriter()
    for (index, block) in blocks.enumerated() {
      if index > 0 { writer.mark("\n\n") }
      Self.write(block, to: &writer)
    }
    return writer.text
  }

  private static func write(_ block: Block, to writer: inout MarkdownWriter) {
    switch block {
    case .title(let title):
      writer.mark("### ")
      writer.plain(title)
    case .facts(let facts): write(facts, between: " · ", to: &writer) { $0.plain($1) }
    case .labelled(let label, let texts):
      writeLabel(label, ":** ", to: &writer)
      write(texts, between: ", ", to: &writer) { $0.link($1.markdown, to: $1.url) }
    case .prose(let text): writer.passage(text)
    case .list(let label, let items):
      writeLabel(label, "**\n\n- ", to: &writer)
      write(items, between: "\n- ", to: &writer) { $0.link($1.markdown, to: $1.url) }
    case .written(let text, let notes):
      writer.mark("`")
      writer.passage(text, isInline: true)
      writer.mark("`")
      guard let notes else { return }
      writer.mark(" · ")
      writer.plain(mentioned(inNotes: notes))
    }
  }

  private static func writeLabel(
    _ label: String, _ end: StaticString, to writer: inout MarkdownWriter
  ) {
    writer.mark("**")
    writer.plain(label)
    writer.mark(end)
  }

  private static func write<Item>(
    _ items: [Item], between separator: StaticString, to writer: inout MarkdownWriter,
    _ write: (inout MarkdownWriter, Item) -> Void
  ) {
    for (index, item) in items.enumerated() {
      if index > 0 { writer.mark(separator) }
      write(&writer, item)
    }
  }
}
