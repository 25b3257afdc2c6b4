// SPDX-License-Identifier: MIT

import Testing

@testable import Commands

/// The manual page and the completions say of every command what its help says.
@Suite struct ManualTests {
  private let commands = CommandTable.commands

  @Test func thePageHasEveryCommandAndOption() {
    let page = ManualPage(commands: commands).text
    for command in commands {
      #expect(page.contains("\n.SS podcast\\-ls \(command.name)"))
      for option in command.grammar.options {
        let name = option.usage.replacing("-", with: "\\-")
        #expect(page.contains("\n.B \(name)\n"), "\(command.name) \(name)")
      }
    }
  }

  @Test func noLineOfProseIsARequest() {
    let known = [".TH", ".SH", ".SS", ".PP", ".TP", ".B", ".BR", ".nf", ".fi"]
    for line in ManualPage(commands: commands).text.split(separator: "\n")
    where line.hasPrefix(".") || line.hasPrefix("'") {
      #expect(known.contains { line == $0 || line.hasPrefix($0 + " ") }, "\(line)")
    }
  }

  @Test(arguments: Shell.allCases)
  func completionsHaveEveryCommandAndOption(_ shell: Shell) {
    let script = shell.completions(commands)
    for command in commands {
      #expect(script.contains(command.name))
      for option in command.grammar.options {
        #expect(script.contains(shell == .fish ? "-l \(option.name.dropFirst(2))" : option.name))
        guard case .choice(let words) = option.value else { continue }
        #expect(script.contains(words.joined(separator: " ")))
      }
    }
  }

  @Test func namesAreUniqueAndSummariesFitALine() {
    #expect(Set(commands.map(\.name)).count == commands.count)
    for command in commands {
      #expect(command.summary.count < 80)
      #expect(Set(command.grammar.options.map(\.name)).count == command.grammar.options.count)
    }
  }
}
