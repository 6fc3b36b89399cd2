import Articles
import Glibc
import Locks
import Messages

/// Makes and refreshes the index.
///
/// What has not changed by size, time and inode is not read; what has changed in these only is read and not parsed. It can
/// be stopped, or killed, at any moment: what was committed stays, and the next time goes on from there.
public struct LibraryIndexer: Sendable {
  private let folder: [UInt8]
  private let threads: Int
  private let largest: Int

  /// - Parameters:
  ///   - folder: where the index is kept; the user's cache folder unless a test says otherwise.
  ///   - threads: how many read at once; by default one for each processor.
  ///   - largest: bytes of the largest text that is read whole, for whoever has little memory to spare: of a larger one
  ///     the beginning is, and searches read its file until somebody indexes it without a limit.
  public init(
    in folder: [UInt8]? = UserFolders.ofThisUser().cache, threads: Int? = nil, largest: Int = .max
  ) throws(LibraryIndexError) {
    guard let folder else { throw LibraryIndexError(.noFolder) }
    self.folder = folder
    self.threads = threads ?? Threads.processors
    self.largest = largest
  }

  /// What is different from before, as the list shows it.
  public struct Changes: Sendable, Equatable {
    public var added: [ArticleSummary] = []
    public var changed: [ArticleSummary] = []
    public var gone: [ArticleSummary.ID] = []

    public var isEmpty: Bool { added.isEmpty && changed.isEmpty && gone.isEmpty }
  }

  /// What a refresh did.
  public struct Report: Sendable, Equatable {
    /// What could not be found at all; files and folders that could not be read.
    public var problems: [ArticleReadingError] = []
    /// Files in these folders that are plainly no text.
    public var leftOut = 0
    /// Files that were found.
    public var found = 0
    /// Files that were found and cannot be read: the problems tell why.
    public var unreadable = 0
    /// Files that were read.
    public var read = 0
    /// Files that were parsed, since their content was new.
    public var parsed = 0
    public var gone = 0
    /// Whether it was stopped before its end.
    public var wasCancelled = false
    /// Whether there was an index that was damaged, or of another version, and was made anew.
    public var wasMadeAnew = false
  }

  /// Brings the index up to date with what is at these paths.
  ///
  /// - Parameters:
  ///   - isThorough: whether everything that the index holds is compared with its checksums first. What is damaged is
  ///     noticed without that when a search meets it.
  ///   - isCancelled: asked for every few files, on any of the threads.
  ///   - onProgress: called a few times a second, on any of the threads, one at a time: at first with the files that were
  ///     found in the folders, and no total; then with how many are read of those that are new or have changed.
  ///   - onChanges: called when changes have been committed, on any of the threads, one at a time.
  /// - Throws: where the index cannot be written, also in the midst of it. What was committed stays.
  public func refresh(
    _ paths: [[UInt8]], isThorough: Bool = false, isCancelled: @Sendable () -> Bool = { false },
    onProgress: @escaping @Sendable (WorkProgress) -> Void = { _ in },
    onChanges: @escaping @Sendable (Changes) -> Void = { _ in }
  ) throws(LibraryIndexError) -> Report {
    let failure = Files.makeFolder(folder)
    guard failure == 0 else { throw LibraryIndexError(system: failure) }
    let lock = try IndexLock(in: folder)
    guard lock != nil else { throw LibraryIndexError(system: ENOENT) }
    defer { withExtendedLifetime(lock) {} }
    let isNew = !IndexStore.exists(in: folder)
    do throws(LibraryIndexError) {
      return try refreshLocked(
        paths, isThorough: isThorough, isCancelled: isCancelled, onProgress: onProgress, onChanges: onChanges)
    } catch {
      if error.reason == .diskIsFull { IndexStore.giveBackRoom(in: folder, isNew: isNew) }
      guard error.reason == .isDamaged else { throw error }
      let failure = IndexStore.remove(in: folder)
      if failure != 0 { throw LibraryIndexError(system: failure) }
      var report = try refreshLocked(
        paths, isThorough: false, isCancelled: isCancelled, onProgress: onProgress, onChanges: onChanges)
      report.wasMadeAnew = true
      return report
    }
  }

