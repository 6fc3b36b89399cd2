/// Many small decision trees whose answers are added up.
///
/// They tell what a sum of weights cannot: that a distance matters only where there is no verb of saying, and the like.
/// Answers are whole thousandths, so that a sum is the same on every machine.
package struct BoostedTrees: Sendable, Equatable {
  /// A question about a quotation and its candidate.
  package struct Node: Sendable, Equatable {
    /// The number of a feature, or 256 and the number of a measure.
    package var question: UInt16
    /// The answer is yes from this value on.
    package var least: Int8
    /// The next node. In what `add` takes: below zero the complement of the number of a leaf.
    package var no: Int16
    package var yes: Int16

    package init(question: UInt16, least: Int8, no: Int16, yes: Int16) {
      self.question = question
      self.least = least
      self.no = no
      self.yes = yes
    }
  }

  /// Questions and answers; an answer leads to itself.
  private var nodes: [Node] = []
  /// The answer of each node, 0 for a question.
  private var answers: [Int16] = []
  private var roots: [Int16] = []
  /// The most questions on the way from each root to an answer.
  private var depths: [UInt8] = []
  package static let firstMeasure = SpeakerFeatures.limit
  /// The number of no measure: it is 0 always.
  private static let unknownQuestion = firstMeasure + Measures.limit - 1

  package init() {}

  /// Adds a tree whose first node is the root, or that is a single leaf.
  package mutating func add(nodes new: [Node], leaves: [Int16]) {
    let first = Int16(nodes.count)
    func moved(_ child: Int16) -> Int16 { child >= 0 ? child + first : ~child + first + Int16(new.count) }
    for node in new {
      append(Node(question: node.question, least: node.least, no: moved(node.no), yes: moved(node.yes)), answer: 0)
    }
    for leaf in leaves { appendAnswer(leaf) }
    addRoot(first)
  }

  private mutating func append(_ node: Node, answer: Int16) {
    nodes.append(node)
    answers.append(answer)
  }

  private mutating func appendAnswer(_ answer: Int16) {
    let place = Int16(nodes.count)
    append(Node(question: UInt16(Self.unknownQuestion), least: 0, no: place, yes: place), answer: answer)
  }

  private mutating func addRoot(_ root: Int16) {
    roots.append(root)
    depths.append(UInt8(clamping: depth(from: root)))
  }

  private func depth(from place: Int16) -> Int {
    let node = nodes[Int(place)]
    return node.no == place ? 0 : 1 + max(depth(from: node.no), depth(from: node.yes))
  }

  /// The sum of the answers, in thousandths.
  ///
  /// Four trees are walked through side by side, each as far as the deepest of them goes: the processor waits for each
  /// question's answer, and meanwhile can ask the others'.
  package func score(_ features: SpeakerFeatures, _ measures: Measures) -> Int {
    let given = Answers(features, measures)
    var sum = 0
    // Bounds are not checked here, where they cost half of the time: places of nodes are made by `add` and `read`
    // alone, which `isSound` holds to their array, and questions are fewer than the answers.
    nodes.withUnsafeBufferPointer { nodes in
      given.withUnsafeValues { values in
        @inline(__always)
        func next(_ place: Int) -> Int {
          let node = nodes[place]
          return Int(values[Int(node.question)] >= node.least ? node.yes : node.no)
        }
        var tree = 0
        while tree + 4 <= roots.count {
          var (first, second) = (Int(roots[tree]), Int(roots[tree + 1]))
          var (third, fourth) = (Int(roots[tree + 2]), Int(roots[tree + 3]))
          let depth = max(depths[tree], depths[tree + 1], depths[tree + 2], depths[tree + 3])
          for _ in 0..<depth {
            first = next(first)
            second = next(second)
            third = next(third)
            fourth = next(fourth)
          }
          sum &+= Int(answers[first]) &+ Int(answers[second]) &+ Int(answers[third]) &+ Int(answers[fourth])
          tree += 4
        }
        while tree < roots.count {
          var place = Int(roots[tree])
          for _ in 0..<depths[tree] { place = next(place) }
          sum &+= Int(answers[place])
          tree += 1
        }
      }
    }
    return sum
  }

  /// Whether every node leads to a later node of the table or is an answer, and asks what can be answered.
  package var isSound: Bool {
    func leads(_ child: Int16, from place: Int) -> Bool { Int(child) > place && Int(child) < nodes.count }
    return roots.allSatisfy { leads($0, from: -1) }
      && nodes.enumerated().allSatisfy { place, node in
        let isAnswer = Int(node.no) == place && node.yes == node.no
        return isAnswer || leads(node.no, from: place) && leads(node.yes, from: place)
      }
      && nodes.allSatisfy { Int($0.question) < Answers.count }
  }

  // MARK: - As text

  /// Reads `rows`: a tree to a line, each question before its two answers, no before yes.
  ///
  ///     looksLikeTitle words<9 120 -340 15
  ///
  /// The answer to a name that is not known is 0.
  package init(rows: StaticString, numbers: QuestionNumbers) {
    rows.withUTF8Buffer { bytes in
      var place = 0
      while place < bytes.count {
        addRoot(read(bytes, &place, numbers))
        place += 1
      }
    }
  }

  /// Reads one tree, or a part of one, and the blank after it.
  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int, _ numbers: QuestionNumbers)
    -> Int16
  {
    let start = place
    while place < bytes.count, bytes[place] > 0x20, bytes[place] != 0x3C { place += 1 }
    let word = bytes[start..<place]
    if word.isEmpty {
      appendAnswer(0)
      return Int16(nodes.count - 1)
    }
    if let answer = TableNumber.read(word) {
      appendAnswer(Int16(clamping: answer))
      if place < bytes.count, bytes[place] == 0x20 { place += 1 }
      return Int16(nodes.count - 1)
    }
    var least = 1
    if place < bytes.count, bytes[place] == 0x3C {
      let first = place + 1
      while place < bytes.count, bytes[place] > 0x20 { place += 1 }
      least = TableNumber.read(bytes[first..<place]) ?? 0
    }
    if place < bytes.count, bytes[place] == 0x20 { place += 1 }
    let question = numbers[word] ?? Self.unknownQuestion
    let node = nodes.count
    append(Node(question: UInt16(question), least: Int8(clamping: least), no: 0, yes: 0), answer: 0)
    let no = read(bytes, &place, numbers)
    let yes = read(bytes, &place, numbers)
    nodes[node].no = no
    nodes[node].yes = yes
    return Int16(node)
  }

  /// What `init(rows:)` reads.
  package var rows: String {
    func text(_ place: Int16) -> String {
      let node = nodes[Int(place)]
      guard node.no != place else { return "\(answers[Int(place)])" }
      return "\(Self.name(of: node)) \(text(node.no)) \(text(node.yes))"
    }
    return roots.map { text($0) + "\n" }.joined()
  }

  private static func name(of node: Node) -> String {
    let question = Int(node.question)
    guard question >= firstMeasure else {
      return SpeakerFeature(rawValue: UInt8(question))?.name ?? "nothing"
    }
    return "\(Measures.Name(rawValue: question - firstMeasure)?.text ?? "nothing")<\(node.least)"
  }
}

