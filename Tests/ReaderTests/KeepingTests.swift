import Articles
import Quotations
import Screen
import Testing

@testable import Reader

extension Reader {
  /// Plays the disk: answers every change as kept.
  @discardableResult
  fileprivate mutating func keepAll(_ effects: [Effect]) -> [KeptChange] {
    var changes: [KeptChange] = []
    for change in effects.compactMap(\.change) {
      changes.append(change)
      _ = handle(.keeping(.kept(change)))
    }
    return changes
  }

  fileprivate func kept(_ story: Int = 0) -> Set<KeptThing> { state.keeping.article(.story(story)).things }
  fileprivate func flags(_ story: Int) -> KeptFlags { state.keeping.flags(of: .story(story)) }
  fileprivate var said: String? { state.message?.text }
}

extension Effect {
  /// The change to what is kept that it asks for.
  var change: KeptChange? {
    switch self {
    case .keep(let change), .undo(let change): change
    default: nil
    }
  }
}

extension ArticleSummary.ID {
  fileprivate static func story(_ number: Int) -> Self { .init(path: Array("story-\(number).txt".utf8)) }
}

private let letterA = MarkLetter("a")

struct ReadAndStarTests {
  @Test func `r marks read and unread, s stars, and both say so when they are kept`() {
    var reader = Reader.showing(.harbour, .silent)
    let effects = reader.type("r")
    #expect(reader.said == nil)
    #expect(effects.count == 1)
    reader.keepAll(effects)
    #expect(reader.said == "“Harbour bridge closes for the winter” is read")
    reader.keepAll(reader.type("s"))
    #expect(reader.said == "“Harbour bridge closes for the winter” is starred")
    #expect(reader.flags(0) == [.read, .starred])
    reader.keepAll(reader.type("rs"))
    #expect(reader.flags(0) == [])
    #expect(reader.said == "“Harbour bridge closes for the winter” is no longer starred")
  }

  @Test func `an article is not read by being selected, nor by going through the list`() {
    var reader = Reader.showing(.silent, .harbour, .wide)
    #expect(reader.type("jjkkJK", in: .silent, .harbour, .wide) == [])
    #expect((0..<3).allSatisfy { reader.flags($0) == [] })
  }

  @Test func `it is read when one has moved to its end`() {
    var reader = Reader.showing(.long, .harbour, width: 100, height: 24)
    reader.type("<Tab>K", in: .long, .harbour)
    reader.type("J", in: .long, .harbour)
    #expect(reader.state.reading?.article.metadata.title == "Sixty paragraphs")
    reader.type("20 ")
    #expect(reader.flags(0) == [.read])
    // The reader's own word stays.
    reader.type("r")
    reader.type("kj")
    #expect(reader.flags(0) == [])
  }

  @Test func `Space stops at the end, reads it, and goes on to the next unread one, around the end`() {
    var reader = Reader.showing(.harbour, .silent, .wide)
    reader.type("js", in: .harbour, .silent, .wide)
    reader.type("r")
    reader.type("k", in: .harbour, .silent, .wide)
    reader.type(" ")
    #expect(reader.flags(0) == .read)
    #expect(reader.said == "This is the end; Space once more opens the next unread one")
    reader.type(" ", in: .harbour, .silent, .wide)
    #expect(reader.state.reading?.article.metadata.title == "東京の図書館 reopens")
    reader.type(" ", in: .harbour, .silent, .wide)
    #expect(reader.said == "This is the end; no other article here is unread")
    reader.type("U")
    #expect(reader.said == "Every article here has been read")
    reader.type("uU", in: .harbour, .silent, .wide)
    #expect(reader.said == "No other article here is unread")
  }

  @Test func `U goes on from the beginning of the list`() {
    var reader = Reader.showing(.harbour, .silent, .wide)
    reader.type("GU", in: .harbour, .silent, .wide)
    #expect(reader.state.list.selection == 0)
    #expect(reader.said == "Going on from the beginning of the list")
  }

