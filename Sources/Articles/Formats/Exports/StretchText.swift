extension FileContent {
  /// The text of a stretch of a file, UTF-8 with LF line ends, read in the encoding that the file's beginning shows; in its
  /// own where that beginning was ASCII.
  func stretchText() -> (text: [UInt8], encoding: String) {
    guard let decoder = beginning.decoder else { return ([], "UTF-8") }
    var stretch = bytes
    switch decoder.encoding {
    case .utf16LittleEndian, .utf32LittleEndian:
      // The line end before the stretch was cut behind its first byte.
      let zeros = stretch.prefix(3).prefix { $0 == 0 }.count
      stretch.removeFirst(decoder.encoding == .utf16LittleEndian ? min(zeros, 1) : zeros)
    case .utf8:
      if beginning.encoding == nil, decoder.markLength == 0, TextDecoder.sequences(ofValid: stretch) == nil,
        let own = try? TextDecoder.sniffing(stretch)
      {
        return (own.decode(stretch), own.encoding.name)
      }
    default: break
    }
    return (TextDecoder.of(decoder.encoding, stretch).decode(stretch), decoder.encoding.name)
  }
}

extension [UInt8] {
  /// The head of a line for rules that look at ASCII: without the bytes that UTF-16 has beside them, the byte order mark,
  /// and the blanks at its ends.
  var ruleWords: [UInt8] {
    let head =
      contains(0) || starts(with: [0xFF, 0xFE]) || starts(with: [0xFE, 0xFF])
      ? filter { $0 != 0 && $0 < 0xFE } : self
    let start = head.has("\u{FEFF}", at: 0) ? 3 : 0
    return Array(head[head.trimmed(start..<head.count)])
  }
}
