import Articles
import Glibc
import Testing

@testable import ArticleLibrary

/// What becomes of an index whose packs are no longer what was written.
@Suite struct DamageTests {
  private static let packs = ["text-0.pack", "said-0.pack", "facts-0.pack", "marks-0.pack"]
  private static let queries = [
    "ferry", "-bridge", "said:night", "title:strike OR path:night", "source:herald", "speaker:ruiz -ferry",
    "xylophagous", "/f.rr/", "is:starred",
  ]

  private func refresh(_ library: RandomLibrary, isThorough: Bool = false) throws -> LibraryIndexer.Report {
    try LibraryIndexer(in: library.cache.path, threads: 2).refresh(library.paths, isThorough: isThorough)
  }

  private func found(_ words: String, by search: LibrarySearch) throws -> [[UInt8]] {
    var matches: [LibrarySearch.Match] = []
    try search.find(try Query(words), states: RandomLibrary.isStarred) { matches += $0 }
    return try search.summaries(of: matches).map(\.id.path)
  }

  private func found(in library: RandomLibrary) throws -> [[[UInt8]]] {
    let search = try LibrarySearch(library.paths, in: library.cache.path, threads: 2)
    return try Self.queries.map { try found($0, by: search) }
  }

  private func size(of pack: String, _ library: RandomLibrary) -> Int {
    var status = stat()
    return stat(library.cache.terminated(library.cache.path(pack)), &status) == 0 ? Int(status.st_size) : 0
  }

  private func flip(_ place: Int, of pack: String, _ library: RandomLibrary) throws {
    let file = try #require(fopen(library.cache.terminated(library.cache.path(pack)), "r+b"))
    defer { fclose(file) }
    fseek(file, place, SEEK_SET)
    let byte = fgetc(file)
    fseek(file, place, SEEK_SET)
    fputc(byte ^ 1 << (place & 7), file)
  }

  @Test func `whatever is changed in a record, or cut off it, is noticed`() {
    var numbers = SeededNumbers(seed: 1)
    for length in 1..<100 {
      var bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &numbers) }
      let text = bytes
      PackRecord.seal(&bytes, from: 0)
      #expect(bytes.withUnsafeBytes { PackRecord.text(in: $0).map { Array($0) } } == text)
      for place in bytes.indices {
        for bit in 0..<8 {
          var changed = bytes
          changed[place] ^= 1 << UInt8(bit)
          #expect(changed.withUnsafeBytes { PackRecord.text(in: $0) } == nil)
        }
      }
      for count in 1..<bytes.count { #expect(bytes.prefix(count).withUnsafeBytes { PackRecord.text(in: $0) } == nil) }
      let zeros = [UInt8](repeating: 0, count: bytes.count)
      #expect(zeros.withUnsafeBytes { PackRecord.text(in: $0) } == nil)
    }
  }

  @Test func `a search of damaged packs finds what is right or says so, and the next refresh mends them`() throws {
    let library = try RandomLibrary(seed: 5, count: 40)
    _ = try refresh(library)
    let expected = try found(in: library)
    var numbers = SeededNumbers(seed: 6)
    var noticed = 0
    for round in 0..<48 {
      let pack = Self.packs[round % 4]
      try flip(Int.random(in: 0..<size(of: pack, library), using: &numbers), of: pack, library)
      let search = try LibrarySearch(library.paths, in: library.cache.path, threads: 2)
      var isNoticed = false
      for (words, paths) in zip(Self.queries, expected) {
        do {
          #expect(try found(words, by: search) == paths, "\(words)")
        } catch let error as LibraryIndexError {
          #expect(error == LibraryIndexError(.isDamaged))
          isNoticed = true
        }
      }
      // What no search met, a thorough refresh meets.
      if isNoticed {
        noticed += 1
        #expect(throws: LibraryIndexError(.isDamaged)) { try LibraryIndex(in: library.cache.path) }
      }
      let report = try refresh(library, isThorough: !isNoticed)
      #expect(report.wasMadeAnew && report.parsed == 40)
      #expect(try found(in: library) == expected)
    }
    #expect(noticed > 40)
    #expect(try !refresh(library, isThorough: true).wasMadeAnew)
  }

  @Test func `packs that were cut, or are gone, are made anew by any refresh`() throws {
    let library = try RandomLibrary(seed: 7, count: 20)
    _ = try refresh(library)
    let expected = try found(in: library)
    var numbers = SeededNumbers(seed: 8)
    for round in 0..<20 {
      let pack = Self.packs[round % 4]
      let path = library.cache.terminated(library.cache.path(pack))
      let length = Int.random(in: 0..<size(of: pack, library), using: &numbers)
      if round < 4 { unlink(path) } else { truncate(path, length) }
      #expect(throws: LibraryIndexError.self) { try found(in: library) }
      #expect(try refresh(library).wasMadeAnew)
      #expect(try found(in: library) == expected)
    }
  }

  @Test func `a pack that is cut while it is searched is noticed`() throws {
    let library = try RandomLibrary(seed: 7, count: 20)
    _ = try refresh(library)
    let search = try LibrarySearch(library.paths, in: library.cache.path, threads: 2)
    truncate(library.cache.terminated(library.cache.path("text-0.pack")), 100)
    #expect(throws: LibraryIndexError(.isDamaged)) { try found("ferry", by: search) }
    #expect(try refresh(library).wasMadeAnew)
  }

  @Test func `damage is not carried over into packs that are written anew`() throws {
    let library = try RandomLibrary(seed: 7, count: 20)
    _ = try refresh(library)
    let store = try IndexStore(folder: library.cache.path, creating: false)
    try store.database.run("UPDATE facts SET value = 1000000 WHERE name = 'dead'")
    try flip(50, of: "text-0.pack", library)
    #expect(throws: LibraryIndexError(.isDamaged)) { try store.compactIfWorthwhile(atLeast: 100) }
    #expect(try store.fact("generation") == 0)
  }

  @Test func `whoever is writing does not take back that the index is damaged`() throws {
    let library = try RandomLibrary(seed: 7, count: 20)
    _ = try refresh(library)
    let writing = try IndexStore(folder: library.cache.path, creating: false)
    try writing.begin()
    try writing.commit()
    try IndexStore(folder: library.cache.path, creating: false).condemn()
    #expect(throws: LibraryIndexError(.isDamaged)) { try writing.begin() }
    writing.rollback()
    try writing.finish()
    #expect(throws: LibraryIndexError(.isDamaged)) { try LibraryIndex(in: library.cache.path) }
  }
}
