import Articles
import Glibc
import Messages

/// Reads the articles in a file, whatever its format: one, or several one after the other, or those of the files in an
/// archive.
struct FileArticles {
  /// One article of a file, or why there is none at a place in it.
  struct Found {
    /// See `ArticlePlace.part`.
    let part: [UInt8]
    let result: Result<Article, ArticleParsingError>
    /// Bytes of the file that are the article's, as far as that can be told.
    let size: Int
  }

  private let parser: DocumentParser

  init(_ parser: DocumentParser) {
    self.parser = parser
  }

  /// Archives in archives that are opened.
  private static let deepest = 3
  private static let chunk = 1 << 20

  /// What an open file is, by its beginning.
  static func look(
    at file: borrowing Descriptor, _ path: [UInt8], encoding: TextEncoding? = nil
  ) throws(ArticleReadingError) -> (beginning: FileBeginning, format: ArticleFormat) {
    guard let bytes = Files.read(file, in: 0..<ArticleParser.openingLength) else {
      throw ArticleReadingError(path: path, reason: .system(errno))
    }
    let beginning = FileBeginning(
      bytes, fileName: Files.name(of: path), isWhole: bytes.count < ArticleParser.openingLength,
      encoding: encoding)
    do {
      return (beginning, try ArticleFormat.of(beginning))
    } catch {
      throw ArticleReadingError(path: path, reason: .content(error))
    }
  }

  /// Goes through the articles of an open file without their quotations, until the body says false.
  ///
  /// - Parameters:
  ///   - beginning: what has been read of it.
  ///   - wanted: the part that is asked for; others are passed over as far as that is possible. Nil for all.
  func forEach(
    in file: borrowing Descriptor, size: Int, at path: [UInt8], beginning: FileBeginning, format: ArticleFormat,
    wanted: [UInt8]? = nil, _ body: (Found) -> Bool
  ) throws(ArticleReadingError) {
    switch format.holding {
    case .files:
      // libarchive reads from where the file stands.
      _ = lseek(file.number, 0, SEEK_SET)
      try visitArchive(
        wanted: wanted, fileName: beginning.fileName, depth: 0, at: path,
        .file(descriptor: file.number, size: size), body)
    case .stretches where !beginning.bytes.starts(with: [0xFF, 0xFE]) && !beginning.bytes.starts(with: [0xFE, 0xFF]):
      try visitStretches(in: file, at: path, beginning, format, wanted: wanted, body)
    case .text, .oneArticle, .articles, .stretches:
      guard size <= ArticleLoader.largestFile else { throw ArticleReadingError(path: path, reason: .isTooLarge(size)) }
      guard let bytes = Files.readWhole(file, size: size) else {
        throw ArticleReadingError(path: path, reason: .system(errno))
      }
      let content = FileContent(bytes, fileName: beginning.fileName, beginning: beginning)
      try forEach(in: content, of: format, at: path, wanted: wanted, body)
    }
  }

  /// The same for a file that is no archive and has been read.
  func forEach(
    in content: FileContent, of format: ArticleFormat, at path: [UInt8], wanted: [UInt8]? = nil,
    _ body: (Found) -> Bool
  ) throws(ArticleReadingError) {
    do throws(ArticleParsingError) {
      try visit(content, format, wanted: wanted, body)
    } catch {
      throw ArticleReadingError(path: path, reason: .content(error))
    }
  }

  /// The same for bytes that are no file of their own.
  func forEach(
    in bytes: [UInt8], fileName: String, at path: [UInt8], wanted: [UInt8]? = nil, _ body: (Found) -> Bool
  ) throws(ArticleReadingError) {
    let content = FileContent(bytes, fileName: fileName, encoding: parser.encoding)
    let format: ArticleFormat
    do {
      format = try ArticleFormat.of(content.beginning)
    } catch {
      throw ArticleReadingError(path: path, reason: .content(error))
    }
    guard case .files = format.holding else {
      return try forEach(in: content, of: format, at: path, wanted: wanted, body)
    }
    try visitArchive(wanted: wanted, fileName: fileName, depth: 0, at: path, .bytes(bytes), body)
  }

  // MARK: - Several articles

  private func visit(
    _ content: FileContent, _ format: ArticleFormat, wanted: [UInt8]?, _ body: (Found) -> Bool
  ) throws(ArticleParsingError) {
    var articles: [(number: Int, article: Article, size: Int)] = []
    if case .stretches = format.holding {
      for (index, stretch) in parser.stretches(of: content, in: format).enumerated() {
        let bytes = FileContent(
          Array(content.bytes[stretch]), fileName: content.fileName, beginning: content.beginning)
        guard let article = try? parser.article(inStretch: bytes, of: format) else { continue }
        articles.append((index + 1, article, stretch.count))
      }
    } else {
      let all = try parser.articles(in: content, of: format)
      let share = content.bytes.count / max(1, all.count)
      articles = zip(1..., all).map { ($0, $1, share) }
    }
    guard !articles.isEmpty else { throw .holdsNoArticle(format.title.english) }
    if wanted?.isEmpty == true, articles.count > 1 { throw .holdsSeveral(articles.count) }
    for (number, article, size) in articles {
      let part = articles.count == 1 ? [] : ArticlePlace.number(number)
      if let wanted, wanted != part { continue }
      if !body(Found(part: part, result: .success(article), size: size)) { return }
    }
  }

