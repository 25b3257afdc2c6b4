// SPDX-License-Identifier: MIT

/// What shows call the parts of their notes, in the languages of most podcasts.
enum HeadingWords {
  /// A heading that is one of these, and nothing more.
  static let exact: [LineKey: Heading] = {
    var table: [LineKey: Heading] = [:]
    for (heading, names) in named {
      for name in names.split(separator: ",") { table[LineKey(name)] = heading }
    }
    return table
  }()

  /// A heading that begins so.
  static let takeaways = keys(takeawayNames)

  private static let takeawayNames =
    """
    why listen,why you should listen,key takeaways,takeaways,the takeaways,main takeaways,
    top takeaways,key points,main points,key insights,key learnings,highlights,
    episode highlights,in this episode,in today's episode,what you'll learn,what you will learn,
    what we cover,what we discuss,what we talk about,things we discuss,topics,key topics,
    you'll learn,you will learn,you'll hear,you'll discover,we discuss,we talk about,we cover,
    we also discuss,we also cover,lessons,key ideas,main ideas,discussion points,questions we,
    das erwartet dich,darum geht's,darum geht es,in dieser folge,in dieser episode,
    in der folge geht es um,themen,die themen,unsere themen,das lernst du,die wichtigsten punkte,
    die wichtigsten erkenntnisse,was du lernst,was dich erwartet,wir sprechen über,
    dans cet épisode,au programme,au menu,au sommaire,points clés,les points clés,
    à retenir,ce que vous allez apprendre,ce que tu vas apprendre,nous parlons de,on parle de,
    thèmes abordés,sujets abordés,
    en este episodio,en este capítulo,puntos clave,lo que aprenderás,qué aprenderás,
    aprenderás,temas,hablamos de,hablamos sobre,de qué hablamos,conclusiones,ideas clave,
    neste episódio,nesse episódio,pontos principais,principais pontos,o que você vai aprender,
    tópicos,assuntos,falamos sobre,destaques,
    in questo episodio,in questa puntata,punti chiave,argomenti,di cosa parliamo,parliamo di,
    cosa imparerai,temi,
    in deze aflevering,belangrijkste punten,onderwerpen,wat je leert,we bespreken,
    we hebben het over,
    в этом выпуске,в выпуске,темы выпуска,темы,о чем говорим,о чём говорим,обсудили,обсуждаем,
    в этом эпизоде,ключевые мысли,основные тезисы,тезисы,содержание выпуска,
    本期内容,本期话题,本期要点,节目要点,内容要点,内容提要,核心要点,要点,本集重點,本集內容,重點摘要,
    このエピソードでは,今回の内容,話した内容,話したこと,トピック,テーマ,ポイント
    """

  /// A heading of sponsors begins so.
  static let sponsors = keys(sponsorNames)

  private static let sponsorNames =
    """
    sponsors,sponsor,our sponsors,our sponsor,today's sponsors,today's sponsor,
    this episode's sponsors,this episode's sponsor,episode sponsors,episode sponsor,
    thanks to our sponsors,thanks to our sponsor,thank you to our sponsors,
    thank you to our sponsor,support our sponsors,sponsored by,brought to you by,
    this episode is brought to you by,this episode is sponsored by,unsere sponsoren,
    unsere werbepartner,werbepartner,nos partenaires,patrocinadores,nuestros patrocinadores,
    sponsor della puntata,спонсоры,спонсор,спонсор выпуска,赞助商
    """

