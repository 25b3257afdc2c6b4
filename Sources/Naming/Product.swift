// SPDX-License-Identifier: MIT

/// What this product is called, the same in both programs.
package enum Product {
  package static let name = "podcast-ls"
  package static let version = "0.1.0"
}
