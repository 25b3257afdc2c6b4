// SPDX-License-Identifier: MIT

import Testing

@testable import Feeds

@Suite struct PlainLineTests {
  @Test(arguments: [
    ("On Tar", "On Tar"), ("  On\n\t Tar ", "On Tar"), ("On <b>Tar</b>", "On Tar"),
    ("Tar<br/>and Rope", "Tar and Rope"), ("Tar &amp; Rope", "Tar & Rope"),
    ("Tar &#8211; Rope&nbsp;", "Tar – Rope"), ("Why Vec<T> wins", "Why Vec<T> wins"),
    ("a < b and c > d", "a < b and c > d"), ("AT&T", "AT&T"), ("&bogus; stays", "&bogus; stays"),
    ("<a href=\"https://harbour.example\">Tar</a>", "Tar"), ("<", "<"), ("", ""),
  ])
  func isPlain(field: String, text: String) {
    #expect(PlainLine.text(field) == text)
  }
}
