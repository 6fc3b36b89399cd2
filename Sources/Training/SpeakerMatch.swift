import Quotations

/// Whether words name the annotated speaker; the rules are those of the scorer beside the annotated articles.
enum SpeakerMatch {
  /// Whether a speaker points at the annotated mention or names the same person.
  ///
  /// - Parameter range: the code points of the mention.
  static func isMention(_ name: String, _ range: Range<Int>, of quote: AnnotatedArticle.Quote) -> Bool {
    if quote.isPronoun, let gold = quote.speakerRange, gold.overlaps(range) { return true }
    if let entity = quote.entity, names(name, entity) { return true }
    let said = words(name)
    let gold = words(quote.speaker ?? "")
    if quote.isPronoun {
      let pronoun = gold.first(where: pronouns.contains)
      return !said.isEmpty && said.count <= 2
        && (pronoun != nil && said.first(where: pronouns.contains) == pronoun || said == gold)
    }
    let saidWords = Set(content(name))
    let goldWords = Set(content(quote.speaker ?? ""))
    guard !saidWords.isEmpty,
      saidWords.isSubset(of: goldWords) || goldWords.isSubset(of: saidWords) || Set(said).isSubset(of: gold)
    else { return false }
    if words(quote.speakerHead).contains(where: said.contains) { return true }
    if let entity = quote.entity, nameParts(entity).contains(where: { said.contains(last($0)) }) { return true }
    return said == gold
  }

  /// Whether a name is that of the annotated person; nil where the annotation does not tell.
  static func isResolved(_ name: String, of quote: AnnotatedArticle.Quote) -> Bool? {
    var unresolved = quote
    unresolved.entity = nil
    if let entity = quote.entity {
      return names(name, entity) || quote.isNominal && isMention(name, 0..<0, of: unresolved)
    }
    return quote.isNominal ? isMention(name, 0..<0, of: quote) : nil
  }

  /// Whether a name is that of an entity: the same surname, no other given name.
  static func names(_ name: String, _ entity: String) -> Bool {
    let said = content(name).filter { !suffixes.contains($0) }
    guard !said.isEmpty, !said.allSatisfy(pronouns.contains) else { return false }
    if entity.hasPrefix("@") { return words(name).contains(entity.dropFirst().lowercased()) }
    return nameParts(entity).contains { parts in
      let gold = parts.filter { !suffixes.contains($0) }
      guard let goldLast = gold.last, let saidLast = said.last else { return false }
      let isInside = Set(said).isSubset(of: gold) && (said.contains(goldLast) || gold.count > 3)
      guard saidLast == goldLast || Set(gold).isSubset(of: said) || isInside else { return false }
      guard saidLast == goldLast, said.count == 2, gold.count >= 2 else { return true }
      let (first, goldFirst) = (said[0], gold[0])
      if first == goldFirst || gold.contains(first) { return true }
      return first.first == goldFirst.first
        && (first.count == 1 || goldFirst.count == 1 || first.prefix(3) == goldFirst.prefix(3))
    }
  }

  private static func nameParts(_ entity: String) -> [[String]] {
    entity.split(separator: "|").filter { !$0.hasPrefix("@") }.map { content(String($0)) }
  }

  private static func last(_ parts: [String]) -> String {
    parts.last { !suffixes.contains($0) } ?? ""
  }

  private static func content(_ name: String) -> [String] {
    let all = words(name)
    let some = all.filter { !titles.contains($0) }
    return some.isEmpty ? all : some
  }

  /// The words in lower case, without 's and without full stops inside.
  static func words(_ text: String) -> [String] {
    var result: [String] = []
    var word = ""
    let scalars = Array(text.lowercased().unicodeScalars)
    func finish() {
      if word.hasSuffix("'s") { word.removeLast(2) }
      while word.hasSuffix("'") { word.removeLast() }
      if !word.isEmpty { result.append(word) }
      word = ""
    }
    for (index, scalar) in scalars.enumerated() {
      let isLetter = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      if isLetter || !word.isEmpty && (scalar == "-" || scalar == "_" || scalar == "@") {
        word.unicodeScalars.append(scalar)
      } else if scalar == "'" || scalar == "\u{2019}" {
        if !word.isEmpty { word += "'" }
      } else if scalar == ".", !word.isEmpty, index + 1 < scalars.count, scalars[index + 1].properties.isAlphabetic {
        continue
      } else {
        finish()
      }
    }
    finish()
    return result
  }

  private static func set(_ words: String) -> Set<String> { Set(words.split(separator: " ").map(String.init)) }

  private static let suffixes = set("jr sr ii iii iv")
  private static let pronouns = set(
    "he she they i we it you him her them who that which his hers their me us whom")
  private static let titles = set(
    """
    the a an mr mrs ms miss dr sen sens gov rep reps president senator governor prof professor sir lord lady dame \
    judge justice gen lt col sgt capt secretary congressman congresswoman congressmen mayor pope king queen prince \
    princess rev representative former republican democratic democrat chairman chairwoman general ambassador minister \
    prime state vice attorney chief director officer detective sheriff then of and for u.s us maj adm speaker first jr \
    sr ii iii iv hon st
    """)
}
