/// A set of features, as words of bits.
package struct IndirectFeatures: Sendable, Equatable {
  private var words = SIMD4<UInt64>.zero

  /// How many features a set can tell apart.
  package static let limit = 256

  init(_ features: IndirectFeature...) {
    for feature in features { insert(feature) }
  }

  mutating func insert(_ feature: IndirectFeature) {
    words[Int(feature.rawValue >> 6)] |= 1 << UInt64(feature.rawValue & 63)
  }

  package func contains(_ feature: IndirectFeature) -> Bool {
    words[Int(feature.rawValue >> 6)] & (1 << UInt64(feature.rawValue & 63)) != 0
  }

  func union(_ other: IndirectFeatures) -> IndirectFeatures {
    var result = self
    result.words |= other.words
    return result
  }

  func intersection(_ other: IndirectFeatures) -> IndirectFeatures {
    var result = self
    result.words &= other.words
    return result
  }

  /// Calls with the number of each feature, in rising order.
  @inline(__always)
  package func eachNumber(_ body: (Int) -> Void) {
    for word in 0..<4 {
      var bits = words[word]
      while bits != 0 {
        body(word << 6 | bits.trailingZeroBitCount)
        bits &= bits - 1
      }
    }
  }
}