  @Test func `the list tells without colour`() {
    var reader = Reader.showing(.harbour, .silent)
    _ = reader.handle(.keeping(.flags([.story(1): [.read, .starred, .noted]], library: KeptArticle())))
    #expect(reader.screen()[2].prefix(33).hasSuffix("*+│"))
    let frame = reader.frame()
    #expect(frame.grid[column: 14, row: 1].style.role == .unread)
    #expect(frame.grid[column: 14, row: 2].style.role == .text)
  }
}

struct UndoTests {
  @Test func `u takes back one thing after another and names it, C-r does it again`() {
    var reader = Reader.showing(.harbour, .silent)
    reader.keepAll(reader.type("sr"))
    reader.keepAll(reader.type("u"))
    #expect(reader.said == "Undone: marking “Harbour bridge closes for the winter” read")
    reader.keepAll(reader.type("u"))
    #expect(reader.said == "Undone: starring “Harbour bridge closes for the winter”")
    #expect(reader.flags(0) == [])
    reader.type("u")
    #expect(reader.said == "There is nothing to undo")
    reader.keepAll(reader.type("2<C-r>"))
    #expect(reader.said == "Done again: marking “Harbour bridge closes for the winter” read")
    #expect(reader.flags(0) == [.starred, .read])
    reader.type("us<C-r>")
    #expect(reader.said == "There is nothing to do again")
  }

  @Test func `what another program has changed since is not undone, and the truth is shown`() throws {
    var reader = Reader.showing(.harbour, .silent)
    reader.keepAll(reader.type("rs"))
    let undo = try #require(reader.type("u").first)
    let change = try #require(undo.change)
    #expect(undo == .undo(change))
    // Another program had taken the star away, and written a note.
    let now = KeptArticle([.read, .note("Theirs", on: nil)])
    _ = reader.handle(.keeping(.altered(change)))
    _ = reader.handle(
      .keeping(
        .changedElsewhere(
          [.story(0): now.flags], library: KeptArticle(), corrections: [:], articles: [.story(0): now])))
    #expect(
      reader.said == "Not undone, since it has been changed elsewhere: starring “Harbour bridge closes for the winter”")
    #expect(reader.kept() == now.things)
    #expect(reader.screen().contains { $0.contains("+ Theirs") })
    reader.type("<C-r>")
    #expect(reader.said == "There is nothing to do again")
    // What was done before can still be undone, and then not be done again.
    reader.keepAll(reader.type("u"))
    #expect(reader.said == "Undone: marking “Harbour bridge closes for the winter” read")
    let again = try #require(reader.type("<C-r>").first?.change)
    _ = reader.handle(.keeping(.altered(again)))
    #expect(reader.said?.hasPrefix("Not done again, since") == true)
    #expect(reader.flags(0) == .noted)
  }

  @Test func `what another program keeps is shown at once, and what is on its way stays`() {
    var reader = Reader.showing(.harbour, .silent)
    reader.keepAll(reader.type("<Tab>x"))
    reader.type("s")
    let note = KeptArticle([.note("Theirs", on: nil)])
    _ = reader.handle(
      .keeping(
        .changedElsewhere(
          [.story(0): note.flags, .story(1): .read], library: KeptArticle(), corrections: [:],
          articles: [.story(0): note])))
    #expect(reader.kept() == note.things.union([.starred]))
    #expect(reader.flags(1) == .read)
    #expect(reader.screen().contains { $0.contains("+ Theirs") })
    #expect(reader.state.message == nil)
  }

  @Test func `a change that cannot be kept is taken back, with the reason`() {
    var reader = Reader.showing(.harbour, .silent)
    guard case .keep(let change)? = reader.type("s").first else { return }
    #expect(reader.flags(0) == .starred)
    _ = reader.handle(.keeping(.failed(change, reason: "The disk is full.")))
    #expect(reader.said == "Not kept: The disk is full.")
    #expect(reader.flags(0) == [])
    reader.type("u")
    #expect(reader.said == "There is nothing to undo")
  }

  @Test func `where nothing can be kept every such command refuses, and reading goes on`() {
    var reader = Reader.showing(.harbour, .silent)
    _ = reader.handle(.keeping(.unavailable(reason: "There is no home.")))
    for keys in ["r", "s", "x", "a", "A", "ma", "u", "<C-r>"] {
      #expect(reader.type(keys) == [])
      #expect(reader.said == "Nothing can be kept: There is no home.", "\(keys)")
    }
    reader.type(" ")
    #expect(reader.said == "This is the end; Space once more opens the next unread one")
  }

  @Test(arguments: 1...40)
  func `whatever was done, undone it is as before, and done again as after`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let stories = [Story.harbour, .silent, .wide]
    var reader = Reader.showing(.harbour, .silent, .wide)
    var disk: [ArticleSummary.ID: KeptArticle] = [:]
    func all(_ reader: Reader) -> [Set<KeptThing>] { (0..<3).map { reader.kept($0) } }
    func write(_ effects: [Effect]) {
      for change in effects.compactMap(\.change) {
        if let id = change.article { disk[id, default: KeptArticle()].make(change) }
      }
    }
    let keys = [
      "r", "s", "x", "]", "[", "J", "K", "ma", "mb", "a!<Enter>", "ga?<Enter>", "A!<Enter>q", "A?<Enter>a", "<Esc>j",
    ]
    for _ in 0..<60 {
      write(reader.answer(reader.type(keys.randomElement(using: &random) ?? "r"), from: stories))
      for (number, story) in stories.enumerated() where reader.state.loading == .story(number) {
        write(reader.handle(.opened(.story(number), story.article)))
      }
    }
    let after = all(reader)
    write(reader.type("<Esc><Esc>999u"))
    #expect(all(reader) == [[], [], []])
    #expect(disk.values.allSatisfy { $0.things.isEmpty })
    write(reader.type("999<C-r>"))
    #expect(all(reader) == after)
    #expect((0..<3).map { disk[.story($0)]?.things ?? [] } == after)
  }
}

