import Articles
import Glibc
import Messages
import Testing

@testable import ArticleLibrary

private let anchor = TextAnchor(
  words: Array("We ran out of road,".utf8), prefix: Array("“".utf8), suffix: Array("” said".utf8), place: 12,
  copiesAfter: 2)
private let mark = MarkLetter("k").map { KeptThing.mark($0, anchor) }
private let things: [KeptThing] =
  [
    .read, .starred, .note("Naïve \u{0} “note”\n", on: nil), .note("", on: anchor), .quotation(anchor),
    .speaker(nil, of: anchor), .speaker("Ana", of: TextAnchor(at: 0, in: [])), .speakers(named: "A", are: nil),
    .speakers(named: "B", are: "C"), .parted("D"),
  ] + [NamePair("E", "F")].compactMap(\.self).map { .joined($0) }
private let story = Array("/articles/story.txt".utf8)
private let hash = ContentHash(of: [1])

private func change(_ path: [UInt8] = story, adding: [KeptThing] = [], removing: [KeptThing] = []) -> KeptChange {
  KeptChange(ArticleSummary.ID(path: path), title: "A story", removing: Set(removing), adding: Set(adding))
}

extension KeptStore {
  /// The flags of all articles.
  fileprivate func flags() throws -> [(path: [UInt8], flags: KeptFlags)] {
    try flags(in: LibraryRoots([Array("/".utf8)])).map { ($0.key.path, $0.value) }
  }

  fileprivate func make(_ change: KeptChange) throws { try keep(change, at: change.article?.path) }

  fileprivate func recalled(
    _ path: [UInt8] = story, _ content: ContentHash = hash, isElsewhere: Bool = false
  ) throws -> Set<KeptThing> {
    try recall(path, content: content) { _ in isElsewhere }.things
  }
}

@Suite struct KeptStoreTests {
  private let folder: TemporaryFolder
  private let file: [UInt8]

  init() throws {
    folder = try TemporaryFolder()
    file = folder.path("kept.sqlite")
  }

  private func size(_ path: [UInt8]) -> Int {
    var status = stat()
    return stat(folder.terminated(path), &status) == 0 ? Int(status.st_size) : -1
  }

