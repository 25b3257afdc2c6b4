// SPDX-License-Identifier: MIT

import JSON
import Testing

/// Columns are in the unit that was agreed, and those in another one do no harm.
@Suite struct ClientColumnTests {
  @Test(arguments: ClientProfile.all)
  func columnsAreInTheUnitThatWasAgreed(_ client: ClientProfile) throws {
    let encoding = try ClientVisit.serverCapabilities(for: client)?["positionEncoding"]?.string
    #expect(encoding == (try client.agreedEncoding))
    let visit = try ClientVisit(client)
    let range = try visit.ask("hover", line: 2, column: visit.guest + 3)["range"]
    #expect(Bench.range(range) == "2:\(visit.guest)-2:\(visit.guest + 9)")
  }

  @Test(
    "Columns in another unit, or beyond the line, or lines beyond the note, are no error",
    arguments: ClientProfile.all)
  func columnsAreClamped(_ client: ClientProfile) throws {
    let visit = try ClientVisit(client)
    for column in ClientVisit.guestColumns.values.map({ $0 + 2 }) {
      let card = try visit.ask("hover", line: 2, column: column)["contents"]?["value"]?.string
      // Bytes are at least as many as anything else that may be meant by mistake.
      #expect(card?.contains("Ada Brook") ?? false || visit.encoding == "utf-8", "\(column)")
    }
    let far = Int(Int32.max)
    #expect(try visit.ask("hover", line: 2, column: far)["contents"] != nil)
    #expect(try visit.ask("hover", line: far, column: 0).isNull)
    #expect(try visit.ask("completion", line: 2, column: far)["items"]?.array != nil)
    #expect(try visit.ask("definition", line: far, column: far).isNull)
  }
}