struct PlacesTests {
  @Test func `a mark is set, gone to, and moved with an undo`() {
    var reader = Reader.showing(.long, width: 100, height: 24)
    reader.type("30}")
    reader.keepAll(reader.type("ma"))
    #expect(reader.said == "Mark a is here; ' a comes back")
    reader.type("gg'a")
    #expect(reader.state.reading?.top.block == 30)
    reader.type("'")
    #expect(reader.statusText.hasPrefix("Go to  a Paragraph 31"))
    reader.type("b")
    #expect(reader.said == "There is no mark b in this article: m b sets it")
    reader.type("ggmau'a")
    #expect(reader.state.reading?.top.block == 30)
    reader.type("m1")
    #expect(reader.said == "A mark is a letter from a to z")
  }

  @Test(arguments: [(100, 30), (40, 12)])
  func `what has lost its place is counted, and shown with its words`(width: Int, height: Int) {
    var reader = Reader.showing(.harbour)
    reader.type(":note-article Stays<Enter>]aAsk her<Enter>xA<C-u>Anna<Enter>q4]ma")
    let kept = KeptArticle(reader.kept())
    var edited = Story.harbour
    edited.paragraphs = ["Nothing of it is left.", edited.paragraphs[5]]
    edited.quotations = []
    var later = Reader(size: Size(width: width, height: height), opensSingleFile: true)
    _ = later.handle(.found([Story.harbour.summary("story-0.txt")]))
    _ = later.handle(.keeping(.article(.story(0), kept, place: nil)))
    _ = later.handle(.opened(.story(0), edited.article))
    #expect(later.said == "This article has changed: the places of 4 things are lost (:lost shows them)")
    later.type(":lost<Enter>")
    expectScreen(later, matches: "lost-\(width)x\(height)")
    #expect(later.type("<End>") == [])
    #expect(later.screen().contains { $0.contains("Said by Anna") })
    // Nothing is thrown away, and the keys do nothing to the article.
    #expect(later.type("sxrq") == [])
    #expect(later.kept() == kept.things)
    later.type("gg")
    reader.type(":lost<Enter>")
    #expect(reader.said == "Everything that is kept of this article has its place")
  }

