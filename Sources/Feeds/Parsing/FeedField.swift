// SPDX-License-Identifier: MIT

/// A text that a show or an episode has, by the element it stands in.
enum FeedField: Int, CaseIterable {
  case title, itunesTitle, dublinTitle, mediaTitle
  case link, guid, atomID, podcastGuid
  case description, content, summary, subtitle, mediaDescription
  case itunesAuthor, atomAuthor
  case published, dublinDate, atomPublished, atomUpdated
  case duration, season, podcastSeason, number, podcastNumber
  case person

  /// Whether it may be long and hold markup: the notes of an episode.
  var isNotes: Bool {
    switch self {
    case .description, .content, .summary, .subtitle, .mediaDescription: true
    default: false
    }
  }

  /// Bytes that are read; the rest is left out.
  var limit: Int { isNotes ? 1 << 20 : 16 << 10 }
}

/// The texts of one show or episode: of each field the first that is not empty.
struct FieldValues {
  private var values = [String?](repeating: nil, count: FeedField.allCases.count)

  subscript(field: FeedField) -> String? { values[field.rawValue] }

  mutating func add(_ text: String, to field: FeedField) {
    if values[field.rawValue] == nil { values[field.rawValue] = text }
  }

  /// What can be read of the first of some fields that says anything.
  func first<Value>(_ fields: FeedField..., readBy read: (String) -> Value?) -> Value? {
    for field in fields { if let value = values[field.rawValue].flatMap(read) { return value } }
    return nil
  }

  /// The first of some fields that is there.
  func first(_ fields: FeedField...) -> String? {
    for field in fields { if let value = values[field.rawValue] { return value } }
    return nil
  }
}
