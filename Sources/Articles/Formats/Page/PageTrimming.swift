/// Takes away blocks that the markup does not tell from the article: what stands between the title and the first
/// sentence, behind the last one, and lines that ask to read something else.
struct PageTrimming {
  private struct Part {
    let kind: Block.Kind
    let words: String
    let letters: Int
    /// Of the words, how many are in links: 0 to 1.
    let linkShare: Double
    let isSentence: Bool
    let level: Int

    var isLinked: Bool { linkShare >= 0.8 }
    /// In small letters, to compare by.
    var key: String { PageWords.key(words) }
    var inSmallLetters: [UInt8] { Array(words.utf8).inSmallLetters }
  }

  /// - Parameters:
  ///   - title: of the article.
  ///   - author: names, parted by commas.
  static func trim(_ draft: inout ArticleDraft, title: String?, author: String?) {
    let parts = parts(of: draft)
    var unwanted = Set<Int>()
    guard let first = parts.firstIndex(where: { $0.isSentence && $0.letters >= 80 }) else { return }
    trimBeginning(
      parts[..<first], title: title.map(PageWords.key) ?? "", author: author.map(PageWords.key) ?? "", &unwanted)
    for (index, part) in parts.enumerated() where isAside(part) { unwanted.insert(index) }
    for index in startOfOthers(parts)..<parts.count { unwanted.insert(index) }
    trimEnd(parts, &unwanted)
    // A page of scraps has nothing else.
    guard !unwanted.isEmpty, parts.indices.contains(where: { !unwanted.contains($0) && parts[$0].kind != .caption })
    else { return }
    let starts = Set(unwanted.map { draft.blocks[$0].range.lowerBound })
    draft.removeBlocks { block, _ in starts.contains(block.range.lowerBound) }
  }

  private static func parts(of draft: ArticleDraft) -> [Part] {
    var next = 0
    return draft.blocks.map { block in
      var linked = 0
      while next < draft.inlines.count, draft.inlines[next].range.lowerBound < block.range.upperBound {
        if case .link = draft.inlines[next].kind { linked += draft.inlines[next].range.count }
        next += 1
      }
      let isShort = block.range.count <= 600
      let words = isShort ? String(decoding: draft.text[block.range], as: UTF8.self) : ""
      let ends = Sentences.ending(of: block.range, in: draft.text) != .none
      let isWords = block.kind == .paragraph || block.kind == .quoted
      return Part(
        kind: block.kind, words: words, letters: block.range.count,
        linkShare: Double(linked) / Double(max(1, block.range.count)), isSentence: isWords && (ends || !isShort),
        level: block.level)
    }
  }

  // MARK: - Before the first sentence

  private static func trimBeginning(
    _ parts: ArraySlice<Part>, title: String, author: String, _ unwanted: inout Set<Int>
  ) {
    // What stands above the title is the page's.
    let titleIndex =
      parts.firstIndex { title.utf8.count > 5 && $0.kind != .caption && $0.key == title }
      ?? parts.firstIndex { $0.kind == .heading && $0.level == 1 }
    for (index, part) in zip(parts.indices, parts) {
      if let titleIndex, index <= titleIndex, part.kind != .caption {
        unwanted.insert(index)
      } else if part.kind != .caption, part.kind != .preformatted, part.letters < 200, !part.isSentence {
        let key = author.isEmpty ? "" : part.key
        let isByline = !author.isEmpty && (author.hasSuffix(key) || key.hasSuffix(author))
        if isByline || isDateLine(part) || isReadingTime(part) || isOpenedAsByline(part)
          || part.isLinked && part.kind != .heading
          || part.kind == .paragraph && part.words.split(whereSeparator: \.isWhitespace).count <= 3
        {
          unwanted.insert(index)
        }
      }
    }
  }

  /// "4 min read", "Lesezeit: 3 Minuten".
  private static func isReadingTime(_ part: Part) -> Bool {
    guard part.letters < 40, part.kind != .heading else { return false }
    let words = part.words.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.count <= 6 && words.contains { Int($0) != nil }
      && words.contains { $0.hasPrefix("min") && $0.count <= 7 || $0.hasPrefix("мин") }
  }

  private static func isOpenedAsByline(_ part: Part) -> Bool {
    let small = part.words.lowercased()
    return part.kind != .heading && part.letters < 100
      && (small.hasPrefix("by ") || small.hasPrefix("written by ") || small.hasPrefix("por ") || small.hasPrefix("par ")
        || small.hasPrefix("von "))
  }

