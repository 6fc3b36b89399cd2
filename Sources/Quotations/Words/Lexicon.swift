/// The words this module knows, found by a hash of their folded bytes.
struct Lexicon: Sendable {
  /// Built once, on first use, from the word lists beside this file, without allocating for a word: 0.04 ms, 0.2 when cold.
  static let shared = Lexicon()

  /// Classes by entry; entry 0 is every word that is not known.
  private(set) var classes: [WordClass] = [[]]
  /// What each is as a token; see `TokenKind`.
  private(set) var kinds: [UInt8] = []
  private var hashes: [UInt32] = [0]
  private var slots: [UInt16]
  private static let slotCount = 1 << 14

  private init() {
    slots = [UInt16](repeating: 0, count: Self.slotCount)
    classes.reserveCapacity(1 << 13)
    hashes.reserveCapacity(1 << 13)
    for list in WordLists.all {
      Self.eachWord(of: list.words) { word in add(word.hash, list.classes) }
    }
    for list in CueVerbs.all {
      let gerund = list.classes.hasAny(of: .anyCue) ? list.classes.union(.gerund) : list.classes
      Self.eachWord(of: list.verbs) { verb in
        CueVerbs.eachForm(of: verb.bytes) { form, isGerund in add(form.value, isGerund ? gerund : list.classes) }
      }
    }
    kinds = zip(classes, hashes).map { UInt8(TokenKind.of($0, hash: $1)) }
  }

  /// Hands out the words of a list, which stand apart by spaces and line ends.
  private static func eachWord(
    of list: String, _ body: ((bytes: UnsafeBufferPointer<UInt8>.SubSequence, hash: UInt32)) -> Void
  ) {
    var list = list
    list.withUTF8 { bytes in
      var start = 0
      var hash = WordHash()
      for place in 0...bytes.count {
        if place < bytes.count, bytes[place] > 0x20 {
          hash.add(bytes[place])
          continue
        }
        if place > start { body((bytes[start..<place], hash.value)) }
        start = place + 1
        hash = WordHash()
      }
    }
  }

  /// The hash of a word: FNV-1a over its bytes with ASCII capitals folded. `WordHash` makes the same step by step.
  static func hash(_ word: some Sequence<UInt8>) -> UInt32 {
    var hash = WordHash()
    for byte in word { hash.add(byte) }
    return hash.value
  }

  /// The entry for a hash, 0 where the word is not known.
  ///
  /// Hashes stand for words: among the few thousand words here no two share one (a test holds that), and that a
  /// stranger shares one is a chance of one in a million, which costs a wrong guess and nothing worse.
  func entry(for hash: UInt32) -> UInt16 {
    let mixed = hash &* 0x9E37_79B1
    var slot = Int(truncatingIfNeeded: mixed >> 7) & (Self.slotCount - 1)
    while slots[slot] != 0 {
      if hashes[Int(slots[slot])] == hash { return slots[slot] }
      slot = (slot + 1) & (Self.slotCount - 1)
    }
    return 0
  }

  func classes(of word: some Sequence<UInt8>) -> WordClass {
    classes[Int(entry(for: Self.hash(word)))]
  }

  private mutating func add(_ hash: UInt32, _ new: WordClass) {
    var slot = Int(truncatingIfNeeded: (hash &* 0x9E37_79B1) >> 7) & (Self.slotCount - 1)
    while slots[slot] != 0 {
      let known = Int(slots[slot])
      if hashes[known] == hash {
        classes[known].formUnion(new)
        return
      }
      slot = (slot + 1) & (Self.slotCount - 1)
    }
    guard classes.count < Self.slotCount / 2 else { return }
    slots[slot] = UInt16(classes.count)
    classes.append(new)
    hashes.append(hash)
  }
}

/// FNV-1a, one byte at a time, ASCII capitals folded.
struct WordHash {
  private(set) var value: UInt32 = 2_166_136_261

  mutating func add(_ byte: UInt8) {
    let folded = byte &- 0x41 < 26 ? byte | 0x20 : byte
    value = (value ^ UInt32(folded)) &* 16_777_619
  }

  /// The same with an ending.
  func adding(_ ending: StaticString) -> WordHash {
    var result = self
    ending.withUTF8Buffer { for byte in $0 { result.add(folded: byte) } }
    return result
  }

  mutating func add(folded byte: UInt8) {
    value = (value ^ UInt32(byte)) &* 16_777_619
  }
}
