import CSQLite
import Glibc
import Messages

/// A database file of the user's, opened with care: checked, brought to the present schema after a copy was made, set
/// aside where it is damaged, left alone where it is from the future.
///
/// Its journal is one that rolls back, not a write-ahead log: at rest all there is lies in one file, which can be
/// copied, synchronized by other programs and read from where nothing can be written. A change costs a few
/// synchronizations of the disk instead of one, and a person makes few.
struct StoreFile {
  let database: Database
  /// Why it may only be read; nil where it may be written.
  let reasonForReadingOnly: KeepingError?
  /// What was done about a damaged file, as sentences.
  let notices: [String]

  /// What is in such a file.
  struct Contents: Sendable {
    /// Statements that bring it from one version to the next, beginning with those that make it. What they say is never
    /// changed, only added to.
    let migrations: [String]
    /// Takes over what can still be read of a damaged file, and counts it.
    let salvage: @Sendable (_ damaged: Database, _ fresh: Database) -> Int
    /// What the things in it are called, for people.
    let name: Message
  }

  /// "pulq": tells file(1), and us, whose database it is.
  private static let applicationID = 0x7075_6C71
  /// Milliseconds to wait for what another program holds.
  static let patience: Int32 = 5000

  // MARK: - Opening

  /// Opens the file, which is made where there is none.
  init(
    _ name: String, in folder: [UInt8]?, _ contents: Contents, patience: Int32 = StoreFile.patience
  ) throws(KeepingError) {
    guard let folder else { throw KeepingError(path: [], reason: .noHome) }
    let path = Files.path(of: Array(name.utf8), in: folder)
    let failure = Files.makeFolder(folder)
    guard failure == 0 || Files.exists(folder) else { throw KeepingError(path: folder, reason: .folder(failure)) }
    // One program at a time looks whether the file is sound; without the lock, in a folder that may only be read, nobody
    // could do anything about it either.
    let lock = Descriptor(
      Glibc.open(Files.terminated(path + Array(".lock".utf8)), O_RDWR | O_CREAT | O_CLOEXEC, 0o600))
    if lock.number >= 0 { while flock(lock.number, LOCK_EX) != 0, errno == EINTR {} }
    defer { if lock.number >= 0 { _ = flock(lock.number, LOCK_UN) } }
    do throws(DatabaseError) {
      self = try Self.opened(path, contents, patience)
    } catch {
      guard error.isDamage else { throw KeepingError(path: path, reason: .database(error)) }
      do throws(DatabaseError) {
        self = try Self.setAside(path, contents, patience)
      } catch {
        throw KeepingError(path: path, reason: .database(error))
      }
    }
  }

  private init(_ database: Database, reasonForReadingOnly: KeepingError? = nil, notices: [String] = []) {
    self.database = database
    self.reasonForReadingOnly = reasonForReadingOnly
    self.notices = notices
  }

  private static func opened(
    _ path: [UInt8], _ contents: Contents, _ patience: Int32
  ) throws(DatabaseError) -> StoreFile {
    let wasThere = Files.exists(path)
    let database = try Database(path: path, wasThere ? .readWrite : .create, patience: patience)
    // EXTRA synchronizes the folder too, so that a change is there for good when it has been told.
    try database.run("PRAGMA synchronous = EXTRA; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")
    let version = try database.number("PRAGMA user_version") ?? 0
    if wasThere {
      let check = try database.prepare("PRAGMA quick_check(1)")
      guard try check.step(), check.text(0) == "ok" else {
        throw DatabaseError(code: SQLITE_CORRUPT, message: check.text(0))
      }
      if version == 0, try database.number("SELECT count(*) FROM sqlite_schema") ?? 0 > 0 {
        throw DatabaseError(code: SQLITE_NOTADB, message: localized("a database of another program"))
      }
    }
    let newest = contents.migrations.count
    if version > newest {
      return StoreFile(
        try Database(path: path, .readOnly, patience: patience),
        reasonForReadingOnly: KeepingError(path: path, reason: .isNewer(version)))
    }
    if database.isReadOnly {
      return StoreFile(database, reasonForReadingOnly: KeepingError(path: path, reason: .isReadOnly))
    }
    if version > 0, version < newest {
      try copy(database, to: free(path + Array(".before-version-\(newest)".utf8)))
    }
    if version < newest { try migrate(database, contents.migrations) }
    return StoreFile(database)
  }

  private static func migrate(_ database: Database, _ migrations: [String]) throws(DatabaseError) {
    try database.transaction { () throws(DatabaseError) in
      // Read again: another program may have come first.
      let version = try database.number("PRAGMA user_version") ?? 0
      guard version < migrations.count else { return }
      for migration in migrations[version...] { try database.run(migration) }
      try database.run("PRAGMA application_id = \(applicationID); PRAGMA user_version = \(migrations.count)")
    }
  }

  private static func copy(_ database: Database, to path: [UInt8]) throws(DatabaseError) {
    try database.run("VACUUM INTO CAST(? AS TEXT)", .bytes(path))
    Files.synchronize(path)
  }

  // MARK: - Damage

  /// Gives a damaged file another name, and begins a new one with what can be read of it.
  private static func setAside(
    _ path: [UInt8], _ contents: Contents, _ patience: Int32
  ) throws(DatabaseError) -> StoreFile {
    let aside = free(path + Array(".damaged".utf8))
    guard rename(Files.terminated(path), Files.terminated(aside)) == 0 else {
      throw DatabaseError(code: SQLITE_CANTOPEN, message: SystemError.words(of: errno))
    }
    // A journal belongs to the file of that name, and would be played into the new one.
    for suffix in ["-journal", "-wal", "-shm"].map({ Array($0.utf8) }) where Files.exists(path + suffix) {
      _ = rename(Files.terminated(path + suffix), Files.terminated(aside + suffix))
    }
    let fresh = try opened(path, contents, patience).database
    let saved = (try? Database(path: aside, .readOnly)).map { contents.salvage($0, fresh) } ?? 0
    let name = String(decoding: aside, as: UTF8.self)
    let sentence =
      localized("\(contents.name) was damaged.") + " "
      + localized(
        saved, "\(saved) thing was saved from it; the damaged file is \(name) now.",
        "\(saved) things were saved from it; the damaged file is \(name) now.")
    return StoreFile(fresh, notices: [sentence])
  }

  /// A name that no file has yet: this one, or with a number behind it.
  private static func free(_ path: [UInt8]) -> [UInt8] {
    guard Files.exists(path) else { return path }
    for number in 2... {
      let numbered = path + Array("-\(number)".utf8)
      if !Files.exists(numbered) { return numbered }
    }
    return path
  }
}
