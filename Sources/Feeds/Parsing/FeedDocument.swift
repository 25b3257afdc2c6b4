// SPDX-License-Identifier: MIT

internal import Foundation
internal import FoundationXML
internal import Ingest

/// Follows the parser through a feed and collects what it says.
final class FeedDocument: NSObject, XMLParserDelegate {
  /// An element that is open and holds others.
  enum Container {
    case wrapper, show, episode, author, chapters
  }

  var show = ShowDraft()
  /// The episodes since the last part that was handed on.
  var episodes: [EpisodeDraft] = []
  var episode: EpisodeDraft?
  var capture: TextCapture?
  /// Bytes of text in `episodes`.
  var size = 0
  private(set) var sawShow = false
  private var containers: [Container] = []
  /// Elements that are open and not read, from the outermost such one on.
  private var ignoredDepth = 0
  private var names = ElementNames()
  let log: ProblemLog
  /// Hands on a part of a feed that is too long to be held; false when the reader is to stop.
  private let passOn: (FeedDocument) -> Bool

  private static let partSize = 64 << 20
  private static let partCount = 20_000

  init(log: ProblemLog, passOn: @escaping (FeedDocument) -> Bool) {
    self.log = log
    self.passOn = passOn
  }

  /// Whether there was a feed at all; says so when there was none.
  var isFeed: Bool {
    if sawShow || !episodes.isEmpty { return true }
    log.add(line: 0, "there is no feed in this file; what is at its address may be a page")
    return false
  }

  // MARK: What the parser says

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if ignoredDepth > 0 {
      ignoredDepth += 1
    } else if capture != nil {
      capture?.open(name, attributes: attributes)
    } else if let element = names.element(
      local: name, namespace: namespaceURI ?? "", qualified: qualifiedName ?? name)
    {
      begin(element, attributes, parser)
    } else {
      ignoredDepth = 1
    }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if ignoredDepth > 0 {
      ignoredDepth -= 1
    } else if let text = capture {
      if text.depth > 0 { capture?.close(name) } else { endField(text, parser) }
    } else if containers.popLast() == .episode {
      endEpisode(parser)
    }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    capture?.add(text)
  }

  func parser(_ parser: XMLParser, foundCDATA block: Data) {
    if capture != nil { capture?.add(String(decoding: block, as: UTF8.self)) }
  }

  /// The mender's mark: a field that is cut off is worse than none, unless it is prose.
  func parser(
    _ parser: XMLParser, foundProcessingInstructionWithTarget target: String, data: String?
  ) {
    guard target == MarkupMender.cutMark else { return }
    episode?.isCut = true
    if let field = capture?.field, !field.isNotes { capture = TextCapture(field, attributes: [:]) }
  }

  /// The mender leaves little that is an error to the parser.
  func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
    let code = (error as NSError).code
    guard !Self.harmless.contains(code) else { return }
    log.add(line: parser.lineNumber, "this is not XML; what cannot be read is left out")
  }

  /// libxml2's codes for a document without root, an attribute given twice, and namespaces that are
  /// no addresses or were never declared: elements come through all the same.
  private static let harmless: Set<Int> = [4, 5, 42, 99, 100, 200, 201, 202, 203, 204, 205]

  // MARK: Elements

  private func begin(
    _ element: FeedElement, _ attributes: [String: String], _ parser: XMLParser
  ) {
    switch element {
    case .wrapper: containers.append(.wrapper)
    case .show where episode == nil:
      sawShow = true
      show.base = attributes["xml:base"] ?? show.base
      containers.append(.show)
    case .episode where episode == nil:
      var draft = EpisodeDraft()
      draft.line = parser.lineNumber
      draft.base = attributes["xml:base"]
      episode = draft
      containers.append(.episode)
    case .author: containers.append(.author)
    case .authorName where containers.last == .author:
      capture = TextCapture(.atomAuthor, attributes: attributes)
    case .chapters where episode != nil: containers.append(.chapters)
    case .field(let field) where containers.last != .author:
      noteTitle(field, parser)
      capture = TextCapture(field, attributes: attributes)
    default:
      take(element, attributes)
      ignoredDepth = 1
    }
  }

  private func noteTitle(_ field: FeedField, _ parser: XMLParser) {
    guard field == .title || field == .itunesTitle, episode != nil,
      episode?.fields.first(.title, .itunesTitle) == nil
    else { return }
    episode?.titleLine = parser.lineNumber
  }

  private func endField(_ text: TextCapture, _ parser: XMLParser) {
    capture = nil
    if text.isCut {
      log.add(line: parser.lineNumber, "a text is too long; only its first part is read")
    }
    take(text)
  }

  private func endEpisode(_ parser: XMLParser) {
    guard var draft = episode.take() else { return }
    draft.endLine = max(draft.line, parser.lineNumber)
    if draft.isCut && draft.fields.first(.title, .itunesTitle) == nil {
      log.add(line: draft.line, "the last episode is cut off before its title; it is left out")
      return
    }
    episodes.append(draft)
    size += draft.notes.reduce(0) { $0 + $1.text.utf8.count }
    guard size > Self.partSize || episodes.count >= Self.partCount else { return }
    if !passOn(self) { parser.abortParsing() }
    (episodes, size) = ([], 0)
  }
}
