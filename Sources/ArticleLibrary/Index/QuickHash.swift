/// A number that tells whether a file's content is the same as before. It guards against chance, not against somebody
/// who wants two files to look alike.
enum QuickHash {
  static func of(_ bytes: [UInt8]) -> Int {
    var hash = UInt64(truncatingIfNeeded: bytes.count) ^ 0x2545_F491_4F6C_DD1D
    let raw = bytes.span.bytes
    var place = 0
    while place &+ 8 <= bytes.count {
      mix(&hash, raw.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian)
      place &+= 8
    }
    var rest: UInt64 = 0
    while place < bytes.count {
      rest = rest << 8 | UInt64(bytes[place])
      place += 1
    }
    mix(&hash, rest)
    return Int(truncatingIfNeeded: hash)
  }

  private static func mix(_ hash: inout UInt64, _ word: UInt64) {
    let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    hash = product.high ^ product.low ^ word
  }
}
