/// Cuts a text into tokens and sentences in one pass over its bytes.
///
/// What stands inside a quotation becomes one token: who said it is written outside.
struct Tokenizer: ~Copyable {
  private let lexicon: Lexicon
  private(set) var tokens: [Token] = []
  private(set) var sentences: [Sentence] = []
  /// The tokens that stand for quotations, in order.
  private(set) var quotationTokens: [Int] = []
  /// The first token of the paragraph.
  private var paragraphStart = 0

  /// - Parameter length: about how many bytes will be read.
  init(lexicon: Lexicon, length: Int) {
    self.lexicon = lexicon
    // About what news has; a text that has more costs a copy.
    tokens.reserveCapacity(length / 5 + 16)
    sentences.reserveCapacity(length / 100 + 16)
    quotationTokens.reserveCapacity(length / 200 + 8)
  }

  /// Reads on through a paragraph, over the quotations that stand in it.
  ///
  /// - Parameters:
  ///   - text: the same for every paragraph.
  ///   - spans: the outermost marked spans of the paragraph with their index, in order.
  mutating func read(
    _ range: Range<Int>, of text: Span<UInt8>, paragraph: Int, spans: [MarkedSpan], indices: Range<Int>
  ) {
    var place = range.lowerBound
    var isSpaced = true
    paragraphStart = tokens.count
    for index in indices where spans[index].parent < 0 && spans[index].outer.lowerBound >= place {
      readWords(text, from: place, limit: spans[index].outer.lowerBound, isSpaced: &isSpaced)
      appendQuotation(spans[index], index: index, isSpaced: isSpaced)
      place = spans[index].outer.upperBound
      isSpaced = false
    }
    readWords(text, from: place, limit: range.upperBound, isSpaced: &isSpaced)
    cutSentences(text, paragraph: paragraph)
  }

  /// Reads what stands between two quotations.
  private mutating func readWords(_ text: Span<UInt8>, from start: Int, limit: Int, isSpaced: inout Bool) {
    var place = start
    while place < limit {
      let byte = text[place]
      // Nearly always a letter, or the space before one.
      if (byte | 0x20) &- 0x61 < 26 {
        place = readWord(text, from: place, limit: limit, isSpaced: isSpaced)
        isSpaced = place < limit && text[place] == 0x20
        if isSpaced { place += 1 }
        continue
      }
      switch ByteClass.table[Int(byte)] {
      case .space:
        place += 1
        isSpaced = true
        continue
      case .stray:
        place += 1
        continue
      case .letter, .digit:
        place = readWord(text, from: place, limit: limit, isSpaced: isSpaced)
      case .apostrophe:
        place = readApostrophe(text, from: place, length: 1, limit: limit, isSpaced: isSpaced)
      case .punctuation:
        place = readPunctuation(text, from: place, limit: limit, isSpaced: isSpaced)
      case .lead:
        let length = text.characterLength(at: place, limit: limit)
        switch text.neighbour(at: place, in: place..<limit) {
        case .space:
          place += length
          isSpaced = true
          continue
        case .letter:
          place = readWord(text, from: place, limit: limit, isSpaced: isSpaced)
        case .dash:
          place = appendMark(Mark.dash, from: place, length: length, isSpaced)
        case .mark where text.isCurlyApostrophe(at: place, limit: limit):
          place = readApostrophe(text, from: place, length: 3, limit: limit, isSpaced: isSpaced)
        case .closing:
          place = appendMark(Mark.ellipsis, from: place, length: length, isSpaced)
        default:
          place = appendMark(Mark.other, from: place, length: length, isSpaced)
        }
      }
      isSpaced = false
    }
  }

  // MARK: - Words

