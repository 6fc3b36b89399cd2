/// The words this module knows, found by a hash of their folded bytes.
struct Lexicon: Sendable {
  /// Built once, on first use, from the word lists beside this file.
  static let shared = Lexicon()

  /// Classes by entry; entry 0 is every word that is not known.
  private(set) var classes: [WordClass] = [[]]
  private var slots: [UInt16]
  private var hashes: [UInt32] = [0]
  private static let slotCount = 1 << 14

  private init() {
    slots = [UInt16](repeating: 0, count: Self.slotCount)
    for list in WordLists.all {
      for word in list.words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
        add(word, list.classes)
      }
    }
    for list in CueVerbs.all {
      for verb in list.verbs.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
        for form in CueVerbs.forms(of: Array(verb)) {
          add(form.bytes, form.isGerund ? list.classes.union(.gerund) : list.classes)
        }
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
    var slot = Int(truncatingIfNeeded: hash &* 0x9E37_79B1) >> 7 & (Self.slotCount - 1)
    while slots[slot] != 0 {
      if hashes[Int(slots[slot])] == hash { return slots[slot] }
      slot = (slot + 1) & (Self.slotCount - 1)
    }
    return 0
  }

  func classes(of word: some Sequence<UInt8>) -> WordClass {
    classes[Int(entry(for: Self.hash(word)))]
  }

  private mutating func add(_ word: some Sequence<UInt8>, _ new: WordClass) {
    let hash = Self.hash(word)
    let known = entry(for: hash)
    guard known == 0 else {
      classes[Int(known)].formUnion(new)
      return
    }
    guard classes.count < Self.slotCount / 2 else { return }
    var slot = Int(truncatingIfNeeded: hash &* 0x9E37_79B1) >> 7 & (Self.slotCount - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (Self.slotCount - 1) }
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

  mutating func add(folded byte: UInt8) {
    value = (value ^ UInt32(byte)) &* 16_777_619
  }
}
