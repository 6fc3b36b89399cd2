/// Where sentences end: enough to tell a heading from a sentence, and a lead's first sentence from the rest.
enum Sentences {
  /// The mark at the end of a range, seen through closing quotation marks and brackets.
  enum Ending {
    case none
    case fullStop
    case other
  }

  static func ending(of range: Range<Int>, in text: [UInt8]) -> Ending {
    var end = range.upperBound
    while end > range.lowerBound {
      let length = closerLength(in: text, endingAt: end, from: range.lowerBound)
      if length == 0 { break }
      end -= length
    }
    guard end > range.lowerBound else { return .none }
    switch text[end - 1] {
    case UInt8(ascii: "."): return .fullStop
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: ","),
      UInt8(ascii: "-"):
      return .other
    default: break
    }
    guard end - range.lowerBound >= 3 else { return .none }
    switch (text[end - 3], text[end - 2], text[end - 1]) {
    case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x8E), (0xE2, 0x80, 0xA6): return .fullStop  // 。 ． …
    case (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F), (0xEF, 0xBC, 0x9A), (0xEF, 0xBC, 0x8C): return .other  // ！ ？ ： ，
    case (0xE2, 0x80, 0x93), (0xE2, 0x80, 0x94), (0xE2, 0x80, 0x95): return .other  // – — ―
    default: return .none
    }
  }

  /// Whether a range holds a sentence: some length, and somewhere the end of one.
  static func isSentence(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    guard range.count >= 20 else { return false }
    switch ending(of: range, in: text) {
    case .fullStop: return true
    case .other: return text[range.upperBound - 1] != UInt8(ascii: ",")
    case .none: break
    }
    // The last sentence may want its full stop: one before it will do. A few hundred bytes tell enough.
    guard range.count >= 60 else { return false }
    let first = firstSentence(of: range, in: text)
    return first.upperBound < range.upperBound
  }

  /// Where a paragraph whose end is not there is best cut: behind a sentence among its last few thousand bytes, else behind
  /// a word; at its end where there is neither.
  static func lastBreak(in range: Range<Int>, of text: [UInt8]) -> Int {
    var wordEnd: Int?
    var place = range.upperBound - 1
    let least = max(range.lowerBound + 1, range.upperBound - 8192)
    while place >= least {
      if text[place] == Ascii.space || text[place] == Ascii.lineFeed {
        if ending(of: max(range.lowerBound, place - 20)..<place, in: text) == .fullStop { return place }
        wordEnd = wordEnd ?? place
      }
      place -= 1
    }
    return wordEnd ?? range.upperBound
  }

  /// The first sentence of a range that has no blanks at its ends: up to a full stop, question or exclamation mark
  /// with its closing marks before a blank and a beginning. The first 4,000 bytes are read.
  static func firstSentence(of range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    let limit = min(range.upperBound, range.lowerBound + 4000)
    var place = range.lowerBound
    while place < limit {
      let byte = text[place]
      let length = byte < 0x80 ? 1 : max(1, TextDecoder.sequenceLength(in: text, at: place, before: limit))
      defer { place += length }
      if length == 3, text.has("。", at: place) || text.has("！", at: place) || text.has("？", at: place) {
        var end = place + 3
        while end < limit {
          let closer = closerLength(in: text, at: end, before: limit)
          if closer == 0 { break }
          end += closer
        }
        return range.lowerBound..<end
      }
      guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!") else { continue }
      var end = place + 1
      while end < limit {
        let closer = closerLength(in: text, at: end, before: limit)
        if closer == 0 { break }
        end += closer
      }
      guard end < limit else { break }
      let blank = text.blankLength(at: end, before: limit)
      if blank == 0 { continue }
      let next = text.trimmed(end..<limit).lowerBound
      guard next < limit, beginsSentence(text, at: next, before: limit) else { continue }
      if byte == UInt8(ascii: "."), end == place + 1, isAbbreviation(in: text, from: range.lowerBound, dot: place) {
        continue
      }
      return range.lowerBound..<end
    }
    return range
  }

  /// Whether what stands at a place can open a sentence: no lower-case letter.
  private static func beginsSentence(_ text: [UInt8], at place: Int, before end: Int) -> Bool {
    !text[place].isAsciiLowercase
  }

  /// Whether the full stop belongs to the word before it: an initial, "U.S.", a title before a name.
  private static func isAbbreviation(in text: [UInt8], from start: Int, dot: Int) -> Bool {
    var wordStart = dot
    while wordStart > start, text[wordStart - 1].isAsciiLetter || text[wordStart - 1] == UInt8(ascii: ".") {
      wordStart -= 1
    }
    let length = dot - wordStart
    if length == 1 { return text[wordStart].isAsciiUppercase }
    if length == 0 {
      // The number of an item: "1. Preheat the oven."
      return dot - start <= 3 && text[start..<dot].allSatisfy(\.isDigit)
    }
    // U.S., a.m., Ph.D: a full stop inside the word.
    if text.firstPlace(of: UInt8(ascii: "."), in: wordStart..<dot) != nil { return true }
    guard length <= 5 else { return false }
    return titlesBeforeNames.contains(String(decoding: text[wordStart..<dot], as: UTF8.self))
  }

  private static let titlesBeforeNames: Set<String> = [
    "Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "Sen", "Rep", "Gov", "Gen", "Lt", "Col", "Maj", "Capt", "Cpl", "Sgt", "Adm",
    "Rev", "Hon", "St", "No", "Nos", "vs", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct",
    "Nov", "Dec", "Co", "Cmdr", "Supt", "Insp",
  ]

  /// Bytes of the closing quotation mark or bracket at a place, or 0.
  private static func closerLength(in text: [UInt8], at place: Int, before end: Int) -> Int {
    switch text[place] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): return 1
    case 0xC2: return place + 1 < end && text[place + 1] == 0xBB ? 2 : 0  // »
    case 0xE2:
      guard place + 2 < end, text[place + 1] == 0x80 else { return 0 }
      switch text[place + 2] {
      case 0x98, 0x99, 0x9C, 0x9D, 0xB2, 0xB3, 0xBA: return 3  // ‘ ’ “ ” ′ ″ ›
      default: return 0
      }
    case 0xE3:
      guard place + 2 < end, text[place + 1] == 0x80 else { return 0 }
      return text[place + 2] == 0x8D || text[place + 2] == 0x8F ? 3 : 0  // 」 』
    default: return 0
    }
  }

  private static func closerLength(in text: [UInt8], endingAt end: Int, from start: Int) -> Int {
    for length in 1...3 where end - length >= start {
      if closerLength(in: text, at: end - length, before: end) == length { return length }
    }
    return 0
  }
}
