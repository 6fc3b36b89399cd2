import Articles
import Messages

/// The kinds of what goes on beside the reader; of each there is one at a time. Where several go on, the first of these is
/// told of.
public enum Work: Int, CaseIterable, Sendable {
  case export
  /// Counting who is quoted.
  case count
  case search
  /// Reading an article.
  case load
  case copy
  /// Looking through the folders of the library.
  case scan
  case index

  /// Whether Esc can stop it. What goes to other programs has gone in a moment.
  var canBeStopped: Bool { self != .copy }
}

/// What goes on beside the reader: begun by effects, told of and ended by events.
struct Works: Sendable, Equatable {
  private var running: [Work: RunningWork] = [:]

  subscript(work: Work) -> RunningWork? { running[work] }

  var isEmpty: Bool { running.isEmpty }

  /// What has taken long enough to be told of.
  var shown: (work: Work, state: RunningWork)? {
    for work in Work.allCases {
      if let state = running[work], state.isShown { return (work, state) }
    }
    return nil
  }

  mutating func begin(_ work: Work) { running[work] = RunningWork() }

  mutating func end(_ work: Work) { running[work] = nil }

  /// What an effect begins or ends.
  mutating func follow(_ effect: Effect) {
    switch effect {
    case .load: begin(.load)
    case .scan, .openSamples:
      // What was asked of the library before is no longer wanted.
      for work in [Work.index, .search, .count] { end(work) }
      begin(.scan)
    case .search: begin(.search)
    case .countSpeakers: begin(.count)
    case .copy: begin(.copy)
    case .export: begin(.export)
    // An export may be whole by then: it ends when it has said so.
    case .stop(let work): if work != .export { end(work) }
    default: break
    }
  }

  /// What an event tells, or ends.
  mutating func follow(_ event: Event) {
    switch event {
    case .goesOn: for work in running.keys { running[work]?.goOn() }
    case .progress(let work, let progress): running[work, default: RunningWork()].progress = progress
    case .scanned: end(.scan)
    case .indexed: end(.index)
    case .searched: end(.search)
    case .speakers: end(.count)
    case .copied: end(.copy)
    case .exported: end(.export)
    case .failed: end(.load)
    case .opened(_, let article): if article.extent == .whole { end(.load) }
    default: break
    }
  }
}

extension Reader {
  /// Whether something goes on: then `Event.goesOn` is to come every `RunningWork.beat` milliseconds.
  public var isWorking: Bool { !state.works.isEmpty }

  // MARK: - Telling

  /// What goes on that has taken long enough, how far it is, and how to stop it; nil where nothing has.
  var workSentence: String? {
    guard let (work, running) = state.works.shown else { return nil }
    var words = sentence(about: work, running.progress)
    // For screen readers a sign that moves would be noise.
    if !settings.isPlain { words = "\(running.sign) \(words)" }
    guard uppermost == .work(work) || isChoosingSpeaker else { return words }
    return words + "  " + localized("\(keymap.key(for: "escape")) stops it")
  }

  private var isChoosingSpeaker: Bool { if case .choosingSpeaker = state.mode { true } else { false } }

  private func sentence(about work: Work, _ progress: WorkProgress) -> String {
    let (done, total) = (progress.done, progress.total)
    switch work {
    case .export: return total.map { localized("Exporting … \(done) of \($0) articles") } ?? localized("Exporting …")
    case .count:
      return done > 0 ? localized("Counting who is quoted … \(done)") : localized("Counting who is quoted …")
    case .search:
      let found = localized("Searching … \(state.list.articles.count) found")
      return found + (total.map { " · " + localized("\(done) of \($0) read") } ?? "")
    case .load:
      return state.loading == nil && state.reading?.article.extent == .text
        ? localized("Finding the quotations …") : localized("Reading …")
    case .copy: return localized("Copying …")
    case .scan: return localized("Looking through the folder … \(allArticles.articles.count)")
    case .index:
      return total.map { localized("Indexing … \(done) of \($0)") } ?? localized("Indexing … \(done) found")
    }
  }

  // MARK: - Stopping

  /// Stops something and says so; everything is as it was before.
  mutating func stop(_ work: Work) -> [Effect] {
    switch work {
    case .export, .copy: return [.stop(work)]
    case .count:
      state.message = State.Message("Counting was stopped")
    case .search:
      let effects = leaveResults()
      state.message = State.Message("The search was stopped")
      return effects
    case .load: stopLoading()
    case .scan:
      let count = allArticles.articles.count
      allArticles.isScanning = false
      state.list.isScanning = false
      state.message =
        state.awaitedLibrary == nil
        ? State.Message(
          text: localized(
            count, "Stopped looking: the list has the \(count) article found so far",
            "Stopped looking: the list has the \(count) articles found so far"))
        : State.Message("Stopped looking; this library stays open")
      state.awaitedLibrary = nil
    case .index:
      state.message = State.Message("Indexing was stopped; it goes on from here the next time")
    }
    return [.stop(work)]
  }

  private mutating func stopLoading() {
    guard let loading = state.loading else {
      state.message = State.Message(
        "Stopped: only a part of this article has been read; \(keymap.key(for: "reload")) reads all of it")
      return
    }
    state.loading = nil
    state.placeAfterLoading = nil
    state.hitAfterLoading = nil
    let summary = state.list.summary(of: loading) ?? allArticles.summary(of: loading)
    if let open = state.reading?.summary.id, open != loading {
      _ = state.list.select(id: open)
      state.message = State.Message("Stopped reading \((summary?.title ?? "").quoted); this article stays open")
    } else if state.reading != nil {
      state.message = State.Message("Stopped reading it anew; the article is as it was")
    } else if let summary {
      state.failure = (summary, localized("Reading it was stopped."))
    }
  }

  /// Why something cannot be done with a part of the open article.
  var refusalOfPart: Refusal {
    state.works[.load] != nil
      ? Refusal("The rest is still being read")
      : Refusal("Reading the rest was stopped: \(keymap.key(for: "reload")) reads all of it")
  }
}
