// SPDX-License-Identifier: MIT

import Testing

@testable import Ingest

/// HTML becomes the Markdown that a person would have written.
@Suite struct MarkupTests {
  private func summary(_ html: String) -> String {
    ShowNotes.read([[NotesText(role: .content, text: html)]])[0].summary
  }

  @Test(arguments: [
    ("<p>Tar and   time.</p>\n<p>Rope.</p>", "Tar and time.\n\nRope."),
    ("Tar<br>and<br/>time<BR />are three.", "Tar  \nand  \ntime  \nare three."),
    ("Tar.<br><br>Time.", "Tar.\n\nTime."),
    ("<div>Tar</div><div>Time</div>", "Tar\n\nTime"),
    ("<h2>Tar</h2><p>Time.</p>", "### Tar\n\nTime."),
    ("<p>Tar</p><hr><p>Time</p>", "Tar\n\nTime"),
    ("<p>Tar\r\nand\ttime.</p>", "Tar and time."),
    ("<p>码头\n钟声</p>", "码头钟声"),
    ("<blockquote><p>Tar.</p></blockquote>", "> Tar."),
    ("<table><tr><td>Tar</td><td>Time</td></tr><tr><td>Ash</td></tr></table>", "Tar | Time\n\nAsh"),
  ])
  func blocks(_ html: String, _ markdown: String) {
    #expect(summary(html) == markdown)
  }

  @Test(arguments: [
    ("<ul><li>Tar</li><li>Time</li></ul>", "- Tar\n- Time"),
    ("<ol><li>Tar<li>Time</ol>", "1. Tar\n2. Time"),
    ("<ul><li><p>Tar</p></li></ul>", "- Tar"),
    (
      "<ol><li>Tar<ul><li>Pine</li></ul></li><li>Time</li></ol>", "1. Tar\n   - Pine\n2. Time"
    ),
    ("<ul><li>Tar<br>of pine</li></ul>", "- Tar  \n  of pine"),
    ("<p>Tar</p><ul><li>Time</li></ul>", "Tar\n\n- Time"),
    ("<p>• Tar</p><p>• Time</p>", "- Tar\n- Time"),
    ("<p>Tar\n* Time\n* Rope</p>", "Tar\n\n- Time\n- Rope"),
  ])
  func lists(_ html: String, _ markdown: String) {
    #expect(summary(html) == markdown)
  }

  @Test(arguments: [
    ("<p>A <b>tar </b>pot</p>", "A **tar** pot"),
    ("<p>A <em>tar</em> <i>pot</i></p>", "A *tar* *pot*"),
    ("<p>A <b>tar</b><b>red</b> pot</p>", "A **tarred** pot"),
    ("<p><b>Tar:</b>pine</p>", "**Tar:** pine"),
    ("<p>So<b>“Tar”</b>!</p>", "So**“Tar”**!"),
    ("<p>A <b></b>pot</p>", "A pot"),
    ("<p>A <strong>tar<br>pot</strong> x</p>", "A **tar**  \n**pot** x"),
    ("<p>A <b>tar</p><p>pot</p>", "A **tar**\n\npot"),
    ("<p>The <code>a*b</code> knot</p>", "The `a*b` knot"),
    ("<p>The <code>a`b</code> knot</p>", "The `` a`b `` knot"),
    ("<p>The <code>&lt;div&gt;</code> knot</p>", "The `<div>` knot"),
    ("<p>The &half; knot &ZeroWidthSpace;and&centerdot;</p>", "The ½ knot and·"),
    ("<p>Tar &amp rope &eacute, 1 &num2 &plus 3</p>", "Tar & rope é, 1 &num2 &plus 3"),
    ("<pre>a  b\n&lt;c&gt;</pre>", "```\na  b\n<c>\n```"),
    ("<p>A <b>tar <i>pot</b> of</i> pine</p>", "A **tar *pot*** *of* pine"),
    ("<p><q>Tar</q> she said</p>", "“Tar” she said"),
  ])
  func marks(_ html: String, _ markdown: String) {
    #expect(summary(html) == markdown)
  }

