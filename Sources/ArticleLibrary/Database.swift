import CSQLite

/// Why SQLite refused, in its own words.
struct DatabaseError: Error, Equatable, Sendable {
  /// SQLite's extended result code.
  let code: Int32
  let message: String

  /// Whether another process holds what was asked for.
  var isBusy: Bool { code & 0xFF == SQLITE_BUSY || code & 0xFF == SQLITE_LOCKED }
  /// Whether the file is none of SQLite's, or damaged.
  var isDamage: Bool { code & 0xFF == SQLITE_CORRUPT || code & 0xFF == SQLITE_NOTADB }
  /// Whether the disk has no more room.
  var isDiskFull: Bool { code & 0xFF == SQLITE_FULL }
  /// Whether the file may be read but not written.
  var isReadOnly: Bool { code & 0xFF == SQLITE_READONLY || code & 0xFF == SQLITE_CANTOPEN }
}

/// A connection to an SQLite database. It is used by one thread at a time, which is its owner's business.
final class Database {
  enum Access {
    case readOnly
    case readWrite
    /// Makes the file where there is none.
    case create
  }

  private let handle: OpaquePointer

  /// - Parameters:
  ///   - path: the file, as bytes that need not be UTF-8.
  ///   - patience: milliseconds to wait for what another process holds.
  init(path: [UInt8], _ access: Access = .create, patience: Int32 = 5000) throws(DatabaseError) {
    let flags =
      switch access {
      case .readOnly: SQLITE_OPEN_READONLY
      case .readWrite: SQLITE_OPEN_READWRITE
      case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      }
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(
      Files.terminated(path), &opened, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
    guard code == SQLITE_OK, let opened else {
      let error = DatabaseError(code: code, message: String(cString: sqlite3_errstr(code)))
      sqlite3_close_v2(opened)
      throw error
    }
    handle = opened
    sqlite3_busy_timeout(handle, patience)
  }

  deinit {
    sqlite3_close_v2(handle)
  }

  /// Runs statements that give no rows and take no values.
  func run(_ sql: String) throws(DatabaseError) {
    try check(sqlite3_exec(handle, sql, nil, nil, nil))
  }

  /// Runs one statement to its end, without looking at its rows.
  func run(_ sql: String, _ values: SQLValue...) throws(DatabaseError) {
    let statement = try prepare(sql)
    try statement.run(values)
  }

  func prepare(_ sql: String) throws(DatabaseError) -> Statement {
    var prepared: OpaquePointer?
    try check(sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil))
    guard let prepared else { throw DatabaseError(code: SQLITE_MISUSE, message: "an empty statement") }
    return Statement(prepared, of: self)
  }

  /// The first column of the first row as a number; nil where there is no row.
  func number(_ sql: String, _ values: SQLValue...) throws(DatabaseError) -> Int? {
    let statement = try prepare(sql)
    try statement.bind(values)
    return try statement.step() ? statement.number(0) : nil
  }

  /// Does everything or nothing. The transaction is one that writes from its beginning, so that it cannot fail halfway
  /// for another's sake.
  func transaction<Value>(_ body: () throws(DatabaseError) -> Value) throws(DatabaseError) -> Value {
    try run("BEGIN IMMEDIATE")
    do {
      let value = try body()
      try run("COMMIT")
      return value
    } catch {
      // Where SQLite has rolled back by itself (a full disk) there is nothing left to roll back.
      if sqlite3_get_autocommit(handle) == 0 { try? run("ROLLBACK") }
      throw error
    }
  }

  /// Whether the file may only be read.
  var isReadOnly: Bool { sqlite3_db_readonly(handle, "main") == 1 }
  /// The row that the last statement inserted.
  var lastRow: Int { Int(sqlite3_last_insert_rowid(handle)) }
  /// How many rows the last statement changed.
  var changes: Int { Int(sqlite3_changes(handle)) }

  fileprivate func check(_ code: Int32) throws(DatabaseError) {
    guard code != SQLITE_OK else { return }
    throw failure(code)
  }

  fileprivate func failure(_ code: Int32) -> DatabaseError {
    DatabaseError(code: code, message: String(cString: sqlite3_errmsg(handle)))
  }
}

/// What SQLite stores.
enum SQLValue: Equatable, Sendable {
  case null
  case number(Int)
  case real(Double)
  case text(String)
  case bytes([UInt8])
}

/// One prepared statement, to be run as often as one likes.
final class Statement {
  private let handle: OpaquePointer
  private let database: Database

  fileprivate init(_ handle: OpaquePointer, of database: Database) {
    self.handle = handle
    self.database = database
  }

  deinit {
    sqlite3_finalize(handle)
  }

  /// Sets all parameters and begins anew.
  func bind(_ values: [SQLValue]) throws(DatabaseError) {
    sqlite3_reset(handle)
    for (index, value) in values.enumerated() { try bind(value, at: Int32(index + 1)) }
  }

  private func bind(_ value: SQLValue, at index: Int32) throws(DatabaseError) {
    let code =
      switch value {
      case .null: sqlite3_bind_null(handle, index)
      case .number(let number): sqlite3_bind_int64(handle, index, Int64(number))
      case .real(let number): sqlite3_bind_double(handle, index, number)
      case .text(var text):
        text.withUTF8 { bytes in
          bytes.withMemoryRebound(to: CChar.self) {
            // A null pointer would mean NULL, an empty text is one.
            sqlite3_bind_text64(
              handle, index, $0.baseAddress ?? UnsafePointer(bitPattern: 1), UInt64($0.count), csqlite_transient(),
              UInt8(SQLITE_UTF8))
          }
        }
      case .bytes(let bytes):
        bytes.isEmpty
          ? sqlite3_bind_zeroblob(handle, index, 0)
          : sqlite3_bind_blob64(handle, index, bytes, UInt64(bytes.count), csqlite_transient())
      }
    try database.check(code)
  }

  /// Goes to the next row; false where there is none.
  func step() throws(DatabaseError) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code:
      let error = database.failure(code)
      sqlite3_reset(handle)
      throw error
    }
  }

  /// Runs it to its end with these values.
  func run(_ values: [SQLValue]) throws(DatabaseError) {
    try bind(values)
    while try step() {}
    sqlite3_reset(handle)
  }

  /// Lets go of the rows, and of the lock that reading them holds.
  func reset() { sqlite3_reset(handle) }

  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }
  func number(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }
  func real(_ column: Int32) -> Double { sqlite3_column_double(handle, column) }

  func text(_ column: Int32) -> String {
    withBytes(column) { String(decoding: $0, as: UTF8.self) }
  }

  func bytes(_ column: Int32) -> [UInt8] {
    withBytes(column) { Array($0) }
  }

  /// A column as it was stored.
  func value(_ column: Int32) -> SQLValue {
    switch sqlite3_column_type(handle, column) {
    case SQLITE_INTEGER: .number(number(column))
    case SQLITE_FLOAT: .real(real(column))
    case SQLITE_TEXT: .text(text(column))
    case SQLITE_BLOB: .bytes(bytes(column))
    default: .null
    }
  }

  /// The bytes of a column, which are there until the next step.
  func withBytes<Value>(_ column: Int32, _ body: (UnsafeRawBufferPointer) -> Value) -> Value {
    let start = sqlite3_column_blob(handle, column)
    return body(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
  }
}
