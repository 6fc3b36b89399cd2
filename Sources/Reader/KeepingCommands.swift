import Articles
import Quotations
import Screen

/// What the commands do that keep something; each is called from one line of the table.
extension Reader {
  // MARK: - Changes

  /// Makes a change, or refuses where nothing can be kept.
  ///
  /// - Parameters:
  ///   - name: what it does, to say what was undone: "starring “Title”".
  ///   - message: said when it is on the disk.
  mutating func keep(_ change: KeptChange, name: String, message: String?) throws(Refusal) -> [Effect] {
    if let reason = state.keeping.reasonNotToKeep { throw Refusal(reason) }
    guard !change.isEmpty else { return [] }
    state.keeping.make(change, name: name, message: message)
    refreshKept(change)
    return [.keep(change)]
  }

  mutating func undo(redoing: Bool, times: Int) throws(Refusal) -> [Effect] {
    if let reason = state.keeping.reasonNotToKeep { throw Refusal(reason) }
    var effects: [Effect] = []
    for _ in 0..<times {
      guard let step = state.keeping.turnBack(redoing: redoing) else { break }
      refreshKept(step.change)
      effects.append(.keep(step.change))
    }
    if effects.isEmpty { throw Refusal(redoing ? "There is nothing to do again" : "There is nothing to undo") }
    return effects
  }

  /// Puts into the open article's places what a change made of them.
  mutating func refreshKept(_ change: KeptChange) {
    guard let id = state.reading?.summary.id, change.article == nil || change.article == id else { return }
    placeKept()
  }

  mutating func placeKept() {
    guard let id = state.reading?.summary.id else { return }
    state.reading?.place(state.keeping.article(id), library: state.keeping.library)
  }

  // MARK: - Answers of the disk

  mutating func take(_ answer: KeepingAnswer) -> [Effect] {
    switch answer {
    case .kept(let change):
      guard let message = state.keeping.acknowledge(change), case .browsing = state.mode else { return [] }
      state.message = State.Message(text: message)
    case .failed(let change, let reason):
      state.keeping.takeBack(change)
      refreshKept(change)
      state.message = State.Message(text: "Not kept: \(reason)", isProblem: true)
    case .unavailable(let reason):
      state.keeping.reasonNotToKeep = reason
      state.message = State.Message(text: reason, isProblem: true)
    case .notice(let sentence): state.message = State.Message(text: sentence, isProblem: true)
    case .flags(let flags, let library):
      state.keeping.recall(flags: flags, library: library)
      placeKept()
    case .article(let id, let article, let place):
      state.keeping.recall(id, article)
      state.keeping.places[id] = state.keeping.places[id] ?? place
      guard state.reading?.summary.id == id else { return [] }
      placeKept()
      if state.reading?.isUntouched == true { state.reading?.wantedAnchor = state.keeping.places[id] }
      goWhereWanted()
      sayWhatIsLost()
    case .lines(let search, let command):
      state.searchHistory = search + state.searchHistory
      state.commandHistory = command + state.commandHistory
    }
    return []
  }

  /// Says how many kept things have no place in the open article any more, once it is there whole.
  mutating func sayWhatIsLost() {
    guard let reading = state.reading, reading.article.extent == .whole, let places = reading.places else { return }
    var parts: [String] = []
    let lost = places.lost.count
    let moved = places.movedCount
    if moved > 0 {
      parts.append("\(moved == 1 ? "1 thing kept in it stands" : "\(moved) things kept in it stand") elsewhere now")
    }
    if lost > 0 { parts.append("the place of \(lost == 1 ? "1 thing" : "\(lost) things") is lost") }
    guard !parts.isEmpty else { return }
    state.message = State.Message(
      text: "This article has changed: " + parts.joined(separator: ", "), isProblem: lost > 0)
  }

