import ArgumentParser
import ArticleLibrary
import Articles
import CPlatform
import Glibc
import Messages

/// Makes the index ahead of its use, tells of it, removes it.
struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index", abstract: localized("Index folders of articles, so that searching them takes no time."),
    usage: """
      pullquote index [<path> ...]
      pullquote index --status [<path> ...]
      pullquote index --clear
      """,
    discussion: localized(
      """
      Reads what is new or has changed in folders and files; without a path in the current folder. It can be stopped at \
      any moment, and goes on from there the next time. The index is in $XDG_CACHE_HOME/pullquote (by default \
      ~/.cache/pullquote), and removing it costs only the time to make it again. What it holds is compared with its \
      checksums: one that is damaged is made anew.

      EXAMPLES
        pullquote index ~/Clippings
        pullquote index --status ~/Clippings
      """))

  @Argument(help: ArgumentHelp(localized("Folders or files.")), completion: .file())
  var paths: [String] = []

  @Flag(help: ArgumentHelp(localized("Say what the index holds, and change nothing.")))
  var status = false

  @Flag(help: ArgumentHelp(localized("Remove the index, of all folders.")))
  var clear = false

  func validate() throws {
    if status, clear { throw ValidationError(localized("Give one of --status and --clear.")) }
    if clear, !paths.isEmpty {
      throw ValidationError(localized("--clear removes the index of all folders: give no path with it."))
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
        StandardError.write(localized("There is no index yet."))
        throw ExitStatus.nothingFoundOrSomeFailed
      }
      StandardError.write(error.sentenceForIndexing)
      throw ExitStatus.inputOutputError
    }
  }

  private func tell(of paths: [[UInt8]]) throws {
    let status = try LibraryIndex().status(of: paths)
    let rows = [
      (localized("articles here"), String(status.articles)),
      (localized("articles in all"), String(status.allArticles)),
      (localized("quotations", context: "in the index"), String(status.quotations)),
      (localized("speakers", context: "in the index"), String(status.speakers)),
      (localized("size"), Amount.bytes(status.size)),
    ]
    let width = max(18, (rows.map { $0.0.count }.max() ?? 0) + 2)
    let lines = rows.map { $0.0 + String(repeating: " ", count: width - $0.0.count) + $0.1 + "\n" }
    try StandardOutput.writeWhole(lines.joined())
  }

  private func index(_ paths: [[UInt8]]) throws {
    let report = try IndexRefresh.run(paths, isAsked: true)
    if report.wasMadeAnew {
      StandardError.write(localized("The index was damaged, or of another version of pullquote: it was made anew."))
    }
    guard !report.wasCancelled else { return IndexRefresh.leave(report) }
    let (count, new) = (report.found - report.leftOut - report.unreadable, report.parsed)
    StandardError.write(
      localized(
        count, "\(count) file in the index, \(new) of them new or changed.",
        "\(count) files in the index, \(new) of them new or changed."))
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
  /// - Parameter isAsked: whether somebody asked for just this.
  static func run(_ paths: [[UInt8]], isAsked: Bool) throws(LibraryIndexError) -> LibraryIndexer.Report {
    guard_install()
    guard_set_bell(loop_bell())
    let line = ProgressLine.begin(writesLines: isAsked)
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
      }, onProgress: line.tell)
  }

  /// Ends the program by the signal that stopped the refresh.
  static func leave(_ report: LibraryIndexer.Report) {
    StandardError.write(localized("It was stopped. What it has read is kept, and the next time it goes on from there."))
    guard_die(guard_signal())
  }
}

extension LibraryIndexError {
  /// The same for somebody who asked for an index and nothing else: nothing is read instead.
  fileprivate var sentenceForIndexing: String { localized(problem) + "." }
}

/// Numbers as people read them.
enum Amount {
  /// `512 bytes`, `1.5 MB`.
  static func bytes(_ number: Int) -> String {
    var tenths = number * 10
    if number < 1000 { return localized("\(number) bytes") }
    for unit in ["kB", "MB", "GB"] {
      tenths /= 1000
      if tenths < 10_000 || unit == "GB" { return localized("\(tenths / 10).\(tenths % 10) \(unit)") }
    }
    return localized("\(number) bytes")
  }

  /// `8 s`, `2 min 5 s`, `3 h 20 min`.
  static func time(seconds: Int) -> String {
    if seconds < 60 { return "\(seconds) s" }
    if seconds < 3600 { return "\(seconds / 60) min \(seconds % 60) s" }
    return "\(seconds / 3600) h \(seconds / 60 % 60) min"
  }
}
