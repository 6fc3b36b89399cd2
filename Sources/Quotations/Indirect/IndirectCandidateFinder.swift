/// Lists the stretches of text that a cue may report.
struct IndirectCandidateFinder {
  let reading: Reading
  private let lexicon = ReportingLexicon.shared
  /// No word farther off than this is looked at, so that a text without full stops stays linear.
  private static let farthest = 40

  init(reading: Reading) {
    self.reading = reading
  }

  func add(_ cue: ReportingCue, in window: Range<Int>, to result: inout [IndirectCandidate]) {
    switch cue.kind {
    case .according: addAccording(cue, in: window, to: &result)
    case .noun, .adjective, .colon: addAfter(cue, in: window, to: &result)
    case .verb where cue.isPassive:
      addAfter(cue, in: window, to: &result)
      addSubject(cue, in: window, to: &result)
    case .verb:
      addBefore(cue, in: window, to: &result)
      if addInverted(cue, in: window, to: &result) { return }
      // "…, Ruiz said on Monday": what follows only says when and where.
      if result.isEmpty || !cue.features.contains(.saying) || opensObject(cue.tokens.upperBound, in: window) {
        addAfter(cue, in: window, to: &result)
      }
    }
  }

  /// Whether a word after a verb can be what it reports rather than when or where.
  private func opensObject(_ index: Int, in window: Range<Int>) -> Bool {
    let limit = end(of: window)
    guard index < limit else { return false }
    if that(after: index, limit: limit, overListener: false) != nil { return true }
    let token = reading.tokens[index]
    guard token.kind == .word else { return token.kind == .number || token.kind == .quotation }
    return reading.mention(at: index) != nil
      || token.hash == Word.that
      || !reading.classes(index).hasAny(of: [.preposition, .time, .conjunction, .relative, .subordinator, .adverb])
  }

  // MARK: - Cue, then content

  private func addAfter(_ cue: ReportingCue, in window: Range<Int>, to result: inout [IndirectCandidate]) {
    var cue = cue
    var start = cue.tokens.upperBound
    let limit = end(of: window)
    var features = IndirectFeatures(.contentAfter)
    while start < limit, reading.isWord(start), reading.mention(at: start) == nil,
      reading.classes(start).contains(.adverb) && !Self.contentAdverbs.contains(reading.tokens[start].hash)
        || reading.tokens[start].shape.contains(.endsInLy)
    {
      start += 1
    }
    guard start < limit else { return }
    // "As Ruiz noted, the bridge is safe."
    if reading.tokens[start].isMark(Mark.comma), cue.kind == .verb,
      Self.reportsThat.contains(where: cue.features.contains),
      isAsClause(cue.head, from: window.lowerBound)
    {
      features = IndirectFeatures(.contentAfterComma, .asClause)
      append(cue, start + 1..<limit, features, to: &result)
      return
    }
    let isAddressed =
      cue.features.contains(.telling) || cue.features.contains(.asking) || cue.features.contains(.noting)
    if Self.reportsThat.contains(where: cue.features.contains),
      let that = that(after: start, limit: limit, overListener: cue.features.contains(.telling))
    {
      features.insert(.skipsToThat)
      append(cue, that..<limit, features, to: &result)
      return
    }
    if reading.isWord(start), reading.mention(at: start) == nil, reading.classes(start).contains(.time),
      start + 1 < limit
    {
      features.insert(.skipsTime)
      start += 1
    }
    if cue.kind == .verb, !cue.isPassive,
      let object = reading.phrase(startingAt: start, limit: limit, takesObjects: true),
      object.tokens.upperBound < limit, object.tokens.count < 10
    {
      // told reporters that, asked Ruiz whether, praised her for
      let next = object.tokens.upperBound
      var addressed = features
      addressed.insert(isAddressed ? .skipsListener : .skipsObject)
      let (place, isSkipped) = skipPreposition(at: next, limit: limit, &addressed)
      if isAddressed ? opensContent(next) || isSkipped : isSkipped || opensClause(next) {
        append(cue, place..<limit, addressed, to: &result)
      }
    }
    if reading.isWord(start), let skipped = lexicon.reporting(reading.tokens[start].hash)?.skipped,
      start + 1 < limit, !(skipped == .skipsTo && isInfinitive(start + 1))
    {
      features.insert(skipped)
      start += 1
      cue.tokens = cue.tokens.lowerBound..<start
    } else if cue.kind == .noun, !opensContent(start) {
      return
    }
    append(cue, start..<limit, features, to: &result)
  }

