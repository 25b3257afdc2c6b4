// SPDX-License-Identifier: MIT

internal import Catalog
internal import Features
internal import Naming
internal import Notes

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The generated, read-only pages of entries whose source is no readable text; inside the cache only.
struct PageFolder {
  let path: String
  let catalog: Catalog
  let written: WrittenPages

  struct Page {
    var path: String
    var lineCount: Int
  }

  /// Writes the page of an entity, replacing one that says something else in one step.
  ///
  /// - Returns: nil when the cache cannot be written; that is logged.
  func write(_ entity: EntityID) throws(CatalogError) -> Page? {
    if let page = written.page(of: entity, in: catalog) { return page }
    guard let page = try writeAnew(entity) else { return nil }
    written.note(page, of: entity, in: catalog)
    return page
  }

  private func writeAnew(_ entity: EntityID) throws(CatalogError) -> Page? {
    let page = try ReadablePage(of: entity, in: catalog)
    // Slugs hold no dots and no slashes, so this stays below the folder.
    let target = FilePath.join(path, page.relativePath)
    let result = Page(path: target, lineCount: page.text.utf8.count { $0 == 0x0A })
    // Writing takes ten times as long as reading, and mostly the page is there.
    if NoteFile.read(target)?.elementsEqual(page.text.utf8) == true { return result }
    makeFolders(FilePath.folder(of: target))
    guard writeFile(page.text, to: target) else {
      Log.warning("cannot write \(target): \(unsafe String(cString: strerror(errno)))")
      return nil
    }
    return result
  }

  /// Where `write` puts the page of an entity.
  func pagePath(of entity: EntityID) throws(CatalogError) -> String {
    FilePath.join(path, try ReadablePage.relativePath(of: entity, in: catalog))
  }

  private func makeFolders(_ folder: String) {
    guard unsafe access(folder, F_OK) != 0, folder != "/" else { return }
    makeFolders(FilePath.folder(of: folder))
    _ = unsafe mkdir(folder, 0o700)
  }

  private func writeFile(_ text: String, to target: String) -> Bool {
    let temporary = "\(target).\(getpid()).tmp"
    let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o444)
    guard descriptor >= 0 else { return false }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty, let count = Descriptor.transmit(rest, to: descriptor) {
      rest = rest.dropFirst(count)
    }
    close(descriptor)
    if rest.isEmpty, unsafe rename(temporary, target) == 0 { return true }
    _ = unsafe unlink(temporary)
    return false
  }
}
