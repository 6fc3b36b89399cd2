/// What a word can be, as far as finding speakers needs to know. A word may be several things at once.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt64

  /// Verbs of saying, from "said" (strong) over "described" (medium) to "backed" (weak).
  static let strongCue = WordClass(bit: 0)
  static let mediumCue = WordClass(bit: 1)
  static let weakCue = WordClass(bit: 2)
  /// The -ing form of a verb of saying: its subject stands elsewhere.
  static let gerund = WordClass(bit: 3)
  /// Things said: statement, remark, pledge.
  static let speechNoun = WordClass(bit: 4)
  /// Things that speak for themselves: letter, report, lawsuit.
  static let document = WordClass(bit: 5)
  /// Stands before a person's name: Mr, President, Sen.
  static let title = WordClass(bit: 6)
  static let male = WordClass(bit: 7)
  static let female = WordClass(bit: 8)
  static let givenName = WordClass(bit: 9)
  /// he, she
  static let singularPronoun = WordClass(bit: 10)
  /// they
  static let pluralPronoun = WordClass(bit: 11)
  /// it
  static let thingPronoun = WordClass(bit: 12)
  /// I, we, my, our
  static let firstPerson = WordClass(bit: 13)
  static let secondPerson = WordClass(bit: 14)
  /// his, her, its, their
  static let possessivePronoun = WordClass(bit: 15)
  /// him, her, them
  static let objectPronoun = WordClass(bit: 16)
  static let determiner = WordClass(bit: 17)
  static let preposition = WordClass(bit: 18)
  static let conjunction = WordClass(bit: 19)
  /// that, when, because
  static let subordinator = WordClass(bit: 20)
  /// who, which
  static let relative = WordClass(bit: 21)
  static let auxiliary = WordClass(bit: 22)
  static let adverb = WordClass(bit: 23)
  /// A description of a person: spokesman, president, voter.
  static let role = WordClass(bit: 24)
  /// A word inside the names of organisations: Department, Party.
  static let organisationName = WordClass(bit: 25)
  /// A description of a body of people: company, campaign.
  static let group = WordClass(bit: 26)
  static let place = WordClass(bit: 27)
  /// Days and months.
  static let time = WordClass(bit: 28)
  /// American, Republican.
  static let demonym = WordClass(bit: 29)
  /// Written with a full stop that ends no sentence.
  static let abbreviation = WordClass(bit: 30)
  /// Small words inside names: de, van, bin.
  static let particle = WordClass(bit: 31)
  /// Jr, III
  static let nameSuffix = WordClass(bit: 32)
  /// Written with a leading apostrophe: 'em, 'til.
  static let elision = WordClass(bit: 33)
  /// Capitalised only because a sentence begins with it.
  static let opener = WordClass(bit: 34)
  /// Verbs that give a thing its name: called, titled, dubbed.
  static let naming = WordClass(bit: 35)
  /// Things that have titles: book, film, song.
  static let work = WordClass(bit: 36)
  /// People in the plural: voters, officials.
  static let plural = WordClass(bit: 37)
  /// A verb whose object is the listener: told, asked.
  static let addressing = WordClass(bit: 38)
  /// Common verbs that end a noun phrase but report nothing.
  static let verb = WordClass(bit: 39)
  /// Small number words: one, two.
  static let number = WordClass(bit: 40)
  /// A noun with marks of distance about it: word, term, slogan.
  static let term = WordClass(bit: 41)

  /// A verb that is no noun as well: makes, allow. What it stands after is a phrase of its own.
  static let pureVerb = WordClass(bit: 42)

  /// Letters after a name that are no part of it: KC, MP.
  static let honour = WordClass(bit: 43)

  static let anyCue: WordClass = [.strongCue, .mediumCue, .weakCue]
  /// Whatever can be the verb of a clause.
  static let anyVerb: WordClass = [.auxiliary, .strongCue, .mediumCue, .weakCue, .verb, .pureVerb]
  static let subjectPronoun: WordClass = [.singularPronoun, .pluralPronoun, .thingPronoun]

  init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  private init(bit: UInt64) {
    rawValue = 1 << bit
  }

  /// Whether the two share a class; cheaper to read than an intersection.
  func hasAny(of other: WordClass) -> Bool {
    rawValue & other.rawValue != 0
  }
}
