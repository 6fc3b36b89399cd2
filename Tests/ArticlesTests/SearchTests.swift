import Testing

@testable import Articles

private func whole(_ text: String) -> [Block] {
  [Block(kind: .paragraph, range: 0..<text.utf8.count)]
}

/// The words that are hit.
private func hits(_ query: TextQuery, in text: String) throws -> [String] {
  let bytes = Array(text.utf8)
  return try SearchableText(bytes, blocks: whole(text)).hits(of: query).map {
    String(decoding: bytes[$0], as: UTF8.self)
  }
}

private func hits(_ words: String, in text: String) throws -> [String] {
  try hits(TextQuery(words), in: text)
}

/// The same search, slow and plain: one code point after the other.
private struct ReferenceSearch {
  struct Atom {
    var scalars: [UInt32]
    var range: Range<Int>
    var isBlank = false
  }

  let isCaseSensitive: Bool

  func atoms(of text: [UInt8], in block: Range<Int>) -> [Atom] {
    var atoms: [Atom] = []
    var place = block.lowerBound
    var isInBlanks = false
    for scalar in String(decoding: text[block], as: UTF8.self).unicodeScalars {
      let end = place + String(scalar).utf8.count
      switch ScalarFolding(scalar.value, isCaseSensitive: isCaseSensitive) {
      case .blank:
        if isInBlanks, let last = atoms.indices.last {
          atoms[last].range = atoms[last].range.lowerBound..<end
        } else {
          atoms.append(Atom(scalars: [0x20], range: place..<end))
        }
        isInBlanks = true
      case .invisible:
        if isInBlanks, let last = atoms.indices.last { atoms[last].range = atoms[last].range.lowerBound..<end }
      case .mark:
        if let last = atoms.indices.last { atoms[last].range = atoms[last].range.lowerBound..<end }
        isInBlanks = false
      case .scalars(let scalars):
        atoms.append(Atom(scalars: scalars, range: place..<end))
        isInBlanks = false
      }
      place = end
    }
    return atoms
  }

  func hits(of query: TextQuery, in text: [UInt8], blocks: [Block]) -> [Range<Int>] {
    let words = Array(query.words.utf8)
    let wanted = atoms(of: words, in: 0..<words.count).flatMap(\.scalars)
    if wanted.isEmpty { return [] }
    var hits: [Range<Int>] = []
    for block in blocks {
      let atoms = atoms(of: text, in: block.range)
      let scalars = atoms.indices.flatMap { index in atoms[index].scalars.map { (scalar: $0, atom: index) } }
      var place = 0
      while place + wanted.count <= scalars.count {
        let last = place + wanted.count - 1
        let isFound = zip(scalars[place...last], wanted).allSatisfy { $0.scalar == $1 }
        func goesOn(_ inside: Int, _ outside: Int) -> Bool {
          scalars.indices.contains(outside) && ScalarFolding.isWordPart(scalars[inside].scalar)
            && ScalarFolding.isWordPart(scalars[outside].scalar)
        }
        guard isFound, !query.matchesWholeWords || !(goesOn(place, place - 1) || goesOn(last, last + 1)) else {
          place += 1
          continue
        }
        hits.append(atoms[scalars[place].atom].range.lowerBound..<atoms[scalars[last].atom].range.upperBound)
        let atom = scalars[last].atom
        while place < scalars.count, scalars[place].atom <= atom { place += 1 }
      }
    }
    return hits
  }
}

@Suite struct FoldedSearchTests {
  @Test(arguments: [
    ("don't", "I don’t, you don't, we DON`T", ["don’t", "don't", "DON`T"]),
    ("\"no\"", "“No” «no» „no“ \"NO\"", ["“No”", "«no»", "„no“", "\"NO\""]),
    ("a-b", "a–b a—b a‑b a−b", ["a–b", "a—b", "a‑b", "a−b"]),
    ("wait...", "Wait… wait...", ["Wait…", "wait..."]),
    ("cafe", "Café cafe\u{301} CAFE", ["Café", "cafe\u{301}", "CAFE"]),
    ("Café", "cafe", ["cafe"]),
    ("two words", "two\u{A0}words two \t words two\nwords", ["two\u{A0}words", "two \t words", "two\nwords"]),
    ("soften", "sof\u{AD}ten sof\u{200B}ten\u{AD}", ["sof\u{AD}ten", "sof\u{200B}ten"]),
    ("strasse", "Straße STRASSE", ["Straße", "STRASSE"]),
    ("fine", "ﬁne", ["ﬁne"]),
    ("s", "ß", ["ß"]),
    ("i", "ﬁt", ["ﬁ"]),
    ("abc", "ＡＢＣ", ["ＡＢＣ"]),
    ("ёлка", "Елка ЁЛКА", ["Елка", "ЁЛКА"]),
    ("άνθρωπος", "ΑΝΘΡΩΠΟΣ ανθρωπος", ["ΑΝΘΡΩΠΟΣ", "ανθρωπος"]),
    ("今日", "今日は今日", ["今日", "今日"]),
    ("aa", "aaaaa", ["aa", "aa"]),
    ("e", "e\u{301}\u{302}e", ["e\u{301}\u{302}", "e"]),
    ("", "abc", []),
    ("\u{AD}", "abc", []),
  ])
  func `a query finds what reads the same`(query: String, text: String, found: [String]) throws {
    #expect(try hits(query, in: text) == found)
  }

  @Test(arguments: [("ki", "कु"), ("が", "か"), ("각", "가")])
  func `letters that are other letters are not found`(query: String, text: String) throws {
    #expect(try hits(query, in: text).isEmpty)
  }

