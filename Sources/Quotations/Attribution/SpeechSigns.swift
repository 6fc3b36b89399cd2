/// What tells speech from titles and marks of distance, beside the tie to a speaker.
extension SpeechJudge {
  /// Adds to the features of the best candidate what the words themselves and those before them show.
  func note(
    _ span: Int, best: SpeakerCandidate?, judged: Quotation.Kind, inside: Inside, _ signs: inout SpeakerFeatures
  ) {
    signs.insert(.bias)
    switch judged {
    case .direct, .block: signs.insert(.judgedDirect)
    case .partial: signs.insert(.judgedPartial)
    case .title: signs.insert(.judgedTitle)
    case .scare: signs.insert(.judgedScare)
    case .indirect: break
    }
    if reading.paragraphs[reading.spans[span].paragraph].isHeading { signs.insert(.isInHeading) }
    if let best { if isTightlyTied(best, inside) { signs.insert(.tightlyTied) } } else { signs.insert(.noCandidate) }
    let token = reading.tokenOfSpan[span]
    guard token >= 0 else { return }
    noteNeighbours(token, &signs)
    let before = before(token, reading.sentences[reading.sentenceOfSpan[span]].tokens)
    if before.isWork { signs.insert(.afterWork) }
    if before.isNaming { signs.insert(.afterNaming) }
    if before.isSoCalled { signs.insert(.afterSoCalled) }
    if before.isTerm { signs.insert(.afterTerm) }
  }

  /// The words and marks right before and after.
  private func noteNeighbours(_ token: Int, _ signs: inout SpeakerFeatures) {
    let sentence = reading.sentences[reading.sentenceOfSpan[Int(reading.tokens[token].link)]].tokens
    let window = CandidateFinder.window(around: token, in: sentence)
    for index in window where reading.isWord(index) {
      let classes = reading.classes(index)
      if classes.contains(.strongCue) { signs.insert(.sentenceHasCue) }
      if classes.contains(.singularPronoun) || reading.mention(at: index) != nil { signs.insert(.sentenceHasPerson) }
    }
    if hasCue(closeBefore: token, sentence) { signs.insert(.cueCloseBefore) }
    if token > sentence.lowerBound {
      let before = reading.tokens[token - 1]
      let classes = reading.classes(token - 1)
      if before.isMark(Mark.open) { signs.insert(.afterBracket) }
      if before.isMark(Mark.dash) { signs.insert(.afterDash) }
      if before.kind == .word {
        if reading.mention(at: token - 1) != nil || classes.hasAny(of: [.role, .subjectPronoun]) {
          signs.insert(.afterPerson)
        }
        if classes.contains(.weakCue) { signs.insert(.afterWeakCue) }
        if classes.hasAny(of: [.speechNoun, .document]) { signs.insert(.afterNounOfSpeech) }
        if classes.contains(.adverb) || before.shape.contains(.endsInLy) { signs.insert(.afterAdverb) }
      }
    }
    guard token + 1 < sentence.upperBound else { return }
    let after = reading.tokens[token + 1]
    if after.isMark(Mark.close) { signs.insert(.beforeBracket) }
    guard after.kind == .word else { return }
    if reading.mention(at: token + 1) != nil {
      signs.insert(.beforeName)
    } else if reading.isNoun(token + 1) {
      signs.insert(.beforeNoun)
    }
  }

  /// Whether a verb of saying stands within a few words before, and nothing parts it from the quotation.
  private func hasCue(closeBefore token: Int, _ sentence: Range<Int>) -> Bool {
    for index in stride(from: token - 1, through: max(sentence.lowerBound, token - 4), by: -1) {
      let word = reading.tokens[index]
      if word.kind == .quotation || word.isMark(Mark.comma) || word.isMark(Mark.semicolon) { return false }
      if word.kind == .word, reading.mention(at: index) == nil,
        reading.classes(index).hasAny(of: [.strongCue, .mediumCue]),
        !reading.classes(index).hasAny(of: [.speechNoun, .document]) || word.shape.contains(.endsInEd)
      {
        return true
      }
    }
    return false
  }

  /// Whether something is speech or not, where a rule says so and weights learnt from one kind of news should not be
  /// asked: a quoted paragraph, a quotation that runs on, words after a colon, what is expressly given as a title.
  func isPlain(_ judged: Quotation.Kind, _ signs: SpeakerFeatures) -> Bool? {
    if judged == .block || signs.contains(.carriedOpen) { return true }
    if judged == .direct, signs.contains(.colon) || signs.contains(.dash) || signs.contains(.dashBelow) { return true }
    if judged == .direct, signs.contains(.afterColon) { return true }
    if judged == .direct, signs.contains(.quotationAlone) || signs.contains(.opensSentenceItself) { return true }
    if judged == .direct, signs.contains(.tightlyTied), !signs.contains(.endsOpen) { return true }
    if judged == .title, signs.contains(.afterNaming) { return false }
    if judged == .title, signs.contains(.afterWork), !signs.contains(.tightlyTied) { return false }
    if judged == .scare, signs.contains(.afterSoCalled) { return false }
    // hailing their “holy fight”
    if judged == .partial, signs.contains(.cueCloseBefore), !signs.contains(.looksLikeTitle) { return true }
    return nil
  }

  /// What a quotation is, once it is known whether it is speech.
  func kind(of span: Int, judged: Quotation.Kind, isSpeech: Bool, inside: Inside) -> Quotation.Kind {
    let looksLikeSpeech = judged == .direct || judged == .partial || judged == .block
    guard isSpeech != looksLikeSpeech else { return judged }
    if isSpeech { return isWhole(span, inside) ? .direct : .partial }
    return inside.startsWithCapital && inside.capitals + inside.functionWords >= inside.words ? .title : .scare
  }
}
