/// What the classes and the id of an element say about it, in the words that makers of pages use for the same things
/// everywhere.
struct ElementHints: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// The words of an article: "article-body", "entry-content".
  static let body = ElementHints(rawValue: 1)
  /// Likely to hold an article: "content", "story", "post".
  static let article = ElementHints(rawValue: 1 << 1)
  static let comments = ElementHints(rawValue: 1 << 2)
  static let sharing = ElementHints(rawValue: 1 << 3)
  /// Other articles: "related", "most-read".
  static let others = ElementHints(rawValue: 1 << 4)
  static let navigation = ElementHints(rawValue: 1 << 5)
  static let advert = ElementHints(rawValue: 1 << 6)
  /// Asks for something: "newsletter", "subscribe", "cookie".
  static let asking = ElementHints(rawValue: 1 << 7)
  /// Beside, above or below the article: "sidebar", "footer", "masthead".
  static let beside = ElementHints(rawValue: 1 << 8)
  /// Facts about the article: "byline", "meta", "tags".
  static let facts = ElementHints(rawValue: 1 << 9)
  static let caption = ElementHints(rawValue: 1 << 10)
  /// Not shown on a screen: "sr-only", "print-only".
  static let unseen = ElementHints(rawValue: 1 << 11)
  static let byline = ElementHints(rawValue: 1 << 12)
  static let date = ElementHints(rawValue: 1 << 13)
  static let title = ElementHints(rawValue: 1 << 14)

  /// What is never part of an article.
  static let boilerplate: ElementHints = [
    .comments, .sharing, .others, .navigation, .advert, .asking, .beside, .unseen,
  ]

  private static func read(_ lines: String) -> [UInt64: ElementHints] {
    var hints: [UInt64: ElementHints] = [:]
    let kinds: [Substring: ElementHints] = [
      "article": .article, "comments": .comments, "sharing": .sharing, "others": .others,
      "navigation": .navigation, "advert": .advert, "asking": .asking, "beside": .beside, "facts": .facts,
      "caption": .caption, "unseen": .unseen, "byline": [.byline, .facts], "date": [.date, .facts],
      "title": .title,
    ]
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard let first = parts.first, let hint = kinds[first.dropLast()] else { continue }
      for word in parts.dropFirst() { hints[HintReader.hash(word.utf8), default: []].formUnion(hint) }
    }
    return hints
  }

  /// Words as they stand in classes, between hyphens, underscores, or as "camelCase".
  static let words = read(
    """
    article: article articles content contents entry hentry main page post posts story text blog body copy column
    comments: comment comments commentlist disqus livefyre respond replies reply discussion remark remarks shoutbox combx \
    commenting reactions comentarios commentaires kommentare opinions
    sharing: share shares sharing shared sharebar sharebox social socials sociable addthis addtoany sharethis sharedaddy \
    shareaholic follow following followus tweet whatsapp facebook twitter pinterest linkedin reddit socialmedia like likes
    others: related relateds recommended recommendation recommendations recommend recirc recirculation trending popular \
    mostread mostpopular readnext upnext outbrain taboola zergnet revcontent dianomi mgid teaser teasers promo promos \
    morefrom morenews seealso readalso latest yarpp relatedposts relatedarticles relatednews crosslinks \
    similar suggestions suggested nextstory nextpost nextarticle alsoread mostviewed headlines zemanta ligatus carousel
    navigation: nav navbar navigation menu menus submenu breadcrumb breadcrumbs crumb crumbs pagination pager paging pagenav \
    skip skiplink toolbar sitemap topnav subnav prevnext postnav jump
    advert: ad ads adv advert adverts advertisement advertisements advertising advertorial adslot adunit adbox adsense adsbygoogle banner banners \
    sponsor sponsored sponsors dfp gpt doubleclick werbung anzeige publicidad publicidade promoted affiliate
    asking: newsletter newsletters subscribe subscription subscriptions signup optin mailchimp cta cookie cookies gdpr consent ccpa paywall \
    donate donation donations register registration login signin modal popup overlay lightbox agegate survey poll premium regwall
    beside: sidebar sidebars footer foot masthead topbar rail siderail rightrail leftrail aside shoutbox skyscraper supplemental \
    copyright copyrights licence license disclaimer legal colophon rss search searchbox authorbox authorbio bio bios aboutauthor aboutus vcard \
    tools feedback contact contacts rating ratings ratingbox
    facts: meta metadata postmeta entrymeta tags tag taglist taxonomy categories category cats kicker eyebrow \
    readtime readingtime counter views viewcount
    byline: byline bylines author authors writer writers autor auteur autore contributor contributors reporter
    date: date dateline datetime timestamp pubdate published publish publishdate postdate posted updated modified
    caption: caption captions figcaption imagecaption credit credits photocredit wp-caption-text cutline legend
    unseen: sronly visuallyhidden offscreen screenreader printonly printfriendly
    title: title headline hed heading
    """)

  /// Names as a whole, without what parts their words, that say it plainly.
  static let names: [UInt64: ElementHints] = {
    var names: [UInt64: ElementHints] = [:]
    for name in """
    articlebody articlecontent articletext articlestory articlebodycontent articlecontentbody articleentry articlemaincontent \
    postbody postcontent posttext postentry postbodycontent entrycontent entrybody entrytext storybody storytext storycontent \
    storybodytext newsbody newstext newscontent newsarticlebody contentbody bodycontent bodycopy bodytext bodymain maintext \
    maincontent maincontentbody articleparagraphs bodyarticle blogcontent blogpostcontent blogpost blogbody fulltext fullstory \
    articlefulltext contentarticle contentarticlebody singlecontent singlepostcontent tdpostcontent textbody richtext \
    articlecopy storycopy artikelbody artikeltext artikelinhalt corpoartigo textonoticia textoarticulo cuerponoticia \
    articleinner articlebodytext pagecontent contenttext detailbody detailcontent detailtext newsdetail articledetail \
    itemfulltext itembody posttextcontent articletextwrap sectioncontent mceeditable formattedbody fieldbody fieldnamebody \
    articlemain zncontent entrycontentwrap bodyentrycontent instapaperbody storybodyinner articlewrapcontent
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      names[HintReader.hash(name.utf8)] = .body
    }
    for name in ["sronly", "visuallyhidden", "screenreadertext", "screenreader", "printonly", "offscreen"] {
      names[HintReader.hash(name.utf8)] = .unseen
    }
    return names
  }()

  /// Words that names begin or end with where nothing parts them: "sharebuttons", "leftsidebar".
  static let parts: [(word: [UInt8], hints: ElementHints)] =
    ([
      ("share", .sharing), ("social", .sharing), ("related", .others), ("recommend", .others), ("comments", .comments),
      ("commentbox", .comments), ("commentlist", .comments),
      ("sidebar", .beside), ("newsletter", .asking), ("subscri", .asking), ("footer", .beside),
      ("breadcrumb", .navigation),
      ("advert", .advert), ("sponsor", .advert), ("promo", .others), ("navigation", .navigation), ("caption", .caption),
      ("byline", [.byline, .facts]), ("outbrain", .others), ("taboola", .others), ("menu", .navigation),
      ("cookie", .asking), ("banner", .advert),
    ] as [(String, ElementHints)]).map { (Array($0.0.utf8), $0.1) }
}

/// Reads classes and ids; each value is read once.
struct HintReader {
  /// By a hash of 64 bits: that two values of a page share one is not to be expected, and would do no harm.
  private var values: [UInt64: ElementHints] = [:]

  /// FNV-1a.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// - Parameter value: of a class or id attribute.
  mutating func hints(in value: ArraySlice<UInt8>) -> ElementHints {
    guard !value.isEmpty, value.count <= 1000 else { return [] }
    let key = Self.hash(value)
    if let known = values[key] { return known }
    let hints = read(value)
    if values.count < 20_000 { values[key] = hints }
    return hints
  }

  /// Whether classes are those of a post of WordPress, which gives it its topics for classes: "hentry category-media
  /// tag-social-networks".
  private static func isPost(_ value: ArraySlice<UInt8>) -> Bool {
    value.split(whereSeparator: \.isAsciiBlank).prefix(40).contains { name in
      name.elementsEqual("hentry".utf8) || name.elementsEqual("type-post".utf8)
    }
  }

  private mutating func read(_ value: ArraySlice<UInt8>) -> ElementHints {
    var hints: ElementHints = []
    var place = value.startIndex
    var names = 0
    var isPost: Bool?
    while names < 40 {
      while place < value.endIndex, value[place].isAsciiBlank { place += 1 }
      guard place < value.endIndex else { break }
      let start = place
      while place < value.endIndex, !value[place].isAsciiBlank { place += 1 }
      names += 1
      let name = value[start..<place]
      if name.starts(with: "tag-".utf8) || name.starts(with: "category-".utf8) {
        let isOfPost = isPost ?? Self.isPost(value)
        isPost = isOfPost
        if isOfPost { continue }
      }
      hints.formUnion(read(name: name))
    }
    return hints
  }

  /// The letters of the name that is read, in small letters.
  private var letters: [UInt8] = []

  private mutating func read(name: ArraySlice<UInt8>) -> ElementHints {
    if name.count > 80 { return [] }
    var hasMixedCase = false
    var wasSmall = false
    for byte in name {
      // Classes of toolkits that say what something looks like ("md:text-lg", "w-[10px]") say nothing.
      if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "[") { return [] }
      if wasSmall, byte.isAsciiUppercase { hasMixedCase = true }
      wasSmall = byte.isAsciiLowercase
    }
    var hints: ElementHints = []
    letters.removeAll(keepingCapacity: true)
    var wordStart = 0
    var isDenied = false
    var words = 0
    wasSmall = false
    /// Reads the word that the last letters are.
    func endWord(_ letters: [UInt8]) {
      guard letters.count > wordStart else { return }
      let word = wordStart..<letters.count
      wordStart = letters.count
      words += 1
      // Names that programs make ("hJpRRP") have all short words in them.
      if hasMixedCase, word.count < 4 { return }
      if words == 1, word.count < 5 {
        isDenied =
          letters.elementsEqual("has".utf8) || letters.elementsEqual("no".utf8) || letters.elementsEqual("with".utf8)
      }
      if !isDenied { hints.formUnion(Self.hints(of: word, in: letters)) }
    }
    for byte in name {
      if byte.isAsciiUppercase, wasSmall { endWord(letters) }
      if byte.isAsciiLetter {
        letters.append(byte | 0x20)
      } else {
        endWord(letters)
      }
      wasSmall = byte.isAsciiLowercase
    }
    endWord(letters)
    if let known = ElementHints.names[Self.hash(letters)] { hints.formUnion(known) }
    return hints
  }

  private static func hints(of word: Range<Int>, in letters: [UInt8]) -> ElementHints {
    if let known = ElementHints.words[hash(letters[word])] { return known }
    guard word.count > 6 else { return [] }
    var hints: ElementHints = []
    for part in ElementHints.parts where word.count >= part.word.count {
      let end = word.upperBound - part.word.count
      if isEqual(part.word, letters, at: word.lowerBound) || isEqual(part.word, letters, at: end) {
        hints.formUnion(part.hints)
      }
    }
    return hints
  }

  private static func isEqual(_ word: [UInt8], _ letters: [UInt8], at place: Int) -> Bool {
    for index in word.indices where word[index] != letters[place + index] { return false }
    return true
  }
}
