// SPDX-License-Identifier: MIT

internal import Naming

/// Names in scripts that are written without spaces.
enum HanNames {
  /// The names of a list such as `山田太郎、Ada Example`: parts of two to six letters, and nothing else.
  static func listed(_ text: String) -> [String] {
    text.split { "、，,/・和与".contains($0) }.map(\.trimmed).filter(isName)
  }

  /// Whether a text is as long as a name, and in a script without spaces throughout.
  static func isName(_ text: some StringProtocol) -> Bool {
    (2...6).contains(text.unicodeScalars.count)
      && text.unicodeScalars.allSatisfy { ScalarClass($0).standsAlone }
  }

  /// Whether a text has the family name and the length of a Chinese or Korean name.
  static func hasSurname(_ text: some StringProtocol) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard (2...4).contains(scalars.count), isName(text) else { return false }
    if scalars.count > 2, doubled.contains(String(String.UnicodeScalarView(scalars[..<2]))) {
      return true
    }
    return scalars.count < 4 && single.contains(scalars[0])
  }

  private static let single = Set(
    """
    赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费
    廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴宋茅庞熊纪舒屈项祝董梁杜阮蓝闵
    席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉龚程邢裴陆荣翁荀羊惠
    甄曲封储靳段焦谷车侯宓蓬全班秋仲伊宫宁仇栾暴甘厉祖武符刘景詹束龙叶幸司韶黎蓟薄印宿白怀蒲从索赖卓蔺屠蒙池乔阴胥苍双闻莘党翟谭劳
    冉桑桂牛寿通边扈燕冀浦尚农温别庄晏柴瞿阎连习容向古易慎戈廖居衡步耿满弘匡国文寇广禄东欧沃利蔚越隆师巩聂晁勾敖融冷辛阚那简饶曾关蒯
    相查红游竺权逯盖益桓公趙錢孫吳鄭馮陳衛蔣韓楊許呂張嚴謝鄒蘇馬魯韋鳳範賀湯羅畢鄔於時齊顧黃穆蕭龐紀項藍閔賈婁顏鍾駱盧莫經繆應鄧單諸
    龔陸榮儲車侯寧厲葉黎賴喬陰聞黨譚勞壽連習簡饒關蓋劉龍
    김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제
    """.unicodeScalars.filter { ScalarClass($0).standsAlone })

  private static let doubled: Set<String> = [
    "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "端木",
    "东方", "南宫", "司徒", "西门", "独孤", "남궁", "황보", "제갈", "선우", "독고",
  ]
}
