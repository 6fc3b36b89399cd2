import Quotations
import Testing

@testable import Articles

private let story = """
  Harbour road date 2023-05-09 “We ran out of road,” said Ana Ruiz, who leads the works. “We could mend it,” she said.

  “November is when people buy,” Piet Oyelaran said. “April is late,” Ana Ruiz said.
  """

/// An article with what formats trip over in every field.
private let hostile = CitedArticle(
  path: Array("a/b".utf8) + [0xFF, 0x1B] + Array("#2".utf8), part: Array("#2".utf8),
  file: ContentHash(of: [1, 2, 3]), title: "=SUM(A1) \"x\" --> <b> \u{202E}{t}", source: "Über & Co, \\ %",
  author: "Ana Ruiz, Tom Lee", date: ArticleDate(year: 2023, month: 5, day: 9),
  address: "https://example.org/a b?x=1&y=\"2\"", language: "en-GB", note: "two\nlines --> *",
  quotations: [
    CitedQuotation(
      id: "q0000000001", words: "-1 \"a\"\n\n* b\t| c\r@x{y} --> ]]> \u{1B}[1m\0 $m$ \\t % é\u{301}👩‍👩‍👧", prefix: "=p\n",
      suffix: "\t+s", places: 3..<40, kind: .direct, utterance: 2,
      speaker: CitedQuotation.Speaker(name: "@Ana, \"R\"", mention: "she", basis: "pronoun"), cue: "said",
      confidence: 0.5, isKept: true, note: "# note\n- item", before: "<i>", behind: "</i>"),
    CitedQuotation(
      id: "q0000000001", words: "", places: 40..<40, kind: .indirect, isSpeakerCorrected: true, confidence: 0),
  ])

private func cited(_ text: String, fileName: String = "story.txt") throws -> CitedArticle {
  let article = try parsed(text, fileName: fileName)
  return CitedArticle(
    article, path: Array(fileName.utf8), file: ContentHash(of: Array(text.utf8)),
    kept: KeptPlaces(KeptArticle(), in: article))
}

private func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

private let written = CitationFormat.allCases.filter { $0 != .sqlite }

@Suite struct CitedArticleTests {
  @Test func `a quotation carries its words, their context, and places in code points`() throws {
    let text = "Zoë 👩‍👩‍👧 said, “No road,” and left. The rest of it is told elsewhere, and at great length."
    let article = try cited(text)
    let quotation = try #require(article.quotations.first)
    #expect(quotation.words == "No road,")
    let scalars = Array(text.unicodeScalars)
    #expect(String(String.UnicodeScalarView(scalars[quotation.places])) == "No road,")
    #expect(quotation.prefix == "Zoë 👩‍👩‍👧 said, “")
    #expect(quotation.suffix == "” and left. The rest of it is to")
    #expect(quotation.suffix.unicodeScalars.count == 32)
    #expect(article.file?.description == ContentHash(of: Array(text.utf8)).description)
  }

  @Test func `context is not cut within a character`() throws {
    // Each family is five code points: six of them fit into 32, with two left over.
    let families = String(repeating: "👩‍👩‍👧", count: 10)
    let quotation = try #require(try cited("Ana said of \(families)“no road at all,” \(families).").quotations.first)
    #expect(quotation.prefix == String(repeating: "👩‍👩‍👧", count: 6) + "“")
    #expect(quotation.suffix == "” " + String(repeating: "👩‍👩‍👧", count: 6))
  }

  @Test func `identifiers depend on the text and the place only`() throws {
    let here = try cited(story)
    let there = try cited(story, fileName: "other.txt")
    #expect(here.quotations.map(\.id) == there.quotations.map(\.id))
    #expect(Set(here.quotations.map(\.id)).count == 4)
    #expect(here.quotations.allSatisfy { $0.id.utf8.count == 11 })
    #expect(try cited(story + " More.").quotations.map(\.id) != here.quotations.map(\.id))
  }

