// SPDX-License-Identifier: MIT

/// What a status that brings no feed means for the user, and what to do (RFC 9110, 15).
enum StatusText {
  static func reason(_ status: Int) -> String {
    switch status {
    case 401, 403, 407:
      "wants a password (\(status)); write https://USER:PASSWORD@… if you have one"
    case 404: "is not there (404); correct the address or remove it"
    case 429: "is asked too often (429); it is asked again later"
    case 503: "is closed for the moment (503); it is asked again later"
    case 500...599: "has an error of its own (\(status)); it is asked again later"
    case 300...399: "points nowhere (\(status)); correct the address or remove it"
    default: "answers \(status) and no feed; look at it in a browser"
    }
  }
}
