// SPDX-License-Identifier: MIT

import Catalog
import Testing

@testable import Ingest

/// How titles and descriptions of many countries present their guests, one episode at a time.
@Suite struct GuestLanguagesTests {
  private func guests(_ title: String, _ text: String = "") -> [String] {
    GuestFinder.people(title: title, text: text, show: Show(slug: "", title: "The Harbour Tapes"))
      .guests
  }

  static let titlesTable: [(String, [String])] = [
    ("#123: Ada Quillfeather – Tar and Rope", ["Ada Quillfeather"]),
    ("Wooden Boats | Ada Quillfeather", ["Ada Quillfeather"]),
    ("EP 12 - Caulking (with Ada Quillfeather)", ["Ada Quillfeather"]),
    ("Caulking feat. Ada Quillfeather", ["Ada Quillfeather"]),
    ("Interview mit Ada Federkiel über Teer", ["Ada Federkiel"]),
    ("Folge 12: Im Gespräch mit Jürgen Möwenstein", ["Jürgen Möwenstein"]),
    ("Les bateaux avec Élodie Plumet", ["Élodie Plumet"]),
    ("Los barcos con Lucía Plumero", ["Lucía Plumero"]),
    ("Barcos com João Pena", ["João Pena"]),
    ("Catrame con Giulia Piumetta", ["Giulia Piumetta"]),
    ("Teer met Anneke van der Veer", ["Anneke van der Veer"]),
    ("Tjära med Astrid Fjäder", ["Astrid Fjäder"]),
    ("O smole z Janem Piórkowskim", ["Jan Piórkowski"]),
    ("Смола с Иваном Перышкиным", ["Иван Перышкин"]),
    ("E12 与王小舟聊木船", ["王小舟"]),
    ("对话王小舟：木船的故事", ["王小舟"]),
    ("12: 木造船 (ゲスト: 山田帆太さん)", ["山田帆太"]),
    ("Tar w/ Dr. Ada Quillfeather", ["Ada Quillfeather"]),
    ("Ada Quillfeather of Pinewater on Tar", ["Ada Quillfeather"]),
    (
      "Tar, with Ada Quillfeather and Bo Sandpiper of Pinewater",
      ["Ada Quillfeather", "Bo Sandpiper"]
    ),
    ("Guest: Ada Quillfeather", ["Ada Quillfeather"]),
    ("ADA QUILLFEATHER ON TAR", ["Ada Quillfeather"]),
    ("tar with ada quillfeather", ["Ada Quillfeather"]),
    ("Introducing Ada Quillfeather", ["Ada Quillfeather"]),
    ("20TAR: Why Tar Wins with Ada Quillfeather, CEO @ Pinewater", ["Ada Quillfeather"]),
    ("Tar 12 | Ada Quillfeather on Rope", ["Ada Quillfeather"]),
    ("Ada Quillfeather, CEO of Pinewater", ["Ada Quillfeather"]),
    ("Ada Quillfeather and Bo Sandpiper on Tar", ["Ada Quillfeather", "Bo Sandpiper"]),
    (
      "Tar – mit Ada Federkiel (Kiel) und Jürgen Möwenstein",
      ["Ada Federkiel", "Jürgen Möwenstein"]
    ),
    ("Vol.12 对话王小舟", ["王小舟"]),
    ("Interview with Ada Quillfeather", ["Ada Quillfeather"]),
    ("An Interview with Ada Quillfeather, Boatbuilder", ["Ada Quillfeather"]),
    ("Ada Quillfeather | Tar, Rope, and Pitch", ["Ada Quillfeather"]),
    ("Ada Quillfeather - Tar [Harbour Tapes, EP.12]", ["Ada Quillfeather"]),
    ("Episode 12 - Ada Quillfeather", ["Ada Quillfeather"]),
    ("12. Ada Quillfeather", ["Ada Quillfeather"]),
    ("Talking Tar with Ada Quillfeather", ["Ada Quillfeather"]),
    ("Tar (feat. Ada Quillfeather)", ["Ada Quillfeather"]),
    ("Ada Quillfeather: \"Tar is alive\"", ["Ada Quillfeather"]),
  ]

  @Test(arguments: titlesTable)
  func titles(_ title: String, _ expected: [String]) {
    #expect(guests(title) == expected)
  }

