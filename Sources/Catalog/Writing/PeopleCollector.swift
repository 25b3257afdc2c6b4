// SPDX-License-Identifier: MIT

internal import Naming

/// The people that episodes credit, by slug, in order of arrival.
struct PeopleCollector {
  private(set) var people: [Person] = []
  private var numbers: [String: UInt32] = [:]

  /// The person of a credit; nil when the credit is no entity.
  mutating func number(of credit: Credit) -> UInt32? {
    guard let slug = credit.person else { return nil }
    return number(of: slug, name: credit.name)
  }

  mutating func describe(_ person: Person) {
    people[Int(number(of: person.slug, name: person.name))] = person
  }

  /// The number of a person who has been credited or described.
  func number(of slug: String) -> UInt32? { numbers[slug] }

  private mutating func number(of slug: String, name: String) -> UInt32 {
    if let number = numbers[slug] { return number }
    let number = UInt32(people.count)
    numbers[slug] = number
    people.append(Person(slug: slug, name: name))
    return number
  }
}
