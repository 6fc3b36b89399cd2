import Messages
import Testing

@testable import Articles

/// A document of Word with these paragraphs.
private func document(_ body: String, parts: [(name: String, text: String)] = []) -> [UInt8] {
  let names =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
  return zipped(
    [("[Content_Types].xml", "<Types/>")] + parts
      + [("word/document.xml", "<?xml version=\"1.0\"?><w:document \(names)><w:body>\(body)</w:body></w:document>")])
}

private func paragraph(_ words: String, style: String = "", bold: Bool = false, centred: Bool = false) -> String {
  let properties =
    (style.isEmpty ? "" : "<w:pStyle w:val=\"\(style)\"/>") + (centred ? "<w:jc w:val=\"center\"/>" : "")
  let run = bold ? "<w:rPr><w:b/></w:rPr>" : ""
  return "<w:p><w:pPr>\(properties)</w:pPr><w:r>\(run)<w:t xml:space=\"preserve\">\(words)</w:t></w:r></w:p>"
}

private let styles = """
  <w:styles xmlns:w="w"><w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>
  <w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
  <w:style w:styleId="Eigen"><w:name w:val="Own"/><w:basedOn w:val="berschrift1"/></w:style>
  <w:style w:styleId="Zitat"><w:name w:val="Quote"/></w:style></w:styles>
  """

private let numbering = """
  <w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl>
  <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num>
  </w:numbering>
  """

private let relations = """
  <Relationships><Relationship Id="rId9" Target="http://orla.example/lamps" TargetMode="External"/></Relationships>
  """

private func item(_ words: String, level: Int) -> String {
  "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>\(words)</w:t></w:r></w:p>"
}

@Test func `a document of Word is one article with headings, lists, links and a table`() throws {
  let body =
    paragraph("Walks by the lake", style: "Titel") + paragraph("What to take", style: "Eigen") + item("Bread", level: 0)
    + item("dark", level: 1) + item("Water", level: 0)
    + "<w:p><w:r><w:t>See the </w:t></w:r><w:hyperlink r:id=\"rId9\"><w:r><w:t>two lamps</w:t></w:r></w:hyperlink>"
    + "<w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\"> at night</w:t></w:r><w:del><w:r><w:delText>no</w:delText></w:r></w:del>"
    + "<w:r><w:drawing><w:p><w:r><w:t>box</w:t></w:r></w:p></w:drawing></w:r><w:r><w:br/><w:t>and go home.</w:t></w:r></w:p>"
    + paragraph("I was told to keep the light.", style: "Zitat")
    + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Lamp</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Year</w:t></w:r></w:p></w:tc></w:tr>"
    + "<w:tr><w:tc><w:p><w:r><w:t>Mole</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>1962</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
  let core =
    "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:title>Ignored</dc:title><dc:creator>Ana Ruiz</dc:creator></cp:coreProperties>"
  let bytes = document(
    body,
    parts: [
      ("word/styles.xml", styles), ("word/numbering.xml", numbering), ("word/_rels/document.xml.rels", relations),
      ("docProps/core.xml", core),
    ])
  let articles = try DocumentParser().articles(in: bytes, fileName: "walks.docx")
  let article = try #require(articles.first)
  #expect(articles.count == 1)
  #expect(article.metadata.author == "Ana Ruiz")
  #expect(article.metadata.format == "docx")
  #expect(
    blocks(article) == [
      "title: Walks by the lake", "heading: What to take", "item: 1. Bread", "item: • dark", "item: 2. Water",
      "paragraph: See the two lamps at night\nand go home.", "quoted: I was told to keep the light.",
      "preformatted: Lamp | Year\nMole | 1962",
    ])
  #expect(article.blocks.map(\.level) == [0, 1, 0, 1, 0, 0, 0, 0])
  #expect(
    article.inlines.map { "\($0.kind) \(article.string($0.range))" } == [
      "link(\"http://orla.example/lamps\") two lamps", "emphasis at night",
    ])
}

