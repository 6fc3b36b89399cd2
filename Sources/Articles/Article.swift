import Messages
import Quotations

/// What an article says: its text, what the text's parts are, and its quotations.
///
/// Immutable, and always derivable again from the file it came from. What the reader did with it is kept elsewhere.
public struct Article: Sendable {
  /// How much of the file this value holds.
  public enum Extent: Sendable, Comparable {
    /// The beginning of a long file, so that reading can start; every place in it is the same in the whole article.
    case opening
    /// The whole text; the quotations are those of the opening only.
    case text
    /// Everything.
    case whole
  }

  /// UTF-8 with LF line ends. Every place in an article is an offset into these bytes.
  public let text: [UInt8]
  public let metadata: Metadata
  /// The parts of the text that are shown, in order, never overlapping. What lies between them (blank lines, the
  /// date line's label) is not shown.
  public let blocks: [Block]
  /// Words in the blocks that are more than words: links, emphasis. In the order of their places; an outer one comes
  /// before those in it.
  public let inlines: [Inline]
  /// In the order of their places.
  public let quotations: [Quotation]
  public let extent: Extent

  public init(
    text: [UInt8], metadata: Metadata, blocks: [Block], inlines: [Inline] = [], quotations: [Quotation],
    extent: Extent = .whole
  ) {
    self.text = text
    self.metadata = metadata
    self.blocks = blocks
    self.inlines = inlines
    self.quotations = quotations
    self.extent = extent
  }

  /// The words at a place.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }
}

/// What is known about an article besides its words.
public struct Metadata: Sendable, Equatable {
  /// The title the article has, or the first sentence of its lead, or the name of its file: never empty.
  public var title: String
  /// Where the title stands in the text, when it stands there as a title of its own.
  public var titleRange: Range<Int>?
  public var date: ArticleDate?
  public var source: String?
  public var author: String?
  public var address: String?
  /// The language that the file says it is in, as a BCP 47 tag: "en-GB".
  public var language: String?
  /// What has to be said about it, as a sentence: "Only its address was saved."
  public var note: Message?
  /// The `ArticleFormat.name` of its file.
  public var format: String
  /// The name of the encoding that the bytes were read in: "UTF-8", "UTF-16LE", "windows-1252".
  public var encoding: String

  public init(
    title: String, titleRange: Range<Int>? = nil, date: ArticleDate? = nil, source: String? = nil,
    author: String? = nil, address: String? = nil, language: String? = nil, note: Message? = nil,
    format: String = "text", encoding: String = "UTF-8"
  ) {
    self.title = title
    self.titleRange = titleRange
    self.date = date
    self.source = source
    self.author = author
    self.address = address
    self.language = language
    self.note = note
    self.format = format
    self.encoding = encoding
  }
}

/// A day of the Gregorian calendar, checked: 2023-02-30 is none.
public struct ArticleDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let year: Int
  public let month: Int
  public let day: Int

  /// Nil where there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...9999).contains(year), (1...12).contains(month), (1...lengths[month - 1]).contains(day) else {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// ISO 8601: 2023-05-09.
  public var description: String {
    func padded(_ number: Int, to width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  public static func < (left: ArticleDate, right: ArticleDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

/// One part of an article's text.
public struct Block: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    case title
    case heading
    case paragraph
    /// A paragraph that is set apart as somebody else's words: by `>`, which its range begins behind, or by its indent.
    case quoted
    /// An item of a list. It begins with its mark: "• ", "3. ".
    case item
    /// The words below a picture, with the credit.
    case caption
    /// Lines that stay as they are: a table, a list of results, code. Its range holds line ends.
    case preformatted
  }

  public let kind: Kind
  /// UTF-8 offsets into the article's text. A line end in it is a new line of the same block.
  public let range: Range<Int>
  /// Of a heading 1 to 6, the highest first, or 0 where the format does not tell; of everything else how deep it stands
  /// in lists and in what is set apart: 0 for what stands in none, or in the outermost.
  public let level: Int

  public init(kind: Kind, range: Range<Int>, level: Int = 0) {
    self.kind = kind
    self.range = range
    self.level = level
  }
}

/// Words within a block that are more than words.
public struct Inline: Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    /// Leads to an address, as the file has it: absolute, unless the file does not say where it came from.
    case link(String)
    case emphasis
    case strong
    case code
  }

  public let kind: Kind
  /// UTF-8 offsets into the article's text.
  public let range: Range<Int>

  public init(kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}

/// What a list shows of an article: enough to choose it by, found without reading it whole.
public struct ArticleSummary: Sendable, Equatable, Identifiable {
  /// Where it is, as bytes that need not be UTF-8: the path of its file, for one of several in a file with its number
  /// behind it (`export.txt#12`), for one in an archive with its name there (`old.zip/2019/story.txt`).
  public struct ID: Sendable, Hashable {
    public let path: [UInt8]

    public init(path: [UInt8]) {
      self.path = path
    }
  }

  public let id: ID
  public let title: String
  public let date: ArticleDate?
  /// The file's name for people, as UTF-8 (repaired where it was none).
  public let fileName: String
  /// Bytes of the file.
  public let size: Int
  /// Why the file cannot be read, as a sentence; nil where it can.
  public let problem: String?
  /// Whether the problem is that it is of no known format, and nobody has named it: it lies in a folder that was given. The
  /// list tells of it; it is no failure.
  public var isForeign = false
  /// The publication that it is from, and who wrote it: nil also where that is not known yet.
  public let source: String?
  public let author: String?
  /// Bytes of its text; nil where that is not known yet.
  public let length: Int?
  /// How many quotations it has; nil where that is not known yet.
  public var quotations: Int?

  public init(
    id: ID, title: String, date: ArticleDate?, fileName: String, size: Int, problem: String? = nil,
    source: String? = nil, author: String? = nil, length: Int? = nil, quotations: Int? = nil
  ) {
    self.id = id
    self.title = title
    self.date = date
    self.fileName = fileName
    self.size = size
    self.problem = problem
    self.source = source
    self.author = author
    self.length = length
    self.quotations = quotations
  }
}
