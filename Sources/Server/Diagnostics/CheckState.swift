// SPDX-License-Identifier: MIT

internal import LSP

/// How far a session's checks are.
struct CheckState {
  let memory = CheckMemory()
  /// Counts changes of anything but the text of open notes.
  var generation = 0
  /// Whether a pause in typing is awaited.
  var isPausing = false
  /// Whether something was typed since then.
  var isTyping = false
  /// Whether open notes are being checked.
  var isChecking = false
  /// Whether that came too late for something.
  var mustCheckAgain = false
  /// Whether a client that asks should ask again.
  var isOutdated = false
  /// What the client was told of configuration files.
  var configurationFiles: [DocumentURI: [Diagnostic]] = [:]
}
