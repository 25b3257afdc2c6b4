// SPDX-License-Identifier: MIT

import Testing

@testable import Ingest

@Suite struct BulletTests {
  @Test(arguments: [
    ("- one", "one"), ("* one", "one"), ("• one", "one"), ("•one", "one"), ("– one", "one"),
    ("1. one", "one"), ("1) one", "one"), ("-- one", nil), ("-one", nil), ("1.6 also", nil),
    ("7. later", nil), ("one", nil), ("-", nil), ("", nil),
  ])
  func marks(_ line: String, _ expected: String?) {
    #expect(Bullet.text(of: line, afterBullet: false) == expected)
  }

  @Test(arguments: [
    ("One. - Two.", ["One.", "Two."]), ("One - two", ["One - two"]),
    ("One. - two", ["One. - two"]), ("One? – Two! - Three", ["One?", "Two!", "Three"]),
    ("One -- Two", ["One -- Two"]),
  ])
  func aSecondBulletInline(_ text: String, _ expected: [String]) {
    #expect(Bullet.split(text) == expected)
  }
}
