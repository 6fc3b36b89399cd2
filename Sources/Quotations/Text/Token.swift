/// A word, a mark of punctuation, or a whole quotation standing as one token.
struct Token {
  enum Kind: UInt8 {
    case word
    case number
    /// 's or a bare apostrophe after a plural.
    case possessive
    /// 'd, 'll, 've, 're after a pronoun or a name.
    case clitic
    case punctuation
    case quotation
  }

  struct Shape: OptionSet {
    let rawValue: UInt8
    static let capitalised = Shape(rawValue: 1)
    /// Two or more letters, all of them capitals.
    static let allCapitals = Shape(rawValue: 2)
    /// The token ends in a full stop that it keeps: "Mr.", "U.S."
    static let keepsStop = Shape(rawValue: 4)
    static let endsInLy = Shape(rawValue: 8)
    static let endsInEd = Shape(rawValue: 16)
    static let endsInIng = Shape(rawValue: 32)
    /// White space stands before it.
    static let spaced = Shape(rawValue: 64)
    static let endsInS = Shape(rawValue: 128)
  }

  /// UTF-8 offsets.
  var start: UInt32
  var end: UInt32
  /// Of the folded word; of a punctuation mark, its ASCII stand-in.
  var hash: UInt32
  /// The index of the marked span for a quotation, else -1.
  var link: Int32
  var entry: UInt16
  var kind: Kind
  var shape: Shape

  var range: Range<Int> { Int(start)..<Int(end) }

  func isMark(_ mark: UInt8) -> Bool {
    kind == .punctuation && hash == UInt32(mark)
  }
}

/// A run of tokens that one full stop ends.
struct Sentence {
  var tokens: Range<Int>
  var paragraph: Int
}

/// The punctuation this module tells apart, each under one ASCII byte.
enum Mark {
  static let comma = UInt8(ascii: ",")
  static let stop = UInt8(ascii: ".")
  static let question = UInt8(ascii: "?")
  static let exclamation = UInt8(ascii: "!")
  static let colon = UInt8(ascii: ":")
  static let semicolon = UInt8(ascii: ";")
  static let open = UInt8(ascii: "(")
  static let close = UInt8(ascii: ")")
  /// Em dash, en dash, double or spaced hyphen.
  static let dash = UInt8(ascii: "-")
  static let ellipsis = UInt8(ascii: "~")
  static let ampersand = UInt8(ascii: "&")
  static let other = UInt8(ascii: "*")
}
