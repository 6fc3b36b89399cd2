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
  /// Names that are not known never have the answer yes.
  package init(rows: StaticString, names: StaticString) {
    let numbers = QuestionNumbers(names: names)
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
    var hash = QuestionNumbers.Hash()
    while place < bytes.count, bytes[place] > 0x20, bytes[place] != 0x3C {
      hash.add(bytes[place])
      place += 1
    }
    guard start < place else { return 0 }
    if bytes[start] == 0x2D || bytes[start] &- 0x30 < 10 {
      leaves.append(Int16(clamping: Self.number(bytes[start..<place])))
      if place < bytes.count, bytes[place] == 0x20 { place += 1 }
      return ~Int16(leaves.count - 1)
    }
    var least = 1
    if place < bytes.count, bytes[place] == 0x3C {
      let first = place + 1
      while place < bytes.count, bytes[place] > 0x20 { place += 1 }
      least = Self.number(bytes[first..<place])
    }
    if place < bytes.count, bytes[place] == 0x20 { place += 1 }
    let node = nodes.count
    nodes.append(Node(question: numbers[hash], least: Int8(clamping: least), no: 0, yes: 0))
    let no = read(bytes, &place, numbers)
    let yes = read(bytes, &place, numbers)
    nodes[node].no = no
    nodes[node].yes = yes
    return Int16(node)
  }

  private static func number(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var value = 0
    for byte in bytes where byte &- 0x30 < 10 { value = min(100_000, value * 10 + Int(byte - 0x30)) }
    return bytes.first == 0x2D ? -value : value
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
  struct Hash {
    var value: UInt32 = 2_166_136_261
    mutating func add(_ byte: UInt8) { value = (value ^ UInt32(byte)) &* 16_777_619 }
  }

  private static let size = 1024
  private var slots = [(hash: UInt32, question: UInt16)](repeating: (0, 0), count: size)

  /// - Parameter names: of all features and then of all measures, in order, with blanks between.
  init(names: StaticString) {
    names.withUTF8Buffer { bytes in
      var question = 0
      var hash = Hash()
      for byte in bytes {
        if byte > 0x20 {
          hash.add(byte)
        } else if hash.value != Hash().value {
          add(hash, UInt16(question))
          question += question == SpeakerFeature.allCases.count - 1 ? BoostedTrees.firstMeasure - question : 1
          hash = Hash()
        }
      }
      if hash.value != Hash().value { add(hash, UInt16(question)) }
    }
  }

  /// What `init(names:)` reads.
  package static var names: String {
    (SpeakerFeature.allCases.map(\.name) + Measures.Name.allCases.map(\.text)).joined(separator: " ")
  }

  private mutating func add(_ hash: Hash, _ question: UInt16) {
    var slot = Int(hash.value) & (Self.size - 1)
    while slots[slot].hash != 0 { slot = (slot + 1) & (Self.size - 1) }
    slots[slot] = (hash.value, question)
  }

  subscript(hash: Hash) -> UInt16 {
    var slot = Int(hash.value) & (Self.size - 1)
    while slots[slot].hash != 0 {
      if slots[slot].hash == hash.value { return slots[slot].question }
      slot = (slot + 1) & (Self.size - 1)
    }
    return UInt16(BoostedTrees.firstMeasure + Measures.limit - 1)
  }
}
