import Messages

/// Tells files that are no text by how they begin.
enum BinaryFormat {
  /// Whether bytes of this name are something to look at, listen to or run, which lies in many folders beside what is to be
  /// read, and which nobody misses in a list of articles.
  static func isNothingToRead(_ name: Message) -> Bool {
    !documents.contains(name.key) && name != unknown && name != zeros
  }

  static let ownExport = Message("quotations that pullquote exported")
  private static let unknown = Message("binary data")
  private static let zeros = Message("binary data (it holds NUL bytes)")

  /// What the bytes look like, with its article: "a PNG image"; nil where they may be text.
  static func name(of bytes: [UInt8]) -> Message? {
    if let name = nameByFirstBytes(of: bytes) { return name }
    let head = bytes.prefix(ArticleParser.openingLength)
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return nil }
    if head.starts(with: [0, 0, 0xFE, 0xFF]) { return nil }
    var zeros = 0
    var controls = 0
    func count(_ byte: UInt8) {
      if byte == 0 {
        zeros += 1
      } else if byte < 0x20, !byte.isAsciiBlank, byte != 0x1B, byte != 0x08 {
        controls += 1
      }
    }
    // Eight bytes at a time: of a control, less 0x20, the highest bit is set. One behind it may be taken for another.
    let bytes = head.span.bytes
    var place = 0
    while place + 8 <= head.count {
      let eight = bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian
      var low = (eight &- 0x2020_2020_2020_2020) & ~eight & 0x8080_8080_8080_8080
      while low != 0 {
        count(head[place + low.trailingZeroBitCount / 8])
        low &= low - 1
      }
      place += 8
    }
    for byte in head[place...] { count(byte) }
    // One stray NUL in a long text is an accident; wire texts carry a few controls a line; compressed data has one
    // in ten, UTF-16 without a mark a zero in every second byte.
    if zeros * 1000 > head.count { return Self.zeros }
    if controls * 12 > head.count { return unknown }
    return nil
  }

  /// The same by the first bytes alone, whatever stands behind them.
  static func nameByFirstBytes(of bytes: [UInt8]) -> Message? {
    for (beginning, name) in beginnings where bytes.starts(with: beginning) { return name }
    return bytes.has("ftyp", at: 4) ? Message("a video or sound file") : nil
  }

  private static let documents: Set<String> = [
    "a PDF document", "an old Office document", "a ZIP archive (or a document kept in one)", "a gzip archive",
    "a bzip2 archive", "an xz archive", "a zstd archive", "a 7z archive", "a RAR archive", "a PostScript document",
    "nothing that is known",
  ]

  private static let beginnings: [([UInt8], Message)] = [
    ([0x89, 0x50, 0x4E, 0x47], Message("a PNG image")),
    ([0xFF, 0xD8, 0xFF], Message("a JPEG image")),
    (Array("GIF8".utf8), Message("a GIF image")),
    (Array("II*\0".utf8), Message("a TIFF image")),
    (Array("MM\0*".utf8), Message("a TIFF image")),
    (Array("%PDF-".utf8), Message("a PDF document")),
    (Array("PK\u{3}\u{4}".utf8), Message("a ZIP archive (or a document kept in one)")),
    ([0x1F, 0x8B], Message("a gzip archive")),
    (Array("BZh".utf8) + [0x39], Message("a bzip2 archive")),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], Message("an xz archive")),
    ([0x28, 0xB5, 0x2F, 0xFD], Message("a zstd archive")),
    ([0x37, 0x7A, 0xBC, 0xAF], Message("a 7z archive")),
    ([0x7F, 0x45, 0x4C, 0x46], Message("a program")),
    ([0xD0, 0xCF, 0x11, 0xE0], Message("an old Office document")),
    (Array("Rar!\u{1A}".utf8), Message("a RAR archive")),
    (Array("%!PS".utf8), Message("a PostScript document")),
    (Array("SQLite format 3\0".utf8), Message("a database")),
    (Array("RIFF".utf8), Message("a picture or sound file")),
    (Array("OggS".utf8), Message("a sound file")),
    (Array("fLaC".utf8), Message("a sound file")),
    (Array("ID3".utf8) + [2], Message("a sound file")),
    (Array("ID3".utf8) + [3], Message("a sound file")),
    (Array("ID3".utf8) + [4], Message("a sound file")),
    ([0x1A, 0x45, 0xDF, 0xA3], Message("a video")),
    ([0, 0, 1, 0], Message("an icon")),
    (Array("wOFF".utf8), Message("a font")),
    (Array("wOF2".utf8), Message("a font")),
    (Array("OTTO".utf8), Message("a font")),
    ([0, 1, 0, 0, 0], Message("a font")),
  ]
}
