// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Writing the copy of a claimed address.
extension CopyClaims {
  /// Makes an empty file for bytes that arrive.
  ///
  /// - Returns: its path, beside the copy; `store` or `discardDraft` ends it.
  package func makeDraft(of address: String) throws(CopyError) -> String {
    let path = draftPath(of: address)
    guard unsafe unlink(path) == 0 || errno == ENOENT else { throw .system(path, errno) }
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .system(path, errno) }
    close(descriptor)
    return path
  }

  /// How many bytes have arrived; 0 when there is no draft.
  package func draftSize(of address: String) -> Int {
    max(0, Int(FileStamp(path: draftPath(of: address)).size))
  }

  package func discardDraft(of address: String) {
    unsafe unlink(draftPath(of: address))
  }

  /// Whether the draft has the bytes of the copy.
  package func isDraftUnchanged(of address: String) -> Bool {
    SameBytes.areIn(draftPath(of: address), folder.path(of: address))
  }

  /// Makes the draft the copy, and a state with it that names this very file.
  ///
  /// Stopped at any moment, the old copy or the new one is there; the new one with the old state
  /// counts as not intact, so that it is fetched again.
  package func store(_ state: CopyState) throws(CopyError) {
    let draft = draftPath(of: state.address)
    let path = folder.path(of: state.address)
    try sync(draft)
    let stamp = FileStamp(path: draft)
    var state = state
    state.body = CopyState.Body(size: stamp.size, modified: stamp.modified)
    guard unsafe rename(draft, path) == 0 else { throw .system(path, errno) }
    try save(state)
    try CopyError.of { () throws(BuildError) in try DurableFile.syncDirectory(folder.path) }
  }

  /// Replaces what is known of an address; its bytes stay.
  package func save(_ state: CopyState) throws(CopyError) {
    let path = CopyName(state.address).path(.state, in: folder.path)
    try CopyError.of { () throws(BuildError) in try DurableFile.write(state.json, to: path) }
  }

  /// Where bytes arrive.
  package func draftPath(of address: String) -> String {
    CopyName(address).path(.draft, in: folder.path)
  }

  private func sync(_ path: String) throws(CopyError) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw .system(path, errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .system(path, errno) }
  }
}
