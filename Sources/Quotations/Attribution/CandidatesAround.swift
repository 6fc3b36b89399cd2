/// Speakers from other sentences and other quotations.
extension CandidateFinder {
  func addNeighbours(
    _ span: Int, _ quotation: Int, _ window: Range<Int>, previousSpan: Int?,
    to result: inout [SpeakerCandidate]
  ) {
    let sentence = reading.sentenceOfSpan[span]
    let paragraph = reading.spans[span].paragraph
    let isAlone = standsAlone(quotation, window)
    let isBlock = reading.spans[span].isBlock
    if let previousSpan {
      let before = reading.spans[previousSpan]
      var features = SpeakerFeatures(
        before.paragraph == paragraph ? .carriedInParagraph : .carriedAcross)
      if isAlone { features.insert(.quotationAlone) }
      if before.paragraph < paragraph, sentence > 0, reading.sentenceOfSpan[previousSpan] == sentence - 1 {
        features.insert(.carriedEnd)
      }
      if reading.spans[span].continuesPrevious { features.insert(.carriedOpen) }
      // Of a block, who spoke before tells nothing.
      if before.paragraph >= paragraph - 2 && !isBlock || reading.spans[span].continuesPrevious {
        result.append(
          SpeakerCandidate(source: .carried(span: previousSpan), cue: nil, features: features))
      }
    }
    guard isAlone else { return }
    addDashBelow(sentence, paragraph, to: &result)
    guard sentence > 0 else { return }
    let previous = reading.sentences[sentence - 1]
    // "Ruiz wrote in May." A block may be led in without a colon.
    guard previous.paragraph == paragraph || endsInColon(previous) || isBlock else {
      if previous.paragraph == paragraph - 1, !reading.paragraphs[paragraph - 1].isHeading {
        let range =
          max(previous.tokens.lowerBound, previous.tokens.upperBound - Self.farthest)..<previous.tokens.upperBound
        if let first = self.subjects(in: range).first {
          addPrevious(first, .previousSubjectAcross, nil, isAlone, to: &result)
        }
      }
      return
    }
    guard !reading.paragraphs[previous.paragraph].isHeading else { return }
    let range =
      max(
        previous.tokens.lowerBound, previous.tokens.upperBound - Self.farthest)..<previous.tokens
      .upperBound
    let isColon = endsInColon(previous)
    if isBlock, isColon { addLeadIn(range, of: previous, to: &result) }
    let subjects = subjects(in: range)
    for cue in range where isCue(cue, in: range) && !reading.classes(cue).contains(.weakCue) {
      var index = cue - 1
      while index >= range.lowerBound, reading.classes(index).hasAny(of: [.auxiliary, .adverb]) {
        index -= 1
      }
      if isBlock, isColon { index = beforeAddress(endingAt: index, from: range.lowerBound) }
      guard let phrase = reading.phrase(endingAt: index, from: range.lowerBound),
        !isBlock || isColon || opensClause(phrase, of: previous)
      else { continue }
      addPrevious(
        phrase, isColon ? .previousColon : .previousCue, cue..<cue + 1, isAlone, to: &result)
    }
    if let first = subjects.first, isColon || !isBlock {
      addPrevious(first, isColon ? .previousColon : .previousSubject, nil, isAlone, to: &result)
    }
  }

  /// An epigraph: the name stands below, after a dash.
  func addDashBelow(_ sentence: Int, _ paragraph: Int, to result: inout [SpeakerCandidate]) {
    guard sentence + 1 < reading.sentences.count else { return }
    let next = reading.sentences[sentence + 1]
    guard next.paragraph == paragraph + 1, next.tokens.count > 1 else { return }
    let first = reading.tokens[next.tokens.lowerBound]
    let isHyphen = first.isMark(Mark.other) && reading.text[Int(first.start)] == 0x2D
    guard first.isMark(Mark.dash) || isHyphen,
      let phrase = reading.phrase(startingAt: next.tokens.lowerBound + 1, limit: next.tokens.upperBound),
      case .name = phrase.head
    else { return }
    addPrevious(phrase, .dashBelow, nil, true, to: &result)
  }

  func addPrevious(
    _ phrase: NounPhrase, _ kind: SpeakerFeature, _ cue: Range<Int>?, _ isAlone: Bool,
    to result: inout [SpeakerCandidate]
  ) {
    var features = SpeakerFeatures(kind)
    if isAlone { features.insert(.quotationAlone) }
    if kind == .previousColon, let cue, reading.classes(cue.lowerBound).contains(.strongCue) {
      features.insert(.strongCue)
    }
    describe(phrase, &features)
    result.append(SpeakerCandidate(source: .phrase(phrase), cue: cue, features: features))
  }

  static let wordsNoun = Word.hash("words")

  func endsInColon(_ sentence: Sentence) -> Bool {
    sentence.tokens.last.map { reading.tokens[$0].isMark(Mark.colon) } ?? false
  }

  /// Whether the sentence holds nothing but quotations and marks.
  func standsAlone(_ quotation: Int, _ window: Range<Int>) -> Bool {
    !window.contains { reading.tokens[$0].kind == .word }
  }
}
