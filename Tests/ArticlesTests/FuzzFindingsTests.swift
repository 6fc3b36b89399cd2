import Glibc
import Messages
import Testing

@testable import Articles

/// What once broke a parser (`make fuzz`): it must be read, whatever comes of it.
@Suite struct FuzzFindingsTests {
  @Test func `front matter whose item has no words is read`() throws {
    let text = "---\ntags:\n- \n- one\ntitle: \"a\n: [\n---\n\nWords of a text stand here.\n"
    #expect(try DocumentParser().articles(in: Array(text.utf8), fileName: "a.md").count == 1)
  }

  @Test func `a mail whose item has no words is read`() throws {
    let text = "From: Ana <ana@herald.example>\nSubject: Pier\nDate: Tue, 2 Jan 2024 10:00:00 +0000\n\n"
    for body in ["Two things:\n\n- \n\n- one\n\n- two\n", "Two:\n- \n- one\n- two", "- \n- \n\n-\n- a"] {
      let articles = try DocumentParser().articles(in: Array((text + body).utf8), fileName: "a.eml")
      #expect(articles.count == 1)
      _ = outline(of: articles[0])
    }
  }

  @Test func `what broke a format once is read by it`() throws {
    let folder = String(#filePath.prefix(upTo: #filePath.range(ofLast: "/ArticlesTests"))) + "/FuzzFindings/formats/"
    for name in ["mail-item-without-words", "proquest-item-without-words", "front-matter-item-without-words"] {
      let bytes = try #require(Shared.bytes(ofFile: folder + name))
      for format in ArticleFormat.all {
        _ = try? DocumentParser().articles(in: FileContent(Array(bytes.dropFirst()), fileName: "a"), of: format)
      }
    }
  }

  @Test func `a body whose item has no words is read`() throws {
    let text = String(decoding: Exports.bytes(of: "proquest.txt"), as: UTF8.self)
    let changed = text.replacing("Full text: ", with: "Full text: Two villages:\n\n- \n\n• \n\n")
    #expect(changed != text)
    let articles = try DocumentParser().articles(in: Array(changed.utf8), fileName: "proquest.txt")
    #expect(articles.count == (try DocumentParser().articles(in: Array(text.utf8), fileName: "proquest.txt").count))
  }
}

@Suite struct OwnExportTests {
  @Test(arguments: [CitationFormat.markdown, .csv, .tsv, .json, .jsonl, .html, .cslJSON, .bibtex, .org, .webAnnotation])
  func `what was exported is no article`(format: CitationFormat) throws {
    let text = Array("A story.\n\n“We ran out of road,” said Ana Ruiz, who leads the works department.".utf8)
    let article = ArticleParser().parse(text: text, name: "a.txt")
    let cited = CitedArticle(
      article, path: Array("a.txt".utf8), file: ContentHash(of: text),
      kept: KeptPlaces(KeptArticle(), library: KeptArticle(), in: article))
    #expect(cited.quotations.count == 1)
    var writer = try #require(format.writer)
    let bytes = writer.begin() + writer.write(cited) + writer.end()
    let error = #expect(throws: ArticleParsingError.self) {
      try DocumentParser().articles(in: bytes, fileName: "quotations.md")
    }
    #expect(error == .notText(looksLike: "quotations that pullquote exported"))
    #expect(error?.isWorthTelling == false)
  }
}
