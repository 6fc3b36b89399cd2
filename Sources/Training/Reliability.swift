/// How far stated confidence is from how often it was right.
struct Reliability {
  struct Bin: Equatable {
    var count = 0
    var stated = 0.0
    var right = 0

    /// Mean confidence less the share that was right.
    var gap: Double { count == 0 ? 0 : stated / Double(count) - Double(right) / Double(count) }
  }

  /// Ten of equal width from 0 to 1.
  private(set) var bins = [Bin](repeating: Bin(), count: 10)
  private var outcomes: [(confidence: Double, isRight: Bool)] = []

  mutating func note(_ confidence: Double, isRight: Bool) {
    let bin = max(0, min(9, Int(confidence * 10)))
    bins[bin].count += 1
    bins[bin].stated += confidence
    if isRight { bins[bin].right += 1 }
    outcomes.append((confidence, isRight))
  }

  /// The mean of the bins' gaps without their signs, each weighing as much as it holds.
  var gap: Double {
    guard !outcomes.isEmpty else { return 0 }
    return bins.reduce(0) { $0 + abs($1.gap) * Double($1.count) } / Double(outcomes.count)
  }

  /// What share is left when less sure ones are left out, and how much of that is right.
  func kept(from least: Double) -> (share: Double, precision: Double) {
    let kept = outcomes.filter { $0.confidence >= least }
    guard !kept.isEmpty else { return (0, 0) }
    return (
      Double(kept.count) / Double(outcomes.count), Double(kept.count(where: \.isRight)) / Double(kept.count)
    )
  }

  /// The lowest confidence, in hundredths, from which on at least so much is right; 1 where there is none.
  func leastConfidence(forPrecision precision: Double) -> Double {
    for hundredths in 1..<100 where kept(from: Double(hundredths) / 100).precision >= precision {
      return Double(hundredths) / 100
    }
    return 1
  }

  var table: String {
    var lines = "confidence   count  stated  right\n"
    for (index, bin) in bins.enumerated() where bin.count > 0 {
      let stated = Self.percent(bin.stated / Double(bin.count))
      let right = Self.percent(Double(bin.right) / Double(bin.count))
      lines +=
        "0.\(index) to \(index == 9 ? "1.0" : "0.\(index + 1)")  \(Self.padded(bin.count, 5))  \(stated)   \(right)\n"
    }
    lines += "mean gap \(Self.percent(gap)) points\n"
    for least in [0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9] {
      let (share, precision) = kept(from: least)
      lines +=
        "named from \(least) on: \(Self.percent(share)) % of speakers, \(Self.percent(precision)) % of them right\n"
    }
    return lines
  }

  static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return "\(padded(tenths / 10, 3)).\(abs(tenths) % 10)"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: " ", count: max(0, width - digits.count)) + digits
  }
}
