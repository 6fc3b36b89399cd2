/// Tells speech from titles of works and from marks of distance.
struct SpeechJudge {
  let reading: Reading

  /// What the words inside the marks look like.
  struct Inside {
    var words = 0
    var capitals = 0
    var functionWords = 0
    var startsWithCapital = false
    /// The last byte is . ? or !
    var endsSentence = false
    var endsInComma = false
    var hasPerson = false
    var hasVerb = false
  }

  func inside(_ range: Range<Int>) -> Inside {
    var result = Inside()
    let text = reading.text
    var place = range.lowerBound
    var first = true
    // Long quotations are speech whatever the rest of them holds.
    let limit = min(range.upperBound, place + 240)
    while place < limit {
      let kind = ByteClass.table[Int(text[place])]
      guard kind == .letter || kind == .digit || kind == .lead else {
        place += 1
        continue
      }
      let start = place
      var hash = WordHash()
      var unspaced = 0
      while place < limit {
        let kind = ByteClass.table[Int(text[place])]
        guard
          kind == .letter || kind == .digit || kind == .lead || kind == .stray
            || kind == .apostrophe
        else { break }
        if kind == .lead, text.neighbour(at: place, in: place..<limit) != .letter,
          !(text[place] == 0xE2 && place + 2 < limit && text[place + 2] == 0x99)
        {
          break
        }
        if kind == .lead, text.isUnspaced(at: place) { unspaced += 1 }
        hash.add(text[place])
        place += 1
      }
      if place == start {
        place += 1
        continue
      }
      let isCapital = text.isCapital(at: start, limit: limit)
      let classes = reading.lexicon.classes[Int(reading.lexicon.entry(for: hash.value))]
      if first {
        result.startsWithCapital = isCapital || text.isCaseless(at: start)
        first = false
      }
      // A word of Chinese or Japanese is about two characters.
      result.words += max(1, unspaced / 2)
      if isCapital {
        result.capitals += 1
      } else if classes.hasAny(of: [.preposition, .determiner, .conjunction]) {
        result.functionWords += 1
      }
      if classes.hasAny(of: [.firstPerson, .secondPerson, .subjectPronoun]) {
        result.hasPerson = true
      }
      if classes.hasAny(of: [.auxiliary, .verb]) { result.hasVerb = true }
    }
    var end = range.upperBound
    if range.count >= 3, Self.wideStops.contains(where: { text[end - 3..<end].elementsEqual($0) }) {
      result.endsSentence = true
      return result
    }
    while end > range.lowerBound,
      text[end - 1] >= 0x80 || text[end - 1] == 0x27 || text[end - 1] == 0x22
    { end -= 1 }
    if end > range.lowerBound {
      let last = text[end - 1]
      result.endsSentence = last == 0x2E || last == 0x3F || last == 0x21
      result.endsInComma = last == 0x2C
    }
    return result
  }

  /// 。！？
  private static let wideStops: [[UInt8]] = ["。", "！", "？"].map { Array($0.utf8) }

  /// What a quotation looks like by rule, given its best candidate.
  func kind(of span: Int, best: SpeakerCandidate?, inside: Inside) -> Quotation.Kind {
    if reading.spans[span].isBlock { return .block }
    let token = reading.tokenOfSpan[span]
    let whole = isWhole(span, inside)
    if let best, best.features.contains(.colon) || best.features.contains(.dash) {
      return whole ? .direct : .partial
    }
    let looksLikeTitle =
      inside.capitals + inside.functionWords >= inside.words && inside.capitals >= 1 && inside.startsWithCapital
    if inside.words >= 9, !looksLikeTitle { return whole ? .direct : .partial }
    guard token >= 0 else { return whole && inside.words > 3 ? .direct : .partial }
    let sentence = reading.sentences[reading.sentenceOfSpan[span]].tokens
    let before = before(token, sentence)
    let isTight = best.map { isTightlyTied($0, inside) } ?? false
    if best?.features.contains(.carriedOpen) == true { return .direct }
    // “Off the ice!” A sentence of its own between sentences, or after a colon.
    if whole, inside.endsSentence, isSentence(token, sentence) { return .direct }

    if before.isWork { return .title }
    if looksLikeTitle, inside.words >= 2, !inside.endsSentence || before.isNaming,
      !(isTight && inside.endsInComma)
    {
      if !isTight || before.isNaming || before.isPlainPreposition { return .title }
    }
    // American papers put the full stop of their own sentence inside: on “New Day.”
    if looksLikeTitle, !isTight, before.isNaming || before.isPlainPreposition || before.isPossessive { return .title }
    if inside.words >= 9 { return whole ? .direct : .partial }
    if looksLikeTitle, inside.words == 1, !isTight {
      return before.isNaming || !inside.endsSentence ? .title : .scare
    }
    if before.isSoCalled { return .scare }
    if whole, token > 0, reading.tokens[token - 1].isMark(Mark.colon) { return .direct }
    if whole, inside.words >= 4 { return .direct }
    if before.isTerm, !isTight { return .scare }
    if whole, inside.endsSentence || inside.endsInComma {
      return isTight || inside.words > 2 ? .direct : .partial
    }
    return .partial
  }

