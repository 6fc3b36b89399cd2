import Glibc

/// Finds the objects in an array of JSON, however long the array is.
///
/// Only quotation marks, backslashes and brackets count, so that a damaged object spoils no more than its neighbours.
struct JSONListSplitter: ArticleSplitter {
  /// Where in the file the array begins.
  private let listStart: Int
  /// Bytes taken in.
  private var count = 0
  /// How many brackets are open; the array itself is the first.
  private var depth = 0
  private var isInString = false
  private var isEscaped = false
  private var isAtEnd = false
  /// Where the object that is open began.
  private var start: Int?

  /// - Parameter start: the place of the array's `[`.
  init(from start: Int) {
    listStart = start
  }

  mutating func take(_ bytes: UnsafeRawBufferPointer, found: (Range<Int>) -> Void) {
    defer { count += bytes.count }
    var place = min(max(0, listStart - count), bytes.count)
    while place < bytes.count, !isAtEnd {
      if isInString {
        place = goThroughString(bytes, from: place)
        continue
      }
      switch bytes[place] {
      case Ascii.quote: isInString = true
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        if depth == 1, bytes[place] == UInt8(ascii: "{") { start = count + place }
        depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 1, let start {
          found(start..<(count + place + 1))
          self.start = nil
        }
        isAtEnd = depth <= 0
      default: break
      }
      place += 1
    }
  }

  /// The place behind the string, or the end of the bytes.
  private mutating func goThroughString(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    var place = start
    if isEscaped {
      isEscaped = false
      place += 1
    }
    var quote: Int?
    while place < bytes.count {
      let end: Int
      if let known = quote, known >= place {
        end = known
      } else {
        end = bytes.place(of: Ascii.quote, in: place..<bytes.count) ?? bytes.count
      }
      quote = end
      guard let escape = bytes.place(of: Ascii.backslash, in: place..<end) else {
        if end < bytes.count { isInString = false }
        return min(end + 1, bytes.count)
      }
      place = escape + 2
      if place > bytes.count { isEscaped = true }
    }
    return bytes.count
  }

  mutating func finish(found: (Range<Int>) -> Void) {
    if let start, !isAtEnd, start < count { found(start..<count) }
    start = nil
  }
}

extension UnsafeRawBufferPointer {
  /// The place of a byte in a range, found by memchr(3).
  func place(of byte: UInt8, in range: Range<Int>) -> Int? {
    guard let start = baseAddress, !range.isEmpty, range.upperBound <= count,
      let found = memchr(start + range.lowerBound, Int32(byte), range.count)
    else { return nil }
    return UnsafeRawPointer(found) - start
  }
}
