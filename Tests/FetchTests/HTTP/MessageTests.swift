// SPDX-License-Identifier: MIT

import Testing

@testable import Fetch

/// What goes between a run and its workers.
@Suite struct MessageTests {
  @Test func ordersArriveAsTheyWereSent() {
    var order = TransferOrder(address: "https://a.example/\"\\ü", path: "/tmp/x.part", bodySize: 5)
    order.headers = [TransferOrder.Header(name: "If-None-Match", value: "W/\"\u{1F4FB}\"")]
    #expect(TransferOrder(line: order.line) == order)
    #expect(order.line.last == 0x0A && order.line.dropLast().allSatisfy { $0 != 0x0A })
  }

  @Test(arguments: [
    nil, TransferReport.Fault.tooLarge, .unwritable("no space"), .network(code: -1, text: "cut\n"),
  ]) func reportsArriveAsTheyWereSent(_ fault: TransferReport.Fault?) {
    var report = TransferReport(status: 301, fault: fault)
    report.isLast = fault == .tooLarge
    report.fields = [.location: "/b", .etag: "\"a\""]
    #expect(TransferReport(line: report.line) == report)
  }

  @Test(arguments: ["", "{}", "[]", "null", "{\"status\": \"200\"}", "{\"address\": 1}", "\0"])
  func nonsenseIsNoMessage(_ line: String) {
    #expect(TransferReport(line: Array(line.utf8)) == nil)
    #expect(TransferOrder(line: Array(line.utf8)) == nil)
  }
}
