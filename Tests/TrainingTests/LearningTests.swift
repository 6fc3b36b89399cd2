import Quotations
import Testing

@testable import Training

@Suite struct LearningTests {
  @Test func `the lowest point of a tilted bowl is found`() {
    let point = Optimizer().minimum(from: [0, 0, 0]) { point, slope in
      slope[0] = 2 * (point[0] - 3) + point[1]
      slope[1] = 8 * (point[1] + 1) + point[0]
      slope[2] = 2 * (point[2] - 0.5)
      return (point[0] - 3) * (point[0] - 3) + 4 * (point[1] + 1) * (point[1] + 1) + point[0] * point[1]
        + (point[2] - 0.5) * (point[2] - 0.5)
    }
    // Where both slopes are nil: 2x + y = 6, x + 8y = -8.
    #expect(abs(point[0] - 56.0 / 15) < 1e-3)
    #expect(abs(point[1] + 22.0 / 15) < 1e-3)
    #expect(abs(point[2] - 0.5) < 1e-3)
  }

  @Test func `a feature of the right candidates gains, one of the wrong ones loses`() {
    let right = SpeakerFeatures([.leftOfCue, .person])
    let wrong = SpeakerFeatures([.nameWithoutCue, .person])
    let choice = Learner.Choice(candidates: [wrong, right], isRight: [false, true])
    let weights = Learner(usesPairs: false).weights(for: [Learner.Choice](repeating: choice, count: 20))
    #expect(weights[.leftOfCue, .leftOfCue] > 50)
    #expect(weights[.nameWithoutCue, .nameWithoutCue] < -50)
    #expect(weights[.person, .person] == 0)
  }

  @Test func `what only two features together tell is learnt as a pair`() {
    let sets: [(features: SpeakerFeatures, isRight: Bool)] = [
      (SpeakerFeatures([.bias, .person, .phraseAfter]), true), (SpeakerFeatures([.bias]), true),
      (SpeakerFeatures([.bias, .person]), false), (SpeakerFeatures([.bias, .phraseAfter]), false),
    ].flatMap { set in (0..<20).map { _ in set } }
    let weights = Learner(pull: 0.1, pairPull: 0.1).weights(for: sets)
    #expect(weights[.person, .phraseAfter] > 200)
    #expect(weights[.person, .person] < 0)
  }

  @Test func `no more pairs are kept than are wanted`() {
    let sets = SpeakerFeature.allCases.prefix(12).map { $0 }
    let choices = (0..<60).map { round in
      let one = SpeakerFeatures(sets.enumerated().filter { ($0.offset * 7 + round) % 3 != 0 }.map(\.element))
      let other = SpeakerFeatures(sets.enumerated().filter { ($0.offset * 5 + round) % 4 != 0 }.map(\.element))
      return Learner.Choice(candidates: [one, other], isRight: [round % 2 == 0, round % 2 != 0])
    }
    let weights = Learner(pull: 0.1, pairPull: 0.1, leastSupport: 1, mostPairs: 5).weights(for: choices)
    var pairs = 0
    for one in sets {
      for other in sets where other.rawValue > one.rawValue && weights[one, other] != 0 { pairs += 1 }
    }
    #expect((1...5).contains(pairs))
  }

  @Test func `weights read back as they were written`() {
    var weights = PairWeights()
    weights[.leftOfCue, .leftOfCue] = 120
    weights[.leftOfCue, .strongCue] = -7
    weights[.person, .phraseAfter] = 31
    #expect(weights.rows == "leftOfCue 120 strongCue -7\nperson 0 phraseAfter 31\n")
    #expect(PairWeights(rows: "leftOfCue 120 strongCue -7\nperson 0 phraseAfter 31\n") == weights)
  }

  @Test func `an unknown name or a stray number in a table is passed over`() {
    let weights = PairWeights(rows: "12 leftOfCue 5\nnoSuchFeature 9\n\nperson 3 noSuchFeature 4 strongCue 6\n")
    var expected = PairWeights()
    expected[.leftOfCue, .leftOfCue] = 5
    expected[.person, .person] = 3
    expected[.person, .strongCue] = 6
    #expect(weights == expected)
  }
}

@Suite struct FoldTests {
  @Test func `folds are even, the same for the same seed and others for another`() {
    let folds = Folds.folds(of: 103, into: 5, seed: 20)
    #expect((0..<5).map { fold in folds.count { $0 == fold } }.sorted() == [20, 20, 21, 21, 21])
    #expect(folds == Folds.folds(of: 103, into: 5, seed: 20))
    #expect(folds != Folds.folds(of: 103, into: 5, seed: 21))
  }
}

@Suite struct ReliabilityTests {
  @Test func `a confidence that is right as often as it says has no gap`() {
    var reliability = Reliability()
    for index in 0..<10 { reliability.note(0.7, isRight: index < 7) }
    #expect(reliability.gap < 1e-9)
    #expect(reliability.bins[7] == Reliability.Bin(count: 10, stated: reliability.bins[7].stated, right: 7))
  }

  @Test func `gaps weigh as much as their bins hold`() {
    var reliability = Reliability()
    for _ in 0..<3 { reliability.note(0.95, isRight: true) }
    reliability.note(0.15, isRight: true)
    #expect(abs(reliability.gap - (3 * 0.05 + 0.85) / 4) < 1e-9)
    #expect(reliability.kept(from: 0.5) == (0.75, 1))
    #expect(reliability.kept(from: 1) == (0, 0))
  }

  @Test func `one is in the last bin and none at all have no gap`() {
    var reliability = Reliability()
    #expect(reliability.gap == 0)
    reliability.note(1, isRight: true)
    #expect(reliability.bins[9].count == 1)
  }
}
