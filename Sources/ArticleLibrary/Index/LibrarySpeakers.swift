import Articles

extension LibraryIndex {
  /// Counts who is quoted in the articles at these paths.
  ///
  /// - Parameter known: what the reader said about who is who; the files of articles in which single speakers were
  ///   corrected are read.
  /// - Parameter isCancelled: asked again and again; then the count is of no use.
  public func speakers(
    of paths: [[UInt8]], known: KnownSpeakers = KnownSpeakers(), isCancelled: () -> Bool = { false }
  ) throws(LibraryIndexError) -> SpeakerCensus {
    let roots = IndexedRoots(paths)
    var census = SpeakerCensus()
    let corrected = known.articles.isEmpty ? [:] : try store.numbers(of: known.articles.keys, in: roots)
    for (number, id) in corrected {
      guard let found = try? SearchedFile(path: id.path).article(quotations: nil) else { continue }
      census.add(known.corrected(found, id), number: number)
    }
    try store.translated { () throws(DatabaseError) in
      let statement = try store.database.prepare(
        """
        SELECT name, article, count(*), date, path FROM quotations
        JOIN speakers ON speakers.id = speaker JOIN articles ON articles.id = article
        WHERE quotations.kind NOT IN (\(Self.nobodysWords)) GROUP BY speaker, article
        """)
      var last = (bytes: [UInt8](), name: String?.none)
      while try statement.step(), !isCancelled() {
        guard statement.withBytes(4, { roots.contain($0) }) else { continue }
        // One speaker has many rows, which follow each other.
        let isSame = statement.withBytes(0) { $0.elementsEqual(last.bytes) }
        if !isSame { last = (statement.bytes(0), known.name(of: statement.text(0))) }
        guard let name = last.name, corrected.isEmpty || corrected[statement.number(1)] == nil else { continue }
        census.add(
          name, quotations: statement.number(2), article: statement.number(1),
          date: statement.isNull(3) ? nil : IndexStore.date(statement.number(3)))
      }
    }
    return census
  }

  /// Something that one speaker said.
  public struct Saying: Sendable, Equatable {
    public let article: ArticleSummary
    /// Where in the article's text, as UTF-8 offsets.
    public let place: Range<Int>
  }

  /// Everything that a speaker said, by all spellings of the name, the newest article first.
  public func sayings(
    of speaker: QuotedSpeaker, in paths: [[UInt8]]
  ) throws(LibraryIndexError) -> [Saying] {
    let roots = IndexedRoots(paths)
    let names = [speaker.name] + speaker.variants
    var sayings: [Saying] = []
    try store.translated { () throws(DatabaseError) in
      let marks = names.map { _ in "?" }.joined(separator: ", ")
      let statement = try store.database.prepare(
        """
        SELECT path, title, date, size, source, author, length, quotations, problem, articles.kind, start, end FROM (
          SELECT article, start, end FROM quotations WHERE speaker IN (SELECT id FROM speakers WHERE name IN (\(marks)))
            AND kind NOT IN (\(Self.nobodysWords))
        ) JOIN articles ON articles.id = article ORDER BY key, path, entry, start
        """)
      try statement.bind(names.map { .text($0) })
      while try statement.step() {
        guard let summary = Self.summary(statement, of: roots) else { continue }
        let start = statement.number(10)
        sayings.append(Saying(article: summary, place: start..<max(start, statement.number(11))))
      }
    }
    return sayings
  }

  /// The numbers of the kinds that no speaker is counted for.
  private static let nobodysWords = IndexStore.kinds.indices.filter { !IndexStore.kinds[$0].isSomebodysWords }
    .map { String($0) }.joined(separator: ", ")

  /// Whether every one of these folders, or one that it lies in, was once gone through to its end.
  public func covers(_ paths: [[UInt8]]) throws(LibraryIndexError) -> Bool {
    let roots = IndexedRoots(paths)
    return try store.translated { () throws(DatabaseError) in
      for root in roots.outermost {
        var isCovered = false
        for end in root.indices where root[end] == UInt8(ascii: "/") || end == root.count - 1 {
          let folder = end == root.count - 1 ? root : end == 0 ? [UInt8(ascii: "/")] : Array(root[..<end])
          if try store.database.number("SELECT 1 FROM roots WHERE path = ?", .bytes(folder)) != nil { isCovered = true }
        }
        if !isCovered { return false }
      }
      return !roots.outermost.isEmpty
    }
  }
}
