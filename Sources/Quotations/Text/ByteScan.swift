extension RawSpan {
  /// The first place in a range at which a byte is wanted, or the end of the range: sixteen bytes are asked about at a time.
  ///
  /// - Parameter isWanted: tells of each of sixteen bytes whether it is wanted; no byte's answer may depend on the others.
  @inlinable @inline(__always)
  package func firstPlace(
    in range: Range<Int>, where isWanted: (SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>>
  ) -> Int {
    var place = range.lowerBound
    while place < range.upperBound {
      // "Unsafe" names only that bytes are read as something else, which any sixteen bytes may be; the span checks its
      // bounds. What lies behind the range is read and not counted.
      let bytes =
        place &+ 16 <= byteCount
        ? unsafeLoadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self) : lastBytes(from: place)
      // Each byte of the mask is all ones or none: as two numbers, its first wanted byte is their first bit.
      let mask = unsafeBitCast(isWanted(bytes), to: SIMD2<UInt64>.self)
      if mask[0] | mask[1] != 0 {
        let bit = mask[0] != 0 ? mask[0].trailingZeroBitCount : 64 &+ mask[1].trailingZeroBitCount
        return Swift.min(place &+ bit >> 3, range.upperBound)
      }
      place &+= 16
    }
    return range.upperBound
  }

  /// Fewer than sixteen bytes up to the end, filled up with zeros.
  @usableFromInline
  package func lastBytes(from start: Int) -> SIMD16<UInt8> {
    var halves = SIMD2<UInt64>()
    let count = byteCount - start
    if count >= 8 {
      halves[0] = unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)
      // The last eight bytes, without those that the first half has.
      if count > 8 {
        halves[1] = unsafeLoadUnaligned(fromByteOffset: byteCount - 8, as: UInt64.self) >> UInt64((16 - count) * 8)
      }
    } else {
      for place in stride(from: byteCount - 1, through: start, by: -1) {
        halves[0] = halves[0] << 8 | UInt64(unsafeLoad(fromByteOffset: place, as: UInt8.self))
      }
    }
    return unsafeBitCast(halves, to: SIMD16<UInt8>.self)
  }
}

/// Questions to each of sixteen bytes. The standard operators that compare with one byte do so byte by byte.
extension SIMD16<UInt8> {
  @inlinable @inline(__always)
  package func equals(_ byte: UInt8) -> SIMDMask<SIMD16<Int8>> { self .== SIMD16(repeating: byte) }

  @inlinable @inline(__always)
  package func isBelow(_ byte: UInt8) -> SIMDMask<SIMD16<Int8>> { self .< SIMD16(repeating: byte) }
}
