// SPDX-License-Identifier: MIT

import Testing

@testable import Catalog

/// Work on another thread.
@Suite struct ErrandTests {
  @Test func whatItMakesIsHandedOver() {
    let errand = Errand(with: [3, 1, 2]) { numbers in numbers.sorted() }
    #expect(errand.result() == [1, 2, 3])
  }

  @Test func whatGoesWrongIsThrownWhenTheResultIsAskedFor() {
    let errand = Errand(with: "a.idx") { path throws(CatalogError) -> Int in
      throw .missing(path: path)
    }
    #expect(throws: CatalogError.missing(path: "a.idx")) { try errand.result() }
  }
}
