import Messages
import Quotations

/// Citations as a page of HTML that stands by itself: each quotation in its paragraph, with its facts. No scripts, nothing
/// that is fetched; light and dark as the reader's system has it; to be printed too. Its words for people are in the user's
/// language; the record in the comments, which programs read, is the same in all.
struct CitationPage: CitationWriter {
  private var names = CitationNames()

  init() {}

  func begin() -> [UInt8] {
    Array(
      """
      <!DOCTYPE html>
      <html lang="\(localized("en", context: "the language of this translation, as in HTML"))">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="generator" content="pullquote">
      <title>\(Self.escaped(localized("Quotations", context: "the title of a report")))</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      <main>
      <h1>\(Self.escaped(localized("Quotations", context: "the title of a report")))</h1>
      <p class="about">\(Self.escaped(localized("Places count Unicode code points of the article’s text, from 0, ends exclusive.")))</p>

      """.utf8)
  }

  func end() -> [UInt8] { Array("</main>\n</body>\n</html>\n".utf8) }

  private static let style = """
    :root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --faint: #595959; --mark: #fff1b8; --line: #d0d0d0; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e8e8e8; --paper: #161616; --faint: #a8a8a8; --mark: #4a3f12; --line: #444; }
    }
    body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 Georgia, serif; }
    main { max-width: 42rem; margin: 0 auto; padding: 1.5rem; overflow-wrap: anywhere; }
    h1, h2 { line-height: 1.2; }
    h2 { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: 1.5rem; }
    blockquote { margin: 1.5rem 0 0.5rem; padding-left: 1rem; border-left: 3px solid var(--line); color: var(--faint); white-space: pre-line; }
    mark { background: var(--mark); color: var(--ink); }
    .by { margin: 0 0 0 1rem; }
    .about, .facts, dl { color: var(--faint); font: 0.85rem/1.45 system-ui, sans-serif; }
    .note { margin: 0.5rem 0 0 1rem; white-space: pre-line; }
    dl { margin: 0.25rem 0 0 1rem; }
    dt, dd { display: inline; margin: 0; }
    dt::after { content: ":"; }
    dd::after { content: " · "; }
    dd:last-of-type::after { content: ""; }
    a { color: inherit; }
    @media print {
      :root { --ink: #000; --paper: #fff; --faint: #333; --mark: #eee; --line: #999; }
      main { max-width: none; padding: 0; }
      .quotation { break-inside: avoid; }
      h2 { break-after: avoid; }
      a[href^="http"]::after { content: " (" attr(href) ")"; }
    }
    """

  mutating func write(_ article: CitedArticle) -> [UInt8] {
    let title = LegibleText.line(article.title)
    let language = article.language.map { " lang=\"\(Self.attribute($0))\"" } ?? ""
    var page = "<section>\n<h2\(language)>\(Self.escaped(title.isEmpty ? localized("Untitled") : title))</h2>\n"
    var facts = [article.author, article.source].compactMap(\.self).map { Self.escaped(LegibleText.line($0)) }
    if let date = article.date { facts.append("<time datetime=\"\(date)\">\(date)</time>") }
    if let address = article.webAddress { facts.append(Self.link(address)) }
    facts.append("<code>\(Self.escaped(LegibleText.line(article.shownPath)))</code>")
    if let file = article.file { facts.append("SHA-256 <code>\(file)</code>") }
    page += "<p class=\"facts\">\(facts.joined(separator: " · "))</p>\n"
    if let note = article.note { page += "<p class=\"note\">\(Self.noteLabel) \(Self.passage(note))</p>\n" }
    for quotation in article.quotations { page += item(quotation, in: article, language: language) }
    return Array((page + "</section>\n").utf8)
  }

  private mutating func item(_ quotation: CitedQuotation, in article: CitedArticle, language: String) -> String {
    let id = names.name(quotation.id)
    let words = "<mark>\(Self.passage(quotation.words))</mark>"
    let citing =
      article.webAddress.map {
        " cite=\"\(Self.attribute(CitedArticle.percentEncoded(Array($0.utf8), isAddress: true)))\""
      } ?? ""
    var facts = [
      (
        localized("place", context: "a fact of a quotation"),
        "\(quotation.places.lowerBound)–\(quotation.places.upperBound)"
      ),
      (localized("kind", context: "a fact of a quotation"), quotation.kind.rawValue),
    ]
    if let speaker = quotation.speaker {
      facts += [
        (localized("named as", context: "a fact of a quotation"), speaker.mention),
        (localized("by", context: "a fact of a quotation"), speaker.basis),
      ]
    } else if quotation.isSpeakerCorrected {
      facts.append((localized("by", context: "a fact of a quotation"), "reader"))
    }
    if let cue = quotation.cue { facts.append((localized("cue", context: "a fact of a quotation"), cue)) }
    var confidence = JSONWriter()
    confidence.share(quotation.confidence)
    facts.append(
      (localized("confidence", context: "a fact of a quotation"), String(decoding: confidence.bytes, as: UTF8.self)))
    if quotation.isKept { facts.append((localized("kept", context: "a fact of a quotation"), localized("yes"))) }
    let list = facts.map { "<dt>\(Self.escaped($0.0))</dt> <dd>\(Self.escaped(LegibleText.line($0.1)))</dd>" }
    let note = quotation.note.map { "<p class=\"note\">\(Self.noteLabel) \(Self.passage($0))</p>\n" } ?? ""
    return """
      <article class="quotation" id="\(id)">
      <blockquote\(citing)\(language)>\(Self.passage(quotation.before))\(words)\(Self.passage(quotation.behind))</blockquote>
      <p class="by">— \(Self.escaped(LegibleText.line(quotation.shownSpeaker)))</p>
      \(note)<dl>\(list.joined(separator: "\n"))</dl>
      <!-- \(HiddenRecord.line(of: quotation, in: article, id: id)) -->
      </article>

      """
  }

  private static var noteLabel: String { escaped(localized("Note:")) }

  /// Words whose line ends stay.
  private static func passage(_ words: String) -> String {
    words.utf8.split(separator: Ascii.lineFeed, omittingEmptySubsequences: false).map { line in
      escaped(LegibleText.line(String(Substring(line))))
    }.joined(separator: "\n")
  }

  private static func link(_ address: String) -> String {
    let target = CitedArticle.percentEncoded(Array(address.utf8), isAddress: true)
    return "<a rel=\"noreferrer\" href=\"\(attribute(target))\">\(escaped(LegibleText.line(address)))</a>"
  }

  private static func escaped(_ words: String) -> String {
    LegibleText.escaping(words) { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "'": "&#39;"
      default: nil
      }
    }
  }

  private static func attribute(_ words: String) -> String { escaped(LegibleText.line(words)) }
}
