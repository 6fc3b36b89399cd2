import Articles
import Messages

/// Changing what is kept, taking changes back, and what the disk answers.
extension Reader {
  /// Makes a change, or refuses where nothing can be kept.
  ///
  /// - Parameters:
  ///   - name: what it does, to say what was undone: "starring “Title”".
  ///   - message: said when it is on the disk.
  mutating func keep(_ change: KeptChange, name: String, message: String?) throws(Refusal) -> [Effect] {
    if let reason = state.keeping.reasonNotToKeep { throw Refusal(said: reason) }
    guard !change.isEmpty else { return [] }
    state.keeping.make(change, name: name, message: message)
    refreshKept(change)
    return [.keep(change)] + recount(after: change)
  }

  mutating func undo(redoing: Bool, times: Int) throws(Refusal) -> [Effect] {
    if let reason = state.keeping.reasonNotToKeep { throw Refusal(said: reason) }
    var effects: [Effect] = []
    for _ in 0..<times {
      guard let step = state.keeping.turnBack(redoing: redoing) else { break }
      refreshKept(step.change)
      effects += [.undo(step.change)] + recount(after: step.change)
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
      guard let message = state.keeping.acknowledge(change) else { return [] }
      switch state.mode {
      case .browsing, .choosingSpeaker: state.message = State.Message(text: message)
      case .typing, .readingHelp, .readingLost, .readingOutline, .followingLink, .selecting, .choosing: break
      }
    case .failed(let change, let reason):
      state.keeping.takeBack(change)
      refreshKept(change)
      state.message = State.Message("Not kept: \(reason)", isProblem: true)
      return recount(after: change)
    case .altered(let change):
      if let sentence = state.keeping.giveUp(change) {
        state.message = State.Message(text: sentence, isProblem: true)
      }
      refreshKept(change)
      return recount(after: change)
    case .changedElsewhere(let flags, let library, let corrections, let articles):
      let before = state.keeping.speakers
      state.keeping.replace(flags: flags, library: library, corrections: corrections, articles: articles)
      placeKept()
      return state.keeping.speakers == before ? [] : recount()
    case .unavailable(let reason):
      state.keeping.reasonNotToKeep = localized("Nothing can be kept: \(reason)")
      state.message = State.Message(text: reason, isProblem: true)
    case .isFirstTime:
      guard state.message == nil, !state.hasMoved else { return [] }
      state.message = State.Message("New here? :tour teaches ten keys in a minute")
    case .notice(let sentence): state.message = State.Message(text: sentence, isProblem: true)
    case .flags(let flags, let library, let corrections):
      state.keeping.recall(flags: flags, library: library, corrections: corrections)
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
      parts.append(
        localized(
          moved, "1 thing kept in it stands elsewhere now", "\(moved) things kept in it stand elsewhere now"))
    }
    if lost > 0 {
      parts.append(
        localized(
          lost, "the place of 1 thing is lost (:lost shows it)",
          "the places of \(lost) things are lost (:lost shows them)"))
    }
    guard !parts.isEmpty else { return }
    state.message = State.Message("This article has changed: \(parts.joined(separator: ", "))", isProblem: lost > 0)
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

extension ArticleSummary {
  /// The title for a message: in marks, and not too long.
  var quotedTitle: String { title.quoted }
}

extension String {
  /// With a blank for every line end.
  var onOneLine: String { String(map { $0.isNewline ? " " : $0 }) }

  /// In quotation marks, cut where it is longer than a message should be.
  var quoted: String { localized("“\(shortened)”") }

  /// Cut where it is longer than a message should be.
  var shortened: String { count > 40 ? prefix(39) + "…" : self }
}

extension String? {
  /// A speaker's name, or that nobody knows it.
  var orUnknown: String { self ?? localized("unknown") }
}