  @Test(arguments: [
    (#"<a href="https://tar.example/a">Tar</a> is old"#, "[Tar](https://tar.example/a) is old"),
    (#"See <a href='//tar.example'>Tar</a>"#, "See [Tar](https://tar.example)"),
    (#"See <a href=www.tar.example>Tar</a>"#, "See [Tar](https://www.tar.example)"),
    (
      #"See <a href="https://tar.example/a_(b)?c=d&amp;e=f g">Tar</a>"#,
      "See [Tar](https://tar.example/a_%28b%29?c=d&e=f%20g)"
    ),
    (#"See <a href="https://tar.example/">https://tar.example</a>"#, "See https://tar.example/"),
    (
      #"See <a href="https://tar.example"> <b>Tar</b> </a> now"#,
      "See [**Tar**](https://tar.example) now"
    ),
    (#"See <a href="https://tar.example">[Tar]</a>"#, #"See [\[Tar\]](https://tar.example)"#),
    (#"Hi!<a href="https://tar.example">Tar</a>"#, #"Hi\![Tar](https://tar.example)"#),
    (
      #"See <a href="https://tar.example">Tar and <a href="https://rope.example">rope</a>"#,
      "See [Tar and](https://tar.example) [rope](https://rope.example)"
    ),
    (
      #"<p>See <a href="https://tar.example">Tar</p><p>Rope</p>"#,
      "See [Tar](https://tar.example)\n\nRope"
    ),
    ("See https://tar.example/a_b_c*d* now", "See https://tar.example/a_b_c*d* now"),
  ])
  func links(_ html: String, _ markdown: String) {
    #expect(summary(html) == markdown)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", " java\nscript:alert(1)", "data:text/html,x",
    "command:tar", "vbscript:x", "file:///etc/tar", "mailto:ada@tar.example", "/episodes/12",
    "#t=12", "https://", "https:///x", "", "javascript&#58;alert(1)",
  ])
  func onlyTheWebIsLinkedTo(_ url: String) {
    let notes = ShowNotes.read([
      [NotesText(role: .content, text: "<p>See <a href=\"\(url)\">Tar</a></p>")]
    ])[0]
    #expect(notes.summary == "See Tar")
    #expect(notes.links.isEmpty)
  }

  @Test(arguments: [
    ("<p>Tar</p><script>alert('<p>x</p>')</script><p>Time</p>", "Tar\n\nTime"),
    ("<p>Tar</p><style>p { color: red }</style>", "Tar"),
    ("<p>Tar</p><iframe src=x><p>no</p></iframe><p>Time</p>", "Tar\n\nTime"),
    ("<p>Tar</p><iframe src=x><p>Time</p>", "Tar\n\nTime"),
    ("<p>Tar</p><script>alert(1)", "Tar"),
    ("<audio controls><source src=x></audio><p>Tar</p>", "Tar"),
    (#"<p>Tar<img src="https://t.example/pixel" width=1 alt="spy"></p>"#, "Tar"),
    ("<p>Tar<!-- <b>more</b> --></p>", "Tar"), ("<p>Tar<!-- more</p>", "Tar"),
    ("<!DOCTYPE html><html><head><title>x</title></head><body>Tar</body>", "Tar"),
    (#"<p title="a > b">Tar</p>"#, "Tar"), ("<p>Tar</p", "Tar"), ("<p>Tar<", "Tar<"),
    ("<p><3 Tar, <Ada> and 1 < 2</p>", "<3 Tar, &lt;Ada> and 1 < 2"),
    ("<p>&lt;script&gt;x&lt;/script&gt;</p>", "&lt;script>x&lt;/script>"),
    ("<p>&lt;&#8203;script&gt;</p>", "&lt;script>"),
    ("<p>[x]<b></b>&#40;javascript:alert(1))</p>", #"[x]\(javascript:alert(1))"#),
  ])
  func whatIsNoText(_ html: String, _ markdown: String) {
    #expect(summary(html) == markdown)
  }

  @Test(arguments: [
    ("<p>R&amp;D, caf&eacute;, 5&nbsp;€</p>", "R&D, café, 5 €"),
    ("<p>&#8217;&#x2019;&#146;&rsquo;</p>", "’’’’"), ("<p>&#0;&#xD800;&#99999999;</p>", "���"),
    ("<p>AT&T; &unknown; &copy 2020</p>", "AT&amp;T; &amp;unknown; © 2020"),
    ("<p>Ta\u{200B}r\u{AD}\u{202E} and\u{FEFF}</p>", "Tar and"),
    ("<p>👩\u{200D}🔧</p>", "👩\u{200D}🔧"),
    ("<p>Tar\u{0}\u{1B}[31m</p>", "Tar[31m"), ("<p>&amp;lt;b&amp;gt;</p>", "&amp;lt;b&amp;gt;"),
  ])
  func characters(_ html: String, _ markdown: String) {
    #expect(summary(html) == markdown)
  }

  @Test(arguments: [
    ("<p>snake_case and 2 * 3 and a_b_c</p>", "snake_case and 2 * 3 and a_b_c"),
    ("<p>5* or *6* stars</p>", #"5\* or \*6\* stars"#), ("<p>five*</p>", "five*"),
    ("<p>_tar_ pot</p>", #"\_tar\_ pot"#), ("<p>`tar` pot</p>", #"\`tar\` pot"#),
    ("<p># Tar</p>", ##"\# Tar"##), ("<p>#tar</p>", "#tar"), ("<p>&gt; Tar</p>", #"\> Tar"#),
    ("<p>2019. A year</p>", #"2019\. A year"#), ("<p>2019 was</p>", "2019 was"),
    ("<p>+ Tar</p>", #"\+ Tar"#), ("<p>[tar] (pot)</p>", "[tar] (pot)"),
    (#"<p>C:\*tar</p>"#, #"C:\\*tar"#), ("<p>[tar]: pot</p>", #"[tar]\: pot"#),
  ])
  func onlyWhatWouldMeanSomethingIsEscaped(_ html: String, _ markdown: String) {
    #expect(summary(html) == markdown)
  }
}
