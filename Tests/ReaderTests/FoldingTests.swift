import Screen
import Testing

@testable import Reader

struct FoldingTests {
  /// The rows of the sidebar, from its title on, without the mark of the selected one.
  private func sidebar(_ reader: inout Reader) -> [String] {
    guard let rect = reader.arrangement.quotes else { return [] }
    return reader.screen()[rect.row..<rect.row + rect.height].map { line in
      String(line.dropFirst(rect.column + 1).prefix(rect.width - 1)).split(separator: " ").joined(separator: " ")
    }
  }

  @Test func `groups have headings with the number of their quotations`() {
    var reader = Reader.showing(.harbour)
    reader.type("S")
    let rows = sidebar(&reader)
    #expect(rows[1] == "▾ Ana Ruiz 2")
    #expect(rows.contains("▾ Piet Oyelaran 2") && rows.contains("▾ the report 1"))
  }

  @Test func `za folds the group of the selected quotation and unfolds it`() {
    var reader = Reader.showing(.harbour)
    reader.type("Sgq")
    reader.type("za")
    #expect(sidebar(&reader)[1] == "▸ Ana Ruiz 1/2")
    #expect(reader.state.message?.text == "Folded: Ana Ruiz")
    reader.type("za")
    #expect(sidebar(&reader)[1] == "▾ Ana Ruiz 2")
    reader.type("zc")
    #expect(sidebar(&reader)[1] == "▸ Ana Ruiz 1/2")
    reader.type("zc")
    #expect(reader.state.message?.text == "This group is folded already")
    reader.type("zo")
    #expect(sidebar(&reader)[1] == "▾ Ana Ruiz 2")
  }

  @Test func `zM makes a table of speakers, zR undoes it`() {
    var reader = Reader.showing(.harbour)
    reader.type("SzM")
    #expect(sidebar(&reader)[1...4] == ["▸ Ana Ruiz 1/2", "▸ Piet Oyelaran 2", "▸ the report 1", ""])
    #expect(sidebar(&reader)[0].hasSuffix("1/5"))
    reader.type("zR")
    #expect(sidebar(&reader)[1] == "▾ Ana Ruiz 2")
  }

  @Test func `rows are gone over, and a folded group is one`() {
    var reader = Reader.showing(.harbour)
    reader.type("SgqzMj")
    #expect(reader.state.reading?.quotation == 3)
    reader.type("j")
    #expect(reader.state.reading?.quotation == 2)
    reader.type("j")
    #expect(reader.state.message?.text == "That was the last quotation")
    reader.type("2k")
    #expect(reader.state.reading?.quotation == 0)
    // Numbers are those of quotations, whatever is folded.
    reader.type("4G")
    #expect(reader.state.reading?.quotation == 4)
    #expect(sidebar(&reader)[2] == "▸ Piet Oyelaran 2/2")
    reader.type("k")
    #expect(reader.state.reading?.quotation == 0)
  }

  @Test func `the text goes on from quotation to quotation while the sidebar rests on the group`() {
    var reader = Reader.showing(.harbour)
    reader.type("SzM]")
    #expect(reader.state.reading?.quotation == 1)
    #expect(sidebar(&reader)[1] == "▸ Ana Ruiz 2/2")
    reader.type("]]")
    #expect(reader.state.reading?.quotation == 3)
    #expect(sidebar(&reader)[2] == "▸ Piet Oyelaran 1/2")
    reader.type("[")
    #expect(sidebar(&reader)[3] == "▸ the report 1")
  }

  @Test func `Enter unfolds a group, and goes to the article from a quotation`() {
    var reader = Reader.showing(.harbour)
    reader.type("SzMgqj<Enter>")
    #expect(sidebar(&reader)[1...3] == ["▸ Ana Ruiz 2", "", "▾ Piet Oyelaran 2"])
    #expect(reader.state.focus == .quotes && reader.state.reading?.quotation == 3)
    reader.type("<Enter>")
    #expect(reader.state.focus == .text)
  }

