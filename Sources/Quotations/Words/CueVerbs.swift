/// Verbs that report words, by how surely they do.
enum CueVerbs {
  struct List {
    let classes: WordClass
    /// Base forms; irregular ones spelt out as base/past/participle.
    let verbs: String
  }

  static let all: [List] = [
    List(
      classes: .strongCue,
      verbs: """
        say/said/said add reply write/wrote/written tweet retweet note explain argue insist declare announce state
        exclaim recall quip joke remark observe comment respond continue conclude warn claim suggest admit
        acknowledge concede lament boast stress emphasize emphasise reiterate contend assert maintain complain cry
        shout yell scream whisper mutter opine muse counter retort allege testify confess reveal predict
        confirm deny/denied/denied caution elaborate clarify murmur snap agree posit proclaim pronounce recount
        speculate interject intone theorize gush rasp sigh blurt groan bellow chant growl grumble mumble
        post blog message fume sneer deadpan enthuse begin/began/begun chime answer
        """),
    List(classes: [.strongCue, .addressing], verbs: "tell/told/told ask inform assure remind"),
    List(
      classes: .mediumCue,
      verbs: """
        call describe urge accuse criticize criticise praise blast slam dismiss hail label dub mock deride decry
        denounce condemn brand characterize characterise portray depict refer vow pledge promise charge
        repeat question wonder reason quote cite mention report address echo defend deplore demand rail bemoan
        brag crow hint imply indicate instruct invoke jest laugh plead preach pray apologize apologise
        recommend reject restate ridicule scoff scold signal summarize summarise surmise taunt
        tease threaten thunder tout underline underscore volunteer advise affirm attest
        beg boom chide chuckle command commend compliment conjecture declaim deem demur
        detail disclose discuss estimate exhort explode express extol
        feel/felt/felt find/found/found foresee/foresaw/foreseen gripe hiss
        highlight holler inquire inveigh liken bill tag
        lie press moan notify object offer order persist
        plan promote propose protest purr put/put/put read/read/read reassure rebuff rebuke recite recollect
        refute rejoin relate release relent remonstrate repute
        retell/retold/retold roar rue rule shoot/shot/shot sing/sang/sung
        sniff snort sob specify speak/spoke/spoken spit/spat/spat sputter stammer stipulate
        stutter swear/swore/sworn talk teach/taught/taught think/thought/thought
        trumpet twit utter vent voice wail
        weigh welcome whine acclaim applaud appeal attack blame castigate caricature champion compare
        credit disparage endorse flame frame herald impugn lambast lambaste laud lampoon lash liken
        lob malign nickname oppose paint pan pillory pontificate rate rebut rip salute savage
        skewer slap slight smear spin taunt thank trash tout view vilify swipe bash
        warn write pen text headline email e-mail fire hit counsel
        """),
    List(
      classes: [.mediumCue, .addressing],
      verbs: "advise notify lecture interview query quiz implore beseech"),
    List(
      classes: .weakCue,
      verbs: """
        believe see/saw/seen make/made/made give/gave/given send/sent/sent want hope expect fear seek/sought/sought
        use deliver issue show/showed/shown argue point go/went/gone turn tag raise offer
        aim answer appear ask bring/brought/brought cast/cast/cast
        consider conceive deem decide declare determine display doubt dream envision
        figure hear/heard/heard imagine include invite judge know/knew/known learn
        list love/loved/loved mean/meant/meant name note object oppose outline perceive
        prefer present press publish push recognize recognise regard rely require resolve
        respond back sense share sign sound speculate support suspect
        take/took/taken title top treat understand/understood/understood wish worry advocate approve
        bet accept complain draft favor favour hate like explore feature carry
        """),
    // These are no nouns, whatever else they are.
    List(
      classes: .pureVerb,
      verbs: """
        believe see/saw/seen make/made/made give/gave/given send/sent/sent want expect seek/sought/sought
        deliver go/went/gone bring/brought/brought consider deem decide declare determine hear/heard/heard
        imagine include know/knew/known learn/learnt/learnt mean/meant/meant understand/understood/understood
        oppose perceive prefer publish recognize recognise rely require speculate take/took/taken treat add
        argue insist explain describe accuse criticize criticise tell/told/told say/said/said
        write/wrote/written admit acknowledge announce deny/denied/denied think/thought/thought accept
        accompany achieve acquire adapt adjust admire adopt allow amend analyze analyse anticipate apply
        appoint appreciate arise/arose/arisen arrange arrive assemble assess assign assist assume attend
        attract avoid await become/became/become behave belong borrow build/built/built buy/bought/bought
        carry celebrate choose/chose/chosen collect combine come/came/come commit compete compile comprise
        conduct connect consist constitute construct consume contain contribute convert convince cope create
        define depend deserve destroy develop differ disagree disappear discover distribute divide earn
        eat/ate/eaten eliminate embrace emerge employ enable encourage enforce engage enjoy ensure enter
        establish evaluate examine exceed exist expand expose extend fail generate get/got/gotten
        grow/grew/grown happen hesitate hide/hid/hidden hold/held/held identify ignore illustrate impose
        improve inherit insert inspire install intend introduce invest investigate involve join justify
        keep/kept/kept lend/lent/lent listen locate lose/lost/lost maintain manage meet/met/met modify
        negotiate obtain occupy occur operate participate perform persuade possess prepare preserve prevent
        proceed prohibit protect prove provide pursue receive reduce remain remember remove replace represent
        rescue resemble resign resist restore retain ruin satisfy sell/sold/sold separate serve settle solve
        spend/spent/spent steal/stole/stolen strengthen submit succeed suffer suppose survive sustain tend
        throw/threw/thrown transform translate undermine vary wear/wore/worn withdraw/withdrew/withdrawn
        sit/sat/sat begin/began/begun let/let/let seem agree appear speak/spoke/spoken ask refuse endorse
        confirm
        """),
  ]

