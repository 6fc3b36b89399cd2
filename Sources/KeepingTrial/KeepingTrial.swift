import ArticleLibrary
import Articles
import CFaults
import CSQLite
import Glibc

/// Tries whether what was acknowledged is kept, whatever happens to the program that keeps it.
///
///     KeepingTrial keep FOLDER SEED START    make changes from this number on, writing each number when it is kept
///     KeepingTrial check FOLDER SEED NUMBER  say how many changes are there: NUMBER, or one that was on its way
///     KeepingTrial kill FOLDER SEED ROUNDS   do the first and kill it (SIGKILL) at a random moment, then the second
///     KeepingTrial faults FOLDER SEED STEP   do the first with a fault at every STEP-th system call, then the second
@main
struct KeepingTrial {
  static func main() {
    // Where files may not grow any further, a write is to fail.
    signal(SIGXFSZ, SIG_IGN)
    let words = CommandLine.arguments
    guard words.count == 5, let seed = UInt64(words[3]), let number = Int(words[4]) else {
      fail("usage: KeepingTrial keep|check|kill|faults FOLDER SEED NUMBER", status: 64)
    }
    let course = Course(seed: seed)
    let folder = Array(words[2].utf8)
    do throws(KeepingError) {
      switch words[1] {
      case "keep": try keep(course, in: folder, from: number)
      case "keep-with-fault": keepWithFault(course, in: folder, from: number)
      case "break": breakOff(in: words[2])
      case "check": print(try check(course, in: folder, number))
      case "kill": try kill(course, in: words[2], rounds: number)
      case "faults": try tryFaults(course, in: words[2], step: number)
      default: fail("no such trial: \(words[1])", status: 64)
      }
    } catch {
      fail(error.sentence, status: 3)
    }
  }

  private static func keep(_ course: Course, in folder: [UInt8], from start: Int) throws(KeepingError) {
    let store = try KeptStore(in: folder)
    var library = course.library(after: start)
    for number in start... {
      let change = course.change(number, in: library)
      library[change.article ?? course.articles[0], default: KeptArticle()].make(change)
      try store.keep(change, at: change.article?.path)
      let line = Array("\(number + 1)\n".utf8)
      guard write(1, line, line.count) == line.count else { return }
    }
  }

  /// How many changes are there, of which so many were acknowledged.
  private static func check(_ course: Course, in folder: [UInt8], _ acknowledged: Int) throws(KeepingError) -> Int {
    let store = try KeptStore(in: folder)
    for notice in store.notices { fail(notice, status: 1) }
    var kept: [ArticleSummary.ID: KeptArticle] = [:]
    for article in course.articles {
      kept[article] = try store.recall(article.path, content: ContentHash(of: article.path)) { _ in true }
    }
    for number in [acknowledged, acknowledged + 1] {
      let wanted = course.library(after: number)
      if course.articles.allSatisfy({ kept[$0] == wanted[$0, default: KeptArticle()] }) { return number }
    }
    fail("of \(acknowledged) changes that were acknowledged, not all are kept", status: 1)
  }

  private static func kill(_ course: Course, in folder: String, rounds: Int) throws(KeepingError) {
    var random = SystemRandomNumberGenerator()
    var number = 0
    for round in 1...max(1, rounds) {
      // Mostly while it keeps one change after another, now and then while it opens what is there.
      let isOpening = round % 5 == 0
      let patience = UInt32.random(in: 0...40_000, using: &random)
      let acknowledged =
        acknowledgements(of: course, in: folder, from: number, killedAfter: patience, waits: !isOpening) ?? number
      number = try check(course, in: Array(folder.utf8), acknowledged)
      if round % 50 == 0 || round == rounds { print("killed \(round) times, \(number) changes kept") }
    }
  }

  /// Runs `keep` for so many microseconds, from its start or from the first change that is kept; the last number that it
  /// wrote whole.
  private static func acknowledgements(
    of course: Course, in folder: String, from start: Int, killedAfter patience: UInt32, waits: Bool
  ) -> Int? {
    let child = Child(["keep", folder, "\(course.seed)", "\(start)"])
    if waits { child.readOnce() }
    usleep(patience)
    child.kill()
    let status = child.end()
    guard status & 0x7F == SIGKILL else { fail("the trial ended by itself, status \(status)", status: 2) }
    return child.lastNumber
  }

  static func fail(_ sentence: String, status: Int32) -> Never {
    let line = Array("KeepingTrial: \(sentence)\n".utf8)
    _ = write(2, line, line.count)
    exit(status)
  }
}

/// The same changes in every run of one seed.
struct Course {
  let seed: UInt64
  let articles = (0..<6).map { ArticleSummary.ID(path: Array("/articles/\($0).txt".utf8)) }

  func library(after count: Int) -> [ArticleSummary.ID: KeptArticle] {
    var library: [ArticleSummary.ID: KeptArticle] = [:]
    for number in 0..<count {
      let change = change(number, in: library)
      if let article = change.article { library[article, default: KeptArticle()].make(change) }
    }
    return library
  }

  /// The change of a number, made to what is there then.
  func change(_ number: Int, in library: [ArticleSummary.ID: KeptArticle]) -> KeptChange {
    let mixed = (seed &+ UInt64(number)) &* 0x9E37_79B9_7F4A_7C15
    let article = articles[Int(mixed >> 33) % articles.count]
    let words = "word \(mixed >> 40 & 3)"
    let anchor = TextAnchor(words: Array(words.utf8), prefix: [], suffix: [], place: Int(mixed >> 50 & 7))
    let things: [KeptThing] = [
      .read, .starred, .quotation(anchor), .note("“\(words)” — naïve \u{0} note", on: anchor),
      .speaker(nil, of: anchor),
      .speakers(named: words, are: "Ana Ruiz"),
    ]
    let thing = things[Int(mixed >> 20 & 0xFF) % things.count]
    let isThere = library[article]?.things.contains(thing) ?? false
    return KeptChange(article, title: words, removing: isThere ? [thing] : [], adding: isThere ? [] : [thing])
  }
}
