import Articles
import Quotations
import Screen
import Testing

@testable import Reader

@Suite struct LinksTests {
  /// An article with links, stress and headings.
  private static let text = """
    Pier report

    The board read the report and a note on a fox.

    What it says

    Nothing is lost, Ana Ruiz said. “All is mended,” she added.
    """

  private static func range(of words: String) -> Range<Int> {
    let all = Array(text.utf8)
    let wanted = Array(words.utf8)
    let start = (0...(all.count - wanted.count)).first { all[$0..<$0 + wanted.count].elementsEqual(wanted) } ?? 0
    return start..<start + wanted.count
  }

  private static func reader(address: String? = nil, width: Int = 100) -> Reader {
    var blocks: [Block] = []
    let lines = ["Pier report", "The board read the report and a note on a fox.", "What it says"]
    for (index, line) in lines.enumerated() {
      blocks.append(
        Block(kind: [.title, .paragraph, .heading][index], range: range(of: line), level: index == 2 ? 2 : 0))
    }
    let last = range(of: "Nothing is lost")
    blocks.append(Block(kind: .paragraph, range: last.lowerBound..<text.utf8.count))
    let words = range(of: "All is mended,")
    let quotation = Quotation(
      range: words, outerRange: words.lowerBound - 3..<words.upperBound + 3, kind: .direct, utterance: 0,
      speaker: Speaker(name: "Ana Ruiz", mention: range(of: "she"), basis: .pronoun), cue: range(of: "added"),
      confidence: 0.87)
    let article = Article(
      text: Array(text.utf8),
      metadata: Metadata(title: "Pier report", titleRange: range(of: lines[0]), address: address),
      blocks: blocks,
      inlines: [
        Inline(kind: .link("https://example.org/report"), range: range(of: "the report")),
        Inline(kind: .link("javascript:alert(1)"), range: range(of: "a note")),
        Inline(kind: .emphasis, range: range(of: "fox")),
        Inline(kind: .link("/here"), range: range(of: "lost")),
      ], quotations: [quotation])
    var reader = Reader(size: Size(width: width, height: 30))
    let id = ArticleSummary.ID(path: Array("pier.html".utf8))
    let summary = ArticleSummary(id: id, title: "Pier report", date: nil, fileName: "pier.html", size: 9)
    _ = reader.handle(.found([summary]))
    _ = reader.handle(.scanned(problems: []))
    _ = reader.handle(.holds(id, ContentHash(of: Array("x".utf8))))
    _ = reader.handle(.opened(id, article))
    return reader
  }

  @Test func `links that can be seen are numbered, and the address is shown before it is opened`() {
    var reader = Self.reader()
    reader.type("f")
    let screen = reader.screen()
    #expect(screen.contains { $0.contains("The board read [1] report and [2]ote on a fox.") })
    #expect(screen.last?.contains("Type the number of a link, 1 to 3") == true)
    reader.type("1")
    #expect(reader.screen().last?.hasPrefix("https://example.org/report  Enter opens it") == true)
    #expect(reader.type("<Enter>") == [.browse("https://example.org/report")])
  }

  @Test func `only addresses of the web and of mail are opened`() {
    var reader = Self.reader()
    #expect(reader.type("f2<Enter>") == [])
    #expect(reader.state.message?.text.contains("is not opened: only http, https and mailto addresses are") == true)
    #expect(reader.type("f3<Enter>") == [])
    #expect(reader.state.message?.text.contains("does not say on which site") == true)
    #expect(reader.type("f2y") == [.copy(Array("javascript:alert(1)".utf8), what: "the address")])
    #expect(reader.type("f<Esc>]") == [])
  }

  @Test func `the article's own address is shown, then opened as one argument`() {
    var reader = Self.reader(address: "https://example.org/a b\u{1B}[31m?q=\"é\"")
    #expect(reader.type("o") == [])
    #expect(reader.type("<Enter>") == [.browse("https://example.org/a%20b%1B[31m?q=%22%C3%A9%22")])
    var other = Self.reader()
    #expect(other.type("o") == [.openFile(ArticleSummary.ID(path: Array("pier.html".utf8)))])
  }

  @Test func `what was edited is read anew at the same place`() {
    var reader = Self.reader()
    let id = ArticleSummary.ID(path: Array("pier.html".utf8))
    #expect(reader.type("e") == [.edit(id, line: 7)])
    #expect(reader.handle(.returned(problem: nil, edited: id)) == [.redraw, .load(id, as: .asFound)])
    #expect(reader.handle(.returned(problem: "vi ended with status 1", edited: nil)) == [.redraw])
    #expect(reader.state.message?.text == "vi ended with status 1")
  }

