import ArgumentParser
import ArticleLibrary
import Articles
import CPlatform
import Glibc

/// Makes the index ahead of its use, tells of it, removes it.
struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index", abstract: "Index folders of articles, so that searching them takes no time.",
    usage: """
      pullquote index [<path> ...]
      pullquote index --status [<path> ...]
      pullquote index --clear
      """,
    discussion: """
      Reads what is new or has changed in folders and files; without a path in the current folder. It can be stopped at \
      any moment, and goes on from there the next time. The index is in $XDG_CACHE_HOME/pullquote (by default \
      ~/.cache/pullquote), and removing it costs only the time to make it again. What it holds is compared with its \
      checksums: one that is damaged is made anew.

      EXAMPLES
        pullquote index ~/Clippings
        pullquote index --status ~/Clippings
      """)

  @Argument(help: "Folders or files.", completion: .file())
  var paths: [String] = []

  @Flag(help: "Say what the index holds, and change nothing.")
  var status = false

  @Flag(help: "Remove the index, of all folders.")
  var clear = false

  func validate() throws {
    if status, clear { throw ValidationError("Give one of --status and --clear.") }
    if clear, !paths.isEmpty {
      throw ValidationError("--clear removes the index of all folders: give no path with it.")
    }
  }

  func run() throws {
    do {
      if clear { return try LibraryIndex.clear() }
      let paths = (paths.isEmpty ? ["."] : paths).map(CommandLinePaths.bytes(of:))
      if status { return try tell(of: paths) }
      try index(paths)
    } catch let error as LibraryIndexError {
      if status, error.reason == .isMissing {
        StandardError.write("There is no index yet.")
        throw ExitStatus.nothingFoundOrSomeFailed
      }
      StandardError.write(error.sentenceForIndexing)
      throw ExitStatus.inputOutputError
    }
  }

  private func tell(of paths: [[UInt8]]) throws {
    let status = try LibraryIndex().status(of: paths)
    try StandardOutput.writeWhole(
      """
      articles here     \(status.articles)
      articles in all   \(status.allArticles)
      quotations        \(status.quotations)
      speakers          \(status.speakers)
      size              \(Amount.bytes(status.size))

      """)
  }

  private func index(_ paths: [[UInt8]]) throws {
    let report = try IndexRefresh.run(paths, isAsked: true)
    if report.wasMadeAnew {
      StandardError.write("The index was damaged, or of another version of pullquote: it was made anew.")
    }
    guard !report.wasCancelled else { return IndexRefresh.leave(report) }
    StandardError.write(
      "\(Amount.count(report.found - report.leftOut - report.unreadable, "file")) in the index, "
        + "\(report.parsed) of them new or changed.")
    var isMissing = false
    for problem in report.problems {
      if problem.isMissing, paths.contains(problem.path) { isMissing = true }
      StandardError.write(problem.sentence)
    }
    if let sentence = ScanReport.sentence(leftOut: report.leftOut) { StandardError.write(sentence) }
    if isMissing { throw ExitStatus.noInput }
    if !report.problems.isEmpty { throw ExitStatus.nothingFoundOrSomeFailed }
  }
}

/// Brings the index up to date and shows how far that is, until a signal asks to stop.
enum IndexRefresh {
  /// - Parameter isAsked: whether somebody asked for just this: else it stays silent where it takes hardly any time.
  static func run(_ paths: [[UInt8]], isAsked: Bool) throws(LibraryIndexError) -> LibraryIndexer.Report {
    guard_install()
    guard_set_bell(loop_bell())
    let line = ProgressLine(patience: isAsked ? .zero : .seconds(1))
    defer {
      line.end()
      // From here on a signal ends the program by itself.
      if guard_signal() == 0 { guard_set_bell(-1) }
    }
    return try LibraryIndexer().refresh(
      paths, isThorough: isAsked,
      isCancelled: {
        guard guard_signal() != 0 else { return false }
        // It stops soon, and in good order.
        alarm(0)
        return true
      }, onProgress: { line.show($0) })
  }

  /// Ends the program by the signal that stopped the refresh.
  static func leave(_ report: LibraryIndexer.Report) {
    StandardError.write("It was stopped. What it has read is kept, and the next time it goes on from there.")
    guard_die(guard_signal())
  }
}

extension LibraryIndexError {
  /// The same for somebody who asked for an index and nothing else: nothing is read instead.
  fileprivate var sentenceForIndexing: String {
    let words = sentence
    guard let colon = words.firstIndex(of: ":") else { return words }
    return words.hasSuffix(": the files are read instead.") ? words[..<colon] + "." : words
  }
}

/// Numbers as people read them.
enum Amount {
  /// `1 file`, `12 files`.
  static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  /// `512 bytes`, `1.5 MB`.
  static func bytes(_ number: Int) -> String {
    var tenths = number * 10
    for unit in ["bytes", "kB", "MB", "GB"] {
      if unit == "bytes", number < 1000 { return "\(number) bytes" }
      if unit != "bytes", tenths < 10_000 || unit == "GB" { return "\(tenths / 10).\(tenths % 10) \(unit)" }
      tenths /= 1000
    }
    return "\(number) bytes"
  }

  /// `8 s`, `2 min 5 s`, `3 h 20 min`.
  static func time(seconds: Int) -> String {
    if seconds < 60 { return "\(seconds) s" }
    if seconds < 3600 { return "\(seconds / 60) min \(seconds % 60) s" }
    return "\(seconds / 3600) h \(seconds / 60 % 60) min"
  }
}
