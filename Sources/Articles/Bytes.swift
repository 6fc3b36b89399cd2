import CPlatform
import Glibc
import Quotations

/// Small questions about UTF-8 bytes, asked without ever making a `Character`.
enum Ascii {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let quote: UInt8 = 0x22
  static let backslash: UInt8 = 0x5C
}

extension UInt8 {
  var isDigit: Bool { self &- 0x30 < 10 }
  var isAsciiUppercase: Bool { self &- 0x41 < 26 }
  var isAsciiLowercase: Bool { self &- 0x61 < 26 }
  var isAsciiLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// Tab, LF, VT, FF, CR and space.
  var isAsciiBlank: Bool { self == 0x20 || self &- 0x09 < 5 }
  /// A byte that goes on with a code point another byte began.
  var isContinuation: Bool { self & 0xC0 == 0x80 }
}

extension Array where Element == UInt8 {
  /// The place of a byte in a range of this array, found by memchr(3).
  package func firstPlace(of byte: UInt8, in range: Range<Int>) -> Int? {
    withUnsafeBytes { bytes in
      let part = bytes[range]
      guard !part.isEmpty, let base = bytes.baseAddress,
        let found = memchr(base + part.startIndex, Int32(byte), part.count)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  /// The place of ASCII words in a range of this array, looked for by their first and their last byte.
  func firstPlace(of words: StaticString, in range: Range<Int>) -> Int? {
    withUnsafeBytes { bytes in
      let part = bytes[range]
      guard !part.isEmpty, let base = bytes.baseAddress else { return nil }
      let length = words.utf8CodeUnitCount
      let found = platform_find_by(
        base + part.startIndex, part.count, words.utf8Start, length, 0, Swift.max(0, length - 1))
      return found < 0 ? nil : part.startIndex + found
    }
  }

  /// Whether words stand anywhere in this array, byte by byte.
  func holds(_ words: String) -> Bool {
    var words = words
    return words.withUTF8 { words in
      guard let wanted = words.baseAddress else { return true }
      return withUnsafeBytes { bytes in
        bytes.baseAddress.map { platform_find($0, bytes.count, wanted, words.count) >= 0 } ?? false
      }
    }
  }

  /// Whether the bytes at a place are these.
  func has(_ bytes: StaticString, at place: Int) -> Bool {
    let length = bytes.utf8CodeUnitCount
    guard place >= 0, place <= count - length else { return false }
    return bytes.withUTF8Buffer { wanted in
      for offset in 0..<length where self[place + offset] != wanted[offset] { return false }
      return true
    }
  }

  /// UTF-8 in small letters, as `String.lowercased()` makes them. Unicode is only asked about letters beyond Latin-1.
  var inSmallLetters: [UInt8] {
    var small: [UInt8] = []
    small.reserveCapacity(count)
    var place = 0
    while place < count {
      let byte = self[place]
      let next = place + 1 < count ? self[place + 1] : 0
      switch byte {
      case 0..<0x80:
        small.append(byte.isAsciiUppercase ? byte | 0x20 : byte)
        place += 1
      case 0xC2, 0xC3:
        small.append(byte)
        if next != 0 { small.append(byte == 0xC3 && next < 0x9F && next != 0x97 ? next | 0x20 : next) }
        place += 2
      // Punctuation, and what is written in China and Japan: U+2000 to U+20FF, U+3000 to U+9FFF.
      case 0xE2 where next < 0x84, 0xE3...0xE9:
        small += self[place..<Swift.min(count, place + 3)]
        place += 3
      default:
        let end = self[place...].firstIndex { $0 < 0x80 } ?? count
        small += String(decoding: self[place..<end], as: UTF8.self).lowercased().utf8
        place = end
      }
    }
    return small
  }

  /// How many code points stand in a range of UTF-8.
  func codePoints(in range: Range<Int>) -> Int {
    let bytes = span.bytes
    var continuations = 0
    var place = range.lowerBound
    while place &+ 16 <= range.upperBound {
      // Sixteen bytes at a time, each with a count of its own that 255 rounds do not overflow: the bytes that go on with
      // a code point are 10xxxxxx, and a mask of all ones is one less than nothing.
      var counts = SIMD16<UInt8>()
      let end = Swift.min(range.upperBound &- 16, place &+ 254 &* 16)
      while place <= end {
        let sixteen = bytes.unsafeLoadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self)
        counts &-= unsafeBitCast((sixteen & SIMD16(repeating: 0xC0)).equals(0x80), to: SIMD16<UInt8>.self)
        place &+= 16
      }
      let halves = unsafeBitCast(counts, to: SIMD2<UInt64>.self)
      continuations &+= Self.sum(of: halves[0]) &+ Self.sum(of: halves[1])
    }
    while place < range.upperBound {
      if self[place].isContinuation { continuations += 1 }
      place += 1
    }
    return range.count - continuations
  }

  /// The sum of the eight bytes of a number.
  private static func sum(of bytes: UInt64) -> Int {
    let pairs = (bytes & 0x00FF_00FF_00FF_00FF) &+ (bytes >> 8 & 0x00FF_00FF_00FF_00FF)
    return Int(truncatingIfNeeded: (pairs &* 0x0001_0001_0001_0001) >> 48)
  }

  /// How many bytes of blank stand at a place: ASCII blanks, no-break and ideographic spaces, a byte order mark, a
  /// zero-width space. 0 where there is none.
  func blankLength(at place: Int, before end: Int) -> Int {
    let byte = self[place]
    if byte < 0x80 { return byte.isAsciiBlank ? 1 : 0 }
    if byte == 0xC2 { return place + 1 < end && self[place + 1] == 0xA0 ? 2 : 0 }
    guard place + 2 < end else { return 0 }
    switch (byte, self[place + 1], self[place + 2]) {
    case (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF), (0xE2, 0x80, 0x8B): return 3
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF): return 3
    default: return 0
    }
  }

  /// A range without the blanks at its ends.
  package func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      let length = blankLength(at: start, before: end)
      if length == 0 { break }
      start += length
    }
    while end > start {
      let last = self[end - 1]
      if last < 0x80 {
        if !last.isAsciiBlank { break }
        end -= 1
      } else if end - start >= 2, blankLength(at: end - 2, before: end) == 2 {
        end -= 2
      } else if end - start >= 3, blankLength(at: end - 3, before: end) == 3 {
        end -= 3
      } else {
        break
      }
    }
    return start..<end
  }

  /// The words of a range with each run of blanks made one space, cut to a number of code points with an ellipsis.
  func line(_ range: Range<Int>, codePoints limit: Int = .max) -> String {
    var words: [UInt8] = []
    let inner = trimmed(range)
    var place = inner.lowerBound
    var points = 0
    while place < inner.upperBound {
      let blank = blankLength(at: place, before: inner.upperBound)
      if blank == 0, !self[place].isContinuation || place == inner.lowerBound {
        if points == limit { return String(decoding: words, as: UTF8.self) + "…" }
        points += 1
      }
      if blank == 0 {
        words.append(self[place])
        place += 1
        continue
      }
      if points == limit { return String(decoding: words, as: UTF8.self) + "…" }
      words.append(Ascii.space)
      points += 1
      while place < inner.upperBound {
        let next = blankLength(at: place, before: inner.upperBound)
        if next == 0 { break }
        place += next
      }
    }
    return String(decoding: words, as: UTF8.self)
  }
}
