import Testing

@testable import Articles

private func joined(_ names: [String]) -> [[String]] {
  var census = SpeakerCensus()
  for (number, name) in names.enumerated() {
    census.add(name, quotations: names.count - number, article: number, date: nil)
  }
  return census.speakers().map { [$0.name] + $0.variants }
}

@Suite struct SpeakerCensusTests {
  @Test(arguments: [
    [["Zoë Lund", "ZOE LUND", "Zoe Lund"]], [["Kim Jong Un", "Kim Jong-un", "Kim Jong–Un"]],
    [["Dr. Ana Ruiz", "Ana Ruiz", "Mrs Ana Ruiz"]], [["John F. Kennedy", "John Kennedy", "John F Kennedy"]],
    [["George W. Bush"], ["George H.W. Bush"], ["George Bush"]], [["Putin"], ["Vladimir Putin"]],
    [["Ruiz", "RUIZ"]], [["Mr Smith"], ["Mrs Smith"], ["Smith"]], [["J. Smith"], ["John Smith"]],
    [["Martin Luther King Jr."], ["Martin Luther King"]], [["the minister", "The minister"].prefix(1).map(\.self)],
    [["O’Neill", "O'Neill"]],
  ])
  func `spellings are joined where it is safe`(groups: [[String]]) {
    #expect(joined(groups.flatMap(\.self)).map { Set($0) } == groups.map { Set($0) })
  }

  @Test func `counts and days are those of all spellings`() {
    var census = SpeakerCensus()
    let days = [1, 5, 3].map { ArticleDate(year: 2023, month: 5, day: $0) }
    census.add("Ana Ruiz", quotations: 2, article: 1, date: days[0])
    census.add("Ana Ruíz", quotations: 3, article: 1, date: days[1])
    census.add("Ana Ruiz", quotations: 1, article: 2, date: nil)
    census.add("a resident", quotations: 1, article: 2, date: nil)
    let speakers = census.speakers()
    #expect(
      speakers.first
        == QuotedSpeaker(
          name: "Ana Ruíz", variants: ["Ana Ruiz"], quotations: 6, articles: 2, first: days[0], last: days[1]))
    #expect(speakers.map(\.isDescription) == [false, true])
  }
}
