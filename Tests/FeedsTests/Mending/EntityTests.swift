// SPDX-License-Identifier: MIT

import Testing

@testable import Feeds

@Suite struct EntityTests {
  private func mended(_ declarations: String, _ text: String) -> Mended {
    Mended("<!DOCTYPE rss [\(declarations)]><rss>\(text)</rss>")
  }

  @Test func declaredEntitiesAreText() {
    let text = mended(
      "<!ENTITY show 'The &who; Tapes'><!ENTITY who \"Harbour\">", "On &show;"
    ).text
    #expect(text == "<rss><![CDATA[On The Harbour Tapes]]></rss>")
  }

  @Test func externalEntitiesLeadNowhere() {
    let text = mended("<!ENTITY x SYSTEM \"file:///etc/passwd\">", "a&x;b").text
    #expect(text == "<rss><![CDATA[a&x;b]]></rss>")
  }

  @Test func aBombDoesNotGoOff() {
    var declarations = "<!ENTITY a0 \"aaaaaaaaaaaaaaaaaaaa\">"
    for level in 1...9 {
      let inner = String(repeating: "&a\(level - 1);", count: 20)
      declarations += "<!ENTITY a\(level) \"\(inner)\">"
    }
    let mended = mended(declarations, "&a9;")
    #expect(mended.text == "<rss><![CDATA[&a9;]]></rss>")
    #expect(mended.messages.contains { $0.contains("too much text") })
  }

  @Test func entitiesOfNothingTakeNoTime() {
    var declarations = "<!ENTITY a0 \"\">"
    for level in 1...7 {
      declarations +=
        "<!ENTITY a\(level) \"\(String(repeating: "&a\(level - 1);", count: 1000))\">"
    }
    #expect(mended(declarations, "&a7;").messages.contains { $0.contains("too much text") })
  }

  @Test func manyReferencesAreBounded() {
    let long = String(repeating: "x", count: 60_000)
    let text = mended(
      "<!ENTITY a \"\(long)\">", String(repeating: "&a;", count: 10_000)
    ).text
    #expect(text.utf8.count < 8 << 20)
  }
}