  static let openingsTable: [(String, String, [String])] = [
    (
      "Ada Quillfeather: Why Tar Matters", "Ada Quillfeather is a boatbuilder.",
      ["Ada Quillfeather"]
    ),
    ("Teer und Tau", "Zu Gast ist die Bootsbauerin Ada Federkiel aus Kiel.", ["Ada Federkiel"]),
    ("Teer und Tau", "In dieser Folge spricht Bo mit Ada Federkiel über Teer.", ["Ada Federkiel"]),
    ("Teer", "Heute ist Ada Federkiel zu Gast und erzählt von Teer.", ["Ada Federkiel"]),
    ("Le goudron", "Nous recevons Élodie Plumet, fondatrice de Goudron.", ["Élodie Plumet"]),
    ("Le goudron", "Notre invitée est Élodie Plumet.", ["Élodie Plumet"]),
    ("El alquitrán", "Hoy entrevistamos a Lucía Plumero, fundadora de Brea.", ["Lucía Plumero"]),
    ("El alquitrán", "Nuestro invitado de hoy es Jorge Plumero.", ["Jorge Plumero"]),
    ("Piche", "Neste episódio conversamos com a João Pena sobre piche.", ["João Pena"]),
    (
      "Catrame", "Ospite della puntata è Giulia Piumetta, fondatrice di Catrame.",
      ["Giulia Piumetta"]
    ),
    ("Teer", "Te gast is Anneke van der Veer, schrijver.", ["Anneke van der Veer"]),
    ("Tjära", "Veckans gäst är Astrid Fjäder.", ["Astrid Fjäder"]),
    ("Smoła", "Rozmawiam z Anną Piórkowską o smole.", ["Anna Piórkowska"]),
    ("Smoła", "Moim gościem jest Jan Piórkowski.", ["Jan Piórkowski"]),
    ("Смола", "В гостях Анна Перышкина, инженер.", ["Анна Перышкина"]),
    ("Смола", "Мы поговорили с Ольгой Перышкиной о смоле.", ["Ольга Перышкина"]),
    ("Смола", "Мы пригласили Ивана Перышкина.", ["Иван Перышкин"]),
    ("Смола", "Гость выпуска — Дмитрий Перышкин.", ["Дмитрий Перышкин"]),
    ("木船", "嘉宾：王小舟、李大海", ["王小舟", "李大海"]),
    ("木船", "本期我们邀请到造船师王小舟来聊聊。", ["王小舟"]),
    ("木造船", "ゲストに船大工の山田帆太さんをお迎えしました。", ["山田帆太"]),
    ("나무배", "게스트: 김바다", ["김바다"]),
    ("나무배", "오늘은 김바다 님과 함께 나무배 이야기를 나눕니다.", ["김바다"]),
    ("Ada Quillfeather Returns", "Ada Quillfeather joins us again.", ["Ada Quillfeather"]),
    ("Ada Quillfeather (Pinewater)", "Ada Quillfeather explains tar.", ["Ada Quillfeather"]),
    ("Ada QUILLFEATHER – Tar", "We talk with Ada QUILLFEATHER.", ["Ada Quillfeather"]),
    ("Tar", "We sit down with Pinewater CEO Ada Quillfeather.", ["Ada Quillfeather"]),
    (
      "Tar", "My guest today is Ada Quillfeather (@adaq), founder of Pinewater.",
      ["Ada Quillfeather"]
    ),
    ("Tar", "This week's guest is Ada Quillfeather.", ["Ada Quillfeather"]),
    ("Tar", "Guests: Ada Quillfeather, Bo Sandpiper", ["Ada Quillfeather", "Bo Sandpiper"]),
    ("Tar", "Host Bo Sandpiper talks to Ada Quillfeather, author of Tar.", ["Ada Quillfeather"]),
    ("Tar", "Ada Quillfeather sits down with host Bo Sandpiper to talk tar.", ["Ada Quillfeather"]),
    ("Tar", "Bo Sandpiper welcomes Ada Quillfeather to the show.", ["Ada Quillfeather"]),
    (
      "Tar", "Bo Sandpiper is joined by Ada Quillfeather and Cy Halyard.",
      ["Ada Quillfeather", "Cy Halyard"]
    ),
    (
      "Tar", "In conversation with [Ada Quillfeather](https://pinewater.example), we look at tar.",
      ["Ada Quillfeather"]
    ),
    ("Tar", "A conversation with Ada Quillfeather about tar.", ["Ada Quillfeather"]),
    ("Tar", "Ada Quillfeather chats with our host Bo Sandpiper.", ["Ada Quillfeather"]),
    (
      "Ada Quillfeather, Pinewater: Tar", "Ada Quillfeather of Pinewater tells us about tar.",
      ["Ada Quillfeather"]
    ),
    (
      "Tar", "Bo Sandpiper (Pinewater) and Ada Quillfeather (Tarco) join Cy to talk tar.",
      ["Bo Sandpiper", "Ada Quillfeather"]
    ),
    ("Tar", "We welcome back Ada Quillfeather.", ["Ada Quillfeather"]),
    ("Tar", "Ada Quillfeather is back! We look at tar.", ["Ada Quillfeather"]),
    ("Tar", "Today on the show: Ada Quillfeather, co-founder of Pinewater.", ["Ada Quillfeather"]),
    ("Tar", "In this episode, Ada Quillfeather shares her story.", ["Ada Quillfeather"]),
    ("Tar", "Meet Ada Quillfeather, the woman behind Pinewater.", ["Ada Quillfeather"]),
    ("Tar", "Joining me today is Ada Quillfeather.", ["Ada Quillfeather"]),
    ("Tar", "I talk with my friend Ada Quillfeather about tar.", ["Ada Quillfeather"]),
    (
      "Tar", "Hello, I'm Bo Sandpiper and today I speak with Ada Quillfeather.",
      ["Ada Quillfeather"]
    ),
    ("Tar", "Dans cet épisode, Bo reçoit Élodie Plumet, autrice.", ["Élodie Plumet"]),
    ("Tar", "Entretien avec Élodie Plumet autour du goudron.", ["Élodie Plumet"]),
    ("Tar", "Un episodio con Lucía Plumero, ingeniera naval.", ["Lucía Plumero"]),
    ("Tar", "In deze aflevering praat Bo met Anneke van der Veer.", ["Anneke van der Veer"]),
    ("Tar", "I dagens avsnitt pratar vi med Astrid Fjäder om tjära.", ["Astrid Fjäder"]),
    ("Tar", "В этом выпуске мы говорим со Светланой Перышкиной о смоле.", ["Светлана Перышкина"]),
    ("Tar", "Сегодня у нас в гостях Пётр Перышкин.", ["Пётр Перышкин"]),
    ("Tar", "本期节目我们采访了木船工程师王小舟。", ["王小舟"]),
    ("#12 王小舟：木船", "嘉宾：王小舟，船匠", ["王小舟"]),
    ("Ada Quillfeather's Tar", "We talk to Ada Quillfeather.", ["Ada Quillfeather"]),
  ]