  private func hashOfFile() throws -> ContentHash {
    let descriptor = Files.open(file)
    let bytes = Files.read(descriptor, upTo: 1 << 20)
    return ContentHash(of: try #require(bytes))
  }

  private func database() throws -> Database { try Database(path: file, .readWrite) }

  /// Writes over a part of the file, or cuts it off behind a place.
  private func damage(at offset: Int, cuts: Bool = false) throws {
    let descriptor = open(folder.terminated(file), O_WRONLY)
    defer { close(descriptor) }
    if cuts {
      #expect(ftruncate(descriptor, offset) == 0)
    } else {
      #expect(pwrite(descriptor, [UInt8](repeating: 0xA5, count: 2000), 2000, offset) == 2000)
    }
  }

  // MARK: - Keeping

  @Test func `what was said of speakers is known for a whole library, also to who only looks`() throws {
    let correction = KeptThing.speaker("Ana", of: anchor)
    let joined = NamePair("E", "F").map { KeptThing.joined($0) }
    let library: Set<KeptThing> = Set([joined].compactMap(\.self)).union([.speakers(named: "B", are: "C")])
    let store = try KeptStore(in: folder.path)
    try store.make(change(adding: [correction, .read, .note("Not this", on: nil)]))
    try store.make(change(Array("/elsewhere/story.txt".utf8), adding: [correction]))
    try store.keep(KeptChange(nil, title: "", adding: library), at: nil)
    let expected = KnownSpeakers(
      library: KeptArticle(library), articles: [ArticleSummary.ID(path: story): KeptArticle([correction])])
    let roots = LibraryRoots([Array("/".utf8)])
    for store in [store, try KeptStore(reading: folder.path)] {
      let known = try store.speakers(in: roots)
      #expect(known.joins == expected.joins && known.articles.count == 2)
      #expect(known.articles[ArticleSummary.ID(path: story)] == KeptArticle([correction]))
      #expect(known.name(of: "b") == "C")
    }
    // By an index of these alone, which is as small as they are few.
    let plan = try database().prepare(
      "EXPLAIN QUERY PLAN SELECT kind FROM things JOIN articles ON articles.id = article WHERE kind IN ('speaker', 'speakers')"
    )
    #expect(try plan.step() && plan.text(3).contains("things_about_speakers"))
    #expect(throws: KeepingError.self) { try KeptStore(reading: folder.path).make(change(adding: [.starred])) }
    #expect(throws: KeepingError.self) { try KeptStore(reading: folder.path("none")) }
  }

  @Test func `everything comes back as it was kept`() throws {
    let all = things + [try #require(mark)]
    try KeptStore(in: folder.path).make(change(adding: all))
    let again = try KeptStore(in: folder.path)
    #expect(try again.recalled() == Set(all))
    #expect(try again.flags().map(\.flags) == [[.read, .starred, .noted, .kept]])
    #expect(again.notices.isEmpty)
    try again.make(change(removing: all))
    #expect(try again.recalled() == [])
    #expect(try again.flags().isEmpty)
    #expect(try database().number("SELECT count(*) FROM articles") == 0)
  }

  @Test func `a change made twice is made once, and one taken back twice is gone`() throws {
    let store = try KeptStore(in: folder.path)
    for _ in 0..<2 { try store.make(change(adding: things)) }
    #expect(try database().number("SELECT count(*) FROM things") == things.count)
    for _ in 0..<2 { try store.make(change(adding: things).inverse) }
    #expect(try store.recalled() == [])
  }

  @Test func `what concerns the whole library belongs to no article`() throws {
    let store = try KeptStore(in: folder.path)
    let speakers = KeptThing.speakers(named: "Ana", are: "Anna")
    try store.keep(KeptChange(nil, title: "", adding: [speakers]), at: nil)
    #expect(try store.library().things == [speakers])
    #expect(try store.flags().isEmpty)
    #expect(try store.recalled() == [])
  }

  @Test func `flags of many articles come in one go`() throws {
    let store = try KeptStore(in: folder.path)
    try store.make(change())
    let database = try database()
    try database.run(
      """
      WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 20000)
      INSERT INTO articles (path, title, flags) SELECT CAST('/a/' || n AS BLOB), '', 1 FROM numbers
      """)
    #expect(try store.flags().count == 20_000)
  }

  // MARK: - Articles that move and change

  @Test func `a moved file keeps its things`() throws {
    let store = try KeptStore(in: folder.path)
    _ = try store.recalled()
    try store.make(change(adding: things))
    #expect(try store.recalled([47, 2]) == Set(things))
    #expect(try store.flags().map(\.path) == [[47, 2]])
  }

  @Test func `a copy gets a copy of them, and each goes its own way`() throws {
    let store = try KeptStore(in: folder.path)
    _ = try store.recalled()
    try store.make(change(adding: things))
    #expect(try store.recalled([47, 2], isElsewhere: true) == Set(things))
    try store.make(change([47, 2], removing: things))
    #expect(try store.recalled() == Set(things))
  }

  @Test func `an edited file keeps its things, and then may move`() throws {
    let store = try KeptStore(in: folder.path)
    _ = try store.recalled()
    try store.make(change(adding: things))
    let edited = ContentHash(of: [2])
    #expect(try store.recalled(story, edited) == Set(things))
    #expect(try store.recalled([7], edited) == Set(things))
  }

  @Test func `a moved file that was starred before it was opened has both`() throws {
    let store = try KeptStore(in: folder.path)
    _ = try store.recalled()
    try store.make(change(adding: [.read]))
    let later = try KeptStore(in: folder.path)
    try later.make(change([47, 9], adding: [.starred]))
    #expect(try later.recalled([47, 9]) == [.read, .starred])
    #expect(try later.flags().map(\.flags) == [[.read, .starred]])
  }

  @Test func `another article under an old path takes nothing away`() throws {
    let store = try KeptStore(in: folder.path)
    _ = try store.recalled()
    try store.make(change(adding: things))
    // story.txt became old.txt, and another story.txt came.
    #expect(try store.recalled([5]) == Set(things))
    #expect(try store.recalled(story, ContentHash(of: [2])) == [])
  }

  // MARK: - Damage

  @Test(arguments: [0, 90, 4096, 8192, 12_288])
  func `a damaged file is set aside and salvaged, never overwritten`(offset: Int) throws {
    let store = try KeptStore(in: folder.path)
    for number in 0..<80 { try store.make(change([47, UInt8(number)], adding: things)) }
    let before = size(file)
    try damage(at: offset)
    let opened = try KeptStore(in: folder.path)
    #expect(opened.notices.count == 1)
    #expect(opened.notices.first?.contains("kept.sqlite.damaged") == true)
    #expect(size(folder.path("kept.sqlite.damaged")) == before)
    if offset >= 4096 {
      let saved = try database().number("SELECT count(*) FROM things") ?? 0
      #expect(saved > 40 * things.count, "\(saved) of \(80 * things.count) things")
    }
    try opened.make(change(adding: things))
    #expect(try KeptStore(in: folder.path).recalled() == Set(things))
    #expect(try KeptStore(in: folder.path).notices.isEmpty)
  }

  @Test func `a file that was cut off is salvaged, and the next one gets another name`() throws {
    let store = try KeptStore(in: folder.path)
    for number in 0..<80 { try store.make(change([47, UInt8(number)], adding: things)) }
    try damage(at: size(file) / 2, cuts: true)
    #expect(try KeptStore(in: folder.path).notices.count == 1)
    try damage(at: 0)
    #expect(try KeptStore(in: folder.path).notices.first?.contains("kept.sqlite.damaged-2") == true)
    #expect(size(folder.path("kept.sqlite.damaged")) > 0 && size(folder.path("kept.sqlite.damaged-2")) > 0)
  }

  @Test(arguments: ["This is a letter, no database.", ""])
  func `what is no database is set aside, and nothing is a new one`(content: String) throws {
    try folder.write(content, to: "kept.sqlite")
    let store = try KeptStore(in: folder.path)
    #expect(store.notices.count == (content.isEmpty ? 0 : 1))
    try store.make(change(adding: things))
    if !content.isEmpty { #expect(size(folder.path("kept.sqlite.damaged")) == content.utf8.count) }
  }

  @Test func `a database of another program is set aside too`() throws {
    try Database(path: file).run("CREATE TABLE recipes (name); INSERT INTO recipes VALUES ('soup')")
    #expect(try KeptStore(in: folder.path).notices.count == 1)
    let aside = try Database(path: folder.path("kept.sqlite.damaged"), .readOnly)
    #expect(try aside.number("SELECT count(*) FROM recipes") == 1)
  }

  // MARK: - Versions

  @Test func `a newer schema is read and never touched`() throws {
    let older = try KeptStore(in: folder.path)
    _ = try older.recalled()
    try older.make(change(adding: things))
    try database().run("PRAGMA user_version = 99")
    let before = try hashOfFile()
    let store = try KeptStore(in: folder.path)
    #expect(try store.recalled() == Set(things))
    #expect(try store.recalled([3], hash) == Set(things))
    #expect(store.reasonForReadingOnly?.sentence.contains("newer pullquote") == true)
    #expect(throws: KeepingError.self) { try store.make(change(adding: [.read])) }
    #expect(try hashOfFile() == before)
  }

  @Test func `a copy is made before the schema changes`() throws {
    try KeptStore(in: folder.path).make(change(adding: things))
    let contents = StoreFile.Contents(
      migrations: KeptStore.contents.migrations + ["ALTER TABLE articles ADD COLUMN source TEXT"],
      salvage: KeptStore.contents.salvage, name: "What was kept")
    let store = try KeptStore(in: folder.path, contents)
    #expect(try store.recalled() == Set(things))
    #expect(try database().number("PRAGMA user_version") == 3)
    let copy = try Database(path: folder.path("kept.sqlite.before-version-3"), .readOnly)
    #expect(try copy.number("PRAGMA user_version") == 2)
    #expect(try copy.number("SELECT count(*) FROM things") == things.count)
  }

  @Test func `a change of the schema that fails changes nothing`() throws {
    try KeptStore(in: folder.path).make(change(adding: things))
    let contents = StoreFile.Contents(
      migrations: KeptStore.contents.migrations + ["DELETE FROM things; CREATE TABLE things (x)"],
      salvage: KeptStore.contents.salvage, name: "What was kept")
    #expect(throws: KeepingError.self) { try KeptStore(in: folder.path, contents) }
    #expect(try KeptStore(in: folder.path).recalled() == Set(things))
  }

  // MARK: - Trouble

  @Test func `two that have read different versions of a file look without correcting each other`() throws {
    let left = try KeptStore(in: folder.path)
    let right = try KeptStore(in: folder.path)
    _ = try left.isChangedElsewhere()
    try left.make(change(adding: [.starred]))
    #expect(try left.recalled(story, hash) == [.starred])
    #expect(try right.recalled(story, ContentHash(of: [2])) == [.starred])
    #expect(try left.isChangedElsewhere())
    _ = try right.isChangedElsewhere()
    #expect(try left.look(story, content: hash).things == [.starred])
    #expect(try left.look(Array("/elsewhere".utf8), content: ContentHash(of: [2])).things == [.starred])
    #expect(try left.look(Array("/elsewhere".utf8), content: ContentHash(of: [3])).things == [])
    #expect(try !right.isChangedElsewhere())
  }

  @Test func `each notices what the other has changed, and does not undo it`() throws {
    let left = try KeptStore(in: folder.path)
    let right = try KeptStore(in: folder.path)
    #expect(try !left.isChangedElsewhere())
    #expect(try !right.isChangedElsewhere())
    let watcher = try #require(StoreWatcher(folder: folder.path))
    let star = change(adding: [.starred])
    try left.make(star)
    #expect(watcher.wait())
    #expect(try !left.isChangedElsewhere())
    #expect(try right.isChangedElsewhere())
    #expect(try !right.isChangedElsewhere())
    try right.make(change(adding: [.read], removing: [.starred]))
    #expect(try left.keepIfUnaltered(star.inverse, at: story) == false)
    #expect(try left.isChangedElsewhere())
    #expect(try left.recalled() == [.read])
    // What takes nothing away is made where it is not there yet, also of an article that is not known.
    #expect(try left.keepIfUnaltered(star, at: story))
    #expect(try left.keepIfUnaltered(star, at: story) == false)
    #expect(try left.keepIfUnaltered(change([9], removing: [.read]), at: [9]) == false)
    #expect(try left.keepIfUnaltered(change([9], adding: [.read]), at: [9]))
    #expect(try left.keepIfUnaltered(change(adding: [], removing: [.starred, .read]), at: story))
    #expect(try right.recalled() == [])
  }

  @Test func `two at once do not lose each other's changes`() throws {
    let left = try KeptStore(in: folder.path)
    let right = try KeptStore(in: folder.path)
    for number in 0..<20 {
      try left.make(change([1], adding: [.note("left \(number)", on: anchor)]))
      try right.make(change([1], adding: [.note("right \(number)", on: anchor)]))
    }
    #expect(try left.recalled([1]).count == 40)
  }

  @Test func `another program that holds the file is named as the reason`() throws {
    let store = try KeptStore(in: folder.path, patience: 10)
    let other = try database()
    try other.run("BEGIN EXCLUSIVE")
    let error = #expect(throws: KeepingError.self) { try store.make(change(adding: [.read])) }
    #expect(error?.sentence.hasSuffix("is in use by another program: try again.") == true)
    try other.run("ROLLBACK")
    try store.make(change(adding: [.read]))
    #expect(try store.recalled() == [.read])
  }

  @Test func `without a folder a sentence says so`() throws {
    let none = #expect(throws: KeepingError.self) { try KeptStore(in: nil) }
    #expect(none?.sentence == "There is no home folder to keep it in: set HOME or XDG_DATA_HOME.")
    let blocked = try folder.write("", to: "blocked")
    let error = #expect(throws: KeepingError.self) { try KeptStore(in: blocked + Array("/pullquote".utf8)) }
    #expect(error?.sentence.hasSuffix("/blocked/pullquote cannot be made: Not a directory.") == true)
  }

  @Test func `places and lines are remembered, the newest last`() throws {
    let store = try PlaceStore(in: folder.path)
    try store.keep(anchor, in: story, content: hash)
    for line in ["one", "two", "one"] { try store.keep(line, in: .search) }
    let again = try PlaceStore(in: folder.path)
    #expect(try again.place(in: story, content: nil) == anchor)
    #expect(try again.place(in: [4], content: hash) == anchor)
    #expect(try again.lines(of: .search) == ["two", "one"])
    try again.keep(nil, in: story, content: hash)
    #expect(try again.place(in: story, content: hash) == nil)
    for number in 0..<120 { try again.keep("line \(number)", in: .command) }
    #expect(try again.lines(of: .command).count == 100)
    #expect(try again.lines(of: .command).last == "line 119")
  }
}

@Suite struct UserFolderTests {
  private func folders(_ variables: [String: String]) -> UserFolders {
    UserFolders { variables[$0].map { Array($0.utf8) } }
  }

  @Test func `variables are taken where they are absolute, else the usual places`() {
    let named = folders(["XDG_DATA_HOME": "/d", "XDG_STATE_HOME": "/s/", "XDG_CACHE_HOME": "/c", "HOME": "/none"])
    #expect(named.data == Array("/d/pullquote".utf8))
    #expect(named.state == Array("/s/pullquote".utf8))
    #expect(named.cache == Array("/c/pullquote".utf8))
    for value in ["", "relative/path"] {
      let usual = folders(["XDG_DATA_HOME": value, "XDG_CACHE_HOME": value, "HOME": "/"])
      #expect(usual.data == Array("/.local/share/pullquote".utf8))
      #expect(usual.state == Array("/.local/state/pullquote".utf8))
      #expect(usual.cache == Array("/.cache/pullquote".utf8))
    }
  }

  @Test(arguments: ["", "relative", "/none/such", "/dev/null"])
  func `a home that is no folder is none`(home: String) {
    #expect(folders(["HOME": home]).data == nil)
    #expect(folders([:]).data == nil)
  }
}

@Suite struct LibraryRootsTests {
  @Test func `an article's whole path does not depend on how the library was named`() throws {
    let folder = try TemporaryFolder()
    folder.makeFolder("news")
    folder.makeFolder("news/deep")
    try folder.write("Text.", to: "news/a.txt")
    folder.link("link", to: "news")
    let real = try #require(Files.realPath(folder.path))
    let whole = Files.path(of: Array("news/deep/b.txt".utf8), in: real)
    for root in ["news", "news/", "link", "./news/../news", "news/deep"] {
      let typed = folder.path(root)
      let roots = LibraryRoots([typed])
      let rest = root == "news/deep" ? "b.txt" : "deep/b.txt"
      let article = Files.path(of: Array(rest.utf8), in: typed)
      #expect(roots.wholePath(of: article) == whole, "\(root)")
      #expect(roots.paths(of: whole) == [article], "\(root)")
      #expect(roots.paths(of: Array("/elsewhere/deep/b.txt".utf8)) == [])
    }
  }

  @Test func `a file goes by its own name, and what is not there by what it was called`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("Text.", to: "a.txt")
    folder.link("b.txt", to: "a.txt")
    let real = try #require(Files.realPath(folder.path))
    let roots = LibraryRoots([file, folder.path("b.txt"), folder.path("none/c.txt")])
    #expect(roots.wholePath(of: folder.path("b.txt")) == Files.path(of: Array("b.txt".utf8), in: real))
    #expect(roots.paths(of: Files.path(of: Array("a.txt".utf8), in: real)) == [file])
    #expect(roots.wholePath(of: folder.path("none/c.txt")) == folder.path("none/c.txt"))
  }

  @Test func `the folder one stands in does not swallow the others`() throws {
    let folder = try TemporaryFolder()
    let roots = LibraryRoots([[UInt8(ascii: ".")], folder.path])
    let real = try #require(Files.realPath(folder.path))
    let here = try #require(Files.realPath([UInt8(ascii: ".")]))
    #expect(roots.wholePath(of: folder.path("a.txt")) == Files.path(of: Array("a.txt".utf8), in: real))
    #expect(roots.wholePath(of: Array("a.txt".utf8)) == Files.path(of: Array("a.txt".utf8), in: here))
  }
}

/// The trial beside these tests: a program that keeps things and is ended in the middle of it.
@Suite struct KeepingTrialTests {
  private static let program: String = {
    let arguments = CommandLine.arguments
    let bundle =
      arguments.firstIndex(of: "--test-bundle-path").map { arguments[min($0 + 1, arguments.count - 1)] } ?? arguments[0]
    return bundle.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
      + "/KeepingTrial"
  }()

  private func run(_ script: String) -> Int32 {
    let status = "trial=\(Self.program); \(script)".withCString { system($0) }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : -1
  }

  @Test func `nothing that was acknowledged is lost, whenever the program is killed`() throws {
    let folder = String(decoding: try TemporaryFolder().path, as: UTF8.self)
    // A script for more of it: make trial.
    #expect(run("$trial kill \(folder) 7 20 >/dev/null; status=$?; rm -rf \(folder); exit $status") == 0)
  }

  @Test func `nothing that was acknowledged is lost, whichever system call fails`() throws {
    let folder = String(decoding: try TemporaryFolder().path, as: UTF8.self)
    // Every 61st of them; a script for all: make trial.
    #expect(run("$trial faults \(folder) 7 61 >/dev/null; status=$?; rm -rf \(folder); exit $status") == 0)
  }

  @Test func `on a disk that is full it says so, and nothing that was acknowledged is lost`() throws {
    let folder = try TemporaryFolder()
    let path = String(decoding: folder.path, as: UTF8.self)
    // Files may not grow over so many blocks: the write that would fails, as on a full disk.
    let script = """
      cd \(path) && (ulimit -f 60; exec timeout 30 $trial keep kept 3 0 >acknowledged 2>said); test $? = 3 || exit 1
      grep -q 'cannot be written: disk I/O error' said || exit 2
      test $(tail -n 1 acknowledged) -gt 9 || exit 3
      $trial check kept 3 $(tail -n 1 acknowledged) >/dev/null
      """
    #expect(run(script) == 0)
    // And where nothing may be written: what is kept is read, and a change is refused with the reason. Root may write
    // everywhere, and has to become somebody else for it.
    let readOnly = """
      cd \(path) && chmod 755 . kept && chmod 444 kept/kept.sqlite && chmod 555 kept
      if test $(id -u) = 0; then as='setpriv --reuid=65534 --regid=65534 --clear-groups'; fi
      test -z "$as" || $as test -x $trial || exit 0
      $as $trial check kept 3 $(tail -n 1 acknowledged) >/dev/null || exit 1
      $as timeout 9 $trial keep kept 3 0 2>said; test $? = 3 || exit 2
      grep -q 'kept.sqlite may only be read, so nothing is kept' said
      """
    #expect(run(readOnly) == 0)
  }
}
