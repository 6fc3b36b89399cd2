import Articles
import Messages
import Quotations

/// Citations as a database of SQLite, as Datasette shows one: articles, quotations, speakers and notes, with foreign keys and a
/// full-text index of the quotations.
public struct CitationDatabase: ~Copyable {
  /// Why it cannot be written or read.
  public struct Failure: Error, Equatable, Sendable {
    let error: DatabaseError

    /// What is wrong, as a sentence.
    public func sentence(about name: String) -> String {
      error.isDiskFull
        ? localized("The disk is full: make room for \(name).") : localized("\(name) cannot be used: \(error.message).")
    }
  }

  private let database: Database
  private var names = CitationNames()
  private var speakers: [String: Int] = [:]

  private static let schema = """
    CREATE TABLE export (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE articles (
      id INTEGER PRIMARY KEY,
      title TEXT NOT NULL,
      source TEXT,
      author TEXT,
      date TEXT,
      address TEXT,
      language TEXT,
      path TEXT NOT NULL,
      path_hex TEXT,
      part TEXT NOT NULL,
      sha256 TEXT);
    CREATE TABLE speakers (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE);
    CREATE TABLE quotations (
      id TEXT PRIMARY KEY,
      article_id INTEGER NOT NULL REFERENCES articles (id),
      speaker_id INTEGER REFERENCES speakers (id),
      text TEXT NOT NULL,
      prefix TEXT NOT NULL,
      suffix TEXT NOT NULL,
      start_offset INTEGER NOT NULL,
      end_offset INTEGER NOT NULL,
      kind TEXT NOT NULL,
      utterance INTEGER NOT NULL,
      mention TEXT,
      "by" TEXT,
      corrected INTEGER NOT NULL,
      cue TEXT,
      confidence REAL NOT NULL,
      kept INTEGER NOT NULL);
    CREATE INDEX quotations_by_article ON quotations (article_id);
    CREATE INDEX quotations_by_speaker ON quotations (speaker_id);
    CREATE TABLE notes (
      id INTEGER PRIMARY KEY,
      article_id INTEGER NOT NULL REFERENCES articles (id),
      quotation_id TEXT REFERENCES quotations (id),
      text TEXT NOT NULL);
    INSERT INTO export VALUES ('generator', 'pullquote'), ('version', '1'),
      ('unit', 'start_offset and end_offset count code points of the article''s text; the end is exclusive');
    """

  private static let index = """
    CREATE VIRTUAL TABLE quotations_fts USING fts5 (text, content = "quotations");
    INSERT INTO quotations_fts (quotations_fts) VALUES ('rebuild');
    """

  /// Begins a database in a file, which has to be empty or not there.
  public init(in path: [UInt8]) throws(Failure) {
    database = try Self.begun(in: path)
  }

  private static func begun(in path: [UInt8]) throws(Failure) -> Database {
    do throws(DatabaseError) {
      let database = try Database(path: path)
      // The file is put into its place when it is whole: a journal would serve nobody.
      try database.run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN")
      try database.run(schema)
      return database
    } catch {
      throw Failure(error: error)
    }
  }

  public mutating func write(_ article: CitedArticle) throws(Failure) {
    do throws(DatabaseError) {
      try insert(article)
    } catch {
      throw Failure(error: error)
    }
  }

  /// Writes what is left; the file is whole then.
  public consuming func finish() throws(Failure) {
    do throws(DatabaseError) {
      try database.run(Self.index)
      try database.run("COMMIT")
    } catch {
      throw Failure(error: error)
    }
  }

  private mutating func insert(_ article: CitedArticle) throws(DatabaseError) {
    try database.run(
      "INSERT INTO articles VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", .text(article.title), .text(article.source),
      .text(article.author), .text(article.date?.description), .text(article.address), .text(article.language),
      .text(article.shownPath), .text(article.pathFigures), .text(String(decoding: article.part, as: UTF8.self)),
      .text(article.file?.description))
    let number = database.lastRow
    if let note = article.note {
      try database.run("INSERT INTO notes VALUES (NULL, ?, NULL, ?)", .number(number), .text(note))
    }
    for quotation in article.quotations {
      let id = names.name(quotation.id)
      let speaker = try quotation.speaker.map { speaker throws(DatabaseError) in try self.speaker(speaker.name) }
      try database.run(
        "INSERT INTO quotations VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", .text(id), .number(number),
        speaker.map { .number($0) } ?? .null, .text(quotation.words), .text(quotation.prefix), .text(quotation.suffix),
        .number(quotation.places.lowerBound), .number(quotation.places.upperBound), .text(quotation.kind.rawValue),
        .number(quotation.utterance), .text(quotation.speaker?.mention), .text(quotation.speaker?.basis),
        .number(quotation.isSpeakerCorrected ? 1 : 0), .text(quotation.cue),
        .real((quotation.confidence * 100).rounded() / 100), .number(quotation.isKept ? 1 : 0))
      if let note = quotation.note {
        try database.run("INSERT INTO notes VALUES (NULL, ?, ?, ?)", .number(number), .text(id), .text(note))
      }
    }
  }

  private mutating func speaker(_ name: String) throws(DatabaseError) -> Int {
    if let number = speakers[name] { return number }
    try database.run("INSERT INTO speakers VALUES (NULL, ?)", .text(name))
    speakers[name] = database.lastRow
    return database.lastRow
  }

  // MARK: - Reading

  /// Whether a file is a database, by its first bytes.
  public static func isOne(_ beginning: [UInt8]) -> Bool { beginning.starts(with: "SQLite format 3\0".utf8) }

  /// What the database says of each quotation; empty where it is none of ours.
  public static func words(in path: [UInt8]) throws(Failure) -> [CitedWords] {
    do throws(DatabaseError) {
      let database = try Database(path: path, .readOnly)
      let ours = "SELECT count(*) FROM sqlite_master WHERE name IN ('articles', 'quotations', 'export')"
      guard try database.number(ours) == 3 else { return [] }
      let rows = try database.prepare(
        """
        SELECT quotations.id, path, path_hex, part, sha256, quotations.text, prefix, suffix, start_offset, end_offset
        FROM quotations JOIN articles ON articles.id = article_id ORDER BY quotations.rowid
        """)
      var found: [CitedWords] = []
      while try rows.step() {
        let columns = ["id", "path", "path_hex", "part", "sha256", "text", "prefix", "suffix", "start", "end"]
        let words = CitedWords(number: found.count + 1) { name in
          guard let column = columns.firstIndex(of: "\(name)").map({ Int32($0) }), !rows.isNull(column) else {
            return nil
          }
          return rows.bytes(column)
        }
        guard let words else {
          throw DatabaseError(code: 0, message: localized("record \(found.count + 1) is damaged"))
        }
        found.append(words)
      }
      return found
    } catch {
      throw Failure(error: error)
    }
  }
}

extension SQLValue {
  fileprivate static func text(_ text: String?) -> SQLValue { text.map { .text($0) } ?? .null }
}
