import Glibc
import Testing

@testable import Articles

/// Exports of archives, invented in the real layouts: each stands in the folder `Exports`, with the outlines of its
/// articles beside it. `RECORD=1 make test` writes the outlines anew.
@Suite struct `Exports` {
  static let folder = String(#filePath.prefix(upTo: #filePath.range(ofLast: "/"))) + "/Exports/"

  static func bytes(of name: String) -> [UInt8] { Shared.bytes(ofFile: folder + name) ?? [] }

  static let files = [
    "lexisnexis.txt", "lexisnexis-german.txt", "lexisnexis.html", "lexisnexis.rtf", "nexis-uni.txt", "nexis-uni.rtf",
    "proquest.txt", "reuters.sgm", "factiva.html", "factiva-codes.html", "factiva.xml", "europresse-lines.html",
    "europresse-elements.html", "integrum.html", "kikuzo.html", "yomidasu.html", "story.rtf",
  ]

  static let texts = [
    "lexisnexis.txt", "lexisnexis-german.txt", "nexis-uni.txt", "proquest.txt", "reuters.sgm",
  ]

  static func outlines(of bytes: [UInt8], fileName: String) throws -> String {
    let articles = try DocumentParser().articles(in: bytes, fileName: fileName)
    return articles.enumerated().map { "#\($0 + 1)\n\(wholeOutline(of: $1))" }.joined(separator: "\n")
  }

  /// The facts as in every outline, then each block whole.
  private static func wholeOutline(of article: Article) -> String {
    let facts = outline(of: article).split(separator: "\n").prefix { !$0.hasPrefix("encoding: ") }
    var lines = facts.map(String.init) + ["encoding: \(article.metadata.encoding)"]
    for block in article.blocks.dropFirst(article.metadata.titleRange == nil ? 0 : 1) {
      let level = block.level > 0 ? " \(block.level)" : ""
      let words = article.string(block.range).split(separator: "\n").joined(separator: "\n  | ")
      lines.append("\(block.kind.rawValue)\(level): \(words)")
      for inline in article.inlines where block.range.contains(inline.range.lowerBound) {
        lines.append("  \(inline.kind): \(article.string(inline.range))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  static func expect(_ found: String, matches name: String, at location: SourceLocation) {
    let path = folder + name + ".outline"
    if getenv("RECORD").map({ String(cString: $0) }) == "1" {
      guard let file = fopen(path, "wb") else { return }
      fputs(found, file)
      fclose(file)
      return
    }
    let expected = String(decoding: bytes(of: name + ".outline"), as: UTF8.self)
    #expect(found == expected, sourceLocation: location)
  }

  @Test(arguments: files)
  func `an export gives the articles that stand in it`(name: String) throws {
    Self.expect(try Self.outlines(of: Self.bytes(of: name), fileName: name), matches: name, at: #_sourceLocation)
  }

  @Test(arguments: texts)
  func `line ends change nothing`(name: String) throws {
    let bytes = Self.bytes(of: name)
    let expected = try Self.outlines(of: bytes, fileName: name)
    var feeds: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if byte == Ascii.carriageReturn {
        feeds.append(Ascii.lineFeed)
      } else if byte != Ascii.lineFeed || index == 0 || bytes[index - 1] != Ascii.carriageReturn {
        feeds.append(byte)
      }
    }
    for end in ["\n", "\r", "\r\n"] {
      let changed = feeds.flatMap { $0 == Ascii.lineFeed ? Array(end.utf8) : [$0] }
      #expect(try Self.outlines(of: changed, fileName: name) == expected)
    }
  }

  @Test(arguments: texts)
  func `another encoding changes nothing but its name`(name: String) throws {
    let text = String(decoding: Self.bytes(of: name), as: UTF8.self).filter { $0 != "\u{FEFF}" }
    func withoutEncoding(_ outlines: String) -> [Substring] {
      outlines.split(separator: "\n").filter { !$0.hasPrefix("encoding: ") }
    }
    let expected = withoutEncoding(try Self.outlines(of: Array(text.utf8), fileName: name))
    let marked = Array("\u{FEFF}\(text)".utf8)
    #expect(withoutEncoding(try Self.outlines(of: marked, fileName: name)) == expected)
    let little: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    #expect(withoutEncoding(try Self.outlines(of: little, fileName: name)) == expected)
    let big: [UInt8] = [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    #expect(withoutEncoding(try Self.outlines(of: big, fileName: name)) == expected)
  }

  @Test(arguments: texts)
  func `a file cut anywhere keeps the articles before the cut`(name: String) throws {
    let bytes = Self.bytes(of: name)
    let whole = try DocumentParser().articles(in: bytes, fileName: name).map { blocks($0) }
    for cut in stride(from: bytes.count, to: 0, by: -37) {
      let beginning = Array(bytes[..<cut])
      let content = FileContent(beginning, fileName: name)
      let format = try ArticleFormat.of(content.beginning)
      guard case .stretches = format.reading else { continue }
      let found = try DocumentParser().articles(in: beginning, fileName: name).map { blocks($0) }
      // All but the last, which may be the one that is cut.
      #expect(found.count <= whole.count)
      #expect(found.dropLast().elementsEqual(whole.prefix(max(0, found.count - 1))))
    }
  }

  @Test func `an article whose end is lost costs no other`() throws {
    let uni = String(decoding: Self.bytes(of: "nexis-uni.txt"), as: UTF8.self)
    let cut = uni.replacing("End of Document\r", with: "\r")
    #expect(try DocumentParser().articles(in: Array(cut.utf8), fileName: "uni.txt").count == 3)
    let proQuest = String(decoding: Self.bytes(of: "proquest.txt"), as: UTF8.self)
    let rules = String(repeating: "_", count: 60)
    let first = proQuest.prefix(200) + proQuest.dropFirst(200).replacing(rules, with: "")
    #expect(try DocumentParser().articles(in: Array(first.utf8), fileName: "proquest.txt").count == 3)
  }

  @Test(arguments: ["factiva.html", "europresse-elements.html", "lexisnexis.html"])
  func `a page that is not in the encoding it declares is read all the same`(name: String) throws {
    let text = String(decoding: Self.bytes(of: name), as: UTF8.self).unicodeScalars.filter { $0.value < 0x100 }
    let utf8 = Array(String(String.UnicodeScalarView(text)).utf8)
    let latin1 = text.map { UInt8($0.value) }
    func facts(_ bytes: [UInt8]) throws -> [[String]] {
      try DocumentParser().articles(in: bytes, fileName: name).map(blocks)
    }
    #expect(try facts(latin1) == facts(utf8))
  }

  @Test(arguments: files)
  func `no damage whatever ends the reading`(name: String) throws {
    let bytes = Self.bytes(of: name)
    var random = SeededNumbers(seed: 11)
    for round in 0..<150 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...8, using: &random) where !damaged.isEmpty {
        let place = Int.random(in: 0..<damaged.count, using: &random)
        let end = min(damaged.count, place + Int.random(in: 0...200, using: &random))
        switch round % 5 {
        case 0: damaged.removeSubrange(place..<end)
        case 1: damaged[place] = UInt8.random(in: 0...255, using: &random)
        case 2: damaged.insert(contentsOf: Array(damaged[place..<end]), at: place)
        case 3: damaged.removeSubrange(place...)
        default: damaged.replaceSubrange(place..<end, with: Array("{}\\u-1 <a></b>&#0;\r\r\n_::".utf8))
        }
      }
      guard let articles = try? DocumentParser().articles(in: damaged, fileName: name) else { continue }
      for article in articles { _ = outline(of: article) }
    }
  }

  @Test(arguments: [
    "The committee read document 1 of 10 documents.\n\nBody\n\nIt was long.\n",
    "____________________\nA rule, and\nTitle: words\n",
    "HEADLINE: This is a text\n\nLENGTH: 5 words\n\nLOAD-DATE: none\n",
    "Body\n\nThe body was found on Monday.\n\nEnd of Document\n",
    "{ \\rtf is not how this begins }\n",
    "Document 1 of 10\n\nis how this letter begins, and it goes on.\n",
    "Author: Ana\n\nSubject: lamps\n\nTitle: none\n\n____________________________________________________________\nlist\n",
    "Full text: the title\n\nSubject: a letter\n\nTitle: none\n\nAuthor: nobody\n",
  ])
  func `ordinary text is not taken for an export`(text: String) throws {
    let beginning = FileBeginning(Array(text.utf8), fileName: "letter.txt", isWhole: true)
    #expect(try ArticleFormat.of(beginning).name == "text")
  }
}

// MARK: - Names and labels

@Test(arguments: [
  ("By ANA RUIZ, Northern Editor", "ANA RUIZ"), ("By Ana Ruiz and Tom Adeyemi", "Ana Ruiz and Tom Adeyemi"),
  ("By KURT BRANDT, --(Orla Wire)", "KURT BRANDT"), ("VON ANNA GRÜN", "ANNA GRÜN"), ("Ruiz, Ana", "Ana Ruiz"),
  ("Ana Ruiz;Tom Adeyemi", "Ana Ruiz, Tom Adeyemi"), ("Ana Ruiz in South Orla", "Ana Ruiz"),
  ("Ana Ruiz Political correspondent", "Ana Ruiz"), ("Ana Ruiz, with files from Tom Adeyemi", "Ana Ruiz"),
  ("CHRO, GLA, MAXI", "CHRO, GLA, MAXI"), ("ANA RUIZ, CP", "ANA RUIZ"), ("Ana Ruiz, Orla Herald", "Ana Ruiz"),
  ("Ana Ruiz ana@orla.example", "Ana Ruiz"), ("Anne Dubois (à Orla)", "Anne Dubois"),
  ("Par Anne Dubois", "Anne Dubois"),
  ("Ove Brandt, Jr.", "Ove Brandt, Jr."), ("the Editorial Board", "the Editorial Board"),
])
func `a byline gives its names`(line: String, names: String) {
  #expect(Byline.names(in: line, of: "The Orla Herald (South Orla)") == names)
}

@Test(arguments: ["--(Orla Wire)", "", "   ", "; ;", "By"])
func `a byline without names gives none`(line: String) {
  #expect(Byline.names(in: line) == nil || line == "By")
}

@Test(
  arguments: [
    ("ENGLISH", "en"), ("GERMAN; DEUTSCH", "de"), ("Français", "fr"), ("FRENCH; FRANÇAIS", "fr"), ("EN", "en"),
    ("en-gb", "en-GB"), ("英文", "en"), ("Klingon", nil), ("", nil), ("x", nil),
  ] as [(String, String?)])
func `a language is known by its names`(words: String, tag: String?) {
  #expect(LanguageNames.tag(of: words) == tag)
}

// MARK: - Real exports

/// How many articles stand in real exports, counted by their own marks: `N of M DOCUMENTS` lines, `End of Document`
/// lines and bookmarks, rules of underscores (less the last), elements.
@Test(
  .enabled(if: Shared.bytes(of: "corpora/README.md") != nil, "there are no corpora beside the repository"),
  arguments: [
    ("lexisnexis-sample/inst/extdata/sample.TXT", "lexisnexis-text", 10),
    ("lexisnexis-sample/inst/extdata/sample.DOCX", "docx", 10),
    ("lexisnexis-sample/tests/files/test.DOCX", "docx", 1),
    ("nexis-uni-txt/data/LN_data/raw/LN_2019/LN78_2019_7.txt", "nexis-uni-text", 4),
    ("proquest-txt/inst/star.txt", "proquest-text", 373),
    ("reuters-21578/reuters21578/reut2-021.sgm", "reuters-21578", 578),
    ("nexis-factiva-exports/tests/data/factiva/german-ui.html", "factiva-html", 100),
    ("nexis-factiva-exports/tests/data/factiva/suddeutsche_1_2017-11-19.html", "factiva-html", 51),
    ("nexis-factiva-exports/tests/data/nexis/afp_2013-03-12_0501.html", "lexisnexis-html", 74),
    ("nexis-factiva-exports/tests/data/nexis/irish-times_1995-06-12_0001.html", "lexisnexis-html", 166),
    ("nexis-factiva-exports/tests/data/lexis/guardian3.docx", "docx", 62),
    ("nexis-factiva-exports/tests/data/lexis/misc.docx", "docx", 100),
    ("nexis-factiva-exports/tests/data/lexis/usa-today.docx", "docx", 7),
    ("nexis-factiva-exports/tests/data/lexis/washington-post.docx", "docx", 50),
    ("nexis-factiva-exports/tests/data/integrum/moscow_1993-06-06_1994-09-02.html", "integrum-html", 27),
    ("nexis-factiva-exports/tests/data/kikuzo/kikuzo_1985-01-01_002.html", "kikuzo-html", 100),
    ("nexis-factiva-exports/tests/data/yomidasu/yomidasu_1987-01-01_001.html", "yomidasu-html", 78),
    ("r-temis-samples/texts/reuters21578-factiva.xml", "factiva-xml", 19),
    ("r-temis-samples/tm.plugin.factiva/inst/texts/factiva_test.html", "factiva-html", 2),
    ("r-temis-samples/tm.plugin.europresse/inst/texts/europresse_test1.html", "europresse-html", 3),
    ("r-temis-samples/tm.plugin.europresse/inst/texts/europresse_test2.html", "europresse-html", 4),
    ("r-temis-samples/tm.plugin.lexisnexis/inst/texts/lexisnexis_test_en.html", "lexisnexis-html", 2),
    ("r-temis-samples/tm.plugin.lexisnexis/inst/texts/lexisnexis_test_fr.html", "lexisnexis-html", 3),
    ("r-temis-samples/tm.plugin.lexisnexis/inst/texts/lexisnexis_test_copyright_error.html", "lexisnexis-html", 1),
  ])
func `a real export gives as many articles as it holds`(path: String, format: String, count: Int) throws {
  let bytes = try #require(Shared.bytes(of: "corpora/\(path)"))
  let articles = try DocumentParser().articles(in: bytes, fileName: String(path.split(separator: "/").last ?? ""))
  #expect(articles.count == count)
  #expect(articles.allSatisfy { $0.metadata.format == format })
  // A few have none in the original.
  if count > 1 { #expect(articles.count { $0.metadata.date != nil } * 20 >= count * 19) }
}