  private func refreshLocked(
    _ paths: [[UInt8]], isThorough: Bool, isCancelled: @Sendable () -> Bool,
    onProgress: @escaping @Sendable (WorkProgress) -> Void, onChanges: @escaping @Sendable (Changes) -> Void
  ) throws(LibraryIndexError) -> Report {
    let store = try IndexStore(folder: folder, creating: true)
    if isThorough { try store.checkEverything(isCancelled: isCancelled) } else { try store.checkLengths() }
    var survey = RefreshSurvey(store: store, paths: paths, largest: largest)
    try survey.look(isCancelled: isCancelled, onProgress: onProgress)
    var report = survey.report
    report.wasCancelled = isCancelled()
    let (todo, gone, roots) = (survey.todo, survey.gone, survey.roots)
    if todo.isEmpty, gone.isEmpty {
      if !report.wasCancelled { try survey.noteCounts() }
      return report
    }
    // The store now belongs to whoever holds the lock.
    let writing = Mutex(
      RefreshWriting(store: survey.store, roots: roots, total: todo.count, onProgress: onProgress, onChanges: onChanges)
    )
    try writing.withLock { (writing: inout sending RefreshWriting) throws(LibraryIndexError) in
      try writing.begin(removing: gone)
    }
    let next = Atomic(0)
    let hasFailed = Atomic(false)
    let step = min(32, max(1, todo.count / (threads * 4)))
    Threads.run(min(threads, (todo.count + step - 1) / step)) {
      let reader = FileReader(largest: largest)
      while !hasFailed.load(ordering: .relaxed), !isCancelled() {
        let start = next.wrappingAdd(step, ordering: .relaxed).oldValue
        guard start < todo.count else { break }
        let end = min(start + step, todo.count)
        var results = FileReader.Results()
        for index in start..<end {
          reader.read(todo[index], into: &results) { large in
            let isGood = writing.withLock { $0.write(large) }
            if !isGood { hasFailed.store(true, ordering: .relaxed) }
            return isGood && !isCancelled() ? FileReader.Results() : nil
          }
          guard index == end - 1 || results.isLarge || isCancelled() else { continue }
          let isGood = writing.withLock { $0.write(results) }
          if !isGood { hasFailed.store(true, ordering: .relaxed) }
          results = FileReader.Results()
          if !isGood || isCancelled() { break }
        }
      }
    }
    report.wasCancelled = report.wasCancelled || isCancelled()
    return try writing.withLock { [report] (writing: inout sending RefreshWriting) throws(LibraryIndexError) in
      try writing.finish(report)
    }
  }
}

/// One file that has to be read.
struct FileToRead: Sendable {
  /// The path as it was given, to open it by.
  let path: [UInt8]
  let key: [UInt8]
  let isNamed: Bool
  let problem: ArticleReadingError.Reason?
  let known: IndexStore.Known?
}

/// What there is compared with what is known.
private struct RefreshSurvey: ~Copyable {
  let store: IndexStore
  let roots: IndexedRoots
  private let paths: [[UInt8]]
  private let largest: Int
  private(set) var todo: [FileToRead] = []
  private(set) var gone: [(id: Int, key: [UInt8])] = []
  private(set) var report = LibraryIndexer.Report()
  private var seen = RowSet()

  init(store: IndexStore, paths: [[UInt8]], largest: Int) {
    self.store = store
    self.largest = largest
    self.paths = paths
    roots = IndexedRoots(paths)
  }

