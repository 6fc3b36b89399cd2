import Quotations
import Testing

@Suite struct `Who spoke` {
  struct Example: CustomTestStringConvertible, Sendable {
    let text: String
    let speaker: String?
    var testDescription: String { text }
  }

  @Test(arguments: [
    Example(text: "Ana Ruiz said, “We ran out of road.”", speaker: "Ana Ruiz"),
    Example(text: "“We ran out of road,” said Ana Ruiz.", speaker: "Ana Ruiz"),
    Example(text: "“We ran out of road,” Ana Ruiz said.", speaker: "Ana Ruiz"),
    Example(text: "“We ran out of road,” Ana Ruiz told the council on Monday.", speaker: "Ana Ruiz"),
    Example(text: "“We ran out of road,” said Ana Ruiz, 34, an engineer from Vigo.", speaker: "Ana Ruiz"),
    Example(text: "“Did we run out of road?” asked Ana Ruiz.", speaker: "Ana Ruiz"),
    Example(text: "“We ran out of road!” Ana Ruiz shouted.", speaker: "Ana Ruiz"),
    Example(text: "“We ran out of road,” said the engineer Ana Ruiz.", speaker: "Ana Ruiz"),
    Example(text: "“We ran out of road,” said harbour spokeswoman Ana Ruiz.", speaker: "Ana Ruiz"),
    Example(text: "“We ran out of road,” said his campaign manager Ana Ruiz.", speaker: "Ana Ruiz"),
    Example(text: "Ana Ruiz, the chief engineer of the port, said: “We ran out of road.”", speaker: "Ana Ruiz"),
    Example(text: "Ana Ruiz, who built the bridge, said “we ran out of road” on Monday.", speaker: "Ana Ruiz"),
    Example(text: "Sen. Ana Ruiz (D-Mo.), said, “We ran out of road.”", speaker: "Ana Ruiz"),
    Example(text: "According to Ana Ruiz, the town “ran out of road.”", speaker: "Ana Ruiz"),
    Example(text: "The town “ran out of road,” according to Ana Ruiz.", speaker: "Ana Ruiz"),
    Example(text: "The town was, in the words of Ana Ruiz, “out of road.”", speaker: "Ana Ruiz"),
    Example(text: "Ana Ruiz: “We ran out of road.”", speaker: "Ana Ruiz"),
    Example(text: "“We ran out of road.” — Ana Ruiz", speaker: "Ana Ruiz"),
    Example(text: "The plan was described by Ana Ruiz as “a road to nowhere.”", speaker: "Ana Ruiz"),
    Example(text: "Ana Ruiz repeated her promise to “build the road by May.”", speaker: "Ana Ruiz"),
    Example(text: "The mayor resigned, with Ana Ruiz calling it “a good day for the road.”", speaker: "Ana Ruiz"),
    Example(text: "Ana Ruiz's letter reads, “We ran out of road.”", speaker: "Ana Ruiz"),
    Example(text: "Ana Ruiz went on to say that the town “ran out of road.”", speaker: "Ana Ruiz"),
    Example(text: "Ana Ruiz has repeatedly said the town “ran out of road.”", speaker: "Ana Ruiz"),
    Example(text: "Ana Ruiz released a statement saying the town “ran out of road.”", speaker: "Ana Ruiz"),
    Example(text: "Speaking on Monday, Prime Minister Ana Ruiz said: “We ran out of road.”", speaker: "Ana Ruiz"),
    Example(text: "The lawsuit says the town “ran out of road last year.”", speaker: "The lawsuit"),
    Example(text: "“We ran out of road,” a spokesman for the port said.", speaker: "a spokesman for the port"),
    Example(text: "“We ran out of road,” said one resident, who would not give her name.", speaker: "one resident"),
    Example(text: "“We ran out of road,” his lawyer said.", speaker: "his lawyer"),
    Example(text: "“We ran out of road,” the United Nations said.", speaker: "United Nations"),
    Example(text: "“Nobody is coming to help us, and nobody ever was.”", speaker: nil),
  ])
  func `is read from the words around`(example: Example) {
    #expect(found(example.text).map(\.speaker) == [example.speaker])
  }

  @Test func `a split quotation is one utterance`() throws {
    let all = quotations("“The road,” Ruiz said, “is gone.” It rained.")
    #expect(all.count == 2)
    #expect(all.map { $0.speaker?.name } == ["Ruiz", "Ruiz"])
    #expect(all.first?.utterance == all.last?.utterance)
  }

