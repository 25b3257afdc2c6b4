// SPDX-License-Identifier: MIT

import Catalog
import Testing

@testable import Feeds

@Suite struct ChapterFileTests {
  @Test func chaptersAreRead() {
    let json = """
      {"version": "1.2.0", "chapters": [
        {"startTime": 168.5, "title": " Tar\\n and Rope "}, {"startTime": 0, "title": "Hello"},
        {"startTime": 20, "title": "Picture", "toc": false}, {"startTime": 30, "img": "x"},
        {"startTime": -1, "title": "No"}, {"startTime": 1e300, "title": "No"},
        {"startTime": "1:00", "title": "Text"}, 7]}
      """
    #expect(
      ChapterFile.chapters(Array(json.utf8)) == [
        Chapter(start: 0, title: "Hello"), Chapter(start: 60, title: "Text"),
        Chapter(start: 168, title: "Tar and Rope"),
      ])
  }

  @Test(arguments: ["", "[]", "{}", "{\"chapters\": 1}", "<html>", "{\"chapters\": ["])
  func whatIsNoChapterFileIsNil(text: String) {
    #expect(ChapterFile.chapters(Array(text.utf8)) == nil)
  }
}
