import Articles
import Messages

/// Quotations of the open article that are to be written to a file, as they are shown.
public struct ExportRequest: Sendable, Equatable {
  public let id: ArticleSummary.ID
  public let article: Article
  public let places: KeptPlaces
  /// Which of its quotations.
  public let quotations: Set<Int>
  /// Where to, as it was typed.
  public let file: String
  /// Whether a file that is there is replaced.
  public let replaces: Bool

  /// By what is asked for; the article is that of its path.
  public static func == (left: ExportRequest, right: ExportRequest) -> Bool {
    (left.id, left.quotations, left.file, left.replaces) == (right.id, right.quotations, right.file, right.replaces)
  }
}

extension Reader {
  /// Asks for the name of a file, whose ending says the format, or takes the one that was typed.
  mutating func export(to file: String?, replacing: Bool) throws(Refusal) -> [Effect] {
    let reading = try requireReading()
    if reading.article.extent != .whole { throw refusalOfPart }
    let shown = shownQuotations()
    if shown.isEmpty { throw Refusal("There are no quotations to export here") }
    guard let file else {
      var prompt = Prompt(purpose: .export, origin: currentOrigin())
      prompt.line = LineEditor(state.exportName)
      state.mode = .typing(prompt)
      return []
    }
    guard CitationFormat(fileName: file) != nil else {
      throw Refusal("The end of the name says the format: \(CitationFormat.fileEndings.joined(separator: " "))")
    }
    let places =
      reading.places ?? KeptPlaces(KeptArticle(), library: KeptArticle(), in: reading.found)
    let request = ExportRequest(
      id: reading.summary.id, article: reading.found, places: places, quotations: Set(shown), file: file,
      replaces: replacing)
    return [.export(request)]
  }
}
