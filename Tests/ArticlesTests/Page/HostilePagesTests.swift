import Testing

@testable import Articles

private func article(_ page: String) throws -> Article {
  try #require(try DocumentParser().articles(in: Array(page.utf8), fileName: "page.html").first)
}

private func words(_ article: Article) -> String { article.string(0..<article.text.count) }

/// Pages that somebody made to break a reader of pages. Each takes a fraction of a second, or the time limit ends it.
@Suite(.timeLimit(.minutes(5))) struct HostilePagesTests {
  @Test func `two hundred thousand elements in each other are read`() throws {
    let count = 200_000
    let page =
      "<!doctype html><body>" + String(repeating: "<div class=a>", count: count) + "<p>Words, in here."
      + String(repeating: "</div>", count: count)
    #expect(words(try article(page)).contains("Words, in here."))
  }

  @Test func `an element with a million attributes is read`() throws {
    let attributes = (0..<1_000_000).map { "a\($0)=1" }.joined(separator: " ")
    #expect(words(try article("<!doctype html><body><p \(attributes)>Words, in here.</p>")).contains("Words, in here."))
  }

  @Test func `pictures in addresses do not count`() throws {
    let picture = "<img src=\"data:image/png;base64,\(String(repeating: "A", count: 1_000_000))\">"
    let page = "<!doctype html><body>" + String(repeating: "<p>A sentence, and a picture.\(picture)</p>", count: 10)
    #expect(PageSource(Array(page.utf8)).kept.count < 1000)
    #expect(words(try article(page)).contains("A sentence, and a picture."))
  }

  @Test(arguments: [
    "<script src=\"data:text/javascript;base64,#\"></script>", "<style title=\"data:#\">p{}</style>",
    "<svg style=\"background:url(data:#)\" class=\"data:#\"><path/></svg>",
  ])
  func `an element that lies in an address goes as a whole`(part: String) {
    let element = part.replacing("#", with: String(repeating: "A", count: 600))
    let picture = "<img src=\"data:\(String(repeating: "A", count: 600))\">"
    #expect(
      PageSource(Array("a\(picture)b\(element)c".utf8)).kept == PageSource(Array("a\(picture)bc".utf8)).kept)
  }

  @Test(arguments: [
    "<svg><p>a, b ", "<!-- a, b ", "<a href=\"x>a, b ", "<table><tr><td>x", "<ul><li>w<a href=y>z</a>",
    "<td colspan=999 rowspan=999>x<tr>",
  ])
  func `what is never closed takes no time`(part: String) throws {
    _ = try article("<!doctype html><body><p>Words, in here.</p><table>" + String(repeating: part, count: 20_000))
  }

  @Test func `scripts, styles and comments are taken out, JSON-LD is not`() {
    let page =
      "a<script>if (x < y) '</p>'</script >b<!-- <p> -->c<STYLE>p{}</Style>d<script type=\"ld+json\">{}</script>"
    #expect(
      String(decoding: PageSource(Array(page.utf8)).kept, as: UTF8.self)
        == "abcd<script type=\"ld+json\">{}</script>")
    let quoted = "<a class=\"<svg>\" href=x>b</a><svg>c"
    #expect(String(decoding: PageSource(Array(quoted.utf8)).kept, as: UTF8.self) == quoted)
  }

  @Test func `a script that is all in its address is taken out`() throws {
    let script = "<script src=\"data:text/javascript,\(String(repeating: "x", count: 600))\"></script>"
    #expect(String(decoding: PageSource(Array("a\(script)b".utf8)).kept, as: UTF8.self) == "ab")
    #expect(words(try article("<!doctype html><body><p>Words,\(script) in here.")) == "Words, in here.")
  }

  @Test(arguments: [
    ("<p data-x=\"a > b\" class='c' onclick=go() title=t>w", "<p class='c'>w"),
    ("<a href=x/y data-z='1'href=\"u\"aria-label=a/>w</a>", "<a href=x/y href=\"u\">w</a>"),
    ("<div data-a aria-hidden=true data-b = 'x' title='y'>w", "<div data-a aria-hidden=true data-b = 'x' title='y'>w"),
    ("<a class=a\"b title=\"c>d\">w", "<a class=a\"b title=\"c>d\">w"),
    ("<x-y.z on on='a' once=1 sizes=2 src=3 datas=4>w", "<x-y.z on datas=4>w"),
    ("<p title=\"a\0b\">w", "<p title=\"a\0b\">w"),
    ("<p title=a&b=\">\" alt>w", "<p title=a&b=\">\" alt>w"),
  ])
  func `attributes that nobody reads are left out where all agree on their ends`(page: String, kept: String) {
    #expect(String(decoding: PageSource(Array(page.utf8)).kept, as: UTF8.self) == kept)
  }

  @Test func `values that the parser is spared are those of the page`() {
    let page = "<p class=\"one long value\" id='another\nlong &amp; one' role=a>w<a href='https://herald.example/ä'>x"
    let source = PageSource(Array(page.utf8))
    #expect(source.kept.count < page.utf8.count - 20)
    let tree = MarkupTree(html: source.kept, sparing: source.spared)
    let attributes = [MarkupName.p, .a].compactMap { tree.first($0) }.flatMap(tree.attributes)
    #expect(
      attributes.map(\.value) == ["one long value", "another\nlong & one", "a", "https://herald.example/ä"])
    let foreign = MarkupTree(html: Array("<p class='\u{7F}ZZZ' id='\u{7F}AAA'>".utf8), sparing: source.spared)
    #expect(foreign.first(.p).flatMap { foreign.attribute("id", of: $0) } == "one long value")
    #expect(foreign.first(.p).flatMap { foreign.attribute("class", of: $0) } == "\u{7F}ZZZ")
  }

  @Test(arguments: [
    ("<div>\n\n  <p>  a  b\n </p>\t\n</div >  <p>c", "<div>\n<p> a  b\n</p>\t</div > <p>c"),
    ("<div>\n\n<pre>\n  a\n\n</pre>\n\n<p>", "<div>\n<pre>\n  a\n\n</pre>\n\n<p>"),
    ("<p>a  <!-- \n\n -->  b", "<p>a   b"),
  ])
  func `blanks around tags are joined up to the first element that shows them`(page: String, kept: String) {
    #expect(String(decoding: PageSource(Array(page.utf8)).kept, as: UTF8.self) == kept)
  }

  @Test func `a page is told from text that speaks of pages`() {
    for page in [
      "<!DOCTYPE html>", "\u{FEFF} <!-- saved -->\n<html lang=en>", "<?xml version=\"1.0\"?><!doctype HTML PUBLIC>",
      "<head>",
    ] {
      #expect(PageBeginning.isPage(Array(page.utf8)), "\(page)")
    }
    for text in ["The <html> element", "<htmlx>", "<p>words", "", "<!-- only -->", "<!DOCTYPE nitf>"] {
      #expect(!PageBeginning.isPage(Array(text.utf8)), "\(text)")
    }
  }

  @Test func `a charset that is not so is not believed`() throws {
    let page = "<html><head><meta charset=iso-8859-1></head><body><p>Über die Brücke, und zurück.</p></body></html>"
    #expect(words(try article(page)).contains("Über die Brücke"))
    let latin: [UInt8] =
      Array("<html><meta charset='utf-8'><body><p>caf".utf8) + [0xE9] + Array(", and more of it.".utf8)
    let read = try DocumentParser().articles(in: latin, fileName: "page.html")
    #expect(read.first.map(words)?.contains("caf") ?? false)
  }
}
