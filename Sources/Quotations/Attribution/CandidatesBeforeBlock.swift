/// What leads in a block of quoted paragraphs, and marked quotations seldom.
extension CandidateFinder {
  /// Speakers in a sentence before a block that ends in a colon, beside the subjects of its verbs of saying.
  ///
  /// - Parameter range: the words of the sentence that are looked at, the colon included.
  func addLeadIn(_ range: Range<Int>, of sentence: Sentence, to result: inout [SpeakerCandidate]) {
    let colon = range.upperBound - 1
    // "The letter, dated May 3, reads in part:"
    if let first = reading.phrase(startingAt: sentence.tokens.lowerBound, limit: colon),
      first.tokens.upperBound < colon, reading.tokens[first.tokens.upperBound].isMark(Mark.comma),
      let cue = range.first(where: { reading.tokens[max(0, $0 - 1)].isMark(Mark.comma) && isCue($0, in: range) }),
      cue > first.tokens.upperBound + 1
    {
      addPrevious(first, .previousColon, cue..<cue + 1, true, to: &result)
    }
    guard colon > range.lowerBound, let last = reading.phrase(endingAt: colon - 1, from: range.lowerBound) else {
      return
    }
    switch last.head {
    case .name where last.owner == nil:
      // "Ana Ruiz:", "According to Ana Ruiz:"
      let start = last.tokens.lowerBound
      guard start == sentence.tokens.lowerBound || followsWordsOf(start, from: range.lowerBound) else { return }
      addPrevious(last, .previousColon, nil, true, to: &result)
    case .nominal(let head) where reading.classes(head).hasAny(of: [.document, .speechNoun]):
      // "From the letter of Ana Ruiz:" names who wrote it; "From the letter:" does not.
      guard last.owner != nil || last.ownerPronoun != nil else { return }
      addPrevious(last, .previousColon, head..<head + 1, true, to: &result)
    default: return
    }
  }

  /// Whether "according to" or "in the words of" stands before a token.
  private func followsWordsOf(_ token: Int, from lowest: Int) -> Bool {
    guard token - 2 >= lowest else { return false }
    let words = (reading.tokens[token - 2].hash, reading.tokens[token - 1].hash)
    return words == (Word.according, Word.to) || words == (Self.wordsNoun, Word.of)
  }

  /// Whether a subject is the sentence's own, rather than that of "the letter that Ruiz wrote".
  func opensClause(_ phrase: NounPhrase, of sentence: Sentence) -> Bool {
    let first = phrase.tokens.lowerBound
    guard first > sentence.tokens.lowerBound else { return true }
    return reading.tokens[first - 1].isMark(Mark.comma) || reading.tokens[first - 1].kind == .quotation
  }

  /// What stands before the address in "Ana Ruiz <ana@example.org> wrote:", as mail programs have it.
  func beforeAddress(endingAt index: Int, from lowest: Int) -> Int {
    guard index > lowest, reading.text[Int(reading.tokens[index].start)] == UInt8(ascii: ">") else { return index }
    for place in (max(lowest, index - 16)..<index).reversed()
    where reading.text[Int(reading.tokens[place].start)] == UInt8(ascii: "<") {
      return place - 1
    }
    return index
  }
}
