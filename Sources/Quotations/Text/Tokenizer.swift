/// Cuts a text into tokens and sentences in one pass over its bytes.
///
/// What stands inside a quotation becomes one token: who said it is written outside.
struct Tokenizer {
  private let text: [UInt8]
  private let lexicon: Lexicon
  private(set) var tokens: [Token] = []
  private(set) var sentences: [Sentence] = []
  /// The tokens that stand for quotations, in order.
  private(set) var quotationTokens: [Int] = []
  /// One bit for (nearly) every word that occurs in lower case: a capital at the start of a sentence proves nothing then.
  private(set) var lowerCaseWords = [UInt64](repeating: 0, count: 1024)
  private var sentenceStart = 0
  /// A copy at hand: a global is looked up through a lock.
  private let byteClasses = ByteClass.table

  init(_ text: [UInt8], lexicon: Lexicon) {
    self.text = text
    self.lexicon = lexicon
    tokens.reserveCapacity(text.count / 5 + 16)
  }

  /// Reads on through a paragraph, over the quotations that stand in it.
  ///
  /// - Parameter spans: the outermost marked spans of the paragraph with their index, in order.
  mutating func read(_ range: Range<Int>, paragraph: Int, spans: [MarkedSpan], indices: Range<Int>) {
    var place = range.lowerBound
    var next = indices.lowerBound
    var isSpaced = true
    sentenceStart = tokens.count
    while place < range.upperBound {
      while next < indices.upperBound,
        spans[next].parent >= 0 || Int(spans[next].outer.lowerBound) < place
      { next += 1 }
      if next < indices.upperBound, spans[next].outer.lowerBound == place {
        appendQuotation(spans[next], index: next, isSpaced: isSpaced)
        place = spans[next].outer.upperBound
        isSpaced = false
        next += 1
        continue
      }
      let limit = next < indices.upperBound ? spans[next].outer.lowerBound : range.upperBound
      let before = place
      switch byteClasses[Int(text[place])] {
      case .space:
        place += 1
        isSpaced = true
      case .letter, .digit:
        place = readWord(from: place, limit: limit, isSpaced: isSpaced)
        isSpaced = false
      case .apostrophe:
        place = readApostrophe(from: place, length: 1, limit: limit, isSpaced: isSpaced)
        isSpaced = false
      case .punctuation:
        place = readPunctuation(from: place, limit: limit, isSpaced: isSpaced, paragraph: paragraph)
        isSpaced = false
      case .lead:
        switch text.neighbour(at: place, in: place..<limit) {
        case .space:
          place += characterLength(at: place, limit: limit)
          isSpaced = true
        case .letter:
          place = readWord(from: place, limit: limit, isSpaced: isSpaced)
          isSpaced = false
        case .dash:
          place = appendMark(
            Mark.dash, from: place, length: characterLength(at: place, limit: limit), isSpaced)
          isSpaced = false
        case .mark where isCurlyApostrophe(at: place, limit: limit):
          place = readApostrophe(from: place, length: 3, limit: limit, isSpaced: isSpaced)
          isSpaced = false
        case .closing:
          place = appendMark(
            Mark.ellipsis, from: place, length: characterLength(at: place, limit: limit), isSpaced)
          isSpaced = false
        default:
          place = appendMark(
            Mark.other, from: place, length: characterLength(at: place, limit: limit), isSpaced)
          isSpaced = false
        }
      case .stray:
        place += 1
      }
      if place <= before { place = before + 1 }
    }
    endSentence(paragraph)
    decideSentenceEnds(paragraph)
  }

  func occursInLowerCase(_ hash: UInt32) -> Bool {
    lowerCaseWords[Int(hash >> 6 & 1023)] & (1 << UInt64(hash & 63)) != 0
  }

  // MARK: - Words

