import Articles
import Messages

/// Which articles have been read, and which are starred.
extension Reader {
  /// The article that a command of list and article means.
  private func meantArticle() throws(Refusal) -> ArticleSummary {
    if state.focus == .list, let selected = state.list.selected { return selected }
    guard let summary = state.reading?.summary ?? state.list.selected else {
      throw Refusal("There is no article here yet")
    }
    return summary
  }

  mutating func toggleRead() throws(Refusal) -> [Effect] {
    let article = try meantArticle()
    let isRead = state.keeping.isRead(article.id)
    // The reader's word goes before what was shown.
    if state.reading?.summary.id == article.id { state.reading?.hasCountedAsRead = true }
    return try toggle(
      .read, of: article, isOn: isRead,
      name: isRead
        ? localized("marking \(article.quotedTitle) unread") : localized("marking \(article.quotedTitle) read"),
      message: isRead ? localized("\(article.quotedTitle) is unread") : localized("\(article.quotedTitle) is read"))
  }

  mutating func toggleStar() throws(Refusal) -> [Effect] {
    let article = try meantArticle()
    let isStarred = state.keeping.flags(of: article.id).contains(.starred)
    let title = article.quotedTitle
    return try toggle(
      .starred, of: article, isOn: isStarred,
      name: isStarred ? localized("taking the star from \(title)") : localized("starring \(title)"),
      message: isStarred ? localized("\(title) is no longer starred") : localized("\(title) is starred"))
  }

  private mutating func toggle(
    _ thing: KeptThing, of article: ArticleSummary, isOn: Bool, name: String, message: String
  ) throws(Refusal) -> [Effect] {
    let change = KeptChange(
      article.id, title: article.title, removing: isOn ? [thing] : [], adding: isOn ? [] : [thing])
    return try keep(change, name: name, message: message)
  }

  /// The open article has been read to its end, if it was not before. Nothing is said where it cannot be kept.
  mutating func countAsRead() -> [Effect] {
    guard let reading = state.reading, !reading.hasCountedAsRead else { return [] }
    state.reading?.hasCountedAsRead = true
    let article = reading.summary
    guard !state.keeping.isRead(article.id) else { return [] }
    let change = KeptChange(article.id, title: article.title, adding: [.read])
    return (try? keep(change, name: localized("marking \(article.quotedTitle) read"), message: nil)) ?? []
  }

  /// Counts the open article as read where moving in it has brought its end on the screen.
  mutating func countAsReadIfEnded(since before: Reading?) -> [Effect] {
    guard let reading = state.reading, reading.summary.id == before?.summary.id, reading.top != before?.top,
      !reading.hasCountedAsRead, showsEnd(of: reading)
    else { return [] }
    return countAsRead()
  }

  private mutating func showsEnd(of reading: Reading) -> Bool {
    guard reading.article.extent > .opening, let last = reading.article.blocks.last else { return false }
    // Far from the end it cannot be seen, and need not be looked for with each of many keys that wait.
    let mostBytes = textHeight * layout.currentWidth * 4
    guard last.range.upperBound - reading.top.offset <= mostBytes else { return false }
    return visibleRange(of: reading).upperBound >= last.range.upperBound
  }

  /// The next article in the list that has not been read, around its end; nil where there is none but the selected one.
  func nextUnread() -> Int? {
    let articles = state.list.articles
    guard let selection = state.list.selection else { return nil }
    let isUnread = { (index: Int) in
      articles[index].problem == nil && !state.keeping.isRead(articles[index].id)
    }
    return (selection + 1..<articles.count).first(where: isUnread) ?? (0..<selection).first(where: isUnread)
  }

  mutating func openNextUnread() throws(Refusal) -> [Effect] {
    guard let selection = state.list.selection else { throw Refusal("There are no articles here") }
    guard let next = nextUnread() else {
      let isRead = state.keeping.isRead(state.list.articles[selection].id)
      throw Refusal(isRead ? "Every article here has been read" : "No other article here is unread")
    }
    if next < selection { state.message = State.Message("Going on from the beginning of the list") }
    state.list.select(next)
    return load(state.list.articles[next])
  }
}
