// SPDX-License-Identifier: MIT

/// Capitalised words that are no part of a person's name; words that are also common names (`Will`,
/// `Mark`, `Grace`, `Young`) are not among them.
enum NotNames {
  static let words: Set<String> = Set(
    """
    a about after against agile ai all alternative america american amsterdam an analytics and android
    another answer answers api apis app apple apps architecture art artificial as ask at automation aws
    azure back backend basics before behind best better beyond big black blockchain bonus book books
    boot breaking bringing browser bug bugs build building business but by can career careers case
    challenge challenges changing chapter chief christmas ceo cto cfo cloud co code coding college
    community company computer computing conference containers containing continuous conversation cool
    core corporation course crash creating culture current data database databases day days dead death
    debugging december deep deploying deployment design designing dev developer developers development
    devops did digital distributed dive do docker does domain doing driven dynamic edge education
    effective engineer engineering engineers enterprise environment episode ethics event events every
    everything evolution experience experiment explained extreme facebook fall fast february feature
    features finale final finally first five for foundation four framework free friday from front
    frontend functional fundamentals future game games germany getting github go going good google
    governance great group growing growth guest guests guide hard hardware has hasty having health
    hello help here hidden high highlights history holiday hosted hot how i if impact in inc incident
    industry infrastructure innovation inside institute intelligence international internet interview
    interviews into intro introducing introduction is isn't it it's its java javascript january join
    july just keeping kubernetes lab labs language languages large last leadership leading lean
    learned learning lessons let's letter life lightning linux list listen listener live living
    london looking low machine magic mailbag main making managing management march mastering meet
    meta methods microservices microsoft mini mobile model modeling modern monday money more most
    moving my mysql native natural nature nature's netflix network networks never new news next nine
    no node normal not november now observability october of off office old on one online open
    operating operations or organizational our out over overview panel part past patterns people
    performance personal perspective perspectives philosophy picks pipelines planning platform
    platforms podcast postgres potluck practical practice practices preview privacy problem problems
    product production productivity programming project projects protocol python quality quantum
    questions quick react real really recap recent remote reliability report research resilience
    rethinking retrospective review revisited rise road robotic robotics rules runtime rust safe
    salesforce saturday scalable scale scaling school science scientist season secret secrets secure
    securing security see semantic september series serverless service services session seven show
    silicon six smart social society software solving some something source spaces special speed
    spring stack stackoverflow starting startup startups state states static story storytelling
    strategies strategy streaming street stress stuff success summer summit sunday supper svelte
    system systems take taking talk talking talks tasty team teams tech technical technologies
    technology ten test testing than thanksgiving that the their theory these they thinking this
    thoughts three thursday time tip tips to today toolkit tools top topic tracing trends trip true
    truth tuesday twitter two types typescript uber ultimate under understanding united university
    unknown unlocking update updates us user using valley value vs visual vue want war was we web
    webassembly wednesday week weekly welcome were what what's when where which while who why
    wild windows winter wins with without women work working workflow workshop world writing xcode
    year years yes york you your zero
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