  /// Over one preposition, but for the "to" of an infinitive.
  private func skipPreposition(at place: Int, limit: Int, _ features: inout IndirectFeatures) -> (Int, Bool) {
    guard place + 1 < limit, reading.isWord(place),
      let skipped = lexicon.reporting(reading.tokens[place].hash)?.skipped,
      !(skipped == .skipsTo && isInfinitive(place + 1))
    else { return (place, false) }
    features.insert(skipped)
    return (place + 1, true)
  }

  /// Whether "to" before a word makes it an infinitive rather than saying where to.
  private func isInfinitive(_ index: Int) -> Bool {
    let classes = reading.classes(index)
    return reading.isWord(index) && reading.mention(at: index) == nil
      && !classes.hasAny(of: [
        .determiner, .possessivePronoun, .objectPronoun, .subordinator, .relative, .firstPerson, .plural, .role,
        .demonym, .number, .gerund,
      ]) && (!reading.tokens[index].shape.contains(.endsInS) || classes.hasAny(of: .anyCue))
      && !reading.tokens[index].shape.contains(.endsInIng) && !reading.tokens[index].shape.contains(.capitalised)
  }

  /// Whether a word opens a clause of content after a listener: told reporters that, asked Ruiz whether, told him to.
  private func opensContent(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    guard token.kind == .word else { return false }
    let classes = reading.classes(index)
    return token.hash == Word.that || token.hash == Word.to || reading.mention(at: index) != nil
      || classes.hasAny(of: [
        .subordinator, .subjectPronoun, .firstPerson, .secondPerson, .determiner, .possessivePronoun, .relative,
      ])
  }

  private func opensClause(_ index: Int) -> Bool {
    reading.isWord(index) && (reading.tokens[index].hash == Word.that || reading.tokens[index].hash == Word.to)
  }

  /// A "that" which the cue reaches over a few words: said in an interview that.
  private func that(after start: Int, limit: Int, overListener: Bool) -> Int? {
    let first = reading.tokens[start]
    let isComma = first.isMark(Mark.comma)
    let classes = reading.classes(start)
    guard first.hash != Word.that,
      isComma || overListener
        || first.kind == .word && classes.hasAny(of: [.preposition, .time]) && first.hash != Word.of
    else { return nil }
    var index = start + 1
    while index < min(limit, start + 14) {
      let token = reading.tokens[index]
      if token.hash == Word.that, token.kind == .word, index + 1 < limit {
        return reading.isWord(index + 1) || reading.tokens[index + 1].kind == .quotation ? index : nil
      }
      guard token.kind != .quotation, !token.isMark(Mark.semicolon), !token.isMark(Mark.colon) else { return nil }
      if token.kind == .word, reading.classes(index).hasAny(of: [.auxiliary, .verb, .relative]) { return nil }
      if token.isMark(Mark.comma), !isComma { return nil }
      index += 1
    }
    return nil
  }

  private func isAsClause(_ head: Int, from lowest: Int) -> Bool {
    var index = head - 1
    while index >= max(lowest, head - 12) {
      if reading.tokens[index].hash == Self.asWord, reading.isWord(index) { return true }
      if reading.tokens[index].kind == .punctuation { return false }
      index -= 1
    }
    return false
  }

  // MARK: - Content, then cue

  /// "The bridge is safe, Ruiz said."
  private func addBefore(_ cue: ReportingCue, in window: Range<Int>, to result: inout [IndirectCandidate]) {
    let lowest = max(window.lowerBound, cue.head - Self.farthest)
    var index = cue.head - 1
    var commas = 0
    while index > lowest, commas < 4 {
      defer { index -= 1 }
      if reading.tokens[index].kind == .quotation { return }
      guard reading.tokens[index].isMark(Mark.comma) || reading.tokens[index].isMark(Mark.dash) else { continue }
      commas += 1
      var first = index + 1
      let isAs = first < cue.head && reading.isWord(first) && reading.tokens[first].hash == Self.asWord
      if isAs { first += 1 }
      guard first < cue.head, let phrase = reading.phrase(startingAt: first, limit: cue.head) else { continue }
      guard reaches(cue.head, from: phrase.tokens.upperBound, overAppositions: commas > 1) else { continue }
      var features = IndirectFeatures(.contentBefore)
      if isAs { features.insert(.asClause) }
      appendBefore(cue, upTo: index, attribution: first..<cue.tokens.upperBound, features, in: window, to: &result)
      return
    }
  }

  /// Whether only auxiliaries, adverbs or appositions stand between a speaker and the cue.
  private func reaches(_ head: Int, from place: Int, overAppositions: Bool) -> Bool {
    guard place < head else { return place == head }
    if overAppositions {
      return reading.tokens[place].kind == .punctuation && reading.tokens[head - 1].kind == .punctuation
    }
    for index in place..<head {
      guard reading.isWord(index) || reading.tokens[index].kind == .clitic else { return false }
      guard
        reading.tokens[index].kind == .clitic || reading.classes(index).hasAny(of: [.auxiliary, .adverb, .time])
          || reading.tokens[index].shape.contains(.endsInLy)
      else { return false }
    }
    return true
  }

