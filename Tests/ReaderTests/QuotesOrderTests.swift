import Articles
import Quotations
import Testing

@testable import Reader

@Suite struct QuotesOrderTests {
  /// The words of the sidebar's rows, from the top.
  private func sidebar(_ reader: inout Reader) -> [String] {
    reader.screen().map { line in
      guard let rule = line.lastIndex(of: "│") else { return "" }
      return String(line[line.index(after: rule)...].drop { $0 == " " || $0 == "▌" })
    }
  }

  @Test func `quotations stand together by speaker, whoever is quoted most first`() {
    var reader = Reader.showing(.harbour)
    reader.type("S")
    #expect(reader.shownQuotations() == [0, 1, 3, 4, 2])
    let rows = sidebar(&reader)
    #expect(rows[0].hasPrefix("By speaker"))
    // One name for each.
    #expect(rows.count { $0.contains("Ana Ruiz") } == 1)
    #expect(rows.count { $0.contains("Piet Oyelaran") } == 1)
    reader.type("gqG")
    #expect(reader.state.reading?.quotation == 2)
    reader.type("k")
    #expect(reader.state.reading?.quotation == 4)
    // The keys that jump from any pane go by the text.
    reader.type("[")
    #expect(reader.state.reading?.quotation == 3)
  }

  @Test func `the least sure come first by doubt, and S comes round again`() {
    var reader = Reader.showing(.long)
    reader.type("SS")
    #expect(reader.shownQuotations().prefix(3) == [2, 5, 8])
    #expect(reader.state.message?.text == "Quotations by doubt, the least sure first")
    reader.type("S")
    #expect(reader.shownQuotations() == Array(0..<60))
    reader.type(":sort-quotes colour<Enter>")
    #expect(reader.state.message?.text == "Quotations are sorted by place, speaker, doubt")
  }

  @Test func `a filter shows quotations by words or by name, Esc shows all`() {
    var reader = Reader.showing(.harbour)
    reader.type("gq&oyelaran<Enter>")
    #expect(reader.shownQuotations() == [3, 4])
    #expect(reader.state.reading?.quotation == 3)
    #expect(sidebar(&reader)[0].contains("1/2 of 5"))
    reader.type("&<Backspace>")
    reader.type("<Esc>")
    #expect(reader.shownQuotations() == [3, 4])
    reader.type("<Esc>")
    #expect(reader.shownQuotations().count == 5)
    reader.type("&zebra<Enter>")
    #expect(reader.state.message?.text == "No quotation here holds “zebra”, and none is by such a name")
    #expect(reader.shownQuotations().count == 5)
  }
}

@Suite struct ExportingTests {
  @Test func `what the sidebar shows is exported to the file that one names`() {
    var reader = Reader.showing(.harbour)
    reader.type("gq&oyelaran<Enter>E")
    let screen = reader.screen()
    #expect(screen.last?.hasPrefix("Export to: quotations.md") == true)
    guard case .export(let request)? = reader.type("<Enter>").last else {
      Issue.record("nothing was exported")
      return
    }
    guard case .shown(let shown) = request.scope else {
      Issue.record("other quotations were exported")
      return
    }
    #expect(shown.quotations == [3, 4] && request.file == "quotations.md" && !request.replaces)
    reader.type(":export x.doc<Enter>")
    #expect(reader.state.message?.text.hasPrefix("The end of the name says the format: .md .csv") == true)
    // What was typed is there to be mended, and completed.
    reader.type("E<C-u>x.doc<Enter>E")
    #expect(reader.screen().last?.hasPrefix("Export to: x.doc") == true)
    #expect(reader.type("<C-u>no<Tab>") == [.listPaths("no")])
    _ = reader.handle(.paths(beginning: "no", ["notes/", "nouns.md"]))
    #expect(reader.screen().last?.hasPrefix("Export to: notes/") == true)
    reader.type("<Esc>")
    guard case .export(let other)? = reader.type(":export! x.bib<Enter>").last else {
      Issue.record("nothing was exported")
      return
    }
    #expect(other.replaces)
  }

  @Test func `in the list all that is listed can be exported`() {
    var reader = Reader.showing(.harbour, .silent, .wide)
    reader.type("E")
    #expect(reader.screen().last == "Export quotations of:  a the open article  l all 3 listed")
    reader.type("l")
    #expect(reader.screen().last?.hasPrefix("Export 3 articles to: quotations.md") == true)
    let ids = [Story.harbour, .silent, .wide].indices.map { ArticleSummary.ID(path: Array("story-\($0).txt".utf8)) }
    let asked = reader.type("<Enter>")
    guard case .export(let request)? = asked.last, case .listed(let listed) = request.scope else {
      Issue.record("nothing was exported")
      return
    }
    #expect(Set(listed) == Set(ids))
    _ = reader.handle(.exported("7 quotations in quotations.md"))
    // A search chooses what is listed.
    reader.type("g/bridge<Enter>")
    #expect(reader.type(":export-listed x.csv<Enter>").last != asked.last)
    #expect(reader.state.message?.text == "The list is still being filled")
    _ = reader.handle(.matched([Story.harbour.summary("story-0.txt")]))
    _ = reader.handle(.searched(problems: []))
    guard case .export(let one)? = reader.type(":export-listed! x.csv<Enter>").last else {
      Issue.record("nothing was exported")
      return
    }
    #expect(one.scope == .listed([ids[0]]) && one.replaces)
    reader.type("glEx")
    #expect(reader.state.message?.text == "Nothing is exported: a or l says which articles are meant")
  }
}
