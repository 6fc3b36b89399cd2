import Testing

@testable import Articles

/// The blocks of a fragment as an outline without facts.
private func outlined(_ html: String, base: String? = "https://herald.example/news/story.html") -> String {
  var draft = ArticleDraft()
  draft.append(html: Array(html.utf8), base: base)
  return drawnBlocks(of: draft.article(format: "test", name: "x.html"))
}

@Suite struct MarkupBlocksTests {
  @Test func `elements become blocks in order, with what is set off in them`() {
    #expect(
      outlined(
        """
        <h2>The <b>harbour</b></h2><p>It <em>was</em> <a href="../map.html?x=1">mapped</a>.<div>Loose <code>x</code> words
        <p>nested</p> and more</div><hr>End
        """) == """
          heading 2: The harbour
          paragraph: It was mapped.
            emphasis was
            <https://herald.example/map.html?x=1> mapped
          paragraph: Loose x words
            code x
          paragraph: nested
          paragraph: and more
          paragraph: End
          """)
  }

  @Test func `one line break is a new line, two are a new paragraph`() {
    #expect(
      outlined("First<br>second <b>bold<br/>\n<br>third</b><br><br><br>") == """
        paragraph: First⏎second bold
          strong bold
        paragraph: third
          strong third
        """)
  }

  @Test func `lists have marks and depth, and paragraphs in items stay with them`() {
    #expect(
      outlined(
        """
        <ul><li>One<ol start=3><li>Three</li><li><p>Four</p><p>goes on</p></li></ol></li><li><a href=/x></a></li>
        <li>Two</ul>
        """) == """
          item: • One
          item 1: 3. Three
          item 1: 4. Four
          paragraph 1: goes on
          item: • Two
          """)
  }

  @Test func `a carriage return ends a line of preformatted words like a line feed`() {
    #expect(outlined("<pre>one&#13;&#10;two&#13;three&#10;four</pre>") == "preformatted: one⏎two⏎three⏎four")
  }

  @Test func `quotations, captions and preformatted words are blocks of their own`() {
    #expect(
      outlined(
        """
        <blockquote><p>We go.</p><blockquote>Where?</blockquote></blockquote><figure><img src=a.jpg>
        <figcaption>The pier. <small>Photo: N. Ode</small></figcaption></figure><pre>
        let a = 1
          <b>b</b>
        </pre>He said <q>no</q>.
        """) == """
          quoted: We go.
          quoted 1: Where?
          caption: The pier. Photo: N. Ode
          preformatted: let a = 1⏎  b
            strong b
          paragraph: He said “no”.
          """)
  }

  @Test func `a table of data becomes lines, one that lays out becomes its blocks`() {
    #expect(
      outlined(
        """
        <table><tr><th>Town<th>Votes</tr><tr><td rowspan=2><a href=/p>Port</a><td>12</tr><tr><td>9</tr></table>
        <table><tr><td><p>Left column of a page, with a sentence in it that no table of figures would ever have in a cell of
        its own, however patient its readers were.</p></td><td>Right</td></tr></table>
        """) == """
          preformatted: Town  Votes⏎Port  12⏎      9
            <https://herald.example/p> Port
          paragraph: Left column of a page, with a sentence in it that no table of figures would ever have in a cell of its own, \
          however patient its readers were.
          paragraph: Right
          """)
  }

  @Test func `what a browser does not show is left out`() {
    #expect(
      outlined(
        """
        <p hidden>a</p><p style="color:red; DISPLAY : none">b</p><p aria-hidden=true>c</p><script>d</script><noscript>e
        </noscript><button>f</button><svg><text>g</text></svg><p style="display:block">seen, un\u{AD}broken</p>
        """) == "paragraph: seen, unbroken")
  }

  @Test func `links that lead nowhere are only words`() {
    #expect(
      outlined("<a href='#top'>a</a> <a href='javascript:void(0)'>b</a> <a href='data:x'>c</a> <a>d</a>")
        == "paragraph: a b c d")
    #expect(outlined("<a href='x y.html'>a</a>", base: nil) == "paragraph: a\n  <x%20y.html> a")
  }

  @Test(arguments: [
    ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"), ("/g", "http://a/g"),
    ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y#s", "http://a/b/c/g?y#s"), ("..", "http://a/b/"),
    ("../..", "http://a/"), ("../../../g", "http://a/g"), ("g:h", "g:h"), (".", "http://a/b/c/"),
  ])
  func `addresses are resolved as RFC 3986 has it`(reference: String, resolved: String) {
    #expect(WebAddress.resolve(reference, against: "http://a/b/c/d;p?q") == resolved)
  }
}