  mutating func look(
    isCancelled: () -> Bool, onProgress: (WorkProgress) -> Void
  ) throws(LibraryIndexError) {
    var walk = FolderWalk()
    var failure: DatabaseError?
    var todo: [FileToRead] = []
    var report = report
    var seen = RowSet()
    let (store, roots, largest) = (store, roots, largest)
    try store.translated { () throws(DatabaseError) in try store.database.run("BEGIN") }
    defer { try? store.database.run("COMMIT") }
    func look(at file: FolderWalk.File) {
      report.found += 1
      if report.found & 0x3FF == 0 { onProgress(WorkProgress(done: report.found)) }
      guard let key = roots.key(of: file.path) else { return }
      do throws(DatabaseError) {
        let known = try store.known(at: key)
        if let known {
          seen.insert(known.id)
          if Self.isUnchanged(file, known, largest: largest) {
            if [.leftOut, .foreign].contains(known.kind) { report.leftOut += 1 }
            return
          }
        }
        todo.append(
          FileToRead(path: file.path, key: key, isNamed: file.isNamed, problem: file.problem, known: known))
      } catch {
        failure = error
      }
    }
    walk.walk(paths, isCancelled: { failure != nil || isCancelled() }, found: look)
    if let failure { throw LibraryIndexError(failure) }
    report.problems = walk.problems
    self.todo = todo
    self.report = report
    self.seen = seen
    guard !isCancelled() else { return }
    try findGone(unread: walk.unreadFolders.compactMap { roots.key(of: $0) })
  }

  private static func isUnchanged(_ file: FolderWalk.File, _ known: IndexStore.Known, largest: Int) -> Bool {
    let isSame =
      file.problem == nil && known.facts.size == file.status.size && known.facts.modified == file.status.modified
      && known.facts.modified != 0 && known.facts.inode == Int(truncatingIfNeeded: file.status.identity.number)
    switch known.kind {
    case .article, .container: return isSame
    case .leftOut, .foreign: return isSame && !file.isNamed
    case .problem: return false
    case .unread: return isSame && known.facts.size > largest
    }
  }

  /// What the index knows in these folders and the walk did not meet.
  private mutating func findGone(unread folders: [[UInt8]]) throws(LibraryIndexError) {
    var gone: [(id: Int, key: [UInt8])] = []
    for root in roots.outermost {
      try store.translated { () throws(DatabaseError) in
        try store.forEach(in: root) { id, path in
          if seen.contains(id) { return }
          let isUnread = folders.contains { path.starts(with: $0) }
          if !isUnread { gone.append((id, path)) }
        }
      }
    }
    self.gone = gone
    report.gone = gone.count
  }

  /// Notes the counts where nothing has changed and they were never counted.
  func noteCounts() throws(LibraryIndexError) {
    try store.translated { () throws(DatabaseError) in
      for root in roots.outermost {
        let known = try store.database.number("SELECT articles FROM roots WHERE path = ?", .bytes(root))
        let count = try store.count(of: root)
        if known != count { try store.setCount(of: root, count) }
      }
    }
  }
}

/// Numbers of rows, which are small and many.
private struct RowSet {
  private var words: [UInt64] = []

  mutating func insert(_ number: Int) {
    guard number >= 0 else { return }
    let word = number >> 6
    if word >= words.count { words += repeatElement(0, count: word - words.count + 1 + words.count / 2) }
    words[word] |= 1 << UInt64(number & 63)
  }

  func contains(_ number: Int) -> Bool {
    let word = number >> 6
    return number >= 0 && word < words.count && words[word] & 1 << UInt64(number & 63) != 0
  }
}

/// Reads files for the index, on one thread.
struct FileReader {
  private let parser = ArticleParser()
  private let documents = DocumentParser()
  /// See `LibraryIndexer`.
  let largest: Int

  /// What was read, until it is written.
  struct Results: Sendable {
    var batch = IndexedBatch()
    /// The paths as they were given, one for each article of the batch, and whether it was known before.
    var shown: [(path: [UInt8], isKnown: Bool)] = []
    /// Files whose content is as it was.
    var same: [(id: Int, facts: FileFacts)] = []
    /// Files of several articles all of which have been read.
    var complete: [(key: [UInt8], facts: FileFacts)] = []
    /// Known files that are no longer there.
    var gone: [(id: Int, key: [UInt8])] = []
    /// Files that cannot be read.
    var problems: [ArticleReadingError] = []
    var count = 0

