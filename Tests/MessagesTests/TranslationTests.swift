import Testing

@testable import MessageExtraction

/// What the sources say, and what the languages make of it.
struct TranslationTests {
  static let languages = Project.files(below: "Translations", ending: ".po")

  /// The targets that speak to people, as the Makefile has them.
  private static var sources: [(name: String, source: String)] {
    ["Articles", "ArticleLibrary", "Reader", "Terminal", "pullquote"]
      .flatMap { Project.files(below: "Sources/\($0)", ending: ".swift") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { ($0, Project.read("\(Project.root)/\($0)") ?? "") }
  }

  private static func catalogue(_ name: String) throws -> Catalogue {
    Catalogue(try #require(Project.read("\(Project.root)/\(name)")))
  }

  @Test func `the template has the messages of the sources`() {
    #expect(
      Project.read("\(Project.root)/Translations/pullquote.pot") == Template.text(of: Self.sources),
      "make messages writes Translations/pullquote.pot anew")
  }

  @Test func `there is a German translation`() {
    #expect(Self.languages.contains("Translations/de.po"))
  }

  @Test(arguments: languages) func `a language has every message of the sources, and no other`(language: String) throws
  {
    let wanted = Catalogue(Template.text(of: Self.sources)).entries
    let there = try Self.catalogue(language).entries
    let known = Set(there.map(\.identity))
    let missing = wanted.map(\.identity).filter { !known.contains($0) }
    #expect(missing.isEmpty, "missing in \(language): \(missing)")
    let unused = known.subtracting(wanted.map(\.identity)).sorted()
    #expect(unused.isEmpty, "not in the sources, but in \(language): \(unused)")
    #expect(there.count == known.count)
  }

  @Test(arguments: languages) func `every message is translated, with the gaps that it has`(language: String) throws {
    for entry in try Self.catalogue(language).entries {
      #expect(!entry.isFuzzy, "fuzzy: \(entry.key)")
      #expect(entry.translations.count == (entry.plural == nil ? 1 : 2), "\(entry.key)")
      for translation in entry.translations { #expect(!translation.isEmpty, "not translated: \(entry.key)") }
      // The form for one may do without the number.
      let last = entry.translations.last ?? ""
      #expect(gaps(in: last) == gaps(in: entry.plural ?? entry.key), "\(entry.key) → \(last)")
      let first = entry.translations.first ?? ""
      #expect(gaps(in: first).isSubset(of: gaps(in: entry.plural ?? entry.key)), "\(entry.key) → \(first)")
    }
  }

  @Test(arguments: languages) func `a translation keeps the shape of its message`(language: String) throws {
    for entry in try Self.catalogue(language).entries {
      for translation in entry.translations {
        #expect(translation.hasSuffix("…") == entry.key.hasSuffix("…"), "\(entry.key) → \(translation)")
        #expect(translation.hasSuffix(".") == entry.key.hasSuffix("."), "\(entry.key) → \(translation)")
        #expect(translation.first != " " && translation.last != " ", "\(entry.key) → \(translation)")
      }
    }
  }

  @Test(arguments: languages) func `msgfmt has nothing to say against a language`(language: String) throws {
    guard let result = Project.run(["msgfmt", "--check", "-o", "/dev/null", "\(Project.root)/\(language)"]) else {
      return
    }
    #expect(result.status == 0, "\(result.output)")
  }
}
