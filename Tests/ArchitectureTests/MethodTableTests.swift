// SPDX-License-Identifier: MIT

import Foundation
import Testing

/// `protocol/README.md` says of every method what the code does, and what shows it.
@Suite struct MethodTableTests {
  @Test func everyMethodHasOneRow() throws {
    let table = try MethodTable.read()
    let handled = try MethodSources.handled()
    #expect(handled.count > 30)
    #expect(Set(table.asked.map(\.method)) == handled)
    let all = (table.asked + table.sent).map(\.method)
    #expect(Set(all).count == all.count)
  }

  @Test func everythingThatIsSentHasARow() throws {
    let table = try MethodTable.read()
    let sent = try MethodSources.named().subtracting(MethodSources.handled())
    #expect(!sent.isEmpty)
    #expect(Set(table.sent.map(\.method)) == sent)
  }

  @Test func everythingThatIsAdvertisedStandsInARow() throws {
    let advertised = Set(try MethodTable.read().asked.map(\.advertised))
    let capabilities = try MethodSources.capabilities()
    #expect(capabilities.count > 10)
    #expect(capabilities.subtracting(advertised).isEmpty)
    #expect(advertised.subtracting(capabilities) == ["", "workspace.workspaceFolders"])
  }

  @Test func everyRowIsShownByWhatThereIs() throws {
    let table = try MethodTable.read()
    let suites = try MethodSources.suites()
    for row in table.asked + table.sent {
      #expect(!row.transcripts.isEmpty || !row.suites.isEmpty, "nothing shows \(row.method)")
      let missing = Set(row.suites).subtracting(suites)
      #expect(missing.isEmpty, "\(row.method): there is no \(missing)")
      for name in row.transcripts {
        let path = "protocol/transcripts/\(name).transcript"
        let text = try? String(contentsOf: Manifest.root.appending(path: path), encoding: .utf8)
        let says = text?.contains(#""method":"\#(row.method)""#) ?? false
        #expect(says, "\(path) does not show \(row.method)")
      }
    }
  }
}
