import Quotations

/// What a forest is grown from: a row for each look at a candidate or quotation, its features and measures as bytes.
struct TreeRows: Sendable {
  static let questions = SpeakerFeatures.limit + Measures.limit
  /// By question, then by row. Measures are moved up by 128.
  private(set) var columns: [[UInt8]]
  private(set) var count = 0

  init(_ rows: [(features: SpeakerFeatures, measures: Measures)]) {
    count = rows.count
    columns = [[UInt8]](repeating: [], count: Self.questions)
    for question in 0..<SpeakerFeatures.limit { columns[question] = [UInt8](repeating: 0, count: count) }
    for (index, row) in rows.enumerated() { row.features.eachNumber { columns[$0][index] = 1 } }
    for measure in 0..<Measures.limit {
      columns[SpeakerFeatures.limit + measure] = rows.map { UInt8($0.measures[measure] + 128) }
    }
  }

  /// Questions that more than a few rows answer differently.
  func usable(leastRows: Int) -> [Int] {
    columns.indices.filter { question in
      guard let first = columns[question].first else { return false }
      var others = 0
      for value in columns[question] where value != first { others += 1 }
      return others >= leastRows
    }
  }
}

/// Grows trees by gradient boosting (Friedman 2001), each leaf by leaf where most is gained, as LightGBM does.
///
/// Rows and questions of each tree are drawn by a fixed sequence: the same rows give the same trees.
struct TreeGrower: Sendable {
  var trees = 100
  var leaves = 16
  var rate = 0.15
  var leastRows = 10
  /// Pulls the answer of a leaf towards zero.
  var pull = 5.0
  var shareOfQuestions = 0.3
  var shareOfRows = 0.8
  /// A leaf has at least so much of the second derivatives.
  var leastHessian = 0.5

  /// - Parameters:
  ///   - start: the score that all rows have in common, a first tree of one leaf.
  ///   - slopes: given the scores of all rows, the first and second derivatives of the loss by each.
  func forest(
    from rows: TreeRows, start: Double = 0, slopes: ([Double], inout [Double], inout [Double]) -> Void
  ) -> BoostedTrees {
    var forest = BoostedTrees()
    var random = Draws(seed: 7)
    let usable = rows.usable(leastRows: leastRows)
    var scores = [Double](repeating: start, count: rows.count)
    var first = [Double](repeating: 0, count: rows.count)
    var second = [Double](repeating: 0, count: rows.count)
    if start != 0 { forest.add(nodes: [], leaves: [Int16(clamping: Int((start * 1000).rounded()))]) }
    for _ in 0..<trees {
      slopes(scores, &first, &second)
      let drawn = (0..<rows.count).filter { _ in random.next() < shareOfRows }
      let questions = usable.filter { _ in random.next() < shareOfQuestions }
      var tree = Tree(rows: rows, drawn: drawn, first: first, second: second, grower: self)
      tree.grow(questions)
      tree.add(to: &forest)
      tree.apply(to: &scores)
    }
    return forest
  }
}

/// Numbers from 0 to 1, always the same ones (SplitMix64).
struct Draws {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Double((mixed ^ (mixed >> 31)) >> 11) / Double(1 << 53)
  }
}

/// One tree while it grows.
private struct Tree {
  let rows: TreeRows
  let first: [Double]
  let second: [Double]
  let grower: TreeGrower

  private struct Leaf {
    var rows: [Int32]
    var first = 0.0
    var second = 0.0
    /// The node above, and which of its answers leads here; nil for the root.
    var parent: Int?
    var isYes = false
    var split: Split?
  }

  private struct Split {
    var question: Int
    var least: UInt8
    var gain: Double
  }

  private var nodes: [BoostedTrees.Node] = []
  private var leaves: [Leaf] = []

  init(rows: TreeRows, drawn: [Int], first: [Double], second: [Double], grower: TreeGrower) {
    self.rows = rows
    self.first = first
    self.second = second
    self.grower = grower
    leaves = [leaf(drawn.map { Int32($0) })]
  }

  private func leaf(_ rows: [Int32]) -> Leaf {
    var leaf = Leaf(rows: rows)
    for row in rows {
      leaf.first += first[Int(row)]
      leaf.second += second[Int(row)]
    }
    return leaf
  }

