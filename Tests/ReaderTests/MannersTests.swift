import Articles
import Screen
import Testing

@testable import Reader

struct MannersTests {
  private func plain() -> Settings {
    var settings = Settings()
    settings.isPlain = true
    return settings
  }

  @Test(arguments: [(160, 48), (80, 24), (40, 12)])
  func `a plain screen is one pane of words without drawing characters`(width: Int, height: Int) {
    var reader = Reader.showing(.harbour, .silent, width: width, height: height, settings: plain())
    for pane in Pane.allCases {
      #expect(reader.arrangement.shows(pane) == (pane == reader.state.focus))
      if pane == .text { expectScreen(reader, matches: "plain-\(width)x\(height)") }
      let frame = reader.frame()
      #expect(frame.looks.theme == .monochrome)
      #expect(frame.cursor != nil)
      let drawn = reader.screen().joined().unicodeScalars.filter {
        (0x2022...0x2022).contains($0.value) || (0x2500...0x25ff).contains($0.value)
      }
      #expect(drawn.isEmpty)
      reader.type("<Tab>")
    }
  }

  @Test func `a theme is chosen live, and what the terminal says of its background is known`() {
    var reader = Reader.showing(.harbour, .silent)
    #expect(reader.frame().looks == Looks())
    _ = reader.handle(.input(.background(Colour(red: 0xfd, green: 0xf6, blue: 0xe3))))
    #expect(reader.frame().looks == Looks(theme: .auto, background: .light))
    reader.type(":theme high-contrast<Enter>")
    #expect(reader.frame().looks == Looks(theme: .highContrast, background: .light))
    reader.type(":theme drak<Enter>")
    #expect(reader.frame().looks.theme == .highContrast)
    #expect(reader.state.message?.text.contains("did you mean “dark”?") == true)
    reader.type(":theme<Enter>")
    #expect(reader.state.message?.text.hasPrefix("The theme is high-contrast; there are auto, dark") == true)
  }

  @Test func `the answer about the background is no key: it leaves a prompt and a count alone`() {
    var reader = Reader.showing(.harbour, .silent)
    reader.type("3")
    _ = reader.handle(.input(.background(Colour(red: 0, green: 0, blue: 0))))
    #expect(reader.state.count == 3)
  }

  @Test func `days are written as they are wanted`() {
    var settings = Settings()
    settings.dates = DateFormat("%d.%m.%y") ?? .iso
    var reader = Reader.showing(.harbour, .silent, settings: settings)
    #expect(reader.screen()[1].hasPrefix("•03.11.25 Harbour"))
    #expect(reader.screen().contains { $0.contains("03.11.25 · ") })
  }

  @Test(arguments: [
    ("%Q", false), ("words", false), ("%", false), ("%Y %B long words more words", false), ("%%%Y", true),
    ("%e %b", true),
  ])
  func `a format of days has a date in it and nothing unknown`(pattern: String, isOne: Bool) {
    #expect((DateFormat(pattern) != nil) == isOne)
  }
}

struct OnePaneTests {
  private func reader(_ keys: String, width: Int = 40) -> Reader {
    var reader = Reader.showing(.harbour, .silent, width: width, height: 12)
    reader.type("]")
    reader.type("gl")
    reader.type(keys, in: .harbour, .silent)
    return reader
  }

  @Test(arguments: ["]", "[", "(", "}", "<Space>", "i", "x", "A", "y", "Y"])
  func `what is done in the article is seen there`(keys: String) {
    #expect(reader("").state.focus == .list)
    #expect(reader(keys).state.focus == .text)
    // Beside each other, the list keeps the keyboard.
    #expect(reader(keys, width: 120).state.focus == .list)
  }

  @Test(arguments: ["j", "k", "J", "s", "r", "G", "<gt", "?", ",t", "&x", "a", ")", "+"])
  func `what concerns the list, or is refused, leaves it`(keys: String) {
    #expect(reader(keys).state.focus == (keys == "<gt" ? .text : .list))
  }

  @Test func `the last row holds what concerns the pane, and no hint in part`() {
    func last(_ reader: consuming Reader) -> String { reader.screen().last ?? "" }
    #expect(last(reader("jk")) == "? help  / find  Tab pane     article 1/2")
    #expect(last(reader("gt")).hasPrefix("? help  / find  Tab pane  "))
    #expect(last(reader("gt")).contains("quote 2/5") && !last(reader("gt")).contains("article"))
    #expect(last(reader("gt", width: 80)).contains("article 1/2  quote 2/5"))
  }

  @Test func `the plain list tells what is unread by a sign too`() {
    var settings = Settings()
    settings.isPlain = true
    var reader = Reader(size: Size(width: 60, height: 12), settings: settings)
    _ = reader.handle(.keeping(.flags([:], library: KeptArticle())))
    _ = reader.handle(.found([Story.harbour.summary("a.txt"), Story.silent.summary("b.txt")]))
    #expect(reader.screen().filter { $0.hasSuffix("#") }.count == 2)
    for effect in reader.type("r", in: .harbour) {
      if let change = effect.change { _ = reader.handle(.keeping(.kept(change))) }
    }
    #expect(reader.screen().filter { $0.hasSuffix("#") }.count == 1)
  }
}

struct HelpWrappingTests {
  @Test(arguments: [160, 80, 60, 40, 30]) func `every word of the help can be read`(width: Int) {
    let keymap = Keymap(Command.all)
    let (rows, columns) = HelpView().rows(keymap, width: width)
    var words = ""
    for case .words(let row, _, _) in rows {
      #expect(columns.words + row.count <= width || row.split(separator: " ").count == 1)
      words += row + " "
    }
    for case .command(_, _, _, let summary) in HelpView().entries(keymap) { #expect(words.contains(summary)) }
    // Without room for names, what has no key has its name.
    let tour = rows.contains { row in if case .words(_, ":tour", _) = row { true } else { false } }
    #expect(tour == (width < 80))
  }
}
