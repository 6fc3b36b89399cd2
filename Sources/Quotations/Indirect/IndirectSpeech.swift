/// Finds what a text reports without quoting it: says that, according to, he promised to.
///
/// It walks through the sentences once. Each cue (`ReportingCueFinder`) offers stretches that it may report
/// (`IndirectCandidateFinder`); the best end of each (`ContentEndFinder`) and its best speaker
/// (`IndirectSpeakerFinder`) are taken by weight, then the best stretch of each cue, if it is sure enough.
struct IndirectSpeech {
  let reading: Reading
  private let model: IndirectModel
  private let cues: ReportingCueFinder
  private let candidates: IndirectCandidateFinder
  private let endFinder: ContentEndFinder
  private let speakerFinder: IndirectSpeakerFinder
  /// Knows who spoke in quotations, and whom words stand for.
  private var attribution: Attribution
  private let cuesOfQuotations: [Int]

  /// One stretch that was found.
  struct Finding {
    /// Its pieces as tokens: two where its attribution stands in the middle.
    var pieces: [Range<Int>]
    var cue: Range<Int>
    var speaker: Speaker?
    var score: Int
  }
  private(set) var findings: [Finding] = []
  /// What was weighed, if somebody wants to learn from it.
  private(set) var examples: [IndirectExample]?

  /// Sentences longer than this many tokens are read in parts.
  private static let longestWindow = 160

  init(_ attribution: consuming Attribution, model: IndirectModel, isRecorded: Bool = false) {
    reading = attribution.reading
    cuesOfQuotations = attribution.verdicts.compactMap { $0.cue?.lowerBound }.sorted()
    attribution.startAgain()
    self.attribution = attribution
    self.model = model
    cues = ReportingCueFinder(reading: reading)
    candidates = IndirectCandidateFinder(reading: reading)
    endFinder = ContentEndFinder(reading: reading)
    speakerFinder = IndirectSpeakerFinder(reading: reading)
    if isRecorded { examples = [] }
  }

  // Filled anew for each candidate, so that nothing is allocated for it.
  private var ends: [ContentEnd] = []
  private var speakers: [IndirectSpeaker] = []
  private var found: [IndirectCandidate] = []
  /// How far reach the words that earlier cues of the sentence report, if they were to report any.
  private var reportedUpTo: Int?

  mutating func find() {
    for sentence in reading.sentences {
      var start = sentence.tokens.lowerBound
      while start < sentence.tokens.upperBound {
        let window = start..<min(sentence.tokens.upperBound, start + Self.longestWindow)
        find(in: window, isInHeading: reading.paragraphs[sentence.paragraph].isHeading)
        start = window.upperBound
      }
    }
    findings.sort {
      ($0.pieces[0].lowerBound, $1.pieces[0].upperBound) < ($1.pieces[0].lowerBound, $0.pieces[0].upperBound)
    }
  }

  private mutating func find(in window: Range<Int>, isInHeading: Bool) {
    var context = IndirectFeatures(.bias)
    if isInHeading { context.insert(.isInHeading) }
    for index in window where reading.tokens[index].kind == .quotation { context.insert(.sentenceHasQuotation) }
    let first = findings.count
    var subjects: [NounPhrase]?
    reportedUpTo = nil
    for index in window {
      if reading.tokens[index].kind == .quotation {
        attribution.noteQuotation(Int(reading.tokens[index].link), at: index)
      }
      guard let cue = cues.cue(at: index, in: window) else { continue }
      let known = subjects ?? speakerFinder.subjects(in: window)
      subjects = known
      decide(cue, in: window, context, known, firstFinding: first)
    }
  }

  /// In hundredths: what the speaker adds to the score of the rest hardly ever is more, nor twice as much what content
  /// and speaker add to that of the cue.
  private static let mostGain = 250
  private static let plainReports: [IndirectFeature] = [
    .saying, .telling, .accordingTo, .startsWithThat, .contentBefore,
  ]

  // MARK: - One cue

  private struct Choice {
    var candidate: IndirectCandidate
    var pieces: [Range<Int>]
    var speaker: IndirectSpeaker
    var score: Int
    var features: IndirectFeatures
  }

  private mutating func decide(
    _ cue: ReportingCue, in window: Range<Int>, _ context: IndirectFeatures, _ subjects: [NounPhrase], firstFinding: Int
  ) {
    found.removeAll(keepingCapacity: true)
    candidates.add(cue, in: window, to: &found)
    guard !found.isEmpty else { return }
    var context = context
    if isCueOfQuotation(reading.place(cue.head..<cue.head + 1).lowerBound) { context.insert(.cueOfQuotation) }
    if let reportedUpTo {
      if cue.head < reportedUpTo { context.insert(.insideContent) }
    } else {
      context.insert(.firstCue)
    }
    if cue.head > window.lowerBound, reading.tokens[cue.head - 1].kind == .quotation {
      context.insert(.touchesQuotation)
    }
    var best: Choice?
    for number in found.indices {
      guard let choice = choose(found[number], in: window, context, subjects) else { continue }
      if best.map({ choice.score > $0.score }) ?? true { best = choice }
    }
    guard let best else { return }
    if Self.plainReports.contains(where: best.features.contains) {
      reportedUpTo = max(reportedUpTo ?? 0, best.pieces[0].upperBound)
    }
    guard best.score >= model.leastSpeech else { return }
    settle(best, firstFinding: firstFinding)
  }

