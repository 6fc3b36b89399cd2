import Testing

@testable import Articles

private let text = Array(
  """
  The old harbour bridge will stay shut until April, the council decided on Monday.

  “We ran out of road,” said Ana Ruiz. “Yes,” she said. “We could mend it.”

  Shopkeepers were not consoled. “Yes,” Piet Oyelaran said. “April is when they have bought.”

  """.utf8)

private func place(of words: String, in text: [UInt8], after start: Int = 0) -> Range<Int> {
  let wanted = Array(words.utf8)
  let first = (start...(text.count - wanted.count)).first { text[$0...].starts(with: wanted) } ?? text.count
  return first..<first + wanted.count
}

private func replacing(_ words: String, by others: String, in text: [UInt8]) -> [UInt8] {
  let range = place(of: words, in: text)
  return Array(text[..<range.lowerBound]) + Array(others.utf8) + Array(text[range.upperBound...])
}

@Suite struct AnchorTests {
  @Test func `an untouched text has the place where it was`() {
    for words in ["We ran out of road,", "Yes,", "April", "The", "bought.”"] {
      let range = place(of: words, in: text)
      #expect(TextAnchor(of: range, in: text).resolved(in: text) == .same(range), "\(words)")
    }
  }

  @Test func `the context is 32 code points, not bytes`() {
    let range = place(of: "We could", in: text)
    let anchor = TextAnchor(of: range, in: text)
    #expect(String(decoding: anchor.prefix, as: UTF8.self) == ",” said Ana Ruiz. “Yes,” she said. “".suffix(32))
    #expect(String(decoding: anchor.suffix, as: UTF8.self).unicodeScalars.count == 32)
  }

  @Test func `words added before it move the place`() {
    let range = place(of: "We ran out of road,", in: text)
    let anchor = TextAnchor(of: range, in: text)
    let later = Array("Corrected. ".utf8) + text
    #expect(anchor.resolved(in: later) == .moved(range.lowerBound + 11..<range.upperBound + 11))
  }

  @Test func `words that were changed are lost`() {
    let anchor = TextAnchor(of: place(of: "We ran out of road,", in: text), in: text)
    #expect(anchor.resolved(in: replacing("road", by: "rope", in: text)) == .lost(.changed))
    #expect(anchor.resolved(in: []) == .lost(.changed))
  }

  @Test func `a look-alike is told apart by its context, and not taken for the one that is gone`() {
    let second = place(of: "Yes,", in: text, after: place(of: "consoled", in: text).upperBound)
    let anchor = TextAnchor(of: second, in: text)
    #expect(anchor.resolved(in: text) == .same(second))
    let moved = Array("A line before it.\n".utf8) + text
    #expect(anchor.resolved(in: moved) == .moved(second.lowerBound + 18..<second.upperBound + 18))
    // The sentence it stood in is gone; Ana Ruiz's yes is another one.
    let gone = replacing("“Yes,” Piet Oyelaran said. ", by: "", in: text)
    #expect(anchor.resolved(in: gone) == .lost(.ambiguous))
  }

  @Test func `long words found once are the same words, whatever is around them`() {
    let words = "We could patch it for a month, or mend it for forty years."
    let before = Array("She said: “\(words)” Then she left.".utf8)
    let anchor = TextAnchor(of: place(of: words, in: before), in: before)
    let later = Array("Nothing is as it was. \(words) Or is it".utf8)
    #expect(anchor.resolved(in: later).range == place(of: words, in: later))
  }

