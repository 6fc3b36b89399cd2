import Testing

@testable import Articles

/// The tree one node a line, two spaces deeper for each level.
private func drawn(_ tree: MarkupTree) -> String {
  var lines: [String] = []
  var depths = [Int](repeating: 0, count: tree.count)
  for node in tree.nodes(in: tree.root) {
    if let parent = tree.parent(of: node) { depths[node] = depths[parent] + 1 }
    let indent = String(repeating: "  ", count: depths[node] - 1)
    if tree.isText(node) {
      let words = String(decoding: tree.text(node), as: UTF8.self)
      if !words.allSatisfy(\.isWhitespace) { lines.append("\(indent)“\(words)”") }
    } else {
      let attributes = tree.attributes(of: node).map { " \($0.name)=\($0.value)" }.joined()
      lines.append(indent + tree.string(tree.name(of: node)) + attributes)
    }
  }
  return lines.joined(separator: "\n")
}

@Test func `HTML becomes the tree that browsers make of it`() {
  let page = """
    <!doctype html><meta charset="latin1"><title>Über &amp; unter</title>
    <p class="lead" hidden>First<br>line <b>bold</b><p>Second &nbsp;&hellip;<script>if (a<b) { "</p>" }</script>
    """
  #expect(
    drawn(MarkupTree(html: Array(page.utf8))) == """
      html
        head
          meta charset=latin1
          title
            “Über & unter”
        body
          p class=lead hidden=
            “First”
            br
            “line ”
            b
              “bold”
          p
            “Second \u{A0}…”
            script
              “if (a<b) { "</p>" }”
      """)
}

@Test func `XML keeps its namespaces apart and goes on behind mistakes`() {
  let feed = """
    <?xml version="1.0" encoding="latin1"?><rss xmlns:m="http://media.example/"><channel>
    <m:title>Picture</m:title><title type="html">Übung&nbsp;1 &lt;b&gt;</title>
    <item><title><![CDATA[A < B]]></title></item><item><title>C & D</title></broken></item>
    """
  let tree = MarkupTree(xml: Array(feed.utf8))
  let titles = tree.all(.title)
  #expect(titles.map { tree.line(in: $0) } == ["Picture", "Übung 1 <b>", "A < B", "C D"])
  #expect(titles.map { tree.namespace(of: $0) } == ["http://media.example/", nil, nil, nil])
  #expect(tree.attribute("type", of: titles[1]) == "html")
  #expect(tree.isIllFormed)
}

@Test func `An entity bomb does not go off`() {
  var bomb = "<?xml version=\"1.0\"?><!DOCTYPE b [<!ENTITY a0 \"ha\">"
  for level in 1...40 { bomb += "<!ENTITY a\(level) \"&a\(level - 1);&a\(level - 1);\">" }
  bomb += "<!ENTITY file SYSTEM \"file:///etc/passwd\">]><b>x&a40;&file;y</b>"
  let tree = MarkupTree(xml: Array(bomb.utf8))
  #expect(tree.count < 10)
  #expect(!String(decoding: tree.allText(in: tree.root), as: UTF8.self).contains("root:"))
}

@Test func `Elements a million deep are cut, with their words kept`() {
  let depth = 1_000_000
  let page = String(repeating: "<div>", count: depth) + "words" + String(repeating: "</div>", count: depth)
  let tree = MarkupTree(html: Array(page.utf8))
  #expect(tree.isCut)
  #expect(tree.line(in: tree.root) == "words")
  #expect(tree.count < 1000)
  let spans = MarkupTree(xml: Array(page.replacing("div", with: "x").utf8))
  #expect(spans.isCut)
  #expect(spans.count < 1000)
}

@Test func `More nodes than there is room for are cut`() {
  let page = String(repeating: "<p>x", count: 1000)
  let tree = MarkupTree(html: Array(page.utf8), limits: MarkupTree.Limits(nodes: 100))
  #expect(tree.isCut)
  #expect(tree.count <= 100)
  #expect(tree.nodes(in: tree.root).count == tree.count - 1)
}

@Test func `A draft keeps its blanks, links and blocks in order`() {
  var draft = ArticleDraft()
  draft.title = " Harbour \n plan "
  draft.add(.heading, "Harbour plan", level: 1)
  draft.begin(.paragraph)
  draft.append("The  council ")
  draft.beginInline(.link("https://herald.example/"))
  draft.append(" met\n")
  draft.endInline()
  draft.append("today. ")
  draft.breakLine()
  draft.append("Twice.")
  draft.add(.item, "• ")
  draft.add(.item, "• Docks", level: 1)
  let article = draft.article(format: "test", name: "x.html")
  #expect(article.string(0..<article.text.count) == "Harbour plan\n\nThe council met today.\nTwice.\n\n• Docks")
  #expect(article.metadata.title == "Harbour plan")
  #expect(article.blocks.map(\.kind) == [.title, .paragraph, .item])
  #expect(article.inlines.map { article.string($0.range) } == ["met"])
}
