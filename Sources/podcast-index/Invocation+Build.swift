// SPDX-License-Identifier: MIT

internal import Ingest

extension Invocation {
  func build() throws(BuildError) {
    let report = try builtIndex()
    Terminal.say(report.summary)
    if arguments.printsJSON { Terminal.print(report.json) }
  }

  /// Makes the index and a large delta one, at the lowest priority; makes room for another build.
  func fold() throws(BuildError) {
    Priority.giveWay()
    do throws(BuildError) {
      let build = IndexBuild(sources: sourceNames, environment: environment, readers: readers)
      Terminal.say(try build.fold() ? "folded" : "nothing to fold")
    } catch {
      guard error == .gaveWay else { throw error }
      Terminal.say(error.message)
    }
  }

  /// Brings the index up to date and shows how far it is.
  func builtIndex() throws(BuildError) -> BuildReport {
    var line = ProgressLine("sources")
    return try IndexBuild(sources: sourceNames, environment: environment, readers: readers)
      .run(isForced: arguments.isForced) { progress in
        line.update(
          done: progress.done, total: progress.total, more: "\(progress.episodes) episodes")
      }
  }
}