  /// Hands out the forms of a verb: itself, -s, -ed and -ing, with irregular ones as given.
  ///
  /// They are made as hashes, from the hashes of the stem with and without its last letters.
  static func eachForm(
    of entry: UnsafeBufferPointer<UInt8>.SubSequence, _ body: (_ form: WordHash, _ isGerund: Bool) -> Void
  ) {
    let base = entry.prefix { $0 != slash }
    guard let last = base.last else { return }
    var whole = WordHash()
    var lessOne = whole
    var lessTwo = whole
    for byte in base {
      lessTwo = lessOne
      lessOne = whole
      whole.add(folded: byte)
    }
    let beforeLast = base.dropLast().last ?? 0
    let isIrregular = base.endIndex < entry.endIndex
    let endsInConsonantY = last == 0x79 && !isVowel(beforeLast)
    let hisses =
      last == 0x73 || last == 0x78 || (last == 0x68 && (beforeLast == 0x73 || beforeLast == 0x63))

    body(whole, false)
    if endsInConsonantY {
      body(lessOne.adding("ies"), false)
    } else {
      body(hisses || last == 0x6F ? whole.adding("es") : whole.adding("s"), false)
    }
    let stem = last == 0x65 && beforeLast != 0x65 ? lessOne : whole
    body(stem.adding("ing"), true)
    if last == 0x65, beforeLast == 0x69 { body(lessTwo.adding("ying"), true) }
    if !isIrregular {
      let past = endsInConsonantY ? lessOne.adding("ied") : last == 0x65 ? lessOne.adding("ed") : whole.adding("ed")
      body(past, false)
    }
    if doubles(base) {
      var doubled = whole
      doubled.add(folded: last)
      body(doubled.adding("ing"), true)
      if !isIrregular { body(doubled.adding("ed"), false) }
    }
    var irregular = WordHash()
    for place in base.endIndex..<entry.endIndex {
      if entry[place] == slash {
        if place > base.endIndex { body(irregular, false) }
        irregular = WordHash()
      } else {
        irregular.add(folded: entry[place])
      }
    }
    if isIrregular { body(irregular, false) }
  }

  private static let slash = UInt8(ascii: "/")

  private static func isVowel(_ letter: UInt8) -> Bool {
    letter == 0x61 || letter == 0x65 || letter == 0x69 || letter == 0x6F || letter == 0x75
  }

  /// Whether the last consonant may be doubled before an ending: admit, admitted.
  private static func doubles(_ base: UnsafeBufferPointer<UInt8>.SubSequence) -> Bool {
    guard base.count >= 3, let last = base.last, !isVowel(last), last != 0x77, last != 0x78, last != 0x79
    else { return false }
    return isVowel(base[base.endIndex - 2]) && !isVowel(base[base.endIndex - 3])
  }
}
