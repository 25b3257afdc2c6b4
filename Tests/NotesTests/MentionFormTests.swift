// SPDX-License-Identifier: MIT

import Naming
import Notes
import Testing

/// What is a mention, form by form; ⟪ and ⟫ stand around what must be found, and nothing else may be.
@Suite struct MentionFormTests {
  private func check(_ marked: String) {
    #expect(MarkedNote(marked).remarked(by: TestLexicon.harbour) == marked)
  }

  @Test(arguments: [
    "[[⟪ada-quill-on-lighthouses-and-fog⟫]]",
    "[[⟪ada-quill-on-lighthouses-and-fog⟫|the fog one]]",
    "[[⟪quiet-harbour/low-water⟫]] and [[⟪Low Water⟫]]",
    "[[⟪people/Ada Quill⟫]], [[⟪people/Ada Quill⟫.md]]",
    "[[⟪Ada Quill⟫#Early years|Ada]] ![[⟪Ada Quill⟫]] [[⟪Ada Quill⟫^block]]",
    "[[ ⟪Ada Quill⟫ ]]",
    "[[@⟪Ada Quill⟫]] [[@⟪ada-quill⟫|x]]",
    "[[⟪Tides #2: Börje Tangström⟫]]",
    "[[⟪https://harbour.example/fog⟫]]",
    "| a | b |\n|---|---|\n| x | [[⟪Ada Quill⟫\\|Ada]] |",
    "[[Ada Quil]] [[#Ada Quill]] [[]] [[|Ada Quill]] [[Quill]]",
    "[[x|Ada Quill]]",
    "\\[[⟪Ada Quill⟫]]",
    "[[⟪Ada Quill⟫ and no end",
    "[[Ada and then [[⟪Ada Quill⟫]]",
    "[[⟪Ada\nQuill⟫]]",
  ])
  func wikiLink(_ marked: String) { check(marked) }

  @Test(arguments: [
    "@⟪ada-quill⟫, @⟪Ada Quill⟫'s (@⟪ada-quill⟫) @⟪ada-quill⟫.",
    "@⟪quiet-harbour/low-water⟫ @⟪Will Power⟫ is marked",
    "@⟪Ada Quill Moor⟫ is longer",
    "[@⟪ada-quill⟫; -@⟪borje-tangstrom⟫] [-@⟪ada-quill⟫]",
    "*@⟪ada-quill⟫* _@⟪ada-quill⟫_",
    "me@ada-quill x.@ada-quill /@ada-quill @@ada-quill",
    "@ada-quill@social.example and @ada-quill.example and @ada-quill/tool and @ada_quill",
    "@nobody @Ada-ish @Ada @ada-quill-x",
    "mail Ada Quill@host.example",
  ])
  func handle(_ marked: String) { check(marked) }

  @Test(arguments: [
    "⟪ada-quill-on-lighthouses-and-fog⟫",
    "(⟪ada-quill-on-lighthouses-and-fog⟫), ⟪ada-quill-on-lighthouses-and-fog⟫.",
    "**⟪ada-quill-on-lighthouses-and-fog⟫**",
    "⟪ada-quill-on-lighthouses-and-fog⟫@12:34",
    "notes/ada-quill-on-lighthouses-and-fog ada-quill-on-lighthouses-and-fog/x",
    "ada-quill-on-lighthouses-and-fog.md x_ada-quill-on-lighthouses-and-fog",
    "ada-quill-on-lighthouses-and-foggy the-ada-quill-on-lighthouses-and-fog",
    "low-water ada-quill Ada-quill-on-lighthouses-and-fog",
    "x@ada-quill-on-lighthouses-and-fog.example #ada-quill-on-lighthouses-and-fog",
  ])
  func bareSlug(_ marked: String) { check(marked) }

