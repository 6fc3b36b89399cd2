import Articles
import Messages
import Quotations
import Screen

/// Words for other programs.
extension Reader {
  /// Copies the selected quotation; in the list, where none is selected, what the selected article is called.
  mutating func copy(withCitation: Bool) throws(Refusal) -> [Effect] {
    if state.focus == .list, state.reading?.quotation == nil {
      guard let summary = state.list.selected else { throw Refusal("There are no articles here") }
      let words = withCitation ? citation(of: summary) : summary.title
      return [.copy(Array(words.utf8), what: withCitation ? localized("the citation") : localized("the title"))]
    }
    let reading = try requireReading()
    guard let chosen = reading.quotation else {
      throw Refusal("No quotation is selected: ] selects the next one, v selects words")
    }
    let quotation = reading.article.quotations[chosen]
    return copy(quotation.range, of: reading, speaker: quotation.speaker?.name, withCitation: withCitation)
  }

  func copy(
    _ range: Range<Int>, of reading: Reading, speaker: String? = nil, withCitation: Bool
  ) -> [Effect] {
    let range = reading.article.text.trimmed(range)
    let words = reading.article.string(range)
    let within = reading.article.quotations.last {
      $0.range.lowerBound <= range.lowerBound && $0.range.upperBound >= range.upperBound
    }
    let speaker = speaker ?? within?.speaker?.name
    guard withCitation else { return [.copy(Array(words.utf8), what: localized("the words"))] }
    let cited = citation(of: range, by: speaker, in: reading)
    return [.copy(Array(cited.utf8), what: localized("the words with their source"))]
  }

  /// The exact words, who said them, where they stand, and what they can be checked by.
  private func citation(of range: Range<Int>, by speaker: String?, in reading: Reading) -> String {
    let article = reading.article
    let metadata = article.metadata
    let words = article.string(range)
    // Marks around words that have some would not be theirs.
    let isMarked = words.contains { "“”\"«»„".contains($0) }
    var lines = [(isMarked ? words : "“\(words)”") + (speaker.map { " (\($0))" } ?? "")]
    let about = [metadata.author, "“\(metadata.title)”", metadata.source, metadata.date?.description, metadata.address]
    lines.append(about.compactMap(\.self).joined(separator: ", ") + ".")
    let places = CodePointPlaces(article.text)
    let (start, end) = (places.codePoints(before: range.lowerBound), places.codePoints(before: range.upperBound))
    var found = "\(reading.summary.id.shown), characters \(start)–\(end)"
    if let content = state.content, content.id == reading.summary.id { found += ", SHA-256 \(content.hash)" }
    lines.append("[\(found)]")
    return lines.joined(separator: "\n")
  }

  private func citation(of summary: ArticleSummary) -> String {
    let about = [
      summary.author, "“\(summary.title)”", summary.source, summary.date?.description, summary.id.shown,
    ]
    return about.compactMap(\.self).joined(separator: ", ") + "."
  }
}

extension ArticleSummary.ID {
  /// The path as people read it.
  var shown: String { String(decoding: path, as: UTF8.self) }
}
