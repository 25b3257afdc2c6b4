// SPDX-License-Identifier: MIT

import Foundation
import TestSupport

/// The real page beside the repository and what is true of it; nil on a machine without it.
struct SeedTruth: Decodable {
  var show: Header
  var episodes: [Entry]

  struct Header: Decodable {
    var title: String
    var author: String
    var description: String
  }
  struct Entry: Decodable {
    var title: String
    var date: String
    var durationSeconds: Int
    var slug: String
    var lines: Lines
    var guests: [Named]
    var hosts: [Host]
    var books: [Book]
    var summary: String
    var takeaways: [Takeaway]
    var takeawayCounts: Counts
    var landingUrl: String?
    var urls: [Address]
  }
  struct Lines: Decodable {
    var first: Int
    var title: Int
    var last: Int
  }
  struct Named: Decodable { var name: String }
  struct Host: Decodable { var asWritten: String }
  struct Book: Decodable {
    var title: String
    var author: String
  }
  struct Takeaway: Decodable { var firstWords: String }
  struct Counts: Decodable { var accepted: [Int] }
  struct Address: Decodable { var absolute: String }

  static let page = SharedData.bytes("data/seed/infoq-podcast.txt")
    .map { String(decoding: $0, as: UTF8.self) }
  static let truth = SharedData.bytes("data/seed/expected.json")
    .flatMap { try? decoder.decode(SeedTruth.self, from: Data($0)) }

  private static var decoder: JSONDecoder {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return decoder
  }
}