  @Test func `a quotation is selected where one comes back to before the quotations are known`() {
    let place = TextAnchor(at: Story.long.article.blocks[30].range.lowerBound, in: Story.long.article.text)
    var without = Story.long
    without.quotations = []
    var reader = Reader(size: Size(width: 100, height: 24), opensSingleFile: true)
    _ = reader.handle(.found([Story.long.summary("story-0.txt")]))
    _ = reader.handle(.keeping(.article(.story(0), KeptArticle(), place: place)))
    _ = reader.handle(.opened(.story(0), without.article(extent: .text)))
    #expect(reader.state.reading?.quotation == nil)
    _ = reader.handle(.opened(.story(0), Story.long.article))
    #expect(reader.state.reading?.top.block == 30)
    #expect(reader.state.reading?.quotation == 30)
  }

  @Test func `marks and places survive an edit elsewhere, and say when they are lost`() throws {
    var reader = Reader.showing(.long, width: 100, height: 24)
    reader.type("30}ma15}mb")
    let kept = KeptArticle(reader.kept())
    var edited = Story.long
    edited.paragraphs.insert("A new beginning.", at: 0)
    edited.paragraphs.removeSubrange(42...59)
    var later = Reader(size: Size(width: 100, height: 24), opensSingleFile: true)
    _ = later.handle(.found([Story.long.summary("story-0.txt")]))
    _ = later.handle(.keeping(.article(.story(0), kept, place: nil)))
    _ = later.handle(.opened(.story(0), edited.article))
    #expect(later.said?.hasPrefix("This article has changed: 1 thing kept in it stands elsewhere now, ") == true)
    later.type("'a")
    #expect(later.state.reading?.top.block == 31)
    #expect(later.said == "The words of mark a stand elsewhere now: here")
    later.type("'b")
    #expect(later.said == "The place of mark b is lost: the words that it stood at have changed")
  }

  @Test func `where one was is remembered and found again`() {
    var reader = Reader.showing(.long, .harbour, width: 100, height: 24)
    reader.type("J30}", in: .long, .harbour)
    reader.type("<Tab>30}")
    let top = reader.state.reading?.top
    let effects = reader.type("K", in: .long, .harbour)
    guard case .keepPlace(let id, let place?)? = effects.first else {
      Issue.record("no place was kept: \(effects)")
      return
    }
    #expect(id == .story(0))
    reader.type("J", in: .long, .harbour)
    #expect(reader.state.reading?.top == top)
    // In another session, before or behind the article.
    for isEarly in [true, false] {
      var later = Reader(size: Size(width: 60, height: 24), opensSingleFile: true)
      _ = later.handle(.found([Story.long.summary("story-0.txt")]))
      if isEarly { _ = later.handle(.keeping(.article(.story(0), KeptArticle(), place: place))) }
      _ = later.handle(.opened(.story(0), Story.long.article))
      if !isEarly { _ = later.handle(.keeping(.article(.story(0), KeptArticle(), place: place))) }
      #expect(later.state.reading?.top.block == top?.block)
      #expect(later.handle(.input(.key(Key(.character("Q"))))) == [.quit])
      #expect(later.leave().isEmpty)
    }
  }

  @Test func `quitting keeps the place first`() {
    var reader = Reader.showing(.long, width: 100, height: 24)
    let effects = reader.type("30}Q")
    #expect(effects.count == 2 && effects.last == .quit)
    if case .keepPlace(_, let place)? = effects.first { #expect(place != nil) } else { Issue.record("no place") }
  }
}

struct QuotationKeepingTests {
  @Test func `x keeps a quotation and lets it go, and the sidebar shows it`() {
    var reader = Reader.showing(.harbour)
    reader.keepAll(reader.type("]x"))
    #expect(reader.said == "Kept: “We could patch it for a month, or mend …”")
    #expect(reader.screen().contains { $0.contains("│ Ana Ruiz") || $0.contains("│▌Ana Ruiz") && $0.hasSuffix("*") })
    #expect(reader.flags(0) == .kept)
    reader.keepAll(reader.type("x"))
    #expect(reader.kept() == [])
  }

