/// Lists of words by class, written down from general knowledge of news English.
enum WordLists {
  struct List {
    let classes: WordClass
    let words: String

    init(_ classes: WordClass, _ words: String) {
      self.classes = classes
      self.words = words
    }
  }

  static let all = grammar + people + things + GivenNames.lists

  private static let grammar: [List] = [
    List([.singularPronoun, .male, .opener], "he"),
    List([.singularPronoun, .female, .opener], "she"),
    List([.objectPronoun, .male], "him himself"),
    List([.objectPronoun, .possessivePronoun, .female, .opener], "her"),
    List([.female, .objectPronoun], "herself hers"),
    List([.possessivePronoun, .male, .opener], "his"),
    List([.pluralPronoun, .opener], "they"),
    List([.objectPronoun], "them themselves itself"),
    List([.possessivePronoun, .opener], "their its"),
    List([.thingPronoun, .opener], "it"),
    List(
      [.firstPerson, .opener],
      "i we me us my our mine ours myself ourselves i'm we're i've we've i'd we'd i'll we'll"),
    List([.possessivePronoun], "my our your"),
    List([.secondPerson, .opener], "you your yours yourself you're you've"),
    List([.relative, .opener], "who which whom whose"),
    List(
      [.determiner, .opener],
      "the a an this that these those another each every some any no both either neither all many most several few such"
    ),
    List(
      [.number, .opener],
      "one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands"),
    List(
      [.preposition, .opener],
      """
      of in on at by for from with to into about against between through during before after above below under over
      among across along around behind beneath beside besides beyond despite down inside near off onto outside past
      since throughout toward towards underneath unlike until upon within without via per amid like as following
      including regarding concerning according alongside
      """),
    List([.conjunction, .opener], "and or but nor yet plus"),
    List(
      [.subordinator, .opener],
      "that when while because if although though whereas unless whether where why how once so then than what"
    ),
    List(
      [.auxiliary, .opener],
      """
      is are was were be been being am has have had having do does did will would shall should can could may might
      must cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't
      shouldn't couldn't
      """),
    List(
      [.adverb, .opener],
      """
      also later then once again earlier now today yesterday tonight still even just only already often sometimes
      never always soon ever first last further instead meanwhile moreover however nevertheless nonetheless afterward
      afterwards thus too indeed perhaps maybe here there not famously recently reportedly repeatedly together
      elsewhere separately otherwise hence therefore
      """),
    List(
      .opener,
      """
      see let get asked told additionally nearly about although more less other others much own good great new old
      next early late give given go going come make take look looking call read watch follow click meet try use
      well yes no oh ok okay please thanks hello dear listen remember consider imagine think say says said speaking
      talking asking citing calling saying noting adding writing responding referring pointing turning standing sitting
      based born founded compared given regardless thank related updated correction editor's note photo image
      copyright advertisement video share tweet comments source sources story continued exclusive breaking
      nobody everybody everyone someone anyone something everything nothing anything half part
      officials police people experts critics supporters opponents voters democrats republicans
      what's that's it's he's she's they're there's here's let's who's
      hours days weeks months years minutes best worst former current senior top local national federal international foreign
      """),
    List(.elision, "em tis twas til till cause n bout round cos neath nuff cuz"),
    List(
      [.time, .opener],
      """
      monday tuesday wednesday thursday friday saturday sunday january february march april june july august
      september october november december tues thurs jan feb apr aug sept
      oct nov dec spring summer autumn winter
      """),
    List(
      .time,
      "morning afternoon evening night week month year day weekend hour hours minutes days weeks months years ago yesterday today tonight noon"
    ),
    List(
      .abbreviation,
      """
      mr mrs ms dr prof sen sens rep reps gov govs gen lt col sgt capt cpl maj adm cmdr rev fr hon pres st sr jr
      jan feb mar apr jun jul aug sep sept oct nov dec inc corp co ltd llc vs etc no nos vol fig dept
      ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore
      pa tenn tex va vt wash wis wyo e.g i.e a.m p.m approx est ave blvd rd mt ft sec supt det insp pvt
      """),
    List(
      .particle,
      "de van von der den del della di da dos du la le el al bin bint ibn ben abu ter ten af av zu st y"
    ),
    List(.nameSuffix, "jr sr ii iii iv"),
    List(.honour, "kc qc mp mbe obe cbe phd md esq mla msp td"),
    List(
      .verb,
      """
      come came comes get got gets run runs ran running won wins win lost lose loses held holds hold led leads left
      leaves leave met meets meet became become becomes won't began begins start started starts stopped stop stops
      helped help helps worked works work lives lived live died dies served serves need needs needed let lets
      tried try tries kept keep keeps set sets stood stands stand sat sits walked walks stays stayed allow allowed
      seem seems seemed launched announced signed voted votes visited attended arrived returned happened created
      killed arrested won faced faces moved moves played plays lifted changed grew grown built spent bought sold
      failed caused joined remained remains opened closed followed passed reached fell risen rose paid
      """),
  ]

