/// Words that report what somebody says, thinks or wants without quoting it, in groups of one meaning.
///
/// Written down from general knowledge of English; which group reports how surely, and in which construction, is learnt
/// (`IndirectModel`). They are kept apart from `CueVerbs`, so that direct speech is not touched by them.
enum ReportingWords {
  struct List {
    let group: IndirectFeature
    let words: String
  }

  /// Base forms; irregular ones spelt out as base/past/participle.
  static let verbs: [List] = [
    List(group: .saying, words: "say/said/said"),
    List(
      group: .asserting,
      words: """
        claim argue insist contend assert maintain allege declare proclaim state aver posit attest testify counter
        retort reply repeat reiterate opine swear/swore/sworn affirm vouch theorize theorise reason stipulate profess
        """),
    List(
      group: .admitting,
      words: "acknowledge admit concede confess confirm deny/denied/denied dispute accept recognize recognise"),
    List(
      group: .announcing,
      words: """
        announce reveal disclose report tweet retweet post write/wrote/written publish blog unveil release issue circulate
        broadcast air text email
        """),
    List(
      group: .noting,
      words: """
        note explain add remark observe stress emphasize emphasise highlight underscore underline recall point clarify
        continue conclude elaborate recount relate caution warn comment mention
        """),
    List(
      group: .telling,
      words: "tell/told/told inform assure remind notify brief persuade convince reassure teach/taught/taught"),
    List(group: .asking, words: "ask wonder question inquire query quiz"),
    List(
      group: .thinking,
      words: """
        think/thought/thought believe feel/felt/felt suppose assume suspect guess figure imagine consider deem view regard
        reckon doubt presume surmise perceive envision agree disagree trust credit rate rank judge
        """),
    List(
      group: .knowing,
      words: """
        know/knew/known learn realize realise understand/understood/understood find/found/found discover hear/heard/heard
        remember forget/forgot/forgotten see/saw/seen notice recognise
        """),
    List(
      group: .wanting,
      words: """
        want wish hope seek/sought/sought aim intend plan prefer desire need love hate try/tried/tried strive
        favor favour dream yearn long crave attempt look
        """),
    List(group: .fearing, words: "fear worry dread"),
    List(
      group: .expecting,
      words: "expect predict anticipate foresee/foresaw/foreseen project estimate forecast bet speculate calculate"),
    List(
      group: .promising,
      words: "promise vow pledge threaten offer refuse decline commit volunteer guarantee agree consent resolve"),
    List(
      group: .urging,
      words: """
        urge encourage demand request order command instruct require beg plead push press implore exhort call lobby advise
        pressure compel invite challenge direct forbid/forbade/forbidden appeal beseech
        """),
    List(group: .proposing, words: "propose recommend suggest advocate counsel float pitch"),
    List(
      group: .supporting,
      words: """
        support back endorse champion embrace welcome approve defend uphold promote advance espouse condone justify
        tout bless side align favour cheer
        """),
    List(
      group: .opposing,
      words: """
        oppose reject denounce condemn decry object protest resist dismiss rebuff disavow repudiate disown refute rebut
        abhor renounce ignore distance spurn shun disapprove downplay eschew
        """),
    List(
      group: .criticising,
      words: """
        criticize criticise attack slam blast rip bash mock ridicule deride lambaste lambast assail rail knock hit chide
        scold insult belittle disparage skewer excoriate castigate savage pan fault taunt malign vilify lash pummel ding
        rebuke admonish berate demean trash target demonize demonise scorn shame
        """),
    List(
      group: .praising,
      words:
        "praise laud hail applaud thank congratulate celebrate extol extoll commend salute compliment admire respect"),
    List(group: .accusing, words: "accuse blame charge indict convict sue suspect"),
    List(
      group: .describing,
      words: """
        describe label characterize characterise portray depict cast/cast/cast brand dub refer liken compare paint frame
        define summarize summarise sketch term rename name
        """),
    List(group: .citing, words: "cite reference invoke quote echo evoke raise allude"),
    List(
      group: .discussing,
      words: """
        discuss address talk speak/spoke/spoken respond debate detail outline lay/laid/laid describe preach lecture argue
        answer tackle rant muse
        """),
    List(
      group: .showing,
      words:
        "show/showed/shown indicate demonstrate prove reflect signal illustrate document display express voice convey"),
    List(group: .deciding, words: "decide determine rule choose/chose/chosen vote opt elect"),
    List(group: .implying, words: "imply hint insinuate mean/meant/meant intimate"),
    List(
      group: .joking,
      words:
        "joke quip boast brag complain lament regret apologize apologise gripe bemoan grumble gloat crow rejoice marvel"
    ),
    List(
      group: .acting,
      words: """
        sign pass approve nominate withdraw/withdrew/withdrawn launch file allow permit block ban veto lift ignore avoid
        overturn enact authorize authorise grant schedule cancel drop abandon pursue consider investigate warrant focus appoint reverse invalidate amplify
        """),
    List(group: .appearing, words: "appear seem sound"),
  ]

