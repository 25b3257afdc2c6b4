// SPDX-License-Identifier: MIT

import Testing

@testable import Fetch

/// What may be asked, and who may be told a password.
@Suite struct WebTargetTests {
  @Test(arguments: [
    ("http://Harbour.example/feed", "http://Harbour.example/feed", "harbour.example", 80),
    (
      "HTTPS://harbour.example:8443/a?b=c#d", "https://harbour.example:8443/a?b=c",
      "harbour.example", 8443
    ),
    ("https://ada:quill@harbour.example/", "https://harbour.example/", "harbour.example", 443),
    ("http://harbour.example/tape one", "http://harbour.example/tape%20one", "harbour.example", 80),
    ("http://[::1]:8080/feed", "http://[::1]:8080/feed", "::1", 8080),
  ]) func addresses(_ text: String, _ address: String, _ host: String, _ port: Int) throws {
    let target = try WebTarget(text)
    #expect((target.address, target.port) == (address, port))
    #expect(target.host.contains(host))
  }

  @Test(arguments: [
    "", "feed", "/feed", "ftp://harbour.example/", "file:///etc/passwd", "data:,x", "http:",
    "http://", "https:///feed", "javascript:alert(1)", "http://[", "mailto:ada@harbour.example",
  ]) func refusals(_ text: String) {
    #expect(throws: FetchFailure.self) { try WebTarget(text) }
  }

  @Test(arguments: [
    ("https://a.example/x", "https://a.example/y", true),
    ("http://a.example/x", "https://a.example/y", true),
    ("https://a.example/x", "http://a.example/y", false),
    ("https://a.example/x", "https://b.example/y", false),
    ("https://a.example/x", "https://x.a.example/y", false),
    ("https://a.example/x", "https://a.example:8443/y", false),
    ("http://a.example:8080/x", "https://a.example/y", false),
    ("https://A.example/x", "https://a.EXAMPLE/y", true),
  ]) func confidence(_ origin: String, _ target: String, _ isShared: Bool) throws {
    #expect(try WebTarget(target).shares(WebTarget(origin)) == isShared)
  }

  @Test(arguments: [
    ("../b", "https://a.example/b"), ("?p=2", "https://a.example/x/y?p=2"),
    ("//b.example/z", "https://b.example/z"), ("/z", "https://a.example/z"),
  ]) func relativeAddresses(_ location: String, _ address: String) throws {
    let base = try WebTarget("https://a.example/x/y")
    #expect(try WebTarget(location, relativeTo: base).address == address)
  }
}