  mutating func grow(_ questions: [Int]) {
    leaves[0].split = bestSplit(of: leaves[0], questions)
    while leaves.count < grower.leaves {
      let open = leaves.indices.filter { leaves[$0].split != nil }
      guard let place = open.max(by: { leaves[$0].split!.gain < leaves[$1].split!.gain }),
        let split = leaves[place].split
      else { return }
      let old = leaves[place]
      let column = rows.columns[split.question]
      var no = leaf(old.rows.filter { column[Int($0)] < split.least })
      var yes = leaf(old.rows.filter { column[Int($0)] >= split.least })
      let node = nodes.count
      let isMeasure = split.question >= SpeakerFeatures.limit
      nodes.append(
        BoostedTrees.Node(
          question: UInt16(split.question), least: isMeasure ? Int8(Int(split.least) - 128) : 1,
          no: ~Int16(place), yes: ~Int16(leaves.count)))
      if let parent = old.parent {
        if old.isYes { nodes[parent].yes = Int16(node) } else { nodes[parent].no = Int16(node) }
      }
      (no.parent, yes.parent) = (node, node)
      yes.isYes = true
      no.split = bestSplit(of: no, questions)
      yes.split = bestSplit(of: yes, questions)
      leaves[place] = no
      leaves.append(yes)
    }
  }

  private func bestSplit(of leaf: Leaf, _ questions: [Int]) -> Split? {
    guard leaf.rows.count >= 2 * grower.leastRows else { return nil }
    let whole = leaf.first * leaf.first / (leaf.second + grower.pull)
    var best: Split?
    var firsts = [Double](repeating: 0, count: 256)
    var seconds = firsts
    var counts = [Int32](repeating: 0, count: 256)
    for question in questions {
      let limit = question < SpeakerFeatures.limit ? 2 : 256
      for value in 0..<limit { (firsts[value], seconds[value], counts[value]) = (0, 0, 0) }
      rows.columns[question].withUnsafeBufferPointer { column in
        first.withUnsafeBufferPointer { first in
          second.withUnsafeBufferPointer { second in
            for row in leaf.rows {
              let value = Int(column[Int(row)])
              firsts[value] += first[Int(row)]
              seconds[value] += second[Int(row)]
              counts[value] += 1
            }
          }
        }
      }
      var (below, belowSecond, belowCount) = (0.0, 0.0, 0)
      for value in 0..<limit - 1 where counts[value] > 0 {
        below += firsts[value]
        belowSecond += seconds[value]
        belowCount += Int(counts[value])
        guard belowCount >= grower.leastRows, leaf.rows.count - belowCount >= grower.leastRows,
          belowSecond >= grower.leastHessian, leaf.second - belowSecond >= grower.leastHessian
        else { continue }
        let above = leaf.first - below
        let gain =
          below * below / (belowSecond + grower.pull)
          + above * above / (leaf.second - belowSecond + grower.pull) - whole
        if gain > (best?.gain ?? 1e-6) {
          var next = value + 1
          while next < limit - 1, counts[next] == 0 { next += 1 }
          best = Split(question: question, least: UInt8(next), gain: gain)
        }
      }
    }
    return best
  }

  private func answer(of leaf: Leaf) -> Int16 {
    Int16(clamping: Int((-1000 * grower.rate * leaf.first / (leaf.second + grower.pull)).rounded()))
  }

  func add(to forest: inout BoostedTrees) {
    forest.add(nodes: nodes, leaves: leaves.map(answer))
  }

  func apply(to scores: inout [Double]) {
    let answers = leaves.map { Double(answer(of: $0)) / 1000 }
    for row in scores.indices {
      var place: Int16 = nodes.isEmpty ? ~0 : 0
      while place >= 0 {
        let node = nodes[Int(place)]
        let question = Int(node.question)
        let value = Int(rows.columns[question][row]) - (question < SpeakerFeatures.limit ? 0 : 128)
        place = value >= Int(node.least) ? node.yes : node.no
      }
      scores[row] += answers[Int(~place)]
    }
  }
}
