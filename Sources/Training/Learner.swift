import Glibc
import Quotations

/// Learns weights of features from examples.
struct Learner: Sendable {
  /// What is thought before anything is seen; weights are drawn to it. What the articles do not show stays as it is
  /// there.
  var prior = FeatureWeights()
  /// How strongly.
  var pull = 1.0
  /// A feature that fewer sets have is left as it is.
  var leastSupport = 8

  /// A choice among sets of features, of which some are right.
  struct Choice: Sendable {
    var candidates: [SpeakerFeatures]
    var isRight: [Bool]
  }

  /// Weights under which the right candidates are likely: a softmax over the candidates of each choice, in which
  /// several right ones share.
  func weights(for choices: [Choice]) -> FeatureWeights {
    let rows = choices.map { choice in choice.candidates.map(Self.numbers) }
    let isOpen = open(rows.flatMap(\.self))
    return weights(isOpen) { point, slope in
      var loss = 0.0
      for (choice, sets) in zip(choices, rows) {
        var shares = sets.map { set in set.reduce(0) { $0 + point[Int($1)] } }
        guard let lost = Softmax.turn(&shares, choice.isRight) else { continue }
        loss += lost
        for index in shares.indices where shares[index] != 0 {
          for number in sets[index] { slope[Int(number)] += shares[index] }
        }
      }
      return loss
    }
  }

  /// Weights whose sum is the log of the odds that a set is right.
  func weights(for sets: [(features: SpeakerFeatures, isRight: Bool)]) -> FeatureWeights {
    let rows = sets.map { Self.numbers($0.features) }
    return weights(open(rows)) { point, slope in
      var loss = 0.0
      for (set, row) in zip(sets, rows) {
        let score = row.reduce(0) { $0 + point[Int($1)] }
        let chance = 1 / (1 + exp(-score))
        loss -= log(max(1e-12, set.isRight ? chance : 1 - chance))
        for number in row { slope[Int(number)] += chance - (set.isRight ? 1 : 0) }
      }
      return loss
    }
  }

  private static func numbers(_ features: SpeakerFeatures) -> [Int32] {
    var numbers: [Int32] = []
    features.eachNumber { numbers.append(Int32($0)) }
    return numbers
  }

  private func open(_ rows: [[Int32]]) -> [Bool] {
    var support = [Int](repeating: 0, count: SpeakerFeatures.limit)
    for row in rows { for number in row { support[Int(number)] += 1 } }
    return support.map { $0 >= leastSupport }
  }

  private func weights(
    _ isOpen: [Bool], _ loss: ([Double], inout [Double]) -> Double
  ) -> FeatureWeights {
    var start = [Double](repeating: 0, count: SpeakerFeatures.limit)
    for feature in SpeakerFeature.allCases { start[Int(feature.rawValue)] = Double(prior[feature]) / 100 }
    var pulls = [Double](repeating: pull, count: start.count)
    pulls[Int(SpeakerFeature.bias.rawValue)] = 0.01
    let point = Optimizer().minimum(from: start) { point, slope in
      for index in slope.indices { slope[index] = 0 }
      var sum = loss(point, &slope)
      for index in point.indices {
        let move = point[index] - start[index]
        sum += 0.5 * pulls[index] * move * move
        slope[index] = isOpen[index] ? slope[index] + pulls[index] * move : 0
      }
      return sum
    }
    var weights = prior
    for feature in SpeakerFeature.allCases where isOpen[Int(feature.rawValue)] {
      weights[feature] = Int((point[Int(feature.rawValue)] * 100).rounded())
    }
    return weights
  }
}

enum Softmax {
  /// Turns scores into the slopes of the loss by each, and gives the loss; nil where none is right.
  static func turn(_ scores: inout [Double], _ isRight: [Bool]) -> Double? {
    let highest = scores.max() ?? 0
    var all = 0.0
    var right = 0.0
    for index in scores.indices {
      scores[index] = exp(scores[index] - highest)
      all += scores[index]
      if isRight[index] { right += scores[index] }
    }
    guard right > 0 else { return nil }
    for index in scores.indices {
      scores[index] = scores[index] / all - (isRight[index] ? scores[index] / right : 0)
    }
    return log(all / right)
  }
}