  @Test func `in a refrain only the number of its copies tells which one it is`() {
    let refrain = Array(String(repeating: "And so it goes, and so it goes on, and on it goes again.\n", count: 9).utf8)
    let third = 2 * 57..<2 * 57 + 14
    let anchor = TextAnchor(of: third, in: refrain)
    #expect(anchor.resolved(in: refrain) == .same(third))
    #expect(
      anchor.resolved(in: Array("First.\n".utf8) + refrain) == .moved(third.lowerBound + 7..<third.upperBound + 7))
    #expect(anchor.resolved(in: Array(refrain.dropFirst(57))) == .lost(.ambiguous))
  }

  @Test func `a place without words of its own is found by what stands around it`() {
    let end = TextAnchor(at: text.count, in: text)
    #expect(end.words.isEmpty)
    #expect(end.resolved(in: text) == .same(text.count..<text.count))
    #expect(TextAnchor(at: -5, in: []).resolved(in: []) == .lost(.changed))
    #expect(TextAnchor(at: 9, in: []).resolved(in: text) == .lost(.changed))
  }

  @Test func `a text made of one letter ends soon`() {
    let letters = [UInt8](repeating: 0x61, count: 300_000)
    let anchor = TextAnchor(of: 1000..<1001, in: letters)
    #expect(anchor.resolved(in: letters) == .same(1000..<1001))
    #expect(anchor.resolved(in: letters + [0x61]) == .same(1000..<1001))
  }

  @Test func `bytes that are no UTF-8 are words as well`() {
    let odd: [UInt8] = [0x80, 0x80, 0xFF, 0x41, 0xC3]
    for start in 0...5 { #expect(TextAnchor(at: start, in: odd).resolved(in: odd).range?.lowerBound == start) }
  }

  @Test(arguments: 0..<300)
  func `edits elsewhere keep the place, edits inside it never pass for it`(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    let words = ["road", "pier", "the", "yes", "“No,”", "said", "naïve", "東京", "Ana", ".", "\n\n"]
    let original = (0..<120).flatMap { _ in Array(((words.randomElement(using: &random) ?? "") + " ").utf8) }
    let starts = original.indices.filter { original[$0] & 0xC0 != 0x80 }
    let from = Int.random(in: 0..<starts.count - 1, using: &random)
    let to = min(from + Int.random(in: 1...60, using: &random), starts.count - 1)
    let range = starts[from]..<starts[to]
    let anchor = TextAnchor(of: range, in: original)
    #expect(anchor.resolved(in: original) == .same(range), "seed \(seed)")

    // Outside of the words and their context.
    let before = range.lowerBound - anchor.prefix.count
    let after = range.upperBound + anchor.suffix.count
    let insert = Array("%\(seed)% ".utf8)
    if before > 0 {
      let later = Array(original[..<before]) + insert + Array(original[before...])
      let moved = range.lowerBound + insert.count..<range.upperBound + insert.count
      #expect(anchor.resolved(in: later) == .moved(moved), "seed \(seed)")
    }
    let later = Array(original[..<after]) + insert + Array(original[after...])
    #expect(anchor.resolved(in: later) == .same(range), "seed \(seed)")

    // Inside: whatever it finds has the very words.
    let place = Int.random(in: range.lowerBound...range.upperBound - 1, using: &random)
    let changed = Array(original[..<place]) + [0x25] + Array(original[(place + 1)...])
    if let found = anchor.resolved(in: changed).range {
      #expect(changed[found].elementsEqual(anchor.words), "seed \(seed)")
      #expect(!found.contains(place), "seed \(seed)")
    }
  }
}

@Suite struct ContentHashTests {
  /// The examples of FIPS 180-4 and of NIST's test vectors.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func `published examples come out as published`(content: String, hash: String) {
    #expect(ContentHash(of: Array(content.utf8)).description == hash)
  }

  @Test func `every length around a block is padded right`() {
    // The hash of the hashes of 0 to 199 letters a, as sha256sum computes it.
    let hashes = (0..<200).flatMap { ContentHash(of: [UInt8](repeating: 0x61, count: $0)).bytes }
    #expect(
      ContentHash(of: hashes).description == "752c007f38611cfbf5fa42cb1cea3d8e086491c844d0cc4defd632cb81423506")
    #expect(ContentHash(bytes: Array(hashes.prefix(32)))?.bytes == Array(hashes.prefix(32)))
    #expect(ContentHash(bytes: []) == nil)
  }
}
