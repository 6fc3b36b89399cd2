import Articles
import Messages
import Screen
import Testing

@testable import Reader

struct MovingTests {
  @Test func `the newest article is open and the list has the keyboard`() {
    let reader = Reader.showing(.silent, .harbour)
    #expect(reader.state.reading?.article.metadata.title == "Harbour bridge closes for the winter")
    #expect(reader.state.focus == .list)
    #expect(reader.state.list.selection == 0)
  }

  @Test func `a single file has the keyboard on its text and no list`() {
    let reader = Reader.showing(.harbour)
    #expect(reader.state.focus == .text)
    #expect(reader.arrangement.list == nil)
  }

  @Test func `brackets go from quotation to quotation, and say when there are no more`() {
    var reader = Reader.showing(.harbour, .silent)
    #expect(reader.state.reading?.quotation == 0)
    reader.type("]]")
    #expect(reader.state.reading?.quotation == 2)
    reader.type("9]")
    #expect(reader.state.reading?.quotation == 4)
    reader.type("]")
    #expect(reader.state.message?.text == "That was the last quotation")
    reader.type("[[[[[")
    #expect(reader.state.reading?.quotation == 0)
    #expect(reader.state.message?.text == "That was the first quotation")
  }

  @Test func `parentheses stay with one speaker`() {
    var reader = Reader.showing(.harbour)
    reader.type(")")
    #expect(reader.state.reading?.quotation == 1)
    reader.type(")")
    #expect(reader.state.message?.text == "There is no later quotation by Ana Ruiz")
    reader.type("]])")
    #expect(reader.state.reading?.quotation == 4)
  }

  @Test func `the sidebar follows the text`() {
    var reader = Reader.showing(.long, width: 120, height: 30)
    #expect(reader.state.reading?.quotation == 0)
    reader.type("G")
    #expect((reader.state.reading?.quotation ?? 0) > 45)
    reader.type("gg")
    #expect(reader.state.reading?.quotation.map { $0 < 10 } == true)
  }

  @Test func `the text follows the sidebar`() {
    var reader = Reader.showing(.long, width: 120, height: 30)
    reader.type("gq40j")
    #expect(reader.state.reading?.quotation == 40)
    #expect(reader.screen().joined(separator: "\n").contains("This is number 41,"))
  }

  @Test func `keys queued together end where the same keys one at a time end`() {
    var together = Reader.showing(.long, width: 100, height: 24)
    var single = together
    for count in [1, 7, 300, 500] {
      let keys = String(repeating: "j", count: count) + String(repeating: "k", count: count / 3)
      together.type(keys)
      for key in keys {
        single.type(String(key))
        _ = single.frame()
      }
      #expect(together.screen() == single.screen())
    }
  }

  @Test func `going down stops with the last row at the bottom`() {
    var reader = Reader.showing(.long, width: 100, height: 24)
    reader.type("G")
    let end = reader.screen()
    reader.type("j")
    #expect(reader.state.message?.text == "This is the end of the article")
    reader.type("gg")
    for _ in 0..<200 { reader.type(" ") }
    #expect(Array(reader.screen().dropLast()) == Array(end.dropLast()))
  }

  @Test func `the place in the text outlives resizing and coming back`() {
    var reader = Reader.showing(.long, width: 160, height: 40)
    reader.type("20}")
    let top = reader.state.reading?.top
    let text = { (lines: [String]) in lines.map { String($0.prefix(110)) }.dropLast() }
    let before = text(reader.screen())
    for (width, height) in [(100, 30), (40, 12), (1, 1), (500, 200), (71, 16), (160, 40)] {
      _ = reader.handle(.input(.resize(Size(width: width, height: height))))
      _ = reader.frame()
    }
    #expect(reader.state.reading?.top == top)
    #expect(text(reader.screen()) == before)
  }

