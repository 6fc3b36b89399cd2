import Articles
import Foundation
import Testing

@testable import ArticleLibrary

private func cited(_ path: [UInt8]) throws -> CitedArticle {
  let loader = ArticleLoader()
  let article = try loader.article(at: path)
  let part = ArticleLoader.file(around: path).map { Array(path.dropFirst($0.count)) } ?? []
  return CitedArticle(
    article, path: path, part: part, file: try loader.fileHash(at: path), kept: KeptPlaces(KeptArticle(), in: article))
}

private func citedWords(of article: CitedArticle) -> [CitedWords] {
  article.quotations.map { CitedWords($0, in: article) }
}

private let story = "“We ran out of road,” said Ana Ruiz.\n\n“November is when people buy,” Piet Oyelaran said.\n"

@Suite struct CitationVerifierTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func outcomes(_ cited: [CitedWords], in paths: [[UInt8]] = []) -> [String] {
    var verifier = CitationVerifier(lookingIn: paths)
    return verifier.verify(cited).map(\.name)
  }

  @Test func `a file that was moved is found by what it holds, and by its name`() throws {
    let file = try folder.write(story, to: "a.txt")
    let cited = citedWords(of: try cited(file))
    #expect(outcomes(cited) == ["same", "same"])
    folder.makeFolder("new")
    #expect(rename(folder.terminated(file), folder.terminated(folder.path("new/b.txt"))) == 0)
    #expect(outcomes(cited) == ["missing", "missing"])
    #expect(outcomes(cited, in: [folder.path]) == ["same", "same"])
    try folder.write(story.replacing("road", with: "money"), to: "new/b.txt")
    #expect(outcomes(cited, in: [folder.path]) == ["missing", "missing"])
    try folder.write(story.replacing("road", with: "money"), to: "new/a.txt")
    #expect(outcomes(cited, in: [folder.path]) == ["changed", "moved"])
    var verifier = CitationVerifier(lookingIn: [folder.path])
    let verified = verifier.verify(cited)
    #expect(verified[0].path == folder.path("new/a.txt") && verified[0].isFileSame == false)
  }

  @Test func `an article among several is found under its number, or another`() throws {
    func record(_ title: String, _ text: String) -> String { #"{"title":"\#(title)","text":"\#(text)"}"# + "\n" }
    let first = record("One", "“We ran out of road,” said Ana Ruiz, and that was that.")
    let second = record("Two", "Piet Oyelaran came later. “November is when people buy,” he said to us.")
    let file = try folder.write(first + second, to: "all.jsonl")
    let cited = citedWords(of: try cited(file + Array("#1".utf8))) + citedWords(of: try cited(file + Array("#2".utf8)))
    #expect(cited.map { $0.part.map { String(decoding: $0, as: UTF8.self) } } == ["#1", "#2"])
    #expect(outcomes(cited) == ["same", "same"])
    let new = record("Zero", "Nobody spoke on that day, or on the next.")
    try folder.write(new + first + second, to: "all.jsonl")
    #expect(outcomes(cited) == ["moved", "moved"])
    try folder.write(first + second.replacing("people", with: "nobody"), to: "all.jsonl")
    #expect(outcomes(cited) == ["same", "changed"])
    try folder.write(first + new, to: "all.jsonl")
    #expect(outcomes(cited) == ["same", "gone"])
  }

  @Test func `a name that is no UTF-8 leads to its file`() throws {
    let file = try folder.write(Array(story.utf8), to: [0x61, 0xFF, 0x1B])
    let article = try cited(file)
    for format in CitationFormat.allCases where format != .sqlite {
      #expect(outcomes(try CitationReader.words(in: format.written([article]))) == ["same", "same"])
    }
  }

  @Test func `a database holds everything and is read again`() throws {
    let file = try folder.write(Array(story.utf8), to: [0x61, 0xFF])
    let article = try cited(file)
    let path = folder.path("q.sqlite")
    var database = try CitationDatabase(in: path)
    try database.write(article)
    try database.write(article)
    try database.finish()
    let read = try CitationDatabase.words(in: path)
    #expect(read.map(\.words) == (citedWords(of: article) + citedWords(of: article)).map(\.words))
    #expect(read.map(\.path) == [file, file, file, file])
    #expect(Set(read.map(\.id)).count == 4)
    #expect(outcomes(read) == ["same", "same", "same", "same"])
    let other = try Database(path: path, .readOnly)
    #expect(try other.number("SELECT count(*) FROM quotations_fts WHERE quotations_fts MATCH 'november'") == 2)
    #expect(try other.number("SELECT count(*) FROM speakers") == 2)
    #expect(try other.number("SELECT count(*) FROM pragma_foreign_key_check") == 0)
  }

  @Test func `a file is replaced when the new one is whole`() throws {
    let path = try folder.write("old", to: "out")
    chmod(folder.terminated(path), 0o640)
    do {
      let file = try ReplacedFile(replacing: path)
      try file.write(Array("half".utf8))
    }
    #expect(try Data(contentsOf: url(path)) == Data("old".utf8))
    var file = try ReplacedFile(replacing: path)
    try file.write(Array("new".utf8))
    try file.finish()
    #expect(try Data(contentsOf: url(path)) == Data("new".utf8))
    var status = stat()
    #expect(stat(folder.terminated(path), &status) == 0 && status.st_mode & 0o777 == 0o640)
    #expect(try FileManager.default.contentsOfDirectory(atPath: url(folder.path).path).count == 1)
    #expect(throws: FileWritingError.self) { _ = try ReplacedFile(replacing: folder.path("no/out")) }
  }

  private func url(_ path: [UInt8]) -> URL { URL(filePath: String(decoding: path, as: UTF8.self)) }
}

