import Quotations
import Testing

@testable import Articles

private let story = """
  Bridge stays shut

  “We ran out of road,” said Ana Ruiz, who leads the works. “We could mend it,” she said.

  “November is when people buy,” Piet Oyelaran said. “April is late,” Ana Ruiz said.
  """

private func anchor(of quotation: Int, in article: Article) -> TextAnchor {
  TextAnchor(of: article.quotations[quotation].range, in: article.text)
}

private func speakers(_ places: KeptPlaces) -> [String?] { places.quotations.map { $0.speaker?.name } }

@Suite struct KeptTests {
  private let article: Article
  private let id = ArticleSummary.ID(path: [1])

  init() throws {
    article = try parsed(story)
    #expect(article.quotations.map { $0.speaker?.name } == ["Ana Ruiz", "Ana Ruiz", "Piet Oyelaran", "Ana Ruiz"])
  }

  @Test func `one quotation is given to somebody else, and the others stay`() {
    let kept = KeptArticle([.speaker("Anna Ruiz", of: anchor(of: 3, in: article))])
    let places = KeptPlaces(kept, in: article)
    #expect(speakers(places) == ["Ana Ruiz", "Ana Ruiz", "Piet Oyelaran", "Anna Ruiz"])
    #expect(places.corrected == [3])
    #expect(places.quotations[3].isSpeakerDoubtful == false)
    #expect(places.lost.isEmpty && places.movedCount == 0)
  }

  @Test func `everybody by a name is corrected, here before everywhere, one before all`() {
    let library = KeptArticle([.speakers(named: "Ana Ruiz", are: "A. R."), .speakers(named: "Piet Oyelaran", are: nil)])
    #expect(speakers(KeptPlaces(KeptArticle(), library: library, in: article)) == ["A. R.", "A. R.", nil, "A. R."])
    let kept = KeptArticle([.speakers(named: "Ana Ruiz", are: "Anna"), .speaker(nil, of: anchor(of: 3, in: article))])
    #expect(speakers(KeptPlaces(kept, library: library, in: article)) == ["Anna", "Anna", nil, nil])
  }

  @Test func `a name is corrected in any case and with or without accents`() {
    let library = KeptArticle([.speakers(named: "ANA RUÍZ", are: "Anna")])
    let places = KeptPlaces(KeptArticle(), library: library, in: article)
    #expect(speakers(places) == ["Anna", "Anna", "Piet Oyelaran", "Anna"])
    #expect(places.quotations.map(\.isSpeakerCorrected) == [true, true, false, true])
  }

  @Test func `a query about shown names asks for found ones`() throws {
    let known = KnownSpeakers(
      library: KeptArticle([.speakers(named: "Ana Ruiz", are: "Anna R."), .speakers(named: "Piet Oyelaran", are: nil)]))
    let corrected = known.corrected(article, id)
    for words in [
      "speaker:anna", "speaker:ana", "speaker:ruiz", "speaker:unknown", "speaker:piet", "-(speaker:unknown)",
      "speaker:r",
      "speaker:anna said:mend", "speaker:unknown said:mend", "speaker:/^A/",
    ] {
      let query = try Query(words)
      let expected = try QueryEvaluator(query).hits(in: corrected)
      #expect(try QueryEvaluator(known.aboutFoundNames(query)).hits(in: article) == expected, "\(words)")
    }
  }

  @Test func `corrections outlive an edit of the text, and what is lost is told`() throws {
    let kept = KeptArticle([
      .speaker("Anna Ruiz", of: anchor(of: 3, in: article)), .quotation(anchor(of: 0, in: article)),
      .note("Ask her", on: anchor(of: 2, in: article)), .note("Good", on: nil), .read,
    ])
    let edited = try parsed(
      story.replacing("of road", with: "of rope").replacing("who leads the works", with: "of the town"))
    let places = KeptPlaces(kept, in: edited)
    #expect(speakers(places).last == "Anna Ruiz")
    #expect(places.note(on: 2) == "Ask her")
    #expect(places.isMoved(2))
    #expect(places.note == "Good")
    #expect(places.lost == [.quotation(anchor(of: 0, in: article))])
    #expect(places.movedCount == 2)
    #expect(!places.isKept(0))
  }

  @Test func `words that are no quotation any more are lost as one`() throws {
    let kept = KeptArticle([.quotation(anchor(of: 2, in: article))])
    let edited = try parsed(story.replacing("“November is when people buy,”", with: "November is when people buy,"))
    #expect(KeptPlaces(kept, in: edited).lost.count == 1)
  }

  @Test(arguments: 0..<50)
  func `a course of changes taken back leaves what was there`(seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    let letter = try #require(MarkLetter("a"))
    let things: [KeptThing] = [
      .read, .starred, .note("x", on: nil), .note("y", on: nil), .mark(letter, anchor(of: 0, in: article)),
      .quotation(anchor(of: 1, in: article)), .speakers(named: "Ana Ruiz", are: nil),
    ]
    var kept = KeptArticle(Set(things.filter { _ in Bool.random(using: &random) }))
    let before = kept
    var made: [KeptChange] = []
    for _ in 0..<20 {
      let chosen = Set(things.filter { _ in Bool.random(using: &random) })
      let change = KeptChange(
        id, title: "", removing: chosen.intersection(kept.things), adding: chosen.subtracting(kept.things))
      made.append(change)
      kept.make(change)
    }
    let after = kept
    for change in made.reversed() { kept.make(change.inverse) }
    #expect(kept == before)
    for change in made { kept.make(change) }
    #expect(kept == after)
    // Made once more, each in its turn, nothing else comes out.
    for change in made { kept.make(change) }
    #expect(kept == after)
  }

  @Test func `flags tell what a list shows`() {
    #expect(KeptArticle().flags == [])
    #expect(KeptArticle([.read, .starred]).flags == [.read, .starred])
    #expect(KeptArticle([.quotation(anchor(of: 0, in: article))]).flags == .kept)
    #expect(MarkLetter("A") == nil && MarkLetter("é") == nil && MarkLetter("z")?.description == "z")
  }
}
