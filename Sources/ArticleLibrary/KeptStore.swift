import Articles
import CSQLite
import Messages

/// What the reader did with articles, on the disk. Used by one thread at a time.
///
/// A change is one transaction, and on the disk when `keep` returns. An article is known by its path and by what it
/// holds, so that neither moving the file nor editing it loses what is kept.
public final class KeptStore {
  private let database: Database
  private let path: [UInt8]
  /// Why nothing can be kept, as a sentence; nil where all is well.
  public let reasonForReadingOnly: KeepingError?
  /// What the reader should know about the file, as sentences.
  public let notices: [String]
  /// What the articles hold that were recalled since it was opened.
  private var contents: [[UInt8]: ContentHash] = [:]
  /// The file's version when it was last asked whether another program has changed it.
  private var versionSeen: Int?

  /// Whether anything was ever kept in a folder.
  public static func exists(in folder: [UInt8]) -> Bool {
    Files.exists(Files.path(of: Array("kept.sqlite".utf8), in: folder))
  }

  /// Opens `kept.sqlite` in a folder, which is made where there is none.
  public convenience init(in folder: [UInt8]?) throws(KeepingError) {
    try self.init(in: folder, patience: StoreFile.patience)
  }

  /// - Parameter patience: milliseconds to wait for what another program holds.
  init(
    in folder: [UInt8]?, _ contents: StoreFile.Contents = KeptStore.contents, patience: Int32 = StoreFile.patience
  ) throws(KeepingError) {
    let file = try StoreFile("kept.sqlite", in: folder, contents, patience: patience)
    database = file.database
    reasonForReadingOnly = file.reasonForReadingOnly
    notices = file.notices
    path = Files.path(of: Array("kept.sqlite".utf8), in: folder ?? [])
  }

  /// Opens what is kept in a folder to look something up in it. Nothing is checked, mended or locked: that takes a time
  /// which a search has not.
  public init(reading folder: [UInt8]) throws(KeepingError) {
    let path = Files.path(of: Array("kept.sqlite".utf8), in: folder)
    do throws(DatabaseError) {
      database = try Database(path: path, .readOnly, patience: StoreFile.patience)
    } catch {
      throw KeepingError(path: path, reason: .database(error))
    }
    reasonForReadingOnly = KeepingError(path: path, reason: .isReadOnly)
    notices = []
    self.path = path
  }

  static let contents = StoreFile.Contents(
    migrations: [
      """
      CREATE TABLE articles (
        id INTEGER PRIMARY KEY,
        path BLOB NOT NULL UNIQUE,
        content BLOB,
        title TEXT NOT NULL,
        flags INTEGER NOT NULL DEFAULT 0);
      CREATE INDEX articles_by_content ON articles (content);
      CREATE TABLE things (
        id INTEGER PRIMARY KEY,
        article INTEGER REFERENCES articles (id),
        kind TEXT NOT NULL,
        name TEXT,
        value TEXT,
        words TEXT,
        prefix TEXT,
        suffix TEXT,
        place INTEGER,
        copies_before INTEGER,
        copies_after INTEGER);
      CREATE INDEX things_by_article ON things (article);
      """,
      // A search asks for corrected speakers: it must not go through all that was ever read.
      "CREATE INDEX things_about_speakers ON things (article) WHERE kind IN ('speaker', 'speakers')",
    ], salvage: salvage, name: Message("What was kept"))

  // MARK: - Recalling

  /// The flags of the articles of a library of which anything is kept, by what they are called there.
  public func flags(in roots: LibraryRoots) throws(KeepingError) -> [ArticleSummary.ID: KeptFlags] {
    try attempt { () throws(DatabaseError) in
      var all: [ArticleSummary.ID: KeptFlags] = [:]
      all.reserveCapacity(try database.number("SELECT count(*) FROM articles") ?? 0)
      let rows = try database.prepare("SELECT path, flags FROM articles")
      while try rows.step() {
        let flags = KeptFlags(rawValue: UInt8(truncatingIfNeeded: rows.number(1)))
        for path in roots.paths(of: rows.bytes(0)) { all[ArticleSummary.ID(path: path)] = flags }
      }
      return all
    }
  }

