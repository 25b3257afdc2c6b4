// SPDX-License-Identifier: MIT

import Catalog
import Testing

@testable import Server

/// What is told from a manifest, once.
@Suite struct IndexSourcesTests {
  private func source(_ path: String, problems: [SourceProblem] = []) -> SourceState {
    SourceState(
      path: path, kind: "feed", size: 1, modified: 2, episodes: 3, problems: problems)
  }

  private func sources(_ states: [SourceState]) -> IndexSources {
    IndexSources(Manifest(sources: states, builtAt: 0))
  }

  @Test func filesAndTheirFolders() {
    let sources = sources([
      source("/a/b/one.xml"), source("/a/b/two.xml"), source("/top.xml"), source("(sample)"),
    ])
    #expect(sources.paths == ["/a/b/one.xml", "/a/b/two.xml", "/top.xml"])
    #expect(sources.folders == ["/a/b", "/"])
    #expect(!sources.hasAddresses)
  }

  @Test(arguments: [
    ("https://example.com/feed.xml", true), ("/notes/http:/feed.xml", false),
    ("/a:b/feed.xml", false), ("(sample)", false), ("", false),
  ])
  func addresses(_ path: String, _ isAddress: Bool) {
    #expect(sources([source(path)]).hasAddresses == isAddress)
  }

  @Test func problemsSayWhetherTheAddressMayGiveSomethingElse() {
    let broken = SourceProblem(line: 7, message: "is no feed")
    let found = sources([
      source("/a.xml", problems: [broken]), source("https://example.com/", problems: [broken]),
    ]).problems
    #expect(found.map(\.isOfAddress) == [false, true])
    #expect(found[0].text.contains("/a.xml") && found[0].text.contains("7"))
  }

  @Test func anEmptyIndexHasNone() {
    #expect(IndexSources().paths.isEmpty && IndexSources().problems.isEmpty)
  }
}