/// Changes that are planted in articles, and articles that nobody touched.
@Suite struct PlantedChangeTests {
  private static let root = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL

  /// Every plain text of the samples and of the labelled articles.
  private static func texts() throws -> [(name: String, bytes: [UInt8])] {
    try ["Samples", "Tests/LabelledTests/Articles"].flatMap { folder in
      let url = root.appending(path: folder)
      let names = try FileManager.default.contentsOfDirectory(atPath: url.path).filter { $0.hasSuffix(".txt") }
      return try names.sorted().map { ($0, Array(try Data(contentsOf: url.appending(path: $0)))) }
        // One of the samples holds two articles.
        .filter { try DocumentParser().articles(in: $0.1, fileName: $0.0).count == 1 }
    }
  }

  /// An article of random words with twelve quotations.
  private static func generated(_ numbers: inout SeededNumbers) -> [UInt8] {
    let words = """
      road boat fish night harbour winter letter clock market song river stone late cold we they never always mend buy see
      """.split(separator: " ")
    let names = ["Ana Ruiz", "Piet Oyelaran", "Hedda Quist", "Tom Lee", "Rosa Quintana"]
    func sentence(_ count: Int) -> String {
      (0..<count).map { _ in String(words.randomElement(using: &numbers) ?? "x") }.joined(separator: " ")
    }
    return Array(
      (0..<12).map { _ in
        let name = names.randomElement(using: &numbers) ?? ""
        let words = "The \(sentence(3)) \(sentence(Int.random(in: 0...20, using: &numbers)))"
        return Bool.random(using: &numbers)
          ? "“\(words),” said \(name), of the \(sentence(4))." : "\(name) said of the \(sentence(4)): “\(words).”"
      }.joined(separator: "\n\n").utf8)
  }

  @Test func `no quotation that nobody touched is called anything but the same`() throws {
    let folder = try TemporaryFolder()
    var numbers = SeededNumbers(seed: 1)
    var texts = try Self.texts()
    for number in 0..<40 { texts.append(("generated-\(number).txt", Self.generated(&numbers))) }
    let formats = CitationFormat.allCases.filter { $0 != .sqlite }
    var count = 0
    for (number, text) in texts.enumerated() {
      let article = try cited(try folder.write(text.bytes, to: Array(text.name.utf8)))
      guard !article.quotations.isEmpty else { continue }
      var verifier = CitationVerifier()
      let read = try CitationReader.words(in: formats[number % formats.count].written([article]))
      for verified in verifier.verify(read) {
        count += 1
        #expect(verified.outcome == .same && verified.isFileSame == true, "\(text.name) \(verified.cited.id)")
      }
    }
    #expect(count >= 1000)
  }

