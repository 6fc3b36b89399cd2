import ArticleLibrary
import Articles
import CFaults
import CSQLite
import Glibc

/// A fault at every system call that opening and saving make, one run for each.
extension KeepingTrial {
  private static let kinds: [(name: String, kind: faults_kind)] = [
    ("error", faults_error), ("errors from there", faults_error_from_there), ("disk full", faults_full),
    ("disk full from there", faults_full_from_there), ("half a write", faults_short), ("kill", faults_kill),
    ("kill within a write", faults_kill_torn),
  ]
  /// Changes that a run is to make, beyond what is there.
  private static let changes = 4
  /// How a run ends in which the fault never came to pass.
  private static let hadNoFault: Int32 = 9

  /// What is there before a run.
  private enum Beginning: CaseIterable {
    /// Nothing.
    case nothing
    /// What this version keeps.
    case present
    /// What the first version kept.
    case old
    /// What this version keeps, and a transaction that a crash has left half done.
    case broken
  }

  /// - Parameter step: 1 for every call, more for some of them.
  static func tryFaults(_ course: Course, in folder: String, step: Int) throws(KeepingError) {
    var runs = 0
    for beginning in Beginning.allCases {
      copy([:], to: folder)
      let start = try prepare(beginning, course, in: folder)
      let files = files(in: folder)
      for kind in kinds.indices {
        var nth = 1 + kind % max(1, step)
        while try run(
          course, from: start, in: folder, kind, nth, "\(kinds[kind].name) at call \(nth), \(beginning)", files)
        {
          runs += 1
          nth += max(1, step)
        }
        print("from \(beginning), \(kinds[kind].name): \(nth - 1) calls")
        fflush(nil)
      }
    }
    print("\(runs) faults, nothing lost")
  }

  /// Makes a run; false where the fault did not come to pass since there are no so many calls.
  private static func run(
    _ course: Course, from start: Int, in folder: String, _ kind: Int, _ nth: Int, _ place: String,
    _ files: [String: [UInt8]]
  ) throws(KeepingError) -> Bool {
    copy(files, to: folder)
    let child = Child(
      ["keep-with-fault", folder, "\(course.seed)", "\(start)"], environment: ["KEEPING_FAULT=\(kind) \(nth)"],
      silently: true)
    let status = child.end()
    let isKilled = status & 0x7F == SIGKILL
    guard isKilled || status & 0x7F == 0 else { fail("\(place): it died of signal \(status & 0x7F)", status: 1) }
    let acknowledged = child.lastNumber ?? start
    let store = try KeptStore(in: Array(folder.utf8))
    for notice in store.notices { fail("\(place): \(notice)", status: 1) }
    guard let kept = kept(of: course, in: store) else { fail("\(place): it cannot be read", status: 1) }
    let wanted = [acknowledged, acknowledged + 1].map { course.library(after: $0) }
    guard
      wanted.contains(where: { library in course.articles.allSatisfy { kept[$0] == library[$0, default: .init()] } })
    else { fail("\(place): of \(acknowledged) changes that were acknowledged, not all are kept", status: 1) }
    return isKilled || status >> 8 & 0xFF != hadNoFault
  }

  private static func kept(of course: Course, in store: KeptStore) -> [ArticleSummary.ID: KeptArticle]? {
    var kept: [ArticleSummary.ID: KeptArticle] = [:]
    for article in course.articles {
      guard
        let things = try? store.recall(article.path, content: ContentHash(of: article.path), isElsewhere: { _ in true })
      else { return nil }
      kept[article] = things
    }
    return kept
  }

