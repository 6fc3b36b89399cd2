/// What has become of a quotation that was cited.
public enum CitationOutcome: Sendable, Equatable {
  /// The words stand where they stood.
  case same
  /// The words stand elsewhere in the article, in code points of its text, and what is around them says that they are the same.
  case moved(Range<Int>)
  /// Other words stand in their place.
  case changed(Range<Int>, String, WordDifference)
  /// The words are in the article, but what is around them is not what was: they may be other words that happen to be the
  /// same.
  case unclear(Range<Int>)
  /// Neither the words nor anything like them is there.
  case gone

  /// How it is called in reports.
  public var name: String {
    switch self {
    case .same: "same"
    case .moved: "moved"
    case .changed: "changed"
    case .unclear: "unclear"
    case .gone: "gone"
    }
  }

  /// Whether the words can be cited as they were: they are the same.
  public var isGood: Bool {
    switch self {
    case .same, .moved: true
    case .changed, .unclear, .gone: false
    }
  }
}

/// Looks for cited words in the article as it is now.
public struct CitationCheck {
  private let text: [UInt8]
  private let points: CodePointPlaces
  private let isFileSame: (CitedWords) -> Bool
  /// The words of the text, and where each stands; made when the first passage is looked for that resembles another.
  private var passages: Passages?
  /// Where words were found that are cited from another place: two quotations are not one.
  private var taken: [[UInt8]: [Int: Int]] = [:]

  /// Places of the same words that are weighed.
  private static let mostOccurrences = 10_000
  /// A passage is taken for a changed one when so large a share of the words of both is the same.
  private static let leastLikeness = 0.5

  /// - Parameters:
  ///   - text: of the article as it is now.
  ///   - file: what its file holds now.
  public init(_ text: [UInt8], file: ContentHash?) {
    self.text = text
    points = CodePointPlaces(text)
    isFileSame = { $0.file != nil && $0.file == file }
  }

  /// What has become of each of these.
  public mutating func outcomes(of cited: [CitedWords]) -> [CitationOutcome] {
    var outcomes = [CitationOutcome?](repeating: nil, count: cited.count)
    // Those that are where they were come first: nothing that has moved can be there.
    for (index, words) in cited.enumerated() where stands(words) {
      outcomes[index] = .same
      take(words, at: points.offset(of: words.places.lowerBound) ?? 0)
    }
    for (index, words) in cited.enumerated() where outcomes[index] == nil { outcomes[index] = outcome(of: words) }
    return outcomes.map { $0 ?? .gone }
  }

  // MARK: - The words themselves

  /// Whether the words are where they were. In a file that has changed, what is around them has to be partly the same: else they
  /// could be others.
  private func stands(_ cited: CitedWords) -> Bool {
    guard let place = points.offset(of: cited.places.lowerBound), text.has(cited.words, at: place) else { return false }
    return isFileSame(cited) || agreement(of: cited, at: place) * 4 >= cited.prefix.count + cited.suffix.count
  }

  private mutating func take(_ cited: CitedWords, at place: Int) {
    taken[cited.words, default: [:]][place] = cited.places.lowerBound
  }

  private mutating func outcome(of cited: CitedWords) -> CitationOutcome {
    let context = cited.prefix.count + cited.suffix.count
    let old = points.offset(of: cited.places.lowerBound) ?? text.count
    let others = taken[cited.words] ?? [:]
    let places = text.places(of: cited.words, atMost: Self.mostOccurrences).filter { place in
      others[place].map { $0 == cited.places.lowerBound } ?? true
    }
    let weighed = places.map { (place: $0, agreement: agreement(of: cited, at: $0)) }
    // The best context, and of several the nearest to the old place.
    let best = weighed.max { one, other in
      (one.agreement, -abs(one.place - old)) < (other.agreement, -abs(other.place - old))
    }
    func found(_ place: Int) -> CitationOutcome {
      take(cited, at: place)
      return .moved(codePoints(place..<place + cited.words.count))
    }
    if let best, context > 0, best.agreement * 4 >= context * 3 { return found(best.place) }
    if context > 0, let between = passageBetweenContext(of: cited, near: old) {
      if !isOnlyMarks(between) { return changed(cited, between) }
      // They were cut out, perhaps to stand elsewhere.
      guard let best, isTelling(best.agreement, cited, rivals: weighed) else { return .gone }
      return found(best.place)
    }
    if let best {
      if isTelling(best.agreement, cited, rivals: weighed) { return found(best.place) }
      return .unclear(codePoints(best.place..<best.place + cited.words.count))
    }
    guard let passage = closestPassage(to: cited, near: old) else { return .gone }
    return changed(cited, passage)
  }

  /// Whether words that were found are those that were cited, although most around them is different.
  private func isTelling(_ agreement: Int, _ cited: CitedWords, rivals: [(place: Int, agreement: Int)]) -> Bool {
    let context = cited.prefix.count + cited.suffix.count
    if rivals.count == 1 { return cited.words.count >= TextAnchor.tellingLength || agreement * 4 >= context }
    return agreement * 2 >= context && rivals.count { $0.agreement * 4 > agreement * 3 } == 1
  }

