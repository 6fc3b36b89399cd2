/// A place where the text names somebody or something, outside quotations.
struct Mention {
  /// The words of the name, without titles and roles.
  var tokens: Range<Int>
  /// Where the titles before it begin; the start of `tokens` where there are none.
  var titleStart: Int
  var entity: Int
  var sentence: Int
  var gender: Gender
  /// "Kim's": names the owner, not the doer.
  var isPossessive: Bool
  var followsPreposition: Bool
  /// Stands where the subject of a clause stands.
  var isSubject: Bool
}

enum Gender: UInt8 {
  case unknown
  case male
  case female

  init(_ classes: WordClass) {
    let isMale = classes.contains(.male)
    let isFemale = classes.contains(.female)
    self = isMale == isFemale ? .unknown : isMale ? .male : .female
  }

  func conflicts(with other: Gender) -> Bool {
    self != .unknown && other != .unknown && self != other
  }
}

/// What a mention shows of its bearer before it is known who that is.
struct NameSigns {
  var personhood = 0
  var isOrganisation = false
  var isPlace = false
  var roles = Roles()
  /// All of a name that a nickname in marks parts.
  var whole: Range<Int>?
}

/// The hashes of the nouns that describe somebody, a few at most: president, leader.
struct Roles {
  private var words = InlineArray<12, UInt32>(repeating: 0)
  private(set) var count = 0

  /// Beyond the limit nothing is added.
  mutating func append(_ word: UInt32) {
    guard count < words.count else { return }
    words[count] = word
    count += 1
  }

  /// Adds those of others that are new.
  mutating func formUnion(_ others: Roles) {
    for place in 0..<others.count where !contains(others.words[place]) { append(others.words[place]) }
  }

  func contains(_ word: UInt32) -> Bool {
    for place in 0..<count where words[place] == word { return true }
    return false
  }
}

/// Somebody or something that a text names, under all its names.
struct Entity {
  private(set) var name: NameParts
  /// Where its fullest name stands.
  private(set) var fullest: Range<Int>
  var gender: Gender
  /// Above zero for a person, below for an organisation or a place.
  var personhood = 0
  var isOrganisation = false
  var isPlace = false
  var mentionCount = 0
  /// How often it is named in full.
  var fullMentionCount = 0
  /// How often it is called by the last word of its name alone.
  var surnameCount = 0
  /// The index of its latest mention while the text is read in order.
  var latestMention = -1
  var roles = Roles()

  init(_ name: NameParts, fullest: Range<Int>, gender: Gender) {
    self.gender = gender
    self.fullest = fullest
    self.name = name
  }

  mutating func rename(_ name: NameParts, fullest: Range<Int>) {
    self.fullest = fullest
    self.name = name
  }

  /// Takes over what a mention shows.
  mutating func note(_ sign: NameSigns, gender: Gender) {
    mentionCount += 1
    personhood = max(-20, min(20, personhood + sign.personhood))
    if sign.isOrganisation { isOrganisation = true }
    if sign.isPlace { isPlace = true }
    if self.gender == .unknown { self.gender = gender }
    roles.formUnion(sign.roles)
  }

  var mayBePerson: Bool { personhood >= 0 && !isPlace }
}

/// What names are told apart by, as hashes of their words.
struct NameParts {
  let first: UInt32
  /// The last word that is no Jr or III.
  let last: UInt32
  let count: Int
  /// Jr or III.
  let suffix: UInt32?

  /// - Parameter words: one at least.
  init(_ words: Range<Int>, in tokens: Span<Token>) {
    var last = words.upperBound - 1
    let ending = tokens[last].hash
    while last > words.lowerBound, Self.suffixes.contains(tokens[last].hash) { last -= 1 }
    // A name of nothing but suffixes is its last word.
    self.last = Self.suffixes.contains(tokens[last].hash) ? ending : tokens[last].hash
    first = tokens[words.lowerBound].hash
    var count = 0
    for token in words where tokens[token].isNameWord { count += 1 }
    self.count = count
    suffix = Self.suffixes.contains(ending) ? ending : nil
  }

  private static let suffixes: InlineArray = [
    Word.hash("jr"), Word.hash("sr"), Word.hash("ii"), Word.hash("iii"), Word.hash("iv"),
  ]
}

extension Token {
  /// Not a nickname in marks, nor the apostrophe of "Workers' Union".
  var isNameWord: Bool { kind != .quotation && kind != .possessive }
}