  /// Whether the words are a sentence of their own rather than part of the writer's.
  func isWhole(_ span: Int, _ inside: Inside) -> Bool {
    guard inside.startsWithCapital else {
      return inside.words > 0 && startsOddly(span) && inside.words >= 4
    }
    let token = reading.tokenOfSpan[span]
    guard token >= 0 else { return inside.words >= 3 }
    let sentence = reading.sentences[reading.sentenceOfSpan[span]].tokens
    if token == sentence.lowerBound { return true }
    let previous = reading.tokens[token - 1]
    if previous.kind == .punctuation { return inside.words >= 2 || previous.isMark(Mark.colon) }
    return inside.words >= 4 && (inside.hasVerb || inside.hasPerson || inside.endsSentence)
  }

  /// Whether a quotation is all that its sentence holds.
  private func isSentence(_ token: Int, _ sentence: Range<Int>) -> Bool {
    !sentence.contains { $0 != token && reading.tokens[$0].kind != .punctuation }
  }

  /// "… and so on", "[W]e": an ellipsis or a bracket where the first letter would be.
  private func startsOddly(_ span: Int) -> Bool {
    let range = reading.spans[span].inner
    let byte = reading.text[range.lowerBound]
    let token = reading.tokenOfSpan[span]
    guard token >= 0 else { return false }
    let opens = token == reading.sentences[reading.sentenceOfSpan[span]].tokens.lowerBound
    return (byte == 0x5B || byte == 0x2E || byte == 0xE2 || byte == 0x24 || byte &- 0x30 < 10)
      && opens
      || (ByteClass.table[Int(byte)] == .letter && opens)
  }

  /// A verb of saying right beside it, with a subject of its own.
  func isTightlyTied(_ candidate: SpeakerCandidate, _ inside: Inside) -> Bool {
    let features = candidate.features
    let touches = features.contains(.cueTouchesAfter) || features.contains(.cueTouchesBefore)
    guard touches else {
      let isNear = features.contains(.cueNearBefore) || features.contains(.cueNearAfter)
      return features.contains(.according) && isNear || features.contains(.carriedOpen)
    }
    // An attribution that follows needs its comma: “Good Morning America” that he agreed.
    if features.contains(.cueTouchesAfter), !inside.endsInComma, !inside.endsSentence { return false }
    guard features.contains(.strongCue) || features.contains(.mediumCue) else { return false }
    return !features.contains(.rightOfCue) && !features.contains(.passiveSubject)
  }

  struct Before {
    var isWork = false
    var isNaming = false
    var isSoCalled = false
    var isTerm = false
    var isPlainPreposition = false
    var isPossessive = false
  }

  private static let soCalled = Word.hash("so-called")

  /// What leads up to the mark: "the book", "titled", "so-called", "the word".
  func before(_ token: Int, _ sentence: Range<Int>) -> Before {
    var result = Before()
    var index = token - 1
    guard index >= sentence.lowerBound else { return result }
    if reading.tokens[index].isMark(Mark.comma) { index -= 1 }
    guard index >= sentence.lowerBound else { return result }
    result.isPossessive = reading.tokens[index].kind == .possessive
    guard reading.isWord(index) else { return result }
    let classes = reading.classes(index)
    result.isWork = classes.contains(.work) && !classes.hasAny(of: [.strongCue])
    result.isNaming = classes.contains(.naming)
    result.isSoCalled = reading.tokens[index].hash == Self.soCalled
    result.isTerm = classes.contains(.term)
    result.isPlainPreposition = classes.contains(.preposition)
    return result
  }
}
