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

/// Somebody or something that a text names, under all its names.
struct Entity {
  /// The hashes of the words of its fullest name.
  var words: [UInt32]
  /// Where its fullest name stands.
  var fullest: Range<Int>
  var gender: Gender
  /// Above zero for a person, below for an organisation or a place.
  var personhood: Int
  var isOrganisation: Bool
  var isPlace: Bool
  var mentionCount: Int
  /// How often it is named in full.
  var fullMentionCount: Int
  /// The index of its latest mention while the text is read in order.
  var latestMention: Int
  /// The hashes of the nouns that describe it: president, leader.
  var roles: [UInt32]

  var mayBePerson: Bool { personhood >= 0 && !isPlace }
}
