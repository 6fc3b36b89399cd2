import ArticleLibrary
import Articles
import CPlatform
import Locks
import Messages
import Reader
import Screen

/// Where articles come from, as the interface sees it. Both functions are called off the main thread and take the time
/// they need; they ask `isWanted` now and then, and return early when it says no.
struct ArticleSource: Sendable {
  /// What keeps a library up to date beside reading it.
  struct News: Sendable {
    var found: @Sendable ([ArticleSummary]) -> Void
    /// Paths of files and folders.
    var gone: @Sendable ([[UInt8]]) -> Void
    /// How far the index is.
    var indexing: @Sendable (WorkProgress) -> Void
    var indexed: @Sendable () -> Void
  }

  /// Reads what is at these paths and hands over summaries in batches; returns a sentence for each path that cannot be
  /// read.
  var scan: @Sendable (_ paths: [[UInt8]], _ isWanted: () -> Bool, _ found: ([ArticleSummary]) -> Void) -> [String]
  /// Reads one article and hands it over in one or more stages (`Article.Extent`); returns why it cannot be opened, as
  /// a sentence, or nil.
  ///
  /// Before the article that was made of the whole file it hands over what the file holds.
  var load:
    @Sendable (
      _ id: ArticleSummary.ID, _ choice: ReadingChoice, _ isWanted: () -> Bool, _ holds: (ContentHash) -> Void,
      _ opened: (Article) -> Void
    ) -> String?
  /// Brings the index up to date with these paths.
  var index: @Sendable (_ paths: [[UInt8]], _ isWanted: @escaping @Sendable () -> Bool, _ news: News) -> Void
  /// Watches these paths until it is no longer wanted; `stop` is called with what makes it return then.
  var watch:
    @Sendable (
      _ paths: [[UInt8]], _ isWanted: @escaping @Sendable () -> Bool,
      _ stop: (@escaping @Sendable () -> Void) -> Void, _ news: News, _ changed: @escaping @Sendable () -> Void
    ) -> Void
  /// Finds articles at these paths; returns sentences about what could not be searched. `lost` is called where the index
  /// has to be made anew.
  var search:
    @Sendable (
      _ paths: [[UInt8]], _ query: LibraryQuery, _ isWanted: @escaping @Sendable () -> Bool, _ lost: () -> Void,
      _ progress: @escaping @Sendable (WorkProgress) -> Void,
      _ matched: @escaping @Sendable ([ArticleSummary]) -> Void
    ) -> [String]
  /// The words around the hits of a query in articles.
  var describe:
    @Sendable (
      _ articles: [ArticleSummary.ID], _ query: Query, _ speakers: KnownSpeakers, _ isWanted: () -> Bool
    ) -> [ArticleSummary.ID: Snippet]
  /// Everyone who is quoted at these paths, or why that cannot be told.
  var speakers:
    @Sendable (
      _ paths: [[UInt8]], _ known: KnownSpeakers, _ isWanted: @escaping @Sendable () -> Bool,
      _ progress: @escaping @Sendable (WorkProgress) -> Void
    ) -> (speakers: [QuotedSpeaker], problem: String?)
  /// Where the samples are that come with the program; nil where they are not there.
  var samples: [UInt8]?
}

/// What goes on beside the main thread: one scan and one article at most; a newer one puts an end to the older, whose
/// results no longer arrive.
final class BackgroundWork: Sendable {
  /// The kinds of work, each of which there is one at a time.
  private enum Kind: Int, CaseIterable, Sendable {
    case scan, load, index, watch, search, describe, speakers, copy, export, paths, hyphenation

    init(_ work: Work) {
      self =
        switch work {
        case .export: .export
        case .count: .speakers
        case .search: .search
        case .load: .load
        case .copy: .copy
        case .scan: .scan
        case .index: .index
        }
    }
  }

  private struct Mail: Sendable {
    var kind: Kind
    var number: Int
    var event: Event
  }

  private struct State {
    var mail: [Mail] = []
    /// The paths of the library that is open.
    var paths: [[UInt8]] = []
    /// Those of the library that was open before it.
    var pathsBefore: [[UInt8]] = []
    var stopsWatching: (@Sendable () -> Void)?
    /// What the terminal is to be sent.
    var sequences: [[UInt8]] = []
    private var running = [Running](repeating: Running(), count: Kind.allCases.count)

    subscript(kind: Kind) -> Running {
      get { running[kind.rawValue] }
      set { running[kind.rawValue] = newValue }
    }
  }