  static let nouns: [List] = [
    List(
      group: .claimNoun,
      words: """
        claim claims assertion assertions argument arguments contention allegation allegations statement statements remark
        remarks comment comments warning warnings prediction predictions declaration announcement suggestion suggestions
        acknowledgment acknowledgement admission accusation accusations charge charges insistence denial revelation
        revelations reminder boast confession
        """),
    List(
      group: .planNoun,
      words: """
        plan plans proposal proposals promise promises pledge pledges vow vows offer offers threat threats goal goals
        intention intentions effort efforts bid desire willingness eagerness ambition ambitions commitment determination
        """),
    List(
      group: .demandNoun,
      words: "call calls demand demands request requests appeal appeals plea pleas push recommendation recommendations"),
    List(
      group: .criticismNoun,
      words: """
        criticism criticisms attack attacks complaint complaints opposition condemnation critique objection objections
        rejection denunciation disdain contempt attacks dissatisfaction anger outrage frustration
        """),
    List(
      group: .supportNoun,
      words: "support endorsement praise backing approval preference admiration respect embrace defense"),
    List(
      group: .beliefNoun,
      words: """
        belief beliefs view views opinion fear fears hope hopes concern concerns idea notion conclusion conclusions doubt
        doubts suspicion suspicions sense impression expectation expectations confidence thought thoughts worry worries
        theory skepticism optimism knowledge conviction assumption feeling
        """),
    List(group: .questionNoun, words: "question questions uncertainty debate discussion conversation conversations"),
    List(group: .decisionNoun, words: "decision decisions refusal ruling reluctance choice failure agreement"),
    List(
      group: .advocateNoun,
      words: """
        supporter supporters advocate advocates critic critics opponent opponents fan champion backer backers proponent
        proponents defender defenders skeptic believer foe foes
        """),
    List(group: .documentNoun, words: "report reports evidence news word rumors rumours sign signs speculation"),
  ]

  static let adjectives: [List] = [
    List(
      group: .sureAdjective,
      words: "sure certain confident convinced clear adamant aware unaware hopeful optimistic positive unsure"),
    List(
      group: .worriedAdjective,
      words: """
        worried concerned afraid skeptical sceptical critical glad happy proud sorry surprised angry upset pleased
        disappointed frustrated pessimistic wary outraged furious thrilled supportive dismissive grateful fond leery
        """),
    List(
      group: .willingAdjective,
      words: "willing unwilling eager reluctant determined ready prepared interested keen loath poised committed"),
  ]

  /// Forms of these verbs that are nearly always nouns.
  static let nounsAlike = "state states judge judges air records"

  /// Prepositions, with the features of content that ends before one and of content that begins after one.
  static let prepositions: [(word: String, end: IndirectFeature?, skipped: IndirectFeature?)] = [
    ("in", .beforeIn, .skipsOtherPreposition), ("on", .beforeOn, .skipsOn), ("at", .beforeAt, .skipsOtherPreposition),
    ("by", .beforeBy, .skipsOtherPreposition), ("with", .beforeWith, .skipsWith), ("for", .beforeFor, .skipsFor),
    ("from", .beforeFrom, .skipsOtherPreposition), ("of", .beforeOf, .skipsOf), ("during", .beforeDuring, nil),
    ("as", .beforeAs, .skipsAs), ("after", .beforeAfter, nil), ("before", .beforeAfter, nil),
    ("since", .beforeAfter, nil),
    ("about", nil, .skipsAbout), ("to", nil, .skipsTo), ("against", nil, .skipsAgainst),
    ("into", nil, .skipsOtherPreposition), ("over", nil, .skipsOtherPreposition), ("like", .beforeAs, nil),
    ("toward", nil, .skipsOtherPreposition), ("around", nil, .skipsOtherPreposition),
  ]

  /// Small words that belong to the verb before them: pointed out, laid out, played down.
  static let particles = "out up down off back away"
}
