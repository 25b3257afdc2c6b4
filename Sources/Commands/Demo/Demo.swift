// SPDX-License-Identifier: MIT

internal import JSON
internal import LSP
internal import Server

/// The scenes of `podcast-ls demo`.
struct Demo {
  let editor: LocalEditor
  let output: Output

  private static let uri = "file:///notes/Friday.md"
  private static let note = """
    ---
    guests: [Victor Dibia]
    ---
    # Friday 🎧

    Heard [[victor-dibia-on-tensorflow-js-and-building-machine-learning-models-with-javascript]].
    Bernd Rücker on sagas is next, then @oliver-gould.
    Victor Dibia has slides on model distillation.

    [[dibia
    Vic
    """

  func run() throws(CommandError) {
    editor.open(Self.uri, text: Self.note)
    output.line("A note, as podcast-ls sees it in an editor:\n")
    for (number, line) in Self.note.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      output.line("  \(number < 9 ? " " : "")\(number + 1)  \(line)")
    }
    try hover("hover the slug in line 6", line: 5, character: 12)
    try hover("hover Bernd Rücker in line 7", line: 6, character: 3)
    try complete("type [[dibia", line: 9, character: 7)
    try complete("type Vic", line: 10, character: 3)
    try locations("go to the definition of the slug in line 6", "definition", line: 5)
    try locations("find the references to Victor Dibia", "references", line: 7)
  }

  private func hover(_ title: String, line: Int, character: Int) throws(CommandError) {
    let answer = answer("hover", line, character)
    guard let card = answer?["contents"]?["value"]?.string else { throw missing(title) }
    scene(title, card.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
  }

  private func complete(_ title: String, line: Int, character: Int) throws(CommandError) {
    let answer = answer("completion", line, character)
    guard let items = answer?["items"]?.array, !items.isEmpty else { throw missing(title) }
    let lines = items.prefix(4).map { item in
      "\(item["label"]?.string ?? "")    \(item["detail"]?.string ?? "")"
    }
    scene(title, Array(lines))
  }

  private func locations(_ title: String, _ method: String, line: Int) throws(CommandError) {
    let answer = answer(method, line, 8)
    guard let places = answer?.array, !places.isEmpty else { throw missing(title) }
    scene(title, places.map(Self.place))
  }

  /// Nil when the answer is null or an error.
  private func answer(_ method: String, _ line: Int, _ character: Int) -> JSONValue? {
    let place = Position(line: line, character: character)
    return try? editor.ask("textDocument/\(method)", Self.uri, place) {
      $0.field("context") { $0.object { $0.field("includeDeclaration", false) } }
    }.get()
  }

  private static func place(_ location: JSONValue) -> String {
    let start = location["range"]?["start"]
    let line = (start?["line"]?.integer ?? 0) + 1
    let column = (start?["character"]?.integer ?? 0) + 1
    return "\(location["uri"]?.string ?? ""):\(line):\(column)"
  }

  private func scene(_ title: String, _ lines: [String]) {
    output.line("\n› \(title)\n")
    for line in lines { output.line(line.isEmpty ? "  │" : "  │ \(line)") }
  }

  private func missing(_ title: String) -> CommandError {
    CommandError(message: "demo: no answer to: \(title); try: podcast-ls index inspect")
  }
}