  private struct Running {
    /// Counts up with each one that is begun; the others are no longer wanted.
    var number = 0
    /// Whether nothing has come of it yet.
    var isAwaited = false
    /// Whether something of it has been taken.
    var isTaken = false
    /// The name of the file that is written, and whether it is being put into its place, so that nothing stops it any more.
    var file: String?
    var isFinishing = false
    /// Begins it once more.
    var again: (@Sendable () -> Void)?
    /// The article that is being opened.
    var article: ArticleSummary.ID?
  }

  private let loop: RunLoop
  private let source: ArticleSource
  private let keeping: KeepingWork
  private let state = Mutex(State())

  init(loop: RunLoop, source: ArticleSource, keeping: KeepingWork) {
    self.loop = loop
    self.keeping = keeping
    self.source = source
  }

  /// Whether something has been begun of which nothing has come yet.
  var isAwaited: Bool {
    state.withLock { $0[.scan].isAwaited || $0[.load].isAwaited }
  }

  /// So many articles are taken in before keys are looked at again: it takes some milliseconds.
  private static let mostArticlesAtOnce = 1024

  /// What has come, in order, without what is no longer wanted. Where many articles have come there may be more, and the
  /// loop is rung.
  func takeEvents() -> [Event] {
    let (events, isMore) = state.withLock { state in
      guard !state.mail.isEmpty else { return ([Event](), false) }
      var articles = 0
      let end = state.mail.firstIndex { mail in
        defer { articles += mail.event.articles }
        return articles >= Self.mostArticlesAtOnce
      }
      let due = state.mail[..<(end ?? state.mail.endIndex)]
      let wanted = due.filter { $0.number == state[$0.kind].number }
      state.mail.removeFirst(due.count)
      for mail in wanted { state[mail.kind].isTaken = true }
      return (Self.joined(wanted.map(\.event)), end != nil)
    }
    if isMore { loop.ring() }
    return events
  }

  /// The same events with the articles of those that follow each other in one: each event costs the list a pass through
  /// all that it holds, and where the machine is busy a hundred may have come.
  private static func joined(_ events: [Event]) -> [Event] {
    var joined: [Event] = []
    var found: [ArticleSummary] = []
    var isArrival = false
    func flush() {
      guard !found.isEmpty else { return }
      joined.append(isArrival ? .arrived(found) : .found(found))
      found = []
    }
    for event in events {
      switch event {
      case .found(let batch):
        if isArrival { flush() }
        isArrival = false
        found += batch
      case .arrived(let batch):
        if !isArrival { flush() }
        isArrival = true
        found += batch
      default:
        flush()
        joined.append(event)
      }
    }
    flush()
    return joined
  }

  func scan(_ paths: [[UInt8]]) {
    keeping.openLibrary(at: paths)
    let stop = state.withLock { state in
      state.pathsBefore = state.paths
      state.paths = paths
      return state.stopsWatching.take()
    }
    stop?()
    // What is asked of the library that was open is no longer wanted.
    for kind in [Kind.index, .watch, .search, .describe, .speakers] { cancel(kind) }
    scanAgain(paths)
  }

  private func scanAgain(_ paths: [[UInt8]]) {
    repeatIfLost(.scan) { [self] in scanAgain(paths) }
    begin(.scan) { [self, source] isWanted, post in
      let problems = source.scan(paths, isWanted, Self.found(post))
      guard isWanted() else { return }
      post(.scanned(problems: problems))
      watch(paths)
      index(paths)
    }
  }

  private func index(_ paths: [[UInt8]]) {
    begin(.index) { [source] isWanted, post in
      platform_stand_back()
      source.index(paths, isWanted, Self.news(post))
    }
  }

  private func watch(_ paths: [[UInt8]]) {
    begin(.watch) { [self, source] isWanted, post in
      source.watch(
        paths, isWanted,
        { stop in
          state.withLock { $0.stopsWatching = stop }
          // Another library may have been opened meanwhile.
          if !isWanted() { stop() }
        }, arrivals(post), { [self] in index(paths) })
    }
  }

  private func arrivals(_ post: @escaping @Sendable (Event) -> Void) -> ArticleSource.News {
    var news = Self.news(post)
    news.found = { [keeping] batch in
      post(.arrived(batch))
      keeping.adopt(batch.map(\.id))
    }
    return news
  }

  private static func news(_ post: @escaping @Sendable (Event) -> Void) -> ArticleSource.News {
    ArticleSource.News(
      found: found(post), gone: { post(.gone($0)) }, indexing: { post(.progress(.index, $0)) },
      indexed: { post(.indexed) })
  }