  /// Whether a short line has a year or a time in it: "Updated 11:21 pm CST, Tuesday, November 19, 2019".
  private static func isDateLine(_ part: Part) -> Bool {
    guard part.kind == .paragraph || part.kind == .item, part.letters < 120 else { return false }
    var digits = 0
    var longest = 0
    var run = 0
    var hasTime = false
    let bytes = Array(part.words.utf8)
    for (index, byte) in bytes.enumerated() {
      if byte.isDigit {
        digits += 1
        run += 1
        longest = max(longest, run)
        continue
      }
      if byte == UInt8(ascii: ":"), run > 0, run < 3, index + 1 < bytes.count, bytes[index + 1].isDigit {
        hasTime = true
      }
      run = 0
    }
    guard digits > 0, part.words.split(whereSeparator: \.isWhitespace).count <= 16 else { return false }
    return longest == 4 || hasTime || ArticleDate(words: part.words) != nil || digits * 3 > bytes.count
  }

  // MARK: - After the last sentence

  private static func trimEnd(_ parts: [Part], _ unwanted: inout Set<Int>) {
    for index in parts.indices.reversed() {
      let part = parts[index]
      if unwanted.contains(index) { continue }
      let isLeftover =
        part.kind == .heading
        || part.isLinked && part.kind != .preformatted
        || isCredit(part) || isContact(part) || isStamp(part)
        || part.kind == .item && part.linkShare > 0.25 || isCopyright(part)
        || part.kind == .paragraph && !part.isSentence && part.letters < 25
          && part.words.split(whereSeparator: \.isWhitespace).count <= 3
      // An article of headings alone is not taken apart.
      guard isLeftover, index > 0 else { return }
      unwanted.insert(index)
    }
  }

  /// Who of an agency had a part in it: "Reporting by A and B; editing by C".
  private static func isCredit(_ part: Part) -> Bool {
    guard part.kind == .paragraph, part.letters < 400 else { return false }
    var small = part.words.lowercased()
    if small.hasPrefix("(") { small.removeFirst() }
    return ["reporting by ", "additional reporting by ", "writing by ", "editing by "].contains { small.hasPrefix($0) }
  }

  /// "Write to Ann Lee at ann.lee@herald.example", "Follow her on Twitter: @annlee".
  private static func isContact(_ part: Part) -> Bool {
    guard part.kind == .paragraph, part.letters < 200 else { return false }
    let small = part.words.lowercased()
    let openings = ["write to ", "contact ", "email ", "e-mail ", "reach ", "follow ", "tweet ", "send "]
    guard openings.contains(where: { small.hasPrefix($0) }) else { return false }
    return small.contains("@") || small.contains("twitter") || small.contains("facebook") || small.contains("instagram")
  }

  /// "Updated at 1:23 p.m.", "First published on 3 May 2019".
  private static func isStamp(_ part: Part) -> Bool {
    guard part.kind == .paragraph, part.letters < 100, part.words.utf8.contains(where: \.isDigit) else { return false }
    let small = part.words.lowercased()
    return ["updated", "last updated", "published", "first published", "originally published", "posted"]
      .contains { small.hasPrefix($0) }
  }

  /// Headings that stand over other articles, or over what readers say, as a whole; keys to compare by.
  private static let headingsOfOthers = Set(
    """
    related, related articles, related stories, related posts, related content, related news, related topics, related coverage, \
    you may also like, you might also like, you may like, you might like, more stories, more articles, more news, more to read, \
    recommended, recommended for you, recommended stories, recommended articles, read next, up next, what to read next, \
    keep reading, latest news, latest stories, latest articles, latest posts, most read, most popular, most viewed, \
    popular posts, popular stories, trending, trending now, top stories, editors' picks, recent posts, recent articles, \
    leave a comment, leave a reply, comments, about the author, about the authors, share this article, share this story, \
    join the conversation, ähnliche beiträge, ähnliche artikel, verwandte beiträge, verwandte artikel, verwandte themen, \
    weitere artikel, weitere beiträge, weitere themen, weitere nachrichten, weitere meldungen, mehr zum thema, meistgelesen, \
    das könnte sie auch interessieren, das könnte dich auch interessieren, auch interessant, kommentare, kommentar schreiben, \
    articles similaires, articles liés, à lire aussi, à lire également, sur le même sujet, les plus lus, commentaires, \
    artículos relacionados, noticias relacionadas, te puede interesar, también te puede interesar, lo más leído, comentarios, \
    articoli correlati, leggi anche, potrebbe interessarti, potrebbe interessarti anche, commenti, artigos relacionados, \
    notícias relacionadas, veja também, leia também, comentários, mais lidas, lees ook, gerelateerde artikelen, læs også, \
    les også, läs mer, powiązane artykuły, zobacz także, czytaj także, читайте также, 関連記事, 相关阅读, 相关文章
    """.split(separator: ", ").map { PageWords.key(String($0)) })

