import CPlatform

/// Folded words to be found in folded texts, prepared once for many of them.
package struct Needle: Sendable, Equatable {
  package let bytes: [UInt8]
  /// Where in the words the two bytes stand that are rarest in texts.
  private let first: Int
  private let second: Int

  package init(_ words: String) {
    self.init(folded: FoldedText(words: words).bytes)
  }

  package init(folded bytes: [UInt8]) {
    self.init(folded: bytes, isPart: false)
  }

  /// - Parameter isPart: then it is not taken apart again.
  private init(folded bytes: [UInt8], isPart: Bool) {
    self.bytes = bytes
    trigrams = TrigramMarks.hashes(of: bytes)
    let order = bytes.indices.sorted { Self.commonness(bytes[$0]) < Self.commonness(bytes[$1]) }
    first = order.first ?? 0
    // Another byte, where there is one: the same one again would tell nothing new.
    let pieces = isPart ? [] : bytes.split(separator: Ascii.space)
    parts = bytes.contains(Ascii.space) ? pieces.map { Needle(folded: Array($0), isPart: true) } : []
    runs = pieces.compactMap(Self.longestRun).map { Needle(folded: Array($0), isPart: true) }
    second = order.dropFirst().first { bytes[$0] != bytes[order[0]] } ?? order.last ?? 0
  }

  /// For `TrigramMarks`.
  let trigrams: [UInt32]

  /// The parts between blanks, each a needle of its own; empty where the words have no blank between them.
  package let parts: [Needle]

  /// Of each piece the longest run of ASCII letters and figures, where that is two or more.
  package let runs: [Needle]

  /// The parts between blanks, or the whole where there are none.
  package var pieces: [Needle] { parts.isEmpty && !bytes.contains(Ascii.space) ? [self] : parts }

  /// The offset of the first place at or behind a start, or nil.
  package func place(in text: UnsafeRawBufferPointer, from start: Int = 0) -> Int? {
    guard !bytes.isEmpty, let base = text.baseAddress, start < text.count else { return nil }
    let found = bytes.withUnsafeBytes {
      platform_find_by(base + start, text.count - start, $0.baseAddress, $0.count, first, second)
    }
    return found < 0 ? nil : start + found
  }

  /// Whether the letters stand in bytes that are not folded, in any case; true also where something else does that looks
  /// much like them. To be asked of a needle of ASCII letters and figures.
  package func mayStand(inPlain text: UnsafeRawBufferPointer) -> Bool {
    bytes.withUnsafeBytes {
      platform_find_letters(text.baseAddress, text.count, $0.baseAddress, $0.count, first, second) >= 0
    }
  }

  /// Where the words certainly stand in a text that was not folded yet, within one line; nil where they may stand all the
  /// same. To be asked of UTF-8 without a fault.
  ///
  /// What is folded already folds to itself, and a capital of ASCII to its small letter.
  package func certainPlace(inPlain text: UnsafeRawBufferPointer, from start: Int) -> Int? {
    guard start < text.count, let base = text.baseAddress else { return nil }
    guard isSimple else { return place(in: text, from: start) }
    let found = bytes.withUnsafeBytes {
      platform_find_letters(base + start, text.count - start, $0.baseAddress, $0.count, first, second)
    }
    return found < 0 ? nil : start + found
  }

  /// Whether these are letters, figures and blanks of ASCII.
  private var isSimple: Bool { bytes.allSatisfy { $0.isAsciiLowercase || $0.isDigit || $0 == Ascii.space } }

  private static func longestRun(_ piece: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let runs = piece.split { !($0.isAsciiLowercase || $0.isDigit) }
    return runs.filter { $0.count > 1 }.max { $0.count < $1.count }
  }

  /// How many times it stands in a text, not overlapping.
  package func count(in text: UnsafeRawBufferPointer) -> Int {
    var count = 0
    var start = 0
    while let found = place(in: text, from: start) {
      count += 1
      start = found + bytes.count
    }
    return count
  }

  /// How common a byte is in news, more or less; the rarest first. In a folded text there are no capitals.
  private static let byCommonness = Array(
    "\u{0}{}\\|~^<>@#*_=+`%&[]/!;?QZXJVKWYFBGHMPUDCLSRNIOATE:$()qzxj\"'-9876534201,.kvbypgwfmucdlhrsnioat e".utf8)

  private static func commonness(_ byte: UInt8) -> Int {
    // Bytes beyond ASCII repeat in texts of other scripts: as common as a middling letter.
    byCommonness.firstIndex(of: byte) ?? (byte < 0x80 ? 0 : byCommonness.count - 24)
  }
}
