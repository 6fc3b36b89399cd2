import Glibc
import Messages

/// One kind of file that articles come in: how it is recognised, and how it is read.
///
/// To add a format, write one file that makes a value of this type, and name it in `ArticleFormat.all`.
public struct ArticleFormat: Sendable, Identifiable {
  /// Short and lasting, for outlines and records: "nexis-uni-text".
  public let name: String
  /// What people call it: "Nexis Uni download as text".
  public let title: Message
  /// How it is recognised, as a phrase: "lines Body, Classification and End of Document".
  public let recognition: String
  let isRecognised: @Sendable (FileBeginning) -> Bool
  let reading: Reading

  public var id: String { name }

  /// What can be in a file of this format.
  package enum Holding: Sendable {
    case text
    case oneArticle
    case articles
    case stretches
    case files
  }

  package var holding: Holding {
    switch reading {
    case .text: .text
    case .one: .oneArticle
    case .many: .articles
    case .stretches: .stretches
    case .archive: .files
    }
  }

  /// How the articles come out of the bytes.
  enum Reading: Sendable {
    /// Running text, read by `ArticleParser` itself, the opening of a long one first.
    case text
    /// The file is one article.
    case one(@Sendable (FileContent) throws(ArticleParsingError) -> ArticleDraft)
    /// The file is read as a whole and gives any number of articles, in an order that stays as long as its bytes do.
    case many(@Sendable (FileContent) throws(ArticleParsingError) -> [ArticleDraft])
    /// Many articles one after the other, each a stretch of the file that can be read by itself: the file may be larger
    /// than memory.
    case stretches(StretchReading)
    /// Holds files.
    case archive
  }

  /// How a file of many articles, one after the other, is read.
  struct StretchReading: Sendable {
    /// What finds the stretches.
    let splitter: @Sendable (FileBeginning) -> any ArticleSplitter
    /// The article in one of them; nil where it holds none (a heading of the export, a record without words).
    ///
    /// - Parameter content: the bytes of the stretch; its `beginning` is the beginning of the file.
    let article: @Sendable (_ content: FileContent) throws(ArticleParsingError) -> ArticleDraft?
  }

  /// Every format, in the order in which they are asked whether a file is theirs. The last one takes all that is text.
  public static let all: [ArticleFormat] = [
    .wordDocument,
    .epub,
    .archive,
    .richText,
    .reuters21578,
    .factivaXML,
    .factivaHTML,
    .europresseHTML,
    .lexisNexisHTML,
    .integrumHTML,
    .kikuzoHTML,
    .yomidasuHTML,
    .proQuestText,
    .nexisUniText,
    .lexisNexisText,
    .savedPage,
    .usenet,
    .mail,
    .mailbox,
    .story,
    .feed,
    .jsonFeed,
    .nitf,
    .newsMLG2,
    .newsML,
    .readwise,
    .instapaper,
    .pocketTable,
    .pocketPage,
    .bookmarks,
    .chromeBookmarks,
    .pinboard,
    .omnivore,
    .wallabag,
    .newsPlease,
    .newspaper,
    .ninjs,
    .ninjsList,
    .jsonArticle,
    .jsonArticles,
    .savedAddresses,
    .jsonLines,
    .newsTable,
    .page,
    .markdown,
    .text,
  ]

  /// The format of a file.
  ///
  /// - Throws: for bytes that are no text and of no known format.
  package static func of(_ beginning: FileBeginning) throws(ArticleParsingError) -> ArticleFormat {
    if isOwnExport(beginning.bytes) { throw .notText(looksLike: BinaryFormat.ownExport) }
    for format in all where format.isRecognised(beginning) {
      if case .text = format.reading, beginning.encoding == nil,
        let kind = BinaryFormat.name(of: beginning.bytes)
      {
        throw .notText(looksLike: kind)
      }
      return format
    }
    throw .notText(looksLike: "nothing that is known")
  }

