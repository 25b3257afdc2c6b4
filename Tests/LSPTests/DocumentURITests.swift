// SPDX-License-Identifier: MIT

import Testing

@testable import LSP

@Suite struct DocumentURITests {
  @Test(arguments: [
    ("/notes/a.md", "file:///notes/a.md"),
    ("/my notes/a b.md", "file:///my%20notes/a%20b.md"),
    ("/n/Bernd Rücker.md", "file:///n/Bernd%20R%C3%BCcker.md"),
    ("/n/what?#1 100%.md", "file:///n/what%3F%231%20100%25.md"),
    ("/n/[a]^|\"`.md", "file:///n/%5Ba%5D%5E%7C%22%60.md"),
    ("/n/😀.md", "file:///n/%F0%9F%98%80.md"),
    ("/n/a+b&c=(d)@e:f,g;h!i'j*k~l$m.md", "file:///n/a+b&c=(d)@e:f,g;h!i'j*k~l$m.md"),
    ("/", "file:///"),
  ])
  func `A path becomes a URI and the URI the path`(path: String, uri: String) {
    #expect(DocumentURI(path: path).text == uri)
    #expect(DocumentURI(uri).path == path)
  }

  @Test(arguments: [
    ("file:///n/%5Ba%5D%28b%29.md", "/n/[a](b).md"), ("FILE:///a", "/a"), ("file:/a", "/a"),
    ("file://localhost/a", "/a"), ("file:///a/", "/a"), ("file:///a%2", "/a%2"),
    ("file:///a%zz", "/a%zz"), ("file:///a%2525", "/a%25"), ("file:///a?q#f", "/a"),
    ("file:///n/Rücker.md", "/n/Rücker.md"), ("file:///c%3A/x", "/c:/x"), ("file:///C:/x", "/C:/x"),
  ])
  func `Other spellings name the same path`(uri: String, path: String) {
    #expect(DocumentURI(uri).path == path)
    #expect(DocumentURI(uri).canonical == DocumentURI(path: path))
  }

  @Test(arguments: [
    "untitled:Untitled-1", "http://example.com/a", "file://server/share/a", "file:", "file:a", "",
    "a.md", "file:///a%00b", "file:///a%ff", "vscode-notebook-cell:/a#b",
  ])
  func `What is no file has no path and stays as it is`(uri: String) {
    #expect(DocumentURI(uri).path == nil)
    #expect(DocumentURI(uri).canonical.text == uri)
  }
}