  @Test(arguments: openingsTable)
  func openings(_ title: String, _ text: String, _ expected: [String]) {
    #expect(guests(title, text) == expected)
  }

  static let nobodyTable: [(String, String)] = [
    ("Mit Künstlicher Intelligenz arbeiten", "Wir sprechen über Künstliche Intelligenz."),
    ("Leben mit Diabetes", ""),
    ("Tar", "Songs by Ada Quillfeather. Music by Bo Sandpiper. Edited by Cy Halyard."),
    ("Tar", "This episode is sponsored by Ada Quillfeather Tar."),
    ("Tar", "We read The Tar Book by Ada Quillfeather."),
    ("Tar with React Native", "We build with React Native."),
    ("Winter Storage: Caulking", ""),
    ("Machine Learning with Python", ""),
    ("Getting Started with Visual Studio", ""),
    ("Künstliche Intelligenz: Chancen und Risiken", "Was kann Künstliche Intelligenz?"),
    ("Digitale Souveränität", "Wir sprechen über Digitale Souveränität."),
    ("Grüner Wasserstoff – Hype oder Hoffnung", ""),
    ("La inteligencia artificial y nosotros", ""),
    ("Notre Dame: la reconstruction", ""),
    ("Harry Potter and the Chamber of Secrets", "We read Harry Potter."),
    ("Deep Dive: Star Wars", "We talk about Star Wars."),
    ("New York, New York", "We talk about New York."),
    ("Live from San Francisco", ""),
    ("Best of 2023", ""),
    ("Happy New Year", ""),
    ("Part 2: The Long Road", ""),
    ("The Art of Tar", "We discuss how Ada Quillfeather built boats in 1820."),
    ("Tar", "Songs by Ada Quillfeather, artwork by Bo Sandpiper."),
    ("Caulking with Rust", "We talk with Wes about Rust."),
    ("Tar with the Ada Quillfeather team", ""),
  ]

  @Test(arguments: nobodyTable)
  func nobody(_ title: String, _ text: String) {
    #expect(guests(title, text).isEmpty)
  }
}
