import Quotations
import Testing

@Suite struct `People introduced by what they do` {
  @Test(arguments: [
    "“The bell is cracked,” said the verger, Peter Amadi. “I heard it.”",
    "“The bell is cracked,” said the verger, Peter Amadi, 61. “I heard it.”",
    "“The bell is cracked,” said the keeper of the tower, Peter Amadi, “and I heard it.”",
    "“The bell is cracked,” argued its restorer, Peter Amadi. “I heard it.”",
    "The verger, Peter Amadi, said: “The bell is cracked.” “I heard it,” he added.",
  ])
  func `a name after its description is the speaker`(text: String) {
    #expect(found(text).map(\.speaker) == ["Peter Amadi", "Peter Amadi"])
  }

  @Test func `the description stands for that person from then on`() {
    let text = "“It is cracked,” said the verger, Peter Amadi. Rain fell.\n\n“It rang,” the verger said."
    #expect(found(text).map(\.speaker) == ["Peter Amadi", "Peter Amadi"])
  }

  @Test func `so does an occupation that no list knows`() {
    let text = "The harbourmaster, Tomasz Wilk, was there. Rain fell.\n\n“It rang,” the harbourmaster said."
    #expect(found(text).map(\.speaker) == ["Tomasz Wilk"])
  }

  @Test func `a name that goes on to do something is no apposition`() {
    let text = "“The bell is cracked,” said the verger, Peter Amadi walked home."
    #expect(found(text).map(\.speaker) == ["the verger"])
  }

  @Test func `an occupation at the head of a sentence is no part of the name`() {
    let text = "Botanist Karin Holm was doubtful. “It is moss,” she said."
    #expect(found(text).map(\.speaker) == ["Karin Holm"])
  }

  @Test func `a pronoun nearby tells the gender of an unusual name`() {
    let text = """
      Ana Ruiz runs the ferry. Quillon Vashti mends it in his own yard.

      The two meet at noon. “It leaks,” he said. “It floats,” she said.
      """
    #expect(found(text).map(\.speaker) == ["Quillon Vashti", "Ana Ruiz"])
  }

  @Test func `Vietnamese middle names tell the gender`() {
    let text = "Lê Thị Sương met Hồ Văn Khê at the pier. “It is late,” she said. “It is early,” he said."
    #expect(found(text).map(\.speaker) == ["Lê Thị Sương", "Hồ Văn Khê"])
  }

  @Test func `a name is one however its accents are written`() {
    let text = "Andre\u{301} Nu\u{301}n\u{303}ez came. “It rains,” said Núñez. “It pours,” said Nunez."
    #expect(found(text).map(\.speaker) == ["Andre\u{301} Nu\u{301}n\u{303}ez", "Andre\u{301} Nu\u{301}n\u{303}ez"])
  }

  @Test func `of a family the surname is who goes by it`() {
    let text = """
      Ines Falk built the mill. Falk sold it. Falk bought it back. Her nephew Karl Falk sweeps it.

      “It turns,” Falk said.
      """
    #expect(found(text).map(\.speaker) == ["Ines Falk"])
  }
}
