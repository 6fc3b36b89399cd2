import Quotations
import Testing

@Suite struct `Kinds of quotation` {
  @Test func `a sentence is direct and a fragment is partial`() {
    let text = "Ruiz said, “We ran out of road.” She hailed the town's “long and holy fight” for it."
    #expect(quotations(text).map(\.kind) == [.direct, .partial])
  }

  @Test(arguments: [
    "She wrote the book “The Road to Vigo” in a year.",
    "She appeared in a film called “The Long Road.”",
    "She read an article titled “Why Roads End” on Monday.",
    "They sang the song “Road of Gold” twice.",
  ])
  func `a title is none of somebody's words`(text: String) {
    #expect(quotations(text).map(\.kind) == [.title])
  }

  @Test(arguments: [
    "The so-called “experts” went home.",
    "The word “road” has four letters.",
  ])
  func `marks of distance are told from speech`(text: String) {
    #expect(quotations(text).map(\.kind) == [.scare])
  }

  @Test func `a fragment with a verb of saying is speech, however short`() {
    #expect(quotations("Ruiz called the road “dead.”").map(\.kind) == [.partial])
    #expect(quotations("“No,” Ruiz said.").map(\.kind) == [.direct])
  }
}
