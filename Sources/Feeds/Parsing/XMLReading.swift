// SPDX-License-Identifier: MIT

internal import Foundation
internal import FoundationXML
internal import Ingest

/// Runs the parser over the mended text of a file.
enum XMLReading {
  /// - Parameters:
  ///   - roots: names of elements a document may begin with, in lower case, without prefix.
  ///   - log: is told what is wrong with the file.
  /// - Returns: why the file could not be read to its end.
  static func read(
    _ file: SourceFile, roots: Set<String>, into document: any XMLParserDelegate, log: ProblemLog
  ) -> SourceError? {
    let stream = MendedStream(file, roots: roots, log: log)
    let parser = XMLParser(stream: stream)
    parser.shouldProcessNamespaces = true
    parser.externalEntityResolvingPolicy = .never
    parser.delegate = document
    _ = parser.parse()
    return stream.failure
  }
}
