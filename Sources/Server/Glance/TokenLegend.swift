// SPDX-License-Identifier: MIT

internal import Features
internal import JSON
internal import Naming

/// Which of the protocol's token types stands for what; every editor's themes know these.
enum TokenLegend {
  private static let types = ["class", "variable", "struct", "namespace", "number"]

  static func type(of kind: MentionToken.Kind) -> Int {
    switch kind {
    case .entity(.episode): 0
    case .entity(.person): 1
    case .entity(.book): 2
    case .entity(.show): 3
    case .time: 4
    }
  }

  /// The value of `semanticTokensProvider`.
  @Sendable static func writeOptions(to writer: inout JSONWriter) {
    writer.object {
      $0.field("legend") {
        $0.object {
          $0.field("tokenTypes", types)
          $0.field("tokenModifiers", [String]())
        }
      }
      $0.field("range", true)
      $0.field("full", true)
    }
  }
}