    /// Whether it should be written before there is more.
    var isLarge: Bool { batch.text.count > 4 << 20 }
  }

  /// Changed so short a time ago, in nanoseconds, a file can change again without looking different.
  private static let tick = 2_000_000_000

  /// - Parameter flush: called with results that are too many to hold more, in the midst of a large file; gives empty ones
  ///   back, or nil where nothing more is to be read.
  func read(_ file: FileToRead, into results: inout Results, flush: (Results) -> Results?) {
    results.count += 1
    var facts = FileFacts(size: 0, modified: 0, inode: 0, hash: 0)
    if let problem = file.problem { return add(problem, facts, file, &results) }
    guard FileAttempts.begin(file.path) else { return add(.brokeReader, facts, file, &results) }
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let descriptor = Files.open(file.path)
    guard descriptor.number >= 0, let status = FileStatus.of(descriptor) else {
      return add(.system(errno), facts, file, &results)
    }
    let age = now.tv_sec * 1_000_000_000 + now.tv_nsec - status.modified
    facts = FileFacts(
      size: status.size, modified: age > Self.tick ? status.modified : 0,
      inode: Int(truncatingIfNeeded: status.identity.number), hash: 0)
    guard status.kind == .regular else { return add(.isNoFile, facts, file, &results) }
    guard let start = Files.read(descriptor, in: 0..<min(status.size, ArticleParser.openingLength)) else {
      return add(.system(errno), facts, file, &results)
    }
    let name = Files.name(of: file.path)
    let beginning = FileBeginning(start, fileName: name, isWhole: start.count == status.size)
    do throws(ArticleParsingError) {
      let format = try ArticleFormat.of(beginning)
      guard case .text = format.holding else {
        return readArticles(descriptor, beginning, format, facts, file, &results, flush)
      }
      guard status.size <= ArticleLoader.largestFile else {
        return add(.isTooLarge(status.size), facts, file, &results)
      }
      if status.size > largest {
        results.batch.add(
          try parser.facts(opening: start, fileName: name, isWhole: false), unreadAt: file.key, facts)
        results.shown.append((file.path, file.known != nil))
        return
      }
      // What is written to it meanwhile makes it look different the next time.
      guard let bytes = beginning.isWhole ? start : Files.read(descriptor, in: 0..<status.size) else {
        return add(.system(errno), facts, file, &results)
      }
      if bytes.count != status.size { facts.modified = 0 }
      facts.size = bytes.count
      facts.hash = QuickHash.of(bytes)
      if let known = file.known, known.kind == .article, known.facts.hash == facts.hash, known.facts.size == facts.size
      {
        results.same.append((known.id, facts))
        return
      }
      let article = try parser.parse(bytes, fileName: name)
      results.batch.add(article, at: file.key, facts)
      results.shown.append((file.path, file.known != nil))
    } catch {
      if !file.isNamed, isPlainlyNoText(beginning) {
        if error.isWorthTelling {
          results.batch.add(.foreign, problem: Self.stored(.content(error)), at: file.key, facts)
        } else {
          results.batch.add(.leftOut, problem: nil, at: file.key, facts)
        }
        results.shown.append((file.path, file.known != nil))
      } else {
        add(.content(error), facts, file, &results)
      }
    }
  }

