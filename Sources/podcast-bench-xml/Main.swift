// SPDX-License-Identifier: MIT

internal import Foundation

#if canImport(FoundationXML)
  internal import FoundationXML
#endif

/// The floor of an import: a bare pass of XMLParser over every file of a folder.
///
/// Prints the bytes read. A program of its own, so that the benchmark links no XML.
@main
struct Main {
  static func main() throws {
    guard let folder = CommandLine.arguments.dropFirst().first else {
      throw CocoaError(.fileNoSuchFile)
    }
    let files = try FileManager.default.contentsOfDirectory(
      at: URL(filePath: folder), includingPropertiesForKeys: nil)
    var total = 0
    for file in files where file.pathExtension == "xml" {
      let data = try Data(contentsOf: file)
      let parser = XMLParser(data: data)
      let sink = Sink()
      parser.delegate = sink
      guard parser.parse() else { throw CocoaError(.fileReadCorruptFile) }
      total += data.count
    }
    print(total)
  }
}

/// Takes what a parser finds, and does nothing with it.
private final class Sink: NSObject, XMLParserDelegate {
  private var characters = 0

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    characters += 1
  }
}
