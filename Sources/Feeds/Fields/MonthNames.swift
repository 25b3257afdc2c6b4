// SPDX-License-Identifier: MIT

/// The names of months, and of what else stands in dates, in the languages that feeds are made in.
enum MonthNames {
  /// 1 to 12, of a name or its abbreviation in lower case, without a dot.
  static func month(_ name: String) -> Int? { months[name] }

  // English, German, French, Spanish, Portuguese, Italian, Dutch, and what Nordic and Slavic Latin
  // feeds share; accents as written and without.
  private static let names: [String] = [
    "jan january januar jänner janvier janv enero ene janeiro gennaio gen januari janeiro",
    "feb february februar février fevrier févr fevr fév fev febrero fevereiro febbraio februari",
    "mar march märz maerz marz mär mrz mars marzo março marco maart mrt",
    "apr april avril avr abril abr aprile",
    "may mai maj mayo maio maggio mag mei",
    "jun june juni juin junio junho giugno giu",
    "jul july juli juillet juil julio julho luglio lug",
    "aug august août aout aoû agosto ago augustus augusti",
    "sep sept september septembre septiembre setiembre setembro set settembre",
    "oct october okt oktober octobre octubre outubro out ottobre ott",
    "nov november novembre noviembre novembro",
    "dec december dez dezember déc decembre décembre dic diciembre dezembro dicembre dec des",
  ]

  private static let months: [String: Int] = {
    var months: [String: Int] = [:]
    for (index, line) in names.enumerated() {
      for name in line.split(separator: " ") { months[String(name)] = index + 1 }
    }
    return months
  }()
}
