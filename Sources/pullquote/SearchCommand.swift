import ArgumentParser
import ArticleLibrary
import Articles
import Locks
import Messages

/// The articles that a query finds, with the words around what it found.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: localized("Find articles by what they say, who says it, and when."),
    usage: "pullquote search <query> [<path> ...] [--by <order>] [--limit <n>] [--format <format>]",
    discussion: localized(
      """
      Without a path the current folder is searched: by its index where pullquote index has made one, else by reading \
      every file. Both find the same.

      A QUERY
        ferry strike          both words, anywhere, in any case, with or without accents
        "night ferry"         these words together, over line ends too
        /f[ae]rry/            a regular expression
        -draft                not this
        a b OR c              a and b, or c; parentheses group
        title: source: author: path:
        speaker: said:        in one quotation where they stand side by side
        date:2023-05 after:2023-05-09 before:2024
        is:unread is:starred is:noted is:kept

      EXAMPLES
        pullquote search 'ferry -draft' ~/Clippings
        pullquote search 'speaker:ruiz said:road after:2023' --format jsonl ~/Clippings
        pullquote search --by rank --limit 10 '"night ferry" OR strike' ~/Clippings
        pullquote search '-draft ferry'
      """))

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, jsonl, csv
  }

  enum Order: String, ExpressibleByArgument, CaseIterable {
    case date, rank
  }

  @Argument(help: ArgumentHelp(localized("What to look for.")))
  var query: String

  @Argument(help: ArgumentHelp(localized("Folders or files.")), completion: .file())
  var paths: [String] = []

  @Option(
    name: .customLong("by"),
    help: ArgumentHelp(localized("The newest first (date), or those with the most of it (rank).")))
  var order = Order.date

  @Option(help: ArgumentHelp(localized("No more articles than this."), valueName: "n"))
  var limit: Int?

  @Option(help: ArgumentHelp(localized("How to write what was found.")))
  var format = Format.text

  /// The arguments of the program as the parser takes them: a query that begins with what must not occur (`-draft`) is no
  /// option, for search has none of one dash but `-h`.
  static func arguments(_ arguments: [String]) -> [String] {
    guard arguments.first == configuration.commandName else { return arguments }
    var options: [String] = []
    var words: [String] = []
    var rest = arguments.dropFirst()
    while let word = rest.popFirst() {
      if word == "--" {
        words += rest
        break
      }
      guard word.hasPrefix("--") || word == "-h" else {
        words.append(word)
        continue
      }
      options.append(word)
      if ["--by", "--limit", "--format"].contains(word), let value = rest.popFirst() { options.append(value) }
    }
    guard let query = words.first, query.hasPrefix("-"), query != "-" else { return arguments }
    return ["search"] + options + ["--"] + words
  }

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError(localized("--limit takes a number from 1 on.")) }
    if paths.contains("-") { throw ValidationError(localized("search reads folders and files, not standard input.")) }
  }

  func run() throws {
    let query: Query
    do throws(QueryError) {
      query = try Query(self.query)
    } catch {
      StandardError.write(error.sentence)
      throw ExitStatus.wrongUsage
    }
    if let hint = Query.hint(about: self.query) { StandardError.write(hint) }
    var output = StandardOutput()
    var writer = SearchWriter(format: format, isRanked: order == .rank, isShown: output.isTerminal)
    try output.write(writer.beginning)
    let paths = (paths.isEmpty ? ["."] : paths).map(CommandLinePaths.bytes(of:))
    let outcome = try LibrarySearching(query: query, isRanked: order == .rank, limit: limit).run(paths) { hits in
      for hit in hits { try output.write(writer.write(hit)) }
      try output.flush()
    }
    try output.write(writer.end)
    try output.flush()
    try outcome.finish(found: writer.count, nothing: localized("Nothing was found."))
  }
}

/// What went wrong while a library was gone through.
struct LibraryOutcome {
  var problems: [ArticleReadingError] = []
  var sentences: [String] = []
  var leftOut = 0
  /// The paths that the command was given: only of these it is an error of its own that nothing is there.
  var named: [[UInt8]]

  /// Says what went wrong, and throws the exit status that all of it asks for.
  func finish(found: Int, nothing: String) throws {
    for problem in problems.sorted(by: { ArticleSummary.pathPrecedes($0.path, $1.path) }) {
      StandardError.write(problem.sentence)
    }
    for sentence in sentences { StandardError.write(sentence) }
    if found == 0, sentences.isEmpty { StandardError.write(nothing) }
    if let sentence = ScanReport.sentence(leftOut: leftOut) { StandardError.write(sentence) }
    if problems.contains(where: { $0.isMissing && named.contains($0.path) }) { throw ExitStatus.noInput }
    if found == 0 || !problems.isEmpty || !sentences.isEmpty { throw ExitStatus.nothingFoundOrSomeFailed }
  }
}

