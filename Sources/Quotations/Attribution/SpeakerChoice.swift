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
  private static let sure = 0.93
  /// So many speakers at most are weighed again, none that has less than this share, and so many candidates of each.
  private static let mostRivals = 3
  private static let leastShare = 0.01
  private static let mostOfOne = 2

  /// Candidates that are the same words stand or fall together: their likelihoods are added. Nil without candidates.
  ///
  /// - Parameter measure: counts what is asked about a candidate.
  init?(_ candidates: [SpeakerCandidate], by model: AttributionModel, measure: (Int) -> Measures) {
    guard !candidates.isEmpty else { return nil }
    var ranked: [RankedCandidate] = []
    ranked.reserveCapacity(candidates.count)
    for (index, candidate) in candidates.enumerated() {
      let score = model.speaker.score(candidate.features)
      ranked.append(RankedCandidate(index: index, head: candidate.head, score: score, log: Double(score) / 100))
    }
    let first = SpeakerRanking(ranked)
    guard first.share < Self.sure else {
      let best = ranked[first.best]
      self.init(index: best.index, score: best.score, share: first.share, firstShare: first.share)
      return
    }
    var rivals = first.rivals(Self.mostRivals, leastShare: Self.leastShare, ofEach: Self.mostOfOne)
    for place in rivals.indices {
      let candidate = candidates[rivals[place].index]
      let answer = model.speakerTrees.score(candidate.features, measure(rivals[place].index))
      rivals[place].log = Double(rivals[place].score) / 200 + Double(answer) / 1000
    }
    let second = SpeakerRanking(rivals)
    let best = rivals[second.best]
    self.init(index: best.index, score: best.score, share: second.share, firstShare: first.share)
  }

  private init(index: Int, score: Int, share: Double, firstShare: Double) {
    self.index = index
    self.score = score
    self.share = share
    self.firstShare = firstShare
  }

  func note(_ measures: inout Measures) {
    measures[.bestScore] = score / 20
    measures[.bestShare] = Int(firstShare * 100)
  }

  func note(_ signs: inout SpeakerFeatures) {
    signs.insert(score < 0 ? .scoreLowest : score < 200 ? .scoreLow : score < 500 ? .scoreMiddle : .scoreHigh)
    signs.insert(
      share < 0.5
        ? .shareLow
        : share < 0.75 ? .shareMiddle : share < 0.92 ? .shareHigh : share < 0.98 ? .shareHigher : .shareHighest)
    if firstShare < Self.sure { signs.insert(.weighedAgain) }
  }
}

/// A candidate while it is ranked.
private struct RankedCandidate {
  let index: Int
  let head: Int
  /// By the weights alone, in hundredths.
  let score: Int
  /// The log of its likelihood, but for a factor that all share.
  var log: Double
  var likelihood = 0.0
  /// Of all candidates of the same words; 0 where another one of them is likelier.
  var sum = 0.0
}

/// Candidates by likelihood.
private struct SpeakerRanking {
  private var candidates: [RankedCandidate]
  private(set) var best = 0
  private(set) var share = 0.0
  private var total = 0.0

  init(_ ranked: [RankedCandidate]) {
    candidates = ranked
    var highest = -Double.infinity
    for candidate in candidates { highest = max(highest, candidate.log) }
    for place in candidates.indices where candidates[place].log > highest - 9 {
      candidates[place].likelihood = exp(candidates[place].log - highest)
      total += candidates[place].likelihood
    }
    for place in candidates.indices where candidates[place].likelihood > 0 {
      candidates[place].sum = sum(of: place)
      if candidates[place].sum > candidates[best].sum { best = place }
    }
    share = candidates[best].sum / total
  }

  /// What all candidates of the same words have together, if this is the likeliest of them.
  private func sum(of place: Int) -> Double {
    let head = candidates[place].head
    let likelihood = candidates[place].likelihood
    var sum = 0.0
    for other in candidates.indices where candidates[other].head == head {
      let another = candidates[other].likelihood
      if another > likelihood || another == likelihood && other < place { return 0 }
      sum += another
    }
    return sum
  }

  /// The likeliest candidates of the likeliest speakers.
  func rivals(_ count: Int, leastShare: Double, ofEach: Int) -> [RankedCandidate] {
    var rivals: [RankedCandidate] = []
    rivals.reserveCapacity(count * ofEach)
    var last = Double.infinity
    var lastPlace = -1
    for _ in 0..<count {
      var next = -1
      for place in candidates.indices where candidates[place].sum > leastShare * total {
        let sum = candidates[place].sum
        guard sum < last || sum == last && place > lastPlace else { continue }
        if next < 0 || sum > candidates[next].sum { next = place }
      }
      guard next >= 0 else { break }
      (last, lastPlace) = (candidates[next].sum, next)
      rivals.append(candidates[next])
      addOthers(of: next, ofEach - 1, to: &rivals)
    }
    return rivals
  }

  private func addOthers(of leader: Int, _ count: Int, to rivals: inout [RankedCandidate]) {
    var added = 0
    var limit = (candidates[leader].likelihood, leader)
    while added < count {
      var next = -1
      for place in candidates.indices
      where candidates[place].head == candidates[leader].head && candidates[place].likelihood > 0 {
        let likelihood = candidates[place].likelihood
        guard likelihood < limit.0 || likelihood == limit.0 && place > limit.1 else { continue }
        if next < 0 || likelihood > candidates[next].likelihood { next = place }
      }
      guard next >= 0 else { return }
      rivals.append(candidates[next])
      limit = (candidates[next].likelihood, next)
      added += 1
    }
  }
}
