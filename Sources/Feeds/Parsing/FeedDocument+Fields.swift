// SPDX-License-Identifier: MIT

internal import Catalog
internal import Ingest

extension FeedDocument {
  // MARK: Texts

  /// Takes a field whose element has ended.
  func take(_ capture: TextCapture) {
    let isBlank = capture.text.utf8.allSatisfy { ASCII.isSpace($0) }
    if capture.field == .link, isBlank, let address = capture.attributes["href"] {
      return takeLink(relation: capture.attributes["rel"] ?? "", address: address, type: "")
    }
    guard !isBlank else { return }
    switch capture.field {
    case .person: takePerson(capture)
    case let field where field.isNotes && episode != nil:
      append(notes(capture), to: \.notes)
    default:
      if episode == nil { show.fields.add(capture.text, to: capture.field) }
      episode?.fields.add(capture.text, to: capture.field)
    }
    if capture.field == .guid, let isPermaLink = capture.attributes.value("isPermaLink") {
      episode?.isPermaLink = !isPermaLink.lowercased().hasPrefix("f")
    }
  }

  private func notes(_ capture: TextCapture) -> NotesText {
    let role: NotesText.Role =
      switch capture.field {
      case .content: .content
      case .summary, .mediaDescription: .summary
      case .subtitle: .subtitle
      default: .description
      }
    let type = capture.attributes["type"]?.lowercased()
    return NotesText(
      role: role, text: capture.text, isPlain: type == "text" || type == "text/plain")
  }

  /// Role and group are those of the podcast namespace; host and cast where they are not given.
  private func takePerson(_ capture: TextCapture) {
    func attribute(_ name: String, orElse fallback: String) -> String {
      let value = capture.attributes.value(name).map { PlainLine.squeezed($0).lowercased() } ?? ""
      return value.isEmpty ? fallback : value
    }
    let person = FeedPerson(
      name: PlainLine.text(capture.text), role: attribute("role", orElse: "host"),
      group: attribute("group", orElse: "cast"),
      href: capture.attributes.value("href").flatMap { FeedAddress.absolute($0, base: nil) } ?? "")
    guard !person.name.isEmpty else { return }
    if episode == nil {
      if show.persons.count < EpisodeDraft.listLimit { show.persons.append(person) }
    } else if let count = episode?.persons.count, count < EpisodeDraft.listLimit {
      episode?.persons.append(person)
    }
  }

  // MARK: Elements without text

  func take(_ element: FeedElement, _ attributes: [String: String]) {
    switch element {
    case .atomLink:
      takeLink(
        relation: attributes["rel"] ?? "", address: attributes["href"] ?? "",
        type: attributes["type"] ?? "")
    case .enclosure: takeEnclosure(attributes, \.enclosures)
    case .mediaContent: takeMedia(attributes)
    case .transcript:
      guard let url = attributes.value("url") else { return }
      append(url, to: \.transcripts)
    case .chaptersReference:
      if episode?.chaptersURL == nil { episode?.chaptersURL = attributes.value("url") }
    case .chapter: takeChapter(attributes)
    default: break
    }
  }

  /// A link of Atom (RFC 4287, 4.2.7), which RSS feeds use as well.
  private func takeLink(relation: String, address: String, type: String) {
    guard !address.isEmpty else { return }
    switch relation.lowercased() {
    case "", "alternate":
      if episode == nil { show.page = show.page ?? address } else { append(address, to: \.pages) }
    case "self": if episode == nil, show.ownAddress == nil { show.ownAddress = address }
    case "enclosure": takeEnclosure(["url": address, "type": type], \.enclosures)
    default: break
    }
  }

  private func takeEnclosure(
    _ attributes: [String: String],
    _ list: WritableKeyPath<EpisodeDraft, [EpisodeDraft.Enclosure]>
  ) {
    guard let url = attributes.value("url") ?? attributes.value("href"), !url.isEmpty else {
      return
    }
    let type = attributes.value("type")?.lowercased() ?? ""
    append(EpisodeDraft.Enclosure(url: url, type: type), to: list)
  }

  private func takeMedia(_ attributes: [String: String]) {
    var attributes = attributes
    let medium = attributes.value("medium")?.lowercased() ?? ""
    if attributes.value("type") == nil { attributes["type"] = medium }
    takeEnclosure(attributes, \.media)
  }

  private func takeChapter(_ attributes: [String: String]) {
    guard let start = attributes.value("start").flatMap(PlayTime.seconds),
      let title = attributes.value("title").map(PlainLine.text), !title.isEmpty
    else { return }
    append(Chapter(start: start, title: title), to: \.chapters)
  }

  private func append<Element>(
    _ element: Element, to list: WritableKeyPath<EpisodeDraft, [Element]>
  ) {
    let limit = list == \.notes ? EpisodeDraft.notesLimit : EpisodeDraft.listLimit
    guard let count = episode?[keyPath: list].count, count < limit else { return }
    episode?[keyPath: list].append(element)
  }
}

extension [String: String] {
  /// The value of an attribute, upper and lower case of its name being the same.
  func value(_ name: String) -> String? {
    if let value = self[name] { return value }
    return isEmpty ? nil : first { $0.key.lowercased() == name.lowercased() }?.value
  }
}
