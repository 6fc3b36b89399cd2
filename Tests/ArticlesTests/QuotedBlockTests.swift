import Quotations
import Testing

@testable import Articles

private let lead = "The harbour board met on Monday to decide what becomes of the old pier. It had waited for years."
private let more = "Nobody spoke against the plan, which costs less than was feared. Work begins in the spring."
private let wrote = "Ana Ruiz, the chief engineer of the port, wrote:"
private let pier = "The pier was built for ships that no longer come to us, and I know it."
private let lamp = "The lamp has been out since the storm of last winter."

private let wrappedLead = """
  The harbour board met on Monday to decide what becomes of the old
  pier at the mouth of the river, which has been closed since the
  storm of last winter took away its outermost forty metres.
  """
private let wrappedMore = """
  Nobody spoke against the plan, which costs less than was feared
  when the first drawings were shown, and which keeps the view.
  """

/// The words of the quoted blocks.
private func quoted(_ text: String) throws -> [String] {
  let article = try parsed(text)
  return article.blocks.filter { $0.kind == .quoted }.map { article.string($0.range) }
}

@Suite struct QuotedBlockTests {
  @Test func `a line behind a mark is quoted, without the mark`() throws {
    #expect(
      try blocks(of: "\(lead)\n\n\(wrote)\n\n> \(pier)\n>\n>\(lamp)\n\n\(more)")
        == ["paragraph: \(lead)", "paragraph: \(wrote)", "quoted: \(pier)", "quoted: \(lamp)", "paragraph: \(more)"])
  }

  @Test func `no blank line need stand around it`() throws {
    #expect(
      try blocks(of: "\(lead)\n\(wrote)\n> \(pier)\n> \(lamp)\n\(more)")
        == ["paragraph: \(lead)", "paragraph: \(wrote)", "quoted: \(pier)", "quoted: \(lamp)", "paragraph: \(more)"])
  }

  @Test func `its wrapped lines are joined in place, the marks in them blank`() throws {
    let text = """
      \(wrappedLead)

      Ana Ruiz wrote to the board:
      > The pier was built for ships that no longer come, and the town
      > has paid for it ever since. We ran out of road.
      >
      > Can we meet?

      \(wrappedMore)
      """
    let article = try parsed(text)
    #expect(article.text.count == text.utf8.count)
    #expect(
      try quoted(text) == [
        "The pier was built for ships that no longer come, and the town   has paid for it ever since. We ran out of road.",
        "Can we meet?",
      ])
    #expect(article.quotations.map(\.kind) == [.block, .block])
    #expect(article.quotations.allSatisfy { $0.speaker?.name == "Ana Ruiz" })
  }

  @Test func `it may be wrapped where the text around it is not`() throws {
    let text = "\(lead)\n\n> The pier was built for ships\n> that no longer come.\n> — Ana Ruiz\n\n\(more)"
    #expect(try quoted(text) == ["The pier was built for ships   that no longer come.", "— Ana Ruiz"])
    #expect(try parsed(text).quotations.map { $0.speaker?.name } == ["Ana Ruiz"])
  }

  @Test(arguments: ["    ", "\t", "        "])
  func `an indented paragraph after a colon is quoted`(indent: String) throws {
    #expect(try quoted("\(lead)\n\n\(wrote)\n\n\(indent)\(pier)\n\n\(indent)\(lamp)\n\n\(more)") == [pier, lamp])
  }

  @Test func `a wrapped paragraph is indented where all its lines are`() throws {
    let quotation = pier.replacing("us, and", with: "us,\n    and")
    #expect(
      try quoted("\(wrappedLead)\n\n\(wrote)\n\n    \(quotation)\n\n\(wrappedMore)")
        == [pier.replacing("us, and", with: "us,     and")])
    #expect(
      try quoted("\(wrappedLead)\n\n\(wrote)\n\n    \(pier.replacing("us, and", with: "us,\nand"))\n\n\(wrappedMore)")
        .isEmpty)
  }

  @Test func `without a colon it stands between paragraphs, where an indent is rare`() throws {
    #expect(try quoted("\(lead)\n\n\(more)\n\n    \(pier)\n\n\(lead)\n\n\(more)") == [pier])
    #expect(try quoted("\(lead)\n\n    \(pier)\n\n\(more)").isEmpty)
    #expect(try quoted("\(lead)\n\n\(more)\n\n\(lead)\n\n\(more)\n\n    \(pier)").isEmpty)
  }

  @Test func `the name below is not part of it`() throws {
    let text = "\(lead)\n\n\(more)\n\n\(lead)\n\nSo it was written:\n\n    \(pier)\n\n    — Dora Lindqvist\n\n\(more)"
    #expect(try quoted(text) == [pier])
    #expect(try parsed(text).quotations.map { $0.speaker?.name } == ["Dora Lindqvist"])
  }

  @Test func `first lines that are indented are not quoted`() throws {
    let paragraphs = [lead, wrote, pier, more, lamp]
    #expect(try quoted(paragraphs.map { "    \($0)" }.joined(separator: "\n\n")).isEmpty)
    #expect(try quoted(paragraphs.map { "\t\($0)" }.joined(separator: "\n")).isEmpty)
    #expect(try quoted("Harbour\n\n\(lead)\n" + paragraphs.map { "    \($0)" }.joined(separator: "\n")).isEmpty)
  }

  @Test(arguments: [
    "    - \(pier)\n    - \(lamp)",
    "    1. \(pier)\n\n    2. \(lamp)",
    "    make install && ./pier --open --now;",
    "    The tide comes in\n    the tide goes out\n    and no one asks it why",
    "    Harlow Town   2   Ashby   1\n    Marsh End   0   Linton   0",
    "    Ana Ruiz in Harlow",
    "   \(pier)",
  ])
  func `lists, code, poems and tables are not quoted by their indent`(lines: String) throws {
    #expect(try quoted("\(lead)\n\n\(more)\n\n\(wrote)\n\n\(lines)\n\n\(more)\n\n\(lead)").isEmpty)
    let (before, after) = ("\(wrappedLead)\n\n\(wrappedMore)", "\(wrappedMore)\n\n\(wrappedLead)")
    #expect(try quoted("\(before)\n\n\(wrote)\n\n\(lines)\n\n\(after)").isEmpty)
  }

  @Test func `a heading may stand above it`() throws {
    let found = try blocks(of: "\(lead)\n\nWhat the engineer wrote\n\n> \(pier)\n\n\(more)")
    #expect(found[1...2] == ["heading: What the engineer wrote", "quoted: \(pier)"])
  }

  @Test func `the name below is no heading`() throws {
    let text = "\(lead)\n\n> \(pier)\n\n— Dora Lindqvist\n\n\(more)"
    #expect(try blocks(of: text)[2] == "paragraph: — Dora Lindqvist")
    #expect(try parsed(text).quotations.map { $0.speaker?.name } == ["Dora Lindqvist"])
  }

  @Test func `it is no title`() throws {
    #expect(try parsed("> Let it go\n\n\(lead)\n\n\(more)").metadata.titleRange == nil)
  }
}
