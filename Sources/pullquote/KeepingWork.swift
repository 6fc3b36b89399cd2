import ArticleLibrary
import Articles
import CPlatform
import Locks
import Messages
import Reader

/// Keeps what the reader did, beside the main thread and in the order in which it was done.
///
/// A thread is there while there is something to do, so that idling costs nothing. The answers come through a mailbox;
/// each is put there before the next thing is done with the stores, so that they are in order too.
final class KeepingWork: Sendable {
  private enum Job: Sendable {
    case openLibrary([[UInt8]])
    case recall(ArticleSummary.ID, ContentHash)
    case adopt([ArticleSummary.ID])
    case keep(KeptChange)
    case undo(KeptChange)
    case look
    case keepPlace(TextAnchor?, ArticleSummary.ID)
    case keepLine(String, isCommand: Bool)
  }

  private struct Queue {
    var jobs: [Job] = []
    var isWorking = false
    var answers: [KeepingAnswer] = []
  }

  /// What is on the disk, and what the articles of the libraries that were opened are called there.
  private struct Stores {
    var isOpen = false
    var kept: KeptStore?
    var places: PlaceStore?
    var paths: [[UInt8]] = []
    var roots = LibraryRoots([])
    var contents: [ArticleSummary.ID: ContentHash] = [:]
    /// The articles that were opened last: one of them is on the screen.
    var recalled: [ArticleSummary.ID] = []

    /// An article that came on standard input has no path, only what it holds.
    func path(of id: ArticleSummary.ID) -> [UInt8] {
      guard id.path == StandardInputArticle.path else { return roots.wholePath(of: id.path) }
      return Array("standard input \(contents[id]?.description ?? "")".utf8)
    }
  }

  private let loop: RunLoop
  private let queue = Mutex(Queue())
  private let stores = Mutex(Stores())

  init(loop: RunLoop) {
    self.loop = loop
  }

  // MARK: - What is asked for

  /// Another library is being read: its articles go by these paths.
  func openLibrary(at paths: [[UInt8]]) { add(.openLibrary(paths)) }
  func keep(_ change: KeptChange) { add(.keep(change)) }
  func undo(_ change: KeptChange) { add(.undo(change)) }
  func keep(_ place: TextAnchor?, in id: ArticleSummary.ID) { add(.keepPlace(place, id)) }
  func keep(_ line: String, isCommand: Bool) { add(.keepLine(line, isCommand: isCommand)) }

  /// Finds what is kept about an article that is being opened: at once where nothing else is being done, so that it is
  /// there before the article is; else in its turn. The article does not wait for it.
  func recall(_ id: ArticleSummary.ID, holding content: ContentHash) {
    let isDone = stores.withLockIfAvailable { stores in
      guard stores.isOpen else { return false }
      perform(.recall(id, content), &stores)
      return true
    }
    if isDone != true { add(.recall(id, content)) }
  }

  /// Articles have come into the library, perhaps under another name than before: what is kept of them goes with them at
  /// once, while what they hold still tells which they are.
  func adopt(_ articles: [ArticleSummary.ID]) { add(.adopt(Array(articles.prefix(Self.mostAdopted)))) }
  private static let mostAdopted = 1000
  private static let mostRecalled = 8

  // MARK: - What comes of it

  /// What has been answered, in order.
  func takeAnswers() -> [KeepingAnswer] {
    queue.withLock { queue in
      guard !queue.answers.isEmpty else { return [] }
      defer { queue.answers.removeAll() }
      return queue.answers
    }
  }

  /// Waits until everything is done, for so many milliseconds at most, or until a signal ends the waiting; then says what could not be kept, as sentences.
  func finish(patience: Int?) -> [String] {
    let deadline = patience.map { RunLoop.now() + $0 }
    while queue.withLock({ $0.isWorking }), deadline.map({ RunLoop.now() < $0 }) ?? (guard_signal() == 0) {
      _ = loop.wait(keyboard: -1, milliseconds: 50)
    }
    return takeAnswers().compactMap { answer in
      guard case .failed(_, let reason) = answer else { return nil }
      return localized("Not kept: \(reason)")
    }
  }

  // MARK: - Doing it

  private func add(_ job: Job) {
    let isFirst = queue.withLock { queue in
      // Whoever will look sees all that has happened until then.
      if case .look = job, case .look? = queue.jobs.last { return false }
      queue.jobs.append(job)
      defer { queue.isWorking = true }
      return !queue.isWorking
    }
    if isFirst { Thread.start { [self] in work() } }
  }

  private func work() {
    while let job = nextJob() { stores.withLock { perform(job, &$0) } }
    loop.ring()
  }

  private func nextJob() -> Job? {
    queue.withLock { queue in
      queue.isWorking = !queue.jobs.isEmpty
      return queue.jobs.isEmpty ? nil : queue.jobs.removeFirst()
    }
  }

  private func answer(_ answer: KeepingAnswer) {
    queue.withLock { $0.answers.append(answer) }
    loop.ring()
  }