  @Test func `a note is written, changed and taken away`() {
    var reader = Reader.showing(.harbour)
    reader.keepAll(reader.type("aCall her<Enter>"))
    #expect(reader.said == "Noted on “We ran out of road,”")
    #expect(reader.screen().contains { $0.hasSuffix("+ Call her") })
    reader.type("a")
    #expect(reader.statusText.hasPrefix("Note: Call her"))
    reader.keepAll(reader.type(" today<Enter>"))
    #expect(reader.screen().contains { $0.hasSuffix("+ Call her today") })
    reader.keepAll(reader.type("a<C-u><Enter>"))
    #expect(reader.said == "The note on “We ran out of road,” is gone")
    reader.keepAll(reader.type("3u"))
    #expect(reader.kept() == [])
    reader.type("a<Enter>")
    #expect(reader.said == "No note was written")
  }

  @Test func `a note on the article stands above its text`() {
    var reader = Reader.showing(.harbour, .silent)
    reader.type(":note-article Good for Sunday<Enter>")
    #expect(reader.screen().contains { $0.contains("2025-11-03 · story-0.txt · + Good for Sunday") })
    reader.type("a")
    #expect(reader.statusText.hasPrefix("Note: Good for Sunday"))
  }

  @Test func `A corrects this quotation, all by the name, or the library`() {
    var reader = Reader.showing(.harbour)
    let speakers = { (reader: Reader) in reader.state.reading?.article.quotations.map { $0.speaker?.name ?? "-" } }
    reader.type("A<C-u>Anna Ruiz<Enter>")
    #expect(reader.statusText.contains("a all 2 by “Ana Ruiz” in this article"))
    reader.keepAll(reader.type("q"))
    #expect(reader.said == "The speaker of this quotation is Anna Ruiz now")
    #expect(speakers(reader) == ["Anna Ruiz", "Ana Ruiz", "the report", "Piet Oyelaran", "Piet Oyelaran"])
    #expect(reader.screen().contains { $0.hasSuffix("=") })
    reader.keepAll(reader.type("4]A<C-u>P. O.<Enter>a"))
    #expect(reader.said == "“Piet Oyelaran” is P. O. everywhere in this article now")
    #expect(speakers(reader)?.suffix(2) == ["P. O.", "P. O."])
    guard case .keep(let change)? = reader.type("[[A<C-u>nobody<Enter>l").first else { return }
    #expect(change.article == nil)
    reader.type("uuu")
    #expect(speakers(reader) == ["Ana Ruiz", "Ana Ruiz", "the report", "Piet Oyelaran", "Piet Oyelaran"])
    reader.type("3[]]A<C-u>it<Enter>l")
    #expect(reader.said == "“the report” is a description, which means somebody else in each article")
    reader.type("A<Enter>")
    #expect(reader.said == "The speaker is as before")
    reader.type("A<C-u>X<Enter><Esc>")
    #expect(reader.kept() == [])
  }

  @Test func `corrections go with every search and every count, until they are undone`() {
    var reader = Reader.showing(.harbour, .silent)
    let other = KeptArticle([.speakers(named: "B", are: nil)])
    _ = reader.handle(.keeping(.flags([:], library: KeptArticle(), corrections: [.story(1): other])))
    reader.keepAll(reader.type("<Tab>A<C-u>Anna<Enter>q"))
    let known = reader.state.keeping.speakers
    #expect(known.articles.count == 2 && known.articles[.story(1)] == other)
    #expect(reader.type("gs") == [.countSpeakers(known)])
    reader.type("<Esc>")
    let searches = reader.type("g/speaker:anna<Enter>").compactMap { effect in
      if case .search(let query) = effect { query.speakers } else { nil }
    }
    #expect(searches == [known])
    #expect(known.corrected(Story.harbour.article, .story(0)).quotations[0].speaker?.name == "Anna")
    reader.keepAll(reader.type("q<Tab>u"))
    #expect(reader.state.keeping.speakers.articles == [.story(1): other])
    // What the disk says of an article that is opened goes before.
    _ = reader.handle(.keeping(.article(.story(1), KeptArticle([.read]), place: nil)))
    #expect(reader.state.keeping.speakers.articles.isEmpty)
  }

