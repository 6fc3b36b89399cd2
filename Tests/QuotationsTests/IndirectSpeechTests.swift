import Quotations
import Testing

/// What a text reports without marks, with its speakers.
private func reported(_ text: String) -> [Finding] {
  let bytes = Array(text.utf8)
  return all(text).filter { $0.kind == .indirect }.map { Finding(words(of: $0, in: bytes), $0.speaker?.name) }
}

private func all(_ text: String) -> [Quotation] {
  QuotationFinder(findsIndirectSpeech: true).quotations(in: Array(text.utf8))
}

@Suite struct IndirectSpeechTests {
  @Test(arguments: [
    ("Ana Ruiz said that the bridge would stay closed until May.", "that the bridge would stay closed until May"),
    ("Ana Ruiz said the bridge would stay closed until May.", "the bridge would stay closed until May"),
    ("The bridge will stay closed until May, Ana Ruiz said.", "The bridge will stay closed until May"),
    ("The bridge will stay closed until May, said Ana Ruiz.", "The bridge will stay closed until May"),
    (
      "The bridge will stay closed until May, said Ana Ruiz, who runs the port.",
      "The bridge will stay closed until May"
    ),
    ("Ana Ruiz told reporters that the tunnel was dry.", "that the tunnel was dry"),
    ("Ana Ruiz said in an interview on Monday that the dam was safe.", "that the dam was safe"),
    ("Ana Ruiz asked whether the tunnel was dry.", "whether the tunnel was dry"),
    ("Ana Ruiz explained why the gate was locked.", "why the gate was locked"),
    ("Ana Ruiz urged the board to close the gate.", "the board to close the gate"),
    ("Ana Ruiz accused the board of hiding the costs.", "the board of hiding the costs"),
    ("Ana Ruiz denied that she had seen the report.", "that she had seen the report"),
    ("Ana Ruiz called for a new ferry.", "a new ferry"),
    ("Ana Ruiz believes that the ferry is doomed.", "that the ferry is doomed"),
    ("According to Ana Ruiz, two cranes need repair.", "two cranes need repair"),
    ("Two cranes need repair, according to Ana Ruiz.", "Two cranes need repair"),
  ])
  func `what is reported goes to who reports it`(text: String, content: String) {
    #expect(reported(text).contains(Finding(content, "Ana Ruiz")), "\(reported(text))")
  }

  @Test func `a pronoun and an office get their names`() {
    #expect(
      reported("Ana Ruiz came home late. She said that she was tired.") == [Finding("that she was tired", "Ana Ruiz")])
    #expect(
      reported("President Maria Lund arrived on Monday. The president said that the talks had failed.")
        == [Finding("that the talks had failed", "Maria Lund")])
  }

  @Test func `an attribution in the middle leaves two pieces of one utterance`() throws {
    let text = "The plan, Ana Ruiz said, would never work."
    let pieces = all(text)
    #expect(reported(text) == [Finding("The plan", "Ana Ruiz"), Finding("would never work", "Ana Ruiz")])
    #expect(Set(pieces.map(\.utterance)).count == 1)
    let cue = try #require(pieces.first?.cue)
    #expect(String(decoding: Array(text.utf8)[cue], as: UTF8.self) == "said")
  }

  @Test func `words with a quotation in them are reported as a whole, before it`() {
    let text = "Ana Ruiz said the plan was “careless” and would fail."
    #expect(all(text).map(\.kind) == [.indirect, .partial])
    #expect(reported(text) == [Finding("the plan was “careless” and would fail", "Ana Ruiz")])
  }

  @Test func `words that are quoted whole are not reported as well`() {
    #expect(reported("“We ran out of road,” Ana Ruiz said.") == [])
    #expect(
      reported("“We ran out of road,” Ana Ruiz said, adding that nobody had asked her.")
        == [Finding("that nobody had asked her", "Ana Ruiz")])
  }

  @Test(arguments: [
    "The weather was fine and the boats went out early.", "The road was built by the state in 1950.", "", "Said.",
    "said that", "According to", "(she said", "He said:", ", said ,", "“A” said “b”",
  ])
  func `what reports nothing gives nothing`(text: String) {
    #expect(reported(text) == [])
  }

  @Test func `it is found only where asked for`() {
    let text = "Ana Ruiz said that the bridge was “careless” work. “We know,” she said. He said it was late."
    let plain = quotations(text)
    #expect(!plain.contains { $0.kind == .indirect })
    let both = all(text)
    #expect(both.contains { $0.kind == .indirect })
    #expect(both.filter { $0.kind != .indirect } == plain)
  }

  @Test func `quotations keep their parents and the order of the text`() {
    let text = """
      Ana Ruiz said that she was tired. “My father would say, ‘Never again,’ and laugh,” she said.

      Peter Olusoga said that it was over. “He told me, ‘Go home,’ and left,” he said.
      """
    let found = all(text)
    #expect(found.map(\.range.lowerBound) == found.map(\.range.lowerBound).sorted())
    for quotation in found {
      guard let parent = quotation.parent else { continue }
      #expect(found[parent].range.lowerBound <= quotation.range.lowerBound)
      #expect(found[parent].range.upperBound >= quotation.range.upperBound)
      #expect(found[parent].kind != .indirect)
    }
    #expect(found.contains { $0.parent != nil })
  }

  @Test(arguments: ["said ", "he said that ", "he, said, ", "according to him, ", "(said ", "a claim that ", "Ruiz: "])
  func `a text made of cues does no harm`(pattern: String) {
    let text = String(repeating: pattern, count: 1_000)
    for quotation in all(text) { #expect(quotation.range.upperBound <= text.utf8.count) }
  }
}
