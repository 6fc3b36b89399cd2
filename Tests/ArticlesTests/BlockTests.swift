import Testing

@testable import Articles

private let lead = "The harbour board met on Monday to decide what becomes of the old pier. It had waited for years."
private let more = "Nobody spoke against the plan, which costs less than was feared. Work begins in the spring."

@Suite struct ParagraphTests {
  @Test func `blank lines part paragraphs`() throws {
    #expect(try blocks(of: "\(lead)\n\n\n  \(more)  \n") == ["paragraph: \(lead)", "paragraph: \(more)"])
  }

  @Test func `without blank lines each line is a paragraph`() throws {
    #expect(
      try blocks(of: "\(lead)\n\(more)\n\(lead)") == ["paragraph: \(lead)", "paragraph: \(more)", "paragraph: \(lead)"])
  }

  @Test func `one line is one paragraph`() throws {
    #expect(try blocks(of: lead) == ["paragraph: \(lead)"])
  }

  @Test func `wrapped lines are joined in place`() throws {
    let text = """
      The harbour board met on Monday to decide what becomes of the old
      pier at the mouth of the river, which has been closed since the
      storm of last winter took away its outermost forty metres and
      the lamp.

      Nobody spoke against the plan, which costs less than was feared
      when the first drawings were shown, and which keeps the view.
      """
    let article = try parsed(text)
    #expect(article.text.count == text.utf8.count)
    #expect(
      blocks(article)
        == text.split(separator: "\n\n").map { "paragraph: " + $0.split(separator: "\n").joined(separator: " ") })
  }

  @Test func `wrapped paragraphs without blank lines begin with an indent`() throws {
    let text = """
          The harbour board met on Monday to decide what becomes of the old
      pier at the mouth of the river, which has been closed since the storm
      of last winter took away its outermost forty metres and the lamp on it.
          Nobody spoke against the plan, which costs less than was feared on
      the day when the first drawings were shown, and which keeps the view.
      """
    let found = try blocks(of: text)
    #expect(found.count == 2)
    #expect(found.last?.hasPrefix("paragraph: Nobody spoke") == true)
  }

  @Test func `wrapped paragraphs without blank lines or indents end with a short line`() throws {
    let text = """
      The harbour board met on Monday to decide what becomes of the old
      pier at the mouth of the river, which has been closed since the
      storm of last winter.
      Nobody spoke against the plan, which costs less than was feared
      when the first drawings were shown, and which keeps the view of
      the town.
      """
    #expect(try blocks(of: text).count == 2)
  }

  @Test func `a table in a wrapped text keeps its lines`() throws {
    let text = """
      The harbour board met on Monday to decide what becomes of the old
      pier at the mouth of the river, which has been closed since the
      storm of last winter took away its outermost forty metres.

      Year      Ships    Tonnes
      2021        112      8000
      2022         98      7100

      Nobody spoke against the plan, which costs less than was feared
      when the first drawings were shown, and which keeps the view.
      """
    let found = try blocks(of: text)
    #expect(found.count == 3)
    #expect(found[1] == "preformatted: Year      Ships    Tonnes\n2021        112      8000\n2022         98      7100")
  }

  @Test func `short lines in a wrapped text, as of a poem, keep their ends`() throws {
    let text = """
      The harbour board met on Monday to decide what becomes of the old
      pier at the mouth of the river, which has been closed since the
      storm of last winter took away its outermost forty metres.

      The tide comes in
      the tide goes out
      and no one asks it why

      Nobody spoke against the plan, which costs less than was feared
      when the first drawings were shown, and which keeps the view.
      """
    #expect(try blocks(of: text)[1] == "preformatted: The tide comes in\nthe tide goes out\nand no one asks it why")
  }

  @Test func `the items of a wrapped list are not run together`() throws {
    let text = """
      The harbour board met on Monday to decide what becomes of the old
      pier at the mouth of the river. Three things were agreed on:

      - that the outermost part of the pier will not be built again as
        long as there is no money for it;
      - that the lamp is to be lit by the first of June at the latest.
      """
    let found = try blocks(of: text)
    #expect(found.count == 3)
    #expect(found[1].hasSuffix("no money for it;"))
    #expect(!found[1].contains("\n"))
  }

  @Test func `short paragraphs of the same length are not joined`() throws {
    let lines = (1...9).map { "Number \($0) of these short paragraphs ends where its line ends." }
    #expect(try blocks(of: lines.joined(separator: "\n")) == lines.map { "paragraph: \($0)" })
  }

  @Test func `results in a text of one paragraph a line stay together`() throws {
    let text = "\(lead)\nHarlow Town 2 Ashby 1\nMarsh End 0 Linton 0\nThe Vale 3 Corby Road 3\n\(more)"
    #expect(
      try blocks(of: text) == [
        "paragraph: \(lead)", "preformatted: Harlow Town 2 Ashby 1\nMarsh End 0 Linton 0\nThe Vale 3 Corby Road 3",
        "paragraph: \(more)",
      ])
  }

  @Test func `an empty file is an empty article named after the file`() throws {
    for text in ["", "\n\n", " \u{A0}\t\n"] {
      let article = try parsed(text, fileName: "notes.txt")
      #expect(article.blocks.isEmpty)
      #expect(article.metadata.title == "notes")
    }
  }
}

@Suite struct HeadingTests {
  @Test func `a short line between sentences is a heading`() throws {
    #expect(
      try blocks(of: "\(lead)\n\nWhat the board decided\n\n\(more)") == [
        "paragraph: \(lead)", "heading: What the board decided", "paragraph: \(more)",
      ])
    #expect(try blocks(of: "\(lead)\nWhat the board decided\n\(more)")[1] == "heading: What the board decided")
  }

  @Test(arguments: [
    "27,595", "What the board decided.", "What did it decide?", "and so it went", "“We ran out of road”", "By Ana Ruiz",
    "Decided this week:", "2-1, 3-0, 4-4", "\"No road\"",
  ])
  func `other short lines are no headings`(line: String) throws {
    #expect(try blocks(of: "\(lead)\n\n\(line)\n\n\(more)")[1] == "paragraph: \(line)")
  }

  @Test func `a short line between a sentence and a table is a heading`() throws {
    let found = try blocks(of: "\(lead)\n\nHow it ended\n\nHarlow\t2\nAshby\t1\n\n\(more)")
    #expect(found[1...2] == ["heading: How it ended", "preformatted: Harlow\t2\nAshby\t1"])
  }

  @Test func `a run of short lines is no run of headings`() throws {
    let names = ["Ana Ruiz", "C Thomson", "Per Lund", "27,595"]
    let found = try blocks(of: ([lead] + names + [more]).joined(separator: "\n\n"))
    #expect(found == (["paragraph: \(lead)"] + names.map { "paragraph: \($0)" } + ["paragraph: \(more)"]))
  }

  @Test func `a short last line is no heading`() throws {
    #expect(try blocks(of: "\(lead)\n\nAna Ruiz in Harlow") == ["paragraph: \(lead)", "paragraph: Ana Ruiz in Harlow"])
  }

  @Test func `a line within a paragraph is no heading where blank lines part paragraphs`() throws {
    let text = "\(lead)\n\n\(more)\n\n\(lead)\nWhat the board decided\n\n\(more)"
    #expect(try blocks(of: text).allSatisfy { !$0.hasPrefix("heading") })
  }
}
