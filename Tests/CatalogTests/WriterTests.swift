// SPDX-License-Identifier: MIT

import Catalog
import Foundation
import Naming
import Testing

@Suite struct WriterTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func droppedUnfinishedItLeavesNothing() throws {
    do {
      let writer = try IndexWriter(path: scratch.path())
      let show = writer.add(Show(slug: "s", title: "S"))
      try writer.add(episode("One"), to: show)
      #expect(scratch.names.count == 1)
    }
    #expect(scratch.names == [])
  }

  @Test func theOldIndexAnswersUntilTheNewOneIsComplete() throws {
    let old = ShowFixture(show: Show(slug: "s", title: "S"), episodes: [episode("Old")])
    let open = try catalog([old], in: scratch)
    let writer = try IndexWriter(path: scratch.path())
    let show = writer.add(Show(slug: "s", title: "S"))
    try writer.add(episode("New"), to: show)
    #expect(try Catalog(path: scratch.path()).entities(slug: "old").count == 1)
    try writer.finish(Manifest(sources: [], builtAt: 1))
    #expect(try Catalog(path: scratch.path()).entities(slug: "new").count == 1)
    #expect(try open.entities(slug: "old").count == 1)
    #expect(scratch.names == ["index.idx"])
  }

  @Test func remainsOfDeadWritersAreCleared() throws {
    // No process has a number beyond the kernel's limit of 2^22.
    let dead = scratch.path("index.idx.tmp-99999999-1")
    let living = scratch.path("index.idx.tmp-\(getpid())-99")
    let other = scratch.path("other.idx.tmp-99999999-1")
    for path in [dead, living, other] { try Data().write(to: URL(fileURLWithPath: path)) }
    _ = try IndexWriter(path: scratch.path())
    #expect(
      scratch.names == ["index.idx.tmp-\(getpid())-99", "other.idx.tmp-99999999-1"])
  }

  @Test func directoriesAreMade() throws {
    let path = scratch.path("a/b/index.idx")
    try IndexWriter(path: path).finish(Manifest(sources: [], builtAt: 0))
    #expect(try Catalog(path: path).count(.episode) == 0)
  }

  @Test func whatCannotBeWrittenIsSaid() throws {
    try Data().write(to: URL(fileURLWithPath: scratch.path("file")))
    #expect(throws: CatalogError.self) { try IndexWriter(path: scratch.path("file/index.idx")) }
  }

  @Test func impossibleMeasuresAreLeftOut() throws {
    var strange = episode("One")
    strange.durationSeconds = .max
    strange.number = .min
    let show = ShowFixture(show: Show(slug: "s", title: "S"), episodes: [strange])
    let back = try catalog([show], in: scratch).episode(EntityID(.episode, 0))
    #expect(back.durationSeconds == nil)
    #expect(back.number == nil)
    #expect(back.title == "One")
  }
}

@Suite struct IndexLocationTests {
  @Test(arguments: [
    (["XDG_CACHE_HOME": "/c", "HOME": "/h"], "/c/podcast-ls/index-"),
    (["HOME": "/h"], "/h/.cache/podcast-ls/index-"),
    (["XDG_CACHE_HOME": "relative", "HOME": "/h"], "/h/.cache/podcast-ls/index-"),
    ([:], "/tmp/podcast-ls/index-"),
  ])
  func livesInTheCache(_ environment: [String: String], _ beginning: String) {
    let location = IndexLocation(sources: ["/a"], environment: environment)
    #expect(location.indexPath.hasPrefix(beginning))
    #expect(location.indexPath.dropFirst(beginning.count).count == "0123456789abcdef.idx".count)
    #expect(location.lockPath == location.indexPath.dropLast(3) + "lock")
  }

  @Test func otherSourcesLiveElsewhere() {
    let lists = [[], ["/a"], ["/b"], ["/a", "/b"], ["/b", "/a"], ["/a/b"]]
    let paths = lists.map { IndexLocation(sources: $0, environment: [:]).indexPath }
    #expect(Set(paths).count == lists.count)
    #expect(IndexLocation(sources: ["/a"], environment: [:]).indexPath == paths[1])
  }
}