  /// Tells of articles in pieces that the list takes in between two keys.
  private static func found(_ post: @escaping @Sendable (Event) -> Void) -> @Sendable ([ArticleSummary]) -> Void {
    { articles in
      for start in stride(from: 0, to: articles.count, by: mostArticlesAtOnce) {
        post(.found(Array(articles[start..<min(start + mostArticlesAtOnce, articles.count)])))
      }
    }
  }

  func search(_ query: LibraryQuery) {
    let paths = state.withLock { $0.paths }
    repeatIfLost(.search) { [self] in search(query) }
    begin(.search) { [self, source] isWanted, post in
      let problems = source.search(
        paths, query, isWanted, { index(paths) }, { post(.progress(.search, $0)) }, { post(.matched($0)) })
      guard isWanted() else { return }
      post(.searched(problems: problems))
      LibrarySource.giveBackMemory()
    }
  }

  /// Stops some work: nothing more comes of it, but of an export what became of it.
  func stop(_ work: Work) {
    switch work {
    case .export: stopExport()
    case .scan: stopScanning()
    case .count, .search, .load, .copy, .index: cancel(Kind(work))
    }
  }

  /// What has been written so far goes as soon as its thread sees that it is not wanted: of a giant article that takes a while.
  private func stopExport() {
    let stopped = state.withLock { state -> (name: String, number: Int)? in
      guard let name = state[.export].file, !state[.export].isFinishing else { return nil }
      state[.export].number += 1
      return (name, state[.export].number)
    }
    guard let stopped else { return }
    let sentence = localized("Stopped: \(stopped.name) is as it was")
    post(Mail(kind: .export, number: stopped.number, event: .exported(sentence)))
  }

  /// Whether what was written may still be put into its place; then nothing stops it.
  private func finishExport(_ number: Int) -> Bool {
    state.withLock { state in
      guard state[.export].number == number else { return false }
      state[.export].isFinishing = true
      return true
    }
  }

  /// Goes back to the library that was open before, where nothing of the other one has been shown.
  private func stopScanning() {
    let before = state.withLock { state -> [[UInt8]]? in
      state[.scan].number += 1
      state[.scan].isAwaited = false
      guard !state[.scan].isTaken, !state.pathsBefore.isEmpty else { return nil }
      state.paths = state.pathsBefore
      return state.paths
    }
    guard let before else { return }
    keeping.openLibrary(at: before)
    watch(before)
    index(before)
  }

  func describe(_ articles: [ArticleSummary.ID], _ query: Query, _ speakers: KnownSpeakers) {
    repeatIfLost(.describe) { [self] in describe(articles, query, speakers) }
    begin(.describe) { [source] isWanted, post in
      // Several screens may be passed through quickly: what one asked for serves when one comes back.
      post(.described(source.describe(articles, query, speakers, { true })))
    }
  }

  func countSpeakers(_ known: KnownSpeakers) {
    let paths = state.withLock { $0.paths }
    repeatIfLost(.speakers) { [self] in countSpeakers(known) }
    begin(.speakers) { [source] isWanted, post in
      let (speakers, problem) = source.speakers(paths, known, isWanted) { post(.progress(.count, $0)) }
      if isWanted() { post(.speakers(speakers, problem: problem)) }
    }
  }

  func listPaths(_ beginning: String) {
    begin(.paths) { _, post in
      post(.paths(beginning: beginning, PathCompletion.paths(beginning: beginning)))
    }
  }

  /// What to do where a file costs the thread that works at this.
  private func repeatIfLost(_ kind: Kind, _ again: @escaping @Sendable () -> Void) {
    state.withLock { $0[kind].again = again }
  }

  func findHyphenation(_ language: String) {
    begin(.hyphenation) { _, post in
      let name = language.isEmpty ? HyphenationFolders.usersLanguage : language
      let dictionary = HyphenationFolders().dictionary(of: name)
      let hyphenation = dictionary.map { found in Hyphenation { found.points(in: $0) } }
      post(.hyphenation(hyphenation, language: language, name: name))
    }
  }

  private func cancel(_ kind: Kind) {
    state.withLock { state in
      state[kind].number += 1
      state[kind].isAwaited = false
    }
  }

  /// What became of work of which the thread broke or takes too long: the file that it was at is left out from now on,
  /// and what was asked for is done once more without it.
  func takeLosses() {
    var lost = guard_lost()
    while guard_next_lost(&lost) == 1 {
      let path = Array(UnsafeBufferPointer(start: lost.path, count: lost.count))
      take(lossOf: Int(lost.job), at: path)
    }
  }