  /// Makes the changes in a program that has a fault. A person whose change cannot be kept tries again, twice.
  static func keepWithFault(_ course: Course, in folder: [UInt8], from start: Int) {
    let words = (getenv("KEEPING_FAULT").map { String(cString: $0) } ?? "0 1").split(separator: " ").compactMap {
      Int($0)
    }
    var library = course.library(after: start)
    // The tables of the library are made before the fault.
    let planned = (start..<start + changes).map { number -> KeptChange in
      let change = course.change(number, in: library)
      library[change.article ?? course.articles[0], default: KeptArticle()].make(change)
      return change
    }
    faults_arm(kinds[words[0]].kind, words[1])
    guard let store = thrice({ () throws(KeepingError) in try KeptStore(in: folder) }) else { exit(3) }
    for (index, change) in planned.enumerated() {
      let path = change.article?.path ?? []
      _ = try? store.recall(path, content: ContentHash(of: path)) { _ in true }
      guard thrice({ () throws(KeepingError) in try store.keep(change, at: path) }) != nil else { exit(3) }
      let line = Array("\(start + index + 1)\n".utf8)
      write(1, line, line.count)
    }
    exit(faults_happened() == 0 ? hadNoFault : 0)
  }

  private static func thrice<Value>(_ body: () throws(KeepingError) -> Value) -> Value? {
    for _ in 0..<3 {
      if let value = try? body() { return value }
    }
    return nil
  }

  /// Makes a folder as it is to be before a run; changes that it holds.
  private static func prepare(_ beginning: Beginning, _ course: Course, in folder: String) throws(KeepingError) -> Int {
    guard beginning != .nothing else { return 0 }
    let file = folder + "/kept.sqlite"
    let count = 12
    let store = try KeptStore(in: Array(folder.utf8))
    var library: [ArticleSummary.ID: KeptArticle] = [:]
    for number in 0..<count {
      let change = course.change(number, in: library)
      library[change.article ?? course.articles[0], default: KeptArticle()].make(change)
      try store.keep(change, at: change.article?.path)
    }
    switch beginning {
    case .nothing, .present: break
    case .old:
      var database: OpaquePointer?
      sqlite3_open(file, &database)
      sqlite3_exec(database, "DROP INDEX things_about_speakers; PRAGMA user_version = 1", nil, nil, nil)
      sqlite3_close(database)
    case .broken:
      _ = Child(["break", folder, "0", "0"]).end()
      guard access(file + "-journal", F_OK) == 0 else { fail("no journal was left", status: 2) }
    }
    return count
  }

  /// Makes a folder hold what another does, and nothing else.
  private static func copy(_ files: [String: [UInt8]], to folder: String) {
    for name in names(in: folder) where files[name] == nil { unlink(folder + "/" + name) }
    for (name, bytes) in files {
      let descriptor = open(folder + "/" + name, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
      guard write(descriptor, bytes, bytes.count) == bytes.count else { fail("\(name) cannot be written", status: 2) }
      close(descriptor)
    }
  }

  private static func names(in folder: String) -> [String] {
    guard let entries = opendir(folder) else { return [] }
    defer { closedir(entries) }
    var names: [String] = []
    while let entry = readdir(entries) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private static func files(in folder: String) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in names(in: folder) {
      let descriptor = open(folder + "/" + name, O_RDONLY)
      var bytes = [UInt8](repeating: 0, count: 4 << 20)
      let count = read(descriptor, &bytes, bytes.count)
      close(descriptor)
      files[name] = Array(bytes[..<max(0, count)])
    }
    return files
  }

  /// Dies in the middle of a transaction of which some is in the file already, so that its journal is needed.
  static func breakOff(in folder: String) {
    var database: OpaquePointer?
    sqlite3_open(folder + "/kept.sqlite", &database)
    let statements = """
      PRAGMA cache_size = 2; BEGIN IMMEDIATE; UPDATE things SET kind = 'lost', name = hex(zeroblob(2000));
      DELETE FROM articles; INSERT INTO things (kind, name) SELECT 'lost', hex(zeroblob(2000)) FROM things, things AS more;
      """
    sqlite3_exec(database, statements, nil, nil, nil)
    raise(SIGKILL)
  }
}
