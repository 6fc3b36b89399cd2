/// What an element of HTML means for the text: which elements part blocks, and which are no text at all.
enum ElementRole: Sendable, Equatable {
  /// Stands in a line: `<span>`, and every element that nobody knows.
  case inline
  /// Parts what is before it from what is in it: `<div>`, `<p>`.
  case block
  /// 1 to 6.
  case heading(Int)
  case lineBreak
  case rule
  case list
  case orderedList
  case item
  case quoted
  case caption
  case preformatted
  case code
  case emphasis
  case strong
  case link
  /// `<q>`, which browsers put quotation marks around.
  case quotationMarks
  case table
  case cell
  /// What is never read: scripts, controls, drawings.
  case skipped

  /// - Parameter name: of the element, in small letters.
  init(of name: String) {
    self = Self.roles[name] ?? .inline
  }

  private static let roles: [String: ElementRole] = {
    // "block", "body.content", "hl1", "bq" and what has "media" in it are of NITF.
    let names: [(ElementRole, String)] = [
      (
        .block,
        """
        address article aside body center dd details dialog dir div dl dt fieldset figure footer form header hgroup html legend main \
        menuitem nav p search section summary tbody tfoot thead tr block body.content media
        """
      ),
      (.heading(1), "h1 hl1"), (.heading(2), "h2 hl2"), (.heading(3), "h3"), (.heading(4), "h4"), (.heading(5), "h5"),
      (.heading(6), "h6"), (.lineBreak, "br"), (.rule, "hr"), (.list, "ul menu"), (.orderedList, "ol"), (.item, "li"),
      (.quoted, "blockquote bq"), (.caption, "figcaption caption media-caption"),
      (.preformatted, "pre listing xmp plaintext"),
      (.code, "code kbd samp tt"), (.emphasis, "em i cite dfn var"), (.strong, "strong b"), (.link, "a"),
      (.quotationMarks, "q"), (.table, "table"), (.cell, "td th"),
      (
        .skipped,
        """
        applet area audio base basefont button canvas col colgroup command datalist embed frame frameset head iframe img input \
        keygen link map meta meter noembed noframes noscript object optgroup option param picture progress rp script select source \
        style svg template textarea title track video annotation annotation-xml media-reference media-metadata media-object media-producer
        """
      ),
    ]
    var roles: [String: ElementRole] = [:]
    for (role, words) in names {
      for word in words.split(separator: " ") { roles[String(word)] = role }
    }
    return roles
  }()

  /// Whether it begins a line of its own.
  var isBlock: Bool {
    switch self {
    case .block, .heading, .rule, .list, .orderedList, .item, .quoted, .caption, .preformatted, .table, .cell: true
    case .inline, .lineBreak, .code, .emphasis, .strong, .link, .quotationMarks, .skipped: false
    }
  }
}
