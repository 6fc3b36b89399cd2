import ArticleLibrary
import Articles
import CPlatform
import Glibc
import Locks
import Messages
import Reader

/// The library behind the reader: from the index where there is one, else from the files themselves. Everything here is
/// called off the main thread.
enum LibrarySource {
  /// Rows of the list that are asked for before all others: more than any screen has.
  private static let firstPage = 256
  private static let batch = 4096

  /// The paths that stand for files: what came on standard input is in no index.
  static func files(of paths: [[UInt8]]) -> [[UInt8]] {
    paths.filter { $0 != StandardInputArticle.path }
  }

  /// Where these paths hold less than this share of what the index knows, the folder itself is as quick to tell.
  private static let leastShare = 24
  /// Milliseconds after the first screen, for whatever is pressed first, before the rest is seen to.
  private static let pause: Int32 = 250

  /// Lists the articles that the index knows, the beginning of the list at once; nil where these paths are not in it, or
  /// only a small part of it.
  static func list(
    _ paths: [[UInt8]], _ isWanted: () -> Bool, _ found: ([ArticleSummary]) -> Void
  ) -> [String]? {
    guard let index = try? LibraryIndex(), (try? index.covers(paths)) == true,
      let count = try? index.count(of: paths), let all = try? index.roughCount(), count * leastShare >= all,
      let first = try? index.firstPage(of: paths, limit: firstPage), !first.isEmpty
    else { return nil }
    found(first)
    guard first.count == firstPage else { return [] }
    wait()
    let known = Set(first.map(\.id))
    do {
      try index.summaries(of: paths, batch: batch) { batch in
        found(batch.filter { !known.contains($0.id) })
        return isWanted()
      }
    } catch {
      // What was found is there; the rest comes with the refresh.
    }
    return []
  }

  /// Bytes of the largest text that is indexed while somebody reads: larger ones would take hundreds of megabytes beside
  /// what the reader has. `pullquote index` reads them too.
  private static let largestIndexed = 8 << 20

  /// Brings the index up to date, and tells what is different from before.
  static func index(
    _ paths: [[UInt8]], _ shelf: SearchShelf, _ isWanted: @escaping @Sendable () -> Bool, _ news: ArticleSource.News
  ) {
    guard !paths.isEmpty else { return }
    wait()
    guard isWanted() else { return }
    // What it knew of every file would else stay with the thread that is gone: 50 MB for 100,000 articles.
    defer { giveBackMemory() }
    do throws(LibraryIndexError) {
      _ = try LibraryIndexer(largest: largestIndexed).refresh(
        paths, isCancelled: { !isWanted() },
        onProgress: news.indexing,
        onChanges: { changes in
          if !changes.gone.isEmpty { news.gone(changes.gone.map(\.path)) }
          let found = changes.added + changes.changed
          if !found.isEmpty { news.found(found) }
        })
      news.indexed()
      shelf.renew(paths)
    } catch {
      // Without an index everything works, only slower; somebody else's writing it is no news at all.
      news.indexed()
    }
  }

  /// Answers `is:` by what the reader did.
  static func states(
    _ flags: [ArticleSummary.ID: KeptFlags]
  ) -> @Sendable (QueryState, ArticleSummary.ID) -> Bool {
    { state, id in
      let kept = flags[id] ?? []
      switch state {
      case .unread: return !kept.contains(.read)
      case .starred: return kept.contains(.starred)
      case .noted: return kept.contains(.noted)
      case .kept: return kept.contains(.kept)
      }
    }
  }

  private static func wait() { _ = poll(nil, 0, pause) }

  /// Gives back to the system what was told of many articles, when the reader has taken it in.
  static func giveBackMemory() {
    wait()
    platform_trim()
  }

  /// Finds articles by the index, or where that cannot be used by reading.
  ///
  /// - Parameter lost: called where the index turns out to be damaged: another one has to be made.
  static func search(
    _ paths: [[UInt8]], _ shelf: SearchShelf, _ query: LibraryQuery, _ isWanted: @escaping @Sendable () -> Bool,
    _ lost: () -> Void, _ progress: @escaping @Sendable (WorkProgress) -> Void,
    _ matched: @escaping @Sendable ([ArticleSummary]) -> Void
  ) -> [String] {
    let states = Self.states(query.flags)
    do throws(LibraryIndexError) {
      let sentences = try shelf.search(paths) { search throws(LibraryIndexError) in
        try find(query, states, by: search, isWanted, progress, matched)
      }
      if let sentences { return sentences }
    } catch {
      if error.reason == .isDamaged { lost() }
    }
    return read(paths, query, states, isWanted, progress, matched)
  }

