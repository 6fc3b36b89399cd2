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
    }
    guard let best else { return signs.insert(.noCandidate) }
    if isTightlyTied(best, inside) { signs.insert(.tightlyTied) }
    let token = reading.tokenOfSpan[span]
    guard token >= 0 else { return }
    let before = before(token, reading.sentences[reading.sentenceOfSpan[span]].tokens)
    if before.isWork { signs.insert(.afterWork) }
    if before.isNaming { signs.insert(.afterNaming) }
    if before.isSoCalled { signs.insert(.afterSoCalled) }
    if before.isTerm { signs.insert(.afterTerm) }
  }

  /// What a quotation is, once it is known whether it is speech.
  func kind(of span: Int, judged: Quotation.Kind, isSpeech: Bool, inside: Inside) -> Quotation.Kind {
    let looksLikeSpeech = judged == .direct || judged == .partial
    guard isSpeech != looksLikeSpeech else { return judged }
    if isSpeech { return isWhole(span, inside) ? .direct : .partial }
    return inside.startsWithCapital && inside.capitals + inside.functionWords >= inside.words ? .title : .scare
  }
}