  @Test func `what the reader did with it comes along`() throws {
    let article = try parsed(story)
    func anchor(_ index: Int) -> TextAnchor { TextAnchor(of: article.quotations[index].range, in: article.text) }
    let kept = KeptPlaces(
      KeptArticle([
        .quotation(anchor(1)), .note("Check this.", on: anchor(2)), .note("Whole.", on: nil),
        .speaker("Anna", of: anchor(0)), .speaker(nil, of: anchor(3)),
      ]), in: article)
    let cited = CitedArticle(article, path: [1], file: nil, kept: kept)
    #expect(cited.note == "Whole.")
    #expect(cited.quotations.map(\.isKept) == [false, true, false, false])
    #expect(cited.quotations.map(\.note) == [nil, nil, "Check this.", nil])
    #expect(cited.quotations.map { $0.speaker?.name } == ["Anna", "Ana Ruiz", "Piet Oyelaran", nil])
    #expect(cited.quotations.map { $0.speaker?.basis } == ["reader", "pronoun", "name", nil])
    #expect(cited.quotations.map(\.isSpeakerCorrected) == [true, false, false, true])
    let noted = CitedArticle(article, path: [1], file: nil, kept: kept) { kept.note(on: $0) != nil }
    #expect(noted.quotations.map(\.words) == ["November is when people buy,"])
  }

  @Test func `code points lead back to bytes`() {
    for text in ["", "plain", "é", String(repeating: "aé👩‍👩‍👧漢", count: 100)] {
      let bytes = Array(text.utf8)
      let places = CodePointPlaces(bytes)
      let count = text.unicodeScalars.count
      for point in 0...count {
        let offset = text.unicodeScalars.prefix(point).reduce(0) { $0 + UTF8.width($1) }
        #expect(places.offset(of: point) == offset)
      }
      #expect(places.offset(of: count + 1) == nil)
      #expect(places.offset(of: -1) == nil)
    }
  }
}

