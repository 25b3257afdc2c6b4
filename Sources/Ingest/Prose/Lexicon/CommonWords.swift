// SPDX-License-Identifier: MIT

/// Capitalised words that are no part of a person's name: what titles are made of, products, places.
///
/// Words that are also common names (`Will`, `Mark`, `Grace`, `Young`) are not among them.
enum CommonWords {
  /// English, with the names of products and places that titles everywhere have.
  static let english = """
    a about academy across action active actually adventure adventures advert advice africa
    african after again against age agency agile ai airflow airtable algorithm algorithms all
    almost along alpine already also alternative always am ama amazon america american among
    amsterdam an analysis analytics ancient and android angeles animation anniversary
    announcement another answer answers anthropic any apache api apis apollo app apple
    application applications approach apps architecture arduino argument army around arrow
    artificial as asia asian ask asked asp association astro at audience audio australia
    australian authentication automated automation autonomous award awards aws azure babel back
    backend bad balance bank banking bash basics battle bazel beauty became become becomes
    before began begin begins behind being belief berlin best better beyond big bigger bigquery
    bing biology bitcoin black blockchain bluesky bluetooth board body bonus book books boot
    bootstrap boston both brain brand brands brave brazil breakdown breaking briefing bring
    bringing britain british broken bros browser budget bug bugs build building built bundle
    bureau burnout business but buy buying by california call calling came campaign can't canada
    canadian cancer cannot capital car care career careers cars case cash celery center centre
    ceo cfo chain challenge challenges chamber change changed changing chapter chat chatgpt chef
    chemistry chicago chief child children china chinese choice choosing christmas chrome
    chromium cities city civil class classic clean clickhouse client climate clojure cloud
    cloudflare club co coach coaching cobol code coding cold collective college come comedy
    comes coming command commerce commercial commission committee common communication community
    company compiler complex complexity component components computer computing concurrency
    conference confidence confluent connected connection consulting consumer containers
    containing content context continuous control conversation cooking cool copilot core corp
    corporate corporation couchbase could couldn't council course covid crash creating creative
    creativity creator creators credit crime crisis critical cross crypto css cto culture
    current customer customers cyber cybersecurity cypress daily dance dark dart dask data
    database databases datadog dating day days dead deal death debian debt debugger debugging
    decade december decision decisions deep deeper defence defense delivery demand democracy
    deno department deploying deployment design designing desktop dev developer developers
    development devops did didn't diet difference different difficult digital direct director
    discord disease distributed dive diversity divorce django do docker doctor documentary does
    doesn't doing domain domestic don't door dotnet double down dream dreams driven drizzle drug
    drugs drupal duckdb during dynamic each early earth east ebpf eclipse ecommerce economic
    economics economy ecosystem ecosystems edge edition editor education effect effective
    effects egypt elastic elasticsearch election electric electron electronic elixir elm else
    ember emotional emotions empire employee encore end energy engagement engineer engineering
    engineers england english enough enterprise entity entrepreneur entrepreneurs
    entrepreneurship environment envoy episode equity erlang error errors escape essential
    essentials ethics europe european even evening event events ever every everything evil
    evolution excel except exercise experience experiences experiment experimental expert
    experts explained exploring expo express external extreme eye face facebook fact facts
    failure fall family fan fans faq farm farming fashion fast fear feat feature features
    february federal federation fedora feedback feel feeling feelings feels female festival few
    fiction field fight fighting figma film final finale finally finance financial find finding
    finds fire firebase firefox first fitness five fix fixing flask flink flow flutter food
    football for force forever forgotten form forms formula fortran found foundation foundations
    founder founders four framework free freedom french fresh friday friends friendship from
    front frontend ft full fun function functional fund fundamentals funding future game games
    gaming garden gatsby gender general generation generations generative german germany get
    gets getting giant gift girls github gitlab give global gmbh go goal goals god goes going
    golang gold golden gone good google got governance grafana grand graphql great greatest
    greece grew groovy ground group grow growing growth guest guests guide guru habit habits
    hadoop half happiness happy hard hardware has haskell hasty hate having he he's healing
    health healthcare healthy heart heat heavy hell hello helm help her here here's hero heroes
    heroku hibernate hidden high highest highlights him hiring his history hive holdings holiday
    home homeless hosted hot hour hours housing how html htmx human humanity humans humor
    hunting i i'd i'll i'm i've ibm ice idea ideas identity if image imagination impact
    important improving in inc incident income independent indian indie individual industry
    inequality infinite infrastructure inner innovation inside insider insight insights
    instagram institute institution insurance integration intel intelligence intelligent
    interactive interface internal international internet interview interviews into intro
    introducing introduction inventing invention investing investment investor investors ios iot
    iphone iran iraq is isn't issue issues istio it it's italian italy its january japan
    japanese java javascript jenkins jetbrains job jobs join journey jquery json july jupyter
    just kafka keep keeping keeps kenya kept keras kibana kids kill killing know knowledge korea
    korean kotlin kube kubernetes lab labs land language languages laravel large last late later
    latest laugh launch lawyer lawyers leader leaders leadership leading lean learn learned
    learning least legal legend legends less lesson lessons let let's letter level levels
    library lie lies life light lightning limits line link linkedin linktree linux lisp list
    listen listener literature live living llc llm llms local logic london look looked looking
    looks loss lost love lover low ltd lua luck mac machine made magazine magento magic mail
    mailbag main make maker makers makes making male man management manager managers managing
    many map maps march market marketing markets marriage mastering mastodon math mathematics
    matter matters maven maximum maybe meaning media medical medicine meditation meet meeting
    megaphone memcached memory men mental mentor message meta method methods mexican mexico
    microservice microservices microsoft middle midlife might military million mind mindful
    mindfulness minds mindset mini minimal ministry minute minutes mission mistake mistakes
    mobile model modeling modern modular moment moments monday monetary money mongo mongodb
    monolith month moon moral more morning most mother motivation motor mountain movement movie
    movies moving much multi munich murder museum music must my mysql mystery myth myths
    narrative nation national native natural nature nature's navigating near need needs negative
    neo4j nestjs netflix network networks neural neuroscience neutral never new news newsletter
    next nginx nice nigeria night nine ninja nix no node nomad normal north norway not note
    notes november now npm nuclear nuget number numbers numpy nutrition nuxt nvidia oauth object
    objects observability ocaml ocean october of off office offline oil ok old on once one
    online onto open openai operating operations opinion opinions opportunity option options or
    oracle oral order org organic organization organizational origin origins other others our
    out outro outside over overview own owner pain paint pandas pandemic panel paper parent
    parenting parents part partner partners partnership partnerships party passion password
    passwords past path patreon patterns pay payment payments peace people per perfect
    performance perhaps period perl person personal perspective perspectives philosopher
    philosophy photo photography php physics picks piece pipelines pitch pixel place plan planet
    planning plant platform platforms play player players playing playwright pleasure plus pm
    pocket podcast poet poetry poland police policy political politics poor pop popular
    population positive possible post postgres postgresql potluck poverty power powerful
    powering powershell practical practice practices present president press pressure preview
    pricing primitive print prisma prison privacy private pro problem problems process processes
    product production productive productivity professional professor profit programming
    progress project projects prolog prometheus property protocol psychology pt public
    publishing pulumi puppet pure purescript purpose push puzzle python pytorch qa qt quality
    quantum queen queer quest questions quick rabbitmq race racial racism radical radio rails
    random rare raspberry rate react reading ready real reality really reason recap recent
    records recovery red redis redux reform refugee regular relationship relationships release
    reliability religion religious remix remote renewable replay report rerun research
    resilience resilient resource resources response rest rethinking retrospective return
    returns review revisited revolution rewind riak right rights rise risk road robot robotic
    robotics robots rocket role roll romance romantic rome room roundtable roundup routine royal
    rstudio rules run running runtime russia russian rust rxjs s1 sacred sad safe safety said
    sales salesforce same samsung san satellite saturday save saving say saying says scala
    scalable scale scaling scene school science scientific scientist scientists scikit scotland
    scratch screen sea search season seattle second secret secrets secure securing security see
    seen sees selenium self sell selling semantic senior sense sensor sentry seo september
    series server serverless servers service services session seven sex sexual shape share
    sharing she she's shift shipping shop shopify short shot should show sign signal signals
    silence silicon simple simplicity since single site six skill skills sky slack slave sleep
    slow smart smarter snowflake soccer social society software solar solaris soldier solidity
    solo solution solutions solving some something song songs sony soon soul sound source south
    sovereign space spaces spain spanish spark speaking special speed spirit spiritual splunk
    sponsor sponsored sponsors sport sports spotify spring sql sqlite stack stackoverflow
    standard standards star stars start started starting starts startup startups state states
    static step steps still stop stopping store stories story storytelling strange strategic
    strategies strategy streaming street strength stress stripe strong structure student
    students studio studios study stuff style sub substack success such summer summit sunday
    sunset supabase super supper supply support surgery survival surviving sustainability
    sustainable svelte sweden swift swiftui switzerland symbol symfony synthetic system systems
    table tailwind take taken takes taking tale talent tales talk talking talks target tasty tax
    teach teacher teachers teaching team teams teaser tech technical technologies technology
    television tell tells tensorflow term terraform terror tesla test testing texas text than
    thank thanks thanksgiving that that's the theater their them theory therapy there's these
    they they're thing things think thinker thinking thinks third this thoughts threat three
    thriving throne thursday tiktok time timeless times tip tips title to today together token
    tokyo told too took toolkit tools top topic toronto tough tour toward towards town toxic
    tracing trade trading tradition traffic trail trailer training transformation transforming
    transition translation trauma travel treatment tree trello trends trial tribe trick tricks
    tried tries trip trouble true trust truth try trying tuesday turn turning turns tv twilio
    twitter two types typescript uber ubuntu ugly uk ukraine ultimate ultra under understanding
    union united unity universal universe university unix unknown unlocking unreal until up
    update updates upgrade upon urban us usa usability use used user users uses using ux vaccine
    vagrant validation valley value variable vault vegan vegas venture ventures vercel version
    very via victory video videos view village vim violence viral virtual virus vision visit
    visual vite vmware voice voices vol volume vote voting vs vscode vue waiting wake walk
    walking want wants war warfare warning was wasm waste watch water waves way ways we we'll
    we're we've weak wealth weapon weather web webassembly webgl webpack webrtc website wedding
    wednesday week weekly weight weird welcome wellness went were what what's when where which
    while who who's whole why wife wikipedia wild wildlife win windows wine winning wins winter
    wisdom witch with within without women won't wonder word wordpress words work worker workers
    workflow working workplace works workshop world worlds worldwide worst worth would wrapup
    writer writers writing wrong xamarin xcode xml yarn year years yes yet yoga york you you'll
    you're you've your youth youtube zapier zen zero zig zone zoom
    """

