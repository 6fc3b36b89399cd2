import Articles
import Glibc
import Quotations
import Reader
import Screen

/// Something that takes bytes from outside, and what it promises whatever they are.
struct FuzzTarget: Sendable {
  let name: String
  /// Whether an input's first byte is no part of the content.
  var isHeaded = false
  /// The most that an input may take, in seconds of the processor.
  var seconds = 1.0
  /// What is not as promised after an input; nil where all is well.
  let check: @Sendable (_ input: [UInt8]) -> String?

  static let all: [FuzzTarget] = [
    formats, engine, archives, queries, keys, records, settings, sessions,
  ]

  /// The most that an input may take: memory as so many times its bytes over what an empty
  /// one takes (the tables of libraries).
  private static let memory = (times: 64, over: 1 << 20)

  func brokenPromise(in input: [UInt8]) -> String? {
    let start = Self.processorSeconds()
    let broken = check(input)
    let taken = Self.processorSeconds() - start
    if taken > seconds { return broken ?? "\(taken) s of the processor for \(input.count) bytes" }
    return broken
  }

  /// A file as inputs.
  func seeds(_ file: [UInt8], _ path: String) -> [[UInt8]] {
    guard isHeaded else { return [file] }
    let name = path.split(separator: "/").last.map { String($0) } ?? path
    let beginning = FileBeginning(
      Array(file.prefix(ArticleParser.openingLength)), fileName: name,
      isWhole: file.count <= ArticleParser.openingLength)
    let format = (try? ArticleFormat.of(beginning))?.name
    let number = ArticleFormat.all.firstIndex { $0.name == format }.map { $0 + 1 } ?? 0
    // Once by its contents, once by force.
    return [[0] + file, [UInt8(number)] + file]
  }

  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  // MARK: - Targets

  /// Every format, forced by the first byte (0: by the contents).
  private static let formats = FuzzTarget(name: "formats", isHeaded: true) { input in
    let choice = Int(input.first ?? 0) % (ArticleFormat.all.count + 1)
    let bytes = Array(input.dropFirst())
    let content = FileContent(bytes, fileName: "Herald_2024-05-04_story.txt")
    let parser = DocumentParser()
    var articles: [Article] = []
    let taken = MemoryPeak.of {
      let format = choice == 0 ? try? ArticleFormat.of(content.beginning) : ArticleFormat.all[choice - 1]
      if let format { articles = (try? parser.articles(in: content, of: format)) ?? [] }
    }
    if taken > memory.times * bytes.count + memory.over {
      return "\(taken) bytes of memory for \(bytes.count) of input"
    }
    for article in articles {
      if let broken = brokenPromise(of: article) { return broken }
      _ = outline(of: article)
    }
    // Now and then the first ones' quotations: what a format makes of blocks must be something that the engine can take.
    for article in articles.prefix(2) where bytes.count % 8 == 0 && article.text.count < 4_000 {
      let whole = parser.withQuotations(article)
      if let broken = brokenPromise(of: whole.quotations, in: whole.text) { return broken }
    }
    return nil
  }

  private static let engine = FuzzTarget(name: "engine") { text in
    let found = QuotationFinder(findsIndirectSpeech: text.count % 2 == 0).quotations(in: text)
    if let broken = brokenPromise(of: found, in: text) { return broken }
    if text.count % 64 == 0,
      found != QuotationFinder(findsIndirectSpeech: text.count % 2 == 0).quotations(in: text)
    {
      return "not the same twice"
    }
    return nil
  }

  private static let archives = FuzzTarget(name: "archives") { bytes in
    var limits = ArchiveReader.Limits()
    limits.total = 8 << 20
    var members = 0
    try? ArchiveReader(limits: limits).forEach(inBytes: bytes) { member, read in
      members += 1
      _ = (try? read(1 << 16))?.count
      return members < 1_000
    }
    return nil
  }

  private static let queries = FuzzTarget(name: "queries") { bytes in
    let words = String(decoding: bytes, as: UTF8.self)
    do throws(QueryError) {
      _ = try Query(words)
    } catch {
      if error.place > words.unicodeScalars.count { return "an error outside of the query" }
    }
    return nil
  }

  private static let keys = FuzzTarget(name: "keys") { bytes in
    var decoder = KeyDecoder(sequences: [Array("\u{1B}OP".utf8): Key(.function(1))])
    var whole: [InputEvent] = decoder.decode(bytes)
    whole += decoder.flush()
    var pieces: [InputEvent] = []
    var other = KeyDecoder(sequences: [Array("\u{1B}OP".utf8): Key(.function(1))])
    for byte in bytes { pieces += other.decode([byte]) }
    pieces += other.flush()
    if whole.count != pieces.count { return "keys depend on the pieces in which they come" }
    if let sequence = Key.sequence(String(decoding: bytes, as: UTF8.self)) {
      _ = sequence.map(\.description)
    }
    return nil
  }

  private static let records = FuzzTarget(name: "records") { bytes in
    do throws(JSONError) {
      let members = try JSONScanner.members(of: bytes)
      for member in members {
        if member.range.upperBound > bytes.count { return "a member outside of its record" }
        if member.kind == .string { _ = JSONScanner.string(in: bytes, at: member.range) }
      }
    } catch {
      if error.place > bytes.count { return "an error outside of the record" }
    }
    return nil
  }

  private static let settings = FuzzTarget(name: "settings") { bytes in
    let (settings, problems) = Settings.read(bytes)
    let lines = bytes.count { $0 == 0x0A } + 1
    if let problem = problems.first(where: { !(1...lines).contains($0.line) }) {
      return "a problem in line \(problem.line) of \(lines)"
    }
    // What is printed is read back to the same.
    let (again, others) = Settings.read(Array(settings.text.utf8))
    if !others.isEmpty || again.text != settings.text {
      return "settings that are other ones when they are written and read"
    }
    return nil
  }

  private static let sessions = FuzzTarget(name: "sessions", seconds: 20) { bytes in
    var session = ReaderSession(bytes)
    return session.run()
  }

  // MARK: - Promises

  /// What an article may never be.
  private static func brokenPromise(of article: Article) -> String? {
    if (try? UTF8Span(validating: article.text.span)) == nil { return "text that is no UTF-8" }
    if article.text.contains(0x0D) { return "a carriage return in the text" }
    var last = 0
    for block in article.blocks {
      if block.range.lowerBound < last || block.range.upperBound > article.text.count { return "blocks not in order" }
      last = block.range.upperBound
    }
    for inline in article.inlines where inline.range.upperBound > article.text.count {
      return "a link outside of the text"
    }
    return nil
  }

  /// What quotations may never be.
  private static func brokenPromise(of all: [Quotation], in text: [UInt8]) -> String? {
    var last = 0
    for (index, quotation) in all.enumerated() {
      let outer = quotation.outerRange
      if outer.lowerBound < last || outer.upperBound > text.count { return "places are not in order" }
      last = outer.lowerBound
      if quotation.range.isEmpty || quotation.range.clamped(to: outer) != quotation.range { return "an odd range" }
      if !(0...1).contains(quotation.confidence) { return "an odd confidence" }
      for range in [quotation.speaker?.mention, quotation.cue].compactMap(\.self)
      where range.isEmpty || range.upperBound > text.count {
        return "a mention or cue outside the text"
      }
      if let parent = quotation.parent {
        guard parent < index else { return "a child before its parent" }
        let around = all[parent].range
        if outer.clamped(to: around) != outer { return "a child outside its parent" }
      }
    }
    return nil
  }
}