/// What a quotation and a candidate answer to every question: 0 or 1 for a feature, the number for a measure.
private struct Answers {
  static let count = SpeakerFeatures.limit + Measures.limit
  private var values = InlineArray<320, Int8>(repeating: 0)

  init(_ features: SpeakerFeatures, _ measures: Measures) {
    features.eachNumber { values[$0] = 1 }
    for measure in 0..<Measures.limit {
      values[SpeakerFeatures.limit + measure] = Int8(truncatingIfNeeded: measures[measure])
    }
  }

  func withUnsafeValues(_ body: (UnsafePointer<Int8>) -> Void) {
    withUnsafePointer(to: values) { pointer in
      pointer.withMemoryRebound(to: Int8.self, capacity: Self.count, body)
    }
  }
}

/// Finds the numbers of questions by their names.
package struct QuestionNumbers {
  private var table = WordTable()

  /// - Parameter names: of all features and then of all measures, in order, with blanks between.
  package init(names: StaticString) {
    names.withUTF8Buffer { bytes in
      let words = bytes.split(whereSeparator: { $0 <= 0x20 })
      // Where two have one name, it is the first one's.
      for (order, word) in words.enumerated() where table[Self.hash(word)] < 0 {
        let features = SpeakerFeature.allCases.count
        table[Self.hash(word)] = order < features ? order : BoostedTrees.firstMeasure + order - features
      }
    }
  }

  /// What `init(names:)` reads.
  package static var names: String {
    (SpeakerFeature.allCases.map(\.name) + Measures.Name.allCases.map(\.text)).joined(separator: " ")
  }

  /// The number of a question, nil where the name is not known.
  subscript(name: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    let number = table[Self.hash(name)]
    return number < 0 ? nil : number
  }

  /// Capitals tell names apart.
  private static func hash(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32 {
    var hash = WordHash()
    for byte in name { hash.add(folded: byte) }
    return hash.value
  }
}

/// Reads the numbers of the tables of weights.
enum TableNumber {
  /// A whole number below a hundred thousand, or nil for anything else.
  static func read(_ word: some Collection<UInt8>) -> Int? {
    guard let first = word.first else { return nil }
    let isNegative = first == 0x2D
    var value = 0
    for byte in word.dropFirst(isNegative ? 1 : 0) {
      guard byte &- 0x30 < 10, value < 100_000 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return word.count == (isNegative ? 1 : 0) ? nil : isNegative ? -value : value
  }
}
