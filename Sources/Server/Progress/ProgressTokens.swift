// SPDX-License-Identifier: MIT

internal import LSP

/// Longer work that the client can show.
enum Work: CaseIterable {
  /// Reading the notes.
  case scan
  /// Making the index.
  case build
  /// Asking addresses for what they give now.
  case fetch

  var title: String {
    switch self {
    case .scan: "Reading notes"
    case .build: "Indexing podcasts"
    case .fetch: "Refreshing podcasts"
    }
  }

  /// What has no half result is not stopped half way.
  var isCancellable: Bool { self == .scan }
}

/// The tokens under which work is shown (LSP 3.17, "Work Done Progress").
///
/// A token may be used once the client has agreed to it, which is never waited for: work that ends before
/// is not shown at all.
struct ProgressTokens {
  private struct Token {
    let text: String
    let request: RequestID
    var isShown = false
  }

  private var tokens: [Work: Token] = [:]
  private var count = 0

  /// A token that no work had before.
  mutating func make() -> String {
    count += 1
    return "podcast-ls-\(count)"
  }

  /// Remembers the request that asks for a token; nil where the work has one.
  mutating func add(_ text: String, for work: Work, request: RequestID) {
    tokens[work] = Token(text: text, request: request)
  }

  func isKnown(_ work: Work) -> Bool { tokens[work] != nil }

  /// Takes the client's answer to a request; the work that can be shown from now on, and its token.
  mutating func answered(_ request: RequestID, isAgreed: Bool) -> (work: Work, token: String)? {
    guard let (work, token) = tokens.first(where: { $0.value.request == request }) else {
      return nil
    }
    tokens[work]?.isShown = isAgreed
    return isAgreed ? (work, token.text) : nil
  }

  /// The token of work that is shown.
  func shown(_ work: Work) -> String? {
    tokens[work].flatMap { $0.isShown ? $0.text : nil }
  }

  func work(of token: String) -> Work? {
    tokens.first { $0.value.text == token && $0.value.isShown }?.key
  }

  /// Forgets the token of work that has ended, and gives it if it was shown.
  mutating func end(_ work: Work) -> String? {
    defer { tokens[work] = nil }
    return shown(work)
  }
}