  private static let people: [List] = [
    List(
      [.title, .male],
      "mr sir lord king prince pope father fr brother congressman chairman councilman emperor duke"),
    List(
      [.title, .female],
      "mrs ms miss lady dame queen princess sister congresswoman chairwoman councilwoman madam baroness duchess mme"
    ),
    List(
      .title,
      """
      dr prof professor sen sens senator senators rep reps representative gov governor president minister secretary
      chancellor ambassador judge justice gen general lt lieutenant col colonel sgt sergeant capt captain cpl corporal
      maj major adm admiral cmdr commander sheriff detective officer inspector superintendent constable chief deputy
      mayor rev reverend rabbi imam sheikh ayatollah bishop archbishop cardinal pastor speaker chairperson chair
      director attorney coach premier taoiseach hon leader president-elect commissioner councilor councillor
      spokesman spokeswoman spokesperson professor economist analyst author actor actress singer reporter
      correspondent editor columnist journalist candidate strategist manager executive activist delegate
      principal treasurer comptroller nominee democrat republican marshal superstar rapper comedian
      vice cllr councilmember hajia alhaji alhaja comrade mla chieftain churchwarden naturalist headteacher headmaster headmistress captain-elect governor-elect vicar canon sister-in-law choreographer sculptor novelist playwright archaeologist ceo cfo chairman-elect superdelegate congressmember assemblyman assemblywoman envoy specialist trooper lawmaker mogul
      """),
    List(
      [.title, .opener],
      "vice prime former ex-president late deputy assistant acting interim senior junior"),
    List(
      [.role, .male],
      """
      man boy father dad husband brother son grandfather uncle nephew grandson businessman spokesman congressman
      chairman gentleman guy fisherman policeman salesman actor king prince tycoon widower boyfriend bridegroom
      postman foreman fireman ferryman headmaster
      """),
    List(
      [.role, .female],
      """
      woman girl mother mom mum wife sister daughter grandmother aunt niece granddaughter businesswoman spokeswoman headmistress landlady
      postwoman policewoman
      congresswoman chairwoman lady actress queen princess widow girlfriend waitress housewife
      """),
    List(
      .role,
      """
      president minister secretary chancellor ambassador judge justice general lieutenant colonel sergeant captain
      major admiral commander sheriff detective officer inspector superintendent constable chief deputy mayor reverend
      rabbi imam bishop archbishop cardinal pastor speaker chairperson chair director attorney coach premier leader
      commissioner councilor councillor spokesperson professor economist analyst author singer reporter correspondent
      editor columnist journalist candidate strategist manager executive activist delegate principal treasurer nominee
      senator governor representative lawmaker politician diplomat official aide adviser advisor consultant expert
      lawyer prosecutor counsel lecturer researcher scientist doctor nurse teacher student voter resident neighbor
      neighbour friend parent child teenager teen victim witness suspect defendant farmer worker employee employer
      owner founder co-founder entrepreneur investor banker trader engineer designer developer programmer writer poet
      novelist critic historian sociologist psychologist biologist physicist chemist astronomer artist musician
      composer player athlete footballer manager fan driver pilot soldier veteran refugee migrant immigrant citizen
      supporter opponent rival challenger incumbent frontrunner front-runner contender billionaire millionaire
      mogul developer host anchor commentator pundit pollster operative organizer organiser advocate campaigner
      source insider person somebody someone colleague partner spouse cousin relative patient customer client
      passenger user reader listener viewer member head ceo cfo boss chairperson successor predecessor democrat
      republican conservative liberal socialist member staffer volunteer donor surrogate ally nominee hopeful
      blogger physician star celebrity comedian rapper performer dancer director producer filmmaker priest monk nun cleric scholar
      academic dean graduate alumnus freshman sophomore senior native american immigrant lobbyist watchdog spy agent
      investigator auditor regulator engineer architect chef cook waiter shopkeeper retiree pensioner
      spokesperson negotiator envoy secretary-general vice-president survivor protester protestor demonstrator
      vicar rector verger caretaker carpenter clerk master apprentice tutor captain elder landlord tenant pilot tailor
      keeper warden curator librarian gardener baker jeweller conductor restorer goalkeeper defender striker referee
      colleague deputy organist beekeeper papermaker clockmaker pupil great-niece great-nephew cyclist
      year-old lead coordinator registrar moderator newcomer icon politico standard-bearer trainer
      """),
    List(
      [.role, .plural],
      """
      officials aides advisers advisors experts lawyers prosecutors researchers scientists doctors nurses teachers
      students voters residents neighbors neighbours friends parents children teenagers victims witnesses farmers
      workers employees owners investors bankers traders engineers writers critics historians artists players fans
      drivers soldiers veterans refugees migrants immigrants citizens supporters opponents rivals billionaires
      commentators pundits pollsters bloggers operatives organizers organisers advocates campaigners sources insiders people others
      colleagues relatives patients customers passengers users readers listeners viewers members leaders senators
      governors representatives lawmakers politicians diplomats analysts economists authors reporters journalists
      editors candidates strategists activists delegates democrats republicans conservatives liberals authorities
      protesters protestors demonstrators men women boys girls americans attorneys police crowd
      investigators judges justices observers scholars academics organisers marchers attendees participants
      respondents those staffers volunteers donors surrogates allies detractors backers ministers ambassadors
      spokesmen moderators hosts anchors executives states families users
      """),
    List(
      [.demonym, .opener],
      """
      american british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss
      austrian swedish norwegian danish finnish polish czech slovak hungarian romanian bulgarian greek turkish russian
      ukrainian belarusian chinese japanese korean vietnamese thai indonesian malaysian filipino indian pakistani
      bangladeshi afghan iranian iraqi israeli palestinian lebanese syrian jordanian saudi egyptian libyan tunisian
      algerian moroccan nigerian ghanaian kenyan ethiopian somali sudanese south north african european asian
      australian canadian mexican brazilian argentine argentinian chilean colombian venezuelan peruvian cuban haitian
      catholic muslim christian jewish protestant evangelical hindu buddhist sikh islamic republican democratic
      conservative labour liberal tory green communist socialist nationalist democrat libertarian
      latino hispanic black white native western eastern northern southern central soviet serbian croatian
      albanian texan californian kurdish arab united gop dem tea super
      """),
  ]

