import Quotations
import Testing

@Suite struct `Quotation marks` {
  @Test(arguments: [
    "\"We ran out of road,\" Ruiz said.",
    "“We ran out of road,” Ruiz said.",
    "''We ran out of road,'' Ruiz said.",
    "``We ran out of road,'' Ruiz said.",
    "„We ran out of road,“ Ruiz said.",
    "„We ran out of road,” Ruiz said.",
    "”We ran out of road,” Ruiz said.",
    "«We ran out of road,» Ruiz said.",
    "»We ran out of road,« Ruiz said.",
    "«\u{A0}We ran out of road,\u{A0}» Ruiz said.",
    "“We ran out of road,\" Ruiz said.",
    "\"We ran out of road,” Ruiz said.",
    "‘We ran out of road,’ Ruiz said.",
  ])
  func `every style of marks holds the same words`(text: String) {
    #expect(found(text) == [Finding("We ran out of road,", "Ruiz")])
  }

  @Test func `the outer range takes the marks in`() throws {
    let text = "Ruiz said: “No.”"
    let quotation = try #require(quotations(text).first)
    #expect(String(decoding: Array(text.utf8)[quotation.outerRange], as: UTF8.self) == "“No.”")
    #expect(quotation.range == quotation.outerRange.lowerBound + 3..<quotation.outerRange.upperBound - 3)
  }

  @Test func `a British text speaks in single marks and keeps its apostrophes`() {
    let text = """
      ‘We don’t know the workers’ names,’ Ruiz said. ‘It’s a mess.’

      ‘They’re rock ’n’ roll,’ said Okafor.
      """
    #expect(
      found(text) == [
        Finding("We don’t know the workers’ names,", "Ruiz"), Finding("It’s a mess.", "Ruiz"),
        Finding("They’re rock ’n’ roll,", "Okafor"),
      ])
  }

  @Test func `doubles nest in British singles`() {
    let text = "‘She told me “never again” and left,’ Ruiz said."
    #expect(marked(text) == ["She told me “never again” and left,", "never again"])
    #expect(quotations(text).map(\.parent) == [nil, 0])
  }

  @Test func `plain singles speak where a text has no doubles`() {
    #expect(found("'We ran out of road,' Ruiz said.") == [Finding("We ran out of road,", "Ruiz")])
  }

  @Test(arguments: [
    "The workers’ tools and the boss’s car were sold in the ’90s.",
    "Rock ’n’ roll was big in the '80s, and the fans' club let 'em in.",
    "The farmers' market isn't open 'til noon; the teachers' union won't wait.",
    "He stood 6'2\" tall and the door was 5' 11\" high.",
    "He is 6’2\" and she is 5’ 4\".",
    "The Smiths' and the Joneses' houses burned.",
    "A `code` word and a lone \" in the middle.",
    "Nothing here \"\" or “” or ''.",
  ])
  func `apostrophes, feet and inches and empty marks quote nothing`(text: String) {
    #expect(marked(text).filter { $0.utf8.count < text.utf8.count / 2 } == [])
  }

  @Test func `inches inside a quotation do not end it`() {
    #expect(found("\"I am 6'2\" in my socks,\" Ruiz said.") == [Finding("I am 6'2\" in my socks,", "Ruiz")])
  }

  @Test func `a quotation in a quotation knows its parent`() {
    let text = "“He told me ‘I quit’ and left,” Ruiz said. \"She said 'fine' then,\" Okafor said."
    #expect(marked(text) == ["He told me ‘I quit’ and left,", "I quit", "She said 'fine' then,", "fine"])
    #expect(quotations(text).map(\.parent) == [nil, 0, nil, 2])
  }

  @Test func `a quotation that runs on over paragraphs is one utterance`() {
    let text = """
      “The road was gone,” Ruiz said. “We walked.

      “Then the bridge went too.

      “Nobody came.”

      “I was there,” said Okafor.
      """
    let all = quotations(text)
    #expect(all.map { $0.speaker?.name } == ["Ruiz", "Ruiz", "Ruiz", "Ruiz", "Okafor"])
    #expect(Set(all[1...3].map(\.utterance)).count == 1)
    #expect(all[4].utterance != all[3].utterance)
    #expect(all[2].speaker?.basis == .carried)
  }

  @Test func `straight marks run on as well`() {
    let text = "\"The road was gone,\" Ruiz said. \"We walked.\n\n\"Nobody came.\"\n\nIt rained."
    #expect(
      found(text) == [
        Finding("The road was gone,", "Ruiz"), Finding("We walked.", "Ruiz"), Finding("Nobody came.", "Ruiz"),
      ])
  }

  @Test func `a mark without a partner costs its own paragraph at most`() {
    let text = """
      Ruiz called it “a long day and left.

      It rained in the hills.

      “The bridge is closed,” Okafor said.

      The sign cost 12" too much.

      "We will rebuild," Okafor said.
      """
    #expect(
      found(text).suffix(2) == [Finding("The bridge is closed,", "Okafor"), Finding("We will rebuild,", "Okafor")])
    #expect(quotations(text).allSatisfy { !Array(text.utf8)[$0.range].contains(0x0A) })
  }

  @Test func `markup left in a text quotes nothing`() {
    let text = "<a href=\"page\" title=\"Road\">Ruiz said</a> “No.”"
    #expect(marked(text) == ["No."])
  }

  @Test func `marks that touch a dash or a bracket open and close`() {
    let text = "Ruiz said the road—“the only one we have”—was closed (“for good,” she said)."
    #expect(marked(text) == ["the only one we have", "for good,"])
  }
}