  private func perform(_ job: Job, _ stores: inout Stores) {
    switch job {
    case .openLibrary(let paths): openLibrary(paths, &stores)
    case .recall(let id, let content): recall(id, content, &stores)
    case .adopt(let articles): for id in articles { adopt(id, &stores) }
    case .keep(let change):
      keep(change, &stores) { (kept: KeptStore, path: [UInt8]?) throws(KeepingError) in
        try kept.keep(change, at: path)
        return true
      }
    case .undo(let change):
      keep(change, &stores) { (kept: KeptStore, path: [UInt8]?) throws(KeepingError) in
        try kept.keepIfUnaltered(change, at: path)
      }
    case .look:
      if let kept = stores.kept, (try? kept.isChangedElsewhere()) == true { tellAll(kept, stores) }
    case .keepPlace(let place, let id):
      // Where one was is good to have; a word about it would only be in the way.
      try? stores.places?.keep(place, in: stores.path(of: id), content: stores.contents[id])
    case .keepLine(let line, let isCommand): try? stores.places?.keep(line, in: isCommand ? .command : .search)
    }
  }

  private func keep(
    _ change: KeptChange, _ stores: inout Stores,
    _ body: (_ kept: KeptStore, _ path: [UInt8]?) throws(KeepingError) -> Bool
  ) {
    // There may be room by now, or a folder.
    if stores.kept == nil { open(&stores) }
    guard let kept = stores.kept else { return answer(.failed(change, reason: localized("There is no place for it."))) }
    do throws(KeepingError) {
      if try body(kept, change.article.map { stores.path(of: $0) }) { return answer(.kept(change)) }
      answer(.altered(change))
      tellAll(kept, stores)
    } catch {
      answer(.failed(change, reason: error.sentence))
    }
  }

  /// Tells everything as it is now, since another program has changed it.
  private func tellAll(_ kept: KeptStore, _ stores: Stores) {
    var articles: [ArticleSummary.ID: KeptArticle] = [:]
    for id in stores.recalled {
      guard let content = stores.contents[id] else { continue }
      articles[id] = try? kept.look(stores.path(of: id), content: content)
    }
    guard let flags = try? kept.flags(in: stores.roots), let library = try? kept.library(),
      let speakers = try? kept.speakers(in: stores.roots)
    else { return }
    answer(.changedElsewhere(flags, library: library, corrections: speakers.articles, articles: articles))
  }

  private func openLibrary(_ paths: [[UInt8]], _ stores: inout Stores) {
    // The library before stays on the screen where there is nothing at these paths, and can be gone back to.
    stores.paths += paths.filter { !stores.paths.contains($0) }
    stores.roots = LibraryRoots(stores.paths)
    if !stores.isOpen { open(&stores) }
    guard let kept = stores.kept else { return }
    do throws(KeepingError) {
      let speakers = try kept.speakers(in: stores.roots)
      answer(
        .flags(
          try kept.flags(in: stores.roots), library: try kept.library(), corrections: speakers.articles))
    } catch {
      answer(.unavailable(reason: error.sentence))
    }
  }

  private func open(_ stores: inout Stores) {
    stores.isOpen = true
    let folders = UserFolders.ofThisUser()
    let isFirstTime = folders.data.map(KeptStore.exists) == false
    do throws(KeepingError) {
      let kept = try KeptStore(in: folders.data)
      stores.kept = kept
      for notice in kept.notices { answer(.notice(notice)) }
      if let reason = kept.reasonForReadingOnly { answer(.unavailable(reason: reason.sentence)) }
      _ = try kept.isChangedElsewhere()
      watch(folders.data)
    } catch {
      answer(.unavailable(reason: error.sentence))
    }
    stores.places = try? PlaceStore(in: folders.state)
    guard let places = stores.places, let search = try? places.lines(of: .search),
      let command = try? places.lines(of: .command)
    else { return }
    answer(.lines(search: search, command: command))
    // Where nothing can be kept, it would be said for ever.
    if isFirstTime, stores.kept?.reasonForReadingOnly == nil { answer(.isFirstTime) }
  }

  /// Looks again whenever something was changed in the folder, by this program or another.
  private func watch(_ folder: [UInt8]?) {
    guard let folder, let watcher = StoreWatcher(folder: folder) else { return }
    Thread.start(isEndless: true) { [self] in while watcher.wait() { add(.look) } }
  }

  private func adopt(_ id: ArticleSummary.ID, _ stores: inout Stores) {
    guard let kept = stores.kept, let content = KeptStore.content(at: id.path) else { return }
    let found = try? kept.recall(stores.path(of: id), content: content) { KeptStore.isHeld(content, at: $0) }
    if let found, !found.things.isEmpty { answer(.article(id, found, place: nil)) }
  }

  private func recall(_ id: ArticleSummary.ID, _ content: ContentHash, _ stores: inout Stores) {
    stores.contents[id] = content
    stores.recalled = stores.recalled.filter { $0 != id }.suffix(Self.mostRecalled - 1) + [id]
    let path = stores.path(of: id)
    let kept = try? stores.kept?.recall(path, content: content) { KeptStore.isHeld(content, at: $0) }
    let place = try? stores.places?.place(in: path, content: content)
    guard kept != nil || place != nil else { return }
    answer(.article(id, kept ?? KeptArticle(), place: place))
  }
}
