// SPDX-License-Identifier: MIT

package import Catalog

/// Why a build stops.
package enum BuildError: Error, Equatable, Sendable {
  /// One source; the others are still read.
  case source(SourceError)
  /// The record of slugs cannot be read or written. No index is written, for slugs are for ever.
  case record(path: String, reason: String)
  /// The index cannot be written.
  case index(CatalogError)
  /// The lock beside the index cannot be had.
  case lock(path: String, reason: String)
  /// Work that can be done later has made room for another build.
  case gaveWay

  /// Runs a step; the error of a source is the build's.
  package static func of<Value>(_ step: () throws(SourceError) -> Value) throws(BuildError) -> Value
  {
    do throws(SourceError) {
      return try step()
    } catch {
      throw .source(error)
    }
  }

  /// Runs a step; the error of the index is the build's.
  static func of<Value>(
    _ step: () throws(CatalogError) -> sending Value
  ) throws(BuildError) -> sending Value {
    do throws(CatalogError) {
      return try step()
    } catch {
      throw .index(error)
    }
  }

  /// What, where and what to do.
  package var message: String {
    switch self {
    case .source(let error): error.message
    case .record(let path, let reason):
      "the record of slugs at \(path) cannot be used: \(reason); the last index stays as it is"
    case .index(let error): "the index cannot be written: \(error)"
    case .lock(let path, let reason): "\(path) cannot be locked: \(reason)"
    case .gaveWay: "another build was waiting; this one is left for later"
    }
  }
}
