// SPDX-License-Identifier: MIT

import Foundation

/// The real page beside the repository and what is true of it; nil on a machine without it.
struct SeedTruth: Decodable {
  var show: Header
  var urls_shared_by_all_episodes: [String]
  var episodes: [Entry]

  struct Header: Decodable {
    var title: String
    var author: String
    var description: String
  }
  struct Entry: Decodable {
    var title: String
    var date: String
    var duration_seconds: Int
    var slug: String
    var lines: Lines
    var guests: [Named]
    var hosts: [Host]
    var books: [Book]
    var summary: String
    var takeaways: [Takeaway]
    var takeaway_counts: Counts
    var landing_url: String?
    var urls: [Address]
  }
  struct Lines: Decodable {
    var first: Int
    var title: Int
    var last: Int
  }
  struct Named: Decodable { var name: String }
  struct Host: Decodable { var as_written: String }
  struct Book: Decodable {
    var title: String
    var author: String
  }
  struct Takeaway: Decodable { var first_words: String }
  struct Counts: Decodable { var accepted: [Int] }
  struct Address: Decodable { var absolute: String }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared/data/seed")

  static let page = try? String(
    contentsOf: folder.appending(path: "infoq-podcast.txt"), encoding: .utf8)
  static let truth = (try? Data(contentsOf: folder.appending(path: "expected.json")))
    .flatMap { try? JSONDecoder().decode(SeedTruth.self, from: $0) }
  static var isMissing: Bool { page == nil || truth == nil }
}
