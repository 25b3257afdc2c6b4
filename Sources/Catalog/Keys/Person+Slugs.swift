// SPDX-License-Identifier: MIT

internal import Naming

extension Person {
  /// Their slug, and those of other ways to write the name: `@daniel-j-example` is somebody, too.
  var slugs: Set<String> {
    var slugs = Set(([name] + aliases).map { Slug.make($0) })
    slugs.insert(slug)
    return slugs
  }
}
