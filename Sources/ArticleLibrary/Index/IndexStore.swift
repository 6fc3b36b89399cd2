import Articles
import Glibc
import Quotations

/// The database of the index and its packs: what is written and read, not when.
///
/// One thread at a time uses it. The packs are written first, the rows that point into them are committed afterwards with
/// the packs' lengths: killed at any moment, the program leaves an index as it was at the last commit.
final class IndexStore {
  /// Of the tables and packs. Another number: the index is made anew.
  static let schemaVersion = 6

  let folder: [UInt8]
  let database: Database
  private var insertArticle: Statement?
  private var insertQuotation: Statement?
  private var insertSpeaker: Statement?
  private var findSpeaker: Statement?
  private var findArticle: Statement?
  private var findParts: Statement?
  private var packs: Packs?
  private var speakers: [String: Int] = [:]
  private var lastContainer: (path: [UInt8], id: Int)?

  private struct Packs {
    let generation: Int
    let text: TextPack
    let said: TextPack
    let facts: TextPack
    let marks: TextPack
  }

  /// Names that are remembered with their numbers; more would be looked up again.
  private static let speakersRemembered = 20_000

  // MARK: - Opening

  /// Opens the index in a folder.
  ///
  /// - Parameter creating: makes one where there is none.
  init(folder: [UInt8], creating: Bool) throws(LibraryIndexError) {
    self.folder = folder
    let path = Self.databasePath(in: folder)
    if creating {
      let failure = Files.makeFolder(folder)
      guard failure == 0 else { throw LibraryIndexError(system: failure) }
    } else if access(Files.terminated(path), F_OK) != 0 {
      throw errno == ENOENT ? LibraryIndexError(.isMissing) : LibraryIndexError(system: errno)
    }
    do {
      database = try Database(path: path, creating ? .create : .readWrite, patience: 1000)
      try database.run(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF; PRAGMA cache_size=-16000; PRAGMA wal_autocheckpoint=4000;"
          + "PRAGMA temp_store=MEMORY")
      let version = try database.number("PRAGMA user_version") ?? 0
      if version == 0, try database.number("SELECT count(*) FROM sqlite_schema") == 0 {
        guard creating else { throw LibraryIndexError(.isMissing) }
        try Self.makeTables(in: database)
      } else {
        guard version == Self.schemaVersion else { throw LibraryIndexError(.isDamaged) }
        try checkFacts()
      }
    } catch let error as LibraryIndexError {
      throw error
    } catch let error as DatabaseError {
      throw LibraryIndexError(error)
    } catch {
      throw LibraryIndexError(.isDamaged)
    }
  }

  static func databasePath(in folder: [UInt8]) -> [UInt8] { Files.path(of: Array("index.sqlite".utf8), in: folder) }

  static func packPath(_ name: String, generation: Int, in folder: [UInt8]) -> [UInt8] {
    Files.path(of: Array("\(name)-\(generation).pack".utf8), in: folder)
  }

