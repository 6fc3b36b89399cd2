import Articles
import Locks

/// Every article of the index in the order of the list, with where its folded texts are: what a search goes through.
///
/// It is as the index was at one moment, and stays so whatever is written meanwhile.
///
/// A class, so that what is asked of a hundred thousand articles holds on to it once.
final class SearchCatalog: Sendable {
  struct Entry: Sendable {
    let id: Int
    /// As `IndexStore.number(of:)` has it; 0 where there is none.
    let date: Int
    let places: PackPlaces
    /// Whether only its facts are in the packs (`IndexedArticle.Kind.unread`).
    var isUnread = false
  }

  let entries: [Entry]
  let packs: PackSet
  let roots: IndexedRoots
  /// The entries of which only the files tell what they say, in order.
  let unread: [Int]
  /// The other entries in the order of their texts in the pack, and where the marks of each are.
  let byPlace: [Int32]
  let marksByPlace: [MarksPlace]

  init(_ store: IndexStore, roots: IndexedRoots) throws(LibraryIndexError) {
    // One transaction, so that places and packs are of one moment. The packs can be removed before they are opened, when
    // another program writes them anew: then there are newer ones.
    var attempts = 3
    var known: ([Entry], PackSet)?
    while known == nil {
      attempts -= 1
      do throws(LibraryIndexError) {
        known = try Self.read(store, roots)
      } catch {
        guard error.reason == .isMissing, attempts > 0 else { throw error }
      }
    }
    guard let (entries, packs) = known else { throw LibraryIndexError(.isMissing) }
    self.entries = entries
    self.packs = packs
    self.roots = roots
    unread = entries.indices.filter { entries[$0].isUnread }
    let byPlace = entries.indices.filter { !entries[$0].isUnread }.map { Int32($0) }.sorted {
      entries[Int($0)].places.text.lowerBound < entries[Int($1)].places.text.lowerBound
    }
    self.byPlace = byPlace
    marksByPlace = byPlace.map { MarksPlace(PackRecord.text(of: entries[Int($0)].places.marks)) }
  }

  private static func read(
    _ store: IndexStore, _ roots: IndexedRoots
  ) throws(LibraryIndexError) -> ([Entry], PackSet) {
    try store.translated { () throws(DatabaseError) in try store.database.run("BEGIN") }
    defer { try? store.database.run("COMMIT") }
    let entries = try store.translated { () throws(DatabaseError) in
      let statement = try store.database.prepare(
        """
        SELECT id, path, date, kind, \(IndexStore.placeColumns) FROM articles
        WHERE kind IN (0, 5) ORDER BY key, path, entry
        """)
      var entries: [Entry] = []
      while try statement.step() {
        guard statement.withBytes(1, { roots.contain($0) }) else { continue }
        entries.append(
          Entry(
            id: statement.number(0), date: statement.number(2), places: IndexStore.places(statement, from: 4),
            isUnread: statement.number(3) == IndexedArticle.Kind.unread.rawValue))
      }
      return entries
    }
    return (entries, try PackSet(store))
  }

  /// Beginnings of the parts of `marksByPlace` whose marks have been compared with their checksums. Once is enough: nearly
  /// every search goes through all of them, and to compare them takes longer than that.
  private let partsCompared = Mutex(Set<Int>())

  /// The marks of a part of the entries by their places, in one go, and where they begin.
  func marks(
    of part: Range<Int>, _ buffer: PackBuffer
  ) -> (marks: UnsafeRawBufferPointer, start: Int) {
    let start = marksByPlace[part.lowerBound].start
    let end = entries[Int(byPlace[part.upperBound - 1])].places.marks.upperBound
    let stretch = buffer.stretch(start..<max(start, end), of: packs.marks)
    guard partsCompared.withLock({ $0.insert(part.lowerBound).inserted }) else { return (stretch, start) }
    for number in part {
      let record = entries[Int(byPlace[number])].places.marks
      // One that lies elsewhere is read by itself.
      guard record.lowerBound >= start, record.upperBound <= start + stretch.count else { continue }
      let place = record.lowerBound - start
      _ = packs.marks.text(in: UnsafeRawBufferPointer(rebasing: stretch[place..<place + record.count]))
    }
    return (stretch, start)
  }

