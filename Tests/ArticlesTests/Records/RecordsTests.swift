import Glibc
import Testing

@testable import Articles

/// Files of invented articles in the layouts of real exports, and beside each what is right to find in it.
private enum Fixtures {
  static let folder = String(#filePath.prefix(upTo: #filePath.range(ofLast: "/"))) + "/Fixtures"
  static let names: [String] = Shared.names(inFolder: folder).filter { !$0.hasSuffix(".outline") }

  static func bytes(_ name: String) throws -> [UInt8] { try #require(Shared.bytes(ofFile: "\(folder)/\(name)")) }

  static func outline(of name: String) throws -> String {
    String(decoding: try bytes(name + ".outline"), as: UTF8.self)
  }

  /// Makes what is found what is expected.
  static func record(_ outline: String, of name: String) throws {
    let file = try #require(fopen("\(folder)/\(name).outline", "wb"))
    fputs(outline, file)
    fclose(file)
  }
}

/// The outlines of all articles of a file, each below its number.
private func outlines(_ bytes: [UInt8], fileName: String) throws -> String {
  let articles = try DocumentParser().articles(in: bytes, fileName: fileName)
  return articles.enumerated().map { "#\($0 + 1)\n" + outline(of: $1) }.joined(separator: "\n")
}

private func articles(_ text: String, fileName: String = "records.csv") throws -> [Article] {
  try DocumentParser().articles(in: Array(text.utf8), fileName: fileName)
}

private func format(_ text: String, fileName: String = "file") throws -> String {
  try ArticleFormat.of(FileBeginning(Array(text.utf8), fileName: fileName, isWhole: true)).name
}

@Suite struct `Records of articles` {
  @Test(arguments: Fixtures.names)
  func `what is found in a file of records is what stands in it`(name: String) throws {
    let found = try outlines(try Fixtures.bytes(name), fileName: name)
    if getenv("RECORD") != nil { return try Fixtures.record(found, of: name) }
    #expect(found == (try Fixtures.outline(of: name)), "\(name)")
  }

  @Test func `a file in pieces has the same stretches as the file in one`() throws {
    for name in Fixtures.names {
      let bytes = try Fixtures.bytes(name)
      let content = FileContent(bytes, fileName: name)
      let format = try ArticleFormat.of(content.beginning)
      guard case .stretches(let reading) = format.reading else { continue }
      let whole = stretches(of: bytes, by: reading.splitter(content.beginning), pieces: bytes.count)
      for length in [1, 2, 3, 7, 64] {
        let parts = stretches(of: bytes, by: reading.splitter(content.beginning), pieces: length)
        // The LF of a CR LF that pieces part may be in neither.
        #expect(parts.map(\.lowerBound) == whole.map(\.lowerBound), "\(name)")
      }
    }
  }

  @Test func `damaged files neither trap nor grow`() throws {
    var numbers = SeededNumbers(seed: 26)
    for name in Fixtures.names {
      let bytes = try Fixtures.bytes(name)
      for _ in 0..<40 {
        let damaged = mutated(bytes, by: &numbers)
        let found = (try? DocumentParser().articles(in: damaged, fileName: name)) ?? []
        #expect(found.reduce(0) { $0 + $1.text.count } <= 64 * damaged.count + 4096, "\(name)")
        for article in found { #expect(!outline(of: article).isEmpty) }
      }
    }
  }

  @Test(arguments: [
    ("Rain fell, wind rose, and the text of the title was lost.\nNobody saw it, nobody cared.\n", "prose.txt"),
    ("title, text\n\nThis is a story about two words, and how they met on a line of their own.\n", "story.txt"),
    ("name,price,date\nEgg,2,2020-01-01\nMilk,3,2020-01-02\n", "prices.csv"),
    ("{\"name\": \"left-pad\", \"version\": \"1.0.0\", \"description\": \"Pads to the left\"}", "package.json"),
    (
      "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"properties\": {\"title\": \"x\"}}]}",
      "map.json"
    ),
    ("[1, 2, 3]", "numbers.json"), ("{}\n{}\n{}\n", "empty.jsonl"), ("{braces} are not JSON, he said.\n", "braces.txt"),
    ("{\"a\": 1}\n{\"a\": 2}\n", "counts.jsonl"),
    ("[“Quoted,” he said, in brackets.]\n\nThe text goes on here for a while, with words.\n", "brackets.txt"),
  ])
  func `what holds no articles is no file of records`(text: String, name: String) throws {
    #expect(try format(text, fileName: name) == "text")
  }
}

@Suite struct `Tables of articles` {
  @Test func `a quotation mark that is never closed costs no other row`() throws {
    var text = "title,content,date\nFirst,Good words.,2021-01-01\nSecond,\"Never closed,2021-01-02\n"
    let rows = 120_000
    for row in 0..<rows { text += "Row \(row),Some words of the row with the number \(row).,2021-01-03\n" }
    let bytes = Array(text.utf8)
    #expect(bytes.count > TableSplitter.longestCell)
    let head = try #require(TableHead(FileContent(bytes, fileName: "rows.csv").beginning))
    #expect(stretches(of: bytes, by: TableSplitter(head), pieces: 1 << 20).count == rows + 2)
  }

  @Test func `a mark that is closed by the next row's first one tears both apart again`() throws {
    let found = try articles(
      """
      title,content,date
      First,"Never closed,2021-01-01
      Second,"All, of it.",2021-01-02
      Third,"And ""this"", too.",2021-01-03
      Fourth,"Open again,2021-01-04
      Fifth,"One.

      Two.",2021-01-05

      """)
    #expect(found.map(\.metadata.title) == ["First", "Second", "Third", "Fourth", "Fifth"])
    #expect(blocks(try #require(found.dropFirst(2).first)).last == "paragraph: And \"this\", too.")
    #expect(blocks(try #require(found.last)).suffix(2) == ["paragraph: One.", "paragraph: Two."])
  }

  @Test func `a last row that is cut off in a long text stays one`() throws {
    let found = try articles(
      """
      title,date,content
      First,2021-01-01,"One.

      Two, of it."
      Second,2021-01-02,"It begins, well.

      It goes on, and on, and then it
      """)
    #expect(found.map(\.metadata.title) == ["First", "Second"])
    #expect(blocks(try #require(found.last)).count == 3)
  }

  @Test func `stray marks stay where they stand`() throws {
    let found = try articles("title,content,date\nA 5\" plate,\"He said \"\"yes\"\" and \"no\" at once.\",2021-01-01\n")
    #expect(found.map(\.metadata.title) == ["A 5\" plate"])
    #expect(blocks(try #require(found.first)).last == "paragraph: He said \"yes\" and \"no\" at once.")
  }
}

@Suite struct `A tree of JSON` {
  private func words(_ json: String, _ name: StaticString) -> String? {
    let tree = JSONTree(Array(json.utf8))
    return tree.isEmpty ? nil : tree.string(name, of: tree.root)
  }

  @Test func `holds what stands before the damage`() {
    #expect(words(#"{"title": "Whole", "text": "It ends in the mid"#, "text") == "It ends in the mid")
    #expect(words(#"{"title": "Whole", "text": "Half an escape \u00"#, "text") == "Half an escape ")
    #expect(words(#"{"title": "Whole", ?, "text": "Lost"}"#, "title") == "Whole")
    #expect(words("\u{FEFF}{\"title\": \"Marked\"}", "title") == "Marked")
    #expect(words(#"{"title": "Half \uD83D and \uD83D\uDE00"}"#, "title") == "Half \u{FFFD} and 😀")
    #expect(words(#"{"n": NaN, "list": [1, 2,], "title": "Loose",}"#, "title") == "Loose")
    #expect(words("", "title") == nil)
    #expect(words("[", "title") == nil)
  }

  @Test func `a million levels are no danger`() {
    let depth = 1_000_000
    let tree = JSONTree(Array(String(repeating: "[", count: depth).utf8))
    #expect(tree.isCut)
    #expect(JSONTree(Array(String(repeating: "{\"a\":", count: depth).utf8)).isCut)
    #expect(tree.children(of: tree.root).reduce(0) { count, _ in count + 1 } == 1)
  }
}

/// How many articles the files of the corpora hold.
@Suite(.enabled(if: !Shared.names(in: "corpora/wallabag-imports").isEmpty, "../shared/corpora is not here"))
struct `Records in the wild` {
  @Test(arguments: [
    ("wallabag-imports/tests/fixtures/Import/pinboard_export", "pinboard", 3),
    ("wallabag-imports/tests/fixtures/Import/elcurator.json", "saved-addresses", 1),
    ("wallabag-imports/tests/fixtures/Import/readability.json", "saved-addresses", 3),
    ("wallabag-imports/tests/fixtures/Import/readability-read.json", "saved-addresses", 2),
    ("wallabag-imports/tests/fixtures/Import/chrome-bookmarks", "chrome-bookmarks", 1),
    ("wallabag-imports/tests/fixtures/Import/instapaper-export.csv", "instapaper", 4),
    ("wallabag-imports/tests/fixtures/Import/wallabag-v1-read.json", "wallabag", 3),
    ("superdesk-newsroom/tests/io/fixtures/ninjsExSimpleText1.json", "ninjs", 1),
    ("superdesk-newsroom/tests/io/fixtures/ninjsExMediumText1.json", "ninjs", 1),
    ("superdesk-newsroom/tests/io/fixtures/ninjs4.json", "ninjs", 1),
    ("superdesk-newsroom/tests/io/fixtures/ninjs5.json", "ninjs", 1),
    ("superdesk-newsroom/tests/io/fixtures/bbc-ninjs-text-test.json", "ninjs-list", 1),
    ("superdesk-newsroom/tests/io/fixtures/ap_media_text_item.json", "ninjs", 1),
    ("superdesk-newsroom/tests/io/fixtures/ap_media_feed.json", "ninjs-list", 1),
    ("superdesk-newsroom/prod_api/tests/fixtures/archive.json", "ninjs-list", 7),
    ("superdesk-newsroom/prod_api/tests/fixtures/desks.json", "text", 1),
    ("aeb/ground-truth.json", "text", 1),
  ])
  func `each has as many articles as it says`(path: String, format: String, count: Int) throws {
    let bytes = try #require(Shared.bytes(of: "corpora/" + path))
    let name = String(path.split(separator: "/").last ?? "")
    let found = try DocumentParser().articles(in: bytes, fileName: name)
    #expect(found.count == count)
    #expect(found.allSatisfy { $0.metadata.format == format })
    if format != "text" { #expect(found.allSatisfy { $0.metadata.titleRange != nil }) }
  }
}

private func stretches(of bytes: [UInt8], by splitter: any ArticleSplitter, pieces length: Int) -> [Range<Int>] {
  var splitter = splitter
  var stretches: [Range<Int>] = []
  var place = 0
  while place < bytes.count {
    let end = min(place + max(1, length), bytes.count)
    bytes[place..<end].withUnsafeBytes { splitter.take($0) { stretches.append($0) } }
    place = end
  }
  splitter.finish { stretches.append($0) }
  return stretches
}

/// The bytes with a few of them changed, taken out, doubled or cut off.
private func mutated(_ bytes: [UInt8], by numbers: inout SeededNumbers) -> [UInt8] {
  var bytes = bytes
  let marks = Array("\"\\{}[],:\n\r\t;<>&\0".utf8) + [0xFF, 0xC3, 0xEF]
  for _ in 0..<Int.random(in: 1...6, using: &numbers) where bytes.count > 1 {
    let place = Int.random(in: 0..<bytes.count, using: &numbers)
    let end = min(bytes.count, place + Int.random(in: 1...40, using: &numbers))
    switch Int.random(in: 0..<5, using: &numbers) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
    case 1: bytes[place] = marks.randomElement(using: &numbers) ?? 0
    case 2: bytes.removeSubrange(place..<end)
    case 3: bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
    default: bytes.removeSubrange(place...)
    }
  }
  return bytes
}