  /// Whether bytes begin as quotations do that pullquote exported: they are somebody's work with articles, and no article.
  private static func isOwnExport(_ bytes: [UInt8]) -> Bool {
    let head = 0..<min(bytes.count, 16_384)
    guard bytes.firstPlace(of: "pullquote", in: head) != nil || bytes.firstPlace(of: "sha256", in: head) != nil else {
      return false
    }
    let marks: [StaticString] = [
      "pullquote:{\"id\":\"q", "{\"generator\":\"pullquote\"", "urn:x-pullquote:record", "\"custom\":{\"pullquote\":",
    ]
    return marks.contains { bytes.firstPlace(of: $0, in: head) != nil }
      || bytes.has("{\"id\":\"q", at: 0) && bytes.firstPlace(of: "\"unit\":\"code point\"", in: head) != nil
      || bytes.has("id,title,source,author,date,address,language,text,prefix,suffix,", at: 0)
      || bytes.has("id\ttitle\tsource\tauthor\tdate\taddress\tlanguage\ttext\tprefix\tsuffix\t", at: 0)
  }

  /// Running text, whatever its name.
  static let text = ArticleFormat(
    name: "text", title: "Plain text",
    recognition:
      "text that is of no other format; a first line TITLE date YYYY-MM-DD, a name SOURCE_YYYY-MM-DD_slug.txt",
    isRecognised: { _ in true }, reading: .text)
}

/// What decides on the format of a file: its first bytes, and its name.
package struct FileBeginning: Sendable {
  /// The first `ArticleParser.openingLength` bytes at the most.
  package let bytes: [UInt8]
  /// The file's name, as UTF-8.
  package let fileName: String
  /// Whether these bytes are the whole file.
  package let isWhole: Bool
  /// The beginning as UTF-8 with LF line ends, whatever its encoding; empty where it is no text.
  package let text: [UInt8]
  /// Reads the file's bytes as text; nil where they are none.
  let decoder: TextDecoder?
  let encoding: TextEncoding?

  /// - Parameter encoding: how the bytes are read where somebody has chosen it.
  package init(_ bytes: [UInt8], fileName: String, isWhole: Bool, encoding: TextEncoding? = nil) {
    self.bytes = bytes
    self.fileName = fileName
    self.isWhole = isWhole
    self.encoding = encoding
    decoder = encoding.map { TextDecoder.of($0.decoding, bytes) } ?? (try? TextDecoder.sniffing(bytes))
    text = decoder?.decode(bytes, isComplete: isWhole) ?? []
  }

  /// What stands behind the last dot of the name, in small letters: "html".
  var fileExtension: String {
    guard let dot = fileName.lastIndex(of: "."), dot != fileName.startIndex else { return "" }
    return fileName[fileName.index(after: dot)...].lowercased()
  }

  /// Where the text begins, behind blanks.
  var firstWord: Int { text.firstIndex { !$0.isAsciiBlank } ?? text.count }

  /// Whether ASCII words stand anywhere in the beginning's text, in just this case.
  func contains(_ words: StaticString) -> Bool {
    text.firstPlace(of: words, in: 0..<text.count) != nil
  }
}

/// The bytes that articles are read from.
package struct FileContent: Sendable {
  package let bytes: [UInt8]
  /// The file's name, as UTF-8.
  package let fileName: String
  /// The beginning of the file that the bytes are, or come from.
  package let beginning: FileBeginning

  /// How formats that read bytes by themselves are to read those that say what they are in, as the parts of a mail do; nil
  /// where nobody has chosen it.
  let encoding: TextEncoding?

  package init(
    _ bytes: [UInt8], fileName: String, beginning: FileBeginning? = nil, encoding: TextEncoding? = nil
  ) {
    self.bytes = bytes
    self.fileName = fileName
    self.encoding = encoding
    self.beginning =
      beginning
      ?? FileBeginning(
        Array(bytes.prefix(ArticleParser.openingLength)), fileName: fileName,
        isWhole: bytes.count <= ArticleParser.openingLength, encoding: encoding)
  }

  /// The same in UTF-8 with a byte order mark, which every format takes for granted, where somebody has chosen the
  /// encoding of a file that is text.
  func inUTF8(from encoding: TextEncoding?) -> FileContent {
    guard let encoding, BinaryFormat.nameByFirstBytes(of: bytes) == nil else { return self }
    let text = TextDecoder.of(encoding.decoding, bytes).decode(bytes)
    return FileContent(
      Array("\u{FEFF}".utf8) + text, fileName: fileName, beginning: beginning, encoding: encoding)
  }
}