  @Test func `every size from 1x1 to 500x200 gives a frame with the cursor inside`() {
    var reader = Reader.showing(.long, .harbour, .wide)
    for width in [1, 2, 3, 10, 19, 20, 21, 39, 69, 70, 71, 109, 110, 111, 200, 500] {
      for height in [1, 2, 4, 5, 6, 11, 12, 15, 16, 17, 50, 200] {
        _ = reader.handle(.input(.resize(Size(width: width, height: height))))
        for keys in ["", "<Tab>", "<Tab>", "G", "?", "<Esc>", "/a", "<Esc>"] {
          reader.type(keys)
          let frame = reader.frame()
          #expect(frame.grid.size == Size(width: width, height: height))
          if let cursor = frame.cursor {
            #expect(
              (0..<width).contains(cursor.column) && (0..<height).contains(cursor.row), "\(width)x\(height) \(keys)")
          }
        }
      }
    }
  }

  @Test func `Space stops once at the end, then opens the next article`() {
    var reader = Reader.showing(.harbour, .silent)
    reader.type(" ", in: .harbour, .silent)
    #expect(reader.state.message?.text.contains("Space once more") == true)
    reader.type(" ", in: .harbour, .silent)
    #expect(reader.state.reading?.article.metadata.title == "Ferry timetable")
  }

  @Test func `J and K read on from any pane and say where the list ends`() {
    var reader = Reader.showing(.harbour, .silent)
    reader.type("gqJ", in: .harbour, .silent)
    #expect(reader.state.reading?.article.metadata.title == "Ferry timetable")
    #expect(reader.state.focus == .quotes)
    reader.type("J", in: .harbour, .silent)
    #expect(reader.state.message?.text == "That was the last article")
    reader.type("K", in: .harbour, .silent)
    #expect(reader.state.reading?.article.metadata.title == "Harbour bridge closes for the winter")
  }

  @Test func `H goes back to where a jump began, in another article too`() {
    var reader = Reader.showing(.long, .harbour, width: 120, height: 30)
    reader.type("J<Enter>30}G", in: .long, .harbour)
    reader.type("H", in: .long, .harbour)
    #expect(reader.state.reading?.top.block == 30)
    reader.type("L", in: .long, .harbour)
    #expect((reader.state.reading?.top.block ?? 0) > 45)
  }

  @Test func `articles that arrive do not swap what is being read once a key was pressed`() {
    var reader = Reader.showing(.silent, .harbour)
    reader.type("<Tab>")
    let newer = Story(title: "Newer", date: ArticleDate(year: 2026, month: 1, day: 1), paragraphs: ["Text."]).summary(
      "n.txt")
    #expect(reader.handle(.found([newer])).isEmpty)
    #expect(reader.state.list.articles.first?.title == "Newer")
    #expect(reader.state.list.selected?.title == "Harbour bridge closes for the winter")
  }

  @Test func `the end of a long file is reached as soon as it has been read`() {
    var reader = Reader(size: Size(width: 100, height: 24), opensSingleFile: true)
    let summary = Story.long.summary("long.txt")
    _ = reader.handle(.found([summary]))
    var opening = Story.long
    opening.paragraphs = Array(opening.paragraphs.prefix(20))
    opening.quotations = Array(opening.quotations.prefix(20))
    _ = reader.handle(.opened(summary.id, opening.article(extent: .opening)))
    reader.type("G")
    #expect(reader.state.reading?.top.block == 0 || reader.state.reading?.top == TextPlace.start)
    _ = reader.handle(.opened(summary.id, Story.long.article))
    #expect(reader.screen().joined().contains("This is number 60,"))
  }
}

struct FindingTests {
  @Test func `a search goes live from where it began, and Esc comes back`() {
    var reader = Reader.showing(.long, width: 100, height: 24)
    let before = reader.screen()
    reader.type("/number 41")
    #expect(reader.screen().joined().contains("number 41"))
    #expect(reader.statusText.contains("1/1"))
    reader.type("<Esc>")
    #expect(reader.screen() == before)
  }

  @Test func `Enter keeps the place, n and N go on and around`() {
    var reader = Reader.showing(.long, width: 100, height: 24)
    reader.type("/clerk wrote<Enter>")
    #expect(reader.state.reading?.hits.count == 60)
    #expect(reader.state.reading?.hit == 0)
    reader.type("nn")
    #expect(reader.state.reading?.hit == 2)
    reader.type("NNN")
    #expect(reader.state.reading?.hit == 59)
    #expect(reader.state.message?.text == "Searching on from the end")
  }

  @Test func `words that are not there are said not to be there`() {
    var reader = Reader.showing(.harbour)
    reader.type("/marmalade<Enter>")
    #expect(reader.state.message?.text == "This article does not have “marmalade”")
  }

  @Test func `n without a search says how to search`() {
    var reader = Reader.showing(.harbour)
    reader.type("n")
    #expect(reader.state.message?.text.contains("/") == true)
  }

  @Test func `slash in the list finds titles, and Enter opens the article`() {
    var reader = Reader.showing(.harbour, .silent, .wide)
    reader.type("/timetable<Enter>", in: .harbour, .silent, .wide)
    #expect(reader.state.reading?.article.metadata.title == "Ferry timetable")
  }

  @Test func `pasted text is text, whatever it holds`() {
    var reader = Reader.showing(.harbour)
    reader.type("/")
    _ = reader.handle(.input(.paste("q\nQ\u{1B}")))
    guard case .typing(let prompt) = reader.state.mode else {
      Issue.record("the prompt is gone")
      return
    }
    #expect(prompt.line.text == "q Q\u{1B}")
    _ = reader.frame()
  }
}

