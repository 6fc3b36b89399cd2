import Quotations
import Testing

@Suite struct `Whom a pronoun means` {
  @Test func `who opens the paragraph, rather than who spoke in the one before`() {
    let text = """
      “We lost,” said Saskia Brandt. “It rained.”

      The rival coach, Dunja Pavlic, had no complaint. “They swam better,” she said.
      """
    #expect(found(text).map(\.speaker) == ["Saskia Brandt", "Saskia Brandt", "Dunja Pavlic"])
  }

  @Test func `who opens the paragraph while somebody else is far from it`() {
    let text = """
      “A dam is work,” Johanna Maren said at the station. “Work is people.”

      Across the square, Katrin Maren was handing out water. “Taste it,” she told a farmer.
      """
    #expect(found(text).map(\.speaker) == ["Johanna Maren", "Johanna Maren", "Katrin Maren"])
  }

  @Test func `whom the same pronoun meant in the sentence before`() {
    let text = """
      “We have sensors,” said the engineer, Lena Hargreave.

      Constance Bell is seventy. The college made her an offer. It was a large one. She turned it down.

      “A map is to be used,” she says.
      """
    #expect(found(text).map(\.speaker) == ["Lena Hargreave", "Constance Bell"])
  }

  @Test func `a row of pronouns without a name means nobody`() {
    let text = String(repeating: "She slept. ", count: 40) + "“It is late,” she said."
    #expect(found(text).map(\.speaker) == ["she"])
  }
}
