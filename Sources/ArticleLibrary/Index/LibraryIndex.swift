import Articles
import Glibc

/// What is known of the articles in folders without reading them: kept in the cache folder, made by `LibraryIndexer`.
///
/// One index serves all folders: what it knows of one serves whoever opens a folder within it. It is a cache, so whatever
/// goes wrong with it costs time and nothing else. One thread at a time uses a value of this class; several values, in
/// one process or in many, may be used at once, also while the index is written.
public final class LibraryIndex {
  let store: IndexStore

  /// Opens the index that there is.
  ///
  /// - Parameter folder: where it is kept; the user's cache folder unless a test says otherwise.
  public init(in folder: [UInt8]? = UserFolders.ofThisUser().cache) throws(LibraryIndexError) {
    guard let folder else { throw LibraryIndexError(.noFolder) }
    store = try IndexStore(folder: folder, creating: false)
  }

  /// Removes the index. Whoever is using it goes on with what it was.
  public static func clear(in folder: [UInt8]? = UserFolders.ofThisUser().cache) throws(LibraryIndexError) {
    guard let folder else { throw LibraryIndexError(.noFolder) }
    let lock = try IndexLock(in: folder)
    guard lock != nil else { return }
    let failure = IndexStore.remove(in: folder)
    if failure != 0 { throw LibraryIndexError(system: failure) }
  }

  /// The first articles of the list (`ArticleSummary.newestFirst`) at these paths, as they were when the index was last
  /// refreshed. It takes no longer for a long list.
  public func firstPage(of paths: [[UInt8]], limit: Int) throws(LibraryIndexError) -> [ArticleSummary] {
    let roots = IndexedRoots(paths)
    var page: [ArticleSummary] = []
    var looked = 0
    let isFull = try forEachSummary(of: roots, Self.inOrder, []) { summary in
      looked += 1
      if let summary { page.append(summary) }
      return page.count < limit && (looked < Self.mostLookedAt || !page.isEmpty && looked < 2 * Self.mostLookedAt)
    }
    // The whole list was gone through, or the page is full: else the folder is a small part of what the index holds.
    if isFull || page.count == limit { return page }
    page = []
    let (condition, values) = Self.condition(roots)
    _ = try forEachSummary(
      of: roots, "\(Self.columns) WHERE \(condition) AND kind NOT IN (1, 3) ORDER BY key, path, entry LIMIT \(limit)",
      values
    ) { summary in
      if let summary { page.append(summary) }
      return true
    }
    return page
  }

  /// How many articles these paths hold, those with a problem among them.
  public func count(of paths: [[UInt8]]) throws(LibraryIndexError) -> Int {
    let roots = IndexedRoots(paths)
    return try store.translated { () throws(DatabaseError) in
      var count = 0
      for root in roots.outermost {
        if let known = try store.database.number("SELECT articles FROM roots WHERE path = ?", .bytes(root)),
          known >= 0
        {
          count += known
          continue
        }
        count += try store.count(of: root)
      }
      return count
    }
  }

  /// About how many articles of all folders the index knows, never fewer: told at once.
  public func roughCount() throws(LibraryIndexError) -> Int {
    try store.translated { () throws(DatabaseError) in
      try store.database.number("SELECT max(id) FROM articles") ?? 0
    }
  }

  /// All articles at these paths in the order of the list, so many at a time.
  ///
  /// - Parameter onBatch: says whether to go on.
  public func summaries(
    of paths: [[UInt8]], batch size: Int = 1000, onBatch: ([ArticleSummary]) -> Bool
  ) throws(LibraryIndexError) {
    var batch: [ArticleSummary] = []
    batch.reserveCapacity(size)
    let isWhole = try forEachSummary(of: IndexedRoots(paths), Self.inOrder, []) { summary in
      guard let summary else { return true }
      batch.append(summary)
      guard batch.count >= size else { return true }
      defer { batch.removeAll(keepingCapacity: true) }
      return onBatch(batch)
    }
    if isWhole, !batch.isEmpty { _ = onBatch(batch) }
  }

  /// What the index is like.
  public struct Status: Equatable, Sendable {
    /// Articles at the paths that were asked for.
    public let articles: Int
    /// Articles of all folders.
    public let allArticles: Int
    public let quotations: Int
    /// Names and descriptions, as they are written.
    public let speakers: Int
    /// Bytes of all its files.
    public let size: Int
  }

