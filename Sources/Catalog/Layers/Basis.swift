// SPDX-License-Identifier: MIT

/// Which base a delta lies upon: its length and the checksum of its header, which covers those of
/// all blocks.
struct Basis: Equatable {
  let bytes: [UInt8]

  init(_ file: MappedFile) {
    var bytes: [UInt8] = []
    bytes.append(file.header.fileLength)
    bytes.append(Checksum.of(file.header.encoded))
    self.bytes = bytes
  }

  /// The delta at a path; nil where none is there, or it lies upon another base.
  static func delta(of base: MappedFile, at path: String) throws(CatalogError) -> MappedFile? {
    guard OpenFile.exists(path) else { return nil }
    let delta: MappedFile
    do throws(CatalogError) {
      delta = try MappedFile(path: path)
    } catch {
      // Folded into a new base in this moment, or by another version.
      if case .version = error { return nil }
      if OpenFile.exists(path) { throw error } else { return nil }
    }
    let section = Section(.basis, of: delta)
    let said = try section.bytes(0..<section.length)
    return said == Basis(base).bytes ? delta : nil
  }
}
