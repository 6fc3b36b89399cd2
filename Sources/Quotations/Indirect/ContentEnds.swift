/// A place where the content of indirect speech may end.
struct ContentEnd {
  /// The token after the last.
  var token: Int
  var features: IndirectFeatures
}

/// Lists the places where content may end: at commas, before small words, at the end of its sentence.
struct ContentEndFinder {
  let reading: Reading
  private let lexicon = ReportingLexicon.shared
  private static let most = 28
  private static let farthest = 120

  init(reading: Reading) {
    self.reading = reading
  }

  /// In the order of the text; the last is where the content ends at the latest.
  func ends(of content: Range<Int>, to ends: inout [ContentEnd]) {
    ends.removeAll(keepingCapacity: true)
    let start = content.lowerBound
    var limit = min(content.upperBound, start + Self.farthest)
    var hasVerb = false
    var hasOpened = false
    var index = start + 1
    if start < limit, isVerb(start) { hasVerb = true }
    while index < limit, ends.count < Self.most {
      // Content that begins in parentheses ends with them.
      if reading.tokens[index].isMark(Mark.close) {
        if !hasOpened { limit = index }
        hasOpened = false
      }
      guard index < limit else { break }
      let isVerb = isVerb(index)
      if reading.tokens[index].isMark(Mark.open) { hasOpened = true }
      if var features = end(at: index, limit: limit, isVerb: isVerb) {
        note(index, start, limit, hasVerb, ends.count, &features)
        ends.append(ContentEnd(token: index, features: features))
      }
      if isVerb { hasVerb = true }
      index += 1
    }
    var features = IndirectFeatures(.endsWithSentence)
    note(limit, start, limit, hasVerb, ends.count, &features)
    ends.append(ContentEnd(token: limit, features: features))
  }

  /// What would come after the content if it ended before a token; nil where it cannot.
  private func end(at index: Int, limit: Int, isVerb: Bool) -> IndirectFeatures? {
    let token = reading.tokens[index]
    let previous = reading.tokens[index - 1]
    if previous.kind == .punctuation, !previous.isMark(Mark.close) { return nil }
    switch token.kind {
    case .punctuation:
      if token.isMark(Mark.comma) {
        var features = IndirectFeatures(.endsAtComma)
        if index + 1 < limit { noteNext(index + 1, limit, &features) }
        return features
      }
      if token.isMark(Mark.dash) { return IndirectFeatures(.endsAtDash) }
      if token.isMark(Mark.semicolon) { return IndirectFeatures(.endsAtSemicolon) }
      if token.isMark(Mark.colon) { return IndirectFeatures(.endsAtColon) }
      if token.isMark(Mark.open) { return IndirectFeatures(.endsAtParenthesis) }
      return nil
    case .quotation: return IndirectFeatures(.endsBeforeQuotation)
    case .possessive, .clitic, .number: return previous.kind == .quotation ? IndirectFeatures(.endsAfterQuotation) : nil
    case .word: break
    }
    if reading.mention(at: index) != nil {
      return previous.kind == .quotation ? IndirectFeatures(.endsAfterQuotation) : nil
    }
    let classes = reading.classes(index)
    var features: IndirectFeatures
    if classes.contains(.conjunction) {
      features = IndirectFeatures(token.hash == Self.but ? .endsBeforeBut : .endsBeforeConjunction)
      noteConjoined(index + 1, limit, &features)
    } else if token.hash == Word.to {
      features = IndirectFeatures(.endsBeforeTo)
    } else if let end = lexicon.reporting(token.hash)?.end {
      features = IndirectFeatures(.endsBeforePreposition, end)
    } else if classes.contains(.preposition) {
      features = IndirectFeatures(.endsBeforePreposition)
    } else if classes.contains(.relative) {
      features = IndirectFeatures(.endsBeforeRelative)
    } else if classes.contains(.subordinator) {
      features = IndirectFeatures(.endsBeforeSubordinator)
    } else if classes.contains(.time) {
      features = IndirectFeatures(.endsBeforeTime)
    } else if classes.contains(.gerund) || token.shape.contains(.endsInIng) {
      features = IndirectFeatures(.endsBeforeGerund)
    } else if isVerb {
      features = IndirectFeatures(.endsBeforeVerb)
    } else if previous.kind == .quotation {
      features = IndirectFeatures()
    } else {
      return nil
    }
    if previous.kind == .quotation { features.insert(.endsAfterQuotation) }
    return features
  }

