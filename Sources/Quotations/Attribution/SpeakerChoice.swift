import Glibc

/// The best of a quotation's candidates.
struct SpeakerChoice {
  let index: Int
  /// By the weights alone, in hundredths.
  let score: Int
  /// How much of the likelihood of all candidates falls to its words, 0 to 1.
  let share: Double
  /// The same by the weights alone.
  let firstShare: Double

  /// Above this share the weights alone decide.
  private static let sure = 0.96
  /// So many speakers at most are weighed again, and so many candidates of each.
  private static let mostRivals = 3
  private static let mostOfOne = 2

  /// Candidates that are the same words stand or fall together: their likelihoods are added. Nil without candidates.
  ///
  /// - Parameter measure: counts what is asked about a candidate.
  init?(_ candidates: [SpeakerCandidate], by model: AttributionModel, measure: (Int) -> Measures) {
    guard !candidates.isEmpty else { return nil }
    var scores: [Int] = []
    scores.reserveCapacity(candidates.count)
    for candidate in candidates { scores.append(model.speaker.score(candidate.features)) }
    let first = Ranking(scores.map { Double($0) / 100 }, candidates)
    guard first.share < Self.sure else {
      self.init(index: first.best, score: scores[first.best], share: first.share, firstShare: first.share)
      return
    }
    var sums = [Double](repeating: -.infinity, count: candidates.count)
    for head in first.heads(Self.mostRivals, candidates) {
      for index in first.best(Self.mostOfOne, of: head, candidates) {
        let answer = model.speakerTrees.score(candidates[index].features, measure(index))
        sums[index] = Double(scores[index]) / 200 + Double(answer) / 1000
      }
    }
    let second = Ranking(sums, candidates)
    self.init(index: second.best, score: scores[second.best], share: second.share, firstShare: first.share)
  }

  private init(index: Int, score: Int, share: Double, firstShare: Double) {
    self.index = index
    self.score = score
    self.share = share
    self.firstShare = firstShare
  }

  func note(_ signs: inout SpeakerFeatures) {
    signs.insert(score < 0 ? .scoreLowest : score < 200 ? .scoreLow : score < 500 ? .scoreMiddle : .scoreHigh)
    signs.insert(
      share < 0.5 ? .shareLow : share < 0.75 ? .shareMiddle : share < 0.92 ? .shareHigh : share < 0.98 ? .shareHigher : .shareHighest)
    if firstShare < Self.sure { signs.insert(.weighedAgain) }
  }
}

/// Candidates by likelihood.
private struct Ranking {
  private var likelihoods: [Double] = []
  private(set) var best = 0
  private(set) var share = 0.0

  /// - Parameter scores: the logs of the likelihoods, but for a common factor.
  init(_ scores: [Double], _ candidates: [SpeakerCandidate]) {
    let highest = scores.max() ?? 0
    likelihoods.reserveCapacity(scores.count)
    var total = 0.0
    for score in scores {
      let likelihood = score < highest - 12 ? 0 : exp(score - highest)
      likelihoods.append(likelihood)
      total += likelihood
    }
    var most = -1.0
    for index in candidates.indices where likelihoods[index] > 0.05 {
      guard leads(index, candidates) else { continue }
      let sum = sum(of: candidates[index].head, candidates)
      if sum > most {
        most = sum
        best = index
      }
    }
    share = max(0, most) / total
  }

  private func sum(of head: Int, _ candidates: [SpeakerCandidate]) -> Double {
    var sum = 0.0
    for index in candidates.indices where candidates[index].head == head { sum += likelihoods[index] }
    return sum
  }

  /// Whether no candidate of the same words is likelier.
  private func leads(_ index: Int, _ candidates: [SpeakerCandidate]) -> Bool {
    for other in candidates.indices where candidates[other].head == candidates[index].head {
      if likelihoods[other] > likelihoods[index] || likelihoods[other] == likelihoods[index] && other < index {
        return false
      }
    }
    return true
  }

  /// The likeliest candidates of the same words.
  func best(_ count: Int, of head: Int, _ candidates: [SpeakerCandidate]) -> ArraySlice<Int> {
    candidates.indices.filter { candidates[$0].head == head }
      .sorted { (likelihoods[$0], $1) > (likelihoods[$1], $0) }.prefix(count)
  }

  /// The words of the likeliest candidates.
  func heads(_ count: Int, _ candidates: [SpeakerCandidate]) -> [Int] {
    var heads: [(head: Int, sum: Double)] = []
    for index in candidates.indices where leads(index, candidates) {
      heads.append((candidates[index].head, sum(of: candidates[index].head, candidates)))
    }
    heads.sort { ($0.sum, $1.head) > ($1.sum, $0.head) }
    return heads.prefix(count).map(\.head)
  }
}