  // MARK: - Read, starred

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
      name: isRead ? "marking \(article.quotedTitle) unread" : "marking \(article.quotedTitle) read",
      message: "\(article.quotedTitle) is \(isRead ? "unread" : "read")")
  }

  mutating func toggleStar() throws(Refusal) -> [Effect] {
    let article = try meantArticle()
    let isStarred = state.keeping.flags(of: article.id).contains(.starred)
    let title = article.quotedTitle
    return try toggle(
      .starred, of: article, isOn: isStarred, name: isStarred ? "taking the star from \(title)" : "starring \(title)",
      message: isStarred ? "\(title) is no longer starred" : "\(title) is starred")
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
    return (try? keep(change, name: "marking \(article.quotedTitle) read", message: nil)) ?? []
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
    if next < selection { state.message = State.Message(text: "Going on from the beginning of the list") }
    state.list.select(next)
    return load(state.list.articles[next])
  }

  // MARK: - Marks

  mutating func setMark(_ letter: MarkLetter) throws(Refusal) -> [Effect] {
    let reading = try requireReading()
    let top = topRow(of: reading)
    // The line above the text belongs to its first paragraph.
    let first = reading.article.blocks.first?.range.lowerBound ?? 0
    let anchor = TextAnchor(at: top.block < 0 ? first : top.offset, in: reading.article.text)
    let kept = state.keeping.article(reading.summary.id)
    let before = kept.marks.filter { $0.letter == letter }.map { KeptThing.mark($0.letter, $0.anchor) }
    let change = KeptChange(
      reading.summary.id, title: reading.summary.title, removing: Set(before), adding: [.mark(letter, anchor)])
    if change.isEmpty { throw Refusal("Mark \(letter) is here already") }
    return try keep(
      change, name: "mark \(letter) in \(reading.summary.quotedTitle)",
      message: "Mark \(letter) is here; ' \(letter) comes back")
  }

  mutating func goToMark(_ letter: MarkLetter) throws(Refusal) {
    let reading = try requireReading()
    guard let mark = reading.places?.marks[letter] else {
      if reading.article.extent == .opening { throw Refusal("The rest is still being read") }
      let isLost = state.keeping.article(reading.summary.id).marks.contains { $0.letter == letter }
      throw Refusal(
        isLost
          ? "The place of mark \(letter) is lost: the words that it stood at have changed"
          : "There is no mark \(letter) in this article: m \(letter) sets it")
    }
    rememberPlace()
    let isBeginning = mark.offset <= reading.article.blocks.first?.range.lowerBound ?? 0
    scroll(to: isBeginning ? layout.first : layout.row(holding: mark.offset))
    followText()
    if mark.isMoved { state.message = State.Message(text: "The words of mark \(letter) stand elsewhere now: here") }
  }

  /// Asks for a letter, or takes the one that was typed after the command's name.
  mutating func chooseMark(_ argument: String?, sets: Bool) throws(Refusal) -> [Effect] {
    let reading = try requireReading()
    guard let argument else {
      if !sets, state.keeping.article(reading.summary.id).marks.isEmpty {
        throw Refusal("There are no marks in this article: m and a letter sets one")
      }
      state.mode = .choosing(Choice(sets ? .markToSet : .markToGoTo))
      return []
    }
    guard argument.unicodeScalars.count == 1, let letter = argument.unicodeScalars.first.flatMap({ MarkLetter($0) })
    else { throw Refusal("A mark is a letter from a to z") }
    if sets { return try setMark(letter) }
    try goToMark(letter)
    return []
  }

  // MARK: - Quotations

  /// The selected quotation, with its index.
  private func selectedQuotation() throws(Refusal) -> (reading: Reading, index: Int) {
    let reading = try requireReading()
    guard let index = reading.quotation, reading.article.quotations.indices.contains(index) else {
      throw Refusal("No quotation is selected: ] selects the next one")
    }
    return (reading, index)
  }

  mutating func toggleKept() throws(Refusal) -> [Effect] {
    let (reading, index) = try selectedQuotation()
    let before = reading.kept(of: index) { if case .quotation = $0 { true } else { false } }
    let words = reading.words(of: index)
    let added: Set<KeptThing> = before.isEmpty ? [.quotation(reading.anchor(of: index))] : []
    return try keep(
      KeptChange(reading.summary.id, title: reading.summary.title, removing: before, adding: added),
      name: before.isEmpty ? "keeping \(words)" : "letting go of \(words)",
      message: before.isEmpty ? "Kept: \(words)" : "No longer kept: \(words)")
  }

  // MARK: - Notes

  /// Opens a prompt with the note there is, on the selected quotation or on the article.
  mutating func startNote(onArticle: Bool, _ words: String?) throws(Refusal) -> [Effect] {
    if let reason = state.keeping.reasonNotToKeep { throw Refusal(reason) }
    let reading = try requireReading()
    guard state.focus != .list || state.list.selected?.id == reading.summary.id else {
      throw Refusal("Open the article first: Enter does")
    }
    var target = NoteTarget(article: reading.summary, anchor: nil, before: [], about: "the article")
    var present = reading.places?.note ?? ""
    if !onArticle, state.focus != .list, let index = reading.quotation {
      let before = reading.kept(of: index) { if case .note = $0 { true } else { false } }
      target = NoteTarget(
        article: reading.summary, anchor: reading.anchor(of: index), before: before, about: reading.words(of: index))
      present = reading.places?.note(on: index) ?? ""
    } else {
      target.before = state.keeping.article(reading.summary.id).things.filter {
        if case .note(_, nil) = $0 { true } else { false }
      }
    }
    if let words { return try finishNote(words, target) }
    state.mode = .typing(Prompt(purpose: .note(target), line: LineEditor(present), origin: currentOrigin()))
    return []
  }

  mutating func finishNote(_ words: String, _ target: NoteTarget) throws(Refusal) -> [Effect] {
    let note = String(Substring(words).trimmingBlanks())
    // A note that was on words which have moved stays with the words that it was written on.
    let added: Set<KeptThing> = note.isEmpty ? [] : [.note(note, on: target.before.anchor ?? target.anchor)]
    let change = KeptChange(target.article.id, title: target.article.title, removing: target.before, adding: added)
    if change.isEmpty { throw Refusal(note.isEmpty ? "No note was written" : "The note is as it was") }
    return try keep(
      change, name: "the note on \(target.about)",
      message: note.isEmpty ? "The note on \(target.about) is gone" : "Noted on \(target.about)")
  }

  // MARK: - Speakers

  /// Opens a prompt with the selected quotation's speaker.
  mutating func startCorrecting(_ name: String?) throws(Refusal) -> [Effect] {
    if let reason = state.keeping.reasonNotToKeep { throw Refusal(reason) }
    let (reading, index) = try selectedQuotation()
    let shown = reading.article.quotations[index].speaker?.name
    let target = SpeakerTarget(article: reading.summary, quotation: index, shown: shown ?? "")
    if let name { return try finishCorrecting(name, target) }
    state.mode = .typing(Prompt(purpose: .speaker(target), line: LineEditor(shown ?? ""), origin: currentOrigin()))
    return []
  }

  /// Asks which quotations are meant, where there is a choice.
  mutating func finishCorrecting(_ typed: String, _ target: SpeakerTarget) throws(Refusal) -> [Effect] {
    let (reading, index) = try selectedQuotation()
    guard index == target.quotation, reading.summary.id == target.article.id else {
      throw Refusal("The article has changed meanwhile: try again")
    }
    let name = String(Substring(typed).trimmingBlanks())
    let correction = Correction(name: name.isEmpty ? nil : name, found: reading.found.quotations[index].speaker)
    if name == target.shown, !reading.isCorrected(index) { throw Refusal("The speaker is as before") }
    guard correction.found != nil else { return try correct(correction, .quotation) }
    state.mode = .choosing(Choice(.correction(correction)))
    return []
  }

  /// Gives the selected quotation, or all whose speaker was found by the same name, to somebody else.
  mutating func correct(_ correction: Correction, _ scope: Correction.Scope) throws(Refusal) -> [Effect] {
    let (reading, index) = try selectedQuotation()
    let shown = correction.name ?? "unknown"
    let id = reading.summary.id
    guard scope != .quotation, let found = correction.found else {
      // All parts of one utterance have one speaker.
      let utterance = reading.found.quotations[index].utterance
      let parts = reading.found.quotations.indices.filter { reading.found.quotations[$0].utterance == utterance }
      var before: Set<KeptThing> = []
      for part in parts { before.formUnion(reading.kept(of: part) { if case .speaker = $0 { true } else { false } }) }
      let isAsFound = correction.name == correction.found?.name
      let added: Set<KeptThing> =
        isAsFound ? [] : [.speaker(correction.name, of: before.anchor ?? reading.anchor(of: index))]
      let change = KeptChange(id, title: reading.summary.title, removing: before, adding: added)
      if change.isEmpty { throw Refusal("The speaker of this quotation is as it was") }
      return try keep(
        change, name: "the speaker of \(reading.words(of: index))",
        message: "The speaker of this quotation is \(shown) now")
    }
    let owner = scope == .library ? nil : id
    if scope == .library, found.name.first?.isLowercase == true {
      throw Refusal("“\(found.name)” is a description, which means somebody else in each article")
    }
    let things = scope == .library ? state.keeping.library.things : state.keeping.article(id).things
    let before = things.filter { if case .speakers(found.name, _) = $0 { true } else { false } }
    let isAsFound = correction.name == found.name
    let added: Set<KeptThing> = isAsFound ? [] : [.speakers(named: found.name, are: correction.name)]
    let change = KeptChange(owner, title: reading.summary.title, removing: before, adding: added)
    if change.isEmpty { throw Refusal("“\(found.name)” is shown so already") }
    let place = scope == .library ? "in the library" : "in this article"
    return try keep(
      change, name: "“\(found.name)” being \(shown) \(place)",
      message: "“\(found.name)” is \(shown) everywhere \(place) now")
  }

  // MARK: - Order of the list

  mutating func sortList(_ argument: String?) throws(Refusal) -> [Effect] {
    if state.list.articles.isEmpty { throw Refusal("There are no articles here") }
    guard let argument else {
      state.mode = .choosing(Choice(.order(isReversed: false)))
      return []
    }
    let words = argument.split(separator: " ")
    guard let key = words.first.flatMap({ SummaryOrder.Key(rawValue: String($0)) }),
      words.count == 1 || words.count == 2 && words[1] == "reversed"
    else {
      let keys = SummaryOrder.Key.allCases.map(\.rawValue).joined(separator: ", ")
      throw Refusal("The list is sorted by \(keys), or one of them and “reversed”")
    }
    sort(by: SummaryOrder(key, isReversed: words.count == 2))
    return []
  }

  mutating func sort(by order: SummaryOrder) {
    let keeping = state.keeping
    state.list.sort(by: order) { keeping.isRead($0) }
    var sentence = "Sorted by \(order.key.rawValue)\(order.isReversed ? ", reversed" : "")"
    let unknown =
      switch order.key {
      case .quotations: state.list.articles.count { $0.quotationCount == nil }
      case .date: state.list.articles.count { $0.date == nil }
      case .source: state.list.articles.count { $0.source == nil }
      case .title, .length, .unread: 0
      }
    if unknown > 0, !order.isReversed {
      let why =
        order.key == .quotations
        ? "\(unknown) have not been opened and come last" : "\(unknown) have none and come last"
      sentence += "; \(why)"
    }
    state.message = State.Message(text: sentence)
  }

  // MARK: - Places

  /// What is to be kept when the reader leaves an article: where they are in it.
  mutating func leave(_ reading: Reading?) -> [Effect] {
    guard let reading else { return [] }
    let id = reading.summary.id
    let first = reading.article.blocks.first?.range.lowerBound ?? 0
    let isBeginning = reading.top.block < 0 || reading.top.offset <= first
    let place = isBeginning ? nil : TextAnchor(at: reading.top.offset, in: reading.article.text)
    guard reading.wantedAnchor == nil, place != state.keeping.places[id] else { return [] }
    state.keeping.places[id] = place
    return [.keepPlace(id, place)]
  }
}

extension Set<KeptThing> {
  /// The anchor of one of them.
  fileprivate var anchor: TextAnchor? {
    for thing in self {
      switch thing {
      case .note(_, let anchor?), .quotation(let anchor), .speaker(_, let anchor), .mark(_, let anchor): return anchor
      case .read, .starred, .note, .speakers: continue
      }
    }
    return nil
  }
}

extension ArticleSummary {
  /// The title for a message: in marks, and not too long.
  var quotedTitle: String { title.quoted }
}

extension String {
  /// In quotation marks, cut where it is longer than a message should be.
  var quoted: String { count > 40 ? "“\(prefix(39))…”" : "“\(self)”" }
}