@Suite struct CitationFormatTests {
  @Test(arguments: written)
  func `what is written can be read, to the byte`(format: CitationFormat) throws {
    let articles = [hostile, try cited(story), hostile]
    let read = try CitationReader.words(in: format.written(articles))
    let expected = articles.flatMap { article in article.quotations.map { CitedWords($0, in: article) } }
    #expect(
      read.map(\.id)
        == ["q0000000001", "q0000000001-2"] + articles[1].quotations.map(\.id) + ["q0000000001-3", "q0000000001-4"])
    #expect(read.map(\.words) == expected.map(\.words))
    #expect(read.map(\.prefix) == expected.map(\.prefix))
    #expect(read.map(\.suffix) == expected.map(\.suffix))
    #expect(read.map(\.places) == expected.map(\.places))
    #expect(read.map(\.path) == expected.map(\.path))
    #expect(read.map(\.part) == expected.map(\.part))
    #expect(read.map(\.file) == expected.map(\.file))
  }

  @Test(arguments: written)
  func `what is cut off is not taken for whole`(format: CitationFormat) throws {
    let bytes = format.written([try cited(story)])
    let whole = try CitationReader.words(in: bytes)
    for length in stride(from: 0, to: bytes.count, by: 7) {
      guard let read = try? CitationReader.words(in: Array(bytes[..<length])) else { continue }
      #expect(read == Array(whole.prefix(read.count)), "\(length) bytes")
    }
  }

  @Test(arguments: written)
  func `damaged exports end no program`(format: CitationFormat) throws {
    var numbers = SeededNumbers(seed: 7)
    let bytes = format.written([hostile, try cited(story)])
    for _ in 0..<300 {
      var damaged = bytes
      for _ in 0..<3 {
        damaged[Int.random(in: damaged.indices, using: &numbers)] = UInt8.random(in: 0...255, using: &numbers)
      }
      _ = try? CitationReader.words(in: damaged)
    }
  }

  @Test(arguments: [CitationFormat.markdown, .html, .org, .bibtex])
  func `pages for people hold no control characters`(format: CitationFormat) {
    let page = string(format.written([hostile]))
    let controls = page.unicodeScalars.filter { scalar in
      scalar != "\n" && (scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0x202E)
    }
    #expect(controls.isEmpty)
    if format == .html { #expect(!page.contains("--> <b>")) }
  }

  @Test(arguments: written)
  func `an export without quotations is one of its format`(format: CitationFormat) {
    let bytes = format.written([])
    if format == .json { #expect(string(bytes).hasSuffix("\"quotations\":[\n]}\n")) }
    #expect(throws: CitationReadingError.isNoExport) { try CitationReader.words(in: bytes) }
  }

  @Test(arguments: ["", "{}", "[]", "[1]", "a,b\n1,2\n", "text", "{\"id\":1,\"ok\":true,\"text\":\"x\",\"quotes\":[]}"])
  func `what is no export is called none`(words: String) {
    #expect(throws: (any Error).self) { try CitationReader.words(in: Array(words.utf8)) }
  }

  @Test func `a record has every field, in order`() throws {
    let article = try cited(story)
    let line = string(CitationFormat.jsonl.written([article])).split(separator: "\n")[0]
    let hash = ContentHash(of: Array(story.utf8))
    let parts: [String] = [
      #"{"id":"\#(article.quotations[0].id)","title":"Harbour road","source":null,"author":null,"#,
      #""date":"2023-05-09","address":null,"language":null,"text":"We ran out of road,","#,
      #""prefix":"Harbour road date 2023-05-09 “","suffix":"” said Ana Ruiz, who leads the w","start":30,"end":49,"#,
      #""unit":"code point","kind":"direct","utterance":0,"speaker":{"name":"Ana Ruiz","mention":"Ana Ruiz","#,
      #""by":"name"},"corrected":false,"cue":"said","confidence":\#(confidence(of: article)),"kept":false,"note":null,"#,
      #""article_note":null,"path":"story.txt","sha256":"\#(hash)"}"#,
    ]
    #expect(line == parts.joined())
  }

  private func confidence(of article: CitedArticle) -> String {
    var json = JSONWriter()
    json.share(article.quotations[0].confidence)
    return string(json.bytes)
  }

  @Test func `Markdown has a block that can be linked to`() throws {
    let article = try cited(story)
    let page = string(CitationFormat.markdown.written([article]))
    #expect(page.hasPrefix("---\ntitle: \"Harbour road\"\ndate: 2023-05-09\npath: \"story.txt\"\nsha256: "))
    #expect(
      page.contains(
        "\n> “We ran out of road,”\n>\n> — Ana Ruiz, Harbour road, 2023-05-09, 30–49\n\n^\(article.quotations[0].id)\n\n"
      ))
    let two = string(CitationFormat.markdown.written([article, article]))
    #expect(two.hasPrefix("---\ntitle: \"Quotations\"\ntags:\n"))
  }

  @Test func `cells are not disarmed, since the words have to be exact`() throws {
    let table = string(CitationFormat.csv.written([hostile]))
    #expect(table.contains("\"=SUM(A1) \"\"x\"\" --> <b> \u{202E}{t}\""))
    #expect(table.contains("\"-1 \"\"a\"\"\n\n* b"))
    #expect(string(CitationFormat.tsv.written([hostile])).contains("\t-1 \"a\"\\n\\n* b\\t| c\\r@x{y}"))
  }

  @Test func `only addresses of the web become links`() {
    let article = CitedArticle(
      path: [1], file: nil, title: "x", address: "javascript:alert(1)",
      quotations: [CitedQuotation(id: "q1", words: "w", places: 0..<1, kind: .direct)])
    for format in [CitationFormat.html, .markdown, .org, .bibtex, .cslJSON] {
      let page = string(format.written([article]))
      let shown = page.split(separator: "\n").filter { !$0.contains("pullquote:") && !$0.contains("\"pullquote\"") }
      if format == .markdown {
        #expect(shown.count { $0.contains("javascript") } == 1, "in the front matter")
      } else {
        #expect(!shown.contains { $0.contains("javascript") }, "\(format)")
      }
    }
  }

  @Test func `names of files say the format`() {
    #expect(CitationFormat(fileName: "a.b/quotes.MD") == .markdown)
    #expect(CitationFormat(fileName: "q.bib") == .bibtex)
    #expect(CitationFormat(fileName: "q.sqlite") == .sqlite)
    #expect(CitationFormat(fileName: "quotes") == nil)
    #expect(CitationFormat(fileName: "q.txt") == nil)
  }

  @Test func `several authors are told apart, one written surname first is not`() {
    func authors(_ words: String?) -> [String] {
      CitedArticle(path: [], file: nil, title: "", author: words, quotations: []).authors
    }
    #expect(authors("Ana Ruiz, Tom Lee and Bo Ek") == ["Ana Ruiz", "Tom Lee", "Bo Ek"])
    #expect(authors("Ruiz, Ana") == ["Ruiz, Ana"])
    #expect(authors("Reuters") == ["Reuters"])
    #expect(authors(nil) == [])
  }
}

