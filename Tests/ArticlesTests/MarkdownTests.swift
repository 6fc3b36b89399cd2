import Testing

@testable import Articles

/// The blocks of Markdown, one a line, with what is set off below them.
private func outlined(_ markdown: String) -> String {
  var draft = ArticleDraft()
  draft.append(markdown: Array(markdown.utf8))
  return drawn(draft)
}

private func drawn(_ draft: ArticleDraft) -> String {
  drawnBlocks(of: draft.article(format: "markdown", name: "x.md"))
}

@Suite struct MarkdownTests {
  @Test func `blocks and what is set off in them come in order`() {
    #expect(
      outlined(
        """
        The *slow* ferry
        ================
        Nobody **wants** the [*new* pier](https://herald.example/pier "Pier"),
        said `ferry.sh`.\\
        Not one.

        1. First
           - inner

             goes on
        2. Second

        > We row.
        >
        > > Why?
        >
        > - an oar

            let a = 1

              b
        ***
        ~~~
        # no heading
        ~~~
        """) == """
          heading 1: The slow ferry
            emphasis slow
          paragraph: Nobody wants the new pier, said ferry.sh.⏎Not one.
            strong wants
            <https://herald.example/pier> new pier
            emphasis new
            code ferry.sh
          item: 1. First
          item 1: • inner
          paragraph 1: goes on
          item: 2. Second
          quoted: We row.
          quoted 1: Why?
          item 1: • an oar
          preformatted: let a = 1⏎⏎  b
          preformatted: # no heading
          """)
  }

  @Test func `pictures are captions, by their words or by those set off below them`() {
    #expect(
      outlined(
        """
        ![The pier at dawn|300](a.jpg) ![](b.jpg) ![IMG_20.jpg](c.jpg)

        [![The *old* pier](d.jpg)](https://herald.example/)

        ![x](e.jpg)
        *The keeper, Ana Ruiz. [Photo](p.html): Herald*

        Words with ![a crown](f.png) in them.
        """) == """
          caption: The pier at dawn
          caption: The old pier
          caption: The keeper, Ana Ruiz. Photo: Herald
            emphasis The keeper, Ana Ruiz. Photo: Herald
            <p.html> Photo
          paragraph: Words with in them.
          caption: a crown
          """)
  }

  @Test func `tables become lines whose columns stand below each other`() {
    #expect(
      outlined(
        """
        | Town | Votes |
        |:---|---:|
        | Łódź `x\\|y` | [12](/v) |
        | | 9 | 7 |
        """) == """
          preformatted: Town      Votes⏎Łódź x|y  12⏎          9
            code x|y
            </v> 12
          """)
  }

  @Test func `HTML among Markdown is what it shows`() {
    #expect(
      outlined(
        """
        <figure><img src="a.jpg" alt="x"><figcaption>The <b>pier</b></figcaption></figure>

        <div class="note">

        Still *Markdown*

        </div>

        One<!-- nothing --><br>two <a href="https://x.example/">three *four*</a> <b>five *six</b>* <u>seven</u>
        """) == """
          caption: The pier
            strong pier
          paragraph: Still Markdown
            emphasis Markdown
          paragraph: One⏎two three four five six seven
            <https://x.example/> three four
            emphasis four
            strong five six
            emphasis six
          """)
  }

  @Test func `links, marks and callouts of Obsidian are read`() {
    #expect(
      outlined(
        """
        See [[Harbour plan]], [[plan#Money|the money]] and [[#Part]]. ![[map.png|300]] It is ==**really** new==, ~~not old~~;
        a==b, c ~~ d, ===.

        > [!quote]- Ana Ruiz
        > We ran out of road.

        > [!NOTE]
        > Closed on *Mondays*.
        """) == """
          paragraph: See Harbour plan, the money and Part. It is really new, not old; a==b, c ~~ d, ===.
            strong really
          quoted: Ana Ruiz
          quoted: We ran out of road.
          quoted: Closed on Mondays.
            emphasis Mondays
          """)
  }

  @Test func `bare addresses are links without the marks of the sentence`() {
    #expect(
      outlined(
        "On https://herald.example/a_(b)?x=1, (www.herald.example/c), xhttp://no.example and [http://z.example](/z).")
          == """
          paragraph: On https://herald.example/a_(b)?x=1, (www.herald.example/c), xhttp://no.example and http://z.example.
            <https://herald.example/a_(b)?x=1> https://herald.example/a_(b)?x=1
            <http://www.herald.example/c> www.herald.example/c
            </z> http://z.example
          """)
  }

  @Test func `footnotes stand at the end`() {
    #expect(
      outlined("He said so.[^one] Twice.[^b]\n\n[^b]: Again.\n[^one]: In *1999*.\n\nEnd.") == """
        paragraph: He said so.[1] Twice.[2]
        paragraph: End.
        item: 1. In 1999.
          emphasis 1999
        item: 2. Again.
        """)
  }

  @Test func `a clipping of the Web Clipper has its facts from YAML`() throws {
    let clipping = """
      ---
      title: "The ferry: a history"
      source: "https://www.herald.example/2024/ferry"
      author:
        - "[[Ana Ruiz]]"
        - "[[People/Bo Li|Bo Li]]"
      published: 2024-03-05
      created: 2024-06-01
      description: "How it came."
      tags:
        - "clippings"
      site: The Herald
      lang: en-GB
      ---
      # The ferry: a history

      It came in [1999](/1999).
      """
    let article = try #require(
      try DocumentParser().articles(in: Array(clipping.utf8), fileName: "The ferry.md").first)
    #expect(
      outline(of: article) == """
        title: The ferry: a history
        date: 2024-03-05
        source: The Herald
        author: Ana Ruiz, Bo Li
        address: https://www.herald.example/2024/ferry
        language: en-GB
        format: markdown
        encoding: UTF-8
        paragraph: It came in 1999.
          link: 1999 <https://www.herald.example/1999>

        """)
  }

  @Test(arguments: [
    "---\ntitle: Ferries: a history\ndate: 2024-03-05 10:00:00 -5\nauthors:\n- Ana Ruiz\n- 'Bo Li'\n---\n\nText.",
    "---\r\ntitle: >\r\n  Ferries: a\r\n  history\r\ndate: '2024-03-05T10:00:00-05:00'\r\nauthors: [Ana Ruiz, Bo Li]\r\n---\r\n\r\nText.",
    "---\n\"title\": &t \"Ferries: a history\"\nslug: *t\ndate: 2024-03-05\nauthor:\n  - name: Ana Ruiz\n    url: https://a.example\n  - {name: Bo Li}\n...\nText.",
    "```json\n{\"title\": \"Ferries: a history\", \"author\": [\"Ana Ruiz\", \"Bo Li\"], \"published\": \"2024-03-05T00:00:00+00:00\"}\n```\n\nText.",
    ";;;\n\"title\": \"Ferries: a history\", \"author\": \"Ana Ruiz, Bo Li\", \"date\": \"2024-03-05\"\n;;;\nText.",
    "+++\n# head\ntitle = \"Ferries: a history\"\ndate = 2024-03-05T07:32:00Z\nauthors = [\n  \"Ana Ruiz\",\n  'Bo Li'\n]\n[params]\nauthor = \"x\"\n+++\nText.",
  ])
  func `heads of every kind are read`(text: String) throws {
    let article = try #require(try DocumentParser().articles(in: Array(text.utf8), fileName: "ferry.md").first)
    #expect(article.metadata.title == "Ferries: a history")
    #expect(article.metadata.date?.description == "2024-03-05")
    #expect(article.metadata.author == "Ana Ruiz, Bo Li")
    #expect(article.blocks.last.map { article.string($0.range) } == "Text.")
  }

  @Test func `tags of templates are left out, but not of code`() throws {
    let text = """
      # Ferry

      {% image "a.png" "Alt" %}

      It is [new]({{ "/new/" | url }}) at {{ site.name }}once.
      {: .lead}

      {% highlight swift %}
      let a = 1
      {% endhighlight %}

      Write `{{ name }}`.

      ```
      {% keep %}
      ```
      """
    let article = try #require(
      try DocumentParser().articles(in: Array(text.utf8), fileName: "2024-03-05-ferry.md").first)
    #expect(
      blocks(article) == [
        "title: Ferry", "paragraph: It is new at once.", "preformatted: let a = 1", "paragraph: Write {{ name }}.",
        "preformatted: {% keep %}",
      ])
    #expect(article.metadata.date?.description == "2024-03-05")
  }

  @Test(arguments: [
    ("story.md", "A plain story\n\nIt has words, 2 * 3 of them - no marks.\n", "text"),
    ("story.md", "A story\n\nIt has **words**.\n", "markdown"),
    ("story.md", "Story\n-----\n", "markdown"),
    ("story.md", "- a\n- b\n", "markdown"),
    ("story.txt", "# A story\n\nIt has **words**.\n", "text"),
    ("story.txt", "---\ntitle: A story\ndate: 2024-03-05\n---\nText.", "markdown"),
    ("story.txt", "---\nHe said: no\n---\nText.", "text"),
    ("story.txt", "---\nTitle of it\nDate: today\n---\nText.", "text"),
    ("story.md", "", "text"),
  ])
  func `only what is Markdown is taken for it`(name: String, text: String, format: String) throws {
    let found = try ArticleFormat.of(FileBeginning(Array(text.utf8), fileName: name, isWhole: true))
    #expect(found.name == format)
  }

  private static let slow: [(name: String, text: String)] = [
    ("quotations", made(">", 100_000) + "a\n" + made("b\n", 30_000)),
    ("lists", made("- ", 50_000) + "a\n" + made("\n", 30_000)),
    ("cells", made("|a", 20_000) + "\n" + made("|-", 20_000) + "\n" + made("|a\n", 20_000)),
    ("pictures", made("![[]()", 40_000)),
    ("instructions", made("a <?", 60_000)),
    ("references", "[a]: " + made("u", 100_000) + "\n\n" + made("[a]", 50_000)),
    ("emphasis", made("*a **a _b ", 50_000)),
    ("brackets", made("[", 200_000)),
    ("marks", made("==a ~~b ", 50_000)),
    ("wiki", made("[[", 100_000) + made("a[[b", 50_000)),
    ("tags", made("{{ {% ", 60_000)),
    ("addresses", made("http://a(", 50_000)),
    ("aliases", "---\na: &a [x,x]\n" + made("b: &b [*a, *a]\n", 500) + "---\nx"),
    ("flow", "---\na: " + made("[", 50_000) + "\n---\nx"),
  ]

  private static func made(_ words: String, _ times: Int) -> String { String(repeating: words, count: times) }

  @Test(.timeLimit(.minutes(5)), arguments: slow.indices)
  func `what is made to be slow is read all the same`(number: Int) throws {
    let text = Self.slow[number].text
    let articles = try DocumentParser().articles(in: Array(("# x\n\n" + text).utf8), fileName: "x.md")
    #expect(articles.count == 1)
    _ = try DocumentParser().articles(in: Array(text.utf8), fileName: "x.md")
  }

  @Test func `no mutation of a file traps`() throws {
    let seed = """
      ---
      title: "The ferry: a history"
      author: ["[[Ana Ruiz]]", {name: &b Bo}]
      ---
      # The ferry

      > [!quote]- Ana
      > We ==ran== out ~~of~~ [[road|roads]]. ![[x.png]]

      | a | b |
      |---|---|
      | `c` | [d](/e) |

      1. ![x](y) <b>z</b> https://a.example/(b) {{ "/c" | url }}[^1]

      [^1]: <img alt="q"> note {% x %}
      """
    var numbers = SeededNumbers(seed: 7)
    for _ in 0..<1500 {
      var bytes = Array(seed.utf8)
      for _ in 0..<Int.random(in: 1...8, using: &numbers) {
        let place = Int.random(in: 0..<bytes.count, using: &numbers)
        switch Int.random(in: 0..<4, using: &numbers) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(Array("[]()|!<>=~`{}%-\n&*_:#".utf8).randomElement(using: &numbers) ?? 0, at: place)
        default: bytes.removeSubrange(place..<min(bytes.count, place + 9))
        }
        if bytes.isEmpty { bytes = [0x23] }
      }
      let articles = (try? DocumentParser().articles(in: bytes, fileName: "x.md")) ?? []
      for article in articles { check(article) }
    }
  }
}

/// Whether every place in an article is one, and in order.
func check(_ article: Article, _ location: SourceLocation = #_sourceLocation) {
  var place = 0
  for block in article.blocks {
    #expect(block.range.lowerBound >= place && block.range.upperBound <= article.text.count, sourceLocation: location)
    place = block.range.upperBound
  }
  for inline in article.inlines {
    #expect(inline.range.upperBound <= article.text.count && !inline.range.isEmpty, sourceLocation: location)
  }
  #expect((try? UTF8Span(validating: article.text.span)) != nil, sourceLocation: location)
}
