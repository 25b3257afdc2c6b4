// SPDX-License-Identifier: MIT

internal import JSON

/// The member `textDocument` that most parameters have, and the others beside it.
///
/// Read with our scanner and not through `JSONDecoder`, which would take longer than most answers.
struct DocumentMember {
  let params: JSONMembers
  let members: JSONMembers
  let uri: DocumentURI

  init(_ bytes: [UInt8]) throws(ResponseError) {
    guard let params = (try? JSONMembers(of: bytes)).flatMap({ $0 }) else {
      throw .invalidParams("the parameters must be an object")
    }
    guard let members = params.object("textDocument") else {
      throw .invalidParams("`textDocument` must be an object")
    }
    guard let uri = members.string("uri") else {
      throw .invalidParams("`textDocument.uri` must be a string")
    }
    self.params = params
    self.members = members
    self.uri = DocumentURI(uri)
  }

  /// The member `position`.
  func position() throws(ResponseError) -> Position {
    guard let position = Position("position", of: params) else {
      throw .invalidParams("`position` must have the integers `line` and `character`")
    }
    return position
  }
}
