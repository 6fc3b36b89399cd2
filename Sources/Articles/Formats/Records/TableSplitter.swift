import Quotations

/// Finds the rows of a table in a text file, the head left out, in bytes that come a piece at a time.
///
/// A cell in quotation marks may hold line ends. A mark that is never closed must not take the rest of the file with it: a
/// row with such a cell ends where a later line opens the same column, is cut into its lines again where these have the
/// columns of the table, and where the cell is longer than any article.
struct TableSplitter: ArticleSplitter {
  /// Bytes of the longest cell.
  static let longestCell = 4 << 20

  private enum State {
    case outside
    case quoted
    /// Behind a quotation mark at the end of a piece: the next byte says what it is.
    case behindQuote
    /// In a line that has been torn: quotation marks mean nothing up to its end.
    case torn
  }

  private let dialect: TableDialect
  /// Separators in a row.
  private let wanted: Int
  private var state = State.outside
  /// Bytes taken in.
  private var count = 0
  private var rowStart = 0
  private var isHead = true
  /// The last byte of the piece before.
  private var previous: UInt8?
  /// Where the cell that is open began, and how many separators stood before it in its line.
  private var cellStart = 0
  private var cellColumn = 0
  /// The last quotation mark in an open cell, and whether it opens the same column in a later line, if it is no end.
  private var quotePlace = 0
  private var quoteOpensColumn = false
  /// The line ends that were taken for a part of a cell in this row: where the next line begins.
  private var lineStarts: [Int] = []
  /// How many of those lines have as many separators as a row has.
  private var fullLines = 0
  /// Separators of the row outside of cells in quotation marks, and those of the line wherever they are.
  private var separators = 0
  private var lineSeparators = 0

  init(_ head: TableHead) {
    dialect = head.dialect
    wanted = head.columns.count - 1
  }

  mutating func take(_ bytes: UnsafeRawBufferPointer, found: (Range<Int>) -> Void) {
    guard !bytes.isEmpty else { return }
    var place = 0
    var lineEnd = bytes.place(of: dialect.lineEnd, in: 0..<bytes.count) ?? bytes.count
    while place < bytes.count {
      if lineEnd < place {
        lineEnd = bytes.place(of: dialect.lineEnd, in: place..<bytes.count) ?? bytes.count
      }
      switch state {
      case .outside, .torn:
        if let quote = openingQuote(in: bytes, place..<lineEnd) {
          pass(bytes, place..<quote)
          open(at: count + quote)
          place = quote + 1
        } else {
          pass(bytes, place..<lineEnd)
          if lineEnd < bytes.count { endRow(at: count + lineEnd + 1, found) }
          place = lineEnd + 1
        }
      case .quoted:
        let quote = bytes.place(of: Ascii.quote, in: place..<bytes.count) ?? bytes.count
        while lineEnd < quote {
          pass(bytes, place..<lineEnd)
          place = lineEnd + 1
          endLine(at: count + place)
          lineEnd = bytes.place(of: dialect.lineEnd, in: place..<bytes.count) ?? bytes.count
        }
        pass(bytes, place..<quote)
        place = quote + 1
        if count + quote - cellStart > Self.longestCell {
          tear(found)
          place = quote
        } else if quote < bytes.count {
          state = .behindQuote
          quotePlace = count + quote
          let before = quote > 0 ? bytes[quote - 1] : previous
          quoteOpensColumn = before == dialect.separator && !lineStarts.isEmpty && lineSeparators == cellColumn
        }
      case .behindQuote:
        let byte = bytes[place]
        if byte == dialect.separator || byte == dialect.lineEnd || byte == Ascii.carriageReturn {
          state = .outside
        } else {
          state = .quoted
          // A second mark stands with the first for one in the text; all else follows a stray one.
          if byte == Ascii.quote {
            place += 1
          } else if quoteOpensColumn {
            openAnew(found)
          }
        }
      }
    }
    previous = bytes[bytes.count - 1]
    count += bytes.count
  }

  mutating func finish(found: (Range<Int>) -> Void) {
    if state == .quoted, isTorn { tear(found) }
    if rowStart < count { endRow(at: count, found) }
  }

  /// A quotation mark at the beginning of a cell.
  private func openingQuote(in bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Int? {
    guard dialect.hasQuotes, state == .outside else { return nil }
    var start = range.lowerBound
    while let quote = bytes.place(of: Ascii.quote, in: start..<range.upperBound) {
      let before = quote > 0 ? bytes[quote - 1] : previous
      // 0xBF ends the byte order mark.
      guard let before, before != dialect.separator, before != dialect.lineEnd, !(count + quote == 3 && before == 0xBF)
      else { return quote }
      start = quote + 1
    }
    return nil
  }

  private mutating func open(at place: Int) {
    state = .quoted
    cellStart = place
    cellColumn = lineSeparators
  }

  /// Ends the row before the line of a quotation mark that opens the column that is open already.
  private mutating func openAnew(_ found: (Range<Int>) -> Void) {
    guard let line = lineStarts.last else { return }
    if isTorn { for start in lineStarts { emit(upTo: start, found) } }
    emit(upTo: line, found)
    let column = lineSeparators
    beginRow()
    (separators, lineSeparators) = (column, column)
    open(at: quotePlace)
  }

  /// Counts the separators in bytes without a line end.
  private mutating func pass(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) {
    let number = bytes.count(of: dialect.separator, in: range)
    lineSeparators += number
    if state != .quoted { separators += number }
  }

  private mutating func endLine(at next: Int) {
    lineStarts.append(next)
    if lineSeparators == wanted { fullLines += 1 }
    lineSeparators = 0
  }

  /// Whether the lines that a cell has taken in look like rows of their own.
  private var isTorn: Bool { fullLines > 0 && fullLines * 2 >= lineStarts.count }

  private mutating func endRow(at next: Int, _ found: (Range<Int>) -> Void) {
    if separators != wanted, isTorn {
      for start in lineStarts { emit(upTo: start, found) }
    }
    emit(upTo: next, found)
    beginRow()
  }

  /// Cuts the row into its lines, and goes on in the last of them.
  private mutating func tear(_ found: (Range<Int>) -> Void) {
    for start in lineStarts { emit(upTo: start, found) }
    beginRow()
    state = .torn
  }

  private mutating func beginRow() {
    lineStarts.removeAll(keepingCapacity: true)
    fullLines = 0
    separators = 0
    lineSeparators = 0
    state = .outside
  }

  private mutating func emit(upTo end: Int, _ found: (Range<Int>) -> Void) {
    guard end > rowStart else { return }
    // A line end alone is no row.
    if !isHead, end - rowStart > 2 { found(rowStart..<end) }
    isHead = false
    rowStart = end
  }
}

extension UnsafeRawBufferPointer {
  /// How often a byte stands in a range: sixteen are looked at at a time.
  fileprivate func count(of byte: UInt8, in range: Range<Int>) -> Int {
    guard range.lowerBound >= 0, range.upperBound <= count else { return 0 }
    var number = 0
    var place = range.lowerBound
    while place &+ 16 <= range.upperBound {
      // As many rounds as a sum of sixteen counts takes without overflow.
      var counts = SIMD16<UInt8>()
      let end = Swift.min(range.upperBound &- 16, place &+ 14 &* 16)
      while place <= end {
        let isByte = loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self).equals(byte)
        counts &-= unsafeBitCast(isByte, to: SIMD16<UInt8>.self)
        place &+= 16
      }
      number &+= Int(counts.wrappedSum())
    }
    while place < range.upperBound {
      if self[place] == byte { number &+= 1 }
      place &+= 1
    }
    return number
  }
}
