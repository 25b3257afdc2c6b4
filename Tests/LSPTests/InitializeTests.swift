// SPDX-License-Identifier: MIT

import Foundation
import Testing

@testable import LSP

@Suite struct InitializeTests {
  @Test(arguments: ["", "null", "{}", "[]", #"{"capabilities":null,"workspaceFolders":null}"#])
  func `Missing everything means the defaults`(json: String) throws {
    let params = try InitializeParams(params: Array(json.utf8))
    #expect(params.folders.isEmpty)
    #expect(params.processID == nil)
    #expect(params.capabilities.general.positionEncodings.isEmpty)
    #expect(!params.capabilities.textDocument.definition.linkSupport)
  }

  @Test func `Wrong and null capabilities do not take the others with them`() throws {
    let params = try InitializeParams(
      params: Array(
        """
        {"processId": "x", "rootUri": null, "rootPath": "/n", "capabilities": {
          "general": {"positionEncodings": ["utf-8", 7, "utf-7", "utf-16"]},
          "textDocument": {
            "completion": {"completionItem": {"snippetSupport": "yes", "labelDetailsSupport": true,
              "documentationFormat": ["plaintext", "html", "markdown"],
              "insertTextModeSupport": {"valueSet": [1, 9, 2]},
              "resolveSupport": {"properties": ["detail"]}}, "completionList": null},
            "hover": null, "definition": {"linkSupport": true}, "declaration": 3},
          "workspace": {"configuration": true, "workspaceFolders": {},
            "didChangeWatchedFiles": {"dynamicRegistration": true}},
          "window": {"workDoneProgress": true, "showMessage": null}}}
        """.utf8))
    let capabilities = params.capabilities
    #expect(params.processID == nil)
    #expect(params.folders.map(\.uri.text) == ["file:///n"])
    #expect(capabilities.general.positionEncodings == [.utf8, .utf16])
    let completion = capabilities.textDocument.completion
    #expect(!completion.snippetSupport)
    #expect(completion.labelDetailsSupport)
    #expect(completion.documentationFormat == [.plaintext, .markdown])
    #expect(completion.insertTextModes == [.asIs, .adjustIndentation])
    #expect(completion.resolveProperties == ["detail"])
    #expect(capabilities.textDocument.hover.contentFormat.isEmpty)
    #expect(capabilities.textDocument.definition.linkSupport)
    #expect(!capabilities.textDocument.declaration.linkSupport)
    #expect(capabilities.workspace.configuration && !capabilities.workspace.workspaceFolders)
    #expect(capabilities.workspace.watchesFiles && capabilities.window.workDoneProgress)
  }

  @Test func `Folders come before the root`() throws {
    let json =
      #"{"rootUri":"file:///r","workspaceFolders":[{"uri":"file:///a","name":"a"},{"name":1}]}"#
    let params = try InitializeParams(params: Array(json.utf8))
    #expect(params.folders == [WorkspaceFolder(uri: DocumentURI("file:///a"), name: "a")])
  }

  /// What real editors send, where the recordings are at hand.
  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: Recordings.folder), "no ../shared here"))
  func `Recorded messages of editors decode`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Recordings.folder)
    let recordings = names.filter { $0.hasSuffix(".json") }
    #expect(!recordings.isEmpty)
    for name in recordings {
      let data = try Data(contentsOf: URL(fileURLWithPath: Recordings.folder + "/" + name))
      let params = try InitializeParams(params: Array(data))
      let truth = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
      #expect(params.processID == truth["processId"] as? Int, "\(name)")
      #expect(params.rootURI?.text == truth["rootUri"] as? String, "\(name)")
      let textDocument = (truth["capabilities"] as? [String: Any])?["textDocument"]
      let completion = (textDocument as? [String: Any])?["completion"] as? [String: Any]
      let item = completion?["completionItem"] as? [String: Any]
      #expect(
        params.capabilities.textDocument.completion.snippetSupport
          == (item?["snippetSupport"] as? Bool ?? false), "\(name)")
    }
  }
}

private enum Recordings {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../shared/editors/initialize").standardized.path
}
