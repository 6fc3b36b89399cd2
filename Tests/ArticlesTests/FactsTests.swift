import Testing

@testable import Articles

private let lead = "The harbour board met on Monday to decide what becomes of the old pier. It had waited for years."

@Suite struct DateLineTests {
  @Test func `the first line can open with the date, and the lead follows it`() throws {
    let article = try parsed(" date 2023-05-09 \(lead)\n\nMore was said on Tuesday.")
    #expect(article.metadata.date == ArticleDate(year: 2023, month: 5, day: 9))
    #expect(blocks(article) == ["paragraph: \(lead)", "paragraph: More was said on Tuesday."])
    #expect(article.metadata.titleRange == nil)
    #expect(article.metadata.title == "The harbour board met on Monday to decide what becomes of the old pier.")
  }

  @Test func `a title can stand before the date`() throws {
    let article = try parsed("Board saves pier date 2023-05-09 \(lead)")
    #expect(blocks(article) == ["title: Board saves pier", "paragraph: \(lead)"])
    #expect(article.metadata.title == "Board saves pier")
    #expect(article.metadata.date?.description == "2023-05-09")
  }

  @Test func `the metadata by themselves are those of the article`() throws {
    let rest = String(repeating: "\(lead)\r\n\r\n", count: 20)
    for name in ["a.txt", "HERALD_2022-01-02_pier.txt"] {
      for beginning in [
        "Board saves pier date 2023-05-09 \(lead)", "\u{FEFF}> Böard date 2023-05-09\r\n", " date 2023-05-09 ",
        "Board saves pier\n\n", "", "\(lead)\n", String(repeating: "\n", count: 800) + "Pier date 2023-05-09 \(lead)",
        String(repeating: "> ", count: 400) + "Pier date 2023-05-09 \(lead)",
      ] {
        for text in [beginning, beginning + rest, beginning + String(repeating: rest, count: 50)] {
          let bytes = Array(text.utf8)
          let article = try ArticleParser().parse(bytes, fileName: name)
          #expect(ArticleParser().metadata(ofUTF8: bytes, fileName: name) == article.metadata)
        }
      }
    }
  }

  @Test(arguments: [
    "date 2023-02-30 It is no day.", "The board set the date 2023-05-09 for its vote.",
    "update 2023-05-09 of the file.",
    "date 2023-05-0912 is a number.", "It met. It set a new date 2023-05-09 for the vote.",
  ])
  func `other words are no date line`(line: String) throws {
    let article = try parsed(line)
    #expect(article.metadata.date == nil)
    #expect(blocks(article) == ["paragraph: \(line)"])
  }
}

@Suite struct TitleTests {
  @Test func `the first line is the title before a blank line`() throws {
    let article = try parsed("Board saves pier\n\n\(lead)\n")
    #expect(blocks(article) == ["title: Board saves pier", "paragraph: \(lead)"])
    #expect(article.metadata.titleRange == 0..<16)
  }

  @Test func `the first line is the title before a paragraph`() throws {
    #expect(try blocks(of: "Board saves pier\n\(lead)\n\(lead)").first == "title: Board saves pier")
  }

  @Test func `a title can be a question and can be wrapped`() throws {
    #expect(try blocks(of: "Will the pier be saved?\n\n\(lead)").first == "title: Will the pier be saved?")
    let wrapped = """
      Board saves the old pier at the mouth of the river from falling
      into the sea

      The harbour board met on Monday to decide what becomes of the old
      pier at the mouth of the river, which has been closed since the
      storm of last winter took away its outermost forty metres.
      """
    let article = try parsed(wrapped)
    #expect(article.metadata.title == "Board saves the old pier at the mouth of the river from falling into the sea")
    #expect(article.blocks.count == 2)
  }

  @Test func `a sentence is no title`() throws {
    #expect(try blocks(of: "It is over.\n\n\(lead)").first == "paragraph: It is over.")
  }

  @Test func `the first of many short lines is no title`() throws {
    let article = try parsed("Ana\n\nPer\n\nCai\n\nDov\n\nEve\n\nFay\n\nGil\n\nHal")
    #expect(article.metadata.titleRange == nil)
  }

  @Test func `a lead's first sentence ends behind its closing marks and not at a short form`() throws {
    let first = #"Mr. Ruiz of the U.S. branch, J. Ruiz to friends, called it "a gift.""#
    #expect(try parsed(" date 2023-05-09 \(first) Nobody else did.").metadata.title == first)
    #expect(try parsed("今日は晴れ。明日は雨。").metadata.title == "今日は晴れ。")
  }
}

@Suite struct FileNameTests {
  @Test func `a file name can carry source and date`() throws {
    let metadata = try parsed(lead, fileName: "HBR_2014-03-02_board-saves-pier.txt").metadata
    #expect(metadata.source == "HBR")
    #expect(metadata.date?.description == "2014-03-02")
  }

  @Test func `the date in the text goes before that of the name`() throws {
    #expect(
      try parsed("date 2023-05-09 \(lead)", fileName: "HBR_2014-03-02_x.txt").metadata.date?.description == "2023-05-09"
    )
  }

  @Test(arguments: ["HBR_2014-02-30_x.txt", "12014-03-02.txt", "a2014-03-02.txt", "2014-03.txt", "x"])
  func `other names carry nothing`(name: String) throws {
    let metadata = try parsed(lead, fileName: name).metadata
    #expect(metadata.date == nil)
    #expect(metadata.source == nil)
  }
}

@Suite struct FactsTests {
  @Test func `the beginning of a file tells its title and date`() throws {
    let bytes = Array("Board saves pier date 2023-05-09 \(lead)\n\n\(lead)".utf8)
    let facts = try ArticleParser().facts(opening: Array(bytes.prefix(60)), fileName: "x.txt", isWhole: false)
    #expect(facts == ArticleParser.Facts(title: "Board saves pier", date: ArticleDate(year: 2023, month: 5, day: 9)))
  }
}

@Suite struct SeedTests {
  @Test(.enabled(if: Shared.seedName != nil, "../shared/seeds is not here"))
  func `the seed has its date, two headings and seven paragraphs`() throws {
    let name = try #require(Shared.seedName)
    let bytes = try #require(Shared.bytes(of: "\(Shared.seedFolder)/\(name)"))
    let article = try ArticleParser().parse(bytes, fileName: name)
    #expect(article.metadata.date == ArticleDate(year: 2023, month: 5, day: 9))
    #expect(article.blocks.map(\.kind).filter { $0 == .heading }.count == 2)
    #expect(article.blocks.map(\.kind).filter { $0 == .paragraph }.count == 7)
    #expect(article.metadata.titleRange == nil)
    #expect(article.metadata.title.hasPrefix("North Korean leader Kim Jong Un has sent"))
    #expect(outline(of: article).hasPrefix("title (from the lead): North Korean leader"))
  }

  @Test(.enabled(if: !Shared.names(in: "corpora/bbc-news-txt/bbc").isEmpty, "../shared/corpora is not here"))
  func `articles with a title and no headings have a title and no headings`() throws {
    for folder in Shared.names(in: "corpora/bbc-news-txt/bbc") {
      for name in Shared.names(in: "corpora/bbc-news-txt/bbc/\(folder)") {
        let bytes = try #require(Shared.bytes(of: "corpora/bbc-news-txt/bbc/\(folder)/\(name)"))
        let article = try ArticleParser().parse(bytes, fileName: name)
        #expect(article.metadata.titleRange?.lowerBound == 0, "\(folder)/\(name)")
        #expect(!article.blocks.contains { $0.kind == .heading }, "\(folder)/\(name)")
      }
    }
  }
}