/// A fresh index of the paths that a command was given, where there is one.
enum FreshIndex {
  /// Brings the index of these paths up to date; nil where they were never indexed, or where it cannot be used: then the
  /// reason has been said.
  static func refresh(_ paths: [[UInt8]]) -> LibraryIndexer.Report? {
    do throws(LibraryIndexError) {
      guard try isCovered(paths) else { return nil }
      let report = try IndexRefresh.run(paths, isAsked: false)
      if report.wasCancelled { IndexRefresh.leave(report) }
      return report
    } catch {
      if error.reason != .isMissing { StandardError.write(error.sentence) }
      return nil
    }
  }

  /// Whether these paths were indexed. Of an index that is damaged, or of another version, nobody can tell: whoever had one
  /// wants one.
  private static func isCovered(_ paths: [[UInt8]]) throws(LibraryIndexError) -> Bool {
    do {
      return try LibraryIndex().covers(paths)
    } catch {
      guard error.reason == .isDamaged else { throw error }
      return true
    }
  }
}

/// One search of the command line: by the index where there is one, else by reading.
struct LibrarySearching {
  let query: Query
  let isRanked: Bool
  let limit: Int?

  /// So many hits are read and written at a time.
  private static let page = 50
  /// Without an index, where they are read on every processor.
  private static let largePage = 1024

  func run(_ paths: [[UInt8]], _ body: ([SearchHit]) throws -> Void) throws -> LibraryOutcome {
    var written: Set<ArticleSummary.ID> = []
    if let report = FreshIndex.refresh(paths), let search = Self.open(paths) {
      do {
        return try byIndex(search, report, paths) { hits in
          try body(hits)
          written.formUnion(hits.map(\.summary.id))
        }
      } catch let error as LibraryIndexError {
        // What has been written is right, and it is the beginning.
        StandardError.write(error.sentence)
      }
    }
    return try byReading(paths, without: written, body)
  }

  /// What the reader did with the articles; looked up only where the query asks for it.
  private func states(of paths: [[UInt8]]) -> @Sendable (QueryState, ArticleSummary.ID) -> Bool {
    LibrarySource.states(query.condition.asksForStates ? KeptLookup.flags(of: paths) : [:])
  }

  /// What the reader said about who is who; looked up only where the query asks for it.
  private func speakers(in paths: [[UInt8]]) -> KnownSpeakers {
    query.condition.asksForSpeakers ? KeptLookup.speakers(in: paths) : KnownSpeakers()
  }

  /// The index for searching; nil, with the reason said, where it cannot be used after all.
  private static func open(_ paths: [[UInt8]]) -> LibrarySearch? {
    do {
      return try LibrarySearch(paths)
    } catch {
      StandardError.write(error.sentence)
      return nil
    }
  }

  private func byIndex(
    _ search: LibrarySearch, _ report: LibraryIndexer.Report, _ paths: [[UInt8]], _ body: ([SearchHit]) throws -> Void
  ) throws -> LibraryOutcome {
    var outcome = LibraryOutcome(problems: report.problems, leftOut: report.leftOut, named: paths)
    var left = limit ?? .max
    var failure: (any Error)?
    let isDone = Atomic(false)
    let line = LongCommand.begin()
    let speakers = speakers(in: paths)
    func show(_ matches: [LibrarySearch.Match]) {
      guard failure == nil else { return }
      var waiting = matches.prefix(left)
      left -= waiting.count
      do {
        while !waiting.isEmpty {
          try body(try search.hits(of: waiting.prefix(Self.page), query, speakers: speakers))
          waiting = waiting.dropFirst(Self.page)
        }
      } catch {
        failure = error
      }
      if left == 0 || failure != nil { isDone.store(true, ordering: .relaxed) }
    }
    outcome.sentences = try search.find(
      query, ranked: isRanked, speakers: speakers, states: states(of: paths),
      isCancelled: { isDone.load(ordering: .relaxed) }, onProgress: line.tell, onMatches: show)
    if let failure { throw failure }
    return outcome
  }