/// Finds the stretches of a file that are its articles, in bytes that come a piece at a time.
package protocol ArticleSplitter {
  /// Takes in the next bytes of the file, and calls back with each stretch that has ended in them: a range of bytes of the
  /// file. Stretches come in order and do not overlap.
  mutating func take(_ bytes: UnsafeRawBufferPointer, found: (Range<Int>) -> Void)
  /// There is nothing more.
  mutating func finish(found: (Range<Int>) -> Void)
}

/// Splits a file by its lines, whose ends may be LF, CR LF or CR.
struct LineSplitter<Rule: LineSplittingRule>: ArticleSplitter {
  private var rule: Rule
  /// Bytes taken in.
  private var count = 0
  private var lineStart = 0
  private var head: [UInt8] = []
  /// Where the stretch that is open began; nil outside of any.
  private var start: Int?
  private var isAfterCarriageReturn = false

  init(_ rule: Rule) {
    self.rule = rule
  }

  mutating func take(_ bytes: UnsafeRawBufferPointer, found: (Range<Int>) -> Void) {
    var place = 0
    if isAfterCarriageReturn, !bytes.isEmpty {
      isAfterCarriageReturn = false
      if bytes[0] == Ascii.lineFeed {
        place = 1
        lineStart += 1
      }
    }
    while place < bytes.count {
      let end = bytes[place...].firstLineEnd ?? bytes.count
      if head.count < Rule.headLength {
        head.append(contentsOf: bytes[place..<min(end, place + Rule.headLength - head.count)])
      }
      guard end < bytes.count else { break }
      place = end + 1
      if bytes[end] == Ascii.carriageReturn {
        if place == bytes.count {
          isAfterCarriageReturn = true
        } else if bytes[place] == Ascii.lineFeed {
          place += 1
        }
      }
      endLine(at: count + place, found)
    }
    count += bytes.count
  }

  mutating func finish(found: (Range<Int>) -> Void) {
    if lineStart < count || !head.isEmpty { endLine(at: count, found) }
    if let start { found(start..<count) }
    start = nil
  }

  private mutating func endLine(at next: Int, _ found: (Range<Int>) -> Void) {
    let cut = rule.cut(at: head)
    switch cut {
    case .none: break
    case .before:
      if let start, start < lineStart { found(start..<lineStart) }
      start = lineStart
    case .after:
      found((start ?? lineStart)..<next)
      start = next
    case .line:
      found(lineStart..<next)
      start = nil
    }
    head.removeAll(keepingCapacity: true)
    lineStart = next
  }
}

/// Where a line parts articles.
enum LineCut {
  case none
  /// An article begins with this line.
  case before
  /// An article ends with this line.
  case after
  /// The line is an article.
  case line
}

/// Says of each line of a file whether it parts articles.
protocol LineSplittingRule {
  /// Bytes of a line that are looked at.
  static var headLength: Int { get }
  /// - Parameter head: the line's first bytes, without its end.
  mutating func cut(at head: [UInt8]) -> LineCut
}

extension Slice where Base == UnsafeRawBufferPointer {
  /// The index of the first LF or CR.
  fileprivate var firstLineEnd: Int? {
    // One call of memchr for each, the second no further than the first: both are as fast as memory.
    guard let start = base.baseAddress, !isEmpty else { return nil }
    let feed = memchr(start + startIndex, Int32(Ascii.lineFeed), count).map { UnsafeRawPointer($0) - start }
    let length = (feed ?? endIndex) - startIndex
    let carriage = memchr(start + startIndex, Int32(Ascii.carriageReturn), length).map { UnsafeRawPointer($0) - start }
    return carriage ?? feed
  }
}