  /// "The bridge is safe, said Ruiz."
  ///
  /// - Returns: whether it cannot be read otherwise: nothing follows that Ruiz could do.
  private func addInverted(_ cue: ReportingCue, in window: Range<Int>, to result: inout [IndirectCandidate]) -> Bool {
    guard Self.reportsThat.contains(where: cue.features.contains) else { return false }
    let comma = cue.head - 1
    guard comma > window.lowerBound, reading.tokens[comma].isMark(Mark.comma), !cue.features.contains(.gerundForm),
      let phrase = reading.phrase(startingAt: cue.tokens.upperBound, limit: window.upperBound)
    else { return false }
    appendBefore(
      cue, upTo: comma, attribution: cue.head..<phrase.tokens.upperBound, IndirectFeatures(.contentBefore, .inverted),
      in: window, to: &result)
    let next = phrase.tokens.upperBound
    guard next < end(of: window) else { return true }
    // "Ruiz, an engineer, said Olusoga, a doctor, was wrong": a verb is left for Olusoga.
    for index in next..<min(end(of: window), next + Self.farthest) where reading.isWord(index) {
      let classes = reading.classes(index)
      if classes.contains(.relative) { return true }
      if classes.hasAny(of: [.auxiliary, .verb]) { return false }
    }
    return true
  }

  private func appendBefore(
    _ cue: ReportingCue, upTo comma: Int, attribution: Range<Int>, _ features: IndirectFeatures, in window: Range<Int>,
    to result: inout [IndirectCandidate]
  ) {
    let start = clauseStart(before: comma, in: window)
    guard start < comma else { return }
    var features = features
    let next = attribution.upperBound
    let limit = end(of: window)
    features.insert(next < limit ? self.start(at: next) : .endsWithSentence)
    var candidate = IndirectCandidate(
      cue: cue, content: start..<comma, isFixed: true, attribution: attribution, features: features)
    candidate.secondPiece = secondPiece(after: next, limit: limit, overName: attribution.lowerBound == cue.head)
    if candidate.secondPiece != nil { candidate.features.insert(.secondPiece) }
    result.append(candidate)
  }

  /// What goes on after an attribution in the middle and its comma.
  ///
  /// - Parameter overName: whether a name ends the attribution: what follows that is an apposition, unless it is a verb.
  private func secondPiece(after place: Int, limit: Int, overName: Bool) -> Range<Int>? {
    guard place + 1 < limit, reading.tokens[place].isMark(Mark.comma) else { return nil }
    let next = place + 1
    let classes = reading.classes(next)
    if overName, !classes.hasAny(of: [.auxiliary, .verb]) { return nil }
    guard reading.isWord(next), !classes.contains(.gerund), !reading.tokens[next].shape.contains(.endsInIng),
      !classes.hasAny(of: [.relative, .conjunction]), lexicon.reporting(reading.tokens[next].hash)?.verb == nil
    else { return nil }
    return next..<limit
  }

  private func clauseStart(before comma: Int, in window: Range<Int>) -> Int {
    var index = comma - 1
    while index >= max(window.lowerBound, comma - 2 * Self.farthest) {
      let token = reading.tokens[index]
      if token.isMark(Mark.semicolon) || token.isMark(Mark.colon) || token.isMark(Mark.dash) { return index + 1 }
      index -= 1
    }
    return window.lowerBound
  }

  // MARK: - According to

  private func addAccording(_ cue: ReportingCue, in window: Range<Int>, to result: inout [IndirectCandidate]) {
    let limit = end(of: window)
    guard let phrase = reading.phrase(startingAt: cue.tokens.upperBound, limit: limit, takesObjects: true) else {
      return
    }
    var before = cue.head - 1
    if before >= window.lowerBound, reading.tokens[before].isMark(Mark.comma) { before -= 1 }
    let start = clauseStart(before: before + 1, in: window)
    if before - start >= 2 {
      appendBefore(
        cue, upTo: before + 1, attribution: cue.head..<phrase.tokens.upperBound, IndirectFeatures(.contentBefore),
        in: window, to: &result)
      return
    }
    var index = phrase.tokens.upperBound
    while index < min(limit, phrase.tokens.upperBound + Self.farthest) {
      if reading.tokens[index].isMark(Mark.comma), index + 1 < limit,
        !reading.classes(index + 1).hasAny(of: [.relative]),
        index == phrase.tokens.upperBound || !isApposition(index, limit)
      {
        append(cue, index + 1..<limit, IndirectFeatures(.contentAfterComma), to: &result)
        return
      }
      index += 1
    }
  }

