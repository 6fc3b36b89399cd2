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
  var roles: [UInt32] = []
  /// All of a name that a nickname in marks parts.
  var whole: Range<Int>?
}

/// Somebody or something that a text names, under all its names.
struct Entity {
  /// The hashes of the words of its fullest name.
  private(set) var words: [UInt32]
  private(set) var firstWord: UInt32
  /// The last word that is no Jr or III.
  private(set) var lastWord: UInt32
  private(set) var wordCount: Int
  /// Jr or III.
  private(set) var suffix: UInt32?
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
  /// The index of its latest mention while the text is read in order.
  var latestMention = -1
  /// The hashes of the nouns that describe it: president, leader.
  var roles: [UInt32] = []

  init(words: [UInt32], fullest: Range<Int>, gender: Gender) {
    self.gender = gender
    self.fullest = fullest
    self.words = words
    (firstWord, lastWord, wordCount, suffix) = Self.parts(of: words)
  }

  mutating func rename(_ words: [UInt32], fullest: Range<Int>) {
    self.fullest = fullest
    self.words = words
    (firstWord, lastWord, wordCount, suffix) = Self.parts(of: words)
  }

  static func parts(of words: [UInt32]) -> (first: UInt32, last: UInt32, count: Int, suffix: UInt32?) {
    let last = words.last { !suffixes.contains($0) } ?? words.last ?? 0
    return (words.first ?? 0, last, words.count, words.last.flatMap { suffixes.contains($0) ? $0 : nil })
  }

  private static let suffixes = ["jr", "sr", "ii", "iii", "iv"].map(Word.hash)

  var mayBePerson: Bool { personhood >= 0 && !isPlace }
}