  /// What is kept about the library as a whole.
  public func library() throws(KeepingError) -> KeptArticle {
    try attempt { () throws(DatabaseError) in try things(of: .null) }
  }

  /// What the reader said about who is who in a library, and who said what in its articles.
  public func speakers(in roots: LibraryRoots) throws(KeepingError) -> KnownSpeakers {
    try attempt { () throws(DatabaseError) in
      let rows = try database.prepare(
        """
        SELECT \(Self.columns), path FROM things JOIN articles ON articles.id = article
        WHERE kind IN ('speaker', 'speakers')
        """)
      var articles: [ArticleSummary.ID: Set<KeptThing>] = [:]
      while try rows.step() {
        guard let thing = KeptThing(row: rows) else { continue }
        for path in roots.paths(of: rows.bytes(Int32(Self.names.count))) {
          articles[ArticleSummary.ID(path: path), default: []].insert(thing)
        }
      }
      return KnownSpeakers(library: try things(of: .null), articles: articles.mapValues { KeptArticle($0) })
    }
  }

  /// What is kept about an article, found by its path, or by what it holds where it has come from another path.
  ///
  /// - Parameters:
  ///   - path: absolute and without links.
  ///   - content: what the file holds now.
  ///   - isElsewhere: whether the file at another path still holds it: then this one is a copy and gets a copy of what
  ///     is kept; else it was moved.
  public func recall(
    _ path: [UInt8], content: ContentHash, isElsewhere: ([UInt8]) -> Bool
  ) throws(KeepingError) -> KeptArticle {
    contents[path] = content
    return try attempt { () throws(DatabaseError) in
      if let id = try article(path, content: content, isElsewhere: isElsewhere) { return try things(of: .number(id)) }
      return KeptArticle()
    }
  }

  /// What is kept about an article, by its path or by what it holds, as `recall` has it, but nothing is noted: two
  /// programs that have read different versions of a file would else correct each other without end.
  public func look(_ path: [UInt8], content: ContentHash) throws(KeepingError) -> KeptArticle {
    try attempt { () throws(DatabaseError) in
      let (here, other) = try articles(path, content: content)
      guard let id = here?.id ?? other?.id else { return KeptArticle() }
      return try things(of: .number(id))
    }
  }

  /// Whether a file is there and holds this. A file larger than 64 MiB is taken for another: reading it takes too long
  /// for the answer.
  public static func isHeld(_ content: ContentHash, at path: [UInt8]) -> Bool {
    self.content(at: path) == content
  }

  /// What an article holds (`ArticleLoader.load`); nil where there is none, or it is in a file larger than 64 MiB.
  public static func content(at path: [UInt8]) -> ContentHash? {
    let descriptor = Files.open(ArticlePlace(of: path).file)
    guard descriptor.number >= 0, let status = FileStatus.of(descriptor), status.kind == .regular,
      status.size <= 64 << 20
    else { return nil }
    return try? ArticleLoader().content(at: path)
  }

  private func article(
    _ path: [UInt8], content: ContentHash, isElsewhere: ([UInt8]) -> Bool
  ) throws(DatabaseError) -> Int? {
    let (here, other) = try articles(path, content: content)
    if let here, here.content == content.bytes { return here.id }
    guard reasonForReadingOnly == nil, other != nil || here != nil else { return here?.id ?? other?.id }
    // What follows is worth doing and no more: on a full disk the things are recalled all the same.
    let settled = try? database.transaction { () throws(DatabaseError) in
      try settle(path, content: content, here: here, other: other, isElsewhere: isElsewhere)
    }
    return settled ?? here?.id ?? other?.id
  }