/// An article as Nexis Uni has it in Word.
private func record(_ number: Int, _ title: String, byline: String = "Ana Ruiz", body: [String]) -> String {
  func mark(_ name: String) -> String { "<w:bookmarkStart w:id=\"\(number)\" w:name=\"\(name)\"/>" }
  return "<w:p>\(mark("Bookmark_\(number)"))</w:p>" + paragraph(title, bold: true, centred: true)
    + paragraph("Orla Herald", centred: true) + paragraph("July \(number), 2019 Monday", centred: true) + paragraph("")
    + paragraph("Copyright 2019 Orla Newspapers") + paragraph("Length:\u{A0}64 words")
    + paragraph("Byline:\u{A0}\(byline)")
    + "<w:p>\(mark("Body_\(number)"))<w:r><w:t>Body</w:t></w:r></w:p>" + body.map { paragraph($0) }.joined()
    + paragraph("Load-Date:\u{A0}July 23, 2019") + paragraph("End of Document", bold: true)
}

@Test func `the articles of a Nexis Uni document are parted by its bookmarks`() throws {
  let cover = paragraph("Job Number: 1") + paragraph("Documents (3)") + paragraph("1. Ferry runs aground")
  let bytes = document(
    cover + record(1, "Ferry runs aground", body: ["The ferry ran aground.", "End of Document is a ship&apos;s name."])
      + record(2, "Mill to open again;Grain wanted", byline: "TOM ADEYEMI, Staff Writer", body: ["The mill opens."])
      + record(3, "Nothing happened", body: []))
  let articles = try DocumentParser().articles(in: bytes, fileName: "download.DOCX")
  #expect(
    articles.map(\.metadata.title) == ["Ferry runs aground", "Mill to open again; Grain wanted", "Nothing happened"])
  #expect(articles.map { $0.metadata.date?.day } == [1, 2, 3])
  #expect(articles.map(\.metadata.source) == ["Orla Herald", "Orla Herald", "Orla Herald"])
  #expect(articles.map(\.metadata.author) == ["Ana Ruiz", "TOM ADEYEMI", "Ana Ruiz"])
  #expect(
    articles.map { blocks($0).dropFirst().joined(separator: "|") } == [
      "paragraph: The ferry ran aground.|paragraph: End of Document is a ship's name.", "paragraph: The mill opens.",
      "",
    ])
}

@Test func `a damaged document gives what can be read, or says why not`() throws {
  let bytes = document(record(1, "Ferry runs aground", body: ["The ferry ran aground."]))
  for cut in stride(from: bytes.count, to: 60, by: -41) {
    _ = try? DocumentParser().articles(in: Array(bytes[..<cut]), fileName: "cut.docx")
  }
  var random = SeededNumbers(seed: 5)
  for _ in 0..<300 {
    var damaged = bytes
    for _ in 0..<6 { damaged[Int.random(in: 0..<damaged.count, using: &random)] = .random(in: 0...255, using: &random) }
    _ = try? DocumentParser().articles(in: damaged, fileName: "damaged.docx")
  }
  let empty = zipped([("[Content_Types].xml", "<Types/>"), ("word/settings.xml", "")])
  #expect(throws: ArticleParsingError.damaged("the document itself is missing in it")) {
    try DocumentParser().articles(in: empty, fileName: "empty.docx")
  }
}

@Test func `RTF of any depth, and without an end, is read`() throws {
  let deep =
    "{\\rtf1 " + String(repeating: "{\\b ", count: 200_000) + "words" + String(repeating: "}", count: 200_000) + " end}"
  let article = try #require(try DocumentParser().articles(in: Array(deep.utf8), fileName: "deep.rtf").first)
  #expect(blocks(article) == ["paragraph: words end"])
  for text in [
    "{\\rtf1", "{\\rtf1 \\'", "{\\rtf1 \\bin999999999999 a", "{\\rtf1 \\u", "{\\rtf1 \\u-99999999 ?x}",
    "{\\rtf1}}}}} a",
  ] {
    _ = try? DocumentParser().articles(in: Array(text.utf8), fileName: "odd.rtf")
  }
}
