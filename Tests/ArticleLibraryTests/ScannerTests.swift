import Articles
import Glibc
import Testing

@testable import ArticleLibrary

private func scan(_ paths: [[UInt8]]) -> (found: [ArticleSummary], problems: [ArticleReadingError]) {
  var found: [ArticleSummary] = []
  let report = FolderScanner().scan(paths) { found += $0 }
  return (found, report.problems)
}

@Suite struct ScannerTests {
  @Test func `a folder is read with the folders in it, without what is hidden or no text`() throws {
    let folder = try TemporaryFolder()
    folder.makeFolder("deep")
    folder.makeFolder("deep/deeper")
    folder.makeFolder(".hidden")
    try folder.write("One title\n\nA first sentence stands here, with an end.", to: "one.txt")
    try folder.write("date 2023-05-09 A lead.", to: "deep/deeper/two")
    try folder.write("x", to: ".hidden/three.txt")
    try folder.write("x", to: ".four.txt")
    try folder.write([0x89, 0x50, 0x4E, 0x47], to: Array("photo.txt".utf8))
    let (found, problems) = scan([folder.path])
    #expect(names(found.map(\.id.path), below: folder) == ["deep/deeper/two", "one.txt"])
    #expect(Set(found.map(\.title)) == ["One title", "A lead."])
    #expect(found.compactMap(\.date) == [ArticleDate(year: 2023, month: 5, day: 9)])
    #expect(problems.isEmpty)
    #expect(found.allSatisfy { $0.problem == nil })
    #expect(found.first { $0.fileName == "one.txt" }?.size == 53)
  }

  @Test func `what is named is never passed over`() throws {
    let folder = try TemporaryFolder()
    let hidden = try folder.write("Words.", to: ".hidden")
    let photo = try folder.write([0x89, 0x50, 0x4E, 0x47], to: Array("photo.png".utf8))
    let pipe = folder.path("pipe")
    mkfifo(folder.terminated(pipe), 0o600)
    let (found, problems) = scan([hidden, photo, pipe, folder.path("none"), []])
    #expect(found.map(\.fileName) == [".hidden", "photo.png"])
    #expect(found.last?.problem?.contains("is not a text: it looks like a PNG image.") == true)
    #expect(problems.map(\.reason) == [.isNoFile, .system(ENOENT), .system(ENOENT)])
    #expect(problems[1].sentence.hasSuffix("none does not exist: check the spelling of the path."))
  }

  @Test func `pictures and the like are counted, other files that are no text are told of`() throws {
    let folder = try TemporaryFolder()
    try folder.write("Words.", to: "a.txt")
    try folder.write([0x89, 0x50, 0x4E, 0x47], to: Array("photo.png".utf8))
    let utf16: [UInt8] = "Words in two bytes each.".utf8.flatMap { [UInt8($0), 0] }
    try folder.write(utf16, to: Array("wide.txt".utf8))
    try folder.write([0, 1, 2], to: Array(".hidden".utf8))
    var found: [ArticleSummary] = []
    let report = FolderScanner().scan([folder.path]) { found += $0 }
    #expect(Set(found.map(\.fileName)) == ["a.txt", "wide.txt"])
    let wide = try #require(found.first { $0.fileName == "wide.txt" })
    #expect(wide.isForeign && wide.problem?.hasSuffix("it looks like binary data (it holds NUL bytes).") == true)
    #expect(report == ScanReport(problems: [], leftOut: 1))
    #expect(ScanReport(leftOut: 2).sentences == ["2 files were left out: there are no articles in them."])
    #expect(ScanReport(leftOut: 1).sentences == ["1 file was left out: there is no article in it."])
    #expect(ScanReport().sentences == [])
  }

  @Test func `a link that leads nowhere or in a circle is a row that says so`() throws {
    let folder = try TemporaryFolder()
    folder.link("nowhere", to: "nothing")
    folder.link("itself", to: "itself")
    folder.link(".hidden", to: "nothing")
    let (found, problems) = scan([folder.path])
    let sentences = Dictionary(uniqueKeysWithValues: found.map { ($0.fileName, $0.problem ?? "") })
    #expect(sentences.count == 2)
    #expect(sentences["nowhere"]?.hasSuffix("/nowhere is a symbolic link to what is not there.") == true)
    #expect(sentences["itself"]?.hasSuffix("/itself is a symbolic link that leads back to itself.") == true)
    #expect(problems.isEmpty)
    #expect(scan([folder.path("nowhere")]).problems.map(\.reason) == [.leadsNowhere])
  }

  @Test func `a file is listed once, whatever paths lead to it`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("Words.", to: "m.txt")
    folder.link("a-link", to: "m.txt")
    try #require(link(folder.terminated(file), folder.terminated(folder.path("other-name"))) == 0)
    #expect(scan([folder.path]).found.map(\.fileName) == ["m.txt"])
    let dotted = folder.path("./m.txt")
    #expect(scan([file, dotted, folder.path]).found.map(\.id.path) == [file])
    #expect(scan([folder.path("a-link"), folder.path]).found.map(\.fileName) == ["a-link"])