  /// What is known of this path, and where that does not hold this content, the first article that does.
  private func articles(
    _ path: [UInt8], content: ContentHash
  ) throws(DatabaseError) -> (here: (id: Int, content: [UInt8])?, other: (id: Int, path: [UInt8])?) {
    let known = try database.prepare("SELECT id, content FROM articles WHERE path = ?")
    try known.bind([.bytes(path)])
    let here = try known.step() ? (id: known.number(0), content: known.bytes(1)) : nil
    known.reset()
    if let here, here.content == content.bytes { return (here, nil) }

    let same = try database.prepare("SELECT id, path FROM articles WHERE content = ? ORDER BY id")
    try same.bind([.bytes(content.bytes)])
    let other = try same.step() ? (id: same.number(0), path: same.bytes(1)) : nil
    same.reset()
    return (here, other)
  }

  /// Ties an article to its path and to what it holds now, and says which row is its own.
  private func settle(
    _ path: [UInt8], content: ContentHash, here: (id: Int, content: [UInt8])?, other: (id: Int, path: [UInt8])?,
    isElsewhere: ([UInt8]) -> Bool
  ) throws(DatabaseError) -> Int {
    if let here {
      // What is kept of this path has never been seen with its words, or with an earlier version of them.
      if let other, here.content.isEmpty, !isElsewhere(other.path) {
        try database.run("UPDATE things SET article = ? WHERE article = ?", .number(here.id), .number(other.id))
        try database.run("DELETE FROM articles WHERE id = ?", .number(other.id))
        try refreshFlags(here.id)
      }
      try database.run("UPDATE articles SET content = ? WHERE id = ?", .bytes(content.bytes), .number(here.id))
      return here.id
    }
    guard let other else { return 0 }
    guard isElsewhere(other.path) else {
      try database.run("UPDATE articles SET path = ? WHERE id = ?", .bytes(path), .number(other.id))
      return other.id
    }
    try database.run(
      "INSERT INTO articles (path, content, title, flags) SELECT ?, content, title, flags FROM articles WHERE id = ?",
      .bytes(path), .number(other.id))
    let copy = database.lastRow
    try database.run(
      "INSERT INTO things (article, \(Self.columns)) SELECT ?, \(Self.columns) FROM things WHERE article = ?",
      .number(copy), .number(other.id))
    return copy
  }

  private func refreshFlags(_ article: Int) throws(DatabaseError) {
    let flags = try things(of: .number(article)).flags
    try database.run("UPDATE articles SET flags = ? WHERE id = ?", .number(Int(flags.rawValue)), .number(article))
  }

  private func things(of article: SQLValue) throws(DatabaseError) -> KeptArticle {
    let rows = try database.prepare("SELECT \(Self.columns) FROM things WHERE article IS ?")
    try rows.bind([article])
    var things: Set<KeptThing> = []
    // What a row of another version means is not known here; it stays where it is.
    while try rows.step() { if let thing = KeptThing(row: rows) { things.insert(thing) } }
    return KeptArticle(things)
  }

  /// Whether another program has changed anything since this was last asked; the first time, since it was opened.
  public func isChangedElsewhere() throws(KeepingError) -> Bool {
    let version = try attempt { () throws(DatabaseError) in try database.number("PRAGMA data_version") }
    defer { versionSeen = version }
    return versionSeen.map { $0 != version } ?? false
  }

  // MARK: - Keeping

  /// Makes a change; on the disk when this returns.
  ///
  /// - Parameter path: of the change's article, absolute and without links; nil for the whole library.
  public func keep(_ change: KeptChange, at path: [UInt8]?) throws(KeepingError) {
    if let reasonForReadingOnly { throw reasonForReadingOnly }
    try attempt { () throws(DatabaseError) in
      try database.transaction { () throws(DatabaseError) in try make(change, at: path) }
    }
  }

  /// Makes a change where everything that it takes away is there and nothing that it adds, and says whether it did: what
  /// takes back another change must not take away what has been done since.
  public func keepIfUnaltered(_ change: KeptChange, at path: [UInt8]?) throws(KeepingError) -> Bool {
    if let reasonForReadingOnly { throw reasonForReadingOnly }
    return try attempt { () throws(DatabaseError) in
      try database.transaction { () throws(DatabaseError) in
        guard try isUnaltered(change, at: path) else { return false }
        try make(change, at: path)
        return true
      }
    }
  }