  private func take(lossOf job: Int, at path: [UInt8]) {
    let (kind, number) = Self.kind(of: job)
    let running = state.withLock { $0[kind] }
    let error = ArticleReadingError(path: path, reason: .brokeReader)
    if !path.isEmpty { FileAttempts.leaveOut(path) }
    guard running.number == number else { return }
    if kind == .load, let id = running.article {
      return post(Mail(kind: kind, number: number, event: .failed(id, reason: error.sentence)))
    }
    cancel(kind)
    // A thread that broke on no file would break again.
    if !path.isEmpty, let again = running.again { return again() }
    let next = state.withLock { $0[kind].number }
    let sentence =
      path.isEmpty ? localized("A part of pullquote failed, and what it was to do is not done.") : error.sentence
    for event in [Event.indexed, .keeping(.notice(sentence))] {
      post(Mail(kind: kind, number: next, event: event))
    }
  }

  /// A number for the guard (`guard_work`).
  private static func job(_ kind: Kind, _ number: Int) -> Int32 { Int32(kind.rawValue + 1 + number % (1 << 26) * 16) }

  private static func kind(of job: Int) -> (Kind, number: Int) {
    (Kind(rawValue: (job - 1) % 16) ?? .load, (job - 1) / 16)
  }

  /// Puts words where other programs paste them from.
  func copy(_ words: [UInt8], what: String) {
    begin(.copy) { [self] _, post in
      let (sentence, sequence) = OtherPrograms.copy(words, what: what)
      if let sequence { state.withLock { $0.sequences.append(sequence) } }
      post(.copied(sentence))
    }
  }

  func export(_ request: ExportRequest, to path: [UInt8]) {
    let (library, number) = state.withLock { ($0.paths, $0[.export].number + 1) }
    begin(.export, file: String(decoding: path, as: UTF8.self)) { [self, source] isWanted, post in
      func read(_ id: ArticleSummary.ID) -> Article? {
        var article: Article?
        _ = source.load(id, .asFound, isWanted, { _ in }, { article = $0 })
        return article
      }
      let export = ReaderExport(request: request, path: path, library: library, onInput: read)
      let outcome = export.write(isWanted, { finishExport(number) }) { post(.progress(.export, $0)) }
      if let outcome { post(.exported(outcome)) }
    }
  }

  /// What the terminal is to be sent besides frames, in order.
  func takeSequences() -> [[UInt8]] {
    state.withLock { state in
      defer { state.sequences = [] }
      return state.sequences
    }
  }

  func openSamples() {
    guard let samples = source.samples else {
      return begin(.scan) { _, post in
        post(.scanned(problems: [localized("The samples are not there: “make install” puts them beside the program.")]))
      }
    }
    scan([samples])
  }

  func load(_ id: ArticleSummary.ID, as choice: ReadingChoice) {
    begin(.load, article: id) { [source, keeping] isWanted, post in
      let reason = source.load(
        id, choice, isWanted,
        { content in
          keeping.recall(id, holding: content)
          post(.holds(id, content))
        }, { post(.opened(id, $0)) })
      if let reason { post(.failed(id, reason: reason)) }
    }
  }

  private func begin(
    _ kind: Kind, article: ArticleSummary.ID? = nil, file: String? = nil,
    _ work:
      @escaping @Sendable (_ isWanted: @escaping @Sendable () -> Bool, _ post: @escaping @Sendable (Event) -> Void) ->
      Void
  ) {
    let number = state.withLock { state in
      state[kind].number += 1
      state[kind].isAwaited = true
      state[kind].isTaken = false
      state[kind].article = article
      state[kind].file = file
      state[kind].isFinishing = false
      return state[kind].number
    }
    Thread.start(isEndless: kind == .watch || kind == .index) { [self] in
      guard_work(Self.job(kind, number))
      work({ [self] in state.withLock { $0[kind].number == number } }) { [self] event in
        post(Mail(kind: kind, number: number, event: event))
      }
    }
  }

  private func post(_ mail: Mail) {
    state.withLock { state in
      guard mail.number == state[mail.kind].number else { return }
      state.mail.append(mail)
      state[mail.kind].isAwaited = false
    }
    loop.ring()
  }
}

extension Event {
  /// How many articles it brings into a list.
  fileprivate var articles: Int {
    switch self {
    case .found(let batch), .arrived(let batch), .matched(let batch): batch.count
    default: 0
    }
  }
}