  @Test func `stress and links are drawn as such`() {
    var reader = Self.reader()
    let grid = reader.frame().grid
    func style(of words: String) -> Style? {
      for row in 0..<grid.size.height {
        let cells = Array(grid.cells[(row * grid.size.width)..<((row + 1) * grid.size.width)])
        let wanted = words.unicodeScalars.map(\.value)
        for start in 0...(cells.count - wanted.count)
        where cells[start..<start + wanted.count].map({ UInt32($0.scalar) }) == wanted {
          return cells[start].style
        }
      }
      return nil
    }
    #expect(style(of: "the report and")?.emphasis == .link)
    #expect(style(of: "fox.")?.emphasis == .slanted)
  }

  @Test func `why this speaker lights cue, mention and name, and says how sure it is`() {
    var reader = Self.reader()
    reader.type("]i")
    #expect(reader.evidence == [Self.range(of: "added"), Self.range(of: "she"), Self.range(of: "Ana Ruiz")])
    let said = reader.explanation ?? ""
    #expect(
      said.hasPrefix("Why Ana Ruiz: “she” beside it stands for Ana Ruiz · cue “added” · named in full first at "))
    #expect(said.hasSuffix("87% sure"))
    reader.type("<Esc>")
    #expect(reader.evidence.isEmpty)
  }

  @Test func `a quotation is copied, alone and with all that it can be checked by`() {
    var reader = Self.reader(address: "https://example.org/pier")
    #expect(reader.type("gty") == [.copy(Array("All is mended,".utf8), what: "the words")])
    let effects = reader.type("Y")
    guard case .copy(let bytes, _)? = effects.first else {
      Issue.record("nothing was copied")
      return
    }
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        “All is mended,” (Ana Ruiz)
        “Pier report”, https://example.org/pier.
        [pier.html, characters 108–122, SHA-256 2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881]
        """)
    #expect(reader.handle(.copied("Copied.")) == [])
    #expect(reader.state.message?.text == "Copied.")
  }

  @Test func `words are selected with the keyboard`() {
    var reader = Self.reader()
    reader.type("gtv")
    #expect(reader.chosenWords == Self.range(of: "All is mended,"))
    reader.type("<Esc>")
    reader.state.reading?.quotation = nil
    reader.type("vj")
    #expect(reader.chosenWords.map { $0.upperBound } == Self.range(of: "T").upperBound)
    reader.type("oee")
    #expect(reader.type("v") == [])
    reader.type("v}")
    #expect(reader.type("y") == [.copy(Array("Pier report".utf8), what: "the words")])
  }

  @Test func `what is typed narrows the outline`() {
    var story = Story.harbour
    story.paragraphs = ["# The bridge", "One.", "# The ferry", "Two.", "# A bridge too far", "Three."]
    story.quotations = []
    var reader = Reader.showing(story)
    reader.type("t/bridge")
    #expect(reader.screen()[0] == " Outline: 3 headings · 2/3")
    #expect(reader.screen().last == "/bridge")
    reader.type("<Down><Esc>")
    // All are there again, with the same one selected.
    #expect(reader.screen()[0] == " Outline: 3 headings")
    guard case .readingOutline(let view) = reader.state.mode else {
      Issue.record("the outline is closed")
      return
    }
    #expect(view.selected == 2 && view.filter == nil)
    reader.type("&zebra<Enter>")
    #expect(reader.screen()[1] == "   Nothing fits what is typed")
    reader.type("<Backspace><Backspace><Backspace><Backspace><Backspace>ferry<Enter>")
    guard case .browsing = reader.state.mode else {
      Issue.record("the outline is open")
      return
    }
  }

  @Test func `what was opened, and with what, is said`() {
    var reader = Reader.showing(.harbour, .silent)
    #expect(reader.handle(.returned(problem: nil, edited: nil, opened: "Opened a with b")) == [.redraw])
    #expect(reader.state.message?.text == "Opened a with b")
  }

  @Test func `the outline goes to a heading`() {
    var reader = Self.reader(width: 40)
    reader.type("t")
    #expect(reader.screen()[0].contains("Outline: 2 headings"))
    #expect(reader.screen()[2].contains("What it says"))
    reader.type("j<Enter>")
    #expect(reader.state.focus == .text)
    var plain = Reader.showing(.silent)
    plain.type("t")
    #expect(plain.state.message?.text == "There are no headings in this article")
  }
}