  @Test func `case counts when asked for`() throws {
    #expect(try hits(TextQuery("aB", isCaseSensitive: true), in: "ab aB AaB") == ["aB", "aB"])
    #expect(try hits(TextQuery("CAFE", isCaseSensitive: true), in: "Café CAFÉ") == ["CAFÉ"])
  }

  @Test func `whole words have no word going on at their ends`() throws {
    #expect(
      try hits(TextQuery("art", matchesWholeWords: true), in: "art party art's start (art)") == ["art", "art", "art"])
    #expect(try hits(TextQuery("art.", matchesWholeWords: true), in: "art.x") == ["art."])
    #expect(try hits(TextQuery("s", matchesWholeWords: true), in: "ß és s") == ["s"])
  }

  @Test func `no hit goes over the end of a block`() throws {
    let text = Array("one two one two".utf8)
    let searchable = SearchableText(
      text, blocks: [Block(kind: .heading, range: 0..<3), Block(kind: .paragraph, range: 4..<15)])
    #expect(try searchable.hits(of: TextQuery("e t")) == [10..<13])
    #expect(try searchable.hits(of: TextQuery("two", matchesWholeWords: true)) == [4..<7, 12..<15])
    #expect(try searchable.hits(of: TextQuery("one", matchesWholeWords: true)) == [0..<3, 8..<11])
  }

  @Test func `hits are those of the reference on random texts`() throws {
    var numbers = SeededNumbers(seed: 4)
    let pieces = [
      "a", "A", "b", "e", "é", "e\u{301}", "\u{301}", "ß", "ﬁ", "f", "i", "s", "S", "“", "\"", "'", "’", "-", "–", "…",
      ".", " ",
      " ", "\u{A0}", "\u{AD}", "\u{200D}", "\t", "ж", "Ж", "й", "中", "İ", "ŉ", "😀", "\u{2009}", "ǆ", "ﷺ", "_",
    ]
    func random(_ count: Int) -> String {
      (0..<count).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
    }
    var found = 0
    for _ in 0..<4000 {
      var text: [UInt8] = []
      var blocks: [Block] = []
      for _ in 0..<Int.random(in: 1..<4, using: &numbers) {
        let start = text.count
        text += Array(random(Int.random(in: 0..<30, using: &numbers)).utf8)
        blocks.append(Block(kind: .paragraph, range: start..<text.count))
        text += Array("\n\n".utf8)
      }
      let searchable = SearchableText(text, blocks: blocks)
      for _ in 0..<6 {
        let query = TextQuery(
          random(Int.random(in: 1..<4, using: &numbers)), isCaseSensitive: Bool.random(using: &numbers),
          matchesWholeWords: Bool.random(using: &numbers))
        let expected = ReferenceSearch(isCaseSensitive: query.isCaseSensitive).hits(of: query, in: text, blocks: blocks)
        let actual = try searchable.hits(of: query)
        found += actual.count
        if actual != expected {
          Issue.record(
            "\(query) in \(String(decoding: text, as: UTF8.self).debugDescription): \(actual), not \(expected)")
          return
        }
      }
    }
    #expect(found > 5000)
  }
}

@Suite struct RegularExpressionTests {
  private func hits(_ pattern: String, in text: String, isCaseSensitive: Bool = false, wholeWords: Bool = false) throws
    -> [String]
  {
    let query = TextQuery(
      pattern, isCaseSensitive: isCaseSensitive, matchesWholeWords: wholeWords, isRegularExpression: true)
    let bytes = Array(text.utf8)
    return try SearchableText(bytes, blocks: whole(text)).hits(of: query).map {
      String(decoding: bytes[$0], as: UTF8.self)
    }
  }

  @Test func `a regular expression is matched against the text as it is`() throws {
    #expect(try hits("r\\w+d", in: "road rod Rémoulad") == ["road", "rod", "Rémoulad"])
    #expect(try hits("R\\w+d", in: "road Rod", isCaseSensitive: true) == ["Rod"])
    #expect(try hits("o.", in: "ox foxy", wholeWords: true) == ["ox"])
    #expect(try hits("é", in: "e é É") == ["é", "É"])
    #expect(try hits("(?<=a)b", in: "ab bb") == ["b"])
  }

  @Test func `empty matches are passed over`() throws {
    #expect(try hits("x*", in: "axxb😀x") == ["xx", "x"])
    #expect(try hits("^|$|\\b", in: "a b").isEmpty)
    #expect(try hits("a\\Kb", in: "abab") == ["b", "b"])
  }

  @Test func `a wrong expression says what is wrong and where`() throws {
    func explanation(_ pattern: String) -> String? {
      #expect(throws: TextQueryError.self) { try hits(pattern, in: "x") }?.explanation
    }
    #expect(explanation("é(b") == "The expression is not right at its character 3: missing closing parenthesis.")
    #expect(explanation("[")?.hasPrefix("The expression is not right at its character 1: missing") == true)
    #expect(explanation("é)b")?.hasPrefix("The expression is not right at its character 2: unmatched") == true)
    #expect(explanation("*a")?.hasPrefix("The expression is not right at its character 1: quantifier") == true)
  }

  @Test(.timeLimit(.minutes(5)))
  func `an expression that would take for ever is given up with a sentence`() throws {
    let error = #expect(throws: TextQueryError.self) {
      try hits("(a*)*b|(a|aa)+$", in: String(repeating: "a", count: 5000) + "c")
    }
    #expect(error?.explanation.contains("takes too long") == true)
  }

  @Test func `a single byte of a code point cannot be asked for`() throws {
    #expect(throws: TextQueryError.self) { try hits("\\C", in: "é") }
  }
}