  /// What follows a comma.
  private func noteNext(_ next: Int, _ limit: Int, _ features: inout IndirectFeatures) {
    let token = reading.tokens[next]
    if token.kind == .quotation { return features.insert(.thenQuotation) }
    guard token.kind == .word else { return features.insert(.thenOther) }
    if hasAttribution(next, limit) { features.insert(.thenCue) }
    if reading.mention(at: next) != nil { return features.insert(.thenName) }
    let classes = reading.classes(next)
    if classes.contains(.conjunction) {
      features.insert(token.hash == Self.but ? .thenBut : .thenConjunction)
      noteConjoined(next + 1, limit, &features)
    } else if classes.contains(.relative) {
      features.insert(.thenRelative)
    } else if classes.contains(.gerund) || token.shape.contains(.endsInIng) {
      features.insert(.thenGerund)
    } else if classes.contains(.preposition) {
      features.insert(.thenPreposition)
    } else if classes.contains(.subordinator) {
      features.insert(.thenSubordinator)
    } else if classes.hasAny(of: .subjectPronoun) || classes.hasAny(of: [.firstPerson, .secondPerson]) {
      features.insert(.thenSubject)
    } else if classes.hasAny(of: [.determiner, .possessivePronoun]) {
      features.insert(.thenDeterminer)
    } else if isVerb(next) {
      features.insert(.thenVerb)
    } else {
      features.insert(classes.contains(.adverb) || token.shape.contains(.endsInLy) ? .thenAdverb : .thenOther)
    }
  }

  /// What a conjunction joins on.
  private func noteConjoined(_ next: Int, _ limit: Int, _ features: inout IndirectFeatures) {
    var next = next
    while next < limit, reading.isWord(next), reading.mention(at: next) == nil,
      reading.classes(next).contains(.adverb) || reading.tokens[next].shape.contains(.endsInLy)
    {
      next += 1
    }
    guard next < limit, reading.isWord(next) else { return }
    let classes = reading.classes(next)
    if reading.mention(at: next) == nil, lexicon.reporting(reading.tokens[next].hash)?.verb != nil {
      features.insert(.conjoinsCue)
    }
    if classes.hasAny(of: .subjectPronoun) || classes.contains(.firstPerson) {
      features.insert(.conjoinsSubject)
    } else if isVerb(next) {
      features.insert(.conjoinsVerb)
    }
  }

  /// Whether "he said" or "said Ruiz" stands at a place.
  private func hasAttribution(_ place: Int, _ limit: Int) -> Bool {
    var index = place
    while index < min(limit, place + 6) {
      guard reading.isWord(index) else { return false }
      if reading.mention(at: index) == nil, lexicon.reporting(reading.tokens[index].hash)?.verb != nil { return true }
      if reading.mention(at: index) == nil, reading.classes(index).hasAny(of: [.preposition, .conjunction, .auxiliary])
      {
        return false
      }
      index += 1
    }
    return false
  }

  private func note(
    _ end: Int, _ start: Int, _ limit: Int, _ hasVerb: Bool, _ order: Int, _ features: inout IndirectFeatures
  ) {
    if hasVerb { features.insert(.hasVerbInside) }
    let length = end - start
    features.insert(
      length <= 2
        ? .oneOrTwoWords
        : length <= 5
          ? .threeToFiveWords : length <= 12 ? .sixToTwelveWords : length <= 25 ? .thirteenToTwentyFive : .longer)
    features.insert(order == 0 ? .firstEnd : order == 1 ? .secondEnd : .laterEnd)
    if end < limit {
      if limit - end <= 3 { features.insert(.fewWordsLeft) }
      if limit - end >= 14 { features.insert(.manyWordsLeft) }
      for index in end..<min(limit, end + 8) where isVerb(index) {
        features.insert(.verbFollows)
        break
      }
    }
    let last = end - 1
    if reading.mention(at: last) != nil {
      features.insert(.lastWordIsNoun)
    } else if reading.isWord(last) {
      let classes = reading.classes(last)
      if classes.hasAny(of: [
        .preposition, .conjunction, .determiner, .auxiliary, .subordinator, .relative, .possessivePronoun,
      ])
        || reading.tokens[last].hash == Word.to
      {
        features.insert(.lastWordIsFunction)
      } else if isVerb(last) {
        features.insert(.lastWordIsVerb)
      } else if reading.isNoun(last) {
        features.insert(.lastWordIsNoun)
      }
    }
  }

  /// Whether a word looks like a finite verb.
  func isVerb(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    if token.kind == .clitic { return true }
    guard token.kind == .word, reading.mention(at: index) == nil else { return false }
    let classes = reading.classes(index)
    if classes.hasAny(of: [.auxiliary, .verb]) { return true }
    if token.shape.contains(.endsInEd), token.range.count > 4 { return true }
    return classes.contains(.strongCue) && !classes.hasAny(of: [.gerund, .speechNoun, .document])
  }

  private static let but = Word.hash("but")
}
