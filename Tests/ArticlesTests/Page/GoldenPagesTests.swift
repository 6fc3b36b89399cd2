import Glibc
import Testing

@testable import Articles

/// Pages of our own in the markup of real sites, each with the outline it should have beside it: `RECORD=1` writes what
/// is found.
@Suite struct GoldenPagesTests {
  private static let folder =
    String(#filePath.prefix(upTo: #filePath.lastIndex(of: "/") ?? #filePath.endIndex)) + "/Pages"

  @Test(arguments: ["newspaper-singlefile", "old-table-page", "react-app", "wordpress-blog"])
  func `a page has the outline that is expected`(name: String) throws {
    let page = try #require(Shared.bytes(ofFile: "\(Self.folder)/\(name).html"))
    let articles = try DocumentParser().articles(in: page, fileName: "\(name).html")
    let found = articles.map { outline(of: $0) }.joined(separator: "\n")
    let path = "\(Self.folder)/\(name).outline"
    if let record = getenv("RECORD"), String(cString: record) == "1", let file = fopen(path, "wb") {
      fputs(found, file)
      fclose(file)
    }
    let expected = String(decoding: Shared.bytes(ofFile: path) ?? [], as: UTF8.self)
    #expect(found == expected)
  }
}
