import Glibc
import Quotations

/// Learns weights for features and pairs of features from examples. As `Learner`, for indirect speech.
struct IndirectLearner {
  /// What is thought before anything is seen; weights are drawn to it, all others to zero. What the articles do not
  /// show stays as it is there.
  var prior = IndirectWeights()
  /// How strongly, features alone and pairs.
  var pull = 1.0
  var pairPull = 2.0
  /// A pair that fewer sets have is left out.
  var leastSupport = 8
  var usesPairs = true
  /// The pairs that are kept: those that tell most when all are tried together.
  var mostPairs = 300

  /// A choice among sets of features, of which some are right.
  struct Choice {
    var candidates: [IndirectFeatures]
    var isRight: [Bool]
  }

  /// Weights under which the right candidates are likely: a softmax over the candidates of each choice, in which
  /// several right ones share.
  func weights(for choices: [Choice]) -> IndirectWeights {
    var columns = IndirectColumns()
    for choice in choices { for candidate in choice.candidates { count(candidate, in: &columns) } }
    columns.number(leastSupport: leastSupport)
    let all = fit(choices, columns)
    guard columns.keep(all, mostPairs: mostPairs) else { return columns.weights(all, prior) }
    return columns.weights(fit(choices, columns), prior)
  }

  private func fit(_ choices: [Choice], _ columns: IndirectColumns) -> [Double] {
    let rows = choices.map { choice in choice.candidates.map { columns.indices(of: $0, usesPairs) } }
    let pulls = columns.pulls(pull, pairPull)
    let start = columns.point(prior)
    return Optimizer().minimum(from: start) { point, slope in
      var loss = Self.penalty(point, start, pulls, &slope)
      for (choice, sets) in zip(choices, rows) {
        var shares = sets.map { set in set.reduce(0) { $0 + point[Int($1)] } }
        guard let lost = Softmax.turn(&shares, choice.isRight) else { continue }
        loss += lost
        for index in shares.indices where shares[index] != 0 {
          for column in sets[index] { slope[Int(column)] += shares[index] }
        }
      }
      return loss
    }
  }

  /// Weights whose sum is the log of the odds that a set is right.
  func weights(for sets: [(features: IndirectFeatures, isRight: Bool)]) -> IndirectWeights {
    var columns = IndirectColumns()
    for set in sets { count(set.features, in: &columns) }
    columns.number(leastSupport: leastSupport)
    let all = fit(sets, columns)
    guard columns.keep(all, mostPairs: mostPairs) else { return columns.weights(all, prior) }
    return columns.weights(fit(sets, columns), prior)
  }

  private func fit(_ sets: [(features: IndirectFeatures, isRight: Bool)], _ columns: IndirectColumns) -> [Double] {
    let rows = sets.map { columns.indices(of: $0.features, usesPairs) }
    var pulls = columns.pulls(pull, pairPull)
    if let bias = columns.column(of: .bias) { pulls[bias] = 0.01 }
    let start = columns.point(prior)
    return Optimizer().minimum(from: start) { point, slope in
      var loss = Self.penalty(point, start, pulls, &slope)
      for (set, row) in zip(sets, rows) {
        let score = row.reduce(0) { $0 + point[Int($1)] }
        let chance = 1 / (1 + exp(-score))
        let miss = chance - (set.isRight ? 1 : 0)
        loss -= log(max(1e-12, set.isRight ? chance : 1 - chance))
        for column in row { slope[Int(column)] += miss }
      }
      return loss
    }
  }

  private static func penalty(
    _ point: [Double], _ start: [Double], _ pulls: [Double], _ slope: inout [Double]
  ) -> Double {
    var loss = 0.0
    for index in point.indices {
      let move = point[index] - start[index]
      loss += 0.5 * pulls[index] * move * move
      slope[index] = pulls[index] * move
    }
    return loss
  }

  private func count(_ features: IndirectFeatures, in columns: inout IndirectColumns) {
    columns.count(features, usesPairs)
  }
}

/// The columns of the table that a learner fills: features and pairs of them.
private struct IndirectColumns {
  private var support = [Int32](repeating: 0, count: side * side)
  private var numbers = [Int32](repeating: -1, count: side * side)
  private var places: [Int] = []
  private static let side = IndirectFeatures.limit

  var count: Int { places.count }

  mutating func count(_ features: IndirectFeatures, _ usesPairs: Bool) {
    Self.eachNumber(features, usesPairs) { support[$0] += 1 }
  }

  mutating func number(leastSupport: Int) {
    for place in support.indices where support[place] >= Int32(leastSupport) {
      numbers[place] = Int32(places.count)
      places.append(place)
    }
  }

  func indices(of features: IndirectFeatures, _ usesPairs: Bool) -> [Int32] {
    var indices: [Int32] = []
    Self.eachNumber(features, usesPairs) { place in
      if numbers[place] >= 0 { indices.append(numbers[place]) }
    }
    return indices
  }

  private static func eachNumber(_ features: IndirectFeatures, _ usesPairs: Bool, _ body: (Int) -> Void) {
    var members: [Int] = []
    features.eachNumber { members.append($0) }
    for (order, one) in members.enumerated() {
      body(one * side + one)
      guard usesPairs else { continue }
      for other in members[(order + 1)...] { body(one * side + other) }
    }
  }

  /// Keeps single features and those pairs whose weights bear most; false where that is all of them.
  mutating func keep(_ point: [Double], mostPairs: Int) -> Bool {
    let pairs = places.indices.filter { places[$0] / Self.side != places[$0] % Self.side }
    guard pairs.count > mostPairs else { return false }
    let worth = pairs.map { abs(point[$0]) * Double(support[places[$0]]).squareRoot() }
    let order = pairs.indices.sorted { (worth[$0], places[pairs[$1]]) > (worth[$1], places[pairs[$0]]) }
    for index in order[mostPairs...] { numbers[places[pairs[index]]] = -1 }
    places.removeAll { numbers[$0] < 0 }
    for (number, place) in places.enumerated() { numbers[place] = Int32(number) }
    return true
  }

  func pulls(_ single: Double, _ pair: Double) -> [Double] {
    places.map { $0 / Self.side == $0 % Self.side ? single : pair }
  }

  func column(of feature: IndirectFeature) -> Int? {
    let number = numbers[Int(feature.rawValue) * Self.side + Int(feature.rawValue)]
    return number >= 0 ? Int(number) : nil
  }

  /// Where the weights stand in a table.
  func point(_ weights: IndirectWeights) -> [Double] {
    places.map { place in
      guard let (one, other) = Self.features(place) else { return 0 }
      return Double(weights[one, other]) / 100
    }
  }

  func weights(_ point: [Double], _ prior: IndirectWeights) -> IndirectWeights {
    var weights = prior
    for (place, weight) in zip(places, point) {
      guard let (one, other) = Self.features(place) else { continue }
      weights[one, other] = Int((weight * 100).rounded())
    }
    return weights
  }

  private static func features(_ place: Int) -> (IndirectFeature, IndirectFeature)? {
    guard let one = IndirectFeature(rawValue: UInt8(place / side)),
      let other = IndirectFeature(rawValue: UInt8(place % side))
    else { return nil }
    return (one, other)
  }
}