  @Test func `a press on a heading folds and unfolds, the selection stays`() {
    var reader = Reader.showing(.harbour)
    reader.type("S")
    let column = (reader.arrangement.quotes?.column ?? 0) + 3
    let heading = Event.input(.mouse(MouseEvent(.press, at: Position(column: column, row: 1))))
    _ = reader.handle(heading)
    #expect(sidebar(&reader)[1] == "▸ Ana Ruiz 1/2" && reader.state.reading?.quotation == 0)
    #expect(sidebar(&reader)[3] == "▾ Piet Oyelaran 2")
    _ = reader.handle(.input(.mouse(MouseEvent(.press, at: Position(column: column, row: 4)))))
    #expect(reader.state.reading?.quotation == 3 && reader.state.focus == .quotes)
    _ = reader.handle(heading)
    #expect(sidebar(&reader)[1] == "▾ Ana Ruiz 2" && reader.state.reading?.quotation == 3)
  }

  @Test func `a filter leaves groups folded and counts what it shows`() {
    var reader = Reader.showing(.harbour)
    reader.type("SzMgq&april<Enter>")
    #expect(sidebar(&reader)[0] == "By speaker &april 1/1 of 5")
    #expect(sidebar(&reader)[1...2] == ["▸ Piet Oyelaran 1", ""])
    reader.type("<Esc>")
    #expect(sidebar(&reader)[2] == "▸ Piet Oyelaran 2/2")
  }

  @Test func `finding in the sidebar unfolds, and leaving the prompt folds again`() {
    var reader = Reader.showing(.harbour)
    reader.type("SzMgq/april")
    #expect(sidebar(&reader)[3] == "▾ Piet Oyelaran 2")
    reader.type("<Esc>")
    #expect(sidebar(&reader)[2] == "▸ Piet Oyelaran 2")
    reader.type("/april<Enter>")
    #expect(sidebar(&reader)[3] == "▾ Piet Oyelaran 2")
    reader.type("zMn")
    #expect(sidebar(&reader)[3] == "▾ Piet Oyelaran 2")
  }

  @Test func `folds are there again when one comes back, and belong to their article`() {
    var reader = Reader.showing(.harbour, .long)
    reader.type("SzM", in: .harbour, .long)
    reader.type("J", in: .harbour, .long)
    #expect(sidebar(&reader)[1].hasPrefix("▾"))
    reader.type("K", in: .harbour, .long)
    #expect(sidebar(&reader)[1].hasPrefix("▸ Ana Ruiz"))
  }

  @Test func `without groups nothing is folded, and it says what makes them`() {
    var reader = Reader.showing(.harbour)
    reader.type("za")
    #expect(reader.state.message?.text == "Only quotations by speaker have groups: S sorts them")
    reader.type("SzMS")
    #expect(reader.state.quotesOrder == .doubt)
    #expect(!sidebar(&reader).contains { $0.hasPrefix("▸") })
    var silent = Reader.showing(.silent)
    silent.type("zM")
    #expect(silent.state.message?.text == "There are no quotations in this article")
  }

  @Test func `words that nobody is known to have said have groups of their own`() {
    var reader = Reader.showing(.long, width: 120, height: 20)
    reader.type("SzM")
    #expect(sidebar(&reader)[1...4] == ["▸ clerk 1 1/20", "▸ clerk 2 20", "▸ unknown 20", ""])
    reader.type("gqG")
    #expect(sidebar(&reader)[3] == "▸ unknown 20/20")
    // Of a long group, the heading stays above what is shown of it.
    reader.type("zR")
    #expect(sidebar(&reader)[1] == "▾ unknown 20")
    reader.type("zM")
    #expect(sidebar(&reader)[1] == "▸ clerk 1 20")
    #expect(reader.brokenPromise() == nil)
  }

  @Test func `exporting takes what is folded too`() {
    var reader = Reader.showing(.harbour)
    reader.type("SzM")
    guard case .export(let request)? = reader.type(":export x.md<Enter>").last, case .shown(let shown) = request.scope
    else {
      Issue.record("nothing was exported")
      return
    }
    #expect(shown.quotations == [0, 1, 2, 3, 4])
  }

  @Test(arguments: [(160, 48), (80, 24), (40, 12)]) func `screens with folded groups`(width: Int, height: Int) {
    var reader = Reader.showing(.harbour, width: width, height: height)
    reader.type("Sgqzaj")
    expectScreen(reader, matches: "folded-\(width)x\(height)")
    var plain = Settings()
    plain.isPlain = true
    var other = Reader.showing(.harbour, width: width, height: height, settings: plain)
    other.type("SgqzMjzo")
    expectScreen(other, matches: "folded-plain-\(width)x\(height)")
  }
}
