import Articles
import Messages
import Screen

/// How the text of an article is set: words parted at the ends of rows, rows filled to their ends.
extension Reader {
  /// The language by whose rules words of the open article are parted, as a BCP 47 tag; empty where nobody says it.
  private var languageOfWords: String {
    state.wishes.language ?? state.reading?.article.metadata.language ?? ""
  }

  /// Where words of the open article may be parted; nil while that is not wanted or not known.
  var hyphenation: Hyphenation? { state.wishes.hyphenates ? hyphenations[languageOfWords] : nil }

  /// Asks for the rules of the open article's language, where they are not known.
  mutating func askForHyphenation() -> [Effect] {
    guard state.wishes.hyphenates, state.reading != nil else { return [] }
    let language = languageOfWords
    guard hyphenations[language] == nil, !unknownHyphenations.contains(language), askedHyphenation != language else {
      return []
    }
    askedHyphenation = language
    return [.findHyphenation(language: language)]
  }

  /// Takes the rules of a language in, or says what has to be installed.
  mutating func take(_ hyphenation: Hyphenation?, of language: String, named name: String) {
    guard let hyphenation else {
      let package = Self.package(of: name)
      unknownHyphenations.insert(language)
      state.message = State.Message(
        text: localized("There are no rules to part words of “\(name)” by; in Debian the package \(package) has them"),
        isProblem: true)
      return
    }
    hyphenations[language] = hyphenation
    if language == languageOfWords { relayout() }
  }

  /// Debian's package with the rules of a language.
  private static func package(of language: String) -> String {
    let parts = language.lowercased().split { $0 == "-" || $0 == "_" }
    let country = parts.dropFirst().first { $0.utf8.count == 2 }
    switch parts.first {
    case "en": return country == nil || country == "us" ? "hyphen-en-us" : "hyphen-en-gb"
    case "pt": return country == "br" ? "hyphen-pt-br" : "hyphen-pt-pt"
    case "nb", "nn": return "hyphen-no"
    default: return "hyphen-\(parts.first ?? "en-us")"
    }
  }

  /// Parts words, or no longer; with a language, by its rules whatever the articles say.
  mutating func toggleHyphenation(_ language: String?) throws(Refusal) {
    if let language {
      let isTag = language.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 == UInt8(ascii: "-") }
      guard isTag, language.utf8.count <= 35 else { throw Refusal("A language is written like de or en-GB") }
      state.wishes.language = language
      state.wishes.hyphenates = true
    } else {
      state.wishes.hyphenates.toggle()
    }
    relayout()
    state.message = State.Message(
      text: state.wishes.hyphenates
        ? localized("Words are parted at the ends of rows") : localized("Words are not parted"))
  }

  mutating func toggleJustification() {
    state.wishes.isJustified.toggle()
    relayout()
    state.message = State.Message(
      text: state.wishes.isJustified
        ? localized("Rows are filled to their ends") : localized("Rows end raggedly"))
  }
}