  public func status(of paths: [[UInt8]]) throws(LibraryIndexError) -> Status {
    let articles = try count(of: paths)
    return try store.translated { () throws(DatabaseError) in
      Status(
        articles: articles,
        allArticles: try store.database.number("SELECT count(*) FROM articles WHERE kind IN (0, 5)") ?? 0,
        quotations: try store.database.number("SELECT count(*) FROM quotations") ?? 0,
        speakers: try store.database.number("SELECT count(*) FROM speakers") ?? 0,
        size: Self.size(of: store.folder))
    }
  }

  private static func size(of folder: [UInt8]) -> Int {
    guard let stream = opendir(Files.terminated(folder)) else { return 0 }
    defer { closedir(stream) }
    var size = 0
    while let entry = readdir(stream) {
      guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { break }
      var status = stat()
      let name = (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
      guard fstatat(dirfd(stream), name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFREG { size += Int(status.st_size) }
    }
    return size
  }

  // MARK: -

  /// Rows in the order of the list that are looked at before the other way is taken.
  private static let mostLookedAt = 8000

  static let columns = "SELECT path, title, date, size, source, author, length, quotations, problem, kind FROM articles"
  private static let inOrder = "\(columns) WHERE kind NOT IN (1, 3) ORDER BY key, path, entry"

  private static func condition(_ roots: IndexedRoots) -> (sql: String, values: [SQLValue]) {
    var values: [SQLValue] = []
    for root in roots.outermost {
      let (first, end) = IndexedRoots.bounds(of: root)
      values += [.bytes(root), .bytes(first), .bytes(end)]
    }
    let each = roots.outermost.map { _ in "path = ? OR path >= ? AND path < ?" }
    return (each.isEmpty ? "0" : "(\(each.joined(separator: " OR ")))", values)
  }

  /// Goes through rows; nil stands for one that is in none of the roots. Returns whether the end was reached.
  private func forEachSummary(
    of roots: IndexedRoots, _ sql: String, _ values: [SQLValue], _ body: (ArticleSummary?) -> Bool
  ) throws(LibraryIndexError) -> Bool {
    try store.translated { () throws(DatabaseError) in
      let statement = try store.database.prepare(sql)
      try statement.bind(values)
      defer { statement.reset() }
      while try statement.step() {
        guard body(Self.summary(statement, of: roots)) else { return false }
      }
      return true
    }
  }

  /// The summary in a row of `columns`.
  static func summary(_ statement: Statement, of roots: IndexedRoots) -> ArticleSummary? {
    let shown = statement.withBytes(0) { roots.contain($0) ? roots.shown($0) : nil }
    guard let shown else { return nil }
    let isForeign = statement.number(9) == IndexedArticle.Kind.foreign.rawValue
    let isProblem = isForeign || statement.number(9) == IndexedArticle.Kind.problem.rawValue
    let isRead = !isProblem && statement.number(9) != IndexedArticle.Kind.unread.rawValue
    var summary = ArticleSummary(
      id: ArticleSummary.ID(path: shown), title: statement.text(1),
      date: statement.isNull(2) ? nil : IndexStore.date(statement.number(2)), fileName: Files.name(of: shown),
      size: statement.number(3),
      problem: isProblem ? ArticleReadingError.sentence(ofStored: statement.text(8), about: shown) : nil,
      source: statement.isNull(4) ? nil : statement.text(4), author: statement.isNull(5) ? nil : statement.text(5),
      length: isRead ? statement.number(6) : nil, quotations: isRead ? statement.number(7) : nil)
    summary.isForeign = isForeign
    return summary
  }
}

/// The right to write the index, which one program has at a time. The system takes it back when the program ends.
struct IndexLock: ~Copyable {
  private let descriptor: Descriptor

  /// Nil where there is no such folder.
  init?(in folder: [UInt8]) throws(LibraryIndexError) {
    let path = Files.path(of: Array("index.lock".utf8), in: folder)
    descriptor = Descriptor(Glibc.open(Files.terminated(path), O_RDWR | O_CREAT | O_CLOEXEC | O_NOCTTY, 0o600))
    guard descriptor.number >= 0 else {
      if errno == ENOENT { return nil }
      throw LibraryIndexError(system: errno)
    }
    guard flock(descriptor.number, LOCK_EX | LOCK_NB) == 0 else {
      throw errno == EWOULDBLOCK ? LibraryIndexError(.isBusy) : LibraryIndexError(system: errno)
    }
  }

  /// Not by closing alone: a program that is being started at this moment has the descriptor too, and with it the lock.
  deinit {
    flock(descriptor.number, LOCK_UN)
  }
}
