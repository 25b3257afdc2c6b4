// SPDX-License-Identifier: MIT

internal import Features
internal import JSON

/// Reads one place of configuration.
///
/// Unknown keys and wrong types are named with their line.
struct ConfigurationReader {
  /// The file, or how a client's settings are called; for messages.
  let place: String
  /// What relative paths are relative to.
  let folder: String
  /// What `~` stands for, where it is known.
  let home: String?
  let isTrusted: Bool

  private(set) var layer = ConfigurationLayer()
  private(set) var problems: [ConfigurationProblem] = []

  init(place: String, folder: String, home: String?, isTrusted: Bool) {
    self.place = place
    self.folder = folder
    self.home = home
    self.isTrusted = isTrusted
  }

  mutating func read(_ bytes: [UInt8]) {
    do throws(JSONError) {
      read(try JSONValue(bytes))
    } catch {
      problems.append(
        ConfigurationProblem(
          place: place, line: error.line,
          message: "column \(error.column): expected \(error.expected); this place is not used"))
    }
  }

  mutating func read(_ value: JSONValue) {
    readMembers(of: value, what: "the configuration") { reader, member in
      switch member.name {
      case "$schema": break
      case "catalogs": reader.readCatalogs(member.value)
      case "notes": reader.readNotes(member.value)
      case "completion": reader.readCompletion(member.value)
      case "aliases": reader.readAliases(member.value)
      case "hover": reader.readHover(member.value)
      case "diagnostics": reader.readDiagnostics(member.value)
      case "symbols": reader.layer.symbols = reader.choice(member)
      case "hints": reader.layer.hints = reader.choice(member)
      case "refresh": reader.layer.refresh = reader.choice(member)
      default: reader.reportUnknown(member)
      }
    }
  }

  private mutating func readCatalogs(_ value: JSONValue) {
    for text in strings(value, "catalogs") {
      layer.catalogs.append(
        Configuration.CatalogSource(location: absolute(text), isTrusted: isTrusted))
    }
  }

  private mutating func readNotes(_ value: JSONValue) {
    readMembers(of: value, what: "notes") { reader, member in
      switch member.name {
      case "include": reader.layer.notesInclude += reader.strings(member.value, "notes.include")
      case "exclude": reader.layer.notesExclude += reader.strings(member.value, "notes.exclude")
      case "ignore": reader.layer.notesIgnore += reader.strings(member.value, "notes.ignore")
      case "template": reader.layer.noteTemplate = reader.path(member.value, "notes.template")
      case "folder": reader.layer.newNoteFolder = reader.path(member.value, "notes.folder")
      default: reader.reportUnknown(member, in: "notes.")
      }
    }
  }

  private mutating func readCompletion(_ value: JSONValue) {
    readMembers(of: value, what: "completion") { reader, member in
      guard member.name == "limit" else { return reader.reportUnknown(member, in: "completion.") }
      reader.layer.completionLimit = reader.number(member.value, "completion.limit", 1...500)
    }
  }

  private mutating func readHover(_ value: JSONValue) {
    readMembers(of: value, what: "hover") { reader, member in
      guard member.name == "takeaways" else { return reader.reportUnknown(member, in: "hover.") }
      reader.layer.hoverTakeaways = reader.number(member.value, "hover.takeaways", 0...1000)
    }
  }

  private mutating func readDiagnostics(_ value: JSONValue) {
    readMembers(of: value, what: "diagnostics") { reader, member in
      guard let code = FindingCode(rawValue: member.name) else {
        return reader.reportUnknown(member, in: "diagnostics.")
      }
      let severity = member.value.string.flatMap(FindingSeverity.init)
      guard severity != nil || member.value.string == "off" else {
        let wanted = FindingSeverity.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
        return reader.report(
          member.value, "diagnostics.\(member.name)", "\(wanted) or \"off\"")
      }
      reader.layer.severities[code] = .some(severity)
    }
  }

  private mutating func readAliases(_ value: JSONValue) {
    readMembers(of: value, what: "aliases") { reader, member in
      guard let target = member.value.string else {
        return reader.report(member.value, "aliases.\(member.name)", "a string")
      }
      reader.layer.aliases[member.name] = target
    }
  }

  private mutating func readMembers(
    of value: JSONValue, what: String, _ read: (inout Self, JSONValue.Member) -> Void
  ) {
    guard let members = value.members else { return report(value, what, "an object") }
    for member in members { read(&self, member) }
  }

  private mutating func path(_ value: JSONValue, _ name: String) -> String? {
    guard let text = value.string, !text.isEmpty else {
      report(value, name, "a path")
      return nil
    }
    let path = absolute(text)
    // Somebody else's word may not lead out of their own folder.
    if isTrusted || path.hasPrefix(folder + "/") { return path }
    report(value, name, "a path in this folder")
    return nil
  }

  private mutating func strings(_ value: JSONValue, _ name: String) -> [String] {
    guard let items = value.array else {
      report(value, name, "a list of strings")
      return []
    }
    for item in items where item.string == nil { report(item, "an item of \(name)", "a string") }
    return items.compactMap(\.string)
  }

  private mutating func number(
    _ value: JSONValue, _ name: String, _ range: ClosedRange<Int>
  ) -> Int? {
    if let number = value.integer, range.contains(number) { return number }
    report(value, name, "a whole number from \(range.lowerBound) to \(range.upperBound)")
    return nil
  }

  /// One of the words that a type lists.
  private mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ member: JSONValue.Member
  ) -> Choice? {
    if let choice = member.value.string.flatMap({ Choice(rawValue: $0) }) { return choice }
    let words = Choice.allCases.map { "\"\($0.rawValue)\"" }
    let others = words.dropLast().joined(separator: ", ")
    report(member.value, member.name, "\(others) or \(words.last ?? "")")
    return nil
  }

  private mutating func report(_ value: JSONValue, _ name: String, _ wanted: String) {
    let message = "\(name) must be \(wanted), not \(value.typeName); it is left out"
    problems.append(ConfigurationProblem(place: place, line: value.line, message: message))
  }

  private mutating func reportUnknown(_ member: JSONValue.Member, in prefix: String = "") {
    let message = "unknown key \(prefix)\(member.name); it is left out"
    problems.append(ConfigurationProblem(place: place, line: member.line, message: message))
  }

  private func absolute(_ location: String) -> String {
    Self.absolute(location, in: folder, home: home)
  }

  /// A location as the file of a folder means it.
  static func absolute(_ location: String, in folder: String, home: String?) -> String {
    if location.contains("://") { return location }
    if let home, location.hasPrefix("~/") {
      return FilePath.join(home, String(location.dropFirst(2)))
    }
    return FilePath.join(folder, location)
  }
}
