// SPDX-License-Identifier: MIT

internal import Features
internal import Notes

extension Check {
  /// Writes the remedies that are certain into the files, each file in one step, and says which.
  func mend(_ notes: [CheckedNote]) throws(CommandError) {
    for checked in notes {
      let certain = checked.findings.filter(\.isCertain)
      guard !certain.isEmpty else { continue }
      var text = checked.note.text
      for finding in certain.reversed() {
        text.replaceSubrange(finding.range, with: Array((finding.remedies.first?.text ?? "").utf8))
      }
      try ReplacedFile.write(text, to: checked.note.uri)
      for finding in certain { say(finding, in: checked) }
    }
  }

  private func say(_ finding: Finding, in checked: CheckedNote) {
    let start = checked.position(of: finding.range.lowerBound)
    let old = String(decoding: checked.note.text[finding.range], as: UTF8.self)
    context.output.error(
      "\(checked.shownAs):\(start.line + 1):\(start.column + 1): "
        + "replaced “\(old)” by “\(finding.remedies.first?.text ?? "")”")
  }
}
