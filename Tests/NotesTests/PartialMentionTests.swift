// SPDX-License-Identifier: MIT

import Notes
import Testing

/// What is being typed at ①, as `place: typed → what a completion replaces`, readings joined by `, `.
@Suite struct PartialMentionTests {
  private func readings(_ marked: String) -> String {
    let parts = marked.split(separator: "①", maxSplits: 1, omittingEmptySubsequences: false)
    let text = Array(parts.joined().utf8)
    let note = Note(uri: "a", version: 1, text: text, lexicon: TestLexicon.harbour)
    let found = note.partialMentions(at: parts[0].utf8.count)
    return found.map { partial in
      let replaced = String(decoding: text[partial.replace], as: UTF8.self)
      return "\(name(partial.place)): \(partial.typed) → \(replaced)"
    }.joined(separator: ", ")
  }

  private func name(_ place: PartialMention.Place) -> String {
    switch place {
    case .wikiLink(isClosed: true): "closed"
    case .wikiLink(isClosed: false): "link"
    case .handle: "handle"
    case .bareSlug: "slug"
    case .prose: "prose"
    case .frontMatter(let key): key
    case .moment(let target, .wikiLink, let isClosed):
      "time in [[\(target)\(isClosed ? "]]" : "")"
    case .moment(let target, .handle, _): "time in @\(target)"
    case .moment(let target, _, _): "time in \(target)"
    }
  }

  @Test(arguments: [
    ("[[①", "link:  → "),
    ("[[Vic①", "link: Vic → Vic"),
    ("[[Matt K①\nnext]]", "link: Matt K → Matt K"),
    ("[[Ada Q①]] x", "closed: Ada Q → Ada Q"),
    ("[[①]]", "closed:  → "),
    ("[[Ada① Quill|x]]", "closed: Ada → Ada Quill"),
    ("[[low-①water#x]]", "closed: low- → low-water"),
    ("[[low①-water and", "link: low → low-water"),
    ("[[Ad① and [[Ada Quill]]", "link: Ad → Ad"),
    ("🎧 ![[@Ada①]]", "closed: Ada → Ada"),
    ("| a | b |\n|---|---|\n| x | [[Ad①\\|y]] |", "closed: Ad → Ad"),
    ("- > [[Vic①", "link: Vic → Vic"),
    ("one\n[[Vic①", "link: Vic → Vic"),
    ("one [[Ada\ntwo Ber①", "prose: Ber → Ber"),
    ("> one\n> two\n> [[low①-water and", "link: low → low-water"),
    ("one\n    [[Vic①", "link: Vic → Vic"),
    ("one\n\n    [[Vic①", ""),
    ("| a |\n|---|\n\none\n    [[Vic①", "link: Vic → Vic"),
    ("[[Ada Quill|Ad①]]", ""),
    ("[[Ada Quill#Ad①]]", ""),
    ("[[Ada Quill]]①", ""),
    ("[①", ""),
    ("[Vic①", "prose: Vic → Vic"),
  ])
  func wikiLinks(_ marked: String, _ expected: String) {
    #expect(readings(marked) == expected)
  }

  @Test(arguments: [
    ("@①", "handle:  → "),
    ("- @ry①", "handle: ry → ry"),
    ("cc @ada-①quill x", "handle: ada- → ada-quill"),
    ("[@ada①]", "handle: ada → ada"),
    ("@Ada Qu①", "handle: Ada Qu → Ada Qu, prose: Qu → Qu"),
    (
      "@Ada Quill Mo①",
      "prose: Quill Mo → Quill Mo, prose: Mo → Mo, handle: Ada Quill Mo → Ada Quill Mo"
    ),
    ("@ada-quill and To①", "prose: To → To"),
    ("me@ho①", ""),
    ("x/@ho①", ""),
  ])
  func handles(_ marked: String, _ expected: String) {
    #expect(readings(marked) == expected)
  }

  @Test(arguments: [
    ("with Ber①", "prose: Ber → Ber"),
    ("Ask Ada Qu①", "prose: Ask Ada Qu → Ask Ada Qu, prose: Ada Qu → Ada Qu, prose: Qu → Qu"),
    ("Bernd r①", "prose: Bernd r → Bernd r"),
    ("Ada ①", "prose: Ada  → Ada "),
    ("Ada  Q①", "prose: Q → Q"),
    ("Ada, Q①", "prose: Q → Q"),
    (
      "A B C D E①", "prose: B C D E → B C D E, prose: C D E → C D E, prose: D E → D E, prose: E → E"
    ),
    ("Ad①a", "prose: Ad → Ada"),
    ("Nils O'B①", "prose: Nils O'B → Nils O'B, prose: O'B → O'B"),
    ("🎧 B\u{F6}①", "prose: B\u{F6} → B\u{F6}"),
    ("和Ada①", "prose: Ada → Ada"),
    ("# Ad①", "prose: Ad → Ad"),
    ("small①", ""),
    ("①", ""),
    ("ada-q①", "slug: ada-q → ada-q"),
    ("see ada-quill-on-①lighthouses.", "slug: ada-quill-on- → ada-quill-on-lighthouses"),
    ("notes/ada-q①", ""),
    ("Vic①\nand `code`, Ada@host.example", "prose: Vic → Vic"),
  ])
  func prose(_ marked: String, _ expected: String) {
    #expect(readings(marked) == expected)
  }

  @Test(arguments: [
    ("low-water-and-fog@①", "time in low-water-and-fog:  → "),
    ("see low-water-and-fog@1①2:3 x", "time in low-water-and-fog: 1 → 12:3"),
    ("@low-water@12:①", "time in @low-water: 12: → 12:"),
    ("@quiet-harbour/low-water@①", "time in @quiet-harbour/low-water:  → "),
    ("[[low-water#t=①", "time in [[low-water:  → "),
    ("[[ low-water #t=1①]] x", "time in [[low-water]]: 1 → 1"),
    ("[[@low-water#t=①", "time in @low-water:  → "),
    ("---\nx: [[low-water#t=1①]]\n---", "time in [[low-water]]: 1 → 1"),
    ("[[low-water#①", ""),
    ("[[low-water#t=1|①", ""),
    ("`low-water-and-fog@①`", ""),
    ("me@①", "time in me:  → "),
  ])
  func moments(_ marked: String, _ expected: String) {
    #expect(readings(marked) == expected)
  }

  @Test(arguments: [
    "`[[Vic①`", "```\n[[Vic①", "    [[Vic①", "<!-- Vic① -->", "%%\nVic①", "$$\nVic①", "$Vic①$",
    "https://a.example/Vic①", "[x](Vic①", "[x](people/Vic①)", "#Vic①", "<b title=\"Vic①\">",
    "<script>\nVic①", "\\[[vic①", "`one\nVic① two\nthree`", "<b\nVic①\nx>", "Vic①@host.example",
  ])
  func nowhereElse(_ marked: String) {
    #expect(readings(marked) == "")
  }

  @Test(arguments: [
    ("---\nguest: Ad①\n---", "guest: Ad → Ad"),
    ("---\nguest: ①\n---", "guest:  → "),
    ("---\nGuests:\n  - Ada Q①\n---", "guests: Ada Q → Ada Q"),
    ("---\nguests:\n  - ①\n---", "guests:  → "),
    ("---\nguests: [Ada Quill, \"B①ö\"]\n---", "guests: B → Bö"),
    ("---\nepisode: \"low-w①\n---", "episode: low-w → low-w"),
    ("---\nguest: \"[[Ad①]]\"\n---", "closed: Ad → Ad"),
    ("---\nx: [[Ad①\n---", "link: Ad → Ad"),
    ("---\ntitle: Ad①\n---", ""),
    ("---\nguest: x # Ad①\n---", ""),
    ("---\ngue①\n---", ""),
    ("---\nguest: Ad①", "guest: Ad → Ad"),
    ("---\nguest: x\n---\nAd①", "prose: Ad → Ad"),
  ])
  func frontMatter(_ marked: String, _ expected: String) {
    #expect(readings(marked) == expected)
  }
}
