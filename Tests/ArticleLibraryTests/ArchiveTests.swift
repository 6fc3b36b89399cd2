import Articles
import Glibc
import Quotations
import Testing

@testable import ArticleLibrary

/// Archives made by the system's own programs, read as folders.
@Suite struct ArchiveTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(_ command: String) {
    let script = "cd '\(String(decoding: folder.path, as: UTF8.self))' && \(command)"
    #expect(script.withCString { system($0) } == 0)
  }

  private func paths(_ path: String) -> [String] {
    var found: [String] = []
    _ = FolderScanner().scan([path.isEmpty ? folder.path : folder.path(path)]) { batch in
      found += batch.map { String(decoding: $0.id.path.dropFirst(folder.path.count + 1), as: UTF8.self) }
    }
    return found.sorted()
  }

  private func makeStories() throws {
    run("mkdir -p in/deep")
    try folder.write("Bridge opens\n\n“It holds,” said Ana Ruiz, the engineer in charge of it.\n", to: "in/bridge.txt")
    try folder.write(
      "Ferry late\n\nThe ferry came an hour late on Monday, and nobody minded.\n", to: "in/deep/ferry.txt")
    try folder.write("Nobody sees this one, since its name says so.\n", to: "in/.hidden.txt")
    try folder.write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], to: Array("in/picture.png".utf8))
  }

  @Test func `the files of a tar in gzip are listed and read like those of a folder`() throws {
    try makeStories()
    run("tar czf old.tar.gz in && rm -r in")
    #expect(paths("") == ["old.tar.gz/in/bridge.txt", "old.tar.gz/in/deep/ferry.txt"])
    #expect(paths("old.tar.gz/in/deep") == ["old.tar.gz/in/deep/ferry.txt"])
    let article = try ArticleLoader().article(at: folder.path("old.tar.gz/in/bridge.txt"))
    #expect(article.metadata.title == "Bridge opens")
    #expect(article.quotations.first?.speaker?.name == "Ana Ruiz")
  }

  @Test func `a single file in gzip goes by the name of the archive`() throws {
    try makeStories()
    run("gzip in/bridge.txt && mv in/bridge.txt.gz . && rm -r in")
    #expect(paths("") == ["bridge.txt.gz"])
    #expect(try ArticleLoader().article(at: folder.path("bridge.txt.gz")).metadata.title == "Bridge opens")
  }

  @Test func `an archive in an archive is opened too`() throws {
    try makeStories()
    run("tar cf inner.tar in && tar czf outer.tgz inner.tar && rm -r in inner.tar")
    #expect(paths("") == ["outer.tgz/inner.tar/in/bridge.txt", "outer.tgz/inner.tar/in/deep/ferry.txt"])
    let path = folder.path("outer.tgz/inner.tar/in/deep/ferry.txt")
    #expect(try ArticleLoader().article(at: path).metadata.title == "Ferry late")
  }

  @Test func `what is not in an archive, and an archive itself, are refused with a reason`() throws {
    try makeStories()
    run("tar cf old.tar in && rm -r in")
    let path = folder.path("old.tar")
    func reason(_ path: [UInt8]) -> ArticleReadingError.Reason? {
      do {
        _ = try ArticleLoader().article(at: path)
        return nil
      } catch {
        return error.reason
      }
    }
    #expect(reason(path) == .content(.holdsFiles))
    #expect(reason(path + Array("/in/none.txt".utf8)) == .content(.hasNoSuchPart))
    #expect(reason(path + Array("#1".utf8)) == .content(.hasNoSuchPart))
  }

  @Test func `a damaged archive is a row that says so, and spoils nothing around it`() throws {
    try makeStories()
    run("tar czf old.tar.gz in && head -c 150 old.tar.gz >cut.tar.gz && rm -r in old.tar.gz")
    try folder.write("Whole\n\nThis file is as whole as it ever was, to the last of its words.\n", to: "whole.txt")
    var rows: [ArticleSummary] = []
    _ = FolderScanner().scan([folder.path]) { rows += $0 }
    #expect(rows.count(where: { $0.problem == nil }) >= 1)
    #expect(rows.contains { $0.problem?.contains("the archive is damaged") ?? false })
  }

  @Test func `a text in which the mark of an archive stands by chance is a text`() throws {
    let words = String(repeating: "The keeper of the mustard said nothing of it. ", count: 6)
    let rest = "ustarred it was, and nobody knew how it had come to be.\n"
    try folder.write(String(words.prefix(257)) + rest, to: "a.txt")
    #expect(paths("") == ["a.txt"])
    #expect(try ArticleLoader().article(at: folder.path("a.txt")).metadata.format == "text")
  }

  @Test func `a bomb is not unpacked`() throws {
    run("yes | head -c 400000000 | gzip >bomb.txt.gz")
    var rows: [ArticleSummary] = []
    _ = FolderScanner().scan([folder.path]) { rows += $0 }
    #expect(rows.first?.problem?.contains("larger than anything") ?? false)
  }

  @Test func `the folder beside a saved page is hidden`() throws {
    run("mkdir Story_files Other_files")
    try folder.write("A page that is none, for all anybody knows, but has the name of one.", to: "Story.html")
    try folder.write("An advertisement that nobody came for, in a frame of its own.", to: "Story_files/frame.txt")
    try folder.write("A note that lies in a folder of that kind of name, without a page.", to: "Other_files/note.txt")
    #expect(paths("") == ["Other_files/note.txt", "Story.html"])
    var walked: [String] = []
    var walk = FolderWalk()
    walk.walk([folder.path], isCancelled: { false }, found: { walked.append(Files.name(of: $0.path)) })
    #expect(walked.sorted() == ["Story.html", "note.txt"])
  }

  @Test func `the articles of an archive are in the index, and go with it`() throws {
    try makeStories()
    run("tar czf old.tar.gz in && rm -r in && touch -d 2020-02-02 old.tar.gz")
    let cache = try TemporaryFolder()
    let root = folder.path
    let indexer = try LibraryIndexer(in: cache.path)
    _ = try indexer.refresh([root])
    let index = try LibraryIndex(in: cache.path)
    func listed() throws -> [String] {
      try index.firstPage(of: [root], limit: 10).map {
        String(decoding: $0.id.path.dropFirst(root.count + 1), as: UTF8.self)
      }.sorted()
    }
    #expect(try listed() == ["old.tar.gz/in/bridge.txt", "old.tar.gz/in/deep/ferry.txt"])
    #expect(try indexer.refresh([root]).read == 0)
    run("rm old.tar.gz")
    _ = try indexer.refresh([root])
    #expect(try listed().isEmpty)
  }
}