struct CommandTests {
  @Test func `names and aliases are unique`() {
    let names = Command.all.flatMap { [$0.name] + $0.aliases }
    #expect(Set(names).count == names.count)
  }

  @Test func `no key is bound twice in a pane`() {
    #expect(Keymap(Command.all).conflicts == [])
  }

  @Test(arguments: Command.all.map(\.name))
  func `every key prints as it is read, and every command has its help`(name: String) throws {
    let command = try #require(Command.named(name))
    for notation in command.keys {
      let keys = try #require(Key.sequence(notation))
      #expect(keys.map(\.description).joined(separator: " ") == notation)
    }
    #expect(!command.summary.isEmpty && !command.summary.hasSuffix("."))
    #expect(command.summary.count < 80)
  }

  @Test func `two commands bound to one key are found out`() {
    let doubled = Keymap(
      Command.all + [
        Command("other", keys: ["j"], group: .general, summary: "Something else") {
          (_: inout Reader, _: Command.Invocation) throws(Refusal) -> [Effect] in []
        }
      ])
    #expect(doubled.conflicts.count == 3)
  }

  @Test(arguments: Command.all.map(\.name))
  func `every command answers in an empty library without harm`(name: String) throws {
    var reader = Reader(size: Size(width: 80, height: 24))
    let command = try #require(Command.named(name))
    _ = reader.run(command, .init())
    _ = reader.run(command, .init(count: 3, argument: "x"))
    _ = reader.frame()
  }

  @Test func `a beginning of a name serves, two of them are said`() {
    var reader = Reader.showing(.harbour, .silent)
    reader.type(":next-q<Enter>")
    #expect(reader.state.reading?.quotation == 1)
    reader.type(":next<Enter>")
    #expect(reader.state.message?.text.contains("could be") == true)
    reader.type(":nonsense<Enter>")
    #expect(reader.state.message?.text.contains("no command :nonsense") == true)
  }

  @Test func `Tab completes`() {
    var reader = Reader.showing(.harbour)
    reader.type(":next-p<Tab>")
    guard case .typing(let prompt) = reader.state.mode else {
      Issue.record("the prompt is gone")
      return
    }
    #expect(prompt.line.text == "next-pane")
  }

  @Test func `q leads back from the article to the list, and out`() {
    var single = Reader.showing(.harbour)
    #expect(single.type("q") == [.quit])
    var wide = Reader.showing(.harbour, .silent)
    wide.type("gq")
    #expect(wide.type("q") == [])
    #expect(wide.state.focus == .list)
    #expect(wide.type("q") == [.quit])
    var small = Reader.showing(.harbour, .silent, width: 40, height: 12)
    small.type("<Enter>")
    #expect(small.state.focus == .text)
    #expect(small.type("q") == [])
    #expect(small.state.focus == .list)
    #expect(small.type("q") == [.quit])
  }

  @Test func `a refused command changes nothing`() {
    var reader = Reader.showing(.harbour)
    reader.type("gg")
    let before = reader.screen().dropLast()
    reader.type("k")
    #expect(Array(reader.screen().dropLast()) == Array(before))
    #expect(reader.state.message?.text == "This is the beginning of the article")
  }
}

struct PaneTests {
  @Test func `h and l go from pane to pane`() {
    var reader = Reader.showing(.harbour, .silent)
    reader.type("ll")
    #expect(reader.state.focus == .quotes)
    reader.type("hh")
    #expect(reader.state.focus == .list)
  }

  @Test func `a single article has no list to go to`() {
    var reader = Reader.showing(.harbour)
    reader.type("gl")
    #expect(reader.state.focus == .text)
    #expect(reader.state.message?.text == "There is no list: one article was opened")
  }

  @Test func `hidden panes give their room to the text, and going to one shows it`() {
    var reader = Reader.showing(.harbour, .silent, width: 160, height: 48)
    reader.type("<Tab>zlzq")
    #expect(reader.arrangement.text?.width == 160)
    reader.type("gq")
    #expect(reader.arrangement.quotes != nil)
    #expect(reader.state.focus == .quotes)
  }

  @Test func `text gets longer and shorter lines within bounds`() {
    var reader = Reader.showing(.harbour, width: 200, height: 48)
    let before = reader.layout.currentWidth
    reader.type("+")
    #expect(reader.layout.currentWidth == before + 4)
    reader.type("99-")
    #expect(reader.layout.currentWidth == PaneWishes.textWidths.lowerBound)
  }
}

struct LibraryTests {
  @Test func `opening a path that is not there keeps what is open`() {
    var reader = Reader.showing(.harbour, .silent)
    let effects = reader.type(":open /nowhere<Enter>")
    #expect(effects == [.keepLine("open /nowhere", isCommand: true), .scan([Array("/nowhere".utf8)])])
    _ = reader.handle(.scanned(problems: ["/nowhere does not exist."]))
    #expect(reader.state.list.articles.count == 2)
    #expect(reader.state.message?.text == "/nowhere does not exist.")
  }

