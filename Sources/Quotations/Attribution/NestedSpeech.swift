/// Quotations within a quotation: “My father would say, ‘No.’”
///
/// The words around them are a text of their own, in which only a verb of saying shows who spoke.
extension Attribution {
  mutating func decideNested() {
    var span = 0
    while span < reading.spans.count {
      let last = lastInside(span)
      if last > span { decide(inside: span, last: last) }
      span += 1
    }
  }

  /// The last span that lies within another, or that one itself.
  private func lastInside(_ span: Int) -> Int {
    var last = span
    while last + 1 < reading.spans.count, reading.spans[last + 1].parent >= span { last += 1 }
    return last
  }

  private mutating func decide(inside outer: Int, last: Int) {
    let children = (outer + 1...last).filter { reading.spans[$0].parent == outer }
    let spans = children.map { index in
      var span = reading.spans[index]
      span.paragraph = 0
      span.parent = -1
      return span
    }
    let paragraph = Paragraph(range: reading.spans[outer].inner)
    let inner = Reading(reading.text, paragraphs: [paragraph], spans: spans, lexicon: reading.lexicon)
    let finder = CandidateFinder(reading: inner)
    for (index, span) in children.enumerated() {
      let looks = judge.inside(reading.spans[span].inner)
      let best = Self.best(of: finder.candidates(for: index, previousSpan: nil))
      let isDirect = looks.startsWithCapital && (looks.words >= 4 || best.map { isTied($0, looks) } == true)
      let (speaker, entity) = best.map { self.speaker($0, in: inner, outer: outer) } ?? (nil, nil)
      setNested(
        span, kind: isDirect ? .direct : .partial, speaker: speaker, entity: entity,
        cue: speaker == nil ? nil : best?.cue.map(inner.place))
    }
  }

  /// Whether a verb of saying stands beside it: I told him, ‘No.’
  private func isTied(_ candidate: SpeakerCandidate, _ looks: SpeechJudge.Inside) -> Bool {
    let features = candidate.features
    if features.contains(.cueTouchesBefore) || features.contains(.cueTouchesAfter) { return true }
    return features.contains(.cueNearBefore) && (looks.endsSentence || looks.endsInComma)
  }

  /// The best of those that a verb of saying, "according to" or a colon ties to the quotation.
  private static func best(of candidates: [SpeakerCandidate]) -> SpeakerCandidate? {
    var best: SpeakerCandidate?
    var bestScore = 300
    for candidate in candidates where candidate.cue != nil || candidate.features.contains(.colon) {
      let score = FeatureWeights.byHand.score(candidate.features)
      if score > bestScore { (best, bestScore) = (candidate, score) }
    }
    return best
  }

  /// Who a candidate found inside a quotation is: "I" is whoever speaks the words around it.
  private func speaker(_ candidate: SpeakerCandidate, in inner: Reading, outer: Int) -> (Speaker?, Int?) {
    guard case .phrase(let phrase) = candidate.source else { return (nil, nil) }
    let place = inner.place(phrase.tokens)
    switch phrase.head {
    case .pronoun(let token):
      let classes = inner.classes(token)
      if classes.contains(.firstPerson), let speaker = verdicts[outer].speaker {
        return (Speaker(name: speaker.name, mention: place, basis: .pronoun), verdicts[outer].entity)
      }
      guard !classes.contains(.thingPronoun) else { return (nil, nil) }
      return (Speaker(name: inner.string(phrase.tokens), mention: place, basis: .pronoun), nil)
    case .name(let mention):
      let own = inner.mentions[mention].tokens
      let entity = reading.bearer(of: own.map { inner.tokens[$0].hash }, near: around(outer))
      let full = entity.map(name(of:)) ?? inner.string(own)
      return (Speaker(name: full, mention: inner.place(own), basis: .name), entity)
    case .nominal:
      return (Speaker(name: inner.string(phrase.tokens), mention: place, basis: .nominal), nil)
    }
  }

  /// The token that stands for a quotation or for the one around it.
  private func around(_ span: Int) -> Int {
    var span = span
    while reading.spans[span].parent >= 0 { span = reading.spans[span].parent }
    return max(0, reading.tokenOfSpan[span])
  }
}
