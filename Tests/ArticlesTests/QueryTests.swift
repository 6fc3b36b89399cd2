import Messages
import Quotations
import Testing

@testable import Articles

private func word(_ words: String) -> QueryCondition { .text(TextQuery(words)) }
private func expression(_ words: String) -> TextQuery { TextQuery(words, isRegularExpression: true) }
private func day(_ year: Int, _ month: Int, _ day: Int) -> ArticleDate? {
  ArticleDate(year: year, month: month, day: day)
}

@Suite struct QueryParsingTests {
  @Test(arguments: [
    ("ferry", word("ferry")),
    ("ferry  strike", .all([word("ferry"), word("strike")])),
    ("\"night ferry\"", word("night ferry")),
    ("“night ferry”", word("night ferry")),
    ("„night ferry“", word("night ferry")),
    ("don't 5\" 12:30 https://x.org Re:", .all(["don't", "5\"", "12:30", "https://x.org", "Re:"].map(word))),
    ("/fer+y/", .text(expression("fer+y"))),
    (#"/a\/b/"#, .text(expression(#"a\/b"#))),
    ("-ferry", .not(word("ferry"))),
    ("--ferry", .not(.not(word("ferry")))),
    ("-(a b)", .not(.all([word("a"), word("b")]))),
    ("a OR b", .any([word("a"), word("b")])),
    ("a b OR c", .any([.all([word("a"), word("b")]), word("c")])),
    ("a (b OR c)", .all([word("a"), .any([word("b"), word("c")])])),
    ("(a OR b) OR c", .any([word("a"), word("b"), word("c")])),
    ("((a) (b c))", .all([word("a"), word("b"), word("c")])),
    ("or ORE Or", .all([word("or"), word("ORE"), word("Or")])),
    ("\"OR\"", word("OR")),
    ("a\u{A0}b", .all([word("a"), word("b")])),
    ("well-known", word("well-known")),
    ("TITLE:ferry", .fact(.title, TextQuery("ferry"))),
    (
      "title:\"night ferry\" path:a/b", .all([.fact(.title, TextQuery("night ferry")), .fact(.path, TextQuery("a/b"))])
    ),
    ("source:/^BBC/", .fact(.source, expression("^BBC"))),
    ("-author:ruiz", .not(.fact(.author, TextQuery("ruiz")))),
    ("is:Unread", .state(.unread)),
  ])
  func `what is typed is understood`(words: String, condition: QueryCondition) throws {
    #expect(try Query(words).condition == condition)
  }

  @Test func `fields of quotations side by side are about one quotation`() throws {
    let both = QuotationCondition(speakers: [.named(TextQuery("ruiz"))], said: [TextQuery("road"), TextQuery("out")])
    #expect(
      try Query("said:road ferry speaker:ruiz said:out").condition == .all([.quotation(both), word("ferry")]))
    let one = QuotationCondition(said: [TextQuery("road")])
    let other = QuotationCondition(said: [TextQuery("out")])
    #expect(try Query("(said:road) said:out").condition == .all([.quotation(one), .quotation(other)]))
    #expect(try Query("-said:road said:out").condition == .all([.not(.quotation(one)), .quotation(other)]))
    #expect(try Query("speaker:unknown").condition == .quotation(QuotationCondition(speakers: [.unknown])))
    #expect(
      try Query("speaker:\"unknown\"").condition
        == .quotation(QuotationCondition(speakers: [.named(TextQuery("unknown"))])))
  }

  @Test func `what joins queries elsewhere is looked for as a word, and a hint says so`() throws {
    #expect(try Query("ferry AND night") == Query("ferry \"AND\" night"))
    #expect(Query.hint(about: "ferry AND night") == "AND is looked for as a word: all words must occur without it.")
    #expect(Query.hint(about: "NOT ferry (x OR NOT y)")?.hasPrefix("NOT is looked for as a word") == true)
    #expect(Query.hint(about: "NOT ferry AND road")?.hasPrefix("AND and NOT are") == true)
    for words in ["ferry \"AND\" night", "title:\"NOT\" and not", "NOTE ANDes", "(NOT", ""] {
      #expect(Query.hint(about: words) == nil)
    }
  }

  @Test func `a month and a year are all of their days`() throws {
    #expect(try Query("date:2024-02").condition == .date(DateSpan(first: day(2024, 2, 1), last: day(2024, 2, 29))))
    #expect(try Query("date:2023").condition == .date(DateSpan(first: day(2023, 1, 1), last: day(2023, 12, 31))))
    #expect(try Query("date:\"2024-02\"") == Query("date:2024-02") && Query("after:“2023”") == Query("after:2023"))
    #expect(try Query("is:\"unread\"") == Query("is:unread"))
    #expect(try Query("source:\"The Herald\"").condition == .fact(.source, TextQuery("The Herald")))
    #expect(throws: QueryError(place: 5, reason: "this quotation mark is not closed")) { try Query("date:\"2023") }
    #expect(try Query("date:2023-5-9").condition == .date(DateSpan(first: day(2023, 5, 9), last: day(2023, 5, 9))))
    #expect(try Query("after:2023-02").condition == .date(DateSpan(first: day(2023, 3, 1))))
    #expect(try Query("before:2023").condition == .date(DateSpan(last: day(2022, 12, 31))))
  }

  @Test(arguments: [
    ("", 0, "there is nothing to look for"), ("  ", 2, "there is nothing to look for"),
    ("a \"b c", 2, "this quotation mark is not closed"),
    ("a \"\"", 2, "there is nothing between these quotation marks"),
    ("é (b", 2, "this parenthesis is not closed"), ("a )", 2, "this parenthesis closes none that was opened"),
    ("()", 0, "there is nothing in these parentheses"),
    ("OR a", 0, "OR has nothing before it; to look for the word, put it in quotation marks"),
    ("a OR", 2, "OR has nothing behind it; to look for the word, put it in quotation marks"),
    ("a OR OR b", 2, "OR has nothing behind it; to look for the word, put it in quotation marks"),
    ("(a OR) b", 3, "OR has nothing behind it; to look for the word, put it in quotation marks"),
    ("a - b", 2, "- stands alone; put it right before what must not occur, or in quotation marks"),
    (
      "/usr/bin", 5,
      "an expression ends with its second slash; write \\/ for one in it, or put a path in quotation marks"
    ),
    ("/usr", 0, "this expression is not closed by a slash; put a path in quotation marks"),
    ("//", 0, "there is nothing between these slashes"),
    ("is:red", 3, "is: knows unread, starred, noted, kept, and not “red”"),
    ("date:2023-02-30", 5, "“2023-02-30” is no day, month or year; write 2023-05-09, 2023-05 or 2023"),
    ("said: x", 5, "nothing stands right behind said:"), ("\u{AD}", 0, "there is nothing in it that could be seen"),
    (
      "ab titel:x", 3,
      "there is no field titel:, only title: source: author: path: speaker: said: date: after: before: "
        + "is:; to look for the words, put them in quotation marks"
    ),
  ])
  func `what is wrong is said, and where`(words: String, place: Int, reason: String) {
    #expect(throws: QueryError(place: place, reason: Message(said: reason))) { try Query(words) }
  }

  @Test func `a wrong expression is told in its own words`() {
    let error = #expect(throws: QueryError.self) { try Query("a /b(/") }
    #expect(error?.place == 2)
    #expect(error?.sentence.contains("the expression is not right at its character 2: missing closing") == true)
  }

  @Test func `parentheses without end are refused`() {
    #expect(throws: QueryError.self) { try Query(String(repeating: "(", count: 100_000)) }
    #expect(throws: QueryError.self) { try Query(String(repeating: "-", count: 100_000) + "a") }
  }

  @Test func `a query as it is written down is the same query`() throws {
    var numbers = SeededNumbers(seed: 11)
    let pieces = [
      "a", "b", "\"", "“", "”", "„", "/", "\\", "-", "(", ")", "OR", " ", " ", " OR ", "title:", "said:", "speaker:",
      "unknown", "is:", "starred", "date:", "2023", "2023-05", "-05", "after:", "before:", "é", "\u{AD}", ":", "x:",
      "'",
      "\u{A0}", "[", "*", ".", "\n", "said:b", "speaker:a", "(said:c)", "source:", "path:", "\u{301}", "9999", "0001",
    ]
    var good = 0
    for _ in 0..<20_000 {
      let words = (0..<Int.random(in: 1..<9, using: &numbers)).map { _ in pieces.randomElement(using: &numbers) ?? "" }
        .joined()
      do throws(QueryError) {
        let query = try Query(words)
        good += 1
        #expect(try Query(query.description) == query, "\(words) ⇒ \(query.description)")
      } catch {
        #expect(0...words.unicodeScalars.count ~= error.place)
      }
    }
    #expect(good > 4000)
  }
}

