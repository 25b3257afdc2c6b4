// SPDX-License-Identifier: MIT

internal import Catalog
internal import Features
internal import JSON
internal import LSP
internal import Naming
internal import Notes

/// What a command is about.
typealias CommandSubject = (entity: EntityID, moment: Int?)

/// Commands that lead somewhere.
extension Session {
  func open(_ subject: CommandSubject) throws(ResponseError) -> String? {
    let url = try ask { () throws(CatalogError) -> String? in
      switch subject.entity.kind {
      case .episode: MomentLink.find(try catalog.episode(subject.entity), at: subject.moment)
      case .show: MomentLink.find(try catalog.show(subject.entity))
      case .person, .book: nil
      }
    }
    guard let url else { throw .requestFailed("the catalog has no page of it") }
    guard capabilities.window.showDocument else { return shown(url) }
    showDocument(ShowDocumentParams(uri: DocumentURI(url), isExternal: true))
    return url
  }

  /// Its own note where the workspace has one, else its entry in the catalog.
  func show(_ subject: CommandSubject) throws(ResponseError) -> String? {
    let place = try ask { () throws(CatalogError) -> ShowDocumentParams? in
      let label = try catalog.label(subject.entity)
      for name in [label.name, label.slug] {
        guard let note = notes.index.notes(named: NoteName.hash(name)).first else { continue }
        return ShowDocumentParams(uri: notes.spelling(of: note), isExternal: false)
      }
      return try target(of: subject.entity).map {
        ShowDocumentParams(uri: $0.uri, isExternal: false, selection: $0.selection)
      }
    }
    guard let place else { throw .requestFailed("the catalog has no entry of it") }
    guard capabilities.window.showDocument else { return shown(place.uri.text) }
    showDocument(place)
    return place.uri.text
  }

  func showDocument(_ params: ShowDocumentParams) {
    _ = client.request("window/showDocument") { params.write(to: &$0) }
  }
}
