// SPDX-License-Identifier: MIT

internal import Catalog
internal import Notes

extension Card {
  /// Says, under title and facts, what is on at a moment of an episode, and leads there.
  mutating func addMoment(_ seconds: Int, of episode: Episode) {
    let time = Timestamp.text(seconds: seconds)
    let url = MomentLink.find(episode, at: seconds)
    if let length = episode.durationSeconds, seconds > length {
      insertMoment("At \(time)", Text("the episode ends at \(Timestamp.text(seconds: length))"))
    } else if let chapter = ChapterList(episode).chapter(at: seconds) {
      insertMoment("At \(time)", Text(chapter.title, url: url))
    } else if let url {
      insertMoment("At \(time)", Text("listen", url: url))
    }
  }

  private mutating func insertMoment(_ label: String, _ text: Text) {
    let place = blocks.firstIndex { block in
      switch block {
      case .title, .facts: false
      case .labelled, .prose, .list, .written: true
      }
    }
    blocks.insert(.labelled(label, [text]), at: place ?? blocks.endIndex)
  }
}
