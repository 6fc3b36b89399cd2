import Articles
import Glibc

/// One cited quotation, and what has become of it.
public struct VerifiedCitation: Sendable, Equatable {
  public let cited: CitedWords
  /// Nil where the article is not there, or cannot be read any more.
  public let outcome: CitationOutcome?
  /// Why there is no article; nil where there is one.
  public let problem: ArticleReadingError?
  /// Where the article was found.
  public let path: [UInt8]
  /// Whether its file holds what it held; nil where the export does not say, or where nobody can.
  public let isFileSame: Bool?

  /// What has become of it, in one word.
  public var name: String { outcome?.name ?? "missing" }
  /// Whether it can be cited as it was.
  public var isGood: Bool { outcome?.isGood ?? false }
}

/// Checks cited quotations against the files that they are from.
///
/// A file that is not where it was is looked for in other folders: by what it held, then by its name.
public struct CitationVerifier {
  /// The paths to look in for files that are not where they were.
  private let paths: [[UInt8]]
  /// The folder of the export; empty for the current one.
  private let folder: [UInt8]
  private let loader = ArticleLoader()
  private var hashes: [[UInt8]: ContentHash?] = [:]
  /// The files at the paths by what they hold and by their names; found when the first is missed.
  private var elsewhere: (byHash: [ContentHash: [UInt8]], byName: [[UInt8]: [[UInt8]]])?

  /// - Parameters:
  ///   - paths: folders and files to look in for files that are not where they were.
  ///   - export: the path of the export: relative paths in it that lead nowhere from the current folder, or to another
  ///     file than was cited, may lead from its folder to it.
  public init(lookingIn paths: [[UInt8]] = [], from export: [UInt8] = []) {
    self.paths = paths
    folder = export.lastIndex(of: UInt8(ascii: "/")).map { Array(export[...$0]) } ?? []
  }

  /// What has become of each, in the order given.
  ///
  /// - Parameter onProgress: called with how many files have been looked into.
  public mutating func verify(
    _ cited: [CitedWords], onProgress: (WorkProgress) -> Void = { _ in }
  ) -> [VerifiedCitation] {
    var byArticle: [[UInt8]: [Int]] = [:]
    var order: [[UInt8]] = []
    for (index, words) in cited.enumerated() {
      if byArticle[words.path] == nil { order.append(words.path) }
      byArticle[words.path, default: []].append(index)
    }
    // The articles of one file are read together.
    var byFile: [[UInt8]: [(part: [UInt8], indices: [Int])]] = [:]
    var fileOrder: [[UInt8]] = []
    var found = [VerifiedCitation?](repeating: nil, count: cited.count)
    for path in order {
      let indices = byArticle[path] ?? []
      guard let place = place(of: cited[indices[0]]) else {
        for index in indices {
          let problem = ArticleReadingError(opening: path, failed: ENOENT)
          found[index] = VerifiedCitation(
            cited: cited[index], outcome: nil, problem: problem, path: path, isFileSame: nil)
        }
        continue
      }
      if byFile[place.file] == nil { fileOrder.append(place.file) }
      byFile[place.file, default: []].append((place.part, indices))
    }
    for (done, file) in fileOrder.enumerated() {
      onProgress(WorkProgress(done: done, total: fileOrder.count))
      verify(cited, byFile[file] ?? [], in: file, &found)
    }
    return found.compactMap(\.self)
  }

  // MARK: - One file

