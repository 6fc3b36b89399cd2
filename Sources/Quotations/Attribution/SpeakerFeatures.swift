/// A set of features, as words of bits.
package struct SpeakerFeatures: Sendable, Equatable {
  private var words = SIMD4<UInt64>.zero

  /// How many features a set can tell apart.
  package static let limit = 256

  init(_ features: SpeakerFeature...) {
    for feature in features { insert(feature) }
  }

  package init(_ features: [SpeakerFeature]) {
    for feature in features { insert(feature) }
  }

  mutating func insert(_ feature: SpeakerFeature) {
    words[Int(feature.rawValue >> 6)] |= 1 << UInt64(feature.rawValue & 63)
  }

  package func contains(_ feature: SpeakerFeature) -> Bool {
    words[Int(feature.rawValue >> 6)] & (1 << UInt64(feature.rawValue & 63)) != 0
  }

  mutating func formUnion(_ other: SpeakerFeatures) {
    words |= other.words
  }

  package func contains(number: Int) -> Bool {
    words[number >> 6] & (1 << UInt64(number & 63)) != 0
  }

  /// Calls with the number of each feature, in rising order.
  @inline(__always)
  package func forEach(_ body: (Int) -> Void) {
    for word in 0..<4 {
      var bits = words[word]
      while bits != 0 {
        body(word << 6 | bits.trailingZeroBitCount)
        bits &= bits - 1
      }
    }
  }
}
