// SPDX-License-Identifier: MIT

import Notes
import Testing

/// What never is a mention, however much it looks like one.
@Suite struct ExclusionTests {
  private func check(_ marked: String) {
    #expect(MarkedNote(marked).remarked(by: TestLexicon.harbour) == marked)
  }

  @Test(arguments: [
    "`Ada Quill` ⟪Ada Quill⟫ ``a ` Ada Quill`` ⟪Ada Quill⟫",
    "` ⟪Ada Quill⟫",
    "`a\nAda Quill` ⟪Ada Quill⟫",
    "\\`⟪Ada Quill⟫\\`",
    "```\nAda Quill\n```\n⟪Ada Quill⟫",
    "~~~ x\n```\nAda Quill\n~~~~\n⟪Ada Quill⟫",
    "````\n```\nAda Quill\n```\nAda Quill\n````\n⟪Ada Quill⟫",
    "> ```\n> Ada Quill\n⟪Ada Quill⟫",
    "- a\n\n  ```\n  Ada Quill\n\n  Ada Quill\n  ```\n  ⟪Ada Quill⟫",
    "- ```\n  Ada Quill\n⟪Ada Quill⟫",
    "```\nAda Quill\n\nAda Quill",
    "``` a`b\n⟪Ada Quill⟫",
  ])
  func code(_ marked: String) { check(marked) }

  @Test(arguments: [
    "    Ada Quill\n\n⟪Ada Quill⟫",
    "x\n\n\tAda Quill",
    "x\n    ⟪Ada Quill⟫",
    "- x\n\n    ⟪Ada Quill⟫\n\n        Ada Quill",
    "1. x\n\n   ⟪Ada Quill⟫\n\n       Ada Quill",
    "- a\n\t- ⟪Ada Quill⟫\n\t\t- ⟪Ada Quill⟫",
    "[^1]: x\n\n    ⟪Ada Quill⟫",
    "# h\n    Ada Quill",
    ">     Ada Quill\n> ⟪Ada Quill⟫",
    "-     Ada Quill",
  ])
  func indentedCode(_ marked: String) { check(marked) }

  @Test(arguments: [
    "<!-- Ada Quill --> ⟪Ada Quill⟫ <!-- Ada Quill -->",
    "<!--\nAda Quill\n\nAda Quill --> ⟪Ada Quill⟫",
    "a <!-- Ada\nQuill --> ⟪Ada Quill⟫",
    "<!--> ⟪Ada Quill⟫",
    "%% Ada Quill %% ⟪Ada Quill⟫ %%Ada Quill%%",
    "%%\nAda Quill\n\nAda Quill\n%%\n⟪Ada Quill⟫",
    "100%% sure that ⟪Ada Quill⟫ was\n\n⟪Ada Quill⟫ %% ⟪Ada Quill⟫",
    "- x\n%%\n- Ada Quill\n%% ⟪Ada Quill⟫",
  ])
  func comments(_ marked: String) { check(marked) }

  @Test(arguments: [
    "<span title=\"Ada Quill\" x='Ada Quill'>⟪Ada Quill⟫</span><br/>⟪Ada Quill⟫",
    "<script>\nAda Quill\n\nAda Quill\n</script>\n⟪Ada Quill⟫",
    "<PRE>Ada Quill</pre> ⟪Ada Quill⟫ <code>Ada Quill</code> ⟪Ada Quill⟫",
    "<style>\nAda Quill\n</style> ⟪Ada Quill⟫",
    "<div>\n⟪Ada Quill⟫\n</div>",
    "a < b ⟪Ada Quill⟫ > c",
    "<Ada.Quill@host.example> <ada@quill.example>",
    "<scripted>⟪Ada Quill⟫",
  ])
  func html(_ marked: String) { check(marked) }

  @Test(arguments: [
    "$x = Ada Quill$ ⟪Ada Quill⟫ $$Ada Quill$$",
    "It cost $5 for ⟪Ada Quill⟫ and $6 for ⟪Ada Quill⟫",
    "$ ⟪Ada Quill⟫ $ \\$⟪Ada Quill⟫\\$",
    "$$\nAda Quill\n$$\n⟪Ada Quill⟫",
    "> $$\n> Ada Quill\n\n⟪Ada Quill⟫",
  ])
  func mathematics(_ marked: String) { check(marked) }

  @Test(arguments: [
    "# ⟪Ada Quill⟫\n⟪Ada Quill⟫\n---\n⟪Ada Quill⟫\n===",
    "> [!note] ⟪Ada Quill⟫\n> - [ ] ⟪Ada Quill⟫\n\n1) ⟪Ada Quill⟫\n\t+ ⟪Ada Quill⟫",
    "| ⟪Ada Quill⟫ | Ada |\n|:-:|---|\n| Quill | ⟪Ada Quill⟫ |\n| Ada\n| Quill |",
    "Ada | x\n--|--\nAda\nQuill\n\n⟪Ada Quill⟫",
    "x[^1]\n\n[^1]: ⟪Ada Quill⟫\n[^2]: ⟪Ada Quill⟫",
    "* * *\n⟪Ada Quill⟫\r\n\r\n⟪Ada\r\nQuill⟫\rx\r\r⟪Ada Quill⟫",
    "\u{FEFF}⟪Ada Quill⟫",
    "> a\nlazy ⟪Ada Quill⟫",
    "- [ ] [[⟪Ada Quill⟫]]\n  - ```\n    Ada Quill\n    ```\n    ⟪Ada Quill⟫",
    "> [!note]\n> ```\n> Ada Quill\n> ```\n> ⟪Ada Quill⟫",
    "<details>\n<summary>⟪Ada Quill⟫</summary>\n\n⟪Ada Quill⟫\n\n</details>",
    "Term\n: ⟪Ada Quill⟫\n\n~~~\nAda Quill",
    "1. a\n2. b\n   ```\n   Ada Quill\n   ```\n10. ⟪Ada Quill⟫",
    "![[Ada Quill.png]] [[⟪Ada Quill⟫.md#x]]\n***\n⟪Ada Quill⟫",
    "",
  ])
  func blocks(_ marked: String) { check(marked) }
}