  private enum Change: CaseIterable {
    case deleting, inserting, replacing, movingParagraph, removingFile
  }

  @Test func `every change that is planted is found, and nothing else is`() throws {
    let folder = try TemporaryFolder()
    var numbers = SeededNumbers(seed: 2)
    var texts = try Self.texts()
    for number in 0..<20 { texts.append(("generated-\(number).txt", Self.generated(&numbers))) }
    var planted: [Change: Int] = [:]
    var others = 0
    var round = 0
    while planted.values.reduce(0, +) < 400, round < 4000 {
      round += 1
      let change = Change.allCases[round % Change.allCases.count]
      let (name, bytes) = try #require(texts.randomElement(using: &numbers))
      let file = try folder.write(bytes, to: Array(name.utf8))
      let article = try cited(file)
      // Hard-wrapped words are not in the file as they are in the text.
      let text = String(decoding: bytes, as: UTF8.self)
      let candidates = article.quotations.indices.filter { index in
        let quotation = article.quotations[index]
        return quotation.words.split(separator: " ").count >= 2 && !quotation.words.contains("\n")
          && text.ranges(of: quotation.prefix.suffix(8) + quotation.words + quotation.suffix.prefix(8)).count == 1
      }
      guard let index = candidates.randomElement(using: &numbers) else { continue }
      let quotation = article.quotations[index]
      let exact = quotation.prefix.suffix(8) + quotation.words + quotation.suffix.prefix(8)
      let range = try #require(text.ranges(of: exact).first)
      var words = quotation.words.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      let place = Int.random(in: words.indices, using: &numbers)
      let vocabulary = text.split(whereSeparator: \.isWhitespace)
      let word = String(vocabulary.randomElement(using: &numbers) ?? "x")
      var changed = text
      switch change {
      case .deleting: words.remove(at: place)
      case .inserting: words.insert(word, at: place)
      case .replacing:
        guard words[place] != word else { continue }
        words[place] = word
      case .movingParagraph:
        var paragraphs = text.components(separatedBy: "\n\n")
        guard let old = paragraphs.firstIndex(where: { $0.contains(exact.trimmingCharacters(in: .newlines)) }), old > 1,
          paragraphs.count > 4
        else { continue }
        let paragraph = paragraphs.remove(at: old).trimmingCharacters(in: .newlines)
        let new = (1..<paragraphs.count).filter { $0 != old }.randomElement(using: &numbers) ?? 1
        paragraphs.insert(paragraph, at: new)
        changed = paragraphs.joined(separator: "\n\n")
      case .removingFile: break
      }
      if change == .removingFile {
        unlink(folder.terminated(file))
      } else {
        if change != .movingParagraph {
          changed.replaceSubrange(
            range, with: quotation.prefix.suffix(8) + words.joined(separator: " ") + quotation.suffix.prefix(8))
        }
        try folder.write(Array(changed.utf8), to: Array(name.utf8))
      }
      var verifier = CitationVerifier()
      let verified = verifier.verify(citedWords(of: article))
      let found = verified[index]
      planted[change, default: 0] += 1
      let note = Comment(rawValue: "\(change) in \(name): “\(quotation.words)”, now \(found.name)")
      switch change {
      case .deleting, .inserting, .replacing: #expect(!found.isGood, note)
      case .movingParagraph: #expect(found.name != "same", note)
      case .removingFile: #expect(verified.allSatisfy { $0.name == "missing" }, note)
      }
      guard change == .deleting || change == .inserting || change == .replacing else { continue }
      for (other, verified) in verified.enumerated() {
        if article.quotations[other].places.overlaps(quotation.places) { continue }
        others += 1
        #expect(verified.isGood, "\(note), and “\(article.quotations[other].words)” is \(verified.name)")
      }
    }
    #expect(planted.values.reduce(0, +) == 400)
    #expect(planted.values.allSatisfy { $0 >= 40 })
    #expect(others >= 2000)
  }

}