  /// Reads a file that may hold several articles. The file itself is then a row that no list shows; it looks changed until
  /// all its articles are written, so that one that was begun and not finished is read again.
  private func readArticles(
    _ descriptor: borrowing Descriptor, _ beginning: FileBeginning, _ format: ArticleFormat, _ facts: FileFacts,
    _ file: FileToRead, _ results: inout Results, _ flush: (Results) -> Results?
  ) {
    var unfinished = facts
    unfinished.modified = 0
    var isSeveral = false
    var isEmpty = true
    var isStopped = false
    do throws(ArticleReadingError) {
      try FileArticles(documents).forEach(
        in: descriptor, size: facts.size, at: file.path, beginning: beginning, format: format
      ) { found in
        FileAttempts.goOn()
        isEmpty = false
        if !found.part.isEmpty, !isSeveral {
          isSeveral = true
          results.batch.add(.container, problem: nil, at: file.key, unfinished)
          results.shown.append((file.path, file.known != nil))
        }
        let (key, path) = (file.key + found.part, file.path + found.part)
        let container = isSeveral ? file.key : nil
        var own = facts
        if isSeveral { own.size = found.size }
        switch found.result {
        case .success(let article):
          results.batch.add(documents.withQuotations(article), at: key, in: container, own)
        case .failure(let error):
          results.batch.add(.problem, problem: Self.stored(.content(error)), at: key, in: container, own)
        }
        results.shown.append((path, !isSeveral && file.known != nil))
        guard results.isLarge else { return true }
        guard let rest = flush(results) else {
          isStopped = true
          return false
        }
        results = rest
        return true
      }
      if isSeveral, !isStopped { results.complete.append((file.key, facts)) }
      if isEmpty {
        if file.isNamed { return add(.content(.holdsNoArticle(format.title.english)), facts, file, &results) }
        results.batch.add(.leftOut, problem: nil, at: file.key, facts)
        results.shown.append((file.path, file.known != nil))
      }
    } catch {
      // What was read before the damage stays.
      if isSeveral { results.complete.append((file.key, facts)) } else { add(error.reason, facts, file, &results) }
    }
  }

  /// Whether a scan, which reads the beginning only, would leave it out.
  private func isPlainlyNoText(_ beginning: FileBeginning) -> Bool {
    let bytes = Array(beginning.bytes.prefix(FolderScanner.beginning))
    return
      (try? ArticleFormat.of(
        FileBeginning(bytes, fileName: beginning.fileName, isWhole: bytes.count < FolderScanner.beginning))) == nil
  }

  private func add(
    _ reason: ArticleReadingError.Reason, _ facts: FileFacts, _ file: FileToRead, _ results: inout Results
  ) {
    if reason == .system(ENOENT) {
      if let known = file.known { results.gone.append((known.id, file.key)) }
      return
    }
    results.batch.add(.problem, problem: Self.stored(reason), at: file.key, facts)
    results.problems.append(ArticleReadingError(path: file.path, reason: reason))
    results.shown.append((file.path, file.known != nil))
  }

  private static func stored(_ reason: ArticleReadingError.Reason) -> String {
    ArticleReadingError(path: [], reason: reason).storedReason
  }
}

/// Writes what was read, and tells of it.
private struct RefreshWriting {
  private let store: IndexStore
  private let roots: IndexedRoots
  private let total: Int
  private let onProgress: @Sendable (WorkProgress) -> Void
  private let onChanges: @Sendable (LibraryIndexer.Changes) -> Void
  private var done = 0
  private var parsed = 0
  private var leftOut = 0
  private var problems: [ArticleReadingError] = []
  private var gone = 0
  private var waiting = LibraryIndexer.Changes()
  private var failure: LibraryIndexError?
  private var lastCommit = ContinuousClock.now
  private var lastProgress = ContinuousClock.now

  private static let commitInterval = Duration.milliseconds(500)
  private static let progressInterval = Duration.milliseconds(100)

  init(
    store: IndexStore, roots: IndexedRoots, total: Int,
    onProgress: @escaping @Sendable (WorkProgress) -> Void,
    onChanges: @escaping @Sendable (LibraryIndexer.Changes) -> Void
  ) {
    self.store = store
    self.roots = roots
    self.total = total
    self.onProgress = onProgress
    self.onChanges = onChanges
  }

  mutating func begin(removing gone: [(id: Int, key: [UInt8])]) throws(LibraryIndexError) {
    do {
      try store.begin()
      try remove(gone)
    } catch {
      store.rollback()
      throw error
    }
  }

