// swift-tools-version: 6.2
// SPDX-License-Identifier: MIT

// One section a module, from the leaves up; a module names the modules it may import, and the
// arrows go one way (Tests/ArchitectureTests reads this file and fails when one turns).

import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
]

/// Tests read untrusted buffers through the modules under test, never by pointers of their own.
let testSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "podcast-ls",
  platforms: [.macOS("26.0")],
  products: [
    .executable(name: "podcast-ls", targets: ["podcast-ls"]),
    .executable(name: "podcast-index", targets: ["podcast-index"]),
  ],
  targets: [
    // MARK: Leaves
    .target(name: "CSystem"),
    .target(
      name: "JSON", swiftSettings: settings,
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
    .target(name: "Naming", dependencies: ["CSystem"], swiftSettings: settings),

    // MARK: One secret each
    .target(
      name: "Catalog", dependencies: ["CSystem", "Naming"], swiftSettings: settings),
    .target(name: "LSP", dependencies: ["JSON"], swiftSettings: settings),
    .target(name: "Notes", dependencies: ["Naming"], swiftSettings: settings),

    // MARK: Into the index
    .target(name: "Ingest", dependencies: ["Catalog", "JSON", "Naming"], swiftSettings: settings),
    .target(
      name: "Feeds", dependencies: ["Catalog", "Ingest", "JSON", "Naming"], swiftSettings: settings),
    .target(
      name: "Fetch", dependencies: ["Ingest", "JSON", "Naming"], swiftSettings: settings),

    // MARK: Out of the index
    .target(
      name: "Features", dependencies: ["Catalog", "Naming", "Notes"], swiftSettings: settings),
    .target(
      name: "Server",
      dependencies: ["CSystem", "Catalog", "Features", "JSON", "LSP", "Naming", "Notes"],
      swiftSettings: settings),
    .target(
      name: "Commands",
      dependencies: ["Catalog", "Features", "JSON", "LSP", "Naming", "Notes", "Server"],
      swiftSettings: settings),

    // MARK: Programs
    .executableTarget(
      name: "podcast-bench", dependencies: ["JSON", "LSP"], swiftSettings: settings),
    .executableTarget(name: "podcast-bench-xml", swiftSettings: settings),
    .executableTarget(
      name: "podcast-index",
      dependencies: ["Catalog", "Feeds", "Fetch", "Ingest", "JSON", "Naming"],
      swiftSettings: settings),
    .executableTarget(
      name: "podcast-ls", dependencies: ["Commands", "Server"], swiftSettings: settings),

    // MARK: Tests
    .target(
      name: "TestSupport", dependencies: ["JSON", "LSP", "Notes"], path: "Tests/TestSupport",
      swiftSettings: testSettings),
    .testTarget(name: "ArchitectureTests", swiftSettings: testSettings),
    .testTarget(
      name: "CatalogTests", dependencies: ["Catalog", "Naming", "TestSupport"],
      swiftSettings: testSettings),
    .testTarget(
      name: "CommandsTests", dependencies: ["Catalog", "Commands", "JSON", "TestSupport"],
      swiftSettings: testSettings),
    .testTarget(
      name: "FeaturesTests",
      dependencies: ["Catalog", "Features", "Naming", "Notes", "TestSupport"],
      swiftSettings: testSettings),
    .testTarget(
      name: "FeedsTests",
      dependencies: ["Catalog", "Feeds", "Ingest", "JSON", "Naming", "TestSupport"],
      swiftSettings: testSettings),
    .testTarget(
      name: "FetchTests", dependencies: ["Fetch", "Ingest", "JSON", "TestSupport"],
      swiftSettings: testSettings),
    .testTarget(
      name: "IngestTests", dependencies: ["Catalog", "Ingest", "JSON", "Naming", "TestSupport"],
      swiftSettings: testSettings),
    .testTarget(
      name: "JSONTests", dependencies: ["JSON", "TestSupport"], swiftSettings: testSettings),
    .testTarget(
      name: "LSPTests", dependencies: ["JSON", "LSP", "TestSupport"], swiftSettings: testSettings),
    .testTarget(
      name: "NamingTests", dependencies: ["Naming", "TestSupport"], swiftSettings: testSettings),
    .testTarget(
      name: "NotesTests", dependencies: ["Naming", "Notes", "TestSupport"],
      swiftSettings: testSettings),
    .testTarget(
      name: "ProgramTests", dependencies: ["JSON", "LSP", "TestSupport"],
      swiftSettings: testSettings),
    .testTarget(
      name: "ServerTests",
      dependencies: [
        "Catalog", "Features", "JSON", "LSP", "Naming", "Notes", "Server", "TestSupport",
      ],
      swiftSettings: testSettings),
  ]
)