  private func isUnaltered(_ change: KeptChange, at path: [UInt8]?) throws(DatabaseError) -> Bool {
    let article = try path.map { path throws(DatabaseError) in
      // Of an article that is not known nothing is there.
      try database.number("SELECT id FROM articles WHERE path = ?", .bytes(path)) ?? -1
    }
    let owner = article.map { SQLValue.number($0) } ?? .null
    let search = try database.prepare("SELECT 1 FROM things WHERE article IS ? AND \(Self.comparisons)")
    for thing in change.removed.union(change.added) {
      try search.bind([owner] + thing.row)
      let isThere = try search.step()
      search.reset()
      if isThere != change.removed.contains(thing) { return false }
    }
    return true
  }

  private func make(_ change: KeptChange, at path: [UInt8]?) throws(DatabaseError) {
    let article = try path.map { path throws(DatabaseError) in try row(of: path, title: change.title) }
    let owner = article.map { SQLValue.number($0) } ?? .null
    let removal = try database.prepare("DELETE FROM things WHERE article IS ? AND \(Self.comparisons)")
    let addition = try database.prepare(
      "INSERT INTO things (article, \(Self.columns)) VALUES (\(Self.parameters))")
    // An addition that is there already is not made twice.
    for thing in change.removed.union(change.added) { try removal.run([owner] + thing.row) }
    for thing in change.added { try addition.run([owner] + thing.row) }
    guard let article else { return }
    try refreshFlags(article)
    try database.run(
      "DELETE FROM articles WHERE id = ? AND NOT EXISTS (SELECT 1 FROM things WHERE article = articles.id)",
      .number(article))
  }

  private func row(of path: [UInt8], title: String) throws(DatabaseError) -> Int {
    let content = contents[path].map { SQLValue.bytes($0.bytes) } ?? .null
    try database.run(
      """
      INSERT INTO articles (path, content, title) VALUES (?, ?, ?)
      ON CONFLICT (path) DO UPDATE SET content = coalesce(excluded.content, content), title = excluded.title
      """, .bytes(path), content, .text(title))
    return try database.number("SELECT id FROM articles WHERE path = ?", .bytes(path)) ?? 0
  }

  private func attempt<Value>(_ body: () throws(DatabaseError) -> Value) throws(KeepingError) -> Value {
    do {
      return try body()
    } catch {
      throw KeepingError(path: path, reason: .database(error))
    }
  }

  // MARK: - Rows

  fileprivate static let names = [
    "kind", "name", "value", "words", "prefix", "suffix", "place", "copies_before", "copies_after",
  ]
  private static let columns = names.joined(separator: ", ")
  private static let comparisons = names.map { "\($0) IS ?" }.joined(separator: " AND ")
  private static let parameters = (["?"] + names.map { _ in "?" }).joined(separator: ", ")

  // MARK: - Salvage

  /// Copies every row that can still be read, from both ends of each table up to where it is damaged.
  private static func salvage(_ damaged: Database, _ fresh: Database) -> Int {
    let saved = try? fresh.transaction { () throws(DatabaseError) in
      try copyRows("articles", ["id", "path", "content", "title", "flags"], from: damaged, to: fresh)
      let count = try copyRows("things", ["id", "article"] + names, from: damaged, to: fresh)
      // A note whose article cannot be read any more is still somebody's note.
      try fresh.run(
        """
        INSERT OR IGNORE INTO articles (id, path, title) SELECT DISTINCT article, '?' || article, '' FROM things
        WHERE article IS NOT NULL AND article NOT IN (SELECT id FROM articles)
        """)
      return count
    }
    return saved ?? 0
  }