  private mutating func readWord(from start: Int, limit: Int, isSpaced: Bool) -> Int {
    var place = start
    var hash = WordHash()
    var letters = 0
    var capitals = 0
    var hasDigit = false
    var innerStops = 0
    let first = text[start]
    scan: while place < limit {
      let byte = text[place]
      // Nearly every byte is a plain letter.
      if (byte | 0x20) &- 0x61 < 26 {
        hash.add(folded: byte | 0x20)
        letters &+= 1
        if byte & 0x20 == 0 { capitals &+= 1 }
        place &+= 1
        continue
      }
      switch byteClasses[Int(byte)] {
      case .letter:
        break scan
      case .digit:
        hasDigit = true
        hash.add(byte)
        place += 1
      case .apostrophe:
        guard place > start, place + 1 < limit, continuesWord(after: place + 1, limit: limit) else {
          break scan
        }
        hash.add(0x27)
        place += 1
      case .lead:
        let neighbour = text.neighbour(at: place, in: place..<limit)
        if neighbour == .letter {
          if text.isCapital(at: place, limit: limit) { capitals += 1 }
          letters += 1
          let length = characterLength(at: place, limit: limit)
          hash.add(letter: text[place..<place + length])
          place += length
        } else if isCurlyApostrophe(at: place, limit: limit),
          continuesWord(after: place + 3, limit: limit)
        {
          hash.add(0x27)
          place += 3
        } else {
          break scan
        }
      case .punctuation:
        // Inner hyphens, the stops of U.S., the comma and point of numbers.
        guard place + 1 < limit else { break scan }
        let next = byteClasses[Int(text[place + 1])]
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
        hash.add(byte)
        place += 1
      case .space, .stray:
        break scan
      }
    }
    if place == start { return start + 1 }
    var shape: Token.Shape = isSpaced ? .spaced : []
    let isCapitalised = text.isCapital(at: start, limit: limit) || opensWithArticle(start..<place)
    if isCapitalised { shape.insert(.capitalised) }
    if letters > 1, capitals == letters { shape.insert(.allCapitals) }
    let length = place - start
    if length > 3 {
      let last = text[place - 1] | 0x20
      let second = text[place - 2] | 0x20
      if last == 0x79, second == 0x6C { shape.insert(.endsInLy) }
      if last == 0x64, second == 0x65 { shape.insert(.endsInEd) }
      if last == 0x67, second == 0x6E, text[place - 3] | 0x20 == 0x69 { shape.insert(.endsInIng) }
      if last == 0x73, second != 0x73 { shape.insert(.endsInS) }
    }
    let entry = lexicon.entry(for: hash.value)
    let isNumber = letters == 0 || (byteClasses[Int(first)] == .digit && letters <= 2)
    if !isCapitalised, !isNumber {
      lowerCaseWords[Int(hash.value >> 6 & 1023)] |= 1 << UInt64(hash.value & 63)
    }
    if place < limit, text[place] == 0x2E,
      keepsStop(entry: entry, letters: letters, innerStops, isCapitalised)
    {
      // "Mr." and "J." keep theirs; a second stop is an ellipsis.
      if !(place + 1 < limit && text[place + 1] == 0x2E) {
        shape.insert(.keepsStop)
        place += 1
      }
    }
    tokens.append(
      Token(
        start: UInt32(start), end: UInt32(place), hash: hash.value, link: -1, entry: entry,
        kind: isNumber ? .number : .word, shape: shape))
    return place
  }

  /// al-Haddar: the article of an Arabic name, before its capital.
  private func opensWithArticle(_ word: Range<Int>) -> Bool {
    let hyphen = word.lowerBound + 2
    guard hyphen + 1 < word.upperBound, text[hyphen] == 0x2D else { return false }
    return text.isCapital(at: hyphen + 1, limit: word.upperBound)
  }

  private func keepsStop(entry: UInt16, letters: Int, _ innerStops: Int, _ isCapitalised: Bool)
    -> Bool
  {
    if innerStops > 0, letters <= innerStops + 2 { return true }
    if letters == 1, isCapitalised { return true }
    let classes = lexicon.classes[Int(entry)]
    guard classes.contains(.abbreviation) else { return false }
    // "no." and "mass." are words as often as not.
    return isCapitalised || letters == 2
  }