  /// Most words are letters, small ones but for the first, with a space or a comma behind them.
  @inline(__always)
  private mutating func readWord(_ text: Span<UInt8>, from start: Int, limit: Int, isSpaced: Bool) -> Int {
    var hash = WordHash()
    let first = text[start]
    let isCapitalised = first &- 0x41 < 26
    if isCapitalised { hash.add(folded: first | 0x20) }
    let end = text.endOfSmallLetters(from: isCapitalised ? start + 1 : start, limit: limit, &hash)
    guard end > start, end == limit || text[end] == 0x20 || text[end] == 0x2C else {
      return readOddWord(text, from: start, limit: limit, isSpaced: isSpaced)
    }
    var shape: Token.Shape = isSpaced ? .spaced : []
    if isCapitalised { shape.insert(.capitalised) }
    if end - start > 3 { shape.formUnion(Self.ending(of: text, at: end)) }
    tokens.append(
      Token(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end), hash: hash.value, link: -1,
        entry: lexicon.entry(for: hash.value), kind: .word, shape: shape))
    return end
  }

  private mutating func readOddWord(_ text: Span<UInt8>, from start: Int, limit: Int, isSpaced: Bool) -> Int {
    let word = ScannedWord(in: text, from: start, limit: limit)
    var place = word.end
    if place == start { return start + 1 }
    var shape: Token.Shape = isSpaced ? .spaced : []
    let isCapitalised = text.isCapital(at: start, limit: limit) || opensWithArticle(start..<place, in: text)
    if isCapitalised { shape.insert(.capitalised) }
    if word.capitals > 1, word.capitals == word.letters { shape.insert(.allCapitals) }
    if place - start > 3 { shape.formUnion(Self.ending(of: text, at: place)) }
    let hash = word.hash.value
    let entry = lexicon.entry(for: hash)
    let isNumber = word.letters == 0 || (word.letters <= 2 && ByteClass.table[Int(text[start])] == .digit)
    if place < limit, text[place] == 0x2E, keepsStop(entry, word, isCapitalised) {
      // "Mr." and "J." keep theirs; a second stop is an ellipsis.
      if !(place + 1 < limit && text[place + 1] == 0x2E) {
        shape.insert(.keepsStop)
        place += 1
      }
    }
    tokens.append(
      Token(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: place), hash: hash, link: -1,
        entry: entry, kind: isNumber ? .number : .word, shape: shape))
    return place
  }

  /// al-Haddar: the article of an Arabic name, before its capital.
  private func opensWithArticle(_ word: Range<Int>, in text: Span<UInt8>) -> Bool {
    let hyphen = word.lowerBound + 2
    guard hyphen + 1 < word.upperBound, text[hyphen] == 0x2D else { return false }
    return text.isCapital(at: hyphen + 1, limit: word.upperBound)
  }

  /// What the last letters of a word show; it has more than three bytes. Looked at all at once: which of them it is, no
  /// processor foresees.
  @inline(__always)
  private static func ending(of text: Span<UInt8>, at end: Int) -> Token.Shape {
    let third = text[end - 3] | 0x20
    let second = text[end - 2] | 0x20
    let last = text[end - 1] | 0x20
    let isLy = last == 0x79 ? second == 0x6C : false
    let isEd = last == 0x64 ? second == 0x65 : false
    let isIng = last == 0x67 ? second == 0x6E ? third == 0x69 : false : false
    let isS = last == 0x73 ? second != 0x73 : false
    return (isLy ? Token.Shape.endsInLy : []).union(isEd ? .endsInEd : []).union(isIng ? .endsInIng : [])
      .union(isS ? .endsInS : [])
  }

  private func keepsStop(_ entry: UInt16, _ word: ScannedWord, _ isCapitalised: Bool) -> Bool {
    if word.innerStops > 0, word.letters <= word.innerStops + 2 { return true }
    if word.letters == 1, isCapitalised { return true }
    let classes = lexicon.classes[Int(entry)]
    guard classes.contains(.abbreviation) else { return false }
    // "no." and "mass." are words as often as not.
    return isCapitalised || word.letters == 2
  }

  private mutating func readApostrophe(
    _ text: Span<UInt8>, from start: Int, length: Int, limit: Int, isSpaced: Bool
  ) -> Int {
    var end = start + length
    guard !isSpaced, let last = tokens.last, last.end == UInt32(start),
      last.kind == .word || last.kind == .number
    else {
      return appendMark(Mark.other, from: start, length: length, isSpaced)
    }
    while end < limit, end < start + length + 2, isWordByte(text[end]) { end += 1 }
    let hanging = end - start - length
    let isPossessive =
      hanging == 0 ? last.shape.contains(.endsInS) : hanging == 1 && text[end - 1] | 0x20 == 0x73
    let kind: Token.Kind = isPossessive ? .possessive : hanging == 0 ? .punctuation : .clitic
    tokens.append(
      Token(
        start: UInt32(start), end: UInt32(end), hash: UInt32(Mark.other), link: -1, entry: 0,
        kind: kind, shape: []))
    return end
  }

  // MARK: - Punctuation and sentences

  private mutating func appendMark(_ mark: UInt8, from start: Int, length: Int, _ isSpaced: Bool)
    -> Int
  {
    // A run of the same mark says no more than one of it; without this a text of dashes would be a token a byte.
    if let last = tokens.last, last.isMark(mark), last.end == UInt32(start),
      tokens.count > paragraphStart
    {
      tokens[tokens.count - 1].end = UInt32(start + length)
      return start + length
    }
    tokens.append(
      Token(
        start: UInt32(start), end: UInt32(start + length), hash: UInt32(mark), link: -1, entry: 0,
        kind: .punctuation,
        shape: isSpaced ? .spaced : []))
    return start + length
  }

  private mutating func readPunctuation(_ text: Span<UInt8>, from start: Int, limit: Int, isSpaced: Bool) -> Int {
    let byte = text[start]
    let mark: UInt8
    switch byte {
    case 0x2C, 0x3A, 0x3B, 0x28, 0x29, 0x26: mark = byte
    case 0x5B: mark = Mark.open
    case 0x5D: mark = Mark.close
    case 0x2E:
      if start + 1 < limit, text[start + 1] == 0x2E {
        mark = Mark.ellipsis
      } else if let last = tokens.last, last.isMark(Mark.ellipsis), last.end == UInt32(start) {
        mark = Mark.ellipsis
      } else {
        mark = Mark.stop
      }
    case 0x3F, 0x21: mark = byte
    case 0x2D:
      let isDouble = start + 1 < limit && text[start + 1] == 0x2D
      let spaceFollows = start + 1 >= limit || ByteClass.table[Int(text[start + 1])] == .space
      mark =
        isDouble || (isSpaced && spaceFollows) || tokens.last?.isMark(Mark.dash) == true
        ? Mark.dash : Mark.other
    default: mark = Mark.other
    }
    return appendMark(mark, from: start, length: 1, isSpaced)
  }

  private mutating func appendQuotation(_ span: MarkedSpan, index: Int, isSpaced: Bool) {
    quotationTokens.append(tokens.count)
    tokens.append(
      Token(
        start: UInt32(span.outer.lowerBound), end: UInt32(span.outer.upperBound), hash: 0,
        link: Int32(index), entry: 0,
        kind: .quotation, shape: isSpaced ? .spaced : []))
  }

  /// Cuts the paragraph just read where its sentences end.
  private mutating func cutSentences(_ text: Span<UInt8>, paragraph: Int) {
    var start = paragraphStart
    let end = tokens.count
    guard start < end else { return }
    for index in start..<end - 1
    where tokens[index].mayEndSentence && endsSentence(text, at: index, start: start, limit: end) {
      sentences.append(Sentence(tokens: start..<index + 1, paragraph: paragraph))
      start = index + 1
    }
    sentences.append(Sentence(tokens: start..<end, paragraph: paragraph))
  }

  private func endsSentence(_ text: Span<UInt8>, at index: Int, start: Int, limit: Int) -> Bool {
    let token = tokens[index]
    let next = tokens[index + 1]
    let nextBegins =
      next.kind == .quotation || next.kind == .number || next.shape.contains(.capitalised)
      || next.isMark(Mark.other) || next.isMark(Mark.open)
    switch token.kind {
    case .punctuation:
      switch UInt8(truncatingIfNeeded: token.hash) {
      case Mark.stop: return nextBegins || next.kind == .word
      case Mark.question, Mark.exclamation: return nextBegins
      case Mark.ellipsis: return nextBegins && next.shape.contains(.spaced) && next.kind == .word
      default: return false
      }
    case .word:
      guard token.shape.contains(.keepsStop), next.kind == .word, next.shape.contains(.capitalised)
      else { return false }
      let classes = lexicon.classes[Int(token.entry)]
      guard !classes.contains(.title), token.end - token.start > 2 else { return false }
      // "in the U.S. He said": a word that opens sentences, and is not part of a name.
      let following = lexicon.classes[Int(next.entry)]
      return following.contains(.opener)
        && !following.hasAny(of: [.title, .demonym, .place, .time])
    case .quotation:
      return quotationEndsSentence(text, at: index, start: start, limit: limit)
    default:
      return false
    }
  }

  /// After a closing comma the sentence goes on; after a full stop it ends where a capital follows, unless the
  /// words that follow say who spoke: “No.” Ruiz said.
  private func quotationEndsSentence(_ text: Span<UInt8>, at index: Int, start: Int, limit: Int) -> Bool {
    let token = tokens[index]
    let next = tokens[index + 1]
    var last = Int(token.end)
    var final: UInt8 = 0
    // Look back over the closing marks for the last byte of the words.
    while last > Int(token.start), token.end - UInt32(last) < 8 {
      let byte = text[last - 1]
      if byte == 0x22 || byte == 0x27 || byte >= 0x80 || byte == 0x20 {
        last -= 1
      } else {
        final = byte
        break
      }
    }
    guard final == 0x2E || final == 0x3F || final == 0x21 else { return false }
    guard next.kind == .quotation || next.shape.contains(.capitalised) || next.kind == .number
    else { return false }
    if next.kind == .quotation { return true }
    // A quotation that opens the sentence may be followed by its attribution.
    var place = index + 1
    let end = min(index + 8, limit)
    while place < end {
      let word = tokens[place]
      if word.kind == .quotation || word.isMark(Mark.comma) || word.isMark(Mark.stop) { break }
      let classes = lexicon.classes[Int(word.entry)]
      if classes.hasAny(of: [.strongCue, .mediumCue]), !classes.contains(.gerund), index == start || final != 0x2E {
        // "Ruiz said." ends it; "Ruiz said that" begins a new sentence.
        let after = place + 1 < limit ? tokens[place + 1] : tokens[place]
        return
          !(after.isMark(Mark.stop) || after.isMark(Mark.comma) || place + 1 == limit
          || (final != 0x2E && classes.contains(.strongCue)))
      }
      place += 1
    }
    return true
  }
}

