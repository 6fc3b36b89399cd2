import Articles
import Glibc
import Locks
import Testing

@testable import ArticleLibrary

/// A folder of articles and one for the index of it.
private struct Library {
  let articles: TemporaryFolder
  let cache: TemporaryFolder

  init(_ files: [(name: String, text: String)] = Library.three) throws {
    articles = try TemporaryFolder()
    cache = try TemporaryFolder()
    articles.makeFolder("sub")
    for file in files { try write(file.text, to: file.name) }
  }

  static let three = [
    ("a.txt", "The ferry date 2023-05-09 The ferry left. “It was late,” Ana Ruiz said."),
    ("b.txt", "The bridge date 2023-05-10 The bridge is shut."),
    ("sub/c.txt", "The café date 2022-01-01 “We stay open,” said Tom Okoro. “No,” he said."),
  ]

  /// Writes a file that looks as if it had been there for long.
  func write(_ text: String, to name: String, year: Int = 40) throws {
    let path = try articles.write(text, to: name)
    setTime(path, year: year)
  }

  func setTime(_ path: [UInt8], year: Int) {
    let time = timespec(tv_sec: year * 31_556_952, tv_nsec: 5)
    let times = [time, time]
    utimensat(AT_FDCWD, articles.terminated(path), times, 0)
  }

  func index() throws -> LibraryIndex { try LibraryIndex(in: cache.path) }

  @discardableResult
  func refresh(_ paths: [[UInt8]]? = nil) throws -> LibraryIndexer.Report {
    try LibraryIndexer(in: cache.path, threads: 2).refresh(paths ?? [articles.path])
  }

  func summary(of path: [UInt8]) throws -> ArticleSummary? {
    var found: ArticleSummary?
    try index().summaries(of: [articles.path]) { batch in
      found = found ?? batch.first { $0.id.path == path }
      return true
    }
    return found
  }

  func titles(of paths: [[UInt8]]? = nil) throws -> [String] {
    var titles: [String] = []
    try index().summaries(of: paths ?? [articles.path]) { batch in
      titles += batch.map(\.title)
      return true
    }
    return titles
  }
}

@Suite struct IndexTests {
  @Test func `the index lists what a scan lists, in its order`() throws {
    let library = try Library()
    try library.articles.write([0xFF, 0xD8, 0xFF, 0xE0], to: Array("x.jpg".utf8))
    try library.articles.write("%PDF-1.7 and what follows", to: "paper.pdf")
    library.articles.link("nowhere.txt", to: "gone")
    var scanned: [ArticleSummary] = []
    let scan = FolderScanner().scan([library.articles.path]) { scanned += $0 }
    let report = try library.refresh()
    // The picture, and the paper that the list tells of.
    #expect(report.leftOut == 2 && scan.leftOut == 1 && scan.problems.isEmpty)
    // A scan lists what cannot be read; a refresh tells of it as well, each time.
    let unreadable = [ArticleReadingError(path: library.articles.path("nowhere.txt"), reason: .leadsNowhere)]
    #expect(report.problems == unreadable && report.unreadable == 1)
    #expect(try library.refresh().problems == unreadable)
    var listed: [ArticleSummary] = []
    try library.index().summaries(of: [library.articles.path], batch: 2) { batch in
      #expect(batch.count <= 2)
      listed += batch
      return true
    }
    let expected = scanned.sorted(by: ArticleSummary.newestFirst)
    #expect(listed.map(\.id) == expected.map(\.id))
    #expect(listed.map(\.title) == expected.map(\.title))
    #expect(listed.map(\.date) == expected.map(\.date))
    #expect(listed.map(\.size) == expected.map(\.size))
    #expect(listed.map(\.problem) == expected.map(\.problem))
    #expect(listed.map(\.isForeign) == expected.map(\.isForeign))
    #expect(listed.filter(\.isForeign).map(\.fileName) == ["paper.pdf"])
    #expect(listed.first { $0.title == "The café" }?.quotations == 2)
    let page = try library.index().firstPage(of: [library.articles.path], limit: 2)
    #expect(page == Array(listed.prefix(2)))
    #expect(try library.index().count(of: [library.articles.path]) == 5)
  }