  /// The path of an entry as it was given.
  func shownPath(of entry: Entry) -> [UInt8] {
    // Behind the three lines of title, source and author.
    var path = packs.facts.bytes(entry.places.facts)[...]
    for _ in 0..<3 {
      guard let end = path.firstIndex(of: FoldedText.separator) else { break }
      path = path[(end + 1)...]
    }
    return roots.shown(path) ?? Array(path)
  }
}

/// What the packs tell of one article after the other, on one thread.
final class PackedEvidence: SearchEvidence {
  let catalog: SearchCatalog
  let states: @Sendable (QueryState, ArticleSummary.ID) -> Bool
  /// The articles of which only the file tells who said what.
  let corrected: Set<Int>
  /// The article that is asked about.
  var entry = SearchCatalog.Entry(id: 0, date: 0, places: .none)
  private let texts = PackBuffer()
  private let sayings = PackBuffer()
  private let facts = PackBuffer()
  private let marks = PackBuffer()

  /// Its folded texts, as far as they are asked for.
  var text: UnsafeRawBufferPointer { texts.read(entry.places.text, of: catalog.packs.text) }
  var said: UnsafeRawBufferPointer { sayings.read(entry.places.said, of: catalog.packs.said) }

  init(
    _ catalog: SearchCatalog, states: @escaping @Sendable (QueryState, ArticleSummary.ID) -> Bool, corrected: Set<Int>
  ) {
    self.catalog = catalog
    self.corrected = corrected
    self.states = states
  }

  func text(has needle: Needle) -> SearchPlan.Verdict {
    if entry.isUnread { return .unsure }
    guard needle.mayStand(inMarks: marks.read(entry.places.marks, of: catalog.packs.marks)) else { return .no }
    return needle.place(in: text) == nil ? .no : .yes
  }

  func fact(_ fact: QueryFact, has needle: Needle) -> SearchPlan.Verdict {
    if fact == .path {
      let words = String(decoding: catalog.shownPath(of: entry), as: UTF8.self)
      return FoldedText(words: words).bytes.withUnsafeBytes { needle.place(in: $0) == nil ? .no : .yes }
    }
    return needle.place(in: line(fact == .title ? 0 : fact == .source ? 1 : 2)) == nil ? .no : .yes
  }

  /// One of the lines that the facts begin with.
  func line(_ number: Int) -> UnsafeRawBufferPointer {
    var rest = facts.read(entry.places.facts, of: catalog.packs.facts)
    for _ in 0..<number {
      guard let end = rest.firstIndex(of: FoldedText.separator) else { break }
      rest = UnsafeRawBufferPointer(rebasing: rest[(end + 1)...])
    }
    return UnsafeRawBufferPointer(rebasing: rest.prefix { $0 != FoldedText.separator })
  }

  func hasQuotation(_ speakers: [SearchPlan.SpeakerPlan], _ said: [Needle]) -> SearchPlan.Verdict {
    if entry.isUnread { return .unsure }
    var rest = self.said
    // Most articles do not hold the words at all.
    for needle in said where needle.place(in: rest) == nil { return .no }
    if !speakers.isEmpty, corrected.contains(entry.id) { return .unsure }
    for speaker in speakers where !speaker.mayBeMet(in: rest) { return .no }
    while let tab = rest.firstIndex(of: IndexedBatch.tab),
      let end = rest[tab...].firstIndex(of: FoldedText.separator)
    {
      let name = UnsafeRawBufferPointer(rebasing: rest[..<tab])
      let words = UnsafeRawBufferPointer(rebasing: rest[(tab + 1)..<end])
      if speakers.allSatisfy({ $0.isMet(by: name) }), said.allSatisfy({ $0.place(in: words) != nil }) { return .yes }
      rest = UnsafeRawBufferPointer(rebasing: rest[(end + 1)...])
    }
    return .no
  }

  func date(isIn span: DateSpan) -> SearchPlan.Verdict {
    guard entry.date > 0 else { return .no }
    let isLate = span.first.map { IndexStore.number(of: $0) <= entry.date } ?? true
    let isEarly = span.last.map { entry.date <= IndexStore.number(of: $0) } ?? true
    return isLate && isEarly ? .yes : .no
  }

  func has(_ state: QueryState) -> Bool {
    states(state, ArticleSummary.ID(path: catalog.shownPath(of: entry)))
  }
}