  /// A file that may be larger than memory.
  private func visitStretches(
    in file: borrowing Descriptor, at path: [UInt8], _ beginning: FileBeginning, _ format: ArticleFormat,
    wanted: [UInt8]?, _ body: (Found) -> Bool
  ) throws(ArticleReadingError) {
    guard var splitter = parser.splitter(of: beginning, in: format) else { return }
    var place = 0
    var number = 0
    var count = 0
    var goesOn = true
    // Held back until there is another: the only article of a file is the file.
    var first: Found?
    func read(_ stretch: Range<Int>) {
      guard goesOn else { return }
      number += 1
      if let wanted, !wanted.isEmpty, wanted != ArticlePlace.number(number) { return }
      guard stretch.count <= ArticleLoader.largestFile,
        let bytes = Files.read(file, in: stretch), bytes.count == stretch.count
      else { return }
      let content = FileContent(bytes, fileName: beginning.fileName, beginning: beginning)
      let part = ArticlePlace.number(number)
      let result: Result<Article, ArticleParsingError>
      do throws(ArticleParsingError) {
        guard let article = try parser.article(inStretch: content, of: format) else { return }
        result = .success(article)
      } catch {
        result = .failure(error)
      }
      count += 1
      let found = Found(part: part, result: result, size: stretch.count)
      if count == 1, wanted?.isEmpty ?? true {
        first = found
        return
      }
      if let held = first {
        first = nil
        goesOn = wanted == nil && body(held)
      }
      if goesOn { goesOn = body(found) && wanted == nil }
    }
    while goesOn {
      guard let bytes = Files.read(file, in: place..<(place + Self.chunk)) else {
        throw ArticleReadingError(path: path, reason: .system(errno))
      }
      if bytes.isEmpty { break }
      bytes.withUnsafeBytes { splitter.take($0, found: read) }
      place += bytes.count
    }
    if goesOn { splitter.finish(found: read) }
    if let first, goesOn { _ = body(Found(part: [], result: first.result, size: first.size)) }
    guard count > 0 else {
      throw ArticleReadingError(
        path: path, reason: .content(wanted == nil ? .holdsNoArticle(format.title.english) : .hasNoSuchPart))
    }
    if count > 1, wanted?.isEmpty == true {
      throw ArticleReadingError(path: path, reason: .content(.holdsSeveral(count)))
    }
  }

  // MARK: - Archives

  private typealias Read = (_ upTo: Int) throws(ArchiveReader.Failure) -> [UInt8]

  private func visitArchive(
    wanted: [UInt8]?, fileName: String, depth: Int, at path: [UInt8],
    _ source: ArchiveReader.Source, _ body: (Found) -> Bool
  ) throws(ArticleReadingError) {
    do throws(ArchiveReader.Failure) {
      try ArchiveReader().forEach(in: source) { member, read in
        visit(member, read, wanted: wanted, fileName: fileName, depth: depth, body)
      }
    } catch {
      let words =
        switch error {
        case .damaged(""): Message("the archive is damaged")
        case .damaged(let words): Message("the archive is damaged (\(words))")
        case .encrypted: Message("the archive asks for a password; unpack it")
        case .tooLarge: Message("the archive becomes larger than anything that is read; unpack it")
        }
      throw ArticleReadingError(path: path, reason: .content(.damaged(words)))
    }
  }

  private func visit(
    _ member: ArchiveReader.Member, _ read: Read, wanted: [UInt8]?, fileName: String, depth: Int,
    _ body: (Found) -> Bool
  ) -> Bool {
    let slash = UInt8(ascii: "/")
    let parts = member.name.split(separator: slash)
    // Hidden files, and what macOS adds.
    guard !parts.contains(where: { $0.first == UInt8(ascii: ".") || $0.elementsEqual("__MACOSX".utf8) }) else {
      return true
    }
    let prefix = member.name.isEmpty ? [] : [slash] + member.name
    var inner: [UInt8]?
    if let wanted {
      guard wanted.starts(with: prefix) else { return true }
      let rest = Array(wanted.dropFirst(prefix.count))
      guard rest.isEmpty || rest[0] == slash || rest[0] == UInt8(ascii: "#") else { return true }
      inner = rest
    }
    let name = member.name.isEmpty ? Self.unpackedName(fileName) : Files.name(of: member.name)
    var goesOn = true
    func report(_ error: ArticleParsingError) {
      // What is no text is passed over, as in a folder.
      if case .notText = error { return }
      goesOn = body(Found(part: prefix, result: .failure(error), size: member.size ?? 0))
    }
    do throws(ArchiveReader.Failure) {
      let bytes = try read(.max)
      let content = FileContent(bytes, fileName: name, encoding: parser.encoding)
      func add(_ found: Found) -> Bool {
        goesOn = body(Found(part: prefix + found.part, result: found.result, size: found.size))
        return goesOn
      }
      do throws(ArticleParsingError) {
        let format = try ArticleFormat.of(content.beginning)
        guard case .files = format.holding else {
          try visit(content, format, wanted: inner, add)
          return goesOn
        }
      } catch {
        report(error)
        return goesOn
      }
      guard depth < Self.deepest else { return true }
      do throws(ArticleReadingError) {
        try visitArchive(wanted: inner, fileName: name, depth: depth + 1, at: [], .bytes(bytes), add)
      } catch {
        if case .content(let error) = error.reason { report(error) }
      }
    } catch {
      report(
        error == .tooLarge
          ? .damaged("it becomes larger than anything that is read") : .damaged("the archive is damaged"))
    }
    return goesOn
  }

  /// `story.html.gz` holds `story.html`.
  private static func unpackedName(_ name: String) -> String {
    for ending in [".gz", ".bz2", ".xz", ".zst"] where name.hasSuffix(ending) && name.count > ending.count {
      return String(name.dropLast(ending.count))
    }
    return name
  }
}
