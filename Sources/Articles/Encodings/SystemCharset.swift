import Glibc

/// An encoding that iconv(3) turns into UTF-8.
struct SystemCharset {
  /// The name by which iconv(3) knows it.
  private let name: String

  /// Nil where the system does not know it, or it is none for texts of bytes.
  ///
  /// - Parameter name: as `Charset.standardName` gives it.
  init?(_ name: String) {
    // As https://encoding.spec.whatwg.org has them: with the characters that Microsoft and Hong Kong added.
    let known =
      switch name {
      case "Shift_JIS": "CP932"
      case "EUC-KR": "CP949"
      case "Big5": "BIG5-HKSCS"
      default: name
      }
    // A suffix would choose a way of converting.
    guard !known.isEmpty, known.utf8.count < 40, !known.contains("/"),
      let converter = Self.open(known)
    else { return nil }
    iconv_close(converter)
    self.name = known
  }

  private static func open(_ name: String) -> iconv_t? {
    guard let converter = iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else { return nil }
    return converter
  }

  /// The bytes in UTF-8; bytes that mean nothing become U+FFFD.
  ///
  /// - Parameter isComplete: false where the last character may be cut: it is left out.
  func decode(_ bytes: [UInt8], isComplete: Bool = true) -> [UInt8] {
    converted(bytes, isComplete: isComplete, repairs: true) ?? []
  }

  /// The bytes in UTF-8; nil where some of them mean nothing.
  func decodeStrictly(_ bytes: [UInt8]) -> [UInt8]? {
    converted(bytes, isComplete: true, repairs: false)
  }

  private func converted(_ bytes: [UInt8], isComplete: Bool, repairs: Bool) -> [UInt8]? {
    guard let converter = Self.open(name) else { return repairs ? bytes.map { $0 < 0x80 ? $0 : 0x3F } : nil }
    defer { iconv_close(converter) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 2)
    var piece = [CChar](repeating: 0, count: 65_536)
    var input = bytes.map { CChar(bitPattern: $0) }
    let isGood = input.withUnsafeMutableBufferPointer { input in
      var next = input.baseAddress
      var left = input.count
      while left > 0 {
        let (result, written, failure) = piece.withUnsafeMutableBufferPointer { piece in
          var output = piece.baseAddress
          var room = piece.count
          let result = iconv(converter, &next, &left, &output, &room)
          let failure = errno
          return (result, piece.count - room, failure)
        }
        text.append(contentsOf: piece[..<written].lazy.map { UInt8(bitPattern: $0) })
        guard result == -1, failure != E2BIG else { continue }
        guard repairs else { return false }
        if failure == EINVAL {
          // The end cuts a character.
          if isComplete { text.append(scalar: 0xFFFD) }
          return true
        }
        // One byte that means nothing where it stands, and on behind it.
        text.append(scalar: 0xFFFD)
        next = next.map { $0 + 1 }
        left -= 1
      }
      return true
    }
    return isGood ? text : nil
  }
}
