import Testing

@testable import Articles

/// What belongs to the text of an article and what does not: each rule with a page of our own that has it.
@Suite struct PageTextTests {
  private static let sentences = [
    "The harbour of Port Elsby was dredged for the first time in forty years, and the ferries came back on Monday.",
    "Captains had complained for years that the channel was too shallow at low tide, the harbour office said in a note.",
    "Work on the second pier is to begin in spring, when the herring boats have left for the northern grounds again.",
  ]

  private static let paragraphs = sentences.map { "<p>\($0)</p>" }.joined()

  /// The blocks of a page but the title, those three sentences as "…".
  private func text(_ body: String, head: String = "") throws -> [String] {
    let page = """
      <!doctype html><html><head><title>Ferries return to Port Elsby</title><meta name="author" content="Ann Lee">
      <link rel="canonical" href="https://herald.example/ferries">\(head)</head>
      <body><h1>Ferries return to Port Elsby</h1>\(body)</body></html>
      """
    let article = try #require(try DocumentParser().articles(in: Array(page.utf8), fileName: "page.html").first)
    return article.blocks.filter { $0.kind != .title }.map { block in
      let words = article.string(block.range)
      return "\(block.kind.rawValue): \(Self.sentences.contains(words) ? "…" : words)"
    }
  }

  private let whole = ["paragraph: …", "paragraph: …", "paragraph: …"]

