// SPDX-License-Identifier: MIT

import Testing

/// The arrows between modules go one way: a module may know those below it, never one above.
@Suite struct ManifestTests {
  /// What each module may know; a new arrow is a decision, so it is written here too.
  static let allowed: [String: Set<String>] = [
    "CSystem": [],
    "JSON": [],
    "Naming": ["CSystem"],
    "Catalog": ["CSystem", "Naming"],
    "LSP": ["JSON"],
    "Notes": ["Naming"],
    "Ingest": ["Catalog", "JSON", "Naming"],
    "Feeds": ["Catalog", "Ingest", "JSON", "Naming"],
    "Fetch": ["Ingest", "JSON", "Naming"],
    "Features": ["Catalog", "Naming", "Notes"],
    "Server": ["CSystem", "Catalog", "Features", "JSON", "LSP", "Naming", "Notes"],
    "Commands": ["Catalog", "Features", "JSON", "LSP", "Naming", "Notes", "Server"],
    "podcast-bench": ["JSON", "LSP"],
    "podcast-bench-xml": [],
    "podcast-index": ["Catalog", "Feeds", "Fetch", "Ingest", "JSON", "Naming"],
    "podcast-ls": ["Commands", "Server"],
  ]

  @Test func everyArrowIsAllowed() throws {
    let targets = try Manifest.read().targets.filter { !$0.isTest }
    #expect(!targets.isEmpty)
    for target in targets {
      let allowed = try #require(Self.allowed[target.name], "unknown module \(target.name)")
      let turned = Set(target.dependencies).subtracting(allowed)
      #expect(turned.isEmpty, "\(target.name) must not know \(turned.sorted())")
    }
  }

  @Test func noPackageIsDependedOn() throws {
    #expect(!(try Manifest.read().text.contains(".package(")))
  }

  @Test(arguments: [
    "Catalog", "Commands", "Features", "JSON", "LSP", "Naming", "Notes", "Server", "podcast-ls",
  ])
  func theDaemonKnowsTheSmallFoundationOnly(_ module: String) throws {
    let heavy = ["FoundationXML", "FoundationNetworking"]
    for file in try Sources.swiftFiles(of: module) {
      for line in file.imports {
        #expect(!heavy.contains(line.module), "\(file.path) imports \(line.module)")
        let isFallback = line.module == "Foundation" && line.isConditional
        #expect(line.module != "Foundation" || isFallback, "\(file.path) imports Foundation")
      }
    }
  }

  @Test func theScanSeesImports() throws {
    let imported = try Sources.swiftFiles(of: "Server").flatMap(\.imports).map(\.module)
    #expect(imported.contains("LSP"))
  }
}
