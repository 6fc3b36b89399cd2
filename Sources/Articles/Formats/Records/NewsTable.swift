import Messages

/// News in a table, a row an article: "All the News" (https://components.one), collections of Kaggle, whatever is exported
/// from a spreadsheet.
extension ArticleFormat {
  static let newsTable = ArticleFormat(
    name: "news-table", title: "Table of articles (CSV, TSV)",
    recognition: "a first line of column names with a text (article, content, body…) and a title or a date",
    isRecognised: { beginning in
      guard let head = TableHead(beginning) else { return false }
      let fields = Set(head.columns.compactMap { NewsRecord.place(named: $0)?.field })
      guard fields.contains(.text), fields.contains(.title) || fields.contains(.date) else { return false }
      return TableHead.hasRows(beginning, of: head)
    },
    reading: .tableRows { head, row in
      var record = NewsRecord()
      for (column, name) in head.columns.enumerated() {
        if let place = NewsRecord.place(named: name) { record.set(place, row.words(column)) }
      }
      return record.draft()
    })
}

extension ArticleFormat.Reading {
  /// The reading of a table with a head, a row an article.
  static func tableRows(_ article: @escaping @Sendable (TableHead, TableRow) -> ArticleDraft?) -> Self {
    .stretches(
      ArticleFormat.StretchReading(
        splitter: { beginning in
          // What was recognised has a head.
          TableHead(beginning).map { TableSplitter($0) as any ArticleSplitter } ?? LineSplitter(NoArticles())
        },
        article: { content in
          guard let head = TableHead(content.beginning) else { return nil }
          let (text, encoding) = RecordText.decode(content)
          let row = head.row(text)
          guard head.isRow(row), !head.isHead(row), var draft = article(head, row) else { return nil }
          draft.encoding = encoding
          return draft
        }))
  }
}

private struct NoArticles: LineSplittingRule {
  static let headLength = 0
  func cut(at head: [UInt8]) -> LineCut { .none }
}

extension TableHead {
  /// Whether rows follow the head: by its name, or because the first lines have its columns, and are no prose that a list of
  /// words happens to stand above.
  static func hasRows(_ beginning: FileBeginning, of head: TableHead) -> Bool {
    if ["csv", "tsv", "tab"].contains(beginning.fileExtension) { return true }
    var splitter = TableSplitter(head)
    var rows: [Range<Int>] = []
    beginning.text.withUnsafeBytes { splitter.take($0) { if rows.count < 20 { rows.append($0) } } }
    if beginning.isWhole { splitter.finish { rows.append($0) } }
    let good = rows.count { head.row(Array(beginning.text[$0])).count == head.columns.count }
    return good >= 2 && good * 10 >= rows.count * 9
  }
}
