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
    let weights = Learner().weights(for: [Learner.Choice](repeating: choice, count: 20))
    #expect(weights[.leftOfCue] > 50)
    #expect(weights[.nameWithoutCue] < -50)
    #expect(weights[.person] == 0)
  }

  @Test func `what is seldom seen keeps the weight it had`() {
    var prior = FeatureWeights()
    prior[.colon] = 450
    let choice = Learner.Choice(
      candidates: [SpeakerFeatures([.colon]), SpeakerFeatures([.person])], isRight: [false, true])
    let weights = Learner(prior: prior, leastSupport: 8).weights(for: [Learner.Choice](repeating: choice, count: 7))
    #expect(weights[.colon] == 450)
  }

  @Test func `weights read back as they were written`() {
    var weights = FeatureWeights()
    weights[.leftOfCue] = 120
    weights[.person] = -7
    #expect(weights.rows == "leftOfCue 120\nperson -7\n")
    let names: StaticString = "leftOfCue leftThroughChain leftOverApposition"
    #expect(
      FeatureWeights(rows: "leftOfCue 120\nleftOverApposition -7\n", numbers: QuestionNumbers(names: names))[
        .leftOverApposition] == -7)
  }

  @Test func `an unknown name or a stray number in a table is passed over`() {
    let weights = FeatureWeights(
      rows: "12 leftOfCue\nnoSuchFeature 9\n\nleftOfCue 5 4\nleftThroughChain 3\n",
      numbers: QuestionNumbers(names: "leftOfCue leftThroughChain"))
    var expected = FeatureWeights()
    expected[.leftThroughChain] = 3
    #expect(weights == expected)
  }
}

@Suite struct TreeTests {
  private static func look(_ features: [SpeakerFeature], gap: Int) -> (features: SpeakerFeatures, measures: Measures) {
    var measures = Measures()
    measures[.gap] = gap
    return (SpeakerFeatures(features), measures)
  }

  /// Right where exactly one of two things holds, which no sum of weights can tell.
  private static let looks: [(look: (features: SpeakerFeatures, measures: Measures), isRight: Bool)] =
    (0..<40).flatMap { _ in
      [
        (look([.person], gap: -9), true), (look([], gap: -9), false), (look([.person], gap: 4), false),
        (look([], gap: 4), true),
      ]
    }

  private static func forest() -> BoostedTrees {
    let rows = TreeRows(looks.map { ($0.look.features, $0.look.measures) })
    let grower = TreeGrower(trees: 30, leaves: 4, rate: 0.5, leastRows: 5, pull: 1, shareOfQuestions: 1)
    return grower.forest(from: rows) { scores, first, second in
      for (index, look) in looks.enumerated() {
        let right: Double = look.isRight ? 1 : -1
        first[index] = scores[index] - right
        second[index] = 1
      }
    }
  }

  @Test func `trees learn what only two questions together tell`() {
    let forest = Self.forest()
    for look in Self.looks.prefix(4) {
      let score = forest.score(look.look.features, look.look.measures)
      #expect(look.isRight ? score > 500 : score < -500, "\(score)")
    }
  }

  @Test func `the same looks give the same trees`() {
    #expect(Self.forest() == Self.forest())
  }

  @Test func `trees read back as they were written`() {
    let rows: StaticString = """
      leftOfCue words<9 120 -340 15
      -7

      """
    let names: StaticString = AttributionModel.names
    let trees = BoostedTrees(rows: rows, numbers: QuestionNumbers(names: names))
    #expect(trees.isSound)
    #expect(trees.rows == "leftOfCue words<9 120 -340 15\n-7\n")
    var measures = Measures()
    measures[.words] = 9
    #expect(trees.score(SpeakerFeatures([.leftOfCue]), measures) == 15 - 7)
    #expect(trees.score(SpeakerFeatures([]), measures) == -340 - 7)
    #expect(trees.score(SpeakerFeatures([]), Measures()) == 120 - 7)
  }

  @Test func `the trees that ship are sound, and their names are those of the program`() {
    #expect(AttributionModel.trained.speech.isSound)
    #expect(AttributionModel.trained.speakerTrees.isSound)
    #expect(!AttributionModel.trained.speakerTrees.rows.isEmpty)
    let words = "\(AttributionModel.names)".split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words == QuestionNumbers.names)
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
