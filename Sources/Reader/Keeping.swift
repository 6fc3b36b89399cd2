import Articles
import Messages

/// What the reader did with the articles, as far as the program knows it, and how to take it back.
///
/// A change holds here at once, so that the next key sees it; the message that it is kept comes when it is on the disk.
/// One that cannot be kept is taken back, with the reason.
struct Keeping: Sendable {
  /// A change that can be undone, and what it did: "starring “Title”".
  struct Step: Sendable, Equatable {
    let change: KeptChange
    let name: String
  }

  /// A change that is not known to be on the disk yet, and what to say when it is.
  private struct Waiting: Sendable {
    let change: KeptChange
    let message: String?
  }

  /// What a list shows of each article of which anything is kept.
  private(set) var flags: [ArticleSummary.ID: KeptFlags] = [:]
  /// Whether the flags have been read from the disk.
  private(set) var isRecalled = false
  /// What is kept of the articles that were opened or changed.
  private var articles: [ArticleSummary.ID: KeptArticle] = [:]
  /// What is kept of the library as a whole.
  private(set) var library = KeptArticle()
  /// What of single articles corrects speakers, for all articles.
  private var corrections: [ArticleSummary.ID: KeptArticle] = [:]
  /// What the reader said about who is who.
  var speakers: KnownSpeakers { KnownSpeakers(library: library, articles: corrections) }
  /// Where the reader was in the articles that were opened; nil for the beginning.
  var places: [ArticleSummary.ID: TextAnchor] = [:]
  /// Why nothing can be kept, as a sentence.
  var reasonNotToKeep: String?
  private(set) var undoable: [Step] = []
  private(set) var redoable: [Step] = []
  private var waiting: [Waiting] = []

  static let mostSteps = 1000

  func article(_ id: ArticleSummary.ID) -> KeptArticle { articles[id] ?? KeptArticle() }
  func flags(of id: ArticleSummary.ID) -> KeptFlags { flags[id] ?? [] }
  func isRead(_ id: ArticleSummary.ID) -> Bool { flags(of: id).contains(.read) }

  // MARK: - Changes

  /// Makes a change that can be undone.
  mutating func make(_ change: KeptChange, name: String, message: String?) {
    apply(change)
    undoable.append(Step(change: change, name: name))
    if undoable.count > Self.mostSteps { undoable.removeFirst() }
    redoable = []
    waiting.append(Waiting(change: change, message: message))
  }

  /// Takes the last change back, or makes the one again that was taken back last. Nil where there is none.
  mutating func turnBack(redoing: Bool) -> Step? {
    guard let step = redoing ? redoable.popLast() : undoable.popLast() else { return nil }
    let change = redoing ? step.change : step.change.inverse
    if redoing { undoable.append(step) } else { redoable.append(step) }
    apply(change)
    waiting.append(
      Waiting(
        change: change, message: redoing ? localized("Done again: \(step.name)") : localized("Undone: \(step.name)")))
    return Step(change: change, name: step.name)
  }

  private mutating func apply(_ change: KeptChange) {
    guard let id = change.article else {
      library.make(change)
      return
    }
    articles[id, default: KeptArticle()].make(change)
    if change.saysWhoIsWho {
      var corrected = corrections[id] ?? KeptArticle()
      corrected.make(change)
      keep(corrections: corrected.corrections, of: id)
    }
    // Of an article that was never opened only the flags are known; the change says what becomes of those.
    let lost = KeptArticle(change.removed).flags.subtracting(articles[id]?.flags ?? [])
    let now = flags(of: id).subtracting(lost).union(KeptArticle(change.added).flags)
    flags[id] = now.isEmpty ? nil : now
  }

  private mutating func keep(corrections kept: KeptArticle, of id: ArticleSummary.ID) {
    corrections[id] = kept.things.isEmpty ? nil : kept
  }

  // MARK: - Answers

  /// A change is on the disk; what is to be said about it.
  mutating func acknowledge(_ change: KeptChange) -> String? {
    guard let first = waiting.first, first.change == change else { return nil }
    waiting.removeFirst()
    return first.message
  }

  /// A change is not made, since what it was to take back is no longer there. It cannot be taken back or made again any
  /// more; gives what is to be said about it.
  mutating func giveUp(_ change: KeptChange) -> String? {
    if let index = waiting.firstIndex(where: { $0.change == change }) { waiting.remove(at: index) }
    apply(change.inverse)
    if let index = redoable.lastIndex(where: { $0.change.inverse == change }) {
      return localized("Not undone, since it has been changed elsewhere: \(redoable.remove(at: index).name)")
    }
    guard let index = undoable.lastIndex(where: { $0.change == change }) else { return nil }
    return localized("Not done again, since it has been changed elsewhere: \(undoable.remove(at: index).name)")
  }

  /// A change cannot be kept: nothing of it stays.
  mutating func takeBack(_ change: KeptChange) {
    if let index = waiting.firstIndex(where: { $0.change == change }) { waiting.remove(at: index) }
    apply(change.inverse)
    if let index = undoable.lastIndex(where: { $0.change == change }) {
      undoable.remove(at: index)
    } else if let index = redoable.lastIndex(where: { $0.change.inverse == change }) {
      undoable.append(redoable.remove(at: index))
    }
  }

  /// Takes in the flags of all articles, and what is kept of the library, as they are on the disk.
  mutating func recall(
    flags: [ArticleSummary.ID: KeptFlags], library: KeptArticle, corrections: [ArticleSummary.ID: KeptArticle]
  ) {
    self.flags = flags
    self.library = library
    self.corrections = corrections
    isRecalled = true
    for (id, article) in articles {
      self.flags[id] = article.flags.isEmpty ? flags[id] : article.flags
      if !article.corrections.things.isEmpty { keep(corrections: article.corrections, of: id) }
    }
    remakeWaiting { _ in true }
  }

  /// Takes in everything as it is on the disk now, where another program has changed it. What else was known of articles
  /// may no longer hold; it comes again when they are opened.
  mutating func replace(
    flags: [ArticleSummary.ID: KeptFlags], library: KeptArticle, corrections: [ArticleSummary.ID: KeptArticle],
    articles: [ArticleSummary.ID: KeptArticle]
  ) {
    self.articles = articles
    recall(flags: flags, library: library, corrections: corrections)
  }

  /// Takes in what is kept of an article, as it is on the disk.
  mutating func recall(_ id: ArticleSummary.ID, _ article: KeptArticle) {
    articles[id] = article
    flags[id] = article.flags.isEmpty ? nil : article.flags
    keep(corrections: article.corrections, of: id)
    remakeWaiting { $0.article == id }
  }

  private mutating func remakeWaiting(where concerns: (KeptChange) -> Bool) {
    for step in waiting where concerns(step.change) { apply(step.change) }
  }
}
