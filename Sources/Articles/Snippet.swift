/// Some words around a hit, on one line.
public struct Snippet: Sendable, Equatable {
  public let words: String
  /// The hits in these words, as UTF-8 offsets.
  public let hits: [Range<Int>]

  /// Bytes of text before the first hit, and in all.
  private static let before = 60
  private static let longest = 220

  /// The words of a text around the first of some hits, or its beginning where there are none. The text's blocks run
  /// into each other with a blank.
  public init(of article: Article, hits: [Range<Int>]) {
    let text = article.text
    let beginning = min(article.blocks.first { $0.kind == .paragraph }?.range.lowerBound ?? 0, text.count)
    // The title is shown anyway: rather what stands below it.
    let titleEnd = article.blocks.first { $0.kind == .title }?.range.upperBound ?? 0
    let first = hits.first { $0.lowerBound >= titleEnd } ?? hits.first ?? beginning..<beginning
    let least = first.lowerBound >= titleEnd ? titleEnd : 0
    var start = max(least, first.lowerBound - Self.before)
    // Whole words, where there is a blank to be found.
    if start > least {
      while start < first.lowerBound, !Self.isBlank(text[start]) { start += 1 }
      if start == first.lowerBound { start = max(least, first.lowerBound - Self.before) }
    }
    while start > 0, start < text.count, text[start] & 0xC0 == 0x80 { start -= 1 }
    var end = min(text.count, max(start + Self.longest, first.upperBound))
    if end < text.count {
      let shortest = max(first.upperBound, start + Self.longest / 2)
      var blank = end
      while blank > shortest, !Self.isBlank(text[blank]) { blank -= 1 }
      if blank > shortest { end = blank }
      while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    }
    var words: [UInt8] = start > least && start > beginning ? Array("… ".utf8) : []
    var shownHits: [Range<Int>] = []
    var waiting = hits.drop { $0.upperBound <= start }
    var hitStart: Int?
    // What stands between the blocks is not shown, nor is it here.
    for block in article.blocks where block.range.upperBound > start && block.range.lowerBound < end {
      if let last = words.last, !Self.isBlank(last) { words.append(0x20) }
      for place in max(start, block.range.lowerBound)..<min(end, block.range.upperBound) {
        let isRun = Self.isBlank(text[place]) && (words.last.map(Self.isBlank) ?? true)
        if let hit = waiting.first, place == hit.lowerBound { hitStart = words.count }
        if !isRun { words.append(Self.isBlank(text[place]) ? 0x20 : text[place]) }
        guard let hit = waiting.first, place + 1 >= hit.upperBound else { continue }
        if let hitStart, hitStart < words.count { shownHits.append(hitStart..<words.count) }
        hitStart = nil
        waiting = waiting.dropFirst()
      }
    }
    if end < text.count { words += Array(" …".utf8) }
    self.words = String(decoding: words, as: UTF8.self)
    self.hits = shownHits
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }
}