extension Token {
  /// Whether a sentence may end with it, whatever follows.
  fileprivate var mayEndSentence: Bool {
    kind == .punctuation || kind == .quotation || shape.contains(.keepsStop)
  }
}

/// A word with its inner hyphens, apostrophes and stops, as its bytes show it.
private struct ScannedWord {
  var hash = WordHash()
  var letters = 0
  var capitals = 0
  var innerStops = 0
  private(set) var end: Int

  /// Reads from a letter or a digit on; the word is empty where it is none after all.
  @inline(__always)
  init(in text: Span<UInt8>, from start: Int, limit: Int) {
    var place = start
    var hasDigit = false
    scan: while true {
      let run = place
      place = text.endOfSmallLetters(from: place, limit: limit, &hash)
      letters += place - run
      guard place < limit else { break }
      let byte = text[place]
      if byte &- 0x41 < 26 {
        hash.add(folded: byte | 0x20)
        letters &+= 1
        capitals &+= 1
        place &+= 1
        continue
      }
      switch ByteClass.table[Int(byte)] {
      case .space, .stray, .letter:
        break scan
      case .digit:
        hasDigit = true
        hash.add(folded: byte)
        place += 1
      case .apostrophe:
        guard place > start, place + 1 < limit, text.continuesWord(after: place + 1, limit: limit) else {
          break scan
        }
        hash.add(folded: 0x27)
        place += 1
      case .lead:
        let neighbour = text.neighbour(at: place, in: place..<limit)
        if neighbour == .letter {
          if text.isCapital(at: place, limit: limit) { capitals += 1 }
          letters += 1
          let length = text.characterLength(at: place, limit: limit)
          hash.add(letter: text.extracting(place..<place + length))
          place += length
        } else if text.isCurlyApostrophe(at: place, limit: limit),
          text.continuesWord(after: place + 3, limit: limit)
        {
          hash.add(folded: 0x27)
          place += 3
        } else {
          break scan
        }
      case .punctuation:
        // Inner hyphens, the stops of U.S., the comma and point of numbers.
        guard place + 1 < limit else { break scan }
        let next = ByteClass.table[Int(text[place + 1])]
        if byte == 0x2D, next == .letter || next == .digit || next == .lead {
          if next == .lead, text.neighbour(at: place + 1, in: place..<limit) != .letter {
            break scan
          }
        } else if byte == 0x2E, next == .letter || next == .digit {
          innerStops += 1
        } else if byte == 0x2C || byte == 0x3A, next == .digit, hasDigit, letters == 0 {
        } else {
          break scan
        }
        hash.add(folded: byte)
        place += 1
      }
    }
    end = place
  }
}

