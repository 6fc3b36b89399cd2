import ArgumentParser
import ArticleLibrary
import Articles
import Glibc
import Messages
import Reader
import Screen

/// The reader on the terminal: what `pullquote` does when nothing else is asked for.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: localized("Read the articles of folders and files; this is what pullquote does by itself."),
    discussion: localized(
      """
      Opens the articles in three panes: list, article and quotations. Without a path the current folder is opened; - is \
      the article on standard input. In the reader ? shows the keys and q quits.
      """))

  @Argument(
    help: ArgumentHelp(localized("Folders, files, or - for standard input."), valueName: "path"), completion: .file())
  var paths: [String] = []

  @Flag(help: ArgumentHelp(localized("For screen readers: one pane at a time, no drawing characters, no colours.")))
  var plain = false

  func run() throws {
    throw ExitCode(try Self.open(paths.isEmpty ? ["."] : paths, isPlain: plain))
  }

  /// Opens the reader on these paths, as they were typed, and returns the status to exit with.
  static func open(_ given: [String], isPlain: Bool = false) throws -> Int32 {
    try refuseMissing(given)
    let standardInput = try given.contains("-") ? StandardInputArticle.read() : nil
    if standardInput == nil, given.contains("-") { throw ExitStatus.inputOutputError }
    return run(
      given.map(CommandLinePaths.bytes(of:)), .library(standardInput: standardInput), isPlain: isPlain,
      opensSingleFile: given.count == 1 && isSingleFile(given[0]))
  }

  /// Shows the tour and nothing else, and returns the status to exit with.
  static func openTour(isPlain: Bool) -> Int32 {
    run([], .library(standardInput: nil), isTour: true, isPlain: isPlain, opensSingleFile: false)
  }

  private static func run(
    _ paths: [[UInt8]], _ source: ArticleSource, isTour: Bool = false, isPlain: Bool, opensSingleFile: Bool
  ) -> Int32 {
    let configuration = ConfigurationFile.read()
    var settings = configuration.settings
    settings.isPlain = settings.isPlain || isPlain
    return runReader(paths: paths, source: source, isTour: isTour, usesMouse: settings.usesMouse) { size in
      Reader(
        size: size, opensSingleFile: opensSingleFile, settings: settings, problems: configuration.sentences,
        background: getenv("COLORFGBG").flatMap { Background(hint: String(cString: $0)) })
    }
  }

  /// Where nothing that was named is there, the reader would have nothing to show: better to say so in the shell.
  private static func refuseMissing(_ given: [String]) throws {
    let missing = given.map(CommandLinePaths.bytes(of:)).filter { path in
      path != Array("-".utf8) && access(path.map { CChar(bitPattern: $0) } + [0], F_OK) != 0
        && ArticleLoader.file(around: path) == nil
    }
    let first = given.first ?? ""
    let command = missing.first == Array(first.utf8) ? first.suggestion(among: Pullquote.subcommandNames) : ""
    guard missing.count == given.count || !command.isEmpty else { return }
    for path in missing { StandardError.write(ArticleReadingError(opening: path, failed: ENOENT).sentence) }
    if !command.isEmpty { StandardError.write(localized("There is no command “\(first)” either\(command)")) }
    throw ExitStatus.noInput
  }

  private static func isSingleFile(_ path: String) -> Bool {
    if path == "-" { return true }
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }
}

extension ArticleSource {
  /// The files of this machine, and what came on standard input under the name `-`.
  static func library(standardInput: [UInt8]?) -> ArticleSource {
    let shelf = SearchShelf()
    let loader = ArticleLoader()
    return ArticleSource(
      scan: { paths, isWanted, found in
        if let standardInput, paths.contains(StandardInputArticle.path) {
          found(StandardInputArticle.summaries(of: standardInput))
        }
        let others = LibrarySource.files(of: paths)
        return LibrarySource.list(others, isWanted, found)
          ?? FolderScanner().scan(others, isCancelled: { !isWanted() }, onBatch: found).sentences
      },
      load: { id, choice, isWanted, holds, opened in
        do throws(ArticleReadingError) {
          if let standardInput, StandardInputArticle.isPath(id.path) {
            let article = try StandardInputArticle.article(in: standardInput, at: id.path, as: choice)
            // As in a file, one of several is known by its own text.
            holds(ContentHash(of: id.path == StandardInputArticle.path ? standardInput : article.text))
            opened(article)
          } else {
            try loader.load(
              id.path, as: choice, isCancelled: { !isWanted() }, onContent: holds, onArticle: opened)
          }
          return nil
        } catch {
          return error.afterListing.sentence
        }
      },
      index: { paths, isWanted, news in LibrarySource.index(LibrarySource.files(of: paths), shelf, isWanted, news) },
      watch: { paths, _, stop, news, changed in
        guard let watcher = FolderWatcher() else { return }
        stop { watcher.stop() }
        watcher.watch(LibrarySource.files(of: paths)) { changes in
          if !changes.gone.isEmpty { news.gone(changes.gone) }
          if !changes.found.isEmpty { news.found(changes.found) }
          changed()
        }
      },
      search: { paths, query, isWanted, lost, progress, matched in
        LibrarySource.search(LibrarySource.files(of: paths), shelf, query, isWanted, lost, progress, matched)
      },
      describe: LibrarySource.describe,
      speakers: { paths, known, isWanted, progress in
        LibrarySource.speakers(LibrarySource.files(of: paths), known, isWanted, progress)
      },
      samples: samplesFolder())
  }

  /// Where the samples are: in the checkout that the program was built in, or where `make install` put them. Nil where they
  /// are in neither.
  private static func samplesFolder() -> [UInt8]? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink("/proc/self/exe", &buffer, buffer.count)
    guard length > 0 else { return nil }
    var folder = String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    for _ in 0..<6 {
      folder = String(folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)])
      for name in ["\(folder)/share/pullquote/Samples", "\(folder)/Samples"] where access(name, R_OK) == 0 {
        return Array(name.utf8)
      }
    }
    return nil
  }
}