  /// - Parameter written: what the index found before it turned out to be damaged.
  private func byReading(
    _ paths: [[UInt8]], without written: Set<ArticleSummary.ID>, _ body: ([SearchHit]) throws -> Void
  ) throws -> LibraryOutcome {
    let found = Mutex([LibraryScan.Match]())
    let scan = LibraryScan()
    let speakers = speakers(in: paths)
    let line = LongCommand.begin()
    let report = scan.find(
      query, in: paths, ranked: isRanked, speakers: speakers, states: states(of: paths), onProgress: line.tell
    ) { matches in
      found.withLock { $0 += matches }
    }
    let matches = found.withLock { $0.filter { !written.contains($0.summary.id) } }
    var waiting = matches.sorted(by: LibraryScan.Match.bestFirst).prefix((limit ?? .max) - written.count)
    while !waiting.isEmpty {
      try body(scan.hits(of: Array(waiting.prefix(Self.largePage)), query))
      waiting = waiting.dropFirst(Self.largePage)
    }
    return LibraryOutcome(
      problems: report.problems, sentences: report.sentences, leftOut: report.leftOut, named: paths)
  }
}

extension SearchCommand.Format {
  /// What comes before the first item.
  func beginning(columns: [String], isShown: Bool) -> String {
    switch self {
    case .json: "["
    case .csv: Table.csv(columns, isShown: isShown)
    case .text, .jsonl: ""
    }
  }

  /// What comes after the last.
  var end: String { self == .json ? "\n]\n" : "" }

  /// An item that was written as JSON, with what parts it from the others.
  func framed(_ json: inout JSONWriter, isFirst: Bool) -> [UInt8] {
    if self == .jsonl { json.newline() }
    return self == .json ? Array((isFirst ? "\n" : ",\n").utf8) + json.take() : json.take()
  }
}

/// Writes hits in one format.
struct SearchWriter {
  let format: SearchCommand.Format
  let isRanked: Bool
  /// Whether a terminal shows it: then no control character may be in it.
  let isShown: Bool
  private(set) var count = 0

  init(format: SearchCommand.Format, isRanked: Bool, isShown: Bool) {
    self.format = format
    self.isRanked = isRanked
    self.isShown = isShown
  }

  private static let columns = ["path", "title", "date", "source", "score", "hits", "snippet"]

  var beginning: String { format.beginning(columns: Self.columns, isShown: isShown) }
  var end: String { format.end }

  mutating func write(_ hit: SearchHit) -> [UInt8] {
    defer { count += 1 }
    let summary = hit.summary
    let path = String(decoding: summary.id.path, as: UTF8.self)
    switch format {
    case .text:
      let day = summary.date?.description ?? "          "
      var lines = "\(count > 0 ? "\n" : "")\(day)  \(Visible.words(summary.title))  \(Visible.words(path))\n"
      if let snippet = hit.snippet { lines += "  \(Visible.words(snippet.words))\n" }
      return Array(lines.utf8)
    case .csv:
      let row = [
        path, summary.title, summary.date?.description ?? "", summary.source ?? "",
        isRanked ? String(Self.score(hit)) : "",
        String(hit.places.count), hit.snippet?.words ?? "",
      ]
      return Array(Table.csv(row, isShown: isShown).utf8)
    case .json, .jsonl:
      var json = JSONWriter()
      write(hit, path: path, to: &json)
      return format.framed(&json, isFirst: count == 0)
    }
  }

  /// In thousandths, which are only to be compared.
  private static func score(_ hit: SearchHit) -> Int { Int((hit.score * 1000).rounded()) }

  /// `{"path", "title", "date", "source", "score", "hits": [{"start", "end"}], "snippet": {"text", "hits"}}`; places are
  /// code points, of the article's text and of the snippet.
  private func write(_ hit: SearchHit, path: String, to json: inout JSONWriter) {
    func write(_ places: [Range<Int>], to object: inout JSONWriter) {
      object.array { list in
        for place in places {
          list.object { item in
            item.key("start")
            item.number(place.lowerBound)
            item.key("end")
            item.number(place.upperBound)
          }
        }
      }
    }
    json.object { object in
      object.key("path")
      object.string(path)
      object.key("title")
      object.string(hit.summary.title)
      object.key("date")
      if let date = hit.summary.date { object.string(date.description) } else { object.null() }
      object.key("source")
      if let source = hit.summary.source { object.string(source) } else { object.null() }
      object.key("score")
      if isRanked { object.number(Self.score(hit)) } else { object.null() }
      object.key("hits")
      write(hit.codePointPlaces, to: &object)
      object.key("snippet")
      guard let snippet = hit.snippet else { return object.null() }
      object.object { inner in
        inner.key("text")
        inner.string(snippet.words)
        inner.key("hits")
        let points = CodePointPlaces(Array(snippet.words.utf8))
        write(
          snippet.hits.map {
            points.codePoints(before: $0.lowerBound)..<points.codePoints(before: $0.upperBound)
          }, to: &inner)
      }
    }
  }
}
