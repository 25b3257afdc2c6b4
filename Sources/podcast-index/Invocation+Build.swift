// SPDX-License-Identifier: MIT

internal import Ingest

extension Invocation {
  func build() throws(BuildError) {
    let report = try builtIndex()
    Terminal.say(report.summary)
    if arguments.printsJSON { Terminal.print(report.json) }
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
