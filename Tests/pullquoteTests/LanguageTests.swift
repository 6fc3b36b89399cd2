import Testing

private let hasGettext = (try? Shell().run("command -v msgfmt"))?.status == 0

/// The program in German, by the catalogue of the project. Skipped where msgfmt is missing.
@Suite(.enabled(if: hasGettext, "gettext is not installed")) struct LanguageTests {
  /// A folder with an article, a picture and the German catalogue.
  private static func shell() throws -> Shell {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    return try Shell(
      """
      mkdir -p locale/de/LC_MESSAGES && msgfmt -o locale/de/LC_MESSAGES/pullquote.mo '\(root)/Translations/de.po' && \
      mkdir in && printf 'The well\\n\\n“We dig again,” said Ana Ruiz. “There is water.”\\n' > in/well.txt && \
      printf '\\211PNG\\r\\n' > in/photo.png
      """)
  }

  private static let german = "export TEXTDOMAINDIR=\"$PWD/locale\" LANGUAGE=de; "
  private static let missing = "pullquote: nowhere.txt gibt es nicht: die Schreibweise des Pfads prüfen.\n"
  private static let missingInEnglish = "pullquote: nowhere.txt does not exist: check the spelling of the path.\n"

  @Test(arguments: [
    "LANGUAGE=de", "LANG=de_DE.UTF-8", "LANG=de_AT.UTF-8@euro", "LC_ALL=de LANG=fr_FR.UTF-8", "LC_MESSAGES=de_CH",
    "LANGUAGE=sw:de", "LANG=fr_FR.UTF-8 LANGUAGE=de",
  ])
  func `the language is the one that the environment names, whether the system has its locale or not`(
    variables: String
  ) throws {
    let outcome = try Self.shell().run("TEXTDOMAINDIR=\"$PWD/locale\" \(variables) $pullquote show nowhere.txt")
    #expect(outcome.errors == Self.missing)
    #expect(outcome.status == 66)
  }

  @Test(arguments: [
    "LANG=C", "LC_ALL=C LANGUAGE=de", "LC_ALL=POSIX LANGUAGE=de", "LANGUAGE=en:de", "LANG=en_GB.UTF-8",
    "LANG=sw_KE.UTF-8",
    "LANGUAGE=../../de", "TEXTDOMAINDIR=/nowhere LANGUAGE=de",
  ])
  func `English is spoken where that is wanted, or nothing else is there`(variables: String) throws {
    let outcome = try Self.shell().run("TEXTDOMAINDIR=\"$PWD/locale\"; \(variables) $pullquote show nowhere.txt")
    #expect(outcome.errors == Self.missingInEnglish)
  }

  @Test func `a damaged catalogue is no catalogue`() throws {
    let damage = "head -c 500 locale/de/LC_MESSAGES/pullquote.mo > cut && mv cut locale/de/LC_MESSAGES/pullquote.mo; "
    let outcome = try Self.shell().run(damage + Self.german + "$pullquote show nowhere.txt")
    #expect(outcome.status == 66)
  }

  @Test(arguments: [
    "man", "keys --markdown", "completions bash", "completions zsh", "completions fish", "list --json in",
    "list --csv in",
    "show --json in/well.txt", "show --outline in/well.txt", "quotes --format markdown in", "quotes --jsonl in",
    "quotes --format org in", "export --format json in", "export --format csv in",
    "speakers --format csv in", "search --format json well in", "--version",
  ])
  func `what is written for files and programs is the same in every language`(command: String) throws {
    let shell = try Self.shell()
    let english = try shell.run("$pullquote \(command)")
    let german = try shell.run(Self.german + "$pullquote \(command)")
    #expect(!english.output.isEmpty)
    #expect(german.output == english.output)
  }

  @Test func `a report is headed in German, and what programs read in it is the same`() throws {
    let shell = try Self.shell()
    let english = try shell.run("$pullquote quotes --format html in")
    let german = try shell.run(Self.german + "$pullquote quotes --format html in")
    #expect(german.output.contains("<html lang=\"de\">") && german.output.contains("<h1>Zitate</h1>"))
    #expect(german.lines.filter { $0.hasPrefix("<!--") } == english.lines.filter { $0.hasPrefix("<!--") })
    let formats = try shell.run(Self.german + "$pullquote formats")
    #expect(formats.output.contains("\nReiner Text\n    text: "))
  }

  @Test func `a record is answered in English, whatever is wrong with it`() throws {
    let command = "printf '{\"id\":1}\\n{\"text\":\"“No,” said Ana Ruiz.\"}\\n[\\n' | $pullquote quotes --from jsonl -"
    let shell = try Self.shell()
    #expect(try shell.run(Self.german + command).output == shell.run(command).output)
  }

  @Test func `numbers, reasons and help come in German`() throws {
    let shell = try Self.shell()
    let speakers = try shell.run(Self.german + "$pullquote speakers in")
    #expect(speakers.output == "Ana Ruiz\n  2 Zitate in 1 Artikel\n")
    #expect(speakers.errors == "pullquote: 1 Datei wurde ausgelassen: In ihr steht kein Artikel.\n")
    let picture = try shell.run(Self.german + "$pullquote show in/photo.png")
    #expect(picture.errors == "pullquote: in/photo.png ist kein Text: Es sieht aus wie ein PNG-Bild.\n")
    let query = try shell.run(Self.german + "$pullquote search '(well' in")
    #expect(
      query.errors == "pullquote: Die Anfrage ist falsch bei Zeichen 1: diese Klammer ist nicht geschlossen.\n")
    let help = try shell.run(Self.german + "$pullquote show --help")
    #expect(help.output.contains("Einen Artikel ausgeben, auf die Breite des Terminals umbrochen."))
    let keys = try shell.run(Self.german + "$pullquote keys")
    #expect(keys.lines.first == "q\t:back\tVom Artikel zur Liste zurück; dort beenden")
    let config = try shell.run(Self.german + "$pullquote config > config.toml; $pullquote config --check < config.toml")
    #expect(config.status == 0)
  }
}
