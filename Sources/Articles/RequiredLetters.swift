/// What of a regular expression must stand in a text as it is, for the expression to match there.
///
/// It is looked for before the expression is: texts without it need not be asked. Only plain expressions are understood;
/// of all others it is not known what they require.
package enum RequiredLetters {
  /// The longest run of ASCII letters and figures, small, that every match holds; nil where none of two or more is known.
  package static func of(_ expression: String) -> String? {
    let pattern = Array(expression.utf8)
    var best: [UInt8] = []
    var run: [UInt8] = []
    func end() {
      if run.count > best.count { best = run }
      run = []
    }
    var place = 0
    while place < pattern.count {
      let byte = pattern[place]
      place += 1
      switch byte {
      case _ where byte.isAsciiLetter || byte.isDigit: run.append(byte | 0x20)
      case UInt8(ascii: "|"), UInt8(ascii: "("), UInt8(ascii: ")"): return nil
      case Ascii.backslash:
        guard place < pattern.count, isSimpleEscape(pattern[place]) else { return nil }
        place += 1
        end()
      case UInt8(ascii: "["):
        guard let next = endOfClass(in: pattern, at: place) else { return nil }
        place = next
        end()
      case UInt8(ascii: "?"), UInt8(ascii: "*"), UInt8(ascii: "{"):
        // What it is about may be missing.
        if !run.isEmpty { run.removeLast() }
        end()
        if byte == UInt8(ascii: "{") {
          while place < pattern.count, pattern[place].isDigit || pattern[place] == UInt8(ascii: ",") { place += 1 }
        }
      default: end()
      }
    }
    end()
    return best.count > 1 ? String(decoding: best, as: UTF8.self) : nil
  }

  /// A class of characters, a border of a word, or a character that would mean something without its backslash.
  private static func isSimpleEscape(_ byte: UInt8) -> Bool {
    if byte >= 0x80 { return false }
    return !(byte.isAsciiLetter || byte.isDigit) || "bBdDsSwW".utf8.contains(byte)
  }

  private static func endOfClass(in pattern: [UInt8], at start: Int) -> Int? {
    var place = start
    if place < pattern.count, pattern[place] == UInt8(ascii: "^") { place += 1 }
    if place < pattern.count, pattern[place] == UInt8(ascii: "]") { place += 1 }
    while place < pattern.count {
      switch pattern[place] {
      case UInt8(ascii: "]"): return place + 1
      case UInt8(ascii: "["): return nil
      case Ascii.backslash:
        guard place + 1 < pattern.count, isSimpleEscape(pattern[place + 1]) else { return nil }
        place += 2
      default: place += 1
      }
    }
    return nil
  }
}
