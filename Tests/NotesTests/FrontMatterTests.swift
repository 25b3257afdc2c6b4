// SPDX-License-Identifier: MIT

import Notes
import Testing

@Suite struct FrontMatterTests {
  private func check(_ marked: String) {
    #expect(MarkedNote(marked).remarked(by: TestLexicon.harbour) == marked)
  }

  @Test(arguments: [
    "---\nguest: ⟪Ada Quill⟫\n---\n⟪Ada Quill⟫",
    "---\nGuest: \"⟪Ada Quill⟫\" # Ada Quill\nhost: '⟪Börje Tangström⟫'\n...\nx",
    "---\nguests: [⟪Ada Quill⟫, \"⟪Börje Tangström⟫\", Nobody Known]\n---",
    "---\nguests:\n  - ⟪Ada Quill⟫\n  # - Ada Quill\n  - \"⟪ada-quill⟫\"\ntags:\n  - Ada Quill\n---",
    "---\nguests:\n- ⟪Ada Quill⟫\n-\n- name: ⟪Börje Tangström⟫\n  role: Ada Quill\n---",
    "---\nguests: [⟪Ada Quill⟫,\n  ⟪Börje Tangström⟫]\ntitle: Ada Quill\n---",
    "---\nguest: ⟪Ada Quill⟫ and ⟪Börje Tangström⟫, ⟪ada-quill⟫\n---",
    "---\nepisode: ⟪ada-quill-on-lighthouses-and-fog⟫\nshow: ⟪Quiet Harbour⟫\npodcast: ⟪quiet-harbour⟫\n---",
    "---\nany: \"[[⟪Ada Quill⟫|x]]\"\nurl: ⟪https://harbour.example/fog⟫\nguest: [[⟪Ada Quill⟫]]\n---",
    "---\nguests: [⟪Ada Quill⟫, Nobody\nhost: ⟪ada-quill⟫\n---",
    "---\ntitle: Ada Quill\naliases: [Ada Quill]\nx: ada-quill-on-lighthouses-and-fog @ada-quill\n---",
    "---\nguest: ⟪Ada Quill⟫ # never Ada Quill\nguest: @⟪ada-quill⟫\n---",
    "---\n: broken\n\tguest: [\n]\n- - -\nguest: ⟪Ada Quill⟫\n---",
    "---\nnote: |\n  guest: Ada Quill\nguest: ⟪Ada Quill⟫\n---",
    "\u{FEFF}---\r\nguest: ⟪Ada Quill⟫\r\n---\r\n⟪Ada Quill⟫",
    "---\nguest: Ada\n\n⟪Ada Quill⟫",
    "\n---\nguest: ⟪Ada Quill⟫\n---",
    "x\n\n---\nguest: ⟪Ada Quill⟫\n---",
    "----\nguest: ⟪Ada Quill⟫\n----",
    "---\n---\n⟪Ada Quill⟫",
  ])
  func values(_ marked: String) { check(marked) }
}
