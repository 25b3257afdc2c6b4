// SPDX-License-Identifier: MIT

internal import Ingest
internal import Naming

/// One address on its way: where it has been led so far, and what is known of its copy.
final class FetchJob {
  let request: FetchRequest
  /// The address itself.
  let origin: WebTarget
  /// What is asked now: the origin, where it has moved for good, or where a redirect leads.
  private(set) var target: WebTarget
  /// Where it has moved for good, as far as is known.
  private(set) var permanent: WebTarget?
  /// Known from before; nil at first.
  var known: CopyState?
  /// Nil until it is first started.
  var began: SuspendingClock.Instant?
  /// Whether the copy is this job's to write.
  var isClaimed = false

  private var asked: Set<String> = []
  private var isPermanentSoFar = true
  private(set) var redirects = 0

  init(_ request: FetchRequest, known: CopyState?) throws(FetchFailure) {
    self.request = request
    self.known = known
    origin = try WebTarget(request.address)
    permanent = known?.permanentAddress.flatMap { try? WebTarget($0) }
    target = permanent ?? origin
    asked = [target.address]
  }

  /// Takes the way of a redirect (RFC 9110, 15.4).
  func follow(_ location: String, isPermanent: Bool, limit: Int) throws(FetchFailure) {
    let next = try WebTarget(location, relativeTo: target)
    redirects += 1
    guard asked.insert(next.address).inserted else {
      throw FetchFailure(reason: "leads in a circle; correct the address or remove it")
    }
    guard redirects <= limit else {
      throw FetchFailure(reason: "leads on and on, more than \(limit) times; correct the address")
    }
    isPermanentSoFar = isPermanentSoFar && isPermanent && (next.isSecure || !target.isSecure)
    target = next
    if isPermanentSoFar { permanent = next }
  }

  /// What the user is told: the address and where it leads, without passwords.
  func sentence(_ reason: String) -> String {
    target == origin
      ? "\(origin.address) \(reason)"
      : "\(origin.address) leads to \(target.address), which \(reason)"
  }
}

extension FetchJob {
  private static let accepted =
    "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.8, */*;q=0.5"

  /// - Parameter isIntact: whether the copy is there as its state says.
  func order(path: String, bodySize: Int, isIntact: Bool) -> TransferOrder {
    var order = TransferOrder(address: target.address, path: path, bodySize: bodySize)
    order.add("User-Agent", "\(Product.name)/\(Product.version)")
    order.add("Accept", Self.accepted)
    if let credentials = origin.credentials, target.shares(origin) {
      order.add("Authorization", "Basic " + BasicCredentials.encode(credentials))
    }
    if isIntact && isValidatedHere {
      order.add("If-None-Match", known?.etag)
      order.add("If-Modified-Since", known?.lastModified)
    }
    return order
  }

  /// Whether the validators of the copy are this server's, and of a whole body.
  private var isValidatedHere: Bool {
    guard let known, !known.isDamaged, let answering = known.answeringAddress else { return false }
    return (try? WebTarget(answering))?.shares(target) == true
  }
}

extension TransferOrder {
  /// Adds a field that has a value and no control characters in it.
  fileprivate mutating func add(_ name: String, _ value: String?) {
    guard let value, !value.isEmpty, value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
      return
    }
    headers.append(Header(name: name, value: value))
  }
}