  @Test func `an unknown speaker is named without a question, and an empty name is unknown`() {
    var reader = Reader.showing(.long, width: 100, height: 24)
    reader.type("]]Aclerk 7<Enter>")
    #expect(reader.state.reading?.article.quotations[2].speaker?.name == "clerk 7")
    reader.type("[A<C-u><Enter>q")
    #expect(reader.state.reading?.article.quotations[1].speaker == nil)
    reader.type("A<Tab>")
    #expect(reader.statusText.hasPrefix("Speaker: clerk 1"))
  }

  @Test func `what was recalled is shown, and what is waiting is not lost by it`() {
    var reader = Reader.showing(.harbour)
    reader.type("s")
    let anchor = reader.state.reading.map { $0.anchor(of: 1) }
    guard let anchor else { return }
    _ = reader.handle(.keeping(.article(.story(0), KeptArticle([.quotation(anchor)]), place: nil)))
    #expect(reader.kept() == [.quotation(anchor), .starred])
    #expect(reader.flags(0) == [.starred, .kept])
  }
}

struct KeptScreens {
  @Test(arguments: [(160, 48), (100, 30), (80, 24), (40, 12)])
  func `what was kept can be seen at every size`(width: Int, height: Int) {
    var reader = Reader.showing(.harbour, .silent, .wide, width: width, height: height)
    _ = reader.handle(.keeping(.flags([.story(1): .read, .story(2): [.noted]], library: KeptArticle())))
    reader.type(
      "sgaGood for Sunday<Enter><Tab>ma]xaCall her again before the weekend<Enter>3]A<C-u>P. Oyelaran<Enter>a")
    reader.keepAll(reader.type("x"))
    expectScreen(reader, matches: "kept-\(width)x\(height)")
    reader.type("gl")
    expectScreen(reader, matches: "kept-list-\(width)x\(height)")
    reader.type("gq")
    expectScreen(reader, matches: "kept-quotes-\(width)x\(height)")
    reader.type(",")
    expectScreen(reader, matches: "sort-\(width)x\(height)")
  }
}

struct OrderTests {
  private static func library() -> Reader { Reader.showing(.harbour, .silent, .wide, .long) }

  private func titles(_ reader: Reader) -> String {
    String(reader.state.list.articles.compactMap(\.title.first))
  }

  @Test func `the list is sorted by what the next key says, a comma reverses it`() {
    var reader = Self.library()
    #expect(titles(reader) == "HF東S")
    reader.type("j,")
    let keys = "Sort by  d date  t title  s source  l length  q quotations  u unread  f folder  y day  , reversed"
    #expect(reader.statusText == keys)
    reader.type("t")
    #expect(titles(reader) == "FHS東")
    #expect(reader.state.list.selected?.title == "Ferry timetable")
    #expect(reader.said == "Sorted by title")
    #expect(reader.screen()[0].hasPrefix("▸Articles by title"))
    reader.type(",,t")
    #expect(titles(reader) == "東SHF")
    reader.type(":sort date reversed<Enter>")
    #expect(titles(reader) == "S東FH")
    reader.type(":sort nonsense<Enter>")
    #expect(reader.said?.contains("sorted by date, title") == true)
    reader.type(",x")
    #expect(reader.said == "x is nothing to sort by")
  }

  @Test func `unread ones come first, and quotations are counted as articles are opened`() {
    var reader = Self.library()
    reader.type("r,u")
    #expect(titles(reader) == "F東SH")
    reader.type(",q")
    #expect(titles(reader).first == "H")
    #expect(reader.said == "Sorted by quotations; 3 have not been opened and come last")
    let newer = Story(title: "New", date: nil, paragraphs: ["Text."]).summary("new.txt")
    reader.type(",t")
    _ = reader.handle(.found([newer]))
    #expect(titles(reader) == "FHNS東")
  }
}