  private static let things: [List] = [
    List(
      .speechNoun,
      """
      statement statements remark remarks comment comments speech address interview pledge claim claims promise
      promises vow call calls words assertion argument answer response reply reaction rhetoric warning declaration
      announcement criticism accusation accusations suggestion tweet tweets post message description proposal question
      demand demands apology testimony plea pitch line slogan motto message note catchphrase quote quip joke
      refrain contention insistence characterization assessment view opinion mantra
      """),
    List(
      .document,
      """
      letter statement report tweet tweets email e-mail memo post lawsuit complaint article editorial headline sign
      banner placard poster book study survey poll document documents filing release brief bill law ad advertisement
      commercial website page note text message caption indictment affidavit ruling decision opinion petition
      manifesto resolution constitution bible transcript description op-ed column blog papers newspaper magazine
      website site invitation press-release leaflet annex card sheet plaque label diary poem notebook tender notice analysis review video narrator
      """),
    List(
      .group,
      """
      company campaign committee group agency department government administration organization organisation ministry
      party union association firm corporation bank court panel commission council team club network newspaper
      university school hospital police army military navy board office bureau congress parliament senate house
      ngo charity coalition movement institute foundation regulator watchdog station channel magazine publication
      outlet society federation league business family crowd publisher union think-tank pac paper
      """),
    List(
      .organisationName,
      """
      department committee university college council bank house court institute center centre ministry association
      party union corp corporation inc ltd llc company group agency bureau commission federation foundation league
      society times post journal news tribune herald gazette guardian telegraph magazine press network school
      hospital church senate congress parliament assembly administration office board authority fund service
      services force forces police army navy pac club museum alliance coalition organization organisation republic
      nations states kingdom street avenue hall tower stadium airport campaign trust project initiative
      act convention conference summit caucus caucuses primary election day award awards show prize games cup
      studios pictures records rail airlines motors systems technologies international partners capital holdings
      reuters politico huffpost buzzfeed breitbart bloomberg
      twitter facebook google microsoft apple amazon youtube instagram snapchat reddit netflix samsung sony
      pentagon kremlin hezbollah hamas taliban vox slate axios gallup obamacare medicare daily weekly
      """),
    List(
      [.place, .opener],
      """
      america u.s us usa uk u.k britain england scotland wales ireland france germany italy spain portugal netherlands
      belgium switzerland austria sweden norway denmark finland poland hungary romania bulgaria greece turkey russia
      ukraine belarus china japan korea vietnam thailand indonesia malaysia philippines india pakistan bangladesh
      afghanistan iran iraq israel palestine lebanon syria jordan egypt libya tunisia algeria morocco nigeria
      ghana kenya ethiopia somalia sudan africa europe asia australia canada mexico brazil argentina chile colombia
      venezuela peru cuba haiti alabama alaska arizona arkansas california colorado connecticut delaware florida
      georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan
      minnesota mississippi missouri montana nebraska nevada hampshire jersey york carolina dakota ohio oklahoma
      oregon pennsylvania rhode tennessee texas utah vermont virginia wisconsin wyoming london paris berlin
      rome madrid lisbon amsterdam brussels vienna stockholm oslo copenhagen helsinki warsaw prague budapest athens
      istanbul ankara moscow kyiv kiev beijing shanghai tokyo seoul pyongyang hanoi bangkok jakarta delhi mumbai
      karachi dhaka kabul tehran baghdad jerusalem gaza beirut damascus cairo tripoli tunis lagos nairobi
      sydney melbourne toronto ottawa vancouver montreal chicago boston philadelphia detroit dallas houston
      atlanta miami denver seattle baltimore cleveland pittsburgh milwaukee minneapolis manhattan brooklyn
      queens bronx hollywood vegas orlando phoenix ferguson harlem d.c dc manchester birmingham liverpool glasgow
      edinburgh belfast dublin cardiff singapore taiwan benghazi aleppo columbus sacramento tampa charlotte
      """),
    List([.place, .organisationName], "washington lincoln jackson"),
    List(
      .naming,
      "called titled entitled dubbed known nicknamed named labeled labelled so-called alias nickname termed self-described"
    ),
    List(
      .work,
      """
      book film movie song album show series novel play episode program programme documentary memoir poem essay
      article podcast musical sitcom magazine track single anthem hit theme classic painting game
      """),
    List(
      .term,
      """
      word words term terms phrase phrases slogan label nickname title expression hashtag name moniker alias
      category concept so-called supposed notion code
      """),
  ]
}