@Suite struct CitationCheckTests {
  private let words: [CitedWords]

  init() throws {
    let article = try cited(story)
    words = article.quotations.map { CitedWords($0, in: article) }
  }

  private func outcomes(_ text: String) throws -> [String] {
    var check = CitationCheck(try parsed(text).text, file: ContentHash(of: Array(text.utf8)))
    return check.outcomes(of: words).map(\.name)
  }

  @Test func `nothing has changed where nothing has`() throws {
    #expect(try outcomes(story) == ["same", "same", "same", "same"])
  }

  @Test func `words that were pushed down have moved`() throws {
    let text = story.replacing("“November", with: "Nobody was there.\n\n“November")
    var check = CitationCheck(try parsed(text).text, file: nil)
    let outcomes = check.outcomes(of: words)
    #expect(outcomes.map(\.name) == ["same", "same", "moved", "moved"])
    let length = "Nobody was there.\n\n".count
    #expect(outcomes[2] == .moved(words[2].places.lowerBound + length..<words[2].places.upperBound + length))
  }

  @Test func `paragraphs that change places have moved`() throws {
    let parts = story.split(separator: "\n\n").map(String.init)
    #expect(try outcomes(parts[1] + "\n\n" + parts[0]) == ["moved", "moved", "moved", "moved"])
  }

  @Test func `another word is a change, and which is told`() throws {
    let text = story.replacing("out of road", with: "out of money")
    var check = CitationCheck(try parsed(text).text, file: nil)
    guard case .changed(_, let now, let difference) = check.outcomes(of: words)[0] else {
      Issue.record("not changed")
      return
    }
    #expect(now == "We ran out of money,")
    #expect(difference.line == "We ran out of [-road,-] {+money,+}")
  }

  @Test func `words that are cut out are gone`() throws {
    let gone = story.replacing("“We could mend it,” she said.", with: "She said no more.")
    #expect(try outcomes(gone) == ["same", "gone", "moved", "moved"])
    let emptied = story.replacing("We could mend it,", with: "")
    #expect(try outcomes(emptied) == ["same", "gone", "moved", "moved"])
  }

  @Test func `the same words among others may be others`() throws {
    let text =
      story.replacing("“We could mend it,” she said.", with: "Nothing.") + "\n\nPeople sang “We could mend it,” too."
    #expect(try outcomes(text)[1] == "unclear")
  }

  @Test func `one of two copies that is changed is not excused by the other`() throws {
    // The same words with the same 32 code points on either side, twice.
    let verse = "The choir sang a verse of the old song: “Down by the harbour, down by the sea,” as it did each year."
    let article = try cited("\(verse)\n\n\(verse)\n\n\(verse)")
    let words = article.quotations.map { CitedWords($0, in: article) }
    #expect(words.count == 3)
    let text = "\(verse)\n\n\(verse.replacing("sea", with: "lake"))\n\n\(verse)"
    var check = CitationCheck(Array(text.utf8), file: nil)
    let outcomes = check.outcomes(of: words)
    #expect(outcomes[0].isGood)
    #expect(outcomes.count { !$0.isGood } == 1)
  }

  @Test func `an empty text, and places that are none, end nothing`() {
    for text in ["", "x", "“"] {
      var check = CitationCheck(Array(text.utf8), file: nil)
      let words = CitedWords(id: "", path: [1], file: nil, words: Array("y".utf8), places: 5..<9_000_000_000)
      #expect(check.outcomes(of: [words, words]).map(\.name) == ["gone", "gone"])
    }
  }

  @Test func `differences tell what went and what came`() {
    func line(_ old: String, _ new: String) -> String {
      WordDifference(from: Array(old.utf8), to: Array(new.utf8)).line
    }
    #expect(line("a b c", "a b c") == "a b c")
    #expect(line("a b c", "a c") == "a [-b-] c")
    #expect(line("a c", "a b c") == "a {+b+} c")
    #expect(line("a b c d e", "a x c y e") == "a [-b-] {+x+} c [-d-] {+y+} e")
    #expect(line("", "a") == "{+a+}")
    #expect(WordDifference(from: Array("a b".utf8), to: Array("a\n b".utf8)).isOfBlanksOnly)
  }
}
