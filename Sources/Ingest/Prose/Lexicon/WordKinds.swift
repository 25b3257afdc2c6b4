// SPDX-License-Identifier: MIT

/// What a word may be in a sentence about who takes part; a word can be several.
struct WordKinds: OptionSet {
  let rawValue: UInt32

  /// Talking: `talk`, `conversation`, `Gespräch`, `rozmowa`.
  static let talk = WordKinds(rawValue: 1 << 0)
  /// Leads to those talked with: `with`, `mit`, `avec`.
  static let with = WordKinds(rawValue: 1 << 1)
  /// As `with`, in a language whose names then stand in the instrumental: `с`, `z`.
  static let withInflected = WordKinds(rawValue: 1 << 2)
  /// Leads to those talked to, behind a verb of talking only.
  static let to = WordKinds(rawValue: 1 << 3)
  /// Receives somebody, who follows at once: `welcomes`, `interviews`, `recevons`.
  static let receive = WordKinds(rawValue: 1 << 4)
  /// As `receive`, with names in the accusative: `пригласили`.
  static let receiveInflected = WordKinds(rawValue: 1 << 5)
  /// Names those invited: `guest`, `Gäste`, `invitado`.
  static let guest = WordKinds(rawValue: 1 << 6)
  /// Names those who receive: `host`, `hosted`, `ведущий`.
  static let host = WordKinds(rawValue: 1 << 7)
  /// Comes to a show: `joins`, `returns`.
  static let join = WordKinds(rawValue: 1 << 8)
  /// Tells about somebody: `is`, `shares`, `erklärt`.
  static let tell = WordKinds(rawValue: 1 << 9)
  /// `is`, `ist`, `est`, and what may stand between it and a name: `today`, `this week`.
  static let link = WordKinds(rawValue: 1 << 10)
  /// `by`, `von`, `par`.
  static let by = WordKinds(rawValue: 1 << 11)
  /// Joins names: `and`, `und`, `y`.
  static let and = WordKinds(rawValue: 1 << 12)
  /// Leads to the topic: `on`, `about`, `über`.
  static let topic = WordKinds(rawValue: 1 << 13)
  /// Leads to where somebody belongs: `of`, `from`, `at`.
  static let of = WordKinds(rawValue: 1 << 14)
  /// What somebody is: `engineer`, `Autorin`, `fondateur`.
  static let role = WordKinds(rawValue: 1 << 15)
  /// `us`, `me`, `uns`, `нам`.
  static let us = WordKinds(rawValue: 1 << 16)
  /// Articles and other words that stand before things rather than names.
  static let article = WordKinds(rawValue: 1 << 17)
  /// Written small inside names: `van`, `de la`.
  static let particle = WordKinds(rawValue: 1 << 18)
  /// `Dr.`, `Prof.`, `Sir`.
  static let honorific = WordKinds(rawValue: 1 << 19)
  /// A given name.
  static let given = WordKinds(rawValue: 1 << 20)
  /// No part of a name.
  static let common = WordKinds(rawValue: 1 << 21)
  /// Makes a thing of the name before it: `team`, `project`, `podcast`.
  static let thing = WordKinds(rawValue: 1 << 22)
  /// Says that a part of a title is a guest: `Interview`, `Gast`, `im Gespräch`.
  static let announce = WordKinds(rawValue: 1 << 23)
  /// May stand between a verb of talking and `with`: `down`, `again`.
  static let filler = WordKinds(rawValue: 1 << 24)
  /// Numbers an episode: `episode`, `Folge`, `#`.
  static let numbering = WordKinds(rawValue: 1 << 25)
  /// `I`, `I'm`: somebody who speaks of themselves.
  static let myself = WordKinds(rawValue: 1 << 26)
  /// Ends a search for a name behind `with`: `about`, `how`, `why`.
  static let stop = WordKinds(rawValue: 1 << 27)
  /// A word of titles that is a family name behind a given name.
  static let surname = WordKinds(rawValue: 1 << 28)
}
