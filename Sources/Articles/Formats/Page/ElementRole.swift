/// What an element of HTML means for the text: which elements part blocks, and which are no text at all.
enum ElementRole: Sendable {
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
    self =
      switch name {
      case "address", "article", "aside", "body", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt",
        "fieldset", "figure", "footer", "form", "header", "hgroup", "html", "legend", "main", "menuitem", "nav", "p",
        "search", "section", "summary", "tbody", "tfoot", "thead", "tr",
        // Of NITF, as what follows with a dot or a hyphen, "hl1" and "bq".
        "block", "body.content", "media":
        .block
      case "h1", "hl1": .heading(1)
      case "h2", "hl2": .heading(2)
      case "h3": .heading(3)
      case "h4": .heading(4)
      case "h5": .heading(5)
      case "h6": .heading(6)
      case "br": .lineBreak
      case "hr": .rule
      case "ul", "menu": .list
      case "ol": .orderedList
      case "li": .item
      case "blockquote", "bq": .quoted
      case "figcaption", "caption", "media-caption": .caption
      case "pre", "listing", "xmp", "plaintext": .preformatted
      case "code", "kbd", "samp", "tt": .code
      case "em", "i", "cite", "dfn", "var": .emphasis
      case "strong", "b": .strong
      case "a": .link
      case "q": .quotationMarks
      case "table": .table
      case "td", "th": .cell
      case "applet", "area", "audio", "base", "basefont", "button", "canvas", "col", "colgroup", "command", "datalist",
        "embed", "frame", "frameset", "head", "iframe", "img", "input", "keygen", "link", "map", "meta", "meter",
        "noembed", "noframes", "noscript", "object", "optgroup", "option", "param", "picture", "progress", "rp",
        "script", "select", "source", "style", "svg", "template", "textarea", "title", "track", "video",
        "annotation", "annotation-xml", "media-reference", "media-metadata", "media-object", "media-producer":
        .skipped
      default: .inline
      }
  }

  /// Whether it begins a line of its own.
  var isBlock: Bool {
    switch self {
    case .block, .heading, .rule, .list, .orderedList, .item, .quoted, .caption, .preformatted, .table, .cell: true
    case .inline, .lineBreak, .code, .emphasis, .strong, .link, .quotationMarks, .skipped: false
    }
  }
}
