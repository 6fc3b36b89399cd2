import Articles
import CPlatform
import Screen
import Testing

@testable import Reader

struct GroupingTests {
  private static func reader(width: Int = 120, height: Int = 16) -> Reader {
    _ = platform_set_locale()
    var reader = Reader(size: Size(width: width, height: height))
    let summaries = (0..<40).map { number in
      ArticleSummary(
        id: .init(path: Array("clippings/\(["north", "south", "part 10", "part 2"][number % 4])/\(number).txt".utf8)),
        title: "Article \(number)", date: ArticleDate(year: 2024, month: 1 + number % 3, day: 1 + number / 8),
        fileName: "\(number).txt", size: 100)
    }
    _ = reader.handle(.found(summaries))
    _ = reader.handle(.scanned(problems: []))
    return reader
  }

  @Test(arguments: [("f", "folder"), ("y", "day")])
  func `groups have headings`(key: String, name: String) {
    var reader = Self.reader()
    reader.type("," + key)
    expectScreen(reader, matches: "grouped-by-\(name)")
  }

  @Test(arguments: ["f", "y", "d"], [6, 9, 16])
  func `the selection is on the screen wherever it goes, and so is its heading`(key: String, height: Int) {
    var reader = Self.reader(height: height)
    reader.type("gl,\(key)gg")
    for step in 0..<80 {
      reader.type(step < 40 ? "j" : "k")
      guard let selected = reader.state.list.selected, let rect = reader.arrangement.list else { continue }
      let rows = reader.screen()[rect.row..<(rect.row + rect.height)].map { String($0.prefix(rect.width)) }
      #expect(rows.contains { $0.contains(selected.title) }, "\(selected.title) in \(rows)")
      if let heading = reader.state.list.order.heading(of: selected) {
        #expect(rows.contains { $0.contains(heading) || rect.height < 4 }, "\(heading) in \(rows)")
      }
    }
  }
}