  private static func find(
    _ query: LibraryQuery, _ states: @escaping @Sendable (QueryState, ArticleSummary.ID) -> Bool,
    by search: LibrarySearch, _ isWanted: @escaping @Sendable () -> Bool, _ progress: (WorkProgress) -> Void,
    _ matched: ([ArticleSummary]) -> Void
  ) throws(LibraryIndexError) -> [String] {
    var failure: LibraryIndexError?
    let sentences = try search.find(
      query.query, ranked: query.isRanked, speakers: query.speakers, states: states, isCancelled: { !isWanted() },
      onProgress: progress,
      onMatches: { matches in
        var rest = matches[...]
        // The first screen does not wait for the others.
        var size = firstPage
        while !rest.isEmpty, isWanted(), failure == nil {
          do throws(LibraryIndexError) {
            matched(try search.summaries(of: rest.prefix(size)))
          } catch {
            failure = error
          }
          rest = rest.dropFirst(size)
          size = batch
        }
      })
    if let failure { throw failure }
    return sentences
  }

  /// Searches by reading every file. What is found is shown at once; what is to be ranked, at the end.
  private static func read(
    _ paths: [[UInt8]], _ query: LibraryQuery, _ states: @escaping @Sendable (QueryState, ArticleSummary.ID) -> Bool,
    _ isWanted: @escaping @Sendable () -> Bool, _ progress: @escaping @Sendable (WorkProgress) -> Void,
    _ matched: @escaping @Sendable ([ArticleSummary]) -> Void
  ) -> [String] {
    let ranking = Mutex([LibraryScan.Match]())
    let isRanked = query.isRanked
    let report = LibraryScan().find(
      query.query, in: paths, ranked: isRanked, speakers: query.speakers, states: states, isCancelled: { !isWanted() },
      onProgress: { if $0.done % 4096 < 64 { progress($0) } },
      onMatches: { matches in
        if isRanked { ranking.withLock { $0 += matches } } else { matched(matches.map(\.summary)) }
      })
    let ranked = ranking.withLock { $0.sorted(by: LibraryScan.Match.bestFirst) }
    matched(ranked.map(\.summary))
    return report.sentences
  }

  static func describe(
    _ articles: [ArticleSummary.ID], _ query: Query, _ speakers: KnownSpeakers, _ isWanted: () -> Bool
  ) -> [ArticleSummary.ID: Snippet] {
    guard let evaluator = try? QueryEvaluator(speakers.answering(query)) else { return [:] }
    var snippets: [ArticleSummary.ID: Snippet] = [:]
    for id in articles where isWanted() {
      guard let found = try? ArticleLoader().article(at: id.path) else { continue }
      let article = speakers.corrected(found, id)
      snippets[id] = Snippet(of: article, hits: (try? evaluator.hits(in: article)) ?? [])
    }
    return snippets
  }

  /// Counts who is quoted, without those who are only described.
  static func speakers(
    _ paths: [[UInt8]], _ known: KnownSpeakers, _ isWanted: @escaping @Sendable () -> Bool,
    _ progress: @escaping @Sendable (WorkProgress) -> Void
  ) -> (speakers: [QuotedSpeaker], problem: String?) {
    if let index = try? LibraryIndex(), let isCovered = try? index.covers(paths) {
      guard isCovered else { return ([], localized("The library is not indexed yet; they come when that is done.")) }
      if let census = try? index.speakers(of: paths, known: known, isCancelled: { !isWanted() }) {
        return (census.speakers(joins: known.joins).filter { !$0.isDescription }, nil)
      }
    }
    // There can be no index: the articles are read.
    var census = SpeakerCensus()
    var number = 0
    _ = FolderScanner().scan(
      paths, isCancelled: { !isWanted() },
      onBatch: { batch in
        for summary in batch where summary.problem == nil && isWanted() {
          guard let article = try? ArticleLoader().article(at: summary.id.path) else { continue }
          number += 1
          census.add(known.corrected(article, summary.id), number: number)
        }
        progress(WorkProgress(done: number))
      })
    return (census.speakers(joins: known.joins).filter { !$0.isDescription }, nil)
  }
}