extension Span<UInt8> {
  /// Where a run of a to z ends that begins at a place; adds its letters to the hash.
  @inline(__always)
  fileprivate func endOfSmallLetters(from start: Int, limit: Int, _ hash: inout WordHash) -> Int {
    precondition(start >= 0 && limit <= count)
    var place = start
    // No place needs a check of its own: from the start up to the limit all are inside, as was just made sure.
    while place < limit, self[unchecked: place] &- 0x61 < 26 {
      hash.add(folded: self[unchecked: place])
      place &+= 1
    }
    return place
  }

  /// Whether the letters after an apostrophe belong to the word before it ("don't"), rather than hang on it ("Kim's").
  fileprivate func continuesWord(after place: Int, limit: Int) -> Bool {
    guard place < limit else { return false }
    let byte = self[place] | 0x20
    let second = place + 1 < limit ? self[place + 1] : 0x20
    let endsAfterOne = !isWordByte(second)
    switch byte {
    case 0x73, 0x64: return !endsAfterOne
    case 0x6C, 0x76, 0x72:
      let third = place + 2 < limit ? self[place + 2] : 0x20
      let isClitic =
        (byte == 0x6C && second | 0x20 == 0x6C) || (byte != 0x6C && second | 0x20 == 0x65)
      return !(isClitic && !isWordByte(third))
    default:
      return isWordByte(self[place])
    }
  }

  fileprivate func isCurlyApostrophe(at place: Int, limit: Int) -> Bool {
    place + 2 < limit && self[place] == 0xE2 && self[place + 1] == 0x80
      && (self[place + 2] == 0x99 || self[place + 2] == 0x98)
  }

  fileprivate func characterLength(at place: Int, limit: Int) -> Int {
    let byte = self[place]
    let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    return Swift.min(length, limit - place)
  }
}

private func isWordByte(_ byte: UInt8) -> Bool {
  switch ByteClass.table[Int(byte)] {
  case .letter, .digit: true
  case .lead: byte != 0xE2 && byte != 0xC2
  default: false
  }
}
