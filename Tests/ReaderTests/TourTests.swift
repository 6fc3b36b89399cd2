import Articles
import CPlatform
import Quotations
import Screen
import Testing

@testable import Reader

struct TourTests {
  private func tour(width: Int = 80, height: Int = 24, settings: String = "") -> Tour {
    _ = platform_set_locale()
    return Tour(size: Size(width: width, height: height), settings: Settings.read(Array(settings.utf8)).0)
  }

  @Test func `it is played through, a step for each key`() {
    var tour = tour()
    let copied = { (effects: [Effect]) in
      effects.contains { effect in
        guard case .copy(let words, _) = effect else { return false }
        return String(decoding: words, as: UTF8.self).contains("SHA-256")
      }
    }
    for (keys, next) in [
      ("j", TourStep.read), ("<Enter>", .page), ("<Space>", .nextQuotation), ("]", .why), ("i", .why), ("i", .keep),
      ("x", .cite),
    ] {
      #expect(tour.type(keys) == [])
      #expect(tour.step == next)
    }
    #expect(copied(tour.type("Y")))
    #expect(tour.step == .find)
    tour.type("/ferry")
    #expect(tour.step == .find)
    tour.type("<Enter>")
    #expect(tour.step == .help)
    tour.type("?quit")
    #expect(tour.step == .help)
    tour.type("<Esc>")
    #expect(tour.step == .leave)
    #expect(tour.type("q") == [.quit])
  }

  @Test func `what is not asked for is done as well, and the step waits`() {
    var tour = tour()
    tour.type("<Enter>")
    #expect(tour.step == .nextArticle && tour.reader.state.focus == .text)
    tour.type("h5j")
    // One is in the article already: that step would ask for nothing.
    #expect(tour.step == .read)
    tour.type("k<Enter>")
    #expect(tour.step == .page)
    tour.type("/zebra<Enter>")
    #expect(tour.step == .page)
    tour.type(":page-down<Enter>")
    #expect(tour.step == .nextQuotation)
  }

  @Test func `a step can be skipped, and the last one ends it`() {
    var tour = tour()
    for _ in TourStep.allCases.dropLast() { #expect(tour.type(";") == []) }
    #expect(tour.step == .leave)
    #expect(tour.type(";") == [.quit])
    // Where something is typed it is a character like any other.
    var other = self.tour()
    other.type("/;")
    #expect(other.step == .nextArticle)
  }

  @Test(arguments: ["q", "<Enter>q", "Q", ":q<Enter>", "jjj/ferry<Enter>?<Esc>q"])
  func `it can be left at any time`(keys: String) {
    var tour = tour()
    #expect(tour.type(keys).contains(.quit))
  }

  @Test func `the keys are called what the user has made of them`() {
    var tour = tour(settings: "[keys]\ndown = [\"e\"]\nback = []\nfind = [\";\"]\nedit = []\n")
    var rows = tour.lastRows(2)
    #expect(rows[0] == "1 of 10 · Press e to go to the next article; k goes back")
    #expect(rows[1] == "Backspace skips this, :back ends the tour")
    tour.type("e")
    #expect(tour.step == .read)
    for _ in 0..<6 { tour.type("<Backspace>") }
    rows = tour.lastRows(2)
    #expect(rows[0] == "8 of 10 · Press ;, type ferry and then Enter to find it")
  }

  @Test func `nothing of it goes into the world but what is copied`() {
    var tour = tour()
    let keys =
      "xsram`a:export x.md<Enter>g/ferry<Enter>gs<Esc>:open /tmp<Enter>:samples<Enter>e:note a<Enter>uuoA<Esc>R"
    let effects = tour.type(keys)
    #expect(effects.allSatisfy { $0 == .redraw }, "\(effects)")
    #expect(tour.brokenPromise() == nil)
  }

  @Test(arguments: 1...8) func `whatever is typed, it stays whole`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var tour = tour()
    let keys = ["Enter", "Esc", "Tab", "Space", "Up", "Down", "C-d", "C-r", "M-j"]
    let letters = "jjkkgGHLhlnN/?:][)(}{<>+-;;zbmoeadpt%rsxaAuU,'&SMRYyiv.".map(String.init)
    for step in 0..<150 {
      if Int.random(in: 0..<20, using: &random) == 0 {
        let (width, height) = (Int.random(in: 0...170, using: &random), Int.random(in: 0...50, using: &random))
        _ = tour.handle(.input(.resize(Size(width: width, height: height))))
      }
      let key = Key((keys + letters).randomElement(using: &random) ?? "j") ?? Key(.enter)
      _ = tour.handle(.input(.key(key)))
      guard step % 3 == 0 else { continue }
      let broken = tour.brokenPromise()
      #expect(broken == nil, "seed \(seed), step \(step)")
    }
  }

  @Test func `its articles are quoted as they are meant to be`() {
    let (summaries, articles) = TourArticles.parsed()
    #expect(summaries.count == 3)
    for summary in summaries {
      let article = articles[summary.id]?.article
      let text = String(decoding: article?.text ?? [], as: UTF8.self)
      #expect(summary.date != nil && text.contains(TourArticles.wordToFind))
      // All of them have a speaker whose name is beside them, or a description.
      for quotation in article?.quotations ?? [] {
        let words = article?.string(quotation.range) ?? ""
        #expect(quotation.speaker != nil, "\(words)")
      }
    }
    let speakers = summaries.map { summary in
      Set((articles[summary.id]?.article.quotations ?? []).compactMap(\.speaker?.name)).sorted()
    }
    #expect(
      speakers == [
        ["Mira Solheim", "Teo Brandt"],
        ["Edda Marlow", "Halvard Lien", "Jorun Aske", "Oline Rask", "Teo Brandt", "The county"],
        ["Anders Moe", "Ingrid Falk"],
      ])
  }

  static let sizes = [(160, 48), (80, 24), (40, 12), (30, 6), (19, 4)]

  @Test(arguments: sizes) func `screens of the first and the last step`(width: Int, height: Int) {
    for settings in ["", "plain = true"] {
      var tour = tour(width: width, height: height, settings: settings)
      let kind = settings.isEmpty ? "" : "plain-"
      expectScreen(tour, matches: "tour-first-\(kind)\(width)x\(height)")
      tour.type("j<Enter><Space>]iixY/ferry<Enter>?<Esc>")
      expectScreen(tour, matches: "tour-last-\(kind)\(width)x\(height)")
    }
  }
}

extension Tour {
  /// Types keys, as `Reader.type` does; gives back what the tour wants done with the terminal.
  @discardableResult fileprivate mutating func type(_ keys: String) -> [Effect] {
    Key.typed(keys).flatMap { handle(.input(.key($0))) }
  }

  fileprivate mutating func lastRows(_ count: Int) -> [String] { frame().lines.suffix(count) }
}

@Suite struct FirstTimeTests {
  @Test func `somebody new is told of the tour, in the message line and once`() {
    var reader = Reader.showing(.harbour)
    _ = reader.handle(.keeping(.isFirstTime))
    #expect(reader.statusText.hasPrefix("New here? :tour teaches ten keys in a minute"))
    #expect(reader.type(":tour<Enter>").contains(.tour))
    _ = reader.handle(.tourEnded)
    #expect(reader.statusText.hasPrefix("The tour is over; ? shows all keys"))
    // Whoever has begun to read is left alone.
    reader.type("j")
    _ = reader.handle(.keeping(.isFirstTime))
    #expect(!reader.statusText.hasPrefix("New here?"))
  }
}