  /// The small words and the words of titles in other languages.
  static let other = """
    aan aber achter afin aflevering ahora ainda albo ale alla alle alleen allein alles allora
    allt alors als altijd além amor amour anche ancora andere andra anni année années anos antes
    ao aos aprender après aqui arbeit argent arte artificiale artificielle así att au auch auf
    aus ausgabe aux avant avec avenir avsnitt años aún bara barn beaucoup bei beim bem bene bez
    bien bij bildung bli boek bonheur brasil brasileira brasileiro buch być było bättre bücher
    będzie cada cambio capire capítulo casa ce ces cette chaque che chez chi ciao cidade ciencia
    cine cinema cinéma città ciudad ciência clima climat coisa coisas com comme comment como con
    contra contre contro conversa cosa così crear criar cuando cultura cuál cuándo cuántos czas
    czy czyli człowiek cómo dados dai dal dalla dalle dans dat daten dati datos deel dein deine
    delle dello demain dentro depois depuis derecho des desarrollo desde desenvolvimento después
    det deutsche deutschen deutscher deutsches deutschland deze dinero dinheiro direito diritto
    dit diventare dla dlaczego dobra dobry donc donde donne données dopo dove droit durch dus
    dwa där développement dónde ecco echt economia economía educación educação een efter eigen
    eigene ein eine einem einen einer eines einfach ela ele eles elle eller elles em empresa
    empresas en energie enfants entre entreprise entreprises entwicklung episodio episódio er
    eres erfolg es escola españa español especial essere est esta estar este esto está et eten
    ett eu eure faire fala fare fazer fehler femme femmes fin fino folge folgen forma formation
    forschung fra frage fragen framtid framtiden france français française frauen freiheit
    fremtid fremtiden frieden från futuro för före förändring führung für gaan ganar ganz gdy
    gdzie geen gegen geld gemeinsam geschichte geschichten geschiedenis gesellschaft gespräch
    gesundheit gezondheid giovani gli goed goede gran grande grandes gratis groot grote große
    großen guerra guerre gut gute guten haben hacer hacia hasta hat hay hebben heeft het heute
    hier hinter histoire histoires historia historias historie história ho hoe hombre hombres
    homem homens homme hommes hors hoy hun hur hva hvad hvem hvordan hvorfor hvornår här ia ich
    iedereen ieri iets ihr ihre ik ikke il ils im immer imparare impresa insieme inte
    inteligencia inteligencja inteligência intelligenza intervista isso ist italia italiana
    italiano ja jaar jag jahr jahre jak jaki jakie jako je jest jetzt jeunes jij jou jour jouw
    já kan kann kein keine ki kiedy kinder kinderen klein kleine klima klimaat klimawandel krieg
    krise kto która które który kultur kultura kunst kärlek können künstliche künstlichen
    künstlicher lat lavoro leben lei leren lernen leur leurs leven liberdade libertad libertà
    liberté libro liebe liefde liv livet livre livro logiciel loro ludzi ludzie lui ma maar
    macht mais maken mann mas med meer meest mehr mein meine mejor melhor mellan menos mens
    mensch menschen mensen mente mer mercado mercato mes mesmo meu mi miedo mieux mijn minha mio
    mis mit miłość modo moet monde mondo mort morte mot można mudança muerte mujer mujeres
    mulher mulheres mundo musica musik musique muss muy mycket más männer människor même mózg
    música na naar nach nad nada nas natur natura naturaleza natureza natuur nauka nederland
    nederlandse negocio negocios negócios nein nel nella nelle nem neu neue neuen neuer neues ni
    nicht nie niet niets nieuwe niños noch nog noi non nooit nos nosotros nossa nosso nostra
    nostro notre nous nouveau nouveaux nouvelle nouvelles nova novas novo novos nowa nowe nowy
    nu nuestra nuestro nueva nuevas nuevo nuevos num numa numérique numéro nunca nuova nuovi
    nuovo nur ny nya não når o och också od odcinek oder oggi ogni ohne om omdat onde onder ons
    onze ook oorlog op ora oraz os oss otra otro ou où pace paix par para parce parler parte pas
    paz pela pelo pendant pengar perché pero pessoas petit petite peut pieniądze più po pod
    poder poi politica politiek politik politique polityka polska polski política por porque
    português pour pourquoi pra praca pracy prawda prawo prima problema produit projekt przed
    przez przy przyszłość puntata på qual quale quand quando quanto que quel quella quelle
    quello quels quem quer questa questo qui quién quiénes quoi qué raus recht ricerca rozmowa
    rozwój rêve saber saison salud salute samen samhälle samtal sans santé saúde schluss schon
    schule sciences scienza scuola se según sein seizoen sem sempre senza ser serie ses sesong
    seu sezon si sich sicurezza sie siempre sin sind so sobie sobre sociedad sociedade società
    société soldi som sonderfolge sono sopra sous soy speciaal speciale specjalny spezial
    spécial stad stadt stagione storia storie strona su sua sui sul sulla sulle suo sur sus
    svensk svenska sverige swój szkoła sztuczna são säsong så sé série sí ta tak także tam
    también também te technik technologia tecnologia tegen teil tem tempo temporada temps thema
    tid tiden tiempo tijd til till toch tod toda todo todos toekomst toen tot tous tout toute
    toutes tra trabajo trabalho tras travail très tu tus tussen tutta tutte tutti tutto twój
    tylko uit um uma umwelt un und une uno unos uns unser unsere unter unternehmen uomini uomo
    usar utan utveckling vad vai vamos var varför varlden veel vem ver verdad verden verhaal
    verità vers vez vi viaggio vid vida vie vies vilka ville vita vivir vivre você voi vom voor
    vor vostra votre vous vraag vrai vrijheid världen w waar waarom wahrheit wann wanneer warum
    wat weer weg wel welke welt wenn wer werden wereld werk werken wetenschap wie wieder wiedza
    wij wir wirklich wirtschaft wissen wissenschaft więcej wo woher wohin wojna wolność worden
    wszystko ya yo z za zdrowie ze zeit zelf zijn zo zonder zukunft zum zur zwischen är åren
    épisode éxito être över último über świat świata że życia życie а без будущего будущее быть
    в вам вас ваш вместе во вопрос вопросы восьмой все всем всех всё второй выпуск где говорим
    год года годы да даже данные дело день деньги для до долго другой его ее если есть еще ещё
    её жизнь за зачем здесь знакомство и из или имени интеллект искусственный история итоги их к
    как какая какие каким какой книга книги когда команда конец конференция кот кто куда
    культура лет ли лучше лучшие люди мир мира мне много мобильная мобильной может можно мой
    москва мы на над нам нас наука науки наш наша наше не немного нет ни никогда но новая новое
    новости новые новый ну о об образование он она они от ответы первая первые первый перед план
    по под подкаст после последний почему правда при привет про программирование программисты
    проект пятый работа работе работы развитие разговор разработка разработки разработчик
    разработчики россии российский россия русский рынок с самый свой своя себя сегодня сезон
    сейчас серия слушатели снова со события совсем спецвыпуск специальный старый стать сто так
    также там твой те тебя тема теперь технологии то тогда только третий тут ты у уже успех
    учиться хочу часть чего человек человека чем через четвертый четвёртый что чтобы чья шестой
    эпизод эта эти это этой этом этот я язык языки
    """
}