  /// Whether another comma follows soon: Ruiz, an engineer,
  private func isApposition(_ comma: Int, _ limit: Int) -> Bool {
    false
  }

  // MARK: - Subject of a passive

  /// "a view shared by many"
  private func addSubject(_ cue: ReportingCue, in window: Range<Int>, to result: inout [IndirectCandidate]) {
    guard cue.tokens.upperBound < window.upperBound, reading.tokens[cue.tokens.upperBound].hash == Word.by else {
      return
    }
    var last = cue.head - 1
    while last >= window.lowerBound, cue.head - last < 6,
      reading.classes(last).hasAny(of: [.auxiliary, .adverb]) || reading.tokens[last].shape.contains(.endsInLy)
    {
      last -= 1
    }
    guard last >= window.lowerBound, let phrase = reading.phrase(endingAt: last, from: window.lowerBound),
      phrase.relative == nil
    else { return }
    let candidate = IndirectCandidate(
      cue: cue, content: phrase.tokens, isFixed: true,
      features: IndirectFeatures(.contentIsSubject, start(at: phrase.tokens.lowerBound)))
    result.append(candidate)
  }

  // MARK: -

  private func append(
    _ cue: ReportingCue, _ content: Range<Int>, _ features: IndirectFeatures, to result: inout [IndirectCandidate]
  ) {
    guard !content.isEmpty else { return }
    var features = features
    features.insert(start(at: content.lowerBound))
    result.append(IndirectCandidate(cue: cue, content: content, features: features))
  }

  /// The end of a sentence without its full stop.
  private func end(of window: Range<Int>) -> Int {
    var end = window.upperBound
    while end > window.lowerBound,
      reading.tokens[end - 1].isMark(Mark.stop) || reading.tokens[end - 1].isMark(Mark.question)
        || reading.tokens[end - 1].isMark(Mark.exclamation)
    {
      end -= 1
    }
    return end
  }

  /// What content begins with.
  func start(at index: Int) -> IndirectFeature {
    let token = reading.tokens[index]
    switch token.kind {
    case .quotation: return .startsWithQuotation
    case .punctuation, .clitic, .possessive: return .startsWithPunctuation
    case .number: return .startsWithNumber
    case .word: break
    }
    if token.hash == Word.that { return .startsWithThat }
    if token.hash == Word.to { return .startsWithTo }
    if token.hash == Self.ifWord || token.hash == Self.whether { return .startsWithIf }
    if reading.mention(at: index) != nil { return .startsWithName }
    let classes = reading.classes(index)
    if classes.contains(.relative) || Self.questionWords.contains(token.hash) { return .startsWithQuestionWord }
    if classes.contains(.possessivePronoun) {
      guard classes.contains(.objectPronoun) else { return .startsWithPossessive }
      return index + 1 < reading.tokens.count && reading.isNoun(index + 1) ? .startsWithPossessive : .startsWithObject
    }
    if classes.contains(.determiner) { return .startsWithDeterminer }
    if classes.hasAny(of: .subjectPronoun) || classes.hasAny(of: [.firstPerson, .secondPerson]) {
      return .startsWithSubject
    }
    if classes.contains(.objectPronoun) { return .startsWithObject }
    if classes.contains(.gerund) || token.shape.contains(.endsInIng) { return .startsWithGerund }
    if classes.contains(.time) { return .startsWithTime }
    if classes.contains(.preposition) { return .startsWithPreposition }
    if classes.contains(.auxiliary) { return .startsWithAuxiliary }
    if classes.contains(.adverb) || token.shape.contains(.endsInLy) { return .startsWithAdverb }
    if classes.contains(.number) { return .startsWithNumber }
    if classes.contains(.verb) || token.shape.contains(.endsInEd) { return .startsWithVerb }
    return reading.isNoun(index) ? .startsWithNoun : .startsWithOther
  }

  /// The groups whose "that" may stand some words off.
  private static let reportsThat: [IndirectFeature] = [
    .saying, .telling, .asserting, .noting, .announcing, .admitting, .promising, .showing, .expecting, .thinking,
  ]
  /// Adverbs that content may begin with: said there was, said not all of it.
  private static let contentAdverbs: Set<UInt32> = Set(
    ["there", "here", "not", "never", "even", "only", "just", "perhaps", "maybe", "now"].map(Word.hash))
  private static let asWord = Word.hash("as")
  private static let ifWord = Word.hash("if")
  private static let whether = Word.hash("whether")
  private static let questionWords: Set<UInt32> = Set(["how", "why", "what", "when", "where"].map(Word.hash))
}