  private static let named: [(heading: Heading, names: String)] = [
    (
      .takeaways,
      """
      takeaway,key takeaway,overview of topics,agenda,outline,episode outline,themen der folge,\
      inhalt der folge,thema,programme,contenidos,contenu,sommaire,inhoud,содержание,план,\
      目录,大纲,內容大綱,内容大纲,内容
      """
    ),
    (
      .links,
      """
      links,link,resources,show notes,shownotes,references,further reading,links mentioned,\
      mentioned in this episode,links and resources,resources mentioned,follow us,\
      links from the show,links from this episode,links from the episode,episode links,\
      show links,useful links,related links,links & resources,resources and links,\
      resources mentioned in this episode,links mentioned in this episode,\
      mentioned in the show,mentioned in the episode,mentioned,mentions,learn more,\
      referenced in this episode,additional resources,sources,people mentioned,\
      more information,further links,find us online,connect with us,picks,notes,\
      linkliste,weiterführende links,links zur folge,links zur sendung,links zur episode,quellen,\
      erwähnte links,die links,liens,ressources,références,les liens,liens utiles,\
      liens de l'épisode,pour aller plus loin,sources et liens,\
      enlaces,recursos,referencias,enlaces mencionados,enlaces de interés,notas del episodio,\
      referências,links do episódio,links citados,recursos mencionados,\
      collegamenti,risorse,riferimenti,link utili,link citati,note dell'episodio,\
      bronnen,verwijzingen,shownotities,links uit de aflevering,\
      ссылки,полезные ссылки,ссылки из выпуска,ссылки выпуска,материалы,материалы выпуска,\
      相关链接,相关链接,链接,参考链接,参考资料,延伸阅读,扩展阅读,相关资料,節目連結,相關連結,延伸閱讀,\
      関連リンク,リンク,参考リンク,参考
      """
    ),
    (
      .books,
      """
      books,book,mentioned books,books mentioned,recommended books,book recommendations,\
      reading list,books mentioned in this episode,book recommendation,recommended reading,\
      bücher,buchempfehlungen,buchempfehlung,buchtipps,erwähnte bücher,livres,\
      livres mentionnés,libros,libros mencionados,libros recomendados,livros,\
      livros citados,livros mencionados,libri,libri citati,libri consigliati,boeken,\
      boekentips,genoemde boeken,книги,упомянутые книги,书籍,推荐书籍,推荐书目,提到的书,书单,書單,\
      推薦書單,本
      """
    ),
    (
      .chapters,
      """
      chapters,chapter,timestamps,timeline,time stamps,chapter markers,episode timeline,timecodes,\
      time codes,kapitel,kapitelmarken,zeitmarken,chapitres,chapitrage,timecode,capítulos,\
      marcas de tiempo,minutaje,capitoli,minutaggio,hoofdstukken,tijdlijn,таймкоды,тайм коды,\
      главы,оглавление,时间轴,时间线,時間軸,時間線,章节,章節,タイムスタンプ,チャプター
      """
    ),
    (
      .guests,
      """
      guest,guests,our guest,our guests,special guest,special guests,today's guest,with guest,\
      today's guests,about the guest,about our guest,featured guest,featured guests,featuring,\
      this week's guest,gast,gäste,unser gast,unsere gäste,zu gast,gäste der folge,\
      invité,invités,invitée,notre invité,notre invitée,nos invités,avec,\
      invitado,invitada,invitados,invitadas,nuestro invitado,nuestra invitada,\
      convidado,convidada,convidados,convidadas,ospite,ospiti,il nostro ospite,\
      gasten,onze gast,te gast,гость,гости,гость выпуска,гости выпуска,наш гость,наши гости,\
      в гостях,гости подкаста,嘉宾,本期嘉宾,嘉賓,來賓,本集來賓,ゲスト,今回のゲスト
      """
    ),
    (
      .hosts,
      """
      host,hosts,hosted by,your host,your hosts,our hosts,our host,co-host,co-hosts,cohosts,\
      presented by,presenter,presenters,moderation,moderator,moderatoren,gastgeber,hostin,\
      animateur,animateurs,animé par,présenté par,anfitrión,anfitriones,presentado por,\
      presentadores,apresentação,apresentadores,conduttore,conduttori,conduce,conducono,\
      presentatie,presentator,ведущие,ведущий,ведущая,ведущие подкаста,ведущий подкаста,\
      ведущие выпуска,主播,本期主播,主持人,主持,パーソナリティ,司会,ホスト
      """
    ),
    (
      .transcript,
      """
      transcript,full transcript,episode transcript,transcription,read the transcript,\
      show transcript,automated transcript,transkript,vollständiges transkript,\
      transcripción,transcrição,trascrizione,транскрипт,расшифровка,逐字稿,文字稿,文字起こし
      """
    ),
  ]

  /// Whether the first word of a line is that of any of these.
  ///
  /// Cost: that of one word; it spares most lines a closer look.
  static func mayBegin(_ line: String) -> Bool {
    LineKey.first(of: line, digits: false).map(firstWords.contains) ?? false
  }

  private static let firstWords: LineKeySet = {
    let names = (named.map(\.names) + [takeawayNames, sponsorNames]).flatMap {
      $0.split(separator: ",")
    }
    return LineKeySet(names.compactMap { LineKey.first(of: String($0), digits: false) })
  }()

  private static func keys(_ names: String) -> LineKeySet {
    LineKeySet(names.split(separator: ",").map { LineKey($0) })
  }
}
