/// What a word can report, as far as finding indirect speech needs to know.
struct Reporting: Sendable {
  var verb: IndirectFeature?
  var noun: IndirectFeature?
  var adjective: IndirectFeature?
  /// The -ing form of the verb.
  var isGerund = false
  /// A preposition before which content may end, and one that may stand between cue and content.
  var end: IndirectFeature?
  var skipped: IndirectFeature?
  var isParticle = false
}

/// The reporting words, found by the hash of a token.
struct ReportingLexicon: Sendable {
  static let shared = ReportingLexicon()

  private var entries: [Reporting] = [Reporting()]
  private var hashes: [UInt32] = [0]
  private var slots = [UInt16](repeating: 0, count: slotCount)
  private static let slotCount = 1 << 13

  private init() {
    for list in ReportingWords.verbs {
      Self.eachWord(of: list.words) { word in
        CueVerbs.eachForm(of: word) { form, isGerund in
          change(form.value) { entry in
            // The first list that has a form keeps it: "found" is no founder's.
            guard entry.verb == nil else { return }
            entry.verb = list.group
            entry.isGerund = isGerund
          }
        }
      }
    }
    Self.eachWord(of: ReportingWords.nounsAlike) { word in change(Lexicon.hash(word)) { $0.verb = nil } }
    for (word, end, skipped) in ReportingWords.prepositions {
      change(Lexicon.hash(word.utf8)) {
        $0.end = end
        $0.skipped = skipped
      }
    }
    Self.eachWord(of: ReportingWords.particles) { word in change(Lexicon.hash(word)) { $0.isParticle = true } }
    for list in ReportingWords.nouns {
      Self.eachWord(of: list.words) { word in change(Lexicon.hash(word)) { $0.noun = $0.noun ?? list.group } }
    }
    for list in ReportingWords.adjectives {
      Self.eachWord(of: list.words) { word in change(Lexicon.hash(word)) { $0.adjective = $0.adjective ?? list.group } }
    }
  }

  /// What a word reports; nil for nearly all words.
  func reporting(_ hash: UInt32) -> Reporting? {
    let slot = slot(of: hash)
    // The first entry stands for no word.
    return slots[slot] == 0 ? nil : entries[Int(slots[slot])]
  }

  private func slot(of hash: UInt32) -> Int {
    var slot = Int(truncatingIfNeeded: (hash &* 0x9E37_79B1) >> 9) & (Self.slotCount - 1)
    while slots[slot] != 0, hashes[Int(slots[slot])] != hash { slot = (slot + 1) & (Self.slotCount - 1) }
    return slot
  }

  private mutating func change(_ hash: UInt32, _ body: (inout Reporting) -> Void) {
    let slot = slot(of: hash)
    if slots[slot] == 0 {
      guard entries.count < Self.slotCount / 2 else { return }
      slots[slot] = UInt16(entries.count)
      entries.append(Reporting())
      hashes.append(hash)
    }
    body(&entries[Int(slots[slot])])
  }

  private static func eachWord(of list: String, _ body: (UnsafeBufferPointer<UInt8>.SubSequence) -> Void) {
    var list = list
    list.withUTF8 { bytes in
      for word in bytes.split(whereSeparator: { $0 <= 0x20 }) { body(word) }
    }
  }
}