  @Test func `what has not changed is not read`() throws {
    let library = try Library()
    #expect(try library.refresh().parsed == 3)
    let report = try library.refresh()
    #expect(report.found == 3 && report.read == 0 && report.parsed == 0)
  }

  @Test func `what only looks changed is read and not parsed`() throws {
    let library = try Library()
    try library.refresh()
    library.setTime(library.articles.path("a.txt"), year: 41)
    let report = try library.refresh()
    #expect(report.read == 1 && report.parsed == 0)
    #expect(try library.refresh().read == 0)
  }

  @Test func `a file written a moment ago is looked into again`() throws {
    let library = try Library([])
    try library.articles.write("One.", to: "a.txt")
    #expect(try library.refresh().parsed == 1)
    #expect(try library.refresh().read == 1)
  }

  @Test func `changes are told as they are made`() throws {
    let library = try Library()
    try library.refresh()
    try library.write("The tunnel date 2023-05-11 The tunnel is new.", to: "a.txt", year: 41)
    try library.write("The train", to: "d.txt")
    unlink(library.articles.terminated(library.articles.path("b.txt")))
    let told = Mutex(LibraryIndexer.Changes())
    let report = try LibraryIndexer(in: library.cache.path).refresh(
      [library.articles.path],
      onChanges: { changes in
        told.withLock {
          $0.added += changes.added
          $0.changed += changes.changed
          $0.gone += changes.gone
        }
      })
    #expect(report.gone == 1 && report.parsed == 2)
    let changes = told.withLock { $0 }
    #expect(changes.added.map(\.title) == ["The train"])
    #expect(changes.changed.map(\.title) == ["The tunnel"])
    #expect(changes.gone == [ArticleSummary.ID(path: library.articles.path("b.txt"))])
    #expect(try library.titles() == ["The tunnel", "The café", "The train"])
  }

  @Test func `of what is too large the beginning is read, until somebody reads it whole`() throws {
    let library = try Library()
    let long =
      "The long report date 2023-01-02 \(String(repeating: "Words of it. ", count: 90))“At last,” Eva Lind said."
    try library.write(long, to: "long.txt")
    let small = try LibraryIndexer(in: library.cache.path, threads: 2, largest: 1000)
    #expect(try small.refresh([library.articles.path]).parsed == 4)
    #expect(try small.refresh([library.articles.path]).read == 0)
    var row = try #require(try library.summary(of: library.articles.path("long.txt")))
    #expect(row.title == "The long report" && row.length == nil && row.quotations == nil)
    #expect(try library.refresh().parsed == 1)
    #expect(try library.refresh().read == 0)
    row = try #require(try library.summary(of: library.articles.path("long.txt")))
    #expect((row.length ?? 0) > 1000 && row.quotations == 1)
    #expect(try small.refresh([library.articles.path]).read == 0)
  }

