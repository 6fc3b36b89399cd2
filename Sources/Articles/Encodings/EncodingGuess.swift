import CUchardet

/// Tells by what stands in a text that is no UTF-8 in which encoding it is.
///
/// Scripts other than Latin come in runs of bytes beyond ASCII: Cyrillic and Hebrew are told by the frequencies of their
/// letters, the others by uchardet, which is right about them. Latin letters beyond ASCII stand alone: here uchardet errs, so the
/// frequencies of letters decide whether a text is of Central Europe, Turkey or the Baltic. Without a good reason it is
/// Windows-1252.
struct EncodingGuess {
  /// How often each byte of 0x80 to 0xFF stands between letters, and at the edge of a word.
  private var inWords = [Int](repeating: 0, count: 128)
  private var atEdges = [Int](repeating: 0, count: 128)
  /// Bytes beyond ASCII that follow each other, as far as they are needed.
  private var pairs: [(first: UInt8, second: UInt8)] = []
  private var asciiLetters = 0
  /// The bytes that stand beside letters, less 0x80.
  private var kinds: [Int] = []
  /// Bytes beyond ASCII, and how many of them stand in runs.
  private var count = 0
  private var inRuns = 0
  /// Runs, and how many of them have an ASCII letter beside them.
  private var runs = 0
  private var mixedRuns = 0

  /// The encoding of bytes that are no UTF-8.
  static func encoding(of bytes: ArraySlice<UInt8>) -> TextDecoder.Encoding {
    let guess = EncodingGuess(bytes)
    if guess.isOtherScript {
      if let letters = guess.otherLetters { return .singleByte(letters) }
      return uchardet(bytes) ?? .windows1252
    }
    return .singleByte(guess.latin ?? .windows1252)
  }

  private init(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { bytes in
      var place = 0
      while place < bytes.count {
        if bytes[place] < 0x80 {
          if bytes[place].isAsciiLetter { asciiLetters += 1 }
          place += 1
          continue
        }
        let start = place
        var isRun = false
        while place < bytes.count, bytes[place] >= 0x80 {
          if !Self.isMark(bytes[place]) { isRun = true }
          place += 1
        }
        count += place - start
        if isRun, place - start > 1 {
          inRuns += place - start
          runs += 1
          let isBehindLetter = start > 0 && bytes[start - 1].isAsciiLetter
          if isBehindLetter || place < bytes.count && bytes[place].isAsciiLetter { mixedRuns += 1 }
        }
        for index in start..<place {
          let isBehindLetter = index > start || index > 0 && bytes[index - 1].isAsciiLetter
          let isBeforeLetter = index + 1 < place || index + 1 < bytes.count && bytes[index + 1].isAsciiLetter
          let number = Int(bytes[index] & 0x7F)
          if isBehindLetter, isBeforeLetter {
            inWords[number] += 1
          } else if isBehindLetter || isBeforeLetter {
            atEdges[number] += 1
          }
          if index > start, pairs.count < 1024 { pairs.append((bytes[index - 1], bytes[index])) }
        }
      }
    }
    kinds = (0..<128).filter { inWords[$0] + atEdges[$0] > 0 }
  }

