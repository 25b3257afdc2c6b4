// SPDX-License-Identifier: MIT

import Testing

@testable import Fetch

/// Header fields as servers write them.
@Suite struct FieldTests {
  /// The example of RFC 9110, 5.6.7 in its three forms, and the edges of months and centuries.
  @Test(arguments: [
    ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777 as Int?),
    ("Sunday, 06-Nov-94 08:49:37 GMT", 784_111_777),
    ("Sun Nov  6 08:49:37 1994", 784_111_777),
    ("Thu, 01 Jan 1970 00:00:00 GMT", 0), ("Tue, 29 Feb 2000 23:59:59 GMT", 951_868_799),
    ("Wed, 01 Mar 2000 00:00:00 GMT", 951_868_800),
    ("Fri, 31 Dec 2027 00:00:00 GMT", 1_830_211_200),
    ("", nil), ("soon", nil), ("Sun, 06 Nov 1994", nil), ("Sun, 06 Nov 1994 25:00:00 GMT", nil),
    ("Sun, 99 Nov 1994 08:49:37 GMT", nil), ("Sun, 06 Nov 1994 08:49 GMT", nil),
    ("Sun, 06 Nov 99999999999999999999 08:49:37 GMT", nil), ("1 2 3 Nov 1:2:3", nil),
  ]) func dates(_ text: String, _ seconds: Int?) {
    #expect(HTTPDate.seconds(text) == seconds)
  }

  /// Asked at the time of the example, with a week as the longest wait.
  @Test(arguments: [
    ("120", 784_111_897 as Int?), (" 5 ", 784_111_782), ("0", nil), ("-5", nil), ("soon", nil),
    ("", nil), (nil, nil), ("99999999999999999999999", 784_716_577), ("604801", 784_716_577),
    ("Sun, 06 Nov 1994 08:50:37 GMT", 784_111_837), ("Sun, 06 Nov 1994 08:49:36 GMT", nil),
    ("Sun, 06 Nov 2094 08:49:37 GMT", 784_716_577),
  ]) func retryAfter(_ value: String?, _ time: Int?) {
    #expect(RetryAfter.time(value, now: 784_111_777) == time)
  }

  @Test(arguments: [
    ("text/xml; charset=UTF-8", "utf-8" as String?), ("text/xml;charset='koi8-r'", "koi8-r"),
    ("text/xml; version=1; Charset = \"ISO-8859-1\" ; x=y", "iso-8859-1"), ("text/xml", nil),
    ("charset=utf-8", nil), ("text/xml; charset=", nil), ("text/xml; charset=é", nil), (nil, nil),
    ("text/xml; charset=\(String(repeating: "x", count: 41))", nil), (";;;=;=", nil),
  ]) func charsets(_ value: String?, _ charset: String?) {
    #expect(MediaType.charset(value) == charset)
  }
}