  @discardableResult
  private static func copyRows(
    _ table: String, _ columns: [String], from damaged: Database, to fresh: Database
  ) throws(DatabaseError) -> Int {
    let list = columns.joined(separator: ", ")
    let holders = columns.map { _ in "?" }.joined(separator: ", ")
    let insertion = try fresh.prepare("INSERT OR IGNORE INTO \(table) (\(list)) VALUES (\(holders))")
    var count = 0
    for order in ["ASC", "DESC"] {
      guard let rows = try? damaged.prepare("SELECT \(list) FROM \(table) NOT INDEXED ORDER BY id \(order)") else {
        return count
      }
      var isWhole = false
      while true {
        guard let isRow = try? rows.step() else { break }
        guard isRow else {
          isWhole = true
          break
        }
        // A row that breaks a rule of the table is damaged as well.
        try? insertion.run(columns.indices.map { rows.value(Int32($0)) })
        count += fresh.changes
      }
      if isWhole { break }
    }
    return count
  }
}

extension KeptThing {
  /// The columns of `KeptStore.names`.
  fileprivate var row: [SQLValue] {
    switch self {
    case .read: Self.row("read")
    case .starred: Self.row("starred")
    case .mark(let letter, let anchor): Self.row("mark", name: letter.description, anchor)
    case .note(let words, let anchor): Self.row("note", value: words, anchor)
    case .quotation(let anchor): Self.row("quotation", anchor)
    case .speaker(let name, let anchor): Self.row("speaker", value: name, anchor)
    case .speakers(let name, let real): Self.row("speakers", name: name, value: real)
    case .joined(let pair): Self.row("joined", name: pair.first, value: pair.second)
    case .parted(let name): Self.row("parted", name: name)
    }
  }

  private static func row(
    _ kind: String, name: String? = nil, value: String? = nil, _ anchor: TextAnchor? = nil
  ) -> [SQLValue] {
    let texts = [name, value].map { $0.map { SQLValue.text($0) } ?? .null }
    return [.text(kind)] + texts + anchor.row
  }

  /// Nil where the row means nothing that is known here.
  fileprivate init?(row: Statement) {
    let name = row.isNull(1) ? nil : row.text(1)
    let value = row.isNull(2) ? nil : row.text(2)
    let anchor = TextAnchor(row: row, from: 3)
    switch (row.text(0), anchor) {
    case ("read", _): self = .read
    case ("starred", _): self = .starred
    case ("mark", let anchor?):
      guard let scalar = name?.unicodeScalars.first, let letter = MarkLetter(scalar) else { return nil }
      self = .mark(letter, anchor)
    case ("note", _): self = .note(value ?? "", on: anchor)
    case ("quotation", let anchor?): self = .quotation(anchor)
    case ("speaker", let anchor?): self = .speaker(value, of: anchor)
    case ("speakers", _):
      guard let name else { return nil }
      self = .speakers(named: name, are: value)
    case ("joined", _):
      guard let name, let value, let pair = NamePair(name, value) else { return nil }
      self = .joined(pair)
    case ("parted", _):
      guard let name else { return nil }
      self = .parted(name)
    default: return nil
    }
  }
}

extension TextAnchor? {
  /// Words, prefix, suffix, place, copies before and after.
  var row: [SQLValue] {
    guard let anchor = self else { return Array(repeating: .null, count: 6) }
    let texts = [anchor.words, anchor.prefix, anchor.suffix].map { SQLValue.text(String(decoding: $0, as: UTF8.self)) }
    return texts + [anchor.place, anchor.copiesBefore, anchor.copiesAfter].map { .number($0) }
  }
}

extension TextAnchor {
  /// Reads six columns as `row` writes them; nil where they hold no anchor.
  init?(row: Statement, from column: Int32) {
    guard !row.isNull(column), row.number(column + 3) >= 0 else { return nil }
    self.init(
      words: row.bytes(column), prefix: row.bytes(column + 1), suffix: row.bytes(column + 2),
      place: row.number(column + 3), copiesBefore: max(0, min(row.number(column + 4), Int(Int32.max))),
      copiesAfter: max(0, min(row.number(column + 5), Int(Int32.max))))
  }
}
