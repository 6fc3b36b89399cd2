import Articles
import Messages

/// Where the reader was: the places in articles, and what was typed into prompts. Used by one thread at a time.
///
/// It is good to have and no more: losing it loses nobody's work.
public final class PlaceStore {
  /// The prompts that remember what was typed.
  public enum Prompt: String, Sendable, CaseIterable {
    case search
    case command
  }

  private let database: Database
  private let path: [UInt8]
  private let reasonForReadingOnly: KeepingError?

  /// Lines kept for each prompt.
  static let longestHistory = 100

  /// Opens `state.sqlite` in a folder, which is made where there is none.
  public init(in folder: [UInt8]?) throws(KeepingError) {
    let file = try StoreFile("state.sqlite", in: folder, Self.contents)
    database = file.database
    reasonForReadingOnly = file.reasonForReadingOnly
    path = Files.path(of: Array("state.sqlite".utf8), in: folder ?? [])
  }

  private static let contents = StoreFile.Contents(
    migrations: [
      """
      CREATE TABLE places (
        path BLOB PRIMARY KEY,
        content BLOB,
        words TEXT,
        prefix TEXT,
        suffix TEXT,
        place INTEGER,
        copies_before INTEGER,
        copies_after INTEGER) WITHOUT ROWID;
      CREATE INDEX places_by_content ON places (content);
      CREATE TABLE lines (id INTEGER PRIMARY KEY, prompt TEXT NOT NULL, line TEXT NOT NULL, UNIQUE (prompt, line));
      """
    ], salvage: { _, _ in 0 }, name: Message("The file of reading positions"))

  private static let columns = "words, prefix, suffix, place, copies_before, copies_after"

  /// Where the reader was in an article, by its path, or by what it holds; nil for its beginning.
  public func place(in path: [UInt8], content: ContentHash?) throws(KeepingError) -> TextAnchor? {
    try attempt { () throws(DatabaseError) in
      for (column, value) in [("path", path), ("content", content?.bytes ?? [])] where !value.isEmpty {
        let rows = try database.prepare("SELECT \(Self.columns) FROM places WHERE \(column) = ?")
        try rows.bind([.bytes(value)])
        if try rows.step() { return TextAnchor(row: rows, from: 0) }
      }
      return nil
    }
  }

  /// Remembers where the reader is in an article; nil: at its beginning.
  public func keep(_ place: TextAnchor?, in path: [UInt8], content: ContentHash?) throws(KeepingError) {
    if let reasonForReadingOnly { throw reasonForReadingOnly }
    try attempt { () throws(DatabaseError) in
      let statement = try database.prepare("INSERT OR REPLACE INTO places VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
      try statement.run([.bytes(path), content.map { .bytes($0.bytes) } ?? .null] + place.row)
    }
  }

  /// What was typed into a prompt, the oldest first.
  public func lines(of prompt: Prompt) throws(KeepingError) -> [String] {
    try attempt { () throws(DatabaseError) in
      let rows = try database.prepare("SELECT line FROM lines WHERE prompt = ? ORDER BY id DESC LIMIT ?")
      try rows.bind([.text(prompt.rawValue), .number(Self.longestHistory)])
      var lines: [String] = []
      while try rows.step() { lines.append(rows.text(0)) }
      return lines.reversed()
    }
  }

  /// Remembers a line as the newest of its prompt.
  public func keep(_ line: String, in prompt: Prompt) throws(KeepingError) {
    if let reasonForReadingOnly { throw reasonForReadingOnly }
    try attempt { () throws(DatabaseError) in
      try database.transaction { () throws(DatabaseError) in
        try database.run(
          "INSERT OR REPLACE INTO lines (prompt, line) VALUES (?, ?)", .text(prompt.rawValue), .text(line))
        try database.run(
          """
          DELETE FROM lines WHERE prompt = ?1 AND id NOT IN
            (SELECT id FROM lines WHERE prompt = ?1 ORDER BY id DESC LIMIT \(Self.longestHistory))
          """, .text(prompt.rawValue))
      }
    }
  }

  private func attempt<Value>(_ body: () throws(DatabaseError) -> Value) throws(KeepingError) -> Value {
    do {
      return try body()
    } catch {
      throw KeepingError(path: path, reason: .database(error))
    }
  }
}
