import Glibc

/// The best of a quotation's candidates.
struct SpeakerChoice {
  let index: Int
  /// In hundredths.
  let score: Int
  /// How much of the likelihood of all candidates falls to its words, 0 to 1.
  let share: Double

  /// Candidates that are the same words stand or fall together: their likelihoods are added. Nil without candidates.
  init?(_ candidates: [SpeakerCandidate], weights: PairWeights) {
    guard !candidates.isEmpty else { return nil }
    var scores: [Int] = []
    scores.reserveCapacity(candidates.count)
    for candidate in candidates { scores.append(weights.score(candidate.features)) }
    let highest = scores.max() ?? 0
    var likelihoods: [Double] = []
    likelihoods.reserveCapacity(candidates.count)
    var total = 0.0
    for score in scores {
      let likelihood = score < highest - 1200 ? 0 : exp(Double(score - highest) / 100)
      likelihoods.append(likelihood)
      total += likelihood
    }
    var best = 0
    var most = -1.0
    for index in candidates.indices where likelihoods[index] > 0.05 {
      let head = candidates[index].head
      var sum = 0.0
      var leads = true
      for other in candidates.indices where likelihoods[other] > 0 && candidates[other].head == head {
        sum += likelihoods[other]
        if likelihoods[other] > likelihoods[index] || likelihoods[other] == likelihoods[index] && other < index {
          leads = false
        }
      }
      if leads, sum > most {
        most = sum
        best = index
      }
    }
    index = best
    score = scores[best]
    share = max(0, most) / total
  }

  func note(_ signs: inout SpeakerFeatures) {
    signs.insert(score < 0 ? .scoreLowest : score < 200 ? .scoreLow : score < 500 ? .scoreMiddle : .scoreHigh)
    signs.insert(
      share < 0.5 ? .shareLow : share < 0.75 ? .shareMiddle : share < 0.92 ? .shareHigh : .shareHighest)
  }
}
