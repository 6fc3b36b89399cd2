import Articles
import CPlatform
import Reader
import Synchronization

/// Where articles come from, as the interface sees it. Both functions are called off the main thread and take the time
/// they need; they ask `isWanted` now and then, and return early when it says no.
struct ArticleSource: Sendable {
  /// Reads what is at these paths and hands over summaries in batches; returns a sentence for each path that cannot be
  /// read.
  var scan: @Sendable (_ paths: [[UInt8]], _ isWanted: () -> Bool, _ found: ([ArticleSummary]) -> Void) -> [String]
  /// Reads one article and hands it over in one or more stages (`Article.Extent`); returns why it cannot be opened, as
  /// a sentence, or nil.
  ///
  /// Before the article that was made of the whole file it hands over what the file holds.
  var load:
    @Sendable (
      _ id: ArticleSummary.ID, _ isWanted: () -> Bool, _ holds: (ContentHash) -> Void, _ opened: (Article) -> Void
    ) -> String?
  /// Where the samples are that come with the program.
  var samples: [UInt8]
}

/// What goes on beside the main thread: one scan and one article at most; a newer one puts an end to the older, whose
/// results no longer arrive.
final class BackgroundWork: Sendable {
  /// The two kinds of work, each of which there is one at a time.
  private enum Kind: Sendable {
    case scan, load
  }

  private struct Mail: Sendable {
    var kind: Kind
    var number: Int
    var event: Event
  }

  private struct State {
    var mail: [Mail] = []
    var scan = Running()
    var load = Running()

    subscript(kind: Kind) -> Running {
      get { kind == .scan ? scan : load }
      set { if kind == .scan { scan = newValue } else { load = newValue } }
    }
  }

  private struct Running {
    /// Counts up with each one that is begun; the others are no longer wanted.
    var number = 0
    /// Whether nothing has come of it yet.
    var isAwaited = false
  }

  private let loop: RunLoop
  private let source: ArticleSource
  private let keeping: KeepingWork
  private let state = Mutex(State())

  init(loop: RunLoop, source: ArticleSource, keeping: KeepingWork) {
    self.loop = loop
    self.keeping = keeping
    self.source = source
  }

  /// Whether something has been begun of which nothing has come yet.
  var isAwaited: Bool {
    state.withLock { $0.scan.isAwaited || $0.load.isAwaited }
  }

  /// What has come, in order, without what is no longer wanted.
  func takeEvents() -> [Event] {
    state.withLock { state in
      guard !state.mail.isEmpty else { return [] }
      defer { state.mail.removeAll() }
      return state.mail.filter { $0.number == state[$0.kind].number }.map(\.event)
    }
  }

  func scan(_ paths: [[UInt8]]) {
    keeping.openLibrary(at: paths)
    begin(.scan) { [source] isWanted, post in
      let problems = source.scan(paths, isWanted) { post(.found($0)) }
      post(.scanned(problems: problems))
    }
  }

  func openSamples() {
    scan([source.samples])
  }

  func load(_ id: ArticleSummary.ID) {
    begin(.load) { [source, keeping] isWanted, post in
      TestTrap.springInBackground()
      let reason = source.load(id, isWanted, { keeping.recall(id, holding: $0) }, { post(.opened(id, $0)) })
      if let reason { post(.failed(id, reason: reason)) }
    }
  }

  private func begin(
    _ kind: Kind, _ work: @escaping @Sendable (_ isWanted: () -> Bool, _ post: (Event) -> Void) -> Void
  ) {
    let number = state.withLock { state in
      state[kind].number += 1
      state[kind].isAwaited = true
      return state[kind].number
    }
    Thread.start { [self] in
      work({ state.withLock { $0[kind].number == number } }) { event in
        post(Mail(kind: kind, number: number, event: event))
      }
    }
  }

  private func post(_ mail: Mail) {
    state.withLock { state in
      guard mail.number == state[mail.kind].number else { return }
      state.mail.append(mail)
      state[mail.kind].isAwaited = false
    }
    loop.ring()
  }
}