  /// Removes every file of the index. The folder stays, with whatever else is in it.
  static func remove(in folder: [UInt8]) -> Int32 {
    guard let stream = opendir(Files.terminated(folder)) else { return errno == ENOENT ? 0 : errno }
    defer { closedir(stream) }
    var failure: Int32 = 0
    while let entry = readdir(stream) {
      guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { break }
      let start = (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
      let name = String(cString: start)
      guard name.hasPrefix("index.sqlite") || name.hasSuffix(".pack") else { continue }
      if unlinkat(dirfd(stream), start, 0) != 0, errno != ENOENT { failure = errno }
    }
    return failure
  }

  static func exists(in folder: [UInt8]) -> Bool { Files.exists(databasePath(in: folder)) }

  /// Gives back the room that a refresh took on a disk that is full now: what was not committed, and the whole index where
  /// nothing was.
  ///
  /// - Parameter isNew: whether there was none before.
  static func giveBackRoom(in folder: [UInt8], isNew: Bool) {
    guard let store = try? IndexStore(folder: folder, creating: false),
      let articles = try? store.database.number("SELECT count(*) FROM articles"),
      let generation = try? store.fact("generation")
    else {
      // One that was there before may only have no room to be opened in.
      if isNew { _ = remove(in: folder) }
      return
    }
    if isNew, articles == 0 {
      _ = remove(in: folder)
      return
    }
    for name in ["text", "said", "facts", "marks"] {
      guard let length = try? store.fact(name) else { continue }
      _ = truncate(Files.terminated(packPath(name, generation: generation, in: folder)), length)
      // Those that were to take the place of these.
      _ = unlink(Files.terminated(packPath(name, generation: generation + 1, in: folder)))
    }
    try? store.database.run("PRAGMA wal_checkpoint(TRUNCATE)")
  }

  private static func makeTables(in database: Database) throws(DatabaseError) {
    try database.transaction { () throws(DatabaseError) in
      try database.run(
        """
        CREATE TABLE facts (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
        CREATE TABLE articles (
          id INTEGER PRIMARY KEY, path BLOB NOT NULL, entry INTEGER NOT NULL DEFAULT 0, container INTEGER,
          kind INTEGER NOT NULL,
          size INTEGER NOT NULL, modified INTEGER NOT NULL, inode INTEGER NOT NULL, hash INTEGER NOT NULL,
          title TEXT NOT NULL, date INTEGER, source TEXT, author TEXT, length INTEGER NOT NULL,
          quotations INTEGER NOT NULL, problem TEXT, key BLOB NOT NULL, text_at INTEGER NOT NULL,
          text_end INTEGER NOT NULL, said_at INTEGER NOT NULL, said_end INTEGER NOT NULL, facts_at INTEGER NOT NULL,
          facts_end INTEGER NOT NULL, marks_at INTEGER NOT NULL, marks_end INTEGER NOT NULL);
        CREATE UNIQUE INDEX article_paths ON articles (path, entry, kind);
        CREATE INDEX article_order ON articles (
          key, path, entry, kind, date, text_at, text_end, said_at, said_end, facts_at, facts_end, marks_at,
          marks_end);
        CREATE INDEX article_containers ON articles (container) WHERE container NOT NULL;
        CREATE TABLE speakers (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
        CREATE TABLE quotations (
          article INTEGER NOT NULL, number INTEGER NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL,
          kind INTEGER NOT NULL, speaker INTEGER, confidence REAL NOT NULL, PRIMARY KEY (article, number)
        ) WITHOUT ROWID;
        CREATE INDEX quotation_speakers ON quotations (speaker, article);
        CREATE TABLE roots (path BLOB PRIMARY KEY, articles INTEGER NOT NULL) WITHOUT ROWID;
        """)
      for name in ["generation", "text", "said", "facts", "marks", "dead"] {
        try database.run("INSERT INTO facts VALUES (?, 0)", .text(name))
      }
      try database.run("INSERT INTO facts VALUES ('engine', ?)", .number(QuotationFinder.version))
      try database.run("INSERT INTO facts VALUES ('writing', NULL)")
      try database.run("PRAGMA user_version = \(Self.schemaVersion)")
    }
  }

  /// Refuses an index of another engine, and one that was being written when the machine went down: nothing made sure
  /// that its parts reached the disk.
  private func checkFacts() throws(DatabaseError) {
    guard try fact("engine") == QuotationFinder.version else { throw Self.damage }
    try checkWriting()
  }

  private func checkWriting() throws(DatabaseError) {
    let statement = try database.prepare("SELECT value FROM facts WHERE name = 'writing'")
    guard try statement.step() else { throw Self.damage }
    if !statement.isNull(0), statement.text(0) != Self.boot { throw Self.damage }
  }

  private static let damage = DatabaseError(code: 11, message: "of another version, or damaged")

  /// Has the index thrown away, since it is damaged: nobody opens it any more, and the next refresh makes another. Where
  /// that cannot be noted, whoever meets the damage next tries again.
  func condemn() {
    try? database.run("UPDATE facts SET value = 'damaged' WHERE name = 'writing'")
  }

  /// What tells this run of the machine from every other.
  static let boot: String = {
    let descriptor = Files.open(Array("/proc/sys/kernel/random/boot_id".utf8))
    guard descriptor.number >= 0, let bytes = Files.read(descriptor, upTo: 64) else { return "unknown" }
    return String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
  }()

  func fact(_ name: String) throws(DatabaseError) -> Int {
    try database.number("SELECT value FROM facts WHERE name = ?", .text(name)) ?? 0
  }

  private func setFact(_ name: String, _ value: SQLValue) throws(DatabaseError) {
    try database.run("UPDATE facts SET value = ? WHERE name = ?", value, .text(name))
  }

  // MARK: - What is known of files

  struct Known {
    let id: Int
    let kind: IndexedArticle.Kind
    let facts: FileFacts
  }

  /// What is known of a file.
  func known(at path: [UInt8]) throws(DatabaseError) -> Known? {
    let statement = try prepared(
      &findArticle, "SELECT id, kind, size, modified, inode, hash FROM articles WHERE path = ? AND entry = 0")
    try statement.bind([.bytes(path)])
    defer { statement.reset() }
    guard try statement.step() else { return nil }
    return Known(
      id: statement.number(0), kind: IndexedArticle.Kind(rawValue: statement.number(1)) ?? .problem,
      facts: FileFacts(
        size: statement.number(2), modified: statement.number(3), inode: statement.number(4),
        hash: statement.number(5)))
  }

  /// Calls back with the number and the path of every file in a folder, or with the file itself: of the articles of one
  /// file only that file.
  func forEach(
    in folder: [UInt8], _ body: (_ id: Int, _ path: [UInt8]) throws(DatabaseError) -> Void
  ) throws(DatabaseError) {
    let (first, end) = IndexedRoots.bounds(of: folder)
    let statement = try database.prepare(
      "SELECT id, path FROM articles WHERE (path = ? OR path >= ? AND path < ?) AND container IS NULL")
    try statement.bind([.bytes(folder), .bytes(first), .bytes(end)])
    while try statement.step() { try body(statement.number(0), statement.bytes(1)) }
  }

  // MARK: - Writing

  /// Begins to write: until `finish` a machine that goes down leaves an index that is thrown away.
  func begin() throws(LibraryIndexError) {
    try translated { () throws(DatabaseError) in
      try database.run("BEGIN IMMEDIATE")
      try checkWriting()
      try setFact("writing", .text(Self.boot))
    }
    let generation = try translated { () throws(DatabaseError) in try fact("generation") }
    if packs?.generation == generation { return }
    let lengths = try translated { () throws(DatabaseError) in
      (try fact("text"), try fact("said"), try fact("facts"), try fact("marks"))
    }
    packs = Packs(
      generation: generation,
      text: try TextPack(path: Self.packPath("text", generation: generation, in: folder), length: lengths.0),
      said: try TextPack(path: Self.packPath("said", generation: generation, in: folder), length: lengths.1),
      facts: try TextPack(path: Self.packPath("facts", generation: generation, in: folder), length: lengths.2),
      marks: try TextPack(path: Self.packPath("marks", generation: generation, in: folder), length: lengths.3))
  }

  /// Makes what was written since `begin` lasting.
  func commit() throws(LibraryIndexError) {
    try translated { () throws(DatabaseError) in
      if let packs {
        try setFact("text", .number(packs.text.length))
        try setFact("said", .number(packs.said.length))
        try setFact("facts", .number(packs.facts.length))
        try setFact("marks", .number(packs.marks.length))
      }
      try database.run("COMMIT")
    }
  }

  /// Takes back what was written since `begin`.
  func rollback() {
    try? database.run("ROLLBACK")
    speakers = [:]
    packs = nil
  }

  /// Ends the writing: everything is on the disk.
  func finish() throws(LibraryIndexError) {
    packs?.text.synchronize()
    packs?.said.synchronize()
    packs?.facts.synchronize()
    packs?.marks.synchronize()
    packs = nil
    try translated { () throws(DatabaseError) in
      try database.run("PRAGMA synchronous=FULL")
      try database.run("UPDATE facts SET value = NULL WHERE name = 'writing' AND value = ?", .text(Self.boot))
      try database.run("PRAGMA wal_checkpoint(PASSIVE)")
      try database.run("PRAGMA synchronous=OFF")
    }
  }

  /// Writes articles that were read, in the place of what the index knew of their files.
  ///
  /// - Returns: the paths of articles that are no longer there as they were: those of a file of several that is read anew.
  func write(_ batch: IndexedBatch) throws(LibraryIndexError) -> [[UInt8]] {
    guard let packs else { throw LibraryIndexError(.isDamaged) }
    let text = try packs.text.append(batch.text)
    let said = try packs.said.append(batch.said)
    let facts = try packs.facts.append(batch.facts)
    let marks = try packs.marks.append(batch.marks)
    return try translated { () throws(DatabaseError) in
      var gone: [[UInt8]] = []
      for article in batch.articles {
        if let known = try known(at: article.path) {
          if known.kind == .container { gone += try parts(of: known.id) }
          try remove(known.id)
        }
        try insert(article, article.places.moved(text: text, said: said, facts: facts, marks: marks))
      }
      return gone
    }
  }

  private func insert(_ article: IndexedArticle, _ places: PackPlaces) throws(DatabaseError) {
    let statement = try prepared(
      &insertArticle,
      """
      INSERT INTO articles (path, container, kind, size, modified, inode, hash, title, date, source, author, length, quotations,
        problem, key, text_at, text_end, said_at, said_end, facts_at, facts_end, marks_at, marks_end)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    try statement.run([
      .bytes(article.path), try number(ofContainer: article.container), .number(article.kind.rawValue),
      .number(article.size), .number(article.modified),
      .number(article.inode), .number(article.hash), .text(article.title),
      article.date.map { .number(Self.number(of: $0)) } ?? .null, Self.value(article.source),
      Self.value(article.author), .number(article.length), .number(article.quotationCount),
      Self.value(article.problem), .bytes(article.orderKey), .number(places.text.lowerBound),
      .number(places.text.upperBound), .number(places.said.lowerBound), .number(places.said.upperBound),
      .number(places.facts.lowerBound), .number(places.facts.upperBound), .number(places.marks.lowerBound),
      .number(places.marks.upperBound),
    ])
    let id = database.lastRow
    for (number, quotation) in article.quotations.enumerated() {
      let speaker: SQLValue = if let name = quotation.speaker { .number(try self.speaker(name)) } else { .null }
      let insert = try prepared(&insertQuotation, "INSERT INTO quotations VALUES (?, ?, ?, ?, ?, ?, ?)")
      try insert.run([
        .number(id), .number(number), .number(quotation.range.lowerBound), .number(quotation.range.upperBound),
        .number(Self.kinds.firstIndex(of: quotation.kind) ?? 0), speaker, .real(quotation.confidence),
      ])
    }
  }

  /// The number of the file that an article is in, which was written before it.
  private func number(ofContainer path: [UInt8]?) throws(DatabaseError) -> SQLValue {
    guard let path else { return .null }
    if let lastContainer, lastContainer.path == path { return .number(lastContainer.id) }
    guard let known = try known(at: path) else { return .null }
    lastContainer = (path, known.id)
    return .number(known.id)
  }

  private static func value(_ words: String?) -> SQLValue { words.map { .text($0) } ?? .null }

  /// In the order of their numbers in the table: new ones go to the end.
  static let kinds: [Quotation.Kind] = [.direct, .partial, .block, .title, .scare, .indirect]

  private func speaker(_ name: String) throws(DatabaseError) -> Int {
    if let known = speakers[name] { return known }
    let find = try prepared(&findSpeaker, "SELECT id FROM speakers WHERE name = ?")
    try find.bind([.text(name)])
    defer { find.reset() }
    let number: Int
    if try find.step() {
      number = find.number(0)
    } else {
      try prepared(&insertSpeaker, "INSERT INTO speakers (name) VALUES (?)").run([.text(name)])
      number = database.lastRow
    }
    if speakers.count >= Self.speakersRemembered { speakers.removeAll(keepingCapacity: true) }
    speakers[name] = number
    return number
  }

  /// Notes that a file whose content is as it was looks different.
  func update(_ id: Int, _ facts: FileFacts) throws(LibraryIndexError) {
    try translated { () throws(DatabaseError) in
      try database.run(
        "UPDATE articles SET modified = ?, inode = ? WHERE id = ?", .number(facts.modified), .number(facts.inode),
        .number(id))
    }
  }

  /// The paths of the articles in a file of several.
  func parts(of container: Int) throws(DatabaseError) -> [[UInt8]] {
    let statement = try database.prepare("SELECT path FROM articles WHERE container = ?")
    try statement.bind([.number(container)])
    var paths: [[UInt8]] = []
    while try statement.step() { paths.append(statement.bytes(0)) }
    return paths
  }

  /// Notes that a file of several articles has been read to its end.
  func complete(_ path: [UInt8], _ facts: FileFacts) throws(LibraryIndexError) {
    try translated { () throws(DatabaseError) in
      try database.run(
        "UPDATE articles SET modified = ?, hash = ? WHERE path = ? AND entry = 0", .number(facts.modified),
        .number(facts.hash), .bytes(path))
    }
  }

  /// Removes an article with its quotations, or a file of several with all of them; the texts are dead from then on.
  func remove(_ id: Int) throws(DatabaseError) {
    lastContainer = nil
    var all = [id]
    let inner = try prepared(&findParts, "SELECT id FROM articles WHERE container = ?")
    try inner.bind([.number(id)])
    while try inner.step() { all.append(inner.number(0)) }
    inner.reset()
    for id in all { try removeOne(id) }
  }

  private func removeOne(_ id: Int) throws(DatabaseError) {
    try database.run(
      """
      UPDATE facts SET value = value + (
        SELECT text_end - text_at + said_end - said_at + facts_end - facts_at + marks_end - marks_at FROM articles WHERE id = ?1
      ) WHERE name = 'dead'
      """, .number(id))
    try database.run("DELETE FROM quotations WHERE article = ?", .number(id))
    try database.run("DELETE FROM articles WHERE id = ?", .number(id))
  }

  /// How many articles a folder holds, those with a problem among them: counted one by one.
  func count(of root: [UInt8]) throws(DatabaseError) -> Int {
    let (first, end) = IndexedRoots.bounds(of: root)
    return try database.number(
      "SELECT count(*) FROM articles WHERE (path = ? OR path >= ? AND path < ?) AND kind NOT IN (1, 3)", .bytes(root),
      .bytes(first), .bytes(end)) ?? 0
  }

  /// Notes how many articles a folder holds, so that nobody has to count them.
  func setCount(of root: [UInt8], _ count: Int) throws(DatabaseError) {
    try database.run("INSERT OR REPLACE INTO roots VALUES (?, ?)", .bytes(root), .number(count))
  }

  /// Forgets all counts; that these folders were gone through stays known.
  func forgetCounts() throws(DatabaseError) {
    try database.run("UPDATE roots SET articles = -1")
  }

  // MARK: - Holes

  /// Writes the packs anew without what is dead, where that is more than half of them.
  ///
  /// The new ones are other files: whoever is searching goes on in the old ones, which are removed and stay until then.
  func compactIfWorthwhile(atLeast least: Int = 1 << 20) throws(LibraryIndexError) {
    let (dead, all) = try translated { () throws(DatabaseError) in
      (try fact("dead"), try fact("text") + fact("said") + fact("facts") + fact("marks"))
    }
    guard dead > least, dead * 2 > all else { return }
    let generation = try translated { () throws(DatabaseError) in try fact("generation") }
    let old = try PackSet(self)
    func path(_ name: String, _ generation: Int) -> [UInt8] {
      Self.packPath(name, generation: generation, in: folder)
    }
    let names = ["text", "said", "facts", "marks"]
    for name in names { _ = unlink(Files.terminated(path(name, generation + 1))) }
    let text = try TextPack(path: path("text", generation + 1), length: 0)
    let said = try TextPack(path: path("said", generation + 1), length: 0)
    let facts = try TextPack(path: path("facts", generation + 1), length: 0)
    let marks = try TextPack(path: path("marks", generation + 1), length: 0)
    try begin()
    do throws(LibraryIndexError) {
      // In the order of the list: a search reads them in that order.
      var moved: [(id: Int, places: PackPlaces)] = []
      try translated { () throws(DatabaseError) in
        let statement = try database.prepare(
          "SELECT id, \(Self.placeColumns) FROM articles ORDER BY key, path")
        while try statement.step() { moved.append((statement.number(0), Self.places(statement, from: 1))) }
      }
      for (index, (_, places)) in moved.enumerated() {
        let starts = (
          try text.append(old.text.record(places.text)), try said.append(old.said.record(places.said)),
          try facts.append(old.facts.record(places.facts)), try marks.append(old.marks.record(places.marks))
        )
        moved[index].places = PackPlaces(
          text: starts.0..<starts.0 + places.text.count, said: starts.1..<starts.1 + places.said.count,
          facts: starts.2..<starts.2 + places.facts.count, marks: starts.3..<starts.3 + places.marks.count)
      }
      if old.isDamaged { throw LibraryIndexError(.isDamaged) }
      try translated { () throws(DatabaseError) in
        let update = try database.prepare(
          """
          UPDATE articles SET text_at = ?, text_end = ?, said_at = ?, said_end = ?, facts_at = ?, facts_end = ?,
            marks_at = ?, marks_end = ? WHERE id = ?
          """)
        for (id, places) in moved {
          try update.run([
            .number(places.text.lowerBound), .number(places.text.upperBound), .number(places.said.lowerBound),
            .number(places.said.upperBound), .number(places.facts.lowerBound), .number(places.facts.upperBound),
            .number(places.marks.lowerBound), .number(places.marks.upperBound), .number(id),
          ])
        }
        try setFact("generation", .number(generation + 1))
        try setFact("dead", .number(0))
        try database.run("DELETE FROM speakers WHERE id NOT IN (SELECT speaker FROM quotations WHERE speaker NOT NULL)")
      }
      packs = Packs(generation: generation + 1, text: text, said: said, facts: facts, marks: marks)
      try commit()
    } catch {
      rollback()
      throw error
    }
    speakers = [:]
    for name in names { _ = unlink(Files.terminated(path(name, generation))) }
  }

  // MARK: - Damage

  /// Throws where the packs are shorter than what was written.
  func checkLengths() throws(LibraryIndexError) { _ = try checkedPacks() }

  /// Throws where anything in the packs is not what was written: it reads all of them.
  func checkEverything(isCancelled: () -> Bool) throws(LibraryIndexError) {
    let packs = try checkedPacks()
    let buffers = (text: PackBuffer(), said: PackBuffer(), facts: PackBuffer(), marks: PackBuffer())
    try translated { () throws(DatabaseError) in
      let statement = try database.prepare("SELECT \(Self.placeColumns) FROM articles ORDER BY id")
      while try statement.step(), !packs.isDamaged, !isCancelled() {
        let places = Self.places(statement, from: 0)
        _ = buffers.text.read(places.text, of: packs.text)
        _ = buffers.said.read(places.said, of: packs.said)
        _ = buffers.facts.read(places.facts, of: packs.facts)
        _ = buffers.marks.read(places.marks, of: packs.marks)
      }
    }
    if packs.isDamaged { throw LibraryIndexError(.isDamaged) }
  }

  /// The packs, for whoever alone may write them: then one that is missing is damage too.
  private func checkedPacks() throws(LibraryIndexError) -> PackSet {
    do throws(LibraryIndexError) {
      return try PackSet(self)
    } catch {
      throw error.reason == .isMissing ? LibraryIndexError(.isDamaged) : error
    }
  }

  // MARK: - Reading

  /// The numbers of articles that are in the index, with what they are called where it was opened.
  func numbers(
    of articles: some Sequence<ArticleSummary.ID>, in roots: IndexedRoots
  ) throws(LibraryIndexError) -> [Int: ArticleSummary.ID] {
    try translated { () throws(DatabaseError) in
      let statement = try database.prepare("SELECT id FROM articles WHERE path = ?")
      var numbers: [Int: ArticleSummary.ID] = [:]
      for article in articles {
        guard let key = roots.key(of: article.path) else { continue }
        try statement.bind([.bytes(key)])
        while try statement.step() { numbers[statement.number(0)] = article }
        statement.reset()
      }
      return numbers
    }
  }

  /// The quotations of an article as far as they are kept: place, kind and the speaker's name.
  func quotations(of article: Int) throws(DatabaseError) -> [Quotation] {
    let statement = try database.prepare(
      """
      SELECT start, end, kind, name, confidence FROM quotations LEFT JOIN speakers ON speakers.id = speaker
      WHERE article = ? ORDER BY number
      """)
    try statement.bind([.number(article)])
    var quotations: [Quotation] = []
    while try statement.step() {
      let start = statement.number(0)
      let range = start..<max(start, statement.number(1))
      let kind = Self.kinds.indices.contains(statement.number(2)) ? Self.kinds[statement.number(2)] : .direct
      let speaker =
        statement.isNull(3)
        ? nil : Speaker(name: statement.text(3), mention: range.lowerBound..<range.lowerBound, basis: .carried)
      quotations.append(
        Quotation(
          range: range, outerRange: range, kind: kind, utterance: quotations.count, speaker: speaker, cue: nil,
          confidence: statement.real(4)))
    }
    return quotations
  }

  static let placeColumns = "text_at, text_end, said_at, said_end, facts_at, facts_end, marks_at, marks_end"

  /// The places in the columns of `placeColumns`.
  static func places(_ statement: Statement, from column: Int32) -> PackPlaces {
    func range(_ column: Int32) -> Range<Int> {
      let start = statement.number(column)
      return start..<max(start, statement.number(column + 1))
    }
    return PackPlaces(
      text: range(column), said: range(column + 2), facts: range(column + 4), marks: range(column + 6))
  }

  static func number(of date: ArticleDate) -> Int { date.year * 10_000 + date.month * 100 + date.day }

  static func date(_ number: Int) -> ArticleDate? {
    ArticleDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  private func prepared(_ statement: inout Statement?, _ sql: String) throws(DatabaseError) -> Statement {
    if let statement { return statement }
    let fresh = try database.prepare(sql)
    statement = fresh
    return fresh
  }

  func translated<Value>(_ body: () throws(DatabaseError) -> Value) throws(LibraryIndexError) -> Value {
    do {
      return try body()
    } catch {
      throw LibraryIndexError(error)
    }
  }
}

/// The packs as they are at one commit, to read from.
struct PackSet: Sendable {
  let text: PackedTexts
  let said: PackedTexts
  let facts: PackedTexts
  let marks: PackedTexts

  /// Whether anything that was read is not what was written.
  var isDamaged: Bool { text.isDamaged || said.isDamaged || facts.isDamaged || marks.isDamaged }

  /// To be called within a transaction that also reads the places, or where nothing else writes.
  init(_ store: IndexStore) throws(LibraryIndexError) {
    let facts = try store.translated { () throws(DatabaseError) in
      (
        generation: try store.fact("generation"), text: try store.fact("text"), said: try store.fact("said"),
        facts: try store.fact("facts"), marks: try store.fact("marks")
      )
    }
    func pack(_ name: String, _ length: Int) throws(LibraryIndexError) -> PackedTexts {
      try PackedTexts(
        path: IndexStore.packPath(name, generation: facts.generation, in: store.folder), length: length)
    }
    text = try pack("text", facts.text)
    said = try pack("said", facts.said)
    self.facts = try pack("facts", facts.facts)
    marks = try pack("marks", facts.marks)
  }
}