  @Test func `a caption that is called one ends where it ends`() throws {
    #expect(
      try text(
        "<article><p>\(Self.sentences[0])</p><figure><figcaption class=\"caption\">The pier at dawn</figcaption></figure>"
          + "<p>\(Self.sentences[1])</p><p>\(Self.sentences[2])</p></article>")
        == ["paragraph: …", "caption: The pier at dawn", "paragraph: …", "paragraph: …"])
  }

  @Test func `a post that is quoted belongs to the text`() throws {
    #expect(
      try text(
        "<article>\(Self.paragraphs)<blockquote class=\"twitter-tweet\"><p>We missed the ferries, all of us did.</p>"
          + "</blockquote><p>\(Self.sentences[0])</p></article>")
        == whole + ["quoted: We missed the ferries, all of us did.", "paragraph: …"])
  }

  @Test func `a sentence beside long links stays`() throws {
    let sentence =
      "The mayor, who had asked for the work since she took office, thanked <a href=\"/p\">\(String(repeating: "the people of the harbour ", count: 6))</a> for it."
    let found = try text("<article>\(Self.paragraphs)<p>\(sentence)</p><p>\(Self.sentences[0])</p></article>")
    #expect(found.count == 5)
  }

  @Test(arguments: [
    "<p>Tickets: <a href=\"https://ferries.example/tickets\">https://ferries.example/tickets/port-elsby</a></p>",
    "<p>Mail: <a href=\"mailto:x@ferries.example\">office@ferries.example</a></p>",
  ])
  func `an address that is shown belongs to the text`(line: String) throws {
    let found = try text("<article>\(Self.paragraphs)\(line)<p>\(Self.sentences[0])</p></article>")
    #expect(found.count == 5)
  }

  @Test(arguments: ["<p>4 min read</p>", "<p>Lesezeit: 3 Minuten</p>", "<p>Tempo de leitura: 2 minutos</p>"])
  func `the time that reading takes is no text`(line: String) throws {
    #expect(try text("<article>\(line)\(Self.paragraphs)</article>") == whole)
  }

  @Test(arguments: [
    "<p>(Reporting by Ann Lee; editing by Bo Tran)</p>", "<p>Reporting by Ann Lee and Bo Tran in Port Elsby</p>",
    "<p>Write to Ann Lee at ann.lee@herald.example</p>", "<p>Follow Ann Lee on Twitter.</p>",
    "<p>Updated at 1:23 p.m.</p>", "<p>First published on 3 May 2019</p>",
    "<h2>Related articles</h2><p>The lighthouse keeper of Elsby Point tells how the winter storms have changed.</p>",
    "<div><h3>Ähnliche Beiträge</h3><h4>A storm</h4><p>The lighthouse keeper tells how the winter storms went.</p></div>",
  ])
  func `what follows the text is no text`(part: String) throws {
    #expect(try text("<article>\(Self.paragraphs)\(part)</article>") == whole)
  }

  @Test(arguments: [
    "<div class=\"count\">1 of 6</div>",
    "<p>We may earn a commission if you buy something through affiliate links in this article.</p>",
  ])
  func `what stands between the paragraphs and is about the page is no text`(part: String) throws {
    #expect(try text("<article>\(part)\(Self.paragraphs)\(part)<p>\(Self.sentences[0])</p></article>").count == 4)
  }

  @Test func `a list of links belongs to the text where they lead to other sites`() throws {
    let list = { (site: String) in
      "<ul>"
        + ["charts", "tides", "winds"].map { "<li><a href=\"\(site)/\($0)\">The office of \($0) in Elsby</a></li>" }
        .joined()
        + "</ul>"
    }
    let before = "<article>\(Self.paragraphs)\(Self.paragraphs)"
    let after = "<p>\(Self.sentences[0])</p></article>"
    #expect(try text(before + list("https://office.example") + after).count == 10)
    #expect(try text(before + list("https://www.herald.example") + after).count == 7)
    #expect(try text(before + list("/more") + after).count == 7)
  }

  @Test func `the topics of a post do not say what its element is`() throws {
    let topics = "post-7 type-post hentry category-social-media tag-newsletter tag-related-trades"
    let comments = String(repeating: "<p>\(Self.sentences.joined(separator: " "))</p>", count: 5)
    #expect(
      try text("<div class=\"\(topics)\">\(Self.paragraphs)</div><div id=\"comments\">\(comments)</div>") == whole)
  }

  @Test func `long comments do not make the article a small part of the page`() throws {
    let comments = String(repeating: "<p>\(Self.sentences.joined(separator: " "))</p>", count: 5)
    #expect(
      try text("<article class=\"premium\">\(Self.paragraphs)</article><div id=\"comments\">\(comments)</div>") == whole
    )
  }

  @Test func `parts of a body in boxes of their own are one text`() throws {
    let part = { (number: Int) in
      "<div class=\"section\"><div class=\"article-body\"><p>\(Self.sentences[number])</p></div></div>"
    }
    #expect(
      try text("<article>\(part(0))<h2>Piers</h2>\(part(1))\(part(2))</article>")
        == ["paragraph: …", "heading: Piers", "paragraph: …", "paragraph: …"])
  }

  @Test func `rows of the same kind in an article are one text`() throws {
    let row = { (words: String) in "<div class=\"row\"><div class=\"column wide\">\(words)</div></div>" }
    let few = row(Self.paragraphs)
    let many = row(String(repeating: Self.paragraphs, count: 6))
    #expect(try text("<article>\(few)\(many)</article>").count == 21)
  }

  @Test func `the article that has the title is the article, not the first or the longest`() throws {
    let others = String(repeating: "<div><h3>A letter</h3><div><p>\(Self.sentences[2])</p></div></div>", count: 5)
    let page = """
      <!doctype html><title>Piers</title><body><div><article class="y"><h2>Letters</h2>\(others)</article></div>
      <div><article class="x"><h1>Piers</h1>\(Self.paragraphs)</article></div>
      """
    let article = try #require(try DocumentParser().articles(in: Array(page.utf8), fileName: "page.html").first)
    #expect(article.blocks.filter { $0.kind == .paragraph }.map { article.string($0.range) } == Self.sentences)
  }

  @Test func `long comments are not taken for the body that microdata name`() throws {
    let body = "<div itemprop=\"articleBody\">\(Self.paragraphs)\(Self.paragraphs)\(Self.paragraphs)</div>"
    let comment =
      "<div class=\"said\"><p>I have taken the ferry for twenty years, and never did I see it run on time, not once.</p></div>"
    let found = try text("\(body)<div>\(String(repeating: comment, count: 40))</div>")
    #expect(found == whole + whole + whole)
  }
}
