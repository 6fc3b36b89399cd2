import Quotations
import Testing

@Suite struct `Who that is` {
  private let introduction = "Ana Ruiz, the chief engineer, met Ben Okafor, a lawyer, in Vigo on Monday.\n\n"

  @Test func `a surname stands for the full name`() {
    #expect(found(introduction + "“The road is gone,” Ruiz said.").map(\.speaker) == ["Ana Ruiz"])
    #expect(found(introduction + "“The road is gone,” Mr. Okafor said.").map(\.speaker) == ["Ben Okafor"])
  }

  @Test func `a surname that comes first stands for the full name`() {
    let text = "President Kim Min Soo visited the port. Kim said the road was “gone for good.”"
    #expect(found(text).map(\.speaker) == ["Kim Min Soo"])
  }

  @Test func `an organisation that is named in full only later is found all the same, and the search ends`() {
    let text =
      "The UNC met on Monday. The council was late. “No,” it said. On Tuesday the United Nations Council voted."
    #expect(found(text).map(\.speaker) == ["United Nations Council"])
  }

  @Test func `who handed the words on has not said them`() {
    let text = "“It is over,” Mayor Ana Ruiz’s letter reads, according to a copy seen on Monday."
    #expect(found(text).map(\.speaker) == ["Ana Ruiz"])
    #expect(found("“It is over,” according to a transcript.").map(\.speaker) == ["a transcript"])
  }

  @Test func `a surname before the full name stands for it as well`() {
    let text = "Okafor said the road was “gone for good.” The lawyer, Ben Okafor, went home."
    #expect(found(text).map(\.speaker) == ["Ben Okafor"])
  }

  @Test func `a pronoun goes by its gender`() {
    #expect(found(introduction + "“The road is gone,” she said.").map(\.speaker) == ["Ana Ruiz"])
    #expect(found(introduction + "“The road is gone,” he said.").map(\.speaker) == ["Ben Okafor"])
  }

  @Test func `a title tells the gender`() {
    let text = "Mrs. Dlamini met Mr. Tau. “The road is gone,” she said. “It never was,” he said."
    #expect(found(text).map(\.speaker) == ["Dlamini", "Tau"])
  }

  @Test func `a pronoun goes to who spoke last`() {
    let text = introduction + "“The road is gone,” Ruiz said. Okafor nodded. “We walked,” she added."
    #expect(found(text).map(\.speaker) == ["Ana Ruiz", "Ana Ruiz"])
  }

  @Test func `a description goes to whom the article gave it`() {
    #expect(found(introduction + "“The road is gone,” the engineer said.").map(\.speaker) == ["Ana Ruiz"])
    #expect(found(introduction + "“The road is gone,” the lawyer added.").map(\.speaker) == ["Ben Okafor"])
    #expect(
      found("President Ana Ruiz came. “The road is gone,” the president said.").map(\.speaker) == ["Ana Ruiz"])
    #expect(found("Sen. Ana Ruiz came. “The road is gone,” the senator said.").map(\.speaker) == ["Ana Ruiz"])
  }

  @Test func `somebody's lawyer is not that somebody`() throws {
    let quotation = try #require(quotations(introduction + "“The road is gone,” her lawyer said.").first)
    #expect(quotation.speaker?.name == "her lawyer")
    #expect(quotation.speaker?.basis == .nominal)
  }

  @Test func `two of one surname are told apart by their titles`() {
    let text = "Ana Ruiz and Pedro Ruiz built it. “It stands,” Mr. Ruiz said. “It leans,” Ms. Ruiz said."
    #expect(found(text).map(\.speaker) == ["Pedro Ruiz", "Ana Ruiz"])
  }

  @Test func `a name is shown without titles`() {
    let text = "Russian President Vladimir Orlov came. “The road is gone,” said British Prime Minister Ana Ruiz."
    #expect(found(text).map(\.speaker) == ["Ana Ruiz"])
  }

  @Test func `who said it is kept as the mention of a relative clause`() throws {
    let text = "They met Ana Ruiz, who said the road was “gone for good.”"
    let bytes = Array(text.utf8)
    let speaker = try #require(quotations(text).first?.speaker)
    #expect(speaker.name == "Ana Ruiz")
    #expect(String(decoding: bytes[speaker.mention], as: UTF8.self) == "who")
  }
}
