import Articles
import Messages

/// Quotations that are to be written to a file.
public struct ExportRequest: Sendable, Equatable {
  /// What is exported.
  public enum Scope: Sendable, Equatable {
    /// Quotations of the open article, as they are shown.
    case shown(Shown)
    /// All quotations of these articles.
    case listed([ArticleSummary.ID])
  }

  public struct Shown: Sendable, Equatable {
    public let id: ArticleSummary.ID
    public let article: Article
    public let places: KeptPlaces
    /// Which of its quotations.
    public let quotations: Set<Int>

    /// By what is asked for; the article is that of its path.
    public static func == (left: Shown, right: Shown) -> Bool {
      (left.id, left.quotations) == (right.id, right.quotations)
    }
  }

  public let scope: Scope
  /// Where to, as it was typed.
  public let file: String
  /// Whether a file that is there is replaced.
  public let replaces: Bool
}

extension Command.Invocation {
  /// The file that was named behind a command; to replace one, that has to be typed.
  func requireFile(after name: String) throws(Refusal) -> String {
    guard let argument else { throw Refusal("Type the name of the file after :\(name)") }
    return argument
  }
}

extension Reader {
  /// `E`: in the list it asks which articles are meant, where there is more than the open one.
  mutating func startExport(to file: String?) throws(Refusal) -> [Effect] {
    guard file == nil, state.focus == .list, state.list.articles.count > 1 || state.results != nil else {
      return try export(to: file, replacing: false)
    }
    guard state.reading != nil else { return try exportListed(to: nil, replacing: false) }
    state.mode = .choosing(Choice(.export))
    return []
  }

  /// Asks for the name of a file, whose ending says the format, or takes the one that was typed.
  mutating func export(to file: String?, replacing: Bool) throws(Refusal) -> [Effect] {
    let reading = try requireReading()
    if reading.article.extent != .whole { throw refusalOfPart }
    let shown = shownQuotations()
    if shown.isEmpty { throw Refusal("There are no quotations to export here") }
    guard let file = try named(file, isOfListed: false) else { return [] }
    let places =
      reading.places ?? KeptPlaces(KeptArticle(), library: KeptArticle(), in: reading.found)
    let article = ExportRequest.Shown(
      id: reading.summary.id, article: reading.found, places: places, quotations: Set(shown))
    return [.export(ExportRequest(scope: .shown(article), file: file, replaces: replacing))]
  }

  /// The same for all articles that the list shows.
  mutating func exportListed(to file: String?, replacing: Bool) throws(Refusal) -> [Effect] {
    if state.results?.isSearching ?? false { throw Refusal("The list is still being filled") }
    let ids = state.list.articles.filter { $0.problem == nil }.map(\.id)
    if ids.isEmpty { throw Refusal("There are no articles here") }
    guard let file = try named(file, isOfListed: true) else { return [] }
    return [.export(ExportRequest(scope: .listed(ids), file: file, replaces: replacing))]
  }

  /// The name that was typed, where its end says a format; without one it is asked for.
  private mutating func named(_ file: String?, isOfListed: Bool) throws(Refusal) -> String? {
    guard let file else {
      let count = isOfListed ? state.list.articles.count : nil
      var prompt = Prompt(purpose: .export(listed: count), origin: currentOrigin())
      prompt.line = LineEditor(state.exportName ?? "quotations.md")
      prompt.isSuggestion = state.exportName == nil
      state.mode = .typing(prompt)
      return nil
    }
    guard CitationFormat(fileName: file) != nil else {
      throw Refusal("The end of the name says the format: \(CitationFormat.fileEndings.joined(separator: " "))")
    }
    return file
  }
}
