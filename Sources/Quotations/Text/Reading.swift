/// A text as read: its words, sentences, marked stretches, names and who bears them.
struct Reading {
  let text: [UInt8]
  let lexicon: Lexicon
  let paragraphs: [Paragraph]
  /// In the order of their places; those inside others right after them.
  let spans: [MarkedSpan]
  let tokens: [Token]
  let sentences: [Sentence]
  let mentions: [Mention]
  let entities: [Entity]
  private var mentionOfToken: [Int32]
  /// The token that stands for a span, or -1 for a nested one.
  private(set) var tokenOfSpan: [Int]
  /// The sentence of that token.
  private(set) var sentenceOfSpan: [Int]

  init(_ text: [UInt8], paragraphs: [Paragraph], spans: [MarkedSpan], lexicon: Lexicon) {
    self.text = text
    self.lexicon = lexicon
    self.paragraphs = paragraphs
    self.spans = spans

    var tokenizer = Tokenizer(lexicon: lexicon, length: paragraphs.reduce(0) { $0 + $1.range.count })
    let bytes = text.span
    var next = 0
    for (index, paragraph) in paragraphs.enumerated() {
      let first = next
      while next < spans.count, spans[next].paragraph == index { next += 1 }
      tokenizer.read(paragraph.range, of: bytes, paragraph: index, spans: spans, indices: first..<next)
    }
    tokens = tokenizer.tokens
    sentences = tokenizer.sentences
    let names = NameFinder(text, tokens: tokens, sentences: sentences, lexicon: lexicon).found {
      paragraphs[$0].isHeading
    }
    var joiner = NameJoiner(text, tokens: tokens, names)
    joiner.join()
    mentions = joiner.mentions
    var evidence = PronounEvidence(tokens: tokens, sentences: sentences, mentions: mentions, lexicon: lexicon)
    evidence.apply(to: &joiner.entities)
    entities = joiner.entities
    mentionOfToken = [Int32](repeating: -1, count: tokens.count)
    for index in mentions.indices {
      for token in mentions[index].tokens { mentionOfToken[token] = Int32(truncatingIfNeeded: index) }
    }

    tokenOfSpan = [Int](repeating: -1, count: spans.count)
    sentenceOfSpan = [Int](repeating: -1, count: spans.count)
    for token in tokenizer.quotationTokens { tokenOfSpan[Int(tokens[token].link)] = token }
    var sentence = 0
    for token in tokenizer.quotationTokens {
      while sentence < sentences.count, sentences[sentence].tokens.upperBound <= token { sentence += 1 }
      sentenceOfSpan[Int(tokens[token].link)] = sentence
    }
  }

  func classes(_ token: Int) -> WordClass {
    lexicon.classes[Int(tokens[token].entry)]
  }

  func mention(at token: Int) -> Int? {
    let mention = mentionOfToken[token]
    return mention >= 0 ? Int(mention) : nil
  }

  func isWord(_ token: Int) -> Bool {
    tokens[token].kind == .word
  }

  /// The text of a range of tokens, as it stands.
  func string(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let bytes = text[Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)]
    return String(decoding: bytes, as: UTF8.self)
  }

  func place(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
  }

  /// The sentence that holds a token.
  func sentence(of token: Int) -> Int {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].tokens.upperBound <= token {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// The only bearer of a name, given in full or in part, among those named shortly before or after a place.
  func bearer(of words: [UInt32], near token: Int) -> Int? {
    var only: Int?
    let middle = firstMention(from: token)
    for mention in mentions[max(0, middle - 300)..<min(mentions.count, middle + 40)] {
      guard mention.entity != only, isNamed(mention.entity, by: words) else { continue }
      if only != nil { return nil }
      only = mention.entity
    }
    return only
  }

  private func isNamed(_ entity: Int, by words: [UInt32]) -> Bool {
    let name = tokens[entities[entity].fullest]
    return words.allSatisfy { word in name.contains { $0.hash == word } }
  }

  /// The first index of a sorted list of mentions that lies at or after a token.
  func firstMention(from token: Int) -> Int {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Words that sentences are cut and cues are read by, as hashes.
enum Word {
  static let to = hash("to")
  static let and = hash("and")
  static let of = hash("of")
  static let by = hash("by")
  static let that = hash("that")
  static let according = hash("according")
  static let the = hash("the")
  static let a = hash("a")
  static let an = hash("an")
  static let forWord = hash("for")
  static let from = hash("from")
  static let at = hash("at")
  static let with = hash("with")
  static let inWord = hash("in")
  static let `as` = hash("as")
  static let their = hash("their")
  static let what = hash("what")
  static let which = hash("which")
  static let being: InlineArray = [
    hash("is"), hash("are"), hash("was"), hash("were"), hash("been"), hash("being"), hash("be"), hash("am"),
    hash("got"),
  ]

  /// The hash of a word in small letters, as `Lexicon` makes it. The compiler works it out, so that a constant made by
  /// it lies in the program: one that is made when the program runs is looked up through a lock.
  @inline(__always)
  static func hash(_ word: StaticString) -> UInt32 {
    var hash = WordHash()
    // Safe: a literal is its bytes, as many as it says, and they lie in the program as long as it runs.
    for place in 0..<word.utf8CodeUnitCount { hash.add(folded: word.utf8Start[place]) }
    return hash.value
  }
}

extension InlineArray where Element == UInt32 {
  func contains(_ wanted: UInt32) -> Bool {
    for place in indices where self[place] == wanted { return true }
    return false
  }
}
