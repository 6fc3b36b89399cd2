/// How the bytes of a part of a mail are written in ASCII (RFC 2045).
enum TransferEncoding {
  /// The bytes of a part.
  ///
  /// - Parameter name: what Content-Transfer-Encoding says; unknown ones leave the bytes as they are.
  static func decoded(_ bytes: ArraySlice<UInt8>, _ name: String?) -> [UInt8] {
    switch name?.lowercased() {
    case "quoted-printable", "quotedprintable": quotedPrintable(bytes)
    case "base64": base64(bytes)
    default: Array(bytes)
    }
  }

  /// What is no quoted-printable stays as it is.
  static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let byte = bytes[place]
      place += 1
      guard byte == UInt8(ascii: "=") else {
        decoded.append(byte)
        continue
      }
      if place + 1 < bytes.endIndex, let high = hexadecimal(bytes[place]), let low = hexadecimal(bytes[place + 1]) {
        decoded.append(high << 4 | low)
        place += 2
        continue
      }
      // At the end of a line, which may have got blanks on the way: the line goes on in the next.
      var end = place
      while end < bytes.endIndex, bytes[end] == Ascii.space || bytes[end] == Ascii.tab { end += 1 }
      if end < bytes.endIndex, bytes[end] == Ascii.carriageReturn { end += 1 }
      if end < bytes.endIndex, bytes[end] == Ascii.lineFeed {
        place = end + 1
      } else if end < bytes.endIndex || end > place {
        decoded.append(byte)
      }
    }
    return decoded
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }

  /// What is no base64 is skipped; nothing counts behind the padding, where mailing lists add their lines.
  static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count / 4 * 3)
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
      let value: UInt8
      switch byte {
      case 0x41...0x5A: value = byte - 0x41
      case 0x61...0x7A: value = byte - 0x61 + 26
      case 0x30...0x39: value = byte - 0x30 + 52
      case UInt8(ascii: "+"), UInt8(ascii: "-"): value = 62
      case UInt8(ascii: "/"), UInt8(ascii: "_"): value = 63
      default:
        if byte == UInt8(ascii: "="), !decoded.isEmpty || count > 1 { return decoded + rest(bits, count) }
        continue
      }
      bits = bits << 6 | UInt32(value)
      count += 1
      guard count == 4 else { continue }
      decoded.append(UInt8(truncatingIfNeeded: bits >> 16))
      decoded.append(UInt8(truncatingIfNeeded: bits >> 8))
      decoded.append(UInt8(truncatingIfNeeded: bits))
      (bits, count) = (0, 0)
    }
    return decoded + rest(bits, count)
  }

  private static func rest(_ bits: UInt32, _ count: Int) -> [UInt8] {
    switch count {
    case 2: [UInt8(truncatingIfNeeded: bits >> 4)]
    case 3: [UInt8(truncatingIfNeeded: bits >> 10), UInt8(truncatingIfNeeded: bits >> 2)]
    default: []
    }
  }
}
