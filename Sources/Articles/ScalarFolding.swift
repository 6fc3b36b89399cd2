import CUtf8proc

/// What one code point is to a search that minds neither case, nor diacritics, nor which mark, dash or blank it is.
enum ScalarFolding {
  /// Any blank: a run of them is one space.
  case blank
  /// A combining mark: it belongs to the letter before it.
  case mark
  /// Nothing to look for: a soft hyphen, a joiner, a direction mark.
  case invisible
  /// These code points.
  case scalars([UInt32])

  /// Folds a code point.
  ///
  /// Compatibility forms are resolved (the ligature ﬁ, full-width letters), marks stripped, then case folded (ß is ss).
  init(_ scalar: UInt32, isCaseSensitive: Bool) {
    if Self.isBlank(scalar) {
      self = .blank
    } else if Self.isMark(scalar) {
      self = .mark
    } else if Self.isInvisible(scalar) {
      self = .invisible
    } else if let plain = Self.punctuation(scalar) {
      self = .scalars(plain)
    } else if Self.isItsOwn(scalar) {
      self = .scalars([scalar])
    } else {
      var letters = Self.decomposed(scalar).filter { !Self.isMark($0) && !Self.isInvisible($0) }
      letters = letters.flatMap { Self.isBlank($0) ? [0x20] : Self.punctuation($0) ?? [$0] }
      if !isCaseSensitive { letters = letters.flatMap(Self.caseFolded) }
      self = letters.isEmpty ? .scalars([scalar]) : .scalars(letters)
    }
  }

  static func isBlank(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Marks that readers leave out: diacritics, vowel points of Hebrew and Arabic. Not the vowels of Indic scripts, nor
  /// the voicing marks of kana: without them words are other words.
  static func isMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0300...0x036F, 0x0483...0x0489, 0x0591...0x05BD, 0x05BF, 0x05C1...0x05C2, 0x05C4...0x05C5, 0x05C7,
      0x0610...0x061A, 0x064B...0x065F, 0x0670, 0x06D6...0x06DC, 0x06DF...0x06E4, 0x06E7...0x06E8, 0x06EA...0x06ED,
      0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xE0100...0xE01EF:
      true
    default: false
    }
  }

  static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: true
    default: false
    }
  }

  /// Quotation marks, primes, dashes and the ellipsis, as a keyboard has them.
  private static func punctuation(_ scalar: UInt32) -> [UInt32]? {
    switch scalar {
    case 0x60, 0xB4, 0x02B9, 0x02BB...0x02BD, 0x2018...0x201B, 0x2032, 0x2035, 0x2039, 0x203A, 0xFF07: [0x27]
    case 0xAB, 0xBB, 0x02BA, 0x201C...0x201F, 0x2033, 0x2036, 0x2E42, 0x301D...0x301F, 0xFF02: [0x22]
    case 0x2010...0x2015, 0x2043, 0x2212, 0x2E3A...0x2E3B, 0xFE58, 0xFE63, 0xFF0D: [0x2D]
    case 0x2026: [0x2E, 0x2E, 0x2E]
    default: nil
    }
  }

  /// Code points that no folding changes: CJK ideographs, and Hangul syllables, which are letters to their readers.
  static func isItsOwn(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0x20000...0x2F7FF: true
    default: false
    }
  }

  private static func decomposed(_ scalar: UInt32) -> [UInt32] {
    mapped(scalar, UInt32(UTF8PROC_DECOMPOSE.rawValue) | UInt32(UTF8PROC_COMPAT.rawValue))
  }

  private static func caseFolded(_ scalar: UInt32) -> [UInt32] {
    if scalar < 0x80 { return [scalar &- 0x41 < 26 ? scalar | 0x20 : scalar] }
    return mapped(scalar, UInt32(UTF8PROC_CASEFOLD.rawValue)).filter { !isMark($0) }
  }

  private static func mapped(_ scalar: UInt32, _ options: UInt32) -> [UInt32] {
    guard let point = Int32(exactly: scalar) else { return [scalar] }
    var boundary: Int32 = 0
    var output = [Int32](repeating: 0, count: 32)
    let count = utf8proc_decompose_char(
      point, &output, output.count, utf8proc_option_t(rawValue: options), &boundary)
    guard count > 0, count <= output.count else { return [scalar] }
    return output[..<count].map { UInt32(bitPattern: $0) }
  }

  /// Whether a code point is part of a word: a letter, a figure, or a mark of one.
  static func isWordPart(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 {
      let byte = UInt8(truncatingIfNeeded: scalar)
      return byte.isAsciiLetter || byte.isDigit || byte == UInt8(ascii: "_")
    }
    guard let point = Int32(exactly: scalar) else { return false }
    switch utf8proc_category(point) {
    case UTF8PROC_CATEGORY_LU, UTF8PROC_CATEGORY_LL, UTF8PROC_CATEGORY_LT, UTF8PROC_CATEGORY_LM, UTF8PROC_CATEGORY_LO,
      UTF8PROC_CATEGORY_ND, UTF8PROC_CATEGORY_NL, UTF8PROC_CATEGORY_NO, UTF8PROC_CATEGORY_MN, UTF8PROC_CATEGORY_MC:
      return true
    default: return false
    }
  }
}
