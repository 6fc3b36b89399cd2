/// How much each feature speaks for something.
///
/// Weights are whole hundredths, so that a sum is the same on every machine.
package struct FeatureWeights: Sendable, Equatable {
  private var table: [Int16]

  package init() {
    table = [Int16](repeating: 0, count: SpeakerFeatures.limit)
  }

  /// In hundredths.
  package subscript(feature: SpeakerFeature) -> Int {
    get { Int(table[Int(feature.rawValue)]) }
    set { table[Int(feature.rawValue)] = Int16(clamping: newValue) }
  }

  /// The sum of the weights of a set, in hundredths.
  package func score(_ features: SpeakerFeatures) -> Int {
    var sum = 0
    features.eachNumber { sum += Int(table[$0]) }
    return sum
  }

  // MARK: - As text

  /// Reads `rows`: a feature and its weight to a line.
  ///
  ///     leftOfCue 120
  ///
  /// Names that are not known are left out.
  package init(rows: StaticString, numbers: QuestionNumbers) {
    self.init()
    rows.withUTF8Buffer { bytes in
      for line in bytes.split(separator: 0x0A) {
        let words = line.split(separator: 0x20)
        guard words.count == 2, let weight = TableNumber.read(words[1]), let question = numbers[words[0]],
          question < table.count
        else { continue }
        table[question] = Int16(clamping: weight)
      }
    }
  }

  /// What `init(rows:)` reads.
  package var rows: String {
    SpeakerFeature.allCases.filter { self[$0] != 0 }.map { "\($0.name) \(self[$0])\n" }.joined()
  }
}