  /// Where other articles begin in the second half, if less is said from there on than before.
  private static func startOfOthers(_ parts: [Part]) -> Int {
    let start = parts[(parts.count / 2)...].firstIndex { part in
      (part.kind == .heading || part.kind == .paragraph) && part.letters < 60 && headingsOfOthers.contains(part.key)
    }
    guard let start else { return parts.count }
    func said(_ parts: ArraySlice<Part>) -> Int { parts.reduce(0) { $0 + ($1.isSentence ? $1.letters : 0) } }
    return said(parts[start...]) * 2 < said(parts[..<start]) ? start : parts.count
  }

  private static func isCopyright(_ part: Part) -> Bool {
    guard part.letters < 250, part.kind != .caption else { return false }
    let small = part.inSmallLetters
    return small.holds("©") || small.holds("ⓒ") || small.holds("all rights reserved") || small.has("copyright", at: 0)
  }

  // MARK: - Anywhere

  /// Lines that are about other articles, the page, or the reader, in small letters; what they begin with.
  private static let openings = [
    "read more", "read also", "also read", "read next", "see also", "see more:", "related:", "related story",
    "related article",
    "related stories", "related articles", "related content", "related posts", "related topics", "related news",
    "more from", "more on this",
    "more great", "more stories", "recommended stories", "recommended for you", "you may also like",
    "you might also like", "most read",
    "most popular", "trending now", "don't miss", "don’t miss", "advertisement", "story continues below",
    "article continues below", "scroll to continue", "sign up for",
    "sign up to", "subscribe to", "subscribe now", "subscribe for", "follow us on", "follow us", "like us on",
    "share this", "share on", "click here to",
    "click here for", "tap here to", "download our app", "download the app", "get the latest", "join our",
    "about the author", "leave a comment", "leave a reply",
    "post a comment", "view comments", "show comments", "comments (", "copyright ©", "copyright (c)", "© ",
    "all rights reserved", "filed under:", "tags:", "topics:", "categories:", "this website uses cookies",
    "this site uses cookies", "we use cookies", "watch:", "watch more", "listen:", "photos:", "print this",
    "email this", "text size", "report a typo",
    "lee también", "lea también", "le puede interesar", "te puede interesar", "lire aussi", "à lire aussi",
    "lesen sie auch", "mehr zum thema",
    "leggi anche", "leia também", "leia mais", "veja também", "lees ook", "læs også", "les også", "läs också",
    "czytaj też", "czytaj także", "zobacz też",
    "читайте также", "baca juga", "ayrıca bakınız", "相关阅读", "相關新聞", "延伸閱讀", "延伸阅读", "責任編輯", "关连文章", "関連記事", "あわせて読みたい",
    "관련기사",
  ]

  /// "1 of 6", "2/15": the place in a gallery.
  private static func isCounter(_ words: String) -> Bool {
    let parts = words.split { $0 == " " || $0 == "/" }
    guard let first = parts.first, let last = parts.last, first.allSatisfy(\.isNumber), last.allSatisfy(\.isNumber)
    else { return false }
    return parts.count == 2 && words.contains("/")
      || parts.count == 3 && ["of", "von", "de", "di", "av", "sur"].contains(parts[1])
  }

  /// "We may earn a commission if you buy something through affiliate links."
  private static func isDisclosure(_ words: [UInt8]) -> Bool {
    func has(_ word: StaticString) -> Bool { words.firstPlace(of: word, in: 0..<words.count) != nil }
    return has("affiliate") && has("commission") && has("link") && has("may ")
  }

  private static func isAside(_ part: Part) -> Bool {
    switch part.kind {
    case .paragraph, .heading, .item, .quoted: break
    case .title, .caption, .preformatted: return false
    }
    guard part.letters <= 300, part.kind != .quoted || part.isLinked else { return false }
    let whole = part.inSmallLetters
    if isDisclosure(whole) { return true }
    guard part.letters <= 160 else { return false }
    if part.letters < 16, isCounter(part.words) { return true }
    var small = whole[...]
    if part.kind == .item, small.starts(with: "• ".utf8) { small.removeFirst("• ".utf8.count) }
    guard let opening = openings.first(where: { $0.utf8.first == small.first && small.starts(with: $0.utf8) })
    else { return false }
    // A section of the article may be called so.
    if part.kind == .heading, opening == "see also" { return false }
    // A sentence may well begin so; a line that goes on long after it is one.
    let isWhole = small.count <= opening.utf8.count + 60
    return part.isLinked || part.kind == .heading && small.count <= opening.utf8.count + 20
      || isWhole
        && !(part.isSentence && small.last == UInt8(ascii: ".") && small.split(separator: Ascii.space).count > 16)
  }
}
