// SPDX-License-Identifier: MIT

internal import Naming

/// Who takes part, as Chinese, Japanese and Korean descriptions and titles say it.
enum EastAsianGuests {
  /// Those whom a text invites or lists: `嘉宾：张三`, `请到张三来…`, `ゲストは山田太郎さん`, `게스트: 김하늘`.
  static func clues(_ text: String) -> [OpeningClues.Clue] {
    let clauses = EastAsianClause.split(text)
    return clauses.flatMap { clause in
      listed(clause).map { OpeningClues.Clue(name: $0, sign: .listed) }
        + (invited(clause) + honored(clause)).map { OpeningClues.Clue(name: $0, sign: .conversed) }
    }
  }

  /// Those behind `主播：`, `主持人：`, `パーソナリティ：`, `진행:`.
  static func hosts(_ text: String) -> [PersonName] {
    return EastAsianClause.split(text).flatMap { clause in
      hostLabels.lazy.compactMap { clause.behind($0, orLabel: true) }.first?.leadingNames ?? []
    }.map { PersonName(text: $0, isKnown: true) }
  }

  /// Whether a text has letters of these languages at all; others need not be looked through.
  ///
  /// The bytes of U+3000 to U+DFFF begin so.
  static func mayRead(_ text: String) -> Bool {
    let bytes = text.utf8.span
    for index in 0..<min(bytes.count, EastAsianClause.length)
    where bytes[index] &- 0xE3 < 11 {
      return true
    }
    return false
  }

  private static func listed(_ clause: EastAsianClause) -> [PersonName] {
    for label in guestLabels {
      if let rest = clause.behind(label, orLabel: false), !rest.leadingNames.isEmpty {
        return rest.leadingNames.map { PersonName(text: $0, isKnown: true) }
      }
    }
    return []
  }

  /// `请到…的作者 张三 来分享`: the last words before what is done with the guest.
  private static func invited(_ clause: EastAsianClause) -> [PersonName] {
    for invitation in invitations {
      guard let rest = clause.behind(invitation, orLabel: true) else { continue }
      let names =
        rest.before(anyOf: actions)?.trailingNames
        ?? (joints.contains(invitation) ? [] : rest.firstPhrase.trailingNames)
      if !names.isEmpty { return names.map { PersonName(text: $0, isKnown: true) } }
    }
    return []
  }

  /// `山田太郎さん` where the clause speaks of a guest or of talking.
  private static func honored(_ clause: EastAsianClause) -> [PersonName] {
    guard contexts.contains(where: clause.contains) else { return [] }
    return honorifics.flatMap { clause.names(before: $0) }.map {
      PersonName(text: $0, isKnown: true)
    }
  }

  private static let guestLabels = [
    "本期嘉宾", "嘉宾介绍", "嘉宾", "嘉賓", "来宾", "來賓", "ゲスト", "出演者", "出演", "게스트", "초대손님", "출연",
  ]
  private static let hostLabels = [
    "主播", "主持人", "主持", "主講", "パーソナリティ", "ホスト", "MC", "진행자", "진행", "호스트",
  ]
  private static let invitations =
    [
      "邀请到了", "邀请到", "邀请了", "邀请", "請到了", "请到了", "请到", "請到", "邀請到", "邀請", "采访了", "采访", "採訪",
      "专访", "專訪", "对话", "對話", "对谈", "對談", "连线", "對谈", "嘉宾", "嘉賓",
    ] + joints
  /// `与张三聊…`: only before what is done together.
  private static let joints = ["与", "與", "跟", "和"]
  private static let actions = [
    "一起", "来", "跟", "和我", "和大家", "和你", "与我", "与大家", "为我", "为大家", "给我", "给大家", "分享", "聊", "谈",
    "讲", "介绍", "做客", "加入", "根据", "老师", "先生", "女士", "教授", "博士", "談", "講", "來", "為", "對談", "对谈",
  ]
  private static let contexts = [
    "ゲスト", "お迎え", "お招き", "お呼び", "お話", "話を", "対談", "語", "伺", "登場", "게스트", "함께", "모시", "모셨",
    "초대", "만나", "이야기", "인터뷰", "출연", "대담",
  ]
  private static let honorifics = [
    "さん", "氏", "先生", "様", "님", "씨", "대표", "교수", "작가", "박사", "감독", "기자",
  ]
}