  /// Whether the letters after an apostrophe belong to the word before it ("don't"), rather than hang on it ("Kim's").
  private func continuesWord(after place: Int, limit: Int) -> Bool {
    guard place < limit else { return false }
    let byte = text[place] | 0x20
    let second = place + 1 < limit ? text[place + 1] : 0x20
    let endsAfterOne = !isWordByte(second)
    switch byte {
    case 0x73, 0x64: return !endsAfterOne
    case 0x6C, 0x76, 0x72:
      let third = place + 2 < limit ? text[place + 2] : 0x20
      let isClitic =
        (byte == 0x6C && second | 0x20 == 0x6C) || (byte != 0x6C && second | 0x20 == 0x65)
      return !(isClitic && !isWordByte(third))
    default:
      return isWordByte(text[place])
    }
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byteClasses[Int(byte)] {
    case .letter, .digit: true
    case .lead: byte != 0xE2 && byte != 0xC2
    default: false
    }
  }

  private mutating func readApostrophe(from start: Int, length: Int, limit: Int, isSpaced: Bool)
    -> Int
  {
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

  private func isCurlyApostrophe(at place: Int, limit: Int) -> Bool {
    place + 2 < limit && text[place] == 0xE2 && text[place + 1] == 0x80
      && (text[place + 2] == 0x99 || text[place + 2] == 0x98)
  }

  private func characterLength(at place: Int, limit: Int) -> Int {
    let byte = text[place]
    let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    return min(length, limit - place)
  }

  // MARK: - Punctuation and sentences

  private mutating func appendMark(_ mark: UInt8, from start: Int, length: Int, _ isSpaced: Bool)
    -> Int
  {
    // A run of the same mark says no more than one of it; without this a text of dashes would be a token a byte.
    if let last = tokens.last, last.isMark(mark), last.end == UInt32(start),
      tokens.count > sentenceStart
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

  private mutating func readPunctuation(from start: Int, limit: Int, isSpaced: Bool, paragraph: Int)
    -> Int
  {
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
      let spaceFollows = start + 1 >= limit || byteClasses[Int(text[start + 1])] == .space
      mark =
        isDouble || (isSpaced && spaceFollows) || tokens.last?.isMark(Mark.dash) == true
        ? Mark.dash : Mark.other
    default: mark = Mark.other
    }
    let end = appendMark(mark, from: start, length: 1, isSpaced)
    return end
  }

  private mutating func appendQuotation(_ span: MarkedSpan, index: Int, isSpaced: Bool) {
    quotationTokens.append(tokens.count)
    tokens.append(
      Token(
        start: UInt32(span.outer.lowerBound), end: UInt32(span.outer.upperBound), hash: 0,
        link: Int32(index), entry: 0,
        kind: .quotation, shape: isSpaced ? .spaced : []))
  }

  private mutating func endSentence(_ paragraph: Int) {
    guard sentenceStart < tokens.count else { return }
    sentences.append(Sentence(tokens: sentenceStart..<tokens.count, paragraph: paragraph))
    sentenceStart = tokens.count
  }

  /// Cuts the paragraph just read, which stands as one sentence, where its sentences end.
  private mutating func decideSentenceEnds(_ paragraph: Int) {
    guard let whole = sentences.last, whole.paragraph == paragraph else { return }
    sentences.removeLast()
    var start = whole.tokens.lowerBound
    for index in whole.tokens
    where index + 1 < whole.tokens.upperBound
      && endsSentence(at: index, start: start, limit: whole.tokens.upperBound)
    {
      sentences.append(Sentence(tokens: start..<index + 1, paragraph: paragraph))
      start = index + 1
    }
    if start < whole.tokens.upperBound {
      sentences.append(Sentence(tokens: start..<whole.tokens.upperBound, paragraph: paragraph))
    }
  }

  private func endsSentence(at index: Int, start: Int, limit: Int) -> Bool {
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
      return quotationEndsSentence(at: index, start: start, limit: limit)
    default:
      return false
    }
  }

  /// After a closing comma the sentence goes on; after a full stop it ends where a capital follows, unless the
  /// words that follow say who spoke: “No.” Ruiz said.
  private func quotationEndsSentence(at index: Int, start: Int, limit: Int) -> Bool {
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
