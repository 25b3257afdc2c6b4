// SPDX-License-Identifier: MIT

import Server
import Testing

@Suite struct FilePathTests {
  @Test(arguments: [
    ("/w", "a.txt", "/w/a.txt"), ("/w", "./a/../b.txt", "/w/b.txt"), ("/w", "/a", "/a"),
    ("/", "a", "/a"), ("/w", "../../../a", "/a"), ("/w/", "", "/w"),
  ])
  func join(_ folder: String, _ path: String, _ joined: String) {
    #expect(FilePath.join(folder, path) == joined)
  }

  @Test func relativeToAFolder() {
    #expect(FilePath.relative("/w/a/b.md", to: "/w") == "a/b.md")
    #expect(FilePath.relative("/other/b.md", to: "/w") == "/other/b.md")
    #expect(FilePath.relative("/b.md", to: "/") == "b.md")
  }

  @Test func folderOfAPath() {
    #expect(FilePath.folder(of: "/w/a.md") == "/w")
    #expect(FilePath.folder(of: "/a.md") == "/")
  }
}
