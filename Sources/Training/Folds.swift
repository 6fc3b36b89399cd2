/// Parts articles into folds, so that each is judged by weights learnt from the others.
enum Folds {
  /// The fold of each of `count` articles: as even as can be, and the same for the same seed.
  static func folds(of count: Int, into parts: Int, seed: UInt64) -> [Int] {
    var order = Array(0..<count)
    var state = seed
    for index in order.indices.dropFirst().reversed() {
      order.swapAt(index, Int(next(&state) % UInt64(index + 1)))
    }
    var folds = [Int](repeating: 0, count: count)
    for (rank, article) in order.enumerated() { folds[article] = rank % parts }
    return folds
  }

  /// Steele's SplitMix64.
  private static func next(_ state: inout UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
