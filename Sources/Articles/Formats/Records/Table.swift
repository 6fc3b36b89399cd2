/// How a table in a text file is written: RFC 4180, and what spreadsheets make of it.
struct TableDialect: Equatable, Sendable {
  /// A comma, a semicolon, a tab or a bar.
  var separator: UInt8
  /// Whether quotation marks go around cells that hold separators and line ends.
  var hasQuotes = true
  /// LF, also of CR LF; CR where no LF ends the first line.
  var lineEnd = Ascii.lineFeed
}

/// The head of a table: how it is written, and what its columns are called.
struct TableHead: Sendable {
  let dialect: TableDialect
  /// The names as `NewsRecord.name(of:)` makes them.
  let columns: [String]

  /// Longer cells are no names of columns.
  private static let longestName = 60
  /// Bytes of the beginning that decide whether tabs part cells without quotation marks.
  private static let sampleLength = 16_384

  /// The head in the first line of a file; nil where that line is none: it has one cell, or cells that cannot be names.
  init?(_ beginning: FileBeginning) {
    let text = beginning.text
    guard !beginning.bytes.starts(with: [0xFF, 0xFE]), !beginning.bytes.starts(with: [0xFE, 0xFF]) else { return nil }
    let end = text.firstPlace(of: Ascii.lineFeed, in: 0..<min(text.count, 4096)) ?? text.count
    guard end > 0, end <= 4096 else { return nil }
    let line = Array(text[..<end])
    var best: (separator: UInt8, names: [String])?
    for separator in [UInt8(ascii: ","), Ascii.tab, UInt8(ascii: ";"), UInt8(ascii: "|")] {
      let cells = TableRow(line, TableDialect(separator: separator), columns: 0)
      guard cells.count > (best?.names.count ?? 1) else { continue }
      let names = (0..<cells.count).map { cells.words($0) }
      guard names.allSatisfy({ $0.count <= Self.longestName }) else { continue }
      best = (separator, names.map { NewsRecord.name(of: $0) })
    }
    // The first may be the numbers of the rows, which have no name.
    guard let best, best.names.dropFirst().allSatisfy({ !$0.isEmpty }) else { return nil }
    columns = best.names
    var dialect = TableDialect(separator: best.separator)
    if let first = beginning.bytes.first(where: { $0 == Ascii.lineFeed || $0 == Ascii.carriageReturn }),
      first == Ascii.carriageReturn, !Self.hasLineFeed(behindCarriageReturnIn: beginning.bytes)
    {
      dialect.lineEnd = Ascii.carriageReturn
    }
    if best.separator == Ascii.tab { dialect.hasQuotes = Self.hasQuotes(text, columns: best.names.count) }
    self.dialect = dialect
  }

  private static func hasLineFeed(behindCarriageReturnIn bytes: [UInt8]) -> Bool {
    guard let end = bytes.firstPlace(of: Ascii.carriageReturn, in: 0..<bytes.count) else { return false }
    return end + 1 < bytes.count && bytes[end + 1] == Ascii.lineFeed
  }

  /// Whether quotation marks mean anything in a table with tabs: not where each line has its columns without them.
  private static func hasQuotes(_ text: [UInt8], columns: Int) -> Bool {
    let sample = text.prefix(sampleLength).split(separator: Ascii.lineFeed)
    guard sample.contains(where: { $0.contains(Ascii.quote) }) else { return true }
    let whole = sample.count > 2 && text.count > sampleLength ? sample.dropLast() : sample[...]
    return !whole.allSatisfy { line in line.count(where: { $0 == Ascii.tab }) == columns - 1 }
  }

  /// The number of the first of these columns that is there.
  func column(_ names: String...) -> Int? {
    names.lazy.compactMap { columns.firstIndex(of: $0) }.first
  }

  func has(_ names: String...) -> Bool { names.allSatisfy(columns.contains) }

  /// The row in the bytes of one.
  func row(_ text: [UInt8]) -> TableRow { TableRow(text, dialect, columns: columns.count) }

  /// Whether a row has enough of its cells to be one, and not the rest of another that was torn.
  func isRow(_ row: TableRow) -> Bool { row.count * 2 > columns.count }

  /// Whether a row is the head again, as in files that were put together.
  func isHead(_ row: TableRow) -> Bool {
    row.count == columns.count && columns.indices.allSatisfy { NewsRecord.name(of: row.words($0)) == columns[$0] }
  }
}

/// The cells of one row.
struct TableRow: Sendable {
  private let text: [UInt8]
  private var cells: [(range: Range<Int>, hasQuotes: Bool)] = []

  /// - Parameter columns: how many cells are expected; decides on a quotation mark that no other ends.
  init(_ text: [UInt8], _ dialect: TableDialect, columns: Int) {
    var end = text.count
    while end > 0, text[end - 1] == Ascii.lineFeed || text[end - 1] == Ascii.carriageReturn { end -= 1 }
    self.text = text
    var place = text.has("\u{FEFF}", at: 0) ? 3 : 0
    while true {
      if dialect.hasQuotes, place < end, text[place] == Ascii.quote {
        if let close = Self.closingQuote(in: text, from: place + 1, before: end, separator: dialect.separator) {
          cells.append((place + 1..<close, true))
          place = close + 1
          guard place < end else { break }
          place += 1
          continue
        }
        // Nothing ends it: a stray one where the rest of the line then has all its cells, else the rest of a torn row.
        let rest = text[place..<end].count { $0 == dialect.separator }
        place += 1
        if cells.count + rest + 1 != columns {
          cells.append((place..<end, true))
          break
        }
      }
      guard let next = text.firstPlace(of: dialect.separator, in: place..<end) else {
        cells.append((place..<end, false))
        break
      }
      cells.append((place..<next, false))
      place = next + 1
    }
  }

  /// The quotation mark that ends a cell: a separator or the end of the row follows it. Two stand for one, and one before
  /// anything else is a stray.
  private static func closingQuote(in text: [UInt8], from start: Int, before end: Int, separator: UInt8) -> Int? {
    var place = start
    while let quote = text.firstPlace(of: Ascii.quote, in: min(place, end)..<end) {
      if quote + 1 == end || text[quote + 1] == separator { return quote }
      place = quote + (text[quote + 1] == Ascii.quote ? 2 : 1)
    }
    return nil
  }

  var count: Int { cells.count }

  /// The words of a cell, without its quotation marks; none where the row is too short.
  func words(_ column: Int?) -> [UInt8] {
    guard let column, cells.indices.contains(column) else { return [] }
    let (range, hasQuotes) = cells[column]
    guard hasQuotes, text.firstPlace(of: Ascii.quote, in: range) != nil else { return Array(text[range]) }
    var words: [UInt8] = []
    words.reserveCapacity(range.count)
    var place = range.lowerBound
    while let quote = text.firstPlace(of: Ascii.quote, in: min(place, range.upperBound)..<range.upperBound) {
      words += text[place...quote]
      place = quote + (text.has("\"\"", at: quote) ? 2 : 1)
    }
    return words + text[min(place, range.upperBound)..<range.upperBound]
  }

  func string(_ column: Int?) -> String { String(decoding: words(column), as: UTF8.self) }
}
