// SPDX-License-Identifier: MIT

import Testing

@testable import Ingest

@Suite struct IntroductionTests {
  @Test(arguments: [
    (
      "Tar again. Ada Quillfeather, a boatbuilder, is back.",
      "Ada Quillfeather, a boatbuilder, is back."
    ),
    (
      "We like tar. We talk with boatbuilder Ada Quillfeather.",
      "We talk with boatbuilder Ada Quillfeather."
    ),
    ("Ada Quillfeather is a maker of tar. She sails.", "Ada Quillfeather is a maker of tar."),
    ("Ada Quillfeather ist Bootsbauerin.", "Ada Quillfeather ist Bootsbauerin."),
    ("Ada Quillfeather (Pinewater) und Teer.", "Ada Quillfeather (Pinewater) und Teer."),
    (
      "[Ada Quillfeather](https://pinewater.example/ada) of **Pinewater** knows tar.",
      "Ada Quillfeather of Pinewater knows tar."
    ),
    (
      "Tar. Ada Quillfeather from Pinewater explains it.",
      "Ada Quillfeather from Pinewater explains it."
    ),
    ("We like Ada Quillfeather.", ""), ("Nobody is here.", ""), ("", ""),
  ])
  func theSentenceThatSaysWhoSheIs(_ text: String, _ sentence: String) {
    #expect(Introduction.sentence(for: "Ada Quillfeather", in: text) == sentence)
  }

  @Test func aTextWithoutFullStopsIsNoIntroduction() {
    let text = "Ada Quillfeather is " + String(repeating: "very ", count: 400)
    #expect(Introduction.sentence(for: "Ada Quillfeather", in: text).isEmpty)
  }
}
