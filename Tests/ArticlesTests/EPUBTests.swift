import Testing

@testable import Articles

@Suite struct EPUBTests {
  private static let book: [(name: String, text: String)] = [
    ("mimetype", "application/epub+zip"),
    (
      "META-INF/container.xml",
      """
      <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/book.opf"/>
      </rootfiles></container>
      """
    ),
    (
      "OPS/book.opf",
      """
      <package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
      <dc:title>Tales of the Ferry</dc:title><dc:creator id="a">Ana Ruiz</dc:creator><dc:creator id="b">Bo Li</dc:creator>
      <meta property="role" refines="#a">aut</meta><meta property="role" refines="#b">ill</meta>
      <dc:date>2024-03-05T00:00:00Z</dc:date><dc:language>en-GB</dc:language></metadata><manifest>
      <item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>
      <item id="t" href="text/title.xhtml" media-type="application/xhtml+xml"/>
      <item id="c2" href="text/chapter%202.xhtml" media-type="application/xhtml+xml"/>
      <item id="c1" href="text/chapter-1.xhtml" media-type="application/xhtml+xml"/>
      <item id="c3" href="text/empty.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="t"/>
      <itemref idref="nav"/><itemref idref="c1"/><itemref idref="c2"/><itemref idref="c3"/><itemref idref="no"/></spine>
      </package>
      """
    ),
    (
      "OPS/nav.xhtml",
      """
      <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body><nav epub:type="toc"><ol><li>
      <a href="text/chapter-1.xhtml">I: The Pier</a></li><li><a href="text/chapter%202.xhtml#top">II</a></li></ol></nav></body>
      </html>
      """
    ),
    (
      "OPS/text/title.xhtml",
      "<html><body epub:type=\"titlepage\"><h1>Tales of the Ferry</h1><p>Ana Ruiz</p></body></html>"
    ),
    (
      "OPS/text/chapter-1.xhtml",
      """
      <?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>
      <section><h2>I: The Pier</h2><p>Mr.\u{A0}Ode\u{2060}—\u{A0}he said “\u{200A}‘No’&#160;twice”.</p><a id="x"/>
      <blockquote><p>We row.</p></blockquote></section></body></html>
      """
    ),
    ("OPS/text/chapter 2.xhtml", "<html><body><p>Not <b>closed<br>at all &nbsp; here.</body></html>"),
    ("OPS/text/empty.xhtml", "<html><body><img src=\"a.png\" alt=\"A\"/></body></html>"),
  ]

  @Test func `a book is its chapters in the order of the spine`() throws {
    let articles = try DocumentParser().articles(in: zipped(Self.book), fileName: "book.epub")
    #expect(
      articles.map { outline(of: $0) }.joined(separator: "---\n")
        == """
        title: I: The Pier
        date: 2024-03-05
        source: Tales of the Ferry
        author: Ana Ruiz
        language: en-GB
        format: epub
        encoding: UTF-8
        paragraph: Mr. Ode— he said “‘No’ twice”.
        quoted: We row.
        ---
        title: II
        date: 2024-03-05
        source: Tales of the Ferry
        author: Ana Ruiz
        language: en-GB
        format: epub
        encoding: UTF-8
        paragraph: Not closed⏎at all here.

        """.replacing("⏎", with: " "))
  }

  @Test func `a damaged book gives what can be read, or says that it is none`() throws {
    let whole = zipped(Self.book)
    var numbers = SeededNumbers(seed: 3)
    for _ in 0..<300 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &numbers) {
        bytes[Int.random(in: 0..<bytes.count, using: &numbers)] = UInt8.random(in: 0...255, using: &numbers)
      }
      if Bool.random(using: &numbers) { bytes.removeLast(Int.random(in: 0..<bytes.count, using: &numbers)) }
      for draft in EPUBReader(bytes)?.drafts() ?? [] { check(draft.article(format: "epub", name: "x")) }
    }
    #expect(throws: ArticleParsingError.self) {
      try DocumentParser().articles(in: Array(whole[..<400]), fileName: "x.epub")
    }
  }

  private static let source = "corpora/standard-ebooks-sherlock/src"

  @Test(.enabled(if: !Shared.names(in: source).isEmpty, "../shared/corpora/standard-ebooks-sherlock is not here"))
  func `a book of twelve stories has them as articles`() throws {
    func files(below folder: String) -> [String] {
      Shared.names(in: "\(Self.source)/\(folder)").flatMap { name in
        name.contains(".") ? [folder + name] : name == "mimetype" ? [] : files(below: "\(folder)\(name)/")
      }
    }
    let names = ["mimetype"] + files(below: "")
    let book = zipped(
      try names.map { (name: $0, bytes: try #require(Shared.bytes(of: "\(Self.source)/\($0)"), "\($0)")) })
    let articles = try DocumentParser().articles(in: book, fileName: "sherlock.epub")
    let stories = articles.filter { $0.text.count > 30_000 }
    print("EPUB: \(articles.count) articles, \(stories.count) stories: \(articles.map(\.metadata.title))")
    #expect(stories.count == 12)
    for article in articles {
      check(article)
      #expect(article.metadata.author == "Arthur Conan Doyle" && article.metadata.source != nil)
      #expect(
        article.metadata.titleRange != nil && article.metadata.date != nil && article.metadata.language == "en-GB")
      let words = article.string(0..<article.text.count)
      #expect(!words.unicodeScalars.contains { ["\u{2060}", "\u{200A}", "\u{A0}"].contains($0) })
    }
  }
}
