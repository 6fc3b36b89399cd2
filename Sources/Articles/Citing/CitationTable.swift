import Quotations

/// Citations as a table, a row a quotation.
///
/// The cells hold the words as they are. A cell that begins with = + - or @ is not written otherwise, although a
/// spreadsheet may take it for a formula: a table whose words are not exact proves nothing. Who opens it in a spreadsheet
/// tells it that the columns are text.
struct CitationTable: CitationWriter {
  /// Tabs between the cells; within them \t, \n, \r and \\ stand for a tab, line ends and a backslash. Else commas and quotation
  /// marks (RFC 4180), lines ended by LF.
  let isTabbed: Bool
  private var names = CitationNames()

  init(isTabbed: Bool) {
    self.isTabbed = isTabbed
  }

  static let columns = [
    "id", "title", "source", "author", "date", "address", "language", "text", "prefix", "suffix", "start", "end",
    "unit", "kind", "utterance", "speaker", "mention", "by", "corrected", "cue", "confidence", "kept", "note",
    "article_note", "path", "path_hex", "part", "sha256",
  ]

  func begin() -> [UInt8] { row(Self.columns) }
  func end() -> [UInt8] { [] }

  mutating func write(_ article: CitedArticle) -> [UInt8] {
    var bytes: [UInt8] = []
    for quotation in article.quotations {
      var confidence = JSONWriter()
      confidence.share(quotation.confidence)
      let cells: [String?] = [
        names.name(quotation.id), article.title, article.source, article.author, article.date?.description,
        article.address, article.language, quotation.words, quotation.prefix, quotation.suffix,
        String(quotation.places.lowerBound), String(quotation.places.upperBound), CitationRecords.unit,
        quotation.kind.rawValue, String(quotation.utterance), quotation.speaker?.name, quotation.speaker?.mention,
        quotation.speaker?.basis, quotation.isSpeakerCorrected ? "1" : "0", quotation.cue,
        String(decoding: confidence.bytes, as: UTF8.self), quotation.isKept ? "1" : "0", quotation.note, article.note,
        article.shownPath, article.pathFigures, String(decoding: article.part, as: UTF8.self),
        article.file?.description,
      ]
      bytes += row(cells.map { $0 ?? "" })
    }
    return bytes
  }

  private func row(_ cells: [String]) -> [UInt8] {
    let cells = cells.map { isTabbed ? Self.tabbed($0) : Self.quoted($0) }
    return Array(cells.joined(separator: isTabbed ? "\t" : ",").utf8) + [Ascii.lineFeed]
  }

  private static func quoted(_ cell: String) -> String {
    let needsMarks = cell.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    return needsMarks ? "\"\(LegibleText.escaping(cell) { $0 == "\"" ? "\"\"" : nil })\"" : cell
  }

  private static func tabbed(_ cell: String) -> String {
    LegibleText.escaping(cell) { scalar in
      switch scalar {
      case "\\": "\\\\"
      case "\t": "\\t"
      case "\n": "\\n"
      case "\r": "\\r"
      default: nil
      }
    }
  }

  // MARK: - Reading

  /// The rows of such a table, each cell as it was.
  static func rows(of bytes: [UInt8], isTabbed: Bool, isEscaped: Bool = true) -> [[[UInt8]]] {
    isTabbed ? tabbedRows(of: bytes, hasEscapes: isEscaped) : quotedRows(of: bytes)
  }

  private static func tabbedRows(of bytes: [UInt8], hasEscapes: Bool) -> [[[UInt8]]] {
    bytes.split(separator: Ascii.lineFeed).map { line in
      line.split(separator: Ascii.tab, omittingEmptySubsequences: false).map { cell in
        var plain: [UInt8] = []
        var isEscaped = false
        for byte in cell where !(byte == Ascii.carriageReturn && cell.endIndex == line.endIndex) {
          if isEscaped {
            switch byte {
            case UInt8(ascii: "t"): plain.append(Ascii.tab)
            case UInt8(ascii: "n"): plain.append(Ascii.lineFeed)
            case UInt8(ascii: "r"): plain.append(Ascii.carriageReturn)
            case Ascii.backslash: plain.append(byte)
            default: plain += [Ascii.backslash, byte]
            }
            isEscaped = false
          } else if hasEscapes, byte == Ascii.backslash {
            isEscaped = true
          } else {
            plain.append(byte)
          }
        }
        return isEscaped ? plain + [Ascii.backslash] : plain
      }
    }
  }

  private static func quotedRows(of bytes: [UInt8]) -> [[[UInt8]]] {
    var rows: [[[UInt8]]] = []
    var row: [[UInt8]] = []
    var cell: [UInt8] = []
    var place = 0
    var isInMarks = false
    func isEnd(_ place: Int) -> Bool {
      bytes[place] == Ascii.lineFeed
        || bytes[place] == Ascii.carriageReturn && place + 1 < bytes.count && bytes[place + 1] == Ascii.lineFeed
    }
    while place < bytes.count {
      let byte = bytes[place]
      if isInMarks {
        if byte != Ascii.quote {
          cell.append(byte)
        } else if place + 1 < bytes.count, bytes[place + 1] == Ascii.quote {
          cell.append(byte)
          place += 1
        } else {
          isInMarks = false
        }
      } else if byte == Ascii.quote, cell.isEmpty {
        isInMarks = true
      } else if byte == UInt8(ascii: ",") {
        row.append(cell)
        cell = []
      } else if isEnd(place) {
        if byte == Ascii.carriageReturn { place += 1 }
        rows.append(row + [cell])
        row = []
        cell = []
      } else {
        cell.append(byte)
      }
      place += 1
    }
    if !row.isEmpty || !cell.isEmpty { rows.append(row + [cell]) }
    return rows
  }
}