    var met = FilesMet()
    var found = 0
    for path in [file, folder.path] {
      _ = FolderScanner().scan([path], passingOver: &met) { found += $0.count }
    }
    #expect(found == 1)
  }

  @Test func `pipes and sockets in a folder spoil nothing`() throws {
    let folder = try TemporaryFolder()
    mkfifo(folder.terminated(folder.path("pipe")), 0o600)
    folder.link("to-pipe", to: "pipe")
    folder.link("null", to: "/dev/null")
    try folder.write("Words.", to: "a.txt")
    let (found, problems) = scan([folder.path])
    #expect(found.map(\.fileName) == ["a.txt"])
    #expect(problems.isEmpty)
  }

  @Test func `links are followed, and a loop of folders ends`() throws {
    let folder = try TemporaryFolder()
    let elsewhere = try TemporaryFolder()
    let target = try elsewhere.write("Words.", to: "target")
    folder.makeFolder("a")
    try folder.write("Words.", to: "a/x.txt")
    folder.link("a/up", to: "..")
    folder.link("y.txt", to: String(decoding: target, as: UTF8.self))
    let (found, problems) = scan([folder.path])
    #expect(names(found.map(\.id.path), below: folder) == ["a/x.txt", "y.txt"])
    #expect(problems.isEmpty)
  }

  @Test func `names that are no UTF-8 are read, and their bytes are kept`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Array("Words.".utf8), to: [0x61, 0xFF, 0x1B, 0x62])
    let (found, _) = scan([folder.path])
    #expect(found.map(\.id.path) == [path])
    #expect(found.map(\.fileName) == ["a\u{FFFD}\u{1B}b"])
    #expect(try ArticleLoader().article(at: path).string(0..<6) == "Words.")
  }

  @Test func `folders 300 deep with long names are read`() throws {
    let folder = try TemporaryFolder()
    let name = String(repeating: "n", count: 100)
    var script = "cd '\(String(decoding: folder.path, as: UTF8.self))'\n"
    script += "for i in $(seq 300); do mkdir \(name) && cd -P ./\(name) || exit 1; done 2>/dev/null\n"
    script += "printf 'Words.' > bottom.txt\n"
    try #require(script.withCString { system($0) } == 0)
    let (found, problems) = scan([folder.path])
    #expect(problems.isEmpty)
    #expect(found.map(\.fileName) == ["bottom.txt"])
    #expect(found[0].id.path.count > 30_000)
    #expect(try ArticleLoader().article(at: found[0].id.path).text.count == 6)
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may read everything"))
  func `a file and a folder that may not be read say so`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("Words.", to: "a.txt")
    let inner = folder.makeFolder("b")
    chmod(folder.terminated(file), 0)
    chmod(folder.terminated(inner), 0)
    let (found, problems) = scan([folder.path])
    chmod(folder.terminated(inner), 0o700)
    #expect(found[0].problem?.contains("may not be read") == true)
    #expect(problems.map(\.reason) == [.system(EACCES)])
  }

  @Test func `the first batch is small, the later ones are larger, and all come once`() throws {
    let folder = try TemporaryFolder()
    for number in 0..<1000 { try folder.write("Words.", to: "\(number).txt") }
    var batches: [Int] = []
    var paths: Set<[UInt8]> = []
    let report = FolderScanner().scan([folder.path, folder.path]) { batch in
      batches.append(batch.count)
      for summary in batch { #expect(paths.insert(summary.id.path).inserted) }
    }
    #expect(report.problems.isEmpty)
    #expect(paths.count == 1000)
    #expect((1...64).contains(batches[0]))
    #expect(batches.max() ?? 0 >= batches[0])
  }

  @Test func `a scan ends when it is cancelled`() throws {
    let folder = try TemporaryFolder()
    for number in 0..<200 { try folder.write("Words.", to: "\(number).txt") }
    var found = 0
    _ = FolderScanner().scan([folder.path], isCancelled: { found > 0 }, onBatch: { found += $0.count })
    #expect((1...64).contains(found))
  }
}

@Suite struct OrderTests {
  private func summary(_ fileName: String, title: String = "x", date: ArticleDate? = nil) -> ArticleSummary {
    ArticleSummary(
      id: ArticleSummary.ID(path: Array(fileName.utf8)), title: title, date: date, fileName: fileName, size: 0)
  }

  @Test func `dated articles come first, the newest first, then the undated by name`() {
    let sorted = [
      summary("part10.txt"), summary("Part2.txt"), summary("part 1"),
      summary("a", title: "b", date: ArticleDate(year: 2023, month: 5, day: 9)),
      summary("b", title: "A", date: ArticleDate(year: 2023, month: 5, day: 9)),
      summary("c", date: ArticleDate(year: 2024, month: 1, day: 1)),
    ].sorted(by: ArticleSummary.newestFirst)
    #expect(sorted.map(\.fileName) == ["c", "b", "a", "part 1", "Part2.txt", "part10.txt"])
  }

  @Test func `the order is strict`() {
    let names = ["a", "A", "a1", "a01", "a10", "a2", "é", "", "1", "01", "10", "b"]
    let all = names.map { summary($0) }
    for first in all {
      #expect(!ArticleSummary.newestFirst(first, first))
      for second in all where second.id != first.id {
        #expect(ArticleSummary.newestFirst(first, second) != ArticleSummary.newestFirst(second, first))
        for third in all where ArticleSummary.newestFirst(first, second) && ArticleSummary.newestFirst(second, third) {
          #expect(ArticleSummary.newestFirst(first, third))
        }
      }
    }
  }
}