  @Test func `one index serves a folder and those in it, by the names they were given`() throws {
    let library = try Library()
    try library.refresh()
    let sub = library.articles.path("sub")
    #expect(try library.titles(of: [sub]) == ["The café"])
    #expect(try library.index().firstPage(of: [sub], limit: 5).map(\.id.path) == [sub + Array("/c.txt".utf8)])
    #expect(try library.index().count(of: [sub]) == 1)
    #expect(try library.refresh([sub]).read == 0)
    let dotted = library.articles.path("sub/../sub/")
    #expect(
      try library.index().firstPage(of: [dotted], limit: 5).map(\.id.path) == [
        library.articles.path("sub/../sub/c.txt")
      ]
    )
    #expect(try library.refresh([dotted]).read == 0)
    #expect(try library.index().covers([sub]) && library.index().covers([library.articles.path]))
    #expect(try !library.index().covers([library.cache.path]))
    // A folder whose name begins alike is another.
    library.articles.makeFolder("subway")
    try library.write("The metro", to: "subway/d.txt")
    try library.refresh()
    #expect(try library.titles(of: [sub]) == ["The café"])
  }

  @Test func `a stopped refresh keeps what it has read and goes on from there`() throws {
    let library = try Library((0..<200).map { ("\($0).txt", "Story \($0) date 2023-05-09 Words.") })
    let asked = Atomic(0)
    let report = try LibraryIndexer(in: library.cache.path, threads: 1).refresh(
      [library.articles.path], isCancelled: { asked.wrappingAdd(1, ordering: .relaxed).newValue > 260 })
    #expect(report.wasCancelled && report.parsed > 0 && report.parsed < 200)
    #expect(try !library.index().covers([library.articles.path]))
    #expect(try library.refresh().parsed == 200 - report.parsed)
    #expect(try library.titles().count == 200)
  }

  @Test func `an index that is damaged or of another version is made anew`() throws {
    let library = try Library()
    try library.refresh()
    let database = library.cache.path("index.sqlite")
    try Database(path: database).run("PRAGMA user_version = 99")
    #expect(throws: LibraryIndexError(.isDamaged)) { try library.index() }
    #expect(try library.refresh().parsed == 3)

    try Database(path: database).run("UPDATE facts SET value = -1 WHERE name = 'engine'")
    #expect(try library.refresh().parsed == 3)

    truncate(library.cache.terminated(library.cache.path("text-0.pack")), 1)
    #expect(throws: LibraryIndexError(.isDamaged)) {
      try LibrarySearch([library.articles.path], in: library.cache.path)
    }
    try library.write("The tunnel", to: "a.txt", year: 41)
    #expect(try library.refresh().parsed == 3)

    try library.cache.write(String(repeating: "no database ", count: 1000), to: "index.sqlite")
    #expect(throws: LibraryIndexError(.isDamaged)) { try library.index() }
    #expect(try library.refresh().parsed == 3)
  }

  @Test func `an index that was being written when the machine went down is made anew`() throws {
    let library = try Library()
    try library.refresh()
    let database = library.cache.path("index.sqlite")
    try Database(path: database).run("UPDATE facts SET value = 'another' WHERE name = 'writing'")
    #expect(throws: LibraryIndexError(.isDamaged)) { try library.index() }
    #expect(try library.refresh().parsed == 3)
    // The program was killed, the machine went on: nothing is lost.
    try Database(path: database).run("UPDATE facts SET value = '\(IndexStore.boot)' WHERE name = 'writing'")
    #expect(try library.refresh().parsed == 0)
  }

  @Test func `one program writes, others read`() throws {
    let library = try Library()
    try library.refresh()
    let lock = try IndexLock(in: library.cache.path)
    let isLocked = lock != nil
    #expect(isLocked)
    defer { withExtendedLifetime(lock) {} }
    #expect(throws: LibraryIndexError(.isBusy)) { try library.refresh() }
    #expect(try library.titles().count == 3)
    let store = try IndexStore(folder: library.cache.path, creating: false)
    try store.begin()
    #expect(try library.titles().count == 3)
    store.rollback()
  }

  @Test func `holes in the packs are closed when they are more than half`() throws {
    let library = try Library((0..<30).map { ("\($0).txt", "Story \($0) date 2023-05-09 Words of a kind.") })
    try library.refresh()
    let before = try LibrarySearch([library.articles.path], in: library.cache.path)
    for number in 0..<25 { unlink(library.articles.terminated(library.articles.path("\(number).txt"))) }
    try library.refresh()
    let store = try IndexStore(folder: library.cache.path, creating: false)
    #expect(try store.fact("dead") > 0)
    try store.compactIfWorthwhile(atLeast: 100)
    #expect(try store.fact("dead") == 0 && store.fact("generation") == 1)
    let after = try LibrarySearch([library.articles.path], in: library.cache.path)
    func count(_ search: LibrarySearch) throws -> Int {
      var count = 0
      try search.find(try Query("\"words of a kind\"")) { count += $0.count }
      return count
    }
    // Who was searching goes on in what was there.
    #expect(try count(before) == 30)
    #expect(try count(after) == 5)
    #expect(try library.refresh().parsed == 0)
  }

  @Test func `on a full disk what was not committed gives its room back, where nothing was all of it`() throws {
    let library = try Library()
    try library.refresh()
    let cache = library.cache
    let text = cache.path("text-0.pack")
    func size(of path: [UInt8]) -> Int {
      var status = stat()
      return stat(cache.terminated(path), &status) == 0 ? Int(status.st_size) : -1
    }
    let before = size(of: text)
    truncate(cache.terminated(text), 100_000)
    try cache.write("x", to: "text-1.pack")
    IndexStore.giveBackRoom(in: cache.path, isNew: false)
    #expect(size(of: text) == before && size(of: cache.path("text-1.pack")) == -1)
    #expect(try library.titles().count == 3 && !library.refresh().wasMadeAnew)

    try LibraryIndex.clear(in: cache.path)
    let store = try IndexStore(folder: cache.path, creating: true)
    try store.begin()
    store.rollback()
    truncate(cache.terminated(text), 100_000)
    IndexStore.giveBackRoom(in: cache.path, isNew: true)
    #expect(size(of: text) == -1 && !IndexStore.exists(in: cache.path))
  }

  @Test func `without a folder for it there is no index, and it says why`() throws {
    let library = try Library()
    #expect(throws: LibraryIndexError(.isMissing)) { try library.index() }
    #expect(throws: LibraryIndexError(.noFolder)) { try LibraryIndex(in: nil) }
    let file = try library.cache.write("x", to: "file")
    let below = file + Array("/pullquote".utf8)
    let error = #expect(throws: LibraryIndexError.self) {
      try LibraryIndexer(in: below).refresh([library.articles.path])
    }
    #expect(error?.sentence == "The index may not be written: the files are read instead.")
  }

  @Test func `clearing takes away the index and nothing else`() throws {
    let library = try Library()
    try library.refresh()
    try library.cache.write("x", to: "other")
    try LibraryIndex.clear(in: library.cache.path)
    #expect(throws: LibraryIndexError(.isMissing)) { try library.index() }
    #expect(access(library.cache.terminated(library.cache.path("other")), F_OK) == 0)
    #expect(access(library.cache.terminated(library.cache.path("text-0.pack")), F_OK) != 0)
    try LibraryIndex.clear(in: library.cache.path("none"))
  }

  @Test func `a walk finds what a scan finds`() throws {
    let folder = try TemporaryFolder()
    folder.makeFolder("a")
    folder.makeFolder("a/b")
    folder.makeFolder(".hidden")
    for name in ["1.txt", "a/2.txt", "a/b/3.txt", ".no.txt", ".hidden/4.txt"] { try folder.write("Words.", to: name) }
    link(folder.terminated(folder.path("a/2.txt")), folder.terminated(folder.path("0.txt")))
    folder.link("z.txt", to: "a/b/3.txt")
    folder.link("loop", to: "a")
    folder.link("nowhere", to: "none")
    mkfifo(folder.terminated(folder.path("pipe")), 0o600)
    for paths in [["."], ["a", "."], ["a/b", "1.txt", "z.txt"], ["none", "pipe", "."]] {
      let paths = paths.map { folder.path($0) }
      var scanned: [[UInt8]] = []
      let report = FolderScanner().scan(paths) { scanned += $0.map(\.id.path) }
      var walk = FolderWalk()
      var walked: [[UInt8]] = []
      walk.walk(paths, isCancelled: { false }, found: { walked.append($0.path) })
      #expect(walked == scanned)
      #expect(walk.problems == report.problems)
    }
  }

  @Test func `the bytes that keep the list in order keep its order`() {
    var numbers = SeededNumbers(seed: 3)
    let pieces = ["a", "B", "b", "0", "00", "7", "10", "007", " ", "é", "\u{0}", "/", ":", "999999999999", "Z", "-"]
    func name() -> String {
      (0..<Int.random(in: 0..<5, using: &numbers)).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
    }
    let summaries = (0..<400).map { number in
      ArticleSummary(
        id: ArticleSummary.ID(path: []), title: name(),
        date: Bool.random(using: &numbers)
          ? ArticleDate(
            year: [1, 1999, 2023, 9999].randomElement(using: &numbers) ?? 1,
            month: Int.random(in: 1..<13, using: &numbers),
            day: Int.random(in: 1..<29, using: &numbers)) : nil, fileName: name(), size: 0)
    }
    let keys = summaries.map { ArticleSummary.orderKey(title: $0.title, date: $0.date, fileName: $0.fileName) }
    for left in summaries.indices {
      for right in summaries.indices {
        let precedes = ArticleSummary.newestFirst(summaries[left], summaries[right])
        #expect(precedes == keys[left].lexicographicallyPrecedes(keys[right]))
      }
    }
  }
}

/// Random numbers that are the same in every run: SplitMix64.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
