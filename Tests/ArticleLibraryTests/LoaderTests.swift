import Articles
import Glibc
import Messages
import Testing

@testable import ArticleLibrary

@Suite struct LoaderTests {
  @Test func `a short file comes whole at once`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("Words.", to: "a.txt")
    var extents: [Article.Extent] = []
    try ArticleLoader().load(path) { extents.append($0.extent) }
    #expect(extents == [.whole])
  }

  @Test func `a long file comes as its opening, its text, and whole`() throws {
    let folder = try TemporaryFolder()
    let paragraph = "The harbour board met on Monday to decide what becomes of the old pier.\n\n"
    let path = try folder.write(String(repeating: paragraph, count: 5000), to: "a.txt")
    var articles: [Article] = []
    try ArticleLoader().load(path) { articles.append($0) }
    #expect(articles.map(\.extent) == [.opening, .text, .whole])
    #expect(articles[0].text.count <= ArticleParser.openingLength)
    #expect(articles[2].text.count == 5000 * paragraph.utf8.count)
    #expect(try ArticleLoader().article(at: path).blocks == articles[2].blocks)
  }

  @Test func `nothing more comes after a load is cancelled`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(String(repeating: "Words. ", count: 50_000), to: "a.txt")
    var count = 0
    try ArticleLoader().load(path, isCancelled: { count == 1 }, onArticle: { _ in count += 1 })
    #expect(count == 1)
  }

  @Test func `a file is read in the encoding that somebody chose`() throws {
    let folder = try TemporaryFolder()
    // "Zażółć" in Windows-1250; too short for anybody to tell.
    let path = try folder.write([0x5A, 0x61, 0xBF, 0xF3, 0xB3, 0xE6, 0x2E], to: Array("a.txt".utf8))
    func text(_ choice: ReadingChoice) throws -> Article? {
      var last: Article?
      try ArticleLoader().load(path, as: choice) { last = $0 }
      return last
    }
    let polish = try text(ReadingChoice(encoding: TextEncoding("windows-1250")))
    #expect(polish.map { String(decoding: $0.text, as: UTF8.self) } == "Zażółć.")
    #expect(polish?.metadata.encoding == "windows-1250")
    let cyrillic = try text(ReadingChoice(encoding: TextEncoding("cp1251")))
    #expect(cyrillic?.metadata.encoding == "windows-1251")
  }

  @Test func `a page is shown as its bytes where somebody chose that, and anything else is too`() throws {
    let folder = try TemporaryFolder()
    let page = "<html><head><title>Pier</title></head>\n\n<body><p>Mended.</p></body></html>\n"
    let path = try folder.write(page, to: "a.html")
    var raw: Article?
    try ArticleLoader().load(path, as: ReadingChoice(isRaw: true)) { raw = $0 }
    #expect(raw.map { String(decoding: $0.text, as: UTF8.self) } == page)
    #expect(raw?.blocks.map(\.kind) == [.preformatted, .preformatted])
    #expect(raw?.metadata.title == "a.html")
    let picture = try folder.write([0xFF, 0xD8, 0xFF, 0xE0, 0, 0x41], to: Array("a.jpg".utf8))
    try ArticleLoader().load(picture, as: ReadingChoice(isRaw: true)) { raw = $0 }
    #expect(raw.map { String(decoding: $0.text, as: UTF8.self) } == "ÿØÿà\u{0}A")
    #expect(raw?.metadata.encoding == "windows-1252")
  }

  @Test func `articles of a long file that is read as a whole are those of the file as it is now`() throws {
    let folder = try TemporaryFolder()
    func feed(_ word: String) -> String {
      let entries = (1...300).map { number in
        "<item><title>\(word) \(number)</title><description>\(String(repeating: "The pier. ", count: 40))</description></item>"
      }
      return "<rss version=\"2.0\"><channel><title>Piers</title>\(entries.joined())</channel></rss>"
    }
    let path = try folder.write(feed("Pier"), to: "feed.xml")
    let loader = ArticleLoader()
    func title(_ number: Int) throws -> String? {
      var last: Article?
      try loader.load(path + Array("#\(number)".utf8)) { last = $0 }
      return last?.metadata.title
    }
    #expect(try title(7) == "Pier 7")
    #expect(try title(300) == "Pier 300")
    #expect(throws: ArticleReadingError.self) { try title(301) }
    try folder.write(feed("Bridge"), to: "feed.xml")
    #expect(try title(7) == "Bridge 7")
  }

  @Test func `what cannot be read says why`() throws {
    let folder = try TemporaryFolder()
    let image = try folder.write([0xFF, 0xD8, 0xFF, 0xE0], to: Array("a.jpg".utf8))
    let pipe = folder.path("pipe")
    mkfifo(folder.terminated(pipe), 0o600)
    func reason(_ path: [UInt8]) -> ArticleReadingError.Reason? {
      #expect(throws: ArticleReadingError.self) { try ArticleLoader().article(at: path) }?.reason
    }
    #expect(reason(folder.path) == .isFolder)
    #expect(reason(pipe) == .isNoFile)
    #expect(reason(Array("/dev/zero".utf8)) == .isNoFile)
    #expect(reason(folder.path("none")) == .system(ENOENT))
    #expect(reason(image + Array("/x".utf8)) == .system(ENOTDIR))
    #expect(reason(image) == .content(.notText(looksLike: "a JPEG image")))
    #expect(reason([0x61, 0, 0x62]) == .system(ENOENT))
  }

  @Test func `a reason that is kept says the same of the path that it is asked about`() {
    let reasons: [ArticleReadingError.Reason] = [
      .system(ENOENT), .isTooLarge(3 << 30), .content(.notText(looksLike: "a PDF document")),
      .content(.holdsSeveral(3)),
      .content(.damaged("the archive is damaged (\("cut off"))")),
    ]
    let path = Array("old/%1.zip".utf8)
    for reason in reasons {
      let error = ArticleReadingError(path: path, reason: reason)
      #expect(ArticleReadingError.sentence(ofStored: error.storedReason, about: path) == error.sentence)
    }
  }

  @Test func `a file that was listed and is gone is not called misspelt`() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: ArticleReadingError.self) { try ArticleLoader().article(at: folder.path("a.txt")) }
    #expect(error?.sentence.hasSuffix("/a.txt does not exist: check the spelling of the path.") == true)
    let later = error?.afterListing
    #expect(later?.sentence.hasSuffix("/a.txt is no longer there: it was moved or removed.") == true)
    #expect(later?.isMissing == false)
    let other = ArticleReadingError(path: [0x61], reason: .isFolder)
    #expect(other.afterListing == other)
  }

  @Test func `errors of the system are told in its words`() {
    #expect(SystemError.words(of: ENOSPC) == "No space left on device")
    let error = ArticleReadingError(path: [0x61], reason: .system(EBADF))
    #expect(error.sentence == "a cannot be read: Bad file descriptor.")
  }

  @Test func `a file that is too large is refused before it is read`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("x", to: "a.txt")
    try #require(truncate(folder.terminated(path), ArticleLoader.largestFile + 1) == 0)
    let error = #expect(throws: ArticleReadingError.self) { try ArticleLoader().article(at: path) }
    #expect(error?.sentence.hasSuffix("is too large (1024 MiB): files of at most 1024 MiB are read.") == true)
  }

  @Test func `bytes from elsewhere are an article too`() throws {
    let article = try ArticleLoader().article(in: [], path: Array("standard input".utf8))
    #expect(article.metadata.title == "standard input")
  }

  @Test(arguments: [("a/b.txt", "b.txt"), ("/", "/"), ("a/", "a"), ("", ""), ("a", "a"), ("//", "/")])
  func `a path ends with a name`(path: String, name: String) {
    #expect(Files.name(of: Array(path.utf8)) == name)
  }
}
