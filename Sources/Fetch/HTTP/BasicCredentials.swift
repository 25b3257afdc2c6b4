// SPDX-License-Identifier: MIT

internal import Foundation

/// `Authorization: Basic` (RFC 7617).
enum BasicCredentials {
  /// - Parameter credentials: `user:password`.
  static func encode(_ credentials: String) -> String {
    Data(credentials.utf8).base64EncodedString()
  }
}