  @Test(arguments: [
    "⟪Ada Quill⟫ met ⟪Börje Tangström⟫ and ⟪Borje Tangstrom⟫.",
    "⟪Bo\u{308}rje Tangstro\u{308}m⟫",
    "⟪Ada Quill⟫'s and ⟪Ada Quill⟫’s and the Ada Quills",
    "⟪Ada\nQuill⟫ and ⟪Ada\u{A0}Quill⟫ and ⟪Ada  Quill⟫",
    "> said ⟪Ada\n> Quill⟫\n\n- met ⟪Ada\n  Quill⟫",
    "Ada\n\nQuill, Ada\n# Quill\n- Ada\n- Quill",
    "**⟪Ada Quill⟫** _⟪Ada Quill⟫_ ~~⟪Ada Quill⟫~~ “⟪Ada Quill⟫” (⟪Ada Quill⟫)",
    "Ada Quilling Adada Quill 2Ada Quill Ada Quill2 Ada_Quill Ada-Quill",
    "ada quill ADA QUILL Ada quill",
    "⟪Ada Quill⟫-led, Ada Quill-Moor, Jean-Ada Quill, ex-⟪Ada Quill⟫",
    "⟪Ada Quill Moor⟫ and ⟪Ada Quill⟫ Moors",
    "⟪Ada Quill Moor⟫ Lantern",
    "和⟪Ada Quill⟫谈 和⟪和田海⟫谈",
    "⟪Nils O’Brae⟫ and ⟪Nils O'Brae⟫",
    "Will Power is a phrase; ⟪bell harrow⟫ writes small, Bell Harrow not",
    "👩‍💻⟪Ada Quill⟫🇸🇪 𝔘 ⟪Ada Quill⟫",
    "#Ada Quill #ada/Quill C#⟪Ada Quill⟫",
    "x[^ada-quill-on-lighthouses-and-fog] y",
    "[⟪Ada Quill⟫] [x][Ada Quill]",
  ])
  func name(_ marked: String) { check(marked) }

  @Test(arguments: [
    "⟪Ada Quill on Lighthouses and Fog⟫, said ⟪Ada Quill⟫ on Lighthouses",
    "I asked (⟪What Is a Mooring For?⟫) and What Is a Mooring For!",
    "⟪Tides #2: Börje Tangström⟫",
    "Low Water is too short, ⟪The Keeper's Log⟫ is a book",
    "Quiet Harbour is a show",
  ])
  func title(_ marked: String) { check(marked) }

  @Test(arguments: [
    "[x](⟪https://harbour.example/fog⟫) and [x](<⟪http://HARBOUR.example/fog#t⟫> \"Ada Quill\")",
    "[⟪Ada Quill⟫](⟪https://harbour.example/fog⟫ 'Ada Quill') ![⟪Ada Quill⟫](fog.png)",
    "[https://harbour.example/fog](⟪https://harbour.example/fog⟫)",
    "[a [b] c]( ⟪https://harbour.example/fog⟫ )",
    "[x](⟪https://harbour.example/a_b(c)?x=1&amp;y=2⟫)",
    "[r]: ⟪https://harbour.example/fog⟫ \"Ada Quill\"\n[s]: <⟪https://harbour.example/mooring⟫>\n⟪Ada Quill⟫",
    "<⟪https://harbour.example/fog⟫> <https://harbour.example/foggy>",
    "⟪https://harbour.example/fog⟫, (⟪https://harbour.example/fog⟫) **⟪https://harbour.example/fog⟫**",
    "⟪https://harbour.example/fog?utm_source=x⟫ ⟪https://harbour.example/fog⟫。",
    "⟪https://harbour.example/fog⟫和 “⟪https://harbour.example/fog⟫”",
    "https://harbour.example/fogs https://harbour.example/FOG https://harbour.example/fog/Ada",
    "ftp://harbour.example/fog xhttps://harbour.example/fog obsidian://open?x=ada-quill-on-lighthouses-and-fog",
    "[x](people/ada-quill-on-lighthouses-and-fog.md) [x](Ada-Quill)",
    "[x](https://harbour.example/fo",
  ])
  func link(_ marked: String) { check(marked) }

  @Test func formsAndTokens() throws {
    let text = Array("![[Ada Quill|x]] @ada-quill [x](https://harbour.example/fog)".utf8)
    let note = Note(uri: "a", version: 1, text: text, lexicon: TestLexicon.harbour)
    let tokens = note.mentions.map { String(decoding: text[$0.token], as: UTF8.self) }
    #expect(tokens == ["![[Ada Quill|x]]", "@ada-quill", "[x](https://harbour.example/fog)"])
    #expect(note.mentions.map(\.form) == [.wikiLink, .handle, .link])
    #expect(note.mention(at: 0)?.form == .wikiLink)
    #expect(note.mention(at: 16)?.form == .wikiLink)
    #expect(note.mention(at: 17)?.form == .handle)
    #expect(note.mention(at: text.count)?.form == .link)
    #expect(note.mention(at: text.count + 1) == nil)
  }
}
