/// Reads code points from UTF-8 bytes, one at a time, without building strings.
///
/// Ill-formed bytes give U+FFFD one byte at a time, so that every byte belongs to exactly one code point and reading
/// always goes on.
public enum Scalars {
  /// The code point that begins at `index`, and how many bytes it takes (at least 1, never past `end`).
  @inlinable
  public static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) -> (
    scalar: UInt32, length: Int
  ) {
    let first = UInt32(bytes[index])
    if first < 0x80 { return (first, 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, index + length <= end else { return (0xFFFD, 1) }
    var scalar = first & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let next = UInt32(bytes[index + offset])
      guard next & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      scalar = scalar << 6 | (next & 0x3F)
    }
    let smallest: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard scalar >= smallest, scalar <= 0x10FFFF, !(0xD800...0xDFFF).contains(scalar) else { return (0xFFFD, 1) }
    return (scalar, length)
  }
}
