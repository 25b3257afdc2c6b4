// SPDX-License-Identifier: MIT

package import Catalog
internal import JSON
internal import Naming

/// What a build did.
package struct BuildReport: Equatable, Sendable {
  package var indexPath: String
  /// Whether the index was complete already, so that nothing was done.
  package var wasFresh: Bool
  package var episodes: Int
  package var shows: Int
  package var people: Int
  package var sources: [SourceState]
  /// The shows with episodes never seen before, in the order of their sources.
  package var news: [ShowNews] = []

  /// One JSON object on one line.
  package var json: String {
    var writer = JSONWriter()
    writer.object {
      $0.field("index", indexPath)
      $0.field("fresh", wasFresh)
      $0.field("episodes", episodes)
      $0.field("shows", shows)
      $0.field("people", people)
      $0.field("new") {
        $0.array(news) { writer, news in
          writer.object {
            $0.field("show", news.show)
            $0.field("episodes", news.episodes)
          }
        }
      }
      $0.field("sources") { $0.array(sources, Self.write) }
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// For people: what was read, then every problem with its place.
  package var summary: String {
    let what = [(EntityKind.episode, episodes), (.show, shows), (.person, people)]
      .map { $0.counted($1) }.joined(separator: ", ")
    let problems = sources.flatMap { source in source.problems.map { $0.text(in: source.path) } }
    return ([(wasFresh ? "up to date: " : "indexed ") + what] + problems).joined(separator: "\n")
  }

  private static func write(_ writer: inout JSONWriter, _ source: SourceState) {
    writer.object {
      $0.field("path", source.path)
      $0.field("kind", source.kind)
      $0.field("episodes", source.episodes)
      $0.field("problems") {
        $0.array(source.problems) { writer, problem in
          writer.object {
            $0.field("line", problem.line)
            $0.field("message", problem.message)
          }
        }
      }
    }
  }
}

/// How many episodes of a show a build has seen for the first time.
package struct ShowNews: Equatable, Sendable {
  /// The title.
  package var show: String
  package var episodes: Int
}
