import CHyphen
import Glibc

/// Where the words of one language may be parted: the patterns of a `hyph_*.dic`, as libhyphen understands them.
public final class HyphenationDictionary: Sendable {
  /// Read only once it is loaded, by libhyphen too.
  private nonisolated(unsafe) let patterns: UnsafeMutablePointer<HyphenDict>
  private let encoding: Encoding

  private enum Encoding {
    case utf8
    case latin1
    case table([UInt32: UInt8])
  }

  /// Takes the bytes of a dictionary; nil where they are none, or in an encoding that is not known.
  public init?(_ bytes: [UInt8]) {
    let first = bytes.prefix(64).prefix { $0 != 10 && $0 != 13 }
    guard let encoding = Self.encoding(named: String(decoding: first, as: UTF8.self)) else { return nil }
    self.encoding = encoding
    var bytes = bytes
    let count = bytes.count
    let loaded = bytes.withUnsafeMutableBytes { memory -> UnsafeMutablePointer<HyphenDict>? in
      guard let file = fmemopen(memory.baseAddress, count, "r") else { return nil }
      defer { fclose(file) }
      return hnj_hyphen_load_file(file)
    }
    guard let loaded else { return nil }
    patterns = loaded
  }

  deinit { hnj_hyphen_free(patterns) }

  private static func encoding(named name: String) -> Encoding? {
    switch name {
    case "UTF-8": return .utf8
    case "ISO8859-1", "ISO8859-15": return .latin1
    default:
      let table: SingleByteEncoding? =
        switch name {
        case "ISO8859-2": .latin2
        case "ISO8859-4": .latin4
        case "ISO8859-5": .cyrillic
        case "ISO8859-7": .greek
        case "ISO8859-13": .windows1257
        case "KOI8-R": .koi8R
        case "KOI8-U": .koi8U
        case "microsoft-cp1251": .windows1251
        default: nil
        }
      guard let table else { return nil }
      return .table(Dictionary((0x80...0xFF).map { (table.scalar($0), $0) }) { first, _ in first })
    }
  }

  /// The places in a word, as offsets of bytes, where it may be parted by nothing but a hyphen. Patterns that would change
  /// letters at the end of a row (German “Schiffahrt”, “Schiff-fahrt”) are left out: what is shown is what stands there.
  public func points(in word: [UInt8]) -> [Int] {
    var letters: [UInt8] = []
    /// Where each code point ends.
    var ends: [Int] = []
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
      ends.append((ends.last ?? 0) + UTF8.width(scalar))
      guard append(scalar, to: &letters) else { return [] }
    }
    guard ends.count > 1, ends.last == word.count else { return [] }
    let count = letters.count
    var marks = [CChar](repeating: 0, count: count + 5)
    var changes: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    var places: UnsafeMutablePointer<Int32>?
    var cuts: UnsafeMutablePointer<Int32>?
    // libhyphen reads the byte behind the word.
    let failed = (letters + [0]).withUnsafeBytes { bytes in
      hnj_hyphen_hyphenate2(
        patterns, bytes.assumingMemoryBound(to: CChar.self).baseAddress, Int32(count), &marks, nil, &changes, &places,
        &cuts)
    }
    var changed = [Bool](repeating: false, count: count)
    if let changes {
      for index in 0..<count {
        changed[index] = changes[index] != nil
        free(changes[index])
      }
    }
    free(changes)
    free(places)
    free(cuts)
    guard failed == 0 else { return [] }
    // One mark for each code point, in UTF-8 too.
    return ends.indices.dropLast().compactMap { marks[$0] & 1 != 0 && !changed[$0] ? ends[$0] : nil }
  }

  /// Adds a letter as the patterns have it: small, in their encoding. Some letters are several when small; those are left.
  private func append(_ scalar: Unicode.Scalar, to letters: inout [UInt8]) -> Bool {
    let small = scalar.properties.lowercaseMapping.unicodeScalars
    let letter = small.count == 1 ? small.first ?? scalar : scalar
    switch encoding {
    case .utf8: letters += Array(UTF8.encode(letter) ?? UTF8.EncodedScalar())
    case .latin1:
      guard letter.value < 0x100 else { return false }
      letters.append(UInt8(letter.value))
    case .table(let table):
      guard let byte = letter.isASCII ? UInt8(letter.value) : table[letter.value] else { return false }
      letters.append(byte)
    }
    return true
  }
}