  @Test func `a second sentence is carried on from the first`() throws {
    let all = quotations("“The road is gone,” Ruiz said. “We walked.”")
    #expect(all.map { $0.speaker?.name } == ["Ruiz", "Ruiz"])
    #expect(all.last?.speaker?.basis == .carried)
    #expect(all.first?.utterance == all.last?.utterance)
  }

  @Test func `two attributions are two utterances`() {
    let all = quotations("“The road is gone,” Ruiz said. “We walked,” she added.")
    #expect(all.map { $0.speaker?.name } == ["Ruiz", "Ruiz"])
    #expect(Set(all.map(\.utterance)).count == 2)
  }

  @Test func `two speakers in a paragraph are kept apart`() {
    let text = "“The road is gone,” said Ana Ruiz. “It is not,” said Ben Okafor, and Ruiz called him “a liar.”"
    #expect(found(text).map(\.speaker) == ["Ana Ruiz", "Ben Okafor", "Ana Ruiz"])
  }

  @Test func `a first paragraph takes the speaker of the second`() {
    let text = "“The road is gone. We walked all night.”\n\n“Nobody came,” said Ana Ruiz."
    let all = quotations(text)
    #expect(all.map { $0.speaker?.name } == ["Ana Ruiz", "Ana Ruiz"])
    #expect(all.first?.speaker?.basis == .carried)
  }

  @Test func `a paragraph of its own goes on from the one before`() {
    let text = "“The road is gone,” said Ana Ruiz.\n\n“We walked all night and nobody came.”"
    #expect(found(text).map(\.speaker) == ["Ana Ruiz", "Ana Ruiz"])
  }

  @Test func `a colon at the end of a paragraph leads into the next`() {
    let text = "Ana Ruiz answered on Monday:\n\n“The road is gone. We walked all night.”"
    #expect(found(text).map(\.speaker) == ["Ana Ruiz"])
  }

  @Test func `a heading names no speaker`() {
    let text = """
      Ben Okafor says the bridge is safe

      “The road is gone. We walked all night and nobody came.”

      It rained until the morning.
      """
    #expect(found(text).map(\.speaker) == [nil])
  }

  @Test func `the cue and the mention are given as places`() throws {
    let text = "“The road is gone,” said Ana Ruiz."
    let bytes = Array(text.utf8)
    let quotation = try #require(quotations(text).first)
    let cue = try #require(quotation.cue)
    let speaker = try #require(quotation.speaker)
    #expect(String(decoding: bytes[cue], as: UTF8.self) == "said")
    #expect(String(decoding: bytes[speaker.mention], as: UTF8.self) == "Ana Ruiz")
    #expect(speaker.basis == .name)
  }
}

@Suite struct `Words that look like others` {
  @Test(arguments: [
    SpeakerExample("“We ran out,” port press secretary Ana Ruiz said at a meeting on Monday.", "Ana Ruiz"),
    SpeakerExample("“We ran out,” Will Tau said. “Go home,” Tau wrote.", "Will Tau"),
    SpeakerExample("Ben May came. “We ran out,” May said.", "Ben May"),
    SpeakerExample("Lee King came. “We ran out,” Mr. King said.", "Lee King"),
    SpeakerExample("“We ran out,” the union’s leader, Ana Ruiz, told the council.", "Ana Ruiz"),
    SpeakerExample("“We ran out,” said Blaze co-host Ana Ruiz.", "Ana Ruiz"),
    SpeakerExample("“We ran out,” said one Ruiz confidant.", "one Ruiz confidant"),
    SpeakerExample("Hours later, Ana Ruiz returned, telling Vigo Radio, “We ran out of road.”", "Ana Ruiz"),
    SpeakerExample("Ana Ruiz blamed Ben Tau and said the town “ran out of road.”", "Ana Ruiz"),
    SpeakerExample("The town, Ana Ruiz said, “ran out of road long before.”", "Ana Ruiz"),
    SpeakerExample("Ana Ruiz, 34, from Vigo, Spain, disagrees. “We have road to spare,” she says.", "Ana Ruiz"),
    SpeakerExample("Ana Ruiz was told by Ben Tau that the town “ran out of road.”", "Ben Tau"),
    SpeakerExample("“We ran out,” Ana Ruiz (D-Mo.) said.", "Ana Ruiz"),
    SpeakerExample("Ana Ruiz, Vigo Harbour Review: “We ran out of road.”", "Ana Ruiz"),
  ])
  func `do not mislead`(example: SpeakerExample) {
    #expect(found(example.text).last?.speaker == example.speaker)
  }
}

struct SpeakerExample: CustomTestStringConvertible, Sendable {
  let text: String
  let speaker: String
  var testDescription: String { text }

  init(_ text: String, _ speaker: String) {
    self.text = text
    self.speaker = speaker
  }
}