  /// How many bytes of context around words at a place are as they were, counted from the words outwards.
  private func agreement(of cited: CitedWords, at place: Int) -> Int {
    var before = 0
    while before < cited.prefix.count, before < place,
      cited.prefix[cited.prefix.count - 1 - before] == text[place - 1 - before]
    {
      before += 1
    }
    let end = place + cited.words.count
    var behind = 0
    while behind < cited.suffix.count, end + behind < text.count, cited.suffix[behind] == text[end + behind] {
      behind += 1
    }
    return before + behind
  }

  // MARK: - Other words in their place

  /// What stands between the old context on both sides, nearest to a place; nil where that is nowhere, or too much.
  private func passageBetweenContext(of cited: CitedWords, near old: Int) -> Range<Int>? {
    let starts =
      cited.prefix.isEmpty
      ? [0] : text.places(of: cited.prefix, atMost: Self.mostOccurrences).map { $0 + cited.prefix.count }
    let ends =
      cited.suffix.isEmpty ? [text.count] : text.places(of: cited.suffix, atMost: Self.mostOccurrences)
    let longest = 2 * cited.words.count + 400
    var best: (range: Range<Int>, distance: Int)?
    var next = 0
    for start in starts {
      while next < ends.count, ends[next] < start { next += 1 }
      guard next < ends.count, ends[next] - start <= longest else { continue }
      let distance = abs(start - old)
      if distance < best?.distance ?? .max { best = (start..<ends[next], distance) }
    }
    return best?.range
  }

  /// Whether a range holds quotation marks, points and blanks only.
  private func isOnlyMarks(_ range: Range<Int>) -> Bool {
    String(decoding: text[range], as: UTF8.self).unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
        .letterNumber, .otherNumber, .mathSymbol, .currencySymbol, .otherSymbol:
        false
      default: true
      }
    }
  }

  private func changed(_ cited: CitedWords, _ range: Range<Int>) -> CitationOutcome {
    let words = Array(text[range])
    return .changed(
      codePoints(range), String(decoding: words, as: UTF8.self), WordDifference(from: cited.words, to: words))
  }

  private func codePoints(_ range: Range<Int>) -> Range<Int> {
    points.codePoints(before: range.lowerBound)..<points.codePoints(before: range.upperBound)
  }

  /// The passage that has the most words in common with the cited ones, in the same order; nil where none has enough.
  private mutating func closestPassage(to cited: CitedWords, near old: Int) -> Range<Int>? {
    let passages = passages ?? Passages(text)
    self.passages = passages
    guard let (range, likeness) = passages.closest(to: Words(cited.words).words, near: old),
      likeness >= Self.leastLikeness
    else { return nil }
    return range
  }
}

/// The words of a text, to find the passage that resembles another.
private struct Passages {
  private let words: [ArraySlice<UInt8>]
  /// Where each word stands, in words.
  private let places: [ArraySlice<UInt8>: [Int]]

  /// Words of a cited passage that are compared.
  private static let longest = 1000
  /// A word that stands at more places than this tells nothing.
  private static let mostPlaces = 200
  /// Places that are compared word by word.
  private static let candidates = 4

  init(_ text: [UInt8]) {
    words = Words(text).words
    places = Dictionary(grouping: words.indices, by: { [words] in words[$0] })
  }

  /// The closest passage, as UTF-8 offsets, and which share of the words of both is common, from 0 to 1.
  func closest(to all: [ArraySlice<UInt8>], near offset: Int) -> (Range<Int>, likeness: Double)? {
    let cited = Array(all.prefix(Self.longest))
    guard !cited.isEmpty, !words.isEmpty else { return nil }
    // Each word that is there too says where the passage would begin; where many agree, it may well be.
    let slack = max(2, cited.count / 4)
    var votes: [Int: Int] = [:]
    for (index, word) in cited.enumerated() {
      guard let places = places[word], places.count <= Self.mostPlaces else { continue }
      for place in places { votes[(place - index + cited.count) / slack, default: 0] += 1 }
    }
    let near = words.firstIndex { $0.startIndex >= offset } ?? words.count
    let ranked = votes.sorted { one, other in
      if one.value != other.value { return one.value > other.value }
      let distances = [one, other].map { abs($0.key * slack - cited.count - near) }
      return distances[0] != distances[1] ? distances[0] < distances[1] : one.key < other.key
    }
    var best: (range: Range<Int>, likeness: Double)?
    for (bucket, _) in ranked.prefix(Self.candidates) {
      let start = min(max(0, bucket * slack - cited.count - slack), words.count)
      let end = min(words.count, max(start, start + cited.count + 3 * slack))
      let pairs = WordDifference.commonWords(cited[...], words[start..<end])
      guard let first = pairs.first, let last = pairs.last else { continue }
      // What was cited before the first common word, and behind the last, stood there too.
      let low = max(start, first.new - first.old)
      let high = min(words.count, last.new + cited.count - last.old)
      guard low < high else { continue }
      let likeness = Double(2 * pairs.count) / Double(cited.count + high - low)
      if likeness > best?.likeness ?? 0 {
        best = (words[low].startIndex..<words[high - 1].endIndex, likeness)
      }
    }
    return best.map { ($0.range, $0.likeness) }
  }
}