  private mutating func verify(
    _ cited: [CitedWords], _ parts: [(part: [UInt8], indices: [Int])], in file: [UInt8],
    _ found: inout [VerifiedCitation?]
  ) {
    let hash = hash(of: file)
    func record(_ outcome: CitationOutcome?, _ problem: ArticleReadingError?, at index: Int, part: [UInt8]) {
      let words = cited[index]
      let isSame = words.file.flatMap { old in hash.map { $0 == old } }
      found[index] = VerifiedCitation(
        cited: words, outcome: outcome, problem: problem, path: file + part, isFileSame: isSame)
    }
    func check(_ article: Article, _ indices: [Int], part: [UInt8]) {
      var check = CitationCheck(article.text, file: hash)
      for (index, outcome) in zip(indices, check.outcomes(of: indices.map { cited[$0] })) {
        record(outcome, nil, at: index, part: part)
      }
    }
    if parts.count == 1, parts[0].part.isEmpty {
      do {
        check(try loader.text(at: file), parts[0].indices, part: [])
      } catch {
        for index in parts[0].indices { record(nil, error, at: index, part: []) }
      }
      return
    }
    var wanted: [[UInt8]: [Int]] = [:]
    for (part, indices) in parts { wanted[part, default: []] += indices }
    var failure: ArticleReadingError?
    do {
      try loader.forEachText(in: file) { part, article in
        if let indices = wanted.removeValue(forKey: part) { check(article, indices, part: part) }
        return true
      }
    } catch {
      failure = error
    }
    // Articles that have another number or name now: their words may be in one of the others.
    let lost = parts.flatMap(\.indices).filter { !(found[$0]?.isGood ?? false) }
    for (part, indices) in wanted {
      let problem = failure ?? ArticleReadingError(path: file + part, reason: .content(.hasNoSuchPart))
      for index in indices { record(nil, problem, at: index, part: part) }
    }
    guard !lost.isEmpty else { return }
    var left = Set(lost)
    try? loader.forEachText(in: file) { part, article in
      for index in left.sorted() where file + part != found[index]?.path {
        var check = CitationCheck(article.text, file: nil)
        // Only there where it also stands among the same words.
        guard let outcome = check.outcomes(of: [cited[index]]).first, outcome.isGood,
          !cited[index].prefix.isEmpty || !cited[index].suffix.isEmpty
        else { continue }
        let places = if case .moved(let places) = outcome { places } else { cited[index].places }
        record(.moved(places), nil, at: index, part: part)
        left.remove(index)
      }
      return !left.isEmpty
    }
  }

  // MARK: - Finding files

  /// Where the article of a quotation is now; nil where its file is nowhere.
  private mutating func place(of words: CitedWords) -> ArticlePlace? {
    let here = place(words.path, words.part)
    var near = [here].compactMap(\.self)
    if !folder.isEmpty, words.path.first != UInt8(ascii: "/"), let there = place(folder + words.path, words.part) {
      near.append(there)
    }
    near.removeAll { !Files.exists($0.file) }
    if near.count > 1, let cited = words.file, let same = near.first(where: { hash(of: $0.file) == cited }) {
      return same
    }
    if let first = near.first { return first }
    let elsewhere = filesElsewhere()
    if let file = words.file.flatMap({ elsewhere.byHash[$0] }) {
      return ArticlePlace(file: file, part: words.part ?? [])
    }
    let namesakes = elsewhere.byName[Files.lastPart(of: here?.file ?? words.path)] ?? []
    return namesakes.count == 1 ? ArticlePlace(file: namesakes[0], part: words.part ?? []) : nil
  }

  /// What of a path is the file's: as the export says, else as the disk does.
  private func place(_ path: [UInt8], _ part: [UInt8]?) -> ArticlePlace? {
    guard let part else { return ArticlePlace(of: path) }
    guard path.count > part.count else { return nil }
    return ArticlePlace(file: Array(path.dropLast(part.count)), part: part)
  }

  private mutating func hash(of file: [UInt8]) -> ContentHash? {
    if let known = hashes[file] { return known }
    let hash = try? loader.fileHash(at: file)
    hashes[file] = .some(hash)
    return hash
  }

  private mutating func filesElsewhere() -> (byHash: [ContentHash: [UInt8]], byName: [[UInt8]: [[UInt8]]]) {
    if let elsewhere { return elsewhere }
    var files: [[UInt8]] = []
    var walk = FolderWalk()
    walk.walk(paths, isCancelled: { false }, found: { if $0.problem == nil { files.append($0.path) } })
    files.sort(by: ArticleSummary.pathPrecedes)
    var byHash: [ContentHash: [UInt8]] = [:]
    for file in files {
      guard let hash = hash(of: file), byHash[hash] == nil else { continue }
      byHash[hash] = file
    }
    let found = (byHash, Dictionary(grouping: files, by: Files.lastPart(of:)))
    elsewhere = found
    return found
  }
}
