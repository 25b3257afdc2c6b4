// SPDX-License-Identifier: MIT

import Testing

@testable import Ingest

/// One person, however a source writes the name.
@Suite struct NameFormTests {
  @Test(arguments: [
    ("Dr. Ada Quillfeather", "Ada Quillfeather"),
    ("Prof. Dr. Ada Quillfeather", "Ada Quillfeather"),
    ("Quillfeather, Ada", "Ada Quillfeather"),
    ("Ada Quillfeather, PhD", "Ada Quillfeather"),
    ("Ada Quillfeather", "Ada Quillfeather"),
    ("Ada", "Ada"), ("Pinewater, Inc", "Pinewater, Inc"), ("", ""), ("Dr.", "Dr."),
    ("山田太郎", "山田太郎"), ("Dr Ada Quillfeather", "Ada Quillfeather"), ("M D", "M D"),
    ("ada quillfeather", "ada quillfeather"), (" Ada Quillfeather ", "Ada Quillfeather"),
    ("Ada  Quillfeather", "Ada  Quillfeather"), ("Ada “Bo” Quillfeather", "Ada “Bo” Quillfeather"),
  ])
  func plainNames(_ written: String, _ plain: String) {
    #expect(PlainName.of(written) == plain)
  }

  @Test(arguments: [
    (["Иваном", "Перышкиным"], SlavicCase.Case.instrumental, ["Иван", "Перышкин"]),
    (["Анной", "Перышкиной"], .instrumental, ["Анна", "Перышкина"]),
    (["Дмитрием", "Лужским"], .instrumental, ["Дмитрий", "Лужский"]),
    (["Ивана", "Перышкина"], .accusative, ["Иван", "Перышкин"]),
    (["Анну", "Перышкину"], .accusative, ["Анна", "Перышкина"]),
    (["Александра", "Перышкина"], .accusative, ["Александр", "Перышкин"]),
    (["Александра", "Перышкина"], .nominative, ["Александра", "Перышкина"]),
    (["Павла", "Перышкина"], .accusative, ["Павел", "Перышкин"]),
    (["Никитой", "Шевченко"], .instrumental, ["Никита", "Шевченко"]),
    (["Janem", "Piórkowskim"], .instrumental, ["Jan", "Piórkowski"]),
    (["Anną", "Piórkowską"], .instrumental, ["Anna", "Piórkowska"]),
    (["Markiem", "Nowakiem"], .instrumental, ["Marek", "Nowak"]),
    (["Иван", "Перышкин"], .instrumental, ["Иван", "Перышкин"]),
  ])
  func nominatives(_ words: [String], _ form: SlavicCase.Case, _ nominative: [String]) {
    #expect(SlavicCase.nominative(words, in: form) == nominative)
  }

  @Test func unknownNamesAreLeftAlone() {
    #expect(SlavicCase.nominative(["Квазом", "Перышкиным"], in: .instrumental) == nil)
  }

  @Test func anInitialIsWrittenOutWithinAShow() {
    let names = ShortNames([
      "Daniel Example", "D. Example", "A. Sample", "Ada Sample", "Ann Sample",
    ])
    #expect(names.full("D. Example") == "Daniel Example")
    #expect(names.full("A. Sample") == "A. Sample")
    #expect(names.full("B. Example") == "B. Example")
  }

  @Test(arguments: [
    ("Marlin", "Marlni", true), ("Marlin", "Marlinn", true), ("Marlin", "Merlin", true),
    ("Marlin", "Halyard", false), ("Lee", "Lea", false), ("", "", false),
  ])
  func misspellings(_ first: String, _ second: String, _ isNear: Bool) {
    #expect(Spelling.isNear(first, second) == (isNear && first != second))
    #expect(Spelling.isNear(second, first) == Spelling.isNear(first, second))
  }
}
