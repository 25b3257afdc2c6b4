// SPDX-License-Identifier: MIT

/// The words around names: what joins them, what follows them, what people are.
enum NameWords {
  static let by = "by von par por da door av af przez"
  static let and = "and und et y e en och og i и и та a plus"
  static let topic = "on about über sobre sur su over om o об обо про zum zur zu"
  static let of = """
    of from at for von vom bei aus der de du des d' da do dal della van i из aus från fra z chez di
    """
  static let article = """
    the a an some any our your their his her my die das dem den ein eine einen einem einer le la les
    l' un une des el los las una unos o os as um uma il lo gli het een ett
    """
  static let particle = """
    van von de der den del della di da dos das do du la le bin ibn bint ben al el ter ten zu af av
    st abu dalla degli dei d' lo vom
    """
  static let honorific = """
    dr prof professor professorin mr mrs ms miss sir dame lord lady mag ing dra drs herr frau
    monsieur madame mme señor señora don doña sr sra rev reverend father rabbi senator pan pani
    доктор профессор капитан captain judge
    """
  static let thing = """
    team teams crew project projects foundation podcast podcasts show shows community conference
    framework library language company platform product book album film movie band group series
    magazine newsletter university institute museum festival award awards prize app
    studio studios agency plugin format network theory method act effect's problem engine
    """
  static let role = """
    ceo cto cfo coo cmo cpo cio ciso vp svp evp president chair chairman chairwoman chairperson
    founder founders co-founder co-founders cofounder founding director head lead leader leads chief
    manager executive partner owner co-owner principal senior staff engineer engineers developer
    developers programmer architect designer researcher scientist analyst consultant advocate
    evangelist maintainer maintainers creator creators co-creator maker inventor author authors
    co-author writer journalist reporter editor columnist critic producer filmmaker actor actress
    comedian musician singer songwriter composer artist photographer illustrator chef professor
    lecturer teacher educator instructor historian philosopher physicist biologist chemist
    astronomer neuroscientist psychologist psychiatrist therapist economist mathematician
    sociologist anthropologist archaeologist geologist statistician doctor physician surgeon nurse
    lawyer attorney judge politician senator activist advocate entrepreneur investor host expert
    specialist coach trainer athlete player member colleague friend friends fellow contributor
    committer speaker vlogger blogger youtuber streamer podcaster hacker boatbuilder craftsman
    farmer baker builder veteran organizer organiser
    gründer gründerin mitgründer mitgründerin geschäftsführer geschäftsführerin chefin leiter
    leiterin entwickler entwicklerin ingenieur ingenieurin autor autorin journalist journalistin
    professorin forscher forscherin wissenschaftler wissenschaftlerin historiker historikerin
    psychologe psychologin unternehmer unternehmerin expertin experte künstler künstlerin
    schauspieler schauspielerin politiker politikerin informatiker informatikerin physiker
    physikerin vorstand
    fondateur fondatrice cofondateur cofondatrice co-fondateur co-fondatrice directeur directrice
    développeur développeuse ingénieur ingénieure auteur autrice journaliste professeur professeure
    chercheur chercheuse historien historienne psychologue entrepreneur entrepreneuse expert experte
    comédien comédienne écrivain écrivaine présidente
    fundador fundadora cofundador cofundadora directora desarrollador desarrolladora ingeniero
    ingeniera autor autora periodista profesor profesora investigador investigadora historiador
    historiadora psicólogo psicóloga emprendedor emprendedora experto experta escritor escritora
    presidenta médico médica
    diretor diretora desenvolvedor desenvolvedora engenheiro engenheira jornalista pesquisador
    pesquisadora empreendedor empreendedora especialista professora
    fondatore fondatrice direttore direttrice sviluppatore sviluppatrice ingegnere autore
    giornalista professoressa ricercatore ricercatrice storico storica psicologo psicologa
    imprenditore imprenditrice esperto esperta scrittore scrittrice
    oprichter directeur ontwikkelaar schrijver schrijfster hoogleraar onderzoeker ondernemer
    grundare utvecklare författare journalist forskare entreprenör grunnlegger
    założyciel założycielka współzałożyciel dyrektor programista programistka autorka dziennikarz
    dziennikarka profesor naukowiec
    основатель основательница сооснователь директор руководитель разработчик разработчица инженер
    автор журналист журналистка профессор учёный исследователь историк психолог предприниматель
    эксперт специалист писатель менеджер архитектор дизайнер
    """
  static let surname = """
    best black brand brave bridge case cave chase chef church cloud cook cross dark day dean early
    east field fields fine fire french frost german gold golden good green ground gross hart heart
    held hell hero hill hope house hunt ice ireland jobs joy judge jung kaiser kid king klein knight
    krieg kurz kunst land lane lang latest law light link little long love low luck mann major map
    marsh may mental moon mond moss mutter neu noble north page paint parent paris park pain pop
    power powers price prince quick recht rich right rock rose rush self sharp short silver singer
    sky small smart snow sommer south spring sport stark star stein stone storm strange strong
    summer summers swift temple walker wall waters week weeks west wild winter winters wise witch
    wolf wonder wood word words wright worth young zeit zen grand petit roy santos reis franco
    guerra leal paz cruz ríos amor prado campos rivera bravo conte costa fabbri forte gallo greco
    leone longo marino monti rossi serra villa visser bakker de boer berg dahl holm lind strand
    ström post may may mack coffin sales wind
    """
  static let stop = """
    about on in for to from how why what at who while when where whether as and or if über um zu wie
    warum was wo pour sur comment pourquoi de du des sobre cómo por qué para como su come perché over
    hoe waarom om hur o о об как почему что и
    """
}
