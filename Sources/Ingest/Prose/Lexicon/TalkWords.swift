// SPDX-License-Identifier: MIT

/// The words with which shows say who talks with whom.
enum TalkWords {
  static let talk = """
    talk talks talked talking speak speaks spoke speaking chat chats chatted chatting sit sits sat
    sitting catch catches caught discuss discusses discussed discussing discussion conversation
    conversations converse converses conversing interview dialogue meet meets visit visits dive
    dives explore explores explored connect connects connected hang hangs reconnect reconnects
    spricht sprechen sprach sprachen gesprochen redet reden redete plaudert plaudern plausch
    unterhält unterhalten unterhielt gespräch gespräche diskutiert diskutieren quatscht quatschen
    interview trifft treffen
    discute discutons discuté échange échangeons échangé parle parlons parlé entretien entretiens
    conversation rencontre dialogue papote bavarde
    habla hablamos hablo hablar hablando charla charlamos charlo charlando conversa conversamos
    converso conversación conversando entrevista entrevistas platica platicamos dialogamos
    fala falamos falar batemos bate-papo papo conversando
    parla parliamo parlare parlato chiacchiera chiacchierata chiacchieriamo dialoga dialogo
    conversazione intervista
    praat praten sprak spreek spreekt spreken gesprek gesprekken
    pratar pratade samtalar samtal samtalet snackar snackade talar intervju snakker taler samtale
    rozmawia rozmawiam rozmawiamy rozmawiał rozmawiałem rozmawiałam porozmawiamy rozmowa rozmowę
    rozmowie rozmowy wywiad wywiadzie gadamy
    povídáme povídal mluvíme rozhovor rozhovoru
    говорим говорили говорю говорит поговорим поговорили поговорил поговорила разговариваем
    разговаривали разговор разговора обсуждаем обсудили обсудим обсуждали беседуем беседуют беседует
    побеседовали беседа беседу беседы общаемся общались пообщались интервью болтаем поболтали
    встретились розмова розмовляємо поговорили
    """
  static let with = "with w feat ft featuring mit avec con com met med"
  static let withInflected = "с со z ze se із зі"
  static let to = "to"
  static let receive = """
    interviews interviewed interviewing interviewt welcome welcomes welcomed welcoming featuring introducing meet meets
    begrüßt begrüßen begrüße
    reçoit recevons reçois accueille accueillons interviewe
    entrevista entrevistamos entrevisto recibimos recibe invitamos
    recebe recebemos recebo entrevistamos
    ospita ospitiamo intervistiamo intervista incontra incontriamo
    interviewen ontvangt ontvangen verwelkomt verwelkomen
    intervjuar träffar möter intervjuer møter
    """
  static let receiveInflected = """
    пригласили пригласил пригласила пригласить приглашаем пригласив позвать позвав звать зовем позвали позвал позвала зовём встречаем встречайте
    приветствуем принимаем запросили goszczę gościmy zaprosiliśmy zaprosiłem zaprosiłam
    """
  static let guest = """
    guest guests gast gäste gästin gästen invité invitée invités invitées invitado invitada
    invitados invitadas convidado convidada convidados convidadas ospite ospiti gasten gäst gästar
    gjest gjester gæst gæster gość gościem gościni gościnią goście gośćmi gościa
    гость гостя гостем гости гостей гостями гостья гостьей гостю гостях гостьи гостиная гість гостем
    """
  static let host = """
    host hosts hosted hosting co-host co-hosts cohost cohosts co-hosted moderator moderators
    moderated moderation moderatorin moderiert gastgeber gastgeberin gastgebern animé animée
    présenté présentée présentateur présentatrice presentado presentada presenta presentador
    presentadora conducido conductor apresentado apresentador apresentadora apresenta conduce
    conduttore condotto gepresenteerd presentator programledare programleder vært prowadzi
    prowadzący prowadząca prowadzącym ведущий ведущая ведущие ведущего ведущих ведущим ведущими ведет
    ведёт соведущий
    """
  static let join = """
    joins joined join joining returns returned return drops dropped visits stops
    rejoint rejoignent
    """
  static let tell = """
    is are was has joins joined returns shares shared discusses discussed explains explained tells
    told talks explores walks describes reveals stops comes drops join share discuss explain talk
    gives takes shows introduces presents joining breaks dives offers recounts reflects unpacks
    outlines argues helps speaks spoke chats demystifies teaches brings shared
    ist sind erklärt erklären erzählt erzählen berichtet berichten spricht gibt zeigt verrät
    est sont raconte explique partage nous présente
    es son cuenta explica comparte nos
    é são conta explica compartilha
    è sono racconta spiega condivide ci
    vertelt legt deelt
    är berättar förklarar delar er fortæller forklarer
    jest są opowiada wyjaśnia tłumaczy
    рассказал рассказала рассказали рассказывает рассказывают делится поделился поделилась объясняет
    объяснил розповідає
    """
  static let link = """
    is are was were today this week week's today's once again also returning special very own
    ist sind war heute diesmal diese woche
    est sont aujourd'hui cette semaine
    es son hoy esta semana
    é são hoje
    è sono oggi
    is zijn vandaag
    är idag er
    jest są dzisiejszym dziś
    стал стала стали становится был была были сегодня выпуска эпизода подкаста программы шоу
    """
  static let us =
    "us me uns mir nous moi nos noi mi ons mij oss mig meg nami nam mną нам нас нами мной мне"
  static let announce = """
    interview interviews guest guests gast gäste gespräch invité invitée invités entretien rencontre
    invitado invitada invitados entrevista conversa convidado convidada convidados ospite ospiti
    intervista gasten gesprek gäst gäster intervju gość goście wywiad rozmowa гость гостья гости
    интервью conversation featuring feat ft with mit avec con com
    """
  static let filler = """
    down up again in deeply directly with live backstage today candidly openly about ein uns heute
    wieder hoy ensemble aujourd'hui hoje oggi dziś dzisiaj сегодня в о об
    """
  static let myself = "i'm im i ich je soy eu sono jag jestem я"
  static let numbering = """
    episode ep eps folge ausgabe nr no vol volume s season épisode numéro capítulo capitulo episodio
    cap temporada episódio puntata aflevering avsnitt afsnit odcinek odc выпуск эпизод серия сезон part
    """
}
