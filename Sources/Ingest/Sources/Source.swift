// SPDX-License-Identifier: MIT

internal import Catalog

/// One source of a build, found by what somebody named.
struct Source: Equatable {
  enum Origin: Equatable {
    /// A file that somebody named.
    case named
    /// A file found in a directory: one that is no source is none of our business.
    case found
    /// An address that may be fetched; the file is the copy of what it gave.
    case address
    /// An address in a workspace's file, which is not fetched.
    case workspaceAddress
    /// A list of feeds, which follow it.
    case list
  }

  /// How the user knows it: an absolute path, a pattern or an address.
  var name: String
  /// Where its bytes are; nil where there are none.
  var file: String?
  var origin: Origin
  /// The encoding that the server of an address gave its copy.
  var charset: String?
  /// What is wrong with it, known without reading it.
  var problems: [SourceProblem] = []

  /// Says what is wrong with the whole of it.
  mutating func refuse(_ message: String) {
    problems.append(SourceProblem(line: 0, message: message))
  }

  /// What its kind is while it has not been read.
  var kind: SourceKind {
    switch origin {
    case .named, .found: .unknown
    case .address: .url
    case .workspaceAddress: .workspaceURL
    case .list: .opml
    }
  }
}
