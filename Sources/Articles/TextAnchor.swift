import CPlatform

/// A place in a text by the words that stand there and around it, so that it can be found again in a later version of
/// the text, or be known to be lost.
///
/// All text is UTF-8 bytes: strings that are equal after normalization are different words here.
public struct TextAnchor: Sendable, Hashable {
  /// Where an anchor stands in a text.
  public enum Resolution: Sendable, Equatable {
    /// Where it was when it was made.
    case same(Range<Int>)
    /// The words stand elsewhere now, and what is around them says that they are the same.
    case moved(Range<Int>)
    case lost(Loss)

    /// UTF-8 offsets of the words; nil where they are lost.
    public var range: Range<Int>? {
      switch self {
      case .same(let range), .moved(let range): range
      case .lost: nil
      }
    }
  }

  /// Why a place cannot be found again.
  public enum Loss: Sendable, Equatable {
    /// The words are not in the text any more.
    case changed
    /// The words are there, and nothing tells which of them, or whether they are the ones that were meant.
    case ambiguous
  }

  /// The words themselves; empty for a place between words.
  public let words: [UInt8]
  /// Up to `contextLength` code points before the words.
  public let prefix: [UInt8]
  /// Up to `contextLength` code points behind the words.
  public let suffix: [UInt8]
  /// Where the words began, as a UTF-8 offset.
  public let place: Int
  /// How many places before this one had the same words with the same context: a refrain, a line that each item has.
  public let copiesBefore: Int
  /// How many places behind this one had them.
  public let copiesAfter: Int

  /// Code points of context on each side.
  public static let contextLength = 32
  /// Code points that a place without a range of its own takes for its words.
  static let wordsLength = 48
  /// Words of so many bytes are not met again by chance: found once, they need no context.
  static let tellingLength = 40
  /// Occurrences that are weighed; where there are more, only the place itself tells.
  static let mostOccurrences = 10_000

  public init(
    words: [UInt8], prefix: [UInt8], suffix: [UInt8], place: Int, copiesBefore: Int = 0, copiesAfter: Int = 0
  ) {
    self.words = words
    self.prefix = prefix
    self.suffix = suffix
    self.place = place
    self.copiesBefore = copiesBefore
    self.copiesAfter = copiesAfter
  }

  /// The anchor of a range of a text, as UTF-8 offsets; what lies outside of the text is left out.
  public init(of range: Range<Int>, in text: [UInt8]) {
    let range = range.clamped(to: 0..<text.count)
    let start = text.place(codePoints: Self.contextLength, before: range.lowerBound)
    let end = text.place(codePoints: Self.contextLength, after: range.upperBound)
    let words = Array(text[range])
    let prefix = Array(text[start..<range.lowerBound])
    let suffix = Array(text[range.upperBound..<end])
    let copies = text.places(of: prefix + words + suffix, atMost: Self.mostOccurrences).map { $0 + prefix.count }
    self.init(
      words: words, prefix: prefix, suffix: suffix, place: range.lowerBound,
      copiesBefore: copies.count { $0 < range.lowerBound }, copiesAfter: copies.count { $0 > range.lowerBound })
  }

  /// The anchor of a place in a text, by the words that follow it on its line.
  public init(at offset: Int, in text: [UInt8]) {
    let start = min(max(offset, 0), text.count)
    var end = text.place(codePoints: Self.wordsLength, after: start)
    if let lineEnd = text.firstPlace(of: Ascii.lineFeed, in: start..<end) { end = lineEnd }
    self.init(of: start..<end, in: text)
  }

  // MARK: - Finding it again

