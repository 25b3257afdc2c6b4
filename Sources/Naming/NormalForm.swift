// SPDX-License-Identifier: MIT

#if canImport(Darwin)
  internal import Foundation
#else
  @_spi(_Unicode) internal import Swift
#endif

extension String {
  /// Unicode normalization form C (UAX #15), by the platform's own library.
  var composed: String {
    #if canImport(Darwin)
      return precomposedStringWithCanonicalMapping
    #else
      var scalars = Unicode.Scalar.View()
      for scalar in _nfc { scalars.append(scalar) }
      return String(scalars)
    #endif
  }
}

extension Unicode.Scalar {
  typealias View = String.UnicodeScalarView
}
