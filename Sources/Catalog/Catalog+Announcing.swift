// SPDX-License-Identifier: MIT

package import Naming

// Places far from each other, waited for together: on the disk as in memory.
extension Catalog {
  /// Says that it will be searched soon: what every search reads comes from the disk meanwhile.
  ///
  /// Cost: some 50 µs, whatever the size.
  package func announceSearch() {
    for layer in layers {
      for kind in EntityKind.allCases { layer.searchTable(kind).announce() }
    }
  }

  /// Says of whom a list will show something soon: the labels, and of people their newest episodes.
  ///
  /// Cost: some 0.1 µs each; of what lies on the disk that of a few reads, however many there are.
  package func announce(_ ids: [EntityID]) throws(CatalogError) {
    if ids.isEmpty { return }
    let place = base.file.likelyPlace
    let people = ids.filter { $0.kind == .person }
    for id in people {
      let (layer, index) = try self.place(of: id)
      layer.announceEpisodeRange(.person, index, from: place)
    }
    try announceLabels(of: ids, from: place)
    var newest: [EntityID] = []
    for id in people {
      if let episode = try episodeCount(of: id).newest { newest.append(episode) }
    }
    try announceLabels(of: newest, from: place)
  }

  private func announceLabels(
    of ids: [EntityID], from place: MappedFile.Place
  ) throws(CatalogError) {
    for id in ids {
      let (layer, index) = try self.place(of: id)
      layer.records(id.kind).announceOffset(of: index, from: place)
    }
    for id in ids {
      let (layer, index) = try self.place(of: id)
      try layer.records(id.kind).announce(index, from: place)
    }
  }
}
