import Glibc
import Testing

@testable import Articles

/// What once broke a parser (`make fuzz`): it must be read, whatever comes of it.
@Suite struct FuzzFindingsTests {
  @Test func `front matter whose item has no words is read`() throws {
    let text = "---\ntags:\n- \n- one\ntitle: \"a\n: [\n---\n\nWords of a text stand here.\n"
    #expect(try DocumentParser().articles(in: Array(text.utf8), fileName: "a.md").count == 1)
  }

  @Test func `a body whose item has no words is read`() throws {
    let text = String(decoding: Exports.bytes(of: "proquest.txt"), as: UTF8.self)
    let changed = text.replacing("Full text: ", with: "Full text: Two villages:\n\n- \n\n• \n\n")
    #expect(changed != text)
    let articles = try DocumentParser().articles(in: Array(changed.utf8), fileName: "proquest.txt")
    #expect(articles.count == (try DocumentParser().articles(in: Array(text.utf8), fileName: "proquest.txt").count))
  }
}
