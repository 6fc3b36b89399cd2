/// A set of features, as bits of four words. (A vector of words would be written to memory for each bit that is set.)
package struct FeatureSet<Feature: RawRepresentable & Sendable>: Sendable, Equatable where Feature.RawValue == UInt8 {
  private var first: UInt64 = 0
  private var second: UInt64 = 0
  private var third: UInt64 = 0
  private var fourth: UInt64 = 0

  /// How many features a set can tell apart.
  package static var limit: Int { 256 }

  init() {}

  @inline(__always)
  init(_ features: Feature...) {
    for feature in features { insert(feature) }
  }

  package init(_ features: [Feature]) {
    for feature in features { insert(feature) }
  }

  @inline(__always)
  mutating func insert(_ feature: Feature) {
    let bit: UInt64 = 1 << UInt64(feature.rawValue & 63)
    switch feature.rawValue >> 6 {
    case 0: first |= bit
    case 1: second |= bit
    case 2: third |= bit
    default: fourth |= bit
    }
  }

  @inline(__always)
  package func contains(_ feature: Feature) -> Bool {
    word(Int(feature.rawValue >> 6)) & (1 << UInt64(feature.rawValue & 63)) != 0
  }

  package func contains(number: Int) -> Bool {
    word(number >> 6) & (1 << UInt64(number & 63)) != 0
  }

  @inline(__always)
  private func word(_ index: Int) -> UInt64 {
    switch index {
    case 0: first
    case 1: second
    case 2: third
    default: fourth
    }
  }

  @inline(__always)
  mutating func formUnion(_ other: FeatureSet) {
    first |= other.first
    second |= other.second
    third |= other.third
    fourth |= other.fourth
  }

  func union(_ other: FeatureSet) -> FeatureSet {
    var result = self
    result.formUnion(other)
    return result
  }

  func intersection(_ other: FeatureSet) -> FeatureSet {
    var result = self
    result.first &= other.first
    result.second &= other.second
    result.third &= other.third
    result.fourth &= other.fourth
    return result
  }

  /// The number of the first feature in a range of the first 64, or nil.
  func firstNumber(in range: ClosedRange<Int>) -> Int? {
    let bits = first >> UInt64(range.lowerBound)
    let number = range.lowerBound + bits.trailingZeroBitCount
    return number <= range.upperBound ? number : nil
  }

  /// Calls with the number of each feature, in rising order.
  @inline(__always)
  package func eachNumber(_ body: (Int) -> Void) {
    for index in 0..<4 {
      var bits = word(index)
      while bits != 0 {
        body(index << 6 | bits.trailingZeroBitCount)
        bits &= bits - 1
      }
    }
  }
}

package typealias SpeakerFeatures = FeatureSet<SpeakerFeature>
package typealias IndirectFeatures = FeatureSet<IndirectFeature>