  /// Quotation marks, dashes, an ellipsis, a no-break space: two of them together are no word.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x80, 0x82, 0x84...0x87, 0x89, 0x8B, 0x91...0x97, 0x99, 0x9B, 0xA0, 0xAB, 0xBB: true
    default: false
    }
  }

  /// Marks, and what else stands beside words: ¡ ¢ £ ¥ § © ª ® ° ² ³ ´ · ¹ º ¿ of Windows-1252.
  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xA1, 0xA2, 0xA3, 0xA5, 0xA7, 0xA9, 0xAA, 0xAE, 0xB0, 0xB2, 0xB3, 0xB4, 0xB7, 0xB9, 0xBA, 0xBF: true
    default: isMark(byte)
    }
  }

  /// Whether the text is hardly in Latin letters. A French “créée” alone is not enough.
  private var isOtherScript: Bool { count >= 6 && inRuns * 2 > count }

  // MARK: - Cyrillic and Hebrew

  /// The encoding in which the text has the letters of a script other than Latin about as often as they come.
  private var otherLetters: SingleByteEncoding? {
    // Words are of one script, but for letters that look alike and were typed as Latin ones.
    guard mixedRuns * 2 <= runs else { return nil }
    var best: (encoding: SingleByteEncoding, score: Float)?
    for (language, least) in LanguageLetters.otherScripts {
      for table in language.tables {
        guard let score = score(in: table), score > least else { continue }
        if best.map({ $0.score < score }) ?? true { best = (table.encoding, score) }
      }
    }
    guard let best else { return nil }
    return best.encoding == .koi8U && !hasUkrainian ? .koi8R : best.encoding
  }

  /// The logarithm of how likely a letter of the text is in a language, on average.
  private func score(in table: LetterTable) -> Float? {
    var score: Float = 0
    var letters = 0
    for number in kinds {
      let entry = table.entries[number]
      guard entry.isLetter || !Self.isMark(UInt8(number) | 0x80) else { continue }
      let times = inWords[number] + atEdges[number]
      score += Float(times) * (entry.worth ?? -9)
      letters += times
    }
    guard letters > 0 else { return nil }
    // A capital behind a small letter is what the other encoding's small letters look like.
    let mixed = pairs.count {
      table.entries[Int($0.first & 0x7F)].isSmall && table.entries[Int($0.second & 0x7F)].isCapital
    }
    return score / Float(letters) - 4 * Float(mixed) / Float(max(1, pairs.count))
  }

  /// Whether there are letters that KOI8-R does not have.
  private var hasUkrainian: Bool {
    kinds.contains { number in
      inWords[number] > 0 && SingleByteEncoding.koi8R.table[number] != SingleByteEncoding.koi8U.table[number]
    }
  }

  // MARK: - Latin

  /// The encoding other than Windows-1252 in which the text is plainly of a language that is written in it.
  private var latin: SingleByteEncoding? {
    var best: (encoding: SingleByteEncoding, score: Float)?
    var western: Float?
    for language in LanguageLetters.others {
      for table in language.tables {
        let fit = fit(in: table)
        guard isPlain(fit, in: table) else { continue }
        let west =
          western ?? LanguageLetters.western.lazy.map { self.fit(in: $0.tables[0]).score }.max() ?? 0
        western = west
        let gain = fit.score - west
        guard gain > 4.5, gain > 0.15 * Float(fit.letters) else { continue }
        if best.map({ $0.score < fit.score }) ?? true { best = (table.encoding, fit.score) }
      }
    }
    return best?.encoding
  }

  private struct Fit {
    /// The logarithm of how likely the language has these letters.
    var score: Float = 0
    var letters = 0
    var kinds = 0
    /// Letters that the language does not have.
    var foreign = 0
    /// Letters that would be something else in Windows-1252, and those of them that the language does not have.
    var telling = 0
    var foreignTelling = 0
    /// How many different letters would be others in Windows-1252; a small one within words that would be none there counts
    /// twice, a capital not at all (the sign of the pound before a name).
    var tellingKinds = 0
  }

  /// Whether the letters are those of a language, but for a few foreign names, and only in this encoding.
  private func isPlain(_ fit: Fit, in table: LetterTable) -> Bool {
    guard fit.telling >= 2, fit.foreign * 20 <= fit.letters, fit.foreignTelling * 12 <= fit.telling else {
      return false
    }
    if fit.tellingKinds >= 2 { return true }
    // One letter is enough where the language has hardly more than one that tells, if the others are there too, and are
    // not just in foreign names.
    return fit.tellingKinds == 1 && fit.kinds >= 3 && table.tellingKinds <= 2
      && fit.letters * 100 >= asciiLetters
  }

  /// How well the letters beyond ASCII are those of a language.
  private func fit(in table: LetterTable) -> Fit {
    var fit = Fit()
    for number in kinds {
      let byte = UInt8(number) | 0x80
      let entry = table.entries[number]
      guard entry.isLetter else {
        // Apostrophes are at home in words, other marks at their edges, and bytes without a meaning nowhere.
        if !Self.isMark(byte), byte != 0xB4 { fit.score += Float(inWords[number]) * -11 }
        fit.score += Float(atEdges[number]) * (entry.isNothing ? -11 : Self.isSign(byte) ? -1.5 : -5)
        continue
      }
      let times = inWords[number] + atEdges[number]
      fit.score += Float(times) * (entry.worth ?? LanguageLetters.foreign)
      fit.letters += times
      fit.kinds += 1
      if entry.worth == nil { fit.foreign += times }
      guard entry.tells else { continue }
      fit.telling += times
      if entry.worth == nil { fit.foreignTelling += times }
      if entry.isWesternLetter {
        fit.tellingKinds += 1
      } else if entry.isSmall {
        fit.tellingKinds += inWords[number] > 0 ? 2 : 1
      }
    }
    return fit
  }

  // MARK: - uchardet

  /// What uchardet takes bytes for, where that is no encoding of Western Europe.
  private static func uchardet(_ bytes: ArraySlice<UInt8>) -> TextDecoder.Encoding? {
    guard let detector = uchardet_new() else { return nil }
    defer { uchardet_delete(detector) }
    let isTaken = bytes.withUnsafeBytes { raw in
      uchardet_handle_data(detector, raw.bindMemory(to: CChar.self).baseAddress, raw.count) == 0
    }
    guard isTaken else { return nil }
    uchardet_data_end(detector)
    guard let words = uchardet_get_charset(detector) else { return nil }
    let name = String(cString: words).uppercased()
    guard isTrusted(name), let encoding = Charset.encoding(named: name) else { return nil }
    // Bytes that mean nothing are a sign of another encoding.
    let text = TextDecoder(encoding: encoding, markLength: 0).decode(Array(bytes), isComplete: false)
    var lost = 0
    var place = 0
    while let found = text.firstPlace(of: "\u{FFFD}", in: place..<text.count) {
      lost += 1
      place = found + 3
    }
    return lost * 100 > bytes.count ? nil : encoding
  }

  private static func isTrusted(_ name: String) -> Bool {
    switch name {
    case "GB18030", "GBK", "GB2312", "BIG5", "EUC-TW", "EUC-JP", "SHIFT_JIS", "EUC-KR", "UHC", "JOHAB", "TIS-620",
      "ISO-8859-5", "ISO-8859-6", "ISO-8859-7", "ISO-8859-8", "ISO-8859-11", "KOI8-R", "MAC-CYRILLIC", "IBM855",
      "IBM866", "WINDOWS-1251", "WINDOWS-1253", "WINDOWS-1255", "WINDOWS-1256":
      true
    default: false
    }
  }
}