  /// The best end and the best speaker of a candidate, and how sure it is.
  private mutating func choose(
    _ candidate: IndirectCandidate, in window: Range<Int>, _ context: IndirectFeatures, _ subjects: [NounPhrase]
  ) -> Choice? {
    let own = candidate.cue.features.union(candidate.features)
    // Most words that can report do not: what the cue itself is like rules them out before anything else is looked at.
    if examples == nil, model.speech.score(own.union(context)) < model.leastSpeech - 2 * Self.mostGain { return nil }
    var pieces = [candidate.content]
    var signs = own.union(context)
    var example = examples == nil ? nil : IndirectExample()
    if candidate.isFixed {
      endFinder.ends(of: candidate.content, to: &ends)
      signs = signs.union(ends[ends.count - 1].features)
      if let second = candidate.secondPiece {
        let end = bestEnd(of: second, own)
        example?.ends = ends.map { endExample($0, second, own, after: candidate.content) }
        pieces.append(second.lowerBound..<end.token)
      }
    } else {
      let end = bestEnd(of: candidate.content, own)
      example?.ends = ends.map { endExample($0, candidate.content, own, after: nil) }
      pieces[0] = candidate.content.lowerBound..<end.token
      signs = signs.union(end.features)
    }
    noteQuotations(in: pieces[0], &signs)
    // Words that are all quoted are direct speech.
    guard pieces[0].count > 1 || reading.tokens[pieces[0].lowerBound].kind != .quotation else { return nil }
    if examples == nil, model.speech.score(signs) < model.leastSpeech - Self.mostGain { return nil }
    speakerFinder.speakers(of: candidate, in: window, subjects: subjects, to: &speakers)
    var bestSpeaker = 0
    var bestScore = Int.min
    for number in speakers.indices {
      let score = model.speaker.score(speakers[number].features, beside: own)
      if score > bestScore { (bestSpeaker, bestScore) = (number, score) }
    }
    let speaker = speakers[bestSpeaker]
    signs = signs.union(speaker.features)
    let score = model.speech.score(signs)
    if var example {
      example.signs = signs
      example.pieces = pieces.map(reading.place)
      example.cue = reading.place(candidate.cue.tokens)
      example.head = reading.place(candidate.cue.head..<candidate.cue.head + 1)
      example.speakers = speakers.map { speaker in
        IndirectExample.Speaker(
          features: speaker.features.union(own), speaker: speaker.phrase.map { attribution.resolved($0).0 })
      }
      example.chosen = bestSpeaker
      examples?.append(example)
    }
    return Choice(candidate: candidate, pieces: pieces, speaker: speaker, score: score, features: signs)
  }

  private mutating func bestEnd(of content: Range<Int>, _ own: IndirectFeatures) -> ContentEnd {
    endFinder.ends(of: content, to: &ends)
    var best = ends.count - 1
    var bestScore = Int.min
    for number in ends.indices {
      let score = model.end.score(ends[number].features, beside: own)
      if score >= bestScore { (best, bestScore) = (number, score) }
    }
    return ends[best]
  }

  private func endExample(
    _ end: ContentEnd, _ content: Range<Int>, _ own: IndirectFeatures, after first: Range<Int>?
  ) -> IndirectExample.End {
    let piece = reading.place(content.lowerBound..<end.token)
    return IndirectExample.End(
      features: end.features.union(own), pieces: first.map { [reading.place($0), piece] } ?? [piece])
  }

  private func noteQuotations(in content: Range<Int>, _ signs: inout IndirectFeatures) {
    var quoted = 0
    for index in content where reading.tokens[index].kind == .quotation { quoted += reading.tokens[index].range.count }
    guard quoted > 0 else { return }
    signs.insert(.hasQuotationInside)
    if quoted * 2 > reading.place(content).count { signs.insert(.isMostlyQuotation) }
  }

  private func isCueOfQuotation(_ place: Int) -> Bool {
    var low = 0
    var high = cuesOfQuotations.count
    while low < high {
      let middle = (low + high) / 2
      if cuesOfQuotations[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low < cuesOfQuotations.count && cuesOfQuotations[low] == place
  }

  private mutating func settle(_ choice: Choice, firstFinding: Int) {
    var speaker: Speaker?
    if let phrase = choice.speaker.phrase {
      let (resolved, entity) = attribution.resolved(phrase)
      speaker = resolved
      if let entity { attribution.note(speaker: entity, at: choice.candidate.cue.head) }
    }
    let finding = Finding(
      pieces: choice.pieces, cue: choice.candidate.cue.tokens, speaker: speaker, score: choice.score)
    // Two cues that report the same words ("made the claim that") are one.
    for other in max(firstFinding, findings.count - 8)..<max(firstFinding, findings.count) {
      let shared = findings[other].pieces[0].clamped(to: finding.pieces[0]).count
      guard shared * 10 >= max(findings[other].pieces[0].count, finding.pieces[0].count) * 8 else { continue }
      if finding.score > findings[other].score { findings[other] = finding }
      return
    }
    findings.append(finding)
  }
}

extension IndirectSpeech {
  func confidence(of finding: Finding) -> Double {
    model.confidence(finding.score)
  }
}
