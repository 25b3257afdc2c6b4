// SPDX-License-Identifier: MIT

internal import Server

extension Command {
  static let doctor = Command(
    name: "doctor",
    summary: "say what is configured and found, what is wrong and what to do",
    help: """
      Run it in the folder of your notes. Looks at both programs, the configuration files, the index
      (brought up to date first, then read whole), its sources, the subscriptions, the notes and the
      set-up of editors. What is marked ok is well, -- is worth knowing, !! is wrong.

      Exit code 0: all is well; 1: something is wrong.
      """,
    grammar: .lookup()
  ) { arguments, context throws(CommandError) in
    let diagnosis = context.diagnosis(arguments)
    if arguments.has("--json") {
      context.output.json { diagnosis.write(to: &$0) }
    } else {
      context.output.line(diagnosis.text(home: context.environment["HOME"]))
    }
    return diagnosis.faults == 0 ? .success : .nothing
  }
}

extension CommandContext {
  fileprivate func diagnosis(_ arguments: Arguments) -> Diagnosis {
    let loader = configurationLoader()
    let configuration = configuration(of: loader, arguments)
    let build = IndexBuild(configuration: configuration, environment: environment)
    let process = IndexProcess(besideExecutable: executable)
    let programs = ProgramExamination(context: self, process: process)
    let files = ConfigurationExamination(loader: loader, environment: environment)
    let subscriptions = SubscriptionExamination(list: build.subscriptions, process: process)
    let catalog = CatalogExamination(
      build: build, configuration: configuration, process: process,
      isAlreadySaid: subscriptions.isInTrouble)
    let notes = WorkspaceExamination(context: self, configuration: configuration)
    let editors = EditorExamination(context: self)
    return Diagnosis(sections: [
      .init(title: "programs", observations: programs.observations),
      .init(title: "configuration", observations: files.observations),
      .init(title: "index", observations: catalog.index),
      .init(title: "sources", observations: catalog.sources),
      .init(title: "subscriptions", observations: subscriptions.observations),
      .init(title: "notes", observations: notes.observations),
      .init(title: "editors", observations: editors.observations),
    ])
  }
}