  private mutating func remove(_ rows: [(id: Int, key: [UInt8])]) throws(LibraryIndexError) {
    try store.translated { () throws(DatabaseError) in
      for (id, _) in rows {
        waiting.gone += try store.parts(of: id).compactMap { roots.shown($0).map { ArticleSummary.ID(path: $0) } }
        try store.remove(id)
      }
    }
    waiting.gone += rows.compactMap { roots.shown($0.key).map { ArticleSummary.ID(path: $0) } }
  }

  /// False where it failed, now or before.
  mutating func write(_ results: FileReader.Results) -> Bool {
    guard failure == nil else { return false }
    do throws(LibraryIndexError) {
      let replaced = try store.write(results.batch)
      waiting.gone += replaced.compactMap { roots.shown($0).map { ArticleSummary.ID(path: $0) } }
      for complete in results.complete { try store.complete(complete.key, complete.facts) }
      for same in results.same { try store.update(same.id, same.facts) }
      try remove(results.gone)
      gone += results.gone.count
      note(results)
      let now = ContinuousClock.now
      if now - lastCommit > Self.commitInterval {
        try store.commit()
        deliver()
        try store.begin()
        lastCommit = now
      }
      if now - lastProgress > Self.progressInterval {
        report()
        lastProgress = now
      }
      return true
    } catch {
      store.rollback()
      failure = error
      return false
    }
  }

  private mutating func note(_ results: FileReader.Results) {
    done += results.count
    problems += results.problems
    for (article, shown) in zip(results.batch.articles, results.shown) {
      switch article.kind {
      case .leftOut:
        leftOut += 1
        if shown.isKnown { waiting.gone.append(ArticleSummary.ID(path: shown.path)) }
        continue
      case .container: continue
      case .foreign: leftOut += 1
      case .problem: break
      case .article, .unread: parsed += 1
      }
      let summary = article.summary(as: shown.path)
      if shown.isKnown { waiting.changed.append(summary) } else { waiting.added.append(summary) }
    }
  }

  private mutating func deliver() {
    if !waiting.gone.isEmpty {
      // Of a file that was read anew most articles are what they were.
      let back = Set(waiting.added.map(\.id))
      waiting.gone.removeAll { back.contains($0) }
    }
    if !waiting.isEmpty { onChanges(waiting) }
    waiting = LibraryIndexer.Changes()
  }

  private func report() {
    onProgress(WorkProgress(done: done, total: total))
  }

  mutating func finish(_ report: LibraryIndexer.Report) throws(LibraryIndexError) -> LibraryIndexer.Report {
    if let failure { throw failure }
    var report = report
    report.read = done
    report.parsed = parsed
    report.leftOut += leftOut
    report.gone += gone
    report.unreadable = problems.count
    report.problems += problems.sorted { ArticleSummary.pathPrecedes($0.path, $1.path) }
    do throws(LibraryIndexError) {
      try store.translated { () throws(DatabaseError) in
        // Those of folders around these and in them are no longer right.
        try store.forgetCounts()
        if report.wasCancelled { return }
        for root in roots.outermost { try store.setCount(of: root, try store.count(of: root)) }
      }
      try store.commit()
    } catch {
      store.rollback()
      throw error
    }
    deliver()
    self.report()
    try store.compactIfWorthwhile()
    try store.finish()
    return report
  }
}

extension IndexedArticle {
  /// As the list shows it, under the path that was given.
  func summary(as shown: [UInt8]) -> ArticleSummary {
    var summary = ArticleSummary(
      id: ArticleSummary.ID(path: shown), title: title, date: date, fileName: Files.name(of: shown), size: size,
      problem: problem.map { ArticleReadingError.sentence(ofStored: $0, about: shown) }, source: source, author: author,
      length: kind == .article ? length : nil, quotations: kind == .article ? quotationCount : nil)
    summary.isForeign = kind == .foreign
    return summary
  }
}
