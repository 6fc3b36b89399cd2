/// The names in the line that says who wrote an article: "By ANA RUIZ, Northern Editor" gives "ANA RUIZ".
enum Byline {
  /// Nil where no name is left: "--(Reuter)".
  ///
  /// - Parameter source: the publication, which some bylines name again.
  static func names(in line: String, of source: String? = nil) -> String? {
    let all = Array(line.utf8)
    var range = all.trimmed(0..<all.count)
    range = withoutOpening(range, in: all)
    range = range.lowerBound..<end(of: range, in: all, source: source)
    range = withoutOffice(range, in: all)
    while let last = all[range].last, [UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: ";")].contains(last) {
      range = all.trimmed(range.lowerBound..<range.upperBound - 1)
    }
    guard range.contains(where: { all[$0].isAsciiLetter || all[$0] >= 0x80 }) else { return nil }
    return listed(all.line(range))
  }

  /// The names with ", " between them; "Ruiz, Ana" is one.
  private static func listed(_ line: String) -> String {
    let names = line.split { $0 == ";" || $0 == "," }.compactMap { String($0).nonBlank }
    let isOne =
      names.count == 2 && !line.contains(";")
      && names.allSatisfy { !$0.contains(" ") && $0 != $0.uppercased() && $0.first?.isUppercase == true }
    return isOne ? "\(names[1]) \(names[0])" : names.joined(separator: ", ")
  }

  /// "Ana Ruiz Political correspondent" without what she is, where nothing parts it from her name.
  private static func withoutOffice(_ range: Range<Int>, in all: [UInt8]) -> Range<Int> {
    let words = all[range].split(separator: Ascii.space)
    guard words.count > 2, let last = words.last else { return range }
    if last.elementsEqual("reports".utf8) { return range.lowerBound..<words[words.count - 2].endIndex }
    let name = String(decoding: last, as: UTF8.self)
    guard name == name.lowercased(), offices.contains(name), name.utf8.count > 4 else { return range }
    return range.lowerBound..<words[1].endIndex
  }

  /// "By", and what it is in other languages. "Di" and "De" begin names too, and are left alone.
  private static let openings = [
    "by", "by:", "from", "von", "von:", "vom", "par", "par:", "por", "por:", "door", "av", "af", "interview:",
    "words by",
    "story by", "reported by", "written by", "text:", "автор:", "текст:",
  ]

  private static func withoutOpening(_ range: Range<Int>, in all: [UInt8]) -> Range<Int> {
    var range = range
    for _ in 0..<2 {
      let line = String(decoding: all[range.lowerBound..<min(range.upperBound, range.lowerBound + 24)], as: UTF8.self)
      let small = line.lowercased()
      guard let opening = openings.first(where: { small.hasPrefix($0 + " ") }) else { break }
      range = all.trimmed(range.lowerBound + opening.utf8.count..<range.upperBound)
    }
    return range
  }

  /// Where the names end: before a bracket, a dash or bar with more behind it, an address, a second line, an office.
  private static func end(of range: Range<Int>, in all: [UInt8], source: String?) -> Int {
    var place = range.lowerBound
    while place < range.upperBound {
      switch all[place] {
      case UInt8(ascii: "("), UInt8(ascii: "|"), UInt8(ascii: "["), Ascii.lineFeed, UInt8(ascii: "<"):
        return all.trimmed(range.lowerBound..<place).upperBound
      case UInt8(ascii: "-")
      where all.has("--", at: place)
        || place > range.lowerBound && all[place - 1] == Ascii.space && all.has("- ", at: place):
        return all.trimmed(range.lowerBound..<place).upperBound
      case UInt8(ascii: ","), UInt8(ascii: ";"):
        let next = all[(place + 1)..<range.upperBound].firstIndex { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
        let part = all.trimmed(place + 1..<(next ?? range.upperBound))
        let before = all[range.lowerBound..<place]
        if part.isEmpty || isOffice(part, in: all) || isAgency(part, behind: before, in: all)
          || source?.contains(all.line(part)) == true
        {
          return all.trimmed(range.lowerBound..<place).upperBound
        }
      case UInt8(ascii: "@"):
        let word = all[..<place].lastIndex(of: Ascii.space) ?? range.lowerBound
        return all.trimmed(range.lowerBound..<max(word, range.lowerBound)).upperBound
      case Ascii.space where all.has(" in ", at: place) || all.has(" reports ", at: place):
        if all[range.lowerBound..<place].contains(Ascii.space) { return place }
      default: break
      }
      place += 1
    }
    return range.upperBound
  }

  /// "CP" behind a name of two words; among initials it is one of them.
  private static func isAgency(_ part: Range<Int>, behind names: ArraySlice<UInt8>, in all: [UInt8]) -> Bool {
    let first = names.prefix { $0 != UInt8(ascii: ",") }
    return part.count <= 4 && all[part].allSatisfy(\.isAsciiUppercase) && first.contains(Ascii.space)
  }

  /// Words of offices, places and papers: what follows a comma and has one of them is no name.
  private static let offices: Set<String> = [
    "correspondent", "correspondents", "editor", "editors", "staff", "writer", "writers", "reporter", "reporters",
    "bureau", "chief", "columnist", "critic", "contributor", "contributing", "special", "political", "press", "news",
    "agency", "service", "director", "analyst", "blogger", "photographer", "senior", "deputy", "associated", "reuters",
    "afp", "ap", "times", "post", "guardian", "telegraph", "herald", "tribune", "star", "journal", "gazette", "media",
    "ltd", "inc", "university", "professor", "redakteur", "korrespondent", "correspondant", "envoyé", "rédacteur",
    "correspondiente", "corresponsal", "chronicle", "freelance", "with", "canadian", "in", "at", "for", "of", "the",
    "and",
  ]

  private static func isOffice(_ part: Range<Int>, in all: [UInt8]) -> Bool {
    let words = String(decoding: all[part], as: UTF8.self).split(separator: " ")
    // "and Mary Smith" goes on with names.
    if words.count > 1, ["and", "und", "et", "y", "e", "en", "og", "och", "&"].contains(words[0].lowercased()) {
      return words[1...].contains { offices.contains($0.lowercased()) }
    }
    if words.count == 1, ["jr.", "jr", "sr.", "sr", "ii", "iii", "iv"].contains(words[0].lowercased()) { return false }
    return words.contains { offices.contains($0.lowercased()) } || words.count > 5
  }
}
