import Testing

@testable import Articles

private func articles(_ text: String, _ name: String = "feed.xml") throws -> [Article] {
  try DocumentParser().articles(in: Array(text.utf8), fileName: name)
}

private func outlines(_ text: String, _ name: String = "feed.xml") throws -> String {
  try articles(text, name).map { outline(of: $0) }.joined(separator: "---\n")
}

@Suite struct FeedTests {
  @Test func `RSS has its entries with their facts and their longest text`() throws {
    let feed = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- made -->
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
       xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom">
      <channel><title>The Herald</title><link>https://herald.example/</link><atom:link href="https://herald.example/feed"
       rel="self"/><language>en-gb</language>
      <item><title>Ferries &amp;amp; <![CDATA[<i>piers</i>]]></title><media:title>No</media:title>
      <link>https://herald.example/ferries</link><dc:creator>By Ana Ruiz</dc:creator>
      <pubDate>Tue, 05 Mar 2024 10:00:00 +0000</pubDate><description>Short.</description>
      <content:encoded><![CDATA[<p>It came in <a href="/1999">1999</a>.</p><blockquote>We rowed.</blockquote>
      <p>The post <a href="/ferries">Ferries</a> appeared first on <a href="/">The Herald</a>.</p>]]></content:encoded></item>
      <item><guid isPermaLink="true">https://herald.example/2</guid><author>bo@herald.example (Bo Li)</author>
      <description>First paragraph &lt; second.

      Second paragraph.</description></item>
      <item></item>
      </channel></rss>
      """
    #expect(
      try outlines(feed) == """
        title: Ferries & piers
        date: 2024-03-05
        source: The Herald
        author: Ana Ruiz
        address: https://herald.example/ferries
        language: en-gb
        format: feed
        encoding: UTF-8
        paragraph: It came in 1999.
          link: 1999 <https://herald.example/1999>
        quoted: We rowed.
        ---
        title (from the lead): First paragraph < second.
        date: none
        source: The Herald
        author: Bo Li
        address: https://herald.example/2
        language: en-gb
        format: feed
        encoding: UTF-8
        paragraph: First paragraph < second.
        paragraph: Second paragraph.

        """)
  }

  @Test func `Atom has links of several kinds, content of several types, and authors of the whole feed`() throws {
    let feed = """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://herald.example/blog/">
      <title type="text">The Herald &amp; Co</title><author><name>Ana Ruiz</name></author>
      <entry><title type="html">Harbour &amp;lt;plan&amp;gt;</title><link rel="self" href="self"/><link href="../plan"/>
      <published>2024-03-05T23:00:00-05:00</published><updated>2024-04-01T00:00:00Z</updated>
      <summary>Short</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><h2>Money</h2>
      <p>Forty <em>thousand</em>.</p></div></content></entry>
      <entry xml:lang="de"><title>Plain &lt;b&gt;</title><author><name>Bo Li</name></author><author><name>Cy Day</name></author>
      <id>https://herald.example/3</id><updated>2024-04-01T00:00:00Z</updated><content type="text">One.

      Two.</content><source><title>Elsewhere</title></source></entry>
      </feed>
      """
    #expect(
      try outlines(feed) == """
        title: Harbour <plan>
        date: 2024-03-05
        source: The Herald & Co
        author: Ana Ruiz
        address: https://herald.example/plan
        language: en
        format: feed
        encoding: UTF-8
        heading 2: Money
        paragraph: Forty thousand.
        ---
        title: Plain <b>
        date: 2024-04-01
        source: Elsewhere
        author: Bo Li, Cy Day
        address: https://herald.example/3
        language: de
        format: feed
        encoding: UTF-8
        paragraph: One.
        paragraph: Two.

        """)
  }

  @Test func `RDF and Atom 0 3 are read, and Latin-1 where it is declared`() throws {
    let rdf = """
      <?xml version="1.0" encoding="iso-8859-1"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
       xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="x"><title>Zeitung</title></channel><item rdf:about="https://z.example/1"><title>F\u{E4}hre</title>
      <dc:date>2024-03-05</dc:date><description>Text.</description></item></rdf:RDF>
      """
    let bytes = rdf.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let article = try #require(try DocumentParser().articles(in: bytes, fileName: "a.rdf").first)
    #expect(article.metadata.title == "Fähre" && article.metadata.source == "Zeitung")
    #expect(article.metadata.address == "https://z.example/1" && article.metadata.date?.description == "2024-03-05")
    let old = """
      <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Old</title><entry><title mode="base64">QSBwaWVy</title>
      <issued>2004-04-07T00:00:00Z</issued><content type="text/html" mode="escaped">&lt;p&gt;A &amp;amp; b&lt;/p&gt;</content>
      </entry></feed>
      """
    let entry = try #require(try articles(old).first)
    #expect(blocks(entry) == ["title: A pier", "paragraph: A & b"])
  }

  @Test func `an export of WordPress has paragraphs where people left lines blank`() throws {
    let export = """
      <?xml version="1.0"?><rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
      xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
      <title>Blog</title><item><title>A</title><content:encoded><![CDATA[One <b>two</b>.

      Three.]]></content:encoded><excerpt:encoded>No</excerpt:encoded><wp:post_type>post</wp:post_type></item>
      <item><title>picture.jpg</title><wp:post_type>attachment</wp:post_type></item></channel></rss>
      """
    #expect(try articles(export).map(blocks) == [["title: A", "paragraph: One two.", "paragraph: Three."]])
  }

  @Test func `JSON Feed is read`() throws {
    let feed = #"""
      {"version": "https://jsonfeed.org/version/1.1", "title": "The Herald", "language": "en", "items": [
      {"id": "1", "url": "https://herald.example/1", "title": "Pier", "content_html": "<p>A <b>pier</b>.</p>",
       "date_published": "2024-03-05T10:00:00Z", "authors": [{"name": "Ana Ruiz"}]},
      {"id": "2", "content_text": "One.\n\nTwo.", "author": {"name": "Bo Li"}}]}
      """#
    #expect(
      try outlines(feed, "feed.json") == """
        title: Pier
        date: 2024-03-05
        source: The Herald
        author: Ana Ruiz
        address: https://herald.example/1
        language: en
        format: json-feed
        encoding: UTF-8
        paragraph: A pier.
        ---
        title (from the lead): One.
        date: none
        source: The Herald
        author: Bo Li
        language: en
        format: json-feed
        encoding: UTF-8
        paragraph: One.
        paragraph: Two.

        """)
  }

  @Test func `no mutation of a feed traps`() throws {
    let seed = Array(
      """
      <rss version="2.0" xml:base="http://a/b"><channel><title>T &lt;b&gt;</title><item><title type="base64" mode="base64">QQ==
      </title><link href="../x"/><pubDate>Tue, 05 Mar 2024</pubDate><author>a@b (C)</author><description>&lt;p&gt;x&amp;y
      </description><source url="u">S</source></item></channel></rss>
      """.utf8)
    var numbers = SeededNumbers(seed: 11)
    for _ in 0..<1500 {
      var bytes = seed
      for _ in 0..<Int.random(in: 1...6, using: &numbers) {
        let place = Int.random(in: 0..<bytes.count, using: &numbers)
        switch Int.random(in: 0..<3, using: &numbers) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + 3))
        default: bytes.insert(Array("<>&;/\"=".utf8).randomElement(using: &numbers) ?? 0, at: place)
        }
      }
      for article in FeedReader(bytes).drafts() { check(article.article(format: "feed", name: "x")) }
    }
  }
}

/// The test files of feedparser, each with what it expects in a comment.
@Suite struct FeedparserTests {
  private static let folder = "corpora/feedparser-tests/feedparser-6.0.14/tests"
  private static var files: [String] { names(below: folder) }

  private static func names(below folder: String) -> [String] {
    Shared.names(in: folder).flatMap { name in
      name.hasSuffix(".xml") ? ["\(folder)/\(name)"] : names(below: "\(folder)/\(name)")
    }
  }

  @Test(.enabled(if: !Shared.names(in: folder).isEmpty, "../shared/corpora/feedparser-tests is not here"))
  func `what feedparser expects of titles, links, authors and texts is found`() throws {
    var checked = 0
    var failing: [String] = []
    var read = 0
    for file in Self.files {
      let bytes = try #require(Shared.bytes(of: file))
      let beginning = FileBeginning(Array(bytes.prefix(65_536)), fileName: "x.xml", isWhole: true)
      if ArticleFormat.feed.isRecognised(beginning) { read += 1 }
      let drafts = FeedReader(bytes).drafts()
      let text = String(decoding: XMLBeginning.decode(bytes).text, as: UTF8.self)
      guard let expectation = Expectation(of: text) else { continue }
      guard let found = expectation.found(in: drafts) else { continue }
      checked += 1
      if found != expectation.words {
        failing.append("\(file): \(expectation.words.debugDescription) \(found.debugDescription)")
      }
    }
    print("feedparser: \(Self.files.count) files, \(read) recognised, \(checked) checked, \(failing.count) failing:")
    print(failing.joined(separator: "\n"))
    #expect(checked >= 20)
    // One expects the words of a script that feedparser does not take for one.
    #expect(failing.count <= 1)
  }

  private struct Expectation {
    let entry: Int?
    let field: String
    /// As one line without markup.
    let words: String

    /// Of `Expect: not bozo and entries[0]['title'] == '…'`.
    init?(of text: String) {
      guard let start = text.firstRange(of: "Expect:") else { return nil }
      var line = String(text[start.upperBound...].prefix { $0 != "\n" }).split(separator: " ", maxSplits: .max).joined(
        separator: " ")
      for prefix in ["not bozo and ", "bozo and "] where line.hasPrefix(prefix) { line.removeFirst(prefix.count) }
      guard let middle = line.firstRange(of: " == '"), line.hasSuffix("'"), !line.contains(" and ") else { return nil }
      let path = line[..<middle.lowerBound]
      let value = line[middle.upperBound...].dropLast().replacing("' + '", with: "")
      if path.hasPrefix("entries[0]") {
        entry = 0
      } else if path.hasPrefix("feed['title") {
        entry = nil
      } else {
        return nil
      }
      guard let open = path.firstIndex(of: "'"), let close = path[path.index(after: open)...].firstIndex(of: "'") else {
        return nil
      }
      field = String(path[path.index(after: open)..<close])
      // The address that a feed was fetched from is known to nobody here.
      if value.contains("127.0.0.1") { return nil }
      if path.contains("'type'") || path.contains("'base'") || path.contains("'language'") { return nil }
      var page = ArticleDraft()
      page.append(html: Array(Self.unescaped(String(value)).utf8))
      words = Self.line(page.text)
    }

    private static func unescaped(_ literal: String) -> String {
      var words = ""
      var rest = literal[...]
      while let letter = rest.popFirst() {
        guard letter == "\\", let kind = rest.popFirst() else {
          words.append(letter)
          continue
        }
        switch kind {
        case "n", "t", "r": words.append(" ")
        case "u", "x":
          let count = kind == "u" ? 4 : 2
          if let value = UInt32(rest.prefix(count), radix: 16), let scalar = Unicode.Scalar(value) {
            words.unicodeScalars.append(scalar)
          }
          rest = rest.dropFirst(count)
        default: words.append(kind)
        }
      }
      return words
    }

    /// What was found in this place; nil where it is nothing that articles have.
    func found(in drafts: [ArticleDraft]) -> String? {
      let isOurs = ["title", "title_detail", "link", "links", "description", "summary", "content"].contains(field)
      guard isOurs, let draft = drafts.first else { return !isOurs || entry == nil || words.isEmpty ? nil : "no entry" }
      guard entry != nil else { return draft.source ?? "" }
      switch field {
      case "title", "title_detail": return draft.title.map { Self.line(Array($0.utf8)) } ?? ""
      case "link", "links": return draft.address ?? ""
      case "description", "summary", "content": return Self.line(draft.text)
      default: return nil
      }
    }

    private static func line(_ bytes: [UInt8]) -> String { bytes.line(0..<bytes.count) }
  }
}