  @Test func `opening another library puts it in place of the one before`() {
    var reader = Reader.showing(.harbour, .silent)
    #expect(reader.type(":samples<Enter>") == [.keepLine("samples", isCommand: true), .openSamples])
    let other = Story.long.summary("other.txt")
    #expect(reader.handle(.found([other])) == [.load(other.id, as: .asFound)])
    #expect(reader.state.list.articles.map(\.title) == ["Sixty paragraphs"])
  }

  @Test func `an article is read in the encoding that one says, and raw, and as it was again`() {
    var reader = Reader.showing(.harbour, .silent)
    let id = Story.harbour.summary("story-0.txt").id
    func loads(_ keys: String) -> [Effect] {
      reader.type(keys, in: .harbour, .silent)
      return reader.state.choices[id].map { [.load(id, as: $0)] } ?? []
    }
    #expect(loads(":encoding latin2<Enter>") == [.load(id, as: ReadingChoice(encoding: TextEncoding("ISO-8859-2")))])
    #expect(
      loads(":raw<Enter>") == [.load(id, as: ReadingChoice(encoding: TextEncoding("ISO-8859-2"), isRaw: true))])
    #expect(loads(":raw<Enter>:encoding auto<Enter>") == [])
    reader.type(":encoding klingon<Enter>")
    #expect(
      reader.state.message?.text == "“klingon” is no encoding that is known; Tab after :encoding goes through them")
    reader.type(":encoding<Enter>")
    #expect(reader.state.message?.text == "It is read in UTF-8; Tab after :encoding goes through the others")
  }

  @Test func `what is no article can be looked at raw`() {
    var reader = Reader(size: Size(width: 100, height: 30))
    let id = ArticleSummary.ID(path: Array("a.pdf".utf8))
    let paper = ArticleSummary(
      id: id, title: "a.pdf", date: nil, fileName: "a.pdf", size: 9,
      problem: "a.pdf is not a text: it looks like a PDF document.")
    #expect(reader.handle(.found([paper])) == [])
    _ = reader.handle(.scanned(problems: []))
    #expect(reader.screen().contains { $0.contains(":raw shows what is in it as text.") })
    var effects: [Effect] = []
    for key in ":raw" { effects += reader.handle(.input(.key(Key(.character(key.unicodeScalars.first!))))) }
    effects += reader.handle(.input(.key(Key(.enter))))
    #expect(effects.contains(.load(id, as: ReadingChoice(isRaw: true))))
  }

  @Test func `reloading keeps the place`() {
    var reader = Reader.showing(.long, width: 100, height: 24)
    reader.type("30}")
    let top = reader.state.reading?.top
    reader.type("R", in: .long)
    #expect(reader.state.reading?.top == top)
    #expect(reader.state.loading == nil)
  }

  @Test func `read anew, a long article stays as it is until the place has come`() {
    var reader = Reader.showing(.long, width: 100, height: 24)
    reader.type("G")
    let (id, top) = (Story.long.summary("story-0.txt").id, reader.state.reading?.top)
    _ = reader.handle(.input(.key(Key(.character("R")))))
    var opening = Story.long
    opening.paragraphs.removeSubrange(4...)
    _ = reader.handle(.opened(id, opening.article(extent: .opening)))
    #expect(reader.state.reading?.top == top && reader.state.loading == id)
    _ = reader.handle(.opened(id, Story.long.article(extent: .text)))
    _ = reader.handle(.opened(id, Story.long.article))
    #expect(reader.state.reading?.top == top && reader.state.loading == nil)
  }

  @Test func `Esc puts the lights of a search out, n lights them again`() {
    var reader = Reader.showing(.long, width: 100, height: 24)
    reader.type("/clerk wrote<Enter><Esc>")
    #expect(reader.state.reading?.hits.isEmpty == true)
    reader.type("n")
    #expect(reader.state.reading?.hits.count == 60)
  }

  @Test func `every letter filters the help, q too`() {
    var reader = Reader.showing(.harbour)
    reader.type("?quotation")
    #expect(reader.screen().contains { $0.contains(":next-quotation") })
    reader.type("<Esc>?regular")
    #expect(reader.screen().contains { $0.contains("M-r") })
    #expect(reader.type("<Esc>q") == [.quit])
  }

  @Test func `a number after the colon goes to that row, or that percentage`() {
    var reader = Reader.showing(.long, .harbour, .silent)
    reader.type(":2<Enter>", in: .long, .harbour, .silent)
    #expect(reader.state.list.selection == 1)
    reader.type(":go-to-quotation abc<Enter>")
    #expect(reader.state.message?.text == "“abc” is not the number of a quotation")
  }
}
