import Messages

/// Exports of Readwise (https://readwise.io): passages that somebody marked in books and articles, and not their texts.
extension ArticleFormat {
  /// A CSV table with a passage a row. The passages of each book are one article, in the order of the file.
  static let readwise = ArticleFormat(
    name: "readwise", title: "Readwise highlights", recognition: "a CSV table with Highlight, Book Title, Book Author",
    isRecognised: { TableHead($0)?.has("highlight", "booktitle") ?? false },
    reading: .many { content throws(ArticleParsingError) in
      guard let head = TableHead(content.beginning) else { return [] }
      var books = MarkedBooks(head)
      var splitter = TableSplitter(head)
      content.bytes.withUnsafeBytes { bytes in
        splitter.take(bytes) { books.add(content, $0) }
        splitter.finish { books.add(content, $0) }
      }
      return books.drafts
    })
}

private struct MarkedBooks {
  private let head: TableHead
  private(set) var drafts: [ArticleDraft] = []
  /// The number of a book by its title and author.
  private var numbers: [String: Int] = [:]

  init(_ head: TableHead) {
    self.head = head
  }

  mutating func add(_ content: FileContent, _ range: Range<Int>) {
    let part = FileContent(Array(content.bytes[range]), fileName: content.fileName, beginning: content.beginning)
    let (text, encoding) = RecordText.decode(part)
    let row = head.row(text)
    guard head.isRow(row), !head.isHead(row) else { return }
    let passage = row.words(head.column("highlight"))
    guard !passage.trimmed(0..<passage.count).isEmpty else { return }
    let title = RecordText.line(row.words(head.column("booktitle")))
    let author = RecordText.line(row.words(head.column("bookauthor")))
    let number = numbers[title + "\n" + author] ?? drafts.count
    if number == drafts.count {
      numbers[title + "\n" + author] = number
      drafts.append(book(title: title, author: author, row, encoding: encoding))
    }
    drafts[number].addPassage(
      passage, note: row.words(head.column("note")),
      place: Self.place(row.string(head.column("location")), type: row.string(head.column("locationtype"))))
  }

  private func book(title: String, author: String, _ row: TableRow, encoding: String) -> ArticleDraft {
    var draft = ArticleDraft()
    draft.title = title
    draft.author = author
    draft.address = NewsRecord.address(row.words(head.column("url", "sourceurl", "bookurl", "link")))
    draft.encoding = encoding
    draft.note = Message("These are the passages that were marked in it; its text is not in the file.")
    return draft
  }

  /// "Page 12", "Location 2345"; empty where the place is not known.
  private static func place(_ number: String?, type: String) -> String {
    guard let number = number.nonBlank, number != "0" else { return "" }
    let name =
      switch type {
      case "page": "Page"
      case "time_offset": "Second"
      case "order": "Passage"
      default: "Location"
      }
    return "\(name) \(number)"
  }
}

extension ArticleDraft {
  /// Adds a passage as one block, its line ends kept, with what was noted on it and where it stands below.
  fileprivate mutating func addPassage(_ passage: [UInt8], note: [UInt8], place: String) {
    begin(.quoted)
    for line in passage.split(separator: Ascii.lineFeed) {
      breakLine()
      append(utf8: line)
    }
    end()
    add(.paragraph, RecordText.line(note))
    add(.paragraph, place)
  }
}
