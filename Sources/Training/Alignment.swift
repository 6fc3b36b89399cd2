import Articles
import Quotations

/// An annotated article beside what the engine makes of it.
struct Alignment {
  let article: Article
  let paragraphs: [Paragraph]
  let annotated: AnnotatedArticle
  private let places: CodePointPlaces
  let pieces: [(range: Range<Int>, quote: Int)]
  private let ignored: [Range<Int>]

  init(_ annotated: AnnotatedArticle) {
    self.annotated = annotated
    article = ArticleParser().parse(text: annotated.text, name: "")
    paragraphs = ArticleParser.paragraphs(of: article.blocks)
    places = CodePointPlaces(article.text)
    let scalars = Array(String(decoding: article.text, as: UTF8.self).unicodeScalars)
    var pieces: [(range: Range<Int>, quote: Int)] = []
    for (index, quote) in annotated.quotes.enumerated() where !quote.isIndirect {
      for piece in Self.pieces(of: quote.range, in: scalars) { pieces.append((piece, index)) }
    }
    self.pieces = pieces
    ignored = annotated.ignored
  }

  /// The lines of a stretch, without blanks and marks at their ends.
  static func pieces(of range: Range<Int>, in text: [Unicode.Scalar]) -> [Range<Int>] {
    let whole = range.clamped(to: 0..<text.count)
    return text[whole].split(separator: "\n").compactMap { line in
      var start = line.startIndex
      var end = line.endIndex
      while start < end, isTrimmed(text[start]) { start += 1 }
      while end > start, isTrimmed(text[end - 1]) { end -= 1 }
      return start < end ? start..<end : nil
    }
  }

  private static func isTrimmed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || "\"“”„‟«»'‘’`′″".unicodeScalars.contains(scalar)
  }

  func codePoints(_ range: Range<Int>) -> Range<Int> {
    places.codePoints(before: range.lowerBound)..<places.codePoints(before: range.upperBound)
  }

  enum Truth {
    case speech(AnnotatedArticle.Quote)
    case noSpeech
    /// Neither right nor wrong.
    case unclear
  }

  /// What people have said about a stretch of the text, in bytes.
  func truth(about range: Range<Int>) -> Truth {
    let range = codePoints(range)
    for piece in pieces {
      let shared = piece.range.clamped(to: range).count
      let longer = max(piece.range.count, range.count)
      if shared * 10 >= longer * 8 { return .speech(annotated.quotes[piece.quote]) }
    }
    let isIgnored = ignored.contains { $0.clamped(to: range).count * 2 >= range.count }
    return isIgnored || pieces.contains { $0.range.overlaps(range) } ? .unclear : .noSpeech
  }
}
