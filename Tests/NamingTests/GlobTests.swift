// SPDX-License-Identifier: MIT

import Naming
import Testing

@Suite struct GlobTests {
  @Test(arguments: [
    ("*.md", "a.md"), ("a?c", "abc"), ("[a-c]x", "bx"), ("[!a-c]x", "dx"), ("[]x]", "]"),
    ("notes/**", "notes/a/b.md"), ("**/*.md", "a.md"), ("**/*.md", "x/y/a.md"),
    ("a/**/b", "a/b"), ("a/**/b", "a/x/y/b"), ("{a,b/{c,d}}.md", "b/d.md"), ("*.{md,mdx}", "ä.mdx"),
    ("{a", "{a"), ("[a", "[a"), ("\\*", "*"), ("**", "a/b"), ("", ""), ("{,x}y", "y"),
  ])
  func matches(_ pattern: String, _ path: String) {
    #expect(Glob(pattern).matches(path))
  }

  @Test(arguments: [
    ("*.md", "a/b.md"), ("a?c", "a/c"), ("[a-c]x", "dx"), ("[!a]x", "/x"), ("**/b", "ab"),
    ("a/**/b", "axb"), ("a/**/b", "a/xb"), ("*.md", "a.MD"), ("a", "ab"), ("", "a"),
  ])
  func others(_ pattern: String, _ path: String) {
    #expect(!Glob(pattern).matches(path))
  }

  /// Backtracking would not end: each star doubles its work.
  @Test func manyStarsEnd() {
    let pattern = String(repeating: "*a", count: 200)
    #expect(!Glob(pattern + "b").matches(String(repeating: "a", count: 2000)))
    #expect(!Glob(String(repeating: "{a,b}", count: 100)).matches("a"))
  }

  @Test func knowsPatterns() {
    #expect(Glob.isPattern("a/*.xml"))
    #expect(!Glob.isPattern("a/b.xml"))
  }
}
