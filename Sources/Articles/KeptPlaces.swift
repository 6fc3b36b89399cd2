import Quotations

/// What is kept about an article, put in its places in the article as it is now.
public struct KeptPlaces: Sendable {
  /// A thing with an anchor whose place was found.
  public struct Found: Sendable, Equatable {
    public let thing: KeptThing
    /// Whether it is not where it was when it was kept.
    public let isMoved: Bool
  }

  /// The article's quotations with the speakers that the reader gave them.
  public private(set) var quotations: [Quotation]
  /// The note on the article.
  public private(set) var note: String?
  /// What is kept of each quotation, by its index.
  public private(set) var byQuotation: [Int: [Found]] = [:]
  /// Quotations whose speaker is the reader's word, by their indices.
  public private(set) var corrected: Set<Int> = []
  /// Marked places as UTF-8 offsets.
  public private(set) var marks: [MarkLetter: (offset: Int, isMoved: Bool)] = [:]
  /// What has no place in this article any more.
  public private(set) var lost: [KeptThing] = []
  /// How many things stand elsewhere than they did.
  public private(set) var movedCount = 0

  /// - Parameters:
  ///   - kept: what is kept about the article.
  ///   - library: what is kept about every article: speakers by their names.
  public init(_ kept: KeptArticle, library: KeptArticle = KeptArticle(), in article: Article) {
    quotations = article.quotations
    guard !kept.things.isEmpty || !library.things.isEmpty else { return }
    var names = library.speakersByName
    names.merge(kept.speakersByName) { $1 }
    var single: [Int: String?] = [:]
    for thing in kept.things {
      switch thing {
      case .read, .starred, .speakers, .joined, .parted: continue
      case .note(let words, nil): note = note.map { $0 < words ? "\($0) · \(words)" : "\(words) · \($0)" } ?? words
      case .mark(let letter, let anchor):
        guard let (range, isMoved) = find(thing, anchor, in: article) else { continue }
        marks[letter] = (range.lowerBound, isMoved)
      case .note(_, let anchor?), .quotation(let anchor), .speaker(_, let anchor):
        guard let (range, isMoved) = find(thing, anchor, in: article) else { continue }
        guard let index = article.quotation(overlapping: range) else {
          lost.append(thing)
          continue
        }
        if isMoved { movedCount += 1 }
        byQuotation[index, default: []].append(Found(thing: thing, isMoved: isMoved))
        if case .speaker(let name, _) = thing { single.updateValue(name, forKey: article.quotations[index].utterance) }
      }
    }
    guard !names.isEmpty || !single.isEmpty else { return }
    var changed = article.quotations
    for (index, quotation) in article.quotations.enumerated() {
      let byName = names.isEmpty ? nil : quotation.speaker.flatMap { names[FoldedName($0.name)] }
      // What was said of this very utterance goes before what was said of a name.
      guard let name = single[quotation.utterance] ?? byName else { continue }
      corrected.insert(index)
      changed[index] = quotation.said(by: name)
    }
    quotations = changed
  }

  /// Finds an anchor; nil, with the thing noted as lost, where it is nowhere.
  private mutating func find(_ thing: KeptThing, _ anchor: TextAnchor, in article: Article) -> (Range<Int>, Bool)? {
    switch anchor.resolved(in: article.text) {
    case .same(let range): return (range, false)
    case .moved(let range):
      if case .mark = thing { movedCount += 1 }
      return (range, true)
    case .lost:
      lost.append(thing)
      return nil
    }
  }

  /// Whether a quotation is kept.
  public func isKept(_ quotation: Int) -> Bool {
    found(quotation) { if case .quotation = $0 { true } else { false } }
  }

  /// The note on a quotation.
  public func note(on quotation: Int) -> String? {
    var notes: [String] = []
    for case .note(let words, _) in byQuotation[quotation, default: []].map(\.thing) { notes.append(words) }
    return notes.isEmpty ? nil : notes.sorted().joined(separator: " · ")
  }

  /// A mark that stands in a range of the text.
  public func mark(in range: Range<Int>) -> MarkLetter? {
    marks.filter { range.contains($0.value.offset) }.keys.min()
  }

  /// Whether something kept of a quotation stood elsewhere when it was kept.
  public func isMoved(_ quotation: Int) -> Bool {
    byQuotation[quotation]?.contains { $0.isMoved } ?? false
  }

  private func found(_ quotation: Int, where matches: (KeptThing) -> Bool) -> Bool {
    byQuotation[quotation]?.contains { matches($0.thing) } ?? false
  }
}

extension Article {
  /// The quotation that a range means: the one with these words, or that shares most of them.
  fileprivate func quotation(overlapping range: Range<Int>) -> Int? {
    var best: (index: Int, share: Int)?
    for (index, quotation) in quotations.enumerated() {
      if quotation.range == range { return index }
      // A nested one shares all its words with its parent: the nearer in length is meant.
      let shared = quotation.range.clamped(to: range).count
      let share = 2 * shared - max(quotation.range.count, range.count)
      if shared > 0, share > best?.share ?? 0 { best = (index, share) }
    }
    return best?.index
  }

  /// The same article with other speakers.
  public func with(_ quotations: [Quotation]) -> Article {
    Article(text: text, metadata: metadata, blocks: blocks, quotations: quotations, extent: extent)
  }
}

extension Quotation {
  /// The same words in the mouth of somebody whom the reader has named, beyond doubt; nil: nobody knows whose.
  fileprivate func said(by name: String?) -> Quotation {
    let place = speaker?.mention ?? range.lowerBound..<range.lowerBound
    return Quotation(
      range: range, outerRange: outerRange, kind: kind, utterance: utterance,
      speaker: name.map { Speaker(name: $0, mention: place, basis: speaker?.basis ?? .name) }, cue: cue,
      confidence: name == nil ? 0 : 1, parent: parent, isSpeakerCorrected: true)
  }
}
