/// How much each feature, and each pair of features that come together, speaks for something.
///
/// Weights are whole hundredths, so that a sum is the same on every machine.
package struct IndirectWeights: Sendable, Equatable {
  /// The weight of a feature alone stands on the diagonal, that of a pair at the smaller of the two numbers.
  private var table: [Int16]
  /// For each feature the higher ones that it has a weight with.
  private var partners: [IndirectFeatures]
  /// For each feature all that it has a weight with.
  private var allPartners: [IndirectFeatures]
  private static let side = IndirectFeatures.limit

  package init() {
    table = [Int16](repeating: 0, count: Self.side * Self.side)
    partners = [IndirectFeatures](repeating: IndirectFeatures(), count: Self.side)
    allPartners = partners
  }

  /// In hundredths.
  package subscript(one: IndirectFeature, other: IndirectFeature) -> Int {
    get { Int(table[Self.place(one, other)]) }
    set {
      table[Self.place(one, other)] = Int16(clamping: newValue)
      guard one != other else { return }
      let (low, high) = one.rawValue < other.rawValue ? (one, other) : (other, one)
      guard newValue != 0 else { return }
      partners[Int(low.rawValue)].insert(high)
      allPartners[Int(low.rawValue)].insert(high)
      allPartners[Int(high.rawValue)].insert(low)
    }
  }

  private static func place(_ one: IndirectFeature, _ other: IndirectFeature) -> Int {
    Int(min(one.rawValue, other.rawValue)) * side + Int(max(one.rawValue, other.rawValue))
  }

  /// The sum of all weights that a set has, in hundredths.
  func score(_ features: IndirectFeatures) -> Int {
    var sum = 0
    features.eachNumber { one in
      let row = one * Self.side
      sum += Int(table[row + one])
      features.intersection(partners[one]).eachNumber { other in sum += Int(table[row + other]) }
    }
    return sum
  }

  /// What the features of one choice add to those that all choices share: the pairs among the latter are left out, since
  /// they do not tell the choices apart.
  func score(_ features: IndirectFeatures, beside shared: IndirectFeatures) -> Int {
    var sum = 0
    features.eachNumber { one in
      let row = one * Self.side
      sum += Int(table[row + one])
      features.intersection(partners[one]).eachNumber { other in sum += Int(table[row + other]) }
      shared.intersection(allPartners[one]).eachNumber { other in
        sum += Int(table[min(one, other) * Self.side + max(one, other)])
      }
    }
    return sum
  }

  // MARK: - As text

  /// Reads `rows`: a feature to a line, its own weight, then the others it has a weight with.
  ///
  ///     startsWithThat 120 saying 35 endsAtComma -12
  ///
  /// Names that are not known are left out.
  package init(rows: StaticString) {
    self.init()
    var numbers: [UInt64: IndirectFeature] = [:]
    for feature in IndirectFeature.allCases { numbers[Self.key(feature.name.utf8)] = feature }
    rows.withUTF8Buffer { bytes in
      for line in bytes.split(separator: 0x0A) {
        var row: IndirectFeature?
        var column: IndirectFeature?
        for word in line.split(separator: 0x20) {
          if let number = TableNumber.read(word) {
            if let row, let column { self[row, column] = number }
          } else {
            column = numbers[Self.key(word)]
            if row == nil { row = column }
            if row == nil { break }
          }
        }
      }
    }
  }

  /// What `init(rows:)` reads.
  package var rows: String {
    var text = ""
    for one in IndirectFeature.allCases {
      var line = ""
      for other in IndirectFeature.allCases where other.rawValue >= one.rawValue && self[one, other] != 0 {
        line += " \(other.name) \(self[one, other])"
      }
      guard !line.isEmpty else { continue }
      if self[one, one] == 0 { line = " \(one.name) 0" + line }
      text += line.dropFirst() + "\n"
    }
    return text
  }

  private static func key(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
  }
}