  /// Looks for the place in a text, which may be a later version of the one it was made from.
  ///
  /// It never settles on a look-alike: words that stand at several places, or once but among other words, are only
  /// taken where the context tells them apart.
  public func resolved(in text: [UInt8]) -> Resolution {
    if words.isEmpty || copiesBefore + copiesAfter > 0 { return resolvedWhole(in: text) }
    let places = text.places(of: words, atMost: Self.mostOccurrences)
    guard !places.isEmpty else { return .lost(.changed) }
    guard places.count < Self.mostOccurrences else {
      return stands(at: place, in: text) ? found(at: place) : .lost(.ambiguous)
    }
    let context = prefix.count + suffix.count
    if places.count == 1 {
      let isTold = words.count >= Self.tellingLength || agreement(at: places[0], in: text) * 4 >= context
      return isTold ? found(at: places[0]) : .lost(.ambiguous)
    }
    let agreements = places.map { agreement(at: $0, in: text) }
    let best = agreements.indices.max { agreements[$0] < agreements[$1] } ?? 0
    let rivals = agreements.indices.filter { $0 != best && agreements[$0] * 4 > agreements[best] * 3 }
    let here = places.firstIndex(of: place)
    // What stands at the old place and has kept most of its context is not given up for a better likeness elsewhere.
    let isContested = here.map { $0 != best && agreements[$0] * 4 >= context } ?? false
    guard agreements[best] * 2 >= context, rivals.isEmpty, !isContested else { return .lost(.ambiguous) }
    return found(at: places[best])
  }

  /// Where words and context repeat in the text, nothing but their order tells the copies apart: they have to be there
  /// all, and as they were.
  private func resolvedWhole(in text: [UInt8]) -> Resolution {
    let places = text.places(of: prefix + words + suffix, atMost: Self.mostOccurrences).map { $0 + prefix.count }
    guard places.count < Self.mostOccurrences else {
      return places.contains(place) ? found(at: place) : .lost(.ambiguous)
    }
    if places.count == copiesBefore + copiesAfter + 1 { return found(at: places[copiesBefore]) }
    let isGone = places.isEmpty && (words.isEmpty || text.places(of: words, atMost: 1).isEmpty)
    return .lost(isGone ? .changed : .ambiguous)
  }

  private func found(at start: Int) -> Resolution {
    let range = start..<start + words.count
    return start == place ? .same(range) : .moved(range)
  }

  /// Whether words and context stand at a place exactly.
  private func stands(at start: Int, in text: [UInt8]) -> Bool {
    text.has(words, at: start) && text.has(prefix, at: start - prefix.count)
      && text.has(suffix, at: start + words.count)
  }

  /// How many bytes of context around words at a place are as they were, counted from the words outwards.
  private func agreement(at start: Int, in text: [UInt8]) -> Int {
    var before = 0
    while before < prefix.count, before < start, prefix[prefix.count - 1 - before] == text[start - 1 - before] {
      before += 1
    }
    let end = start + words.count
    var after = 0
    while after < suffix.count, end + after < text.count, suffix[after] == text[end + after] { after += 1 }
    return before + after
  }
}

extension Array where Element == UInt8 {
  /// Every place where these bytes stand, overlapping ones too, up to a number of them.
  package func places(of wanted: [UInt8], atMost limit: Int) -> [Int] {
    guard !wanted.isEmpty else { return [] }
    var places: [Int] = []
    withUnsafeBytes { text in
      wanted.withUnsafeBytes { wanted in
        var start = 0
        while places.count < limit, start <= text.count - wanted.count {
          let rest = UnsafeRawBufferPointer(rebasing: text[start...])
          let offset = platform_find(rest.baseAddress, rest.count, wanted.baseAddress, wanted.count)
          guard offset >= 0 else { return }
          places.append(start + Int(offset))
          start += Int(offset) + 1
        }
      }
    }
    return places
  }

  /// Whether the bytes at a place are these.
  func has(_ wanted: [UInt8], at place: Int) -> Bool {
    place >= 0 && place <= count - wanted.count && self[place..<place + wanted.count].elementsEqual(wanted)
  }

  /// The place so many code points before another, or the beginning.
  package func place(codePoints limit: Int, before end: Int) -> Int {
    var place = end
    var points = 0
    while place > 0, points < limit {
      place -= 1
      while place > 0, self[place].isContinuation { place -= 1 }
      points += 1
    }
    return place
  }

  /// The place so many code points behind another, or the end.
  package func place(codePoints limit: Int, after start: Int) -> Int {
    var place = start
    var points = 0
    while place < count, points < limit {
      place += 1
      while place < count, self[place].isContinuation { place += 1 }
      points += 1
    }
    return place
  }
}
