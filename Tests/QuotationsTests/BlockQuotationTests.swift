import Quotations
import Testing

private let pier = "The pier was built for ships that no longer come to us, and I know it."
private let lamp = "The lamp has been out since the storm of last winter."
private let opening = "Ana Ruiz, the chief engineer of the port, met Ben Okafor, a keeper, on Monday."

/// The speakers of the blocks of a text, in order.
private func speakers(_ text: String) -> [String?] {
  quotations(text).filter { $0.kind == .block }.map { $0.speaker?.name }
}

@Suite struct `Quoted paragraphs` {
  @Test func `are quotations without marks`() throws {
    let text = "Ana Ruiz wrote:\n\n> \(pier)\n\nIt rained."
    let block = try #require(quotations(text).first)
    #expect(found(text) == [Finding(pier, "Ana Ruiz")])
    #expect(block.kind == .block)
    #expect(block.range == block.outerRange)
  }

  @Test func `that follow each other are one utterance`() {
    let all = quotations("Ana Ruiz wrote:\n\n> \(pier)\n>\n> \(lamp)\n\nIt rained.")
    #expect(all.map(\.kind) == [.block, .block])
    #expect(all.map { $0.speaker?.name } == ["Ana Ruiz", "Ana Ruiz"])
    #expect(all.first?.utterance == all.last?.utterance)
    #expect(all.last?.speaker?.basis == .carried)
  }

  @Test func `that others stand between are not`() {
    let all = quotations("Ana Ruiz wrote:\n\n> \(pier)\n\nBen Okafor wrote:\n\n> \(lamp)\n\nIt rained.")
    #expect(all.map { $0.speaker?.name } == ["Ana Ruiz", "Ben Okafor"])
    #expect(all.first?.utterance != all.last?.utterance)
  }

  @Test func `hold the quotations of their marks`() throws {
    let text = "Ana Ruiz wrote:\n\n> My father told me, “Let it go.” I said, “No, not yet.”\n\nIt rained."
    let all = quotations(text)
    #expect(all.map(\.kind) == [.block, .direct, .direct])
    #expect(all.map(\.parent) == [nil, 0, 0])
    #expect(all.map { $0.speaker?.name } == ["Ana Ruiz", "My father", "Ana Ruiz"])
  }

  @Test func `that begin with a mark are what their marks say`() {
    let text = "Ana Ruiz wrote:\n\n> “\(pier)”\n\n> “\(lamp)” he said.\n\nIt rained."
    #expect(!quotations(text).contains { $0.kind == .block })
    #expect(marked(text) == [pier, lamp])
  }

  @Test func `end what is left open inside`() {
    let text = "Ana Ruiz wrote:\n\n> My father told me, “Let it go.\n\n“No,” said Ben Okafor."
    #expect(quotations(text).map(\.kind) == [.block, .direct, .direct])
    #expect(found(text).last == Finding("No,", "Ben Okafor"))
  }

  @Test(arguments: [
    SpeakerExample("Ana Ruiz:", "Ana Ruiz"),
    SpeakerExample("According to Ana Ruiz:", "Ana Ruiz"),
    SpeakerExample("In the words of Ana Ruiz:", "Ana Ruiz"),
    SpeakerExample("From Ruiz’s letter:", "Ana Ruiz"),
    SpeakerExample("Ruiz’s letter reads:", "Ana Ruiz"),
    SpeakerExample("The letter reads:", "The letter"),
    SpeakerExample("The letter, dated May 3, reads in part:", "The letter"),
    SpeakerExample("In her diary Ruiz noted the following:", "Ana Ruiz"),
    SpeakerExample("Asked about it, Ruiz replied by email:", "Ana Ruiz"),
    SpeakerExample("On Mon, 3 May 2021 at 10:02, Ana Ruiz <ana@example.org> wrote:", "Ana Ruiz"),
    SpeakerExample("Ben Okafor wrote to the board in May.", "Ben Okafor"),
  ])
  func `take their speaker from the line before`(example: SpeakerExample) {
    #expect(speakers("\(opening)\n\n\(example.text)\n\n> \(pier)\n\nIt rained.") == [example.speaker])
  }

  @Test(arguments: [
    "Here is the letter:",
    "The board met again on Tuesday, and it rained.",
    "Ruiz came with the letter that Okafor wrote.",
    "“It is late,” said Ana Ruiz.\n\nThe board went home.",
  ])
  func `have none where the line before tells none`(lead: String) {
    #expect(speakers("\(opening)\n\n\(lead)\n\n> \(pier)\n\nIt rained.") == [nil])
  }

  @Test(arguments: ["— Dora Lindqvist", "> — Dora Lindqvist", "> -- Dora Lindqvist"])
  func `take their speaker from the line below`(author: String) {
    let text = "\(opening)\n\n> \(pier)\n\n> \(lamp)\n\n\(author)\n\nIt rained."
    #expect(speakers(text) == ["Dora Lindqvist", "Dora Lindqvist"])
  }

  @Test func `of another depth are of somebody else`() {
    let all = quotations("Ana Ruiz wrote:\n\n> \(pier)\n\n>> \(lamp)\n\nIt rained.")
    #expect(all.map { $0.speaker?.name } == ["Ana Ruiz", nil])
  }

  @Test(arguments: [">5 ships came that day.", ">= 5 ships came that day.", "5 > 4 is what he wrote.", "> ", ">"])
  func `are none where the mark compares or stands alone`(line: String) {
    #expect(quotations("Ana Ruiz wrote:\n\n\(line)\n\nIt rained.").isEmpty)
  }

  @Test func `are told by whoever knows the paragraphs`() {
    let text = Array("Ana Ruiz wrote:\n\(pier)\nIt rained.".utf8)
    let end = 16 + pier.utf8.count
    let paragraphs = [
      Paragraph(range: 0..<15), Paragraph(range: 16..<end, isQuoted: true), Paragraph(range: end + 1..<text.count),
    ]
    let all = QuotationFinder().quotations(in: text, paragraphs: paragraphs)
    #expect(all.map(\.kind) == [.block])
    #expect(all.map { $0.speaker?.name } == ["Ana Ruiz"])
  }
}
