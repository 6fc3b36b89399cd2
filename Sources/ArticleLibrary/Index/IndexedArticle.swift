import Articles
import Quotations

/// What the index keeps of one file, or why it keeps nothing.
struct IndexedArticle: Sendable {
  enum Kind: Int, Sendable {
    case article = 0
    /// Plainly no text, and nobody asked for it by name.
    case leftOut = 1
    /// It cannot be read.
    case problem = 2
    /// A file of several articles, which are rows of their own.
    case container = 3
    /// Of no known format, and nobody asked for it by name; lists tell of it.
    case foreign = 4
    /// An article of which only the beginning was read, since it is so large: searches read the file.
    case unread = 5
  }

  let path: [UInt8]
  /// The path of the file that it is one article of; nil where it is the file.
  let container: [UInt8]?
  let kind: Kind
  let size: Int
  let modified: Int
  let inode: Int
  let hash: Int
  let title: String
  let date: ArticleDate?
  let source: String?
  let author: String?
  /// Bytes of its text.
  let length: Int
  let quotations: [IndexedQuotation]
  /// How many quotations are somebody's words.
  let quotationCount: Int
  /// What the problem is: an `ArticleReadingError.storedReason`.
  let problem: String?
  let orderKey: [UInt8]
  /// Where its texts are in those of its batch.
  let places: PackPlaces
}

/// One quotation as the index keeps it. Its words are in the file.
struct IndexedQuotation: Sendable {
  let range: Range<Int>
  let kind: Quotation.Kind
  let speaker: String?
  let confidence: Double
}

/// Where the records of an article are in the packs.
struct PackPlaces: Sendable, Equatable {
  var text: Range<Int>
  var said: Range<Int>
  var facts: Range<Int>
  /// The `TrigramMarks` of the text.
  var marks: Range<Int>

  static let none = PackPlaces(text: 0..<0, said: 0..<0, facts: 0..<0, marks: 0..<0)

  var count: Int { text.count + said.count + facts.count + marks.count }

  func moved(text: Int, said: Int, facts: Int, marks: Int) -> PackPlaces {
    PackPlaces(
      text: self.text.lowerBound + text..<self.text.upperBound + text,
      said: self.said.lowerBound + said..<self.said.upperBound + said,
      facts: self.facts.lowerBound + facts..<self.facts.upperBound + facts,
      marks: self.marks.lowerBound + marks..<self.marks.upperBound + marks)
  }
}

/// Articles that were read one after the other, with their folded texts in buffers, as the packs have them.
///
/// Each is a record with its checksum (`PackRecord`). No folded text holds a tab, a line feed or another blank control, so
/// that these can part what stands in one record:
/// - text: blocks, parted by line feeds
/// - said: for each quotation that is somebody's words the speaker's name, a tab, the words, a line feed
/// - facts: title, source and author, a line feed behind each, then the path as it is
/// - marks: the `TrigramMarks` of the text
struct IndexedBatch: Sendable {
  private(set) var articles: [IndexedArticle] = []
  private(set) var text: [UInt8] = []
  private(set) var said: [UInt8] = []
  private(set) var facts: [UInt8] = []
  private(set) var marks: [UInt8] = []

  static let tab: UInt8 = 0x09

  /// - Parameter container: the path of the file that it is one article of.
  mutating func add(_ article: Article, at path: [UInt8], in container: [UInt8]? = nil, _ file: FileFacts) {
    let start = (text: text.count, said: said.count, facts: facts.count, marks: marks.count)
    text += FoldedText(article.text, ranges: article.blocks.map(\.range)).bytes
    marks += TrigramMarks.of(text[start.text...])
    PackRecord.seal(&text, from: start.text)
    PackRecord.seal(&marks, from: start.marks)
    said += Self.said(in: article)
    PackRecord.seal(&said, from: start.said)
    let metadata = article.metadata
    addFacts(title: metadata.title, source: metadata.source, author: metadata.author, path)
    let name = Files.name(of: path)
    articles.append(
      IndexedArticle(
        path: path, container: container, kind: .article, size: file.size, modified: file.modified, inode: file.inode,
        hash: file.hash,
        title: metadata.title, date: metadata.date, source: metadata.source, author: metadata.author,
        length: article.text.count,
        quotations: article.quotations.map {
          IndexedQuotation(range: $0.range, kind: $0.kind, speaker: $0.speaker?.name, confidence: $0.confidence)
        },
        quotationCount: article.quotations.count { $0.kind.isSomebodysWords }, problem: nil,
        orderKey: ArticleSummary.orderKey(title: metadata.title, date: metadata.date, fileName: name),
        places: PackPlaces(
          text: start.text..<text.count, said: start.said..<said.count, facts: start.facts..<facts.count,
          marks: start.marks..<marks.count)))
  }

  /// What is quoted in an article, as the pack has it.
  static func said(in article: Article) -> [UInt8] {
    var said: [UInt8] = []
    for quotation in article.quotations where quotation.kind.isSomebodysWords {
      if let speaker = quotation.speaker { said += FoldedText(words: speaker.name).bytes }
      said.append(tab)
      said += FoldedText(article.text, ranges: CollectionOfOne(quotation.range)).bytes
      said.append(FoldedText.separator)
    }
    return said
  }

  private mutating func addFacts(title: String, source: String?, author: String?, _ path: [UInt8]) {
    let start = facts.count
    for fact in [title, source ?? "", author ?? ""] {
      facts += FoldedText(words: fact).bytes
      facts.append(FoldedText.separator)
    }
    facts += path
    PackRecord.seal(&facts, from: start)
  }

  /// An article of which only the beginning was read.
  mutating func add(_ beginning: ArticleParser.Facts, unreadAt path: [UInt8], _ file: FileFacts) {
    let start = facts.count
    addFacts(title: beginning.title, source: beginning.source, author: nil, path)
    var places = PackPlaces.none
    places.facts = start..<facts.count
    articles.append(
      IndexedArticle(
        path: path, container: nil, kind: .unread, size: file.size, modified: file.modified, inode: file.inode,
        hash: file.hash, title: beginning.title, date: beginning.date, source: beginning.source, author: nil, length: 0,
        quotations: [], quotationCount: 0, problem: nil,
        orderKey: ArticleSummary.orderKey(title: beginning.title, date: beginning.date, fileName: Files.name(of: path)),
        places: places))
  }

  /// A file that gives no article.
  mutating func add(
    _ kind: IndexedArticle.Kind, problem: String?, at path: [UInt8], in container: [UInt8]? = nil, _ file: FileFacts
  ) {
    let name = Files.name(of: path)
    articles.append(
      IndexedArticle(
        path: path, container: container, kind: kind, size: file.size, modified: file.modified, inode: file.inode,
        hash: file.hash,
        title: name, date: nil, source: nil, author: nil, length: 0, quotations: [], quotationCount: 0,
        problem: problem, orderKey: ArticleSummary.orderKey(title: name, date: nil, fileName: name),
        places: .none))
  }
}

/// What tells whether a file has changed.
struct FileFacts: Sendable {
  var size: Int
  /// Nanoseconds since 1970; 0 where the file was changed so short a time before it was read that it could have been
  /// changed again in the same tick of the clock.
  var modified: Int
  var inode: Int
  var hash: Int
}
