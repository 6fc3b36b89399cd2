/// A few bits for each three bytes that stand together in a folded text: where those of a needle are not all set, the
/// needle is not in the text. So most texts need not be looked through for a word that is rare.
package enum TrigramMarks {
  /// The marks of a text: about a bit for each of its bytes, of which a third is set in news; their number is a power of
  /// two. Of a very long text the marks tell little.
  package static func of(_ folded: ArraySlice<UInt8>) -> [UInt8] {
    var size = 64
    while size * 8 < folded.count, size < 8192 { size *= 2 }
    var marks = [UInt8](repeating: 0, count: size)
    let mask = UInt32(size * 8 - 1)
    folded.withUnsafeBufferPointer { text in
      guard text.count >= 3 else { return }
      var three = UInt32(text[0]) << 8 | UInt32(text[1])
      for place in 2..<text.count {
        three = three << 8 & 0xFF_FFFF | UInt32(text[place])
        let bit = hash(three) & mask
        marks[Int(bit >> 3)] |= 1 << UInt8(bit & 7)
      }
    }
    return marks
  }

  /// The hashes of the threes in words, each once.
  static func hashes(of words: [UInt8]) -> [UInt32] {
    guard words.count >= 3 else { return [] }
    var hashes: [UInt32] = []
    for place in 2..<words.count {
      let hash = hash(UInt32(words[place - 2]) << 16 | UInt32(words[place - 1]) << 8 | UInt32(words[place]))
      if !hashes.contains(hash) { hashes.append(hash) }
    }
    return hashes
  }

  private static func hash(_ three: UInt32) -> UInt32 { (three &* 0x9E37_79B1) >> 12 }
}

extension Needle {
  /// False only where the words are in no text with these marks.
  package func mayStand(inMarks marks: UnsafeRawBufferPointer) -> Bool {
    // Places that lead nowhere tell nothing.
    guard !marks.isEmpty, marks.count & (marks.count - 1) == 0 else { return true }
    let mask = UInt32(truncatingIfNeeded: marks.count * 8 - 1)
    for hash in trigrams {
      let bit = hash & mask
      if marks[Int(bit >> 3)] & 1 << UInt8(bit & 7) == 0 { return false }
    }
    return true
  }

  /// Of places of marks, the numbers of those where the words may stand: the same question, asked of many texts at a time.
  ///
  /// - Parameter marks: those of these places, the first of which stands at `start`.
  package func numbers(
    of places: [MarksPlace], _ part: Range<Int>, in marks: UnsafeRawBufferPointer, from start: Int
  ) -> [Int] {
    var numbers: [Int] = []
    guard let base = marks.baseAddress else { return Array(part) }
    for number in part {
      let place = places[number]
      let offset = place.start - start
      guard place.count > 0, offset >= 0, offset + place.count <= marks.count else {
        numbers.append(number)
        continue
      }
      let mask = UInt32(truncatingIfNeeded: place.count * 8 - 1)
      var mayStand = true
      for hash in trigrams {
        let bit = hash & mask
        let byte = base.load(fromByteOffset: offset + Int(bit >> 3), as: UInt8.self)
        if byte & 1 << UInt8(bit & 7) == 0 {
          mayStand = false
          break
        }
      }
      if mayStand { numbers.append(number) }
    }
    return numbers
  }
}

/// Where the marks of one text are among others; their number is a power of two.
package struct MarksPlace: Sendable {
  package let start: Int
  package let count: Int

  package init(_ range: Range<Int>) {
    start = range.lowerBound
    // Anything else tells nothing.
    count = range.count & (range.count - 1) == 0 ? range.count : 0
  }
}
