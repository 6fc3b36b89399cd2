import Articles
import Screen
import Testing

@testable import Reader

struct KeyHintTests {
  @Test(arguments: [(160, 48), (80, 24), (40, 12)])
  func `after a prefix the screen shows what can follow`(width: Int, height: Int) {
    var reader = Reader.showing(.harbour, .silent, width: width, height: height)
    reader.type("3g")
    expectScreen(reader, matches: "hints-\(width)x\(height)")
    reader.type("<Esc>")
    #expect(!reader.screen().joined().contains("To the list"))
  }

  @Test func `a count is shown while it is typed, and longer sequences say that more is wanted`() {
    let settings = Settings.read(Array("[keys]\nstar = \"g x y\"\n".utf8)).settings
    var reader = Reader.showing(.harbour, .silent, settings: settings)
    reader.type("12")
    #expect(reader.statusText.hasPrefix("12 …"))
    reader.type("g")
    #expect(reader.statusText.hasPrefix("12 g …"))
    #expect(reader.screen().contains { $0.contains("x Star the article, or take the star away …") })
    reader.type("x")
    #expect(reader.statusText.hasPrefix("12 g x …"))
    #expect(reader.screen().contains { $0.contains("y Star the article, or take the star away") })
  }
}

struct RepeatingTests {
  @Test func `. stars the next one too`() {
    var reader = Reader.showing(.harbour, .silent, .wide)
    let star = reader.type("s", in: .harbour, .silent, .wide)
    #expect(star.count == 1)
    let again = reader.type("j.", in: .harbour, .silent, .wide)
    #expect(again.count == 1)
    #expect(reader.state.keeping.flags(of: .init(path: Array("story-1.txt".utf8))) == .starred)
  }

  @Test func `. writes the same note and sets the same mark`() {
    var reader = Reader.showing(.harbour)
    reader.type("aSee page 4<Enter>")
    reader.type("].")
    #expect(reader.state.reading?.places?.note(on: 1) == "See page 4")
    #expect(reader.state.reading?.places?.note(on: 0) == "See page 4")
    reader.type("mb}.")
    #expect(reader.state.repeatable == Repeatable(command: "mark", invocation: .init(argument: "b")))
  }

  @Test func `. goes on with a search, with a count of its own`() {
    var reader = Reader.showing(.long)
    reader.type("/number<Enter>")
    #expect(reader.state.reading?.hit == 0)
    reader.type(".")
    #expect(reader.state.reading?.hit == 1)
    reader.type("N.")
    #expect(reader.state.reading?.hit == 59)
    reader.type("n3.")
    #expect(reader.state.reading?.hit == 3)
    reader.type("jk]..")
    #expect(reader.state.reading?.hit == 9)
  }

  @Test func `moving and undoing are not repeated, and without anything . says so`() {
    var reader = Reader.showing(.harbour)
    reader.type("j].")
    #expect(reader.state.message?.text == "Nothing has been done yet that could be done again")
    reader.type("s")
    reader.type("u.")
    #expect(reader.state.repeatable?.command == "star")
  }
}

struct CompletionTests {
  private func line(_ reader: Reader) -> String? {
    guard case .typing(let prompt) = reader.state.mode else { return nil }
    return prompt.line.text
  }

  @Test(arguments: [
    (":theme <Tab>", "theme auto"), (":theme <Tab><Tab><Tab>", "theme light"), (":theme h<Tab>", "theme high-contrast"),
    (":the<Tab><Tab>", "theme auto"), (":sort d<Tab><Tab>", "sort date reversed"),
    (":sort <S-Tab>", "sort day reversed"),
    (":encoding KOI<Tab>", "encoding KOI8-R"), (":enc koi<Tab>", "enc KOI8-R"), (":theme x<Tab>", "theme x"),
    (":star x<Tab>", "star x"), (":zzz <Tab>", "zzz "),
  ])
  func `Tab completes what a command takes`(typed: String, completed: String) {
    var reader = Reader.showing(.harbour)
    reader.type(typed)
    #expect(line(reader) == completed)
  }

  @Test func `Tab after :open asks for paths, and completes with them`() {
    var reader = Reader.showing(.harbour)
    #expect(reader.type(":open ~/c<Tab>") == [.listPaths("~/c")])
    _ = reader.handle(.paths(beginning: "~/c", ["~/clippings/", "~/cuttings/"]))
    #expect(line(reader) == "open ~/clippings/")
    #expect(reader.type("<Tab>") == [])
    #expect(line(reader) == "open ~/cuttings/")
    // What comes late is for a line that is no longer there.
    reader.type("x")
    _ = reader.handle(.paths(beginning: "~/c", ["~/clippings/"]))
    #expect(line(reader) == "open ~/cuttings/x")
    #expect(reader.type("<C-u>open a<Tab>") == [.listPaths("a")])
    _ = reader.handle(.paths(beginning: "a", ["a b/"]))
    #expect(reader.type("<Tab>") == [.listPaths("a b/")])
  }
}
