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
    /// The next node, or below zero the complement of the number of a leaf.
    package var no: Int16
    package var yes: Int16

    package init(question: UInt16, least: Int8, no: Int16, yes: Int16) {
      self.question = question
      self.least = least
      self.no = no
      self.yes = yes
    }
  }

  private var nodes: [Node] = []
  private var leaves: [Int16] = []
  private var roots: [Int16] = []
  package static let firstMeasure = SpeakerFeatures.limit
  /// The number of no measure: it is 0 always.
  private static let unknownQuestion = firstMeasure + Measures.limit - 1

  package init() {}

  /// Adds a tree whose first node is the root, or that is a single leaf.
  package mutating func add(nodes new: [Node], leaves newLeaves: [Int16]) {
    let firstNode = Int16(nodes.count)
    let firstLeaf = Int16(leaves.count)
    func moved(_ child: Int16) -> Int16 { child >= 0 ? child + firstNode : ~(~child + firstLeaf) }
    roots.append(new.isEmpty ? ~firstLeaf : firstNode)
    for node in new {
      nodes.append(Node(question: node.question, least: node.least, no: moved(node.no), yes: moved(node.yes)))
    }
    leaves += newLeaves
  }

  /// The sum of the answers, in thousandths.
  package func score(_ features: SpeakerFeatures, _ measures: Measures) -> Int {
    let answers = Answers(features, measures)
    var sum = 0
    // Bounds are not checked here, where they cost half of the time: places of nodes and leaves are made by `add` and
    // `read` alone, which `isSound` holds to their arrays, and questions are fewer than the answers.
    nodes.withUnsafeBufferPointer { nodes in
      leaves.withUnsafeBufferPointer { leaves in
        answers.withUnsafeValues { values in
          for root in roots {
            var place = Int(root)
            while place >= 0 {
              let node = nodes[place]
              place = Int(values[Int(node.question)] >= node.least ? node.yes : node.no)
            }
            sum &+= Int(leaves[~place])
          }
        }
      }
    }
    return sum
  }

  /// Whether every node leads to a later node of the tables or to a leaf, and asks what can be answered.
  package var isSound: Bool {
    func leads(_ child: Int16, from place: Int) -> Bool {
      child >= 0 ? Int(child) > place && Int(child) < nodes.count : Int(~child) < leaves.count
    }
    return roots.allSatisfy { leads($0, from: -1) }
      && nodes.enumerated().allSatisfy { place, node in
        leads(node.no, from: place) && leads(node.yes, from: place) && Int(node.question) < Answers.count
      }
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
        roots.append(read(bytes, &place, numbers))
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
    guard !word.isEmpty else { return 0 }
    if let answer = TableNumber.read(word) {
      leaves.append(Int16(clamping: answer))
      if place < bytes.count, bytes[place] == 0x20 { place += 1 }
      return ~Int16(leaves.count - 1)
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
    nodes.append(Node(question: UInt16(question), least: Int8(clamping: least), no: 0, yes: 0))
    let no = read(bytes, &place, numbers)
    let yes = read(bytes, &place, numbers)
    nodes[node].no = no
    nodes[node].yes = yes
    return Int16(node)
  }

  /// What `init(rows:)` reads.
  package var rows: String {
    func text(_ place: Int16) -> String {
      guard place >= 0 else { return "\(leaves[Int(~place)])" }
      let node = nodes[Int(place)]
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
