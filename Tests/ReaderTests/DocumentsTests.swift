import Testing

@testable import Reader

/// The documents that are made from the command table say what the table says now.
struct DocumentsTests {
  @Test(arguments: [("Commands.md", CommandReference.markdown), ("pullquote.1", CommandReference.manualPage)])
  func `a generated document is up to date`(name: String, made: String) {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    #expect(readFile("\(root)/Documentation/\(name)") == made, "make documents writes Documentation/\(name) anew")
  }

  @Test func `the README names only keys that there are`() throws {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    let readme = try #require(readFile("\(root)/README.md"))
    let rows = readme.split(separator: "\n").filter { $0.hasPrefix("| `") }
    #expect(rows.count > 5)
    let known: Set<String> = Set(Command.all.flatMap(\.keys).map { $0.replacing(" ", with: "") })
    for row in rows {
      let cell = row.split(separator: "|").first ?? ""
      let keys = cell.split(separator: "`").map { String($0).replacing(" ", with: "") }.filter { !$0.isEmpty }
      for key in keys { #expect(known.contains(key), "\(key) in the README is no key of a command") }
    }
  }
}