@Suite struct QueryEvaluationTests {
  private static let story = """
    The night ferry date 2023-05-09 The night ferry did not leave on Tuesday.

    “We ran out of road,” Ana Ruiz said. The film “Harbour” was shown.

    “No,” said Tom Okoro, who don’t like road works.
    """

  private func isMet(_ words: String, path: String = "a/HERALD_story.txt") throws -> Bool {
    let article = try parsed(Self.story, fileName: "HERALD_2023-05-09_story.txt")
    return try QueryEvaluator(Query(words)).isMet(by: article, path: Array(path.utf8)) { $0 == .starred }
  }

  @Test(arguments: [
    "ferry", "FERRY tuesday", "\"ran out of\"", "don't", "erry", "-zebra", "zebra OR ferry", "-(zebra ferry)",
    "/f.rry/", "title:night", "source:herald", "path:a/herald", "date:2023", "date:2023-05", "date:2023-05-09",
    "after:2023-05-08", "before:2023-06", "is:starred", "-is:unread", "said:road", "speaker:ruiz",
    "speaker:\"ana ruiz\"",
    "speaker:ruiz said:road", "said:/^We/", "-said:harbour", "harbour", "said:no speaker:okoro",
  ])
  func `an article meets what it says`(words: String) throws {
    #expect(try isMet(words))
  }

  @Test(arguments: [
    "zebra", "ferry zebra", "-ferry", "title:tuesday", "author:ruiz", "after:2023-05", "after:2023-05-09",
    "before:2023-05-09", "date:2022", "is:unread", "said:ferry", "speaker:okoro said:road", "said:harbour", "/^ferry/",
    "speaker:zebra", "speaker:unknown",
  ])
  func `an article does not meet what it does not say`(words: String) throws {
    #expect(try !isMet(words))
  }

  @Test func `hits are what is asked for, not what is to be absent`() throws {
    let article = try parsed(Self.story)
    func hits(_ words: String) throws -> [String] {
      try QueryEvaluator(Query(words)).hits(in: article).map { article.string($0) }
    }
    #expect(try hits("road -zebra") == ["road", "road"])
    #expect(try hits("said:road") == ["road"])
    #expect(try hits("speaker:ruiz") == ["We ran out of road,"])
    #expect(try hits("(night OR \"night ferry\") title:night").count == 2)
  }
}
