import Articles
import Screen
import Testing

@testable import Reader

/// A generator whose numbers are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

/// Whatever is typed and whatever arrives, in whatever order, the screen stays whole and the selections stay valid.
struct RandomSessionsTests {
  private static let stories = [Story.harbour, .silent, .wide, .long, Story(title: "Nothing", paragraphs: [])]

  @Test(arguments: 1...60)
  func `random sessions keep their invariants`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var reader = Reader.showing(.harbour, .silent, .wide, .long, Story(title: "Nothing", paragraphs: []))
    var waiting: [ArticleSummary.ID] = []
    for step in 0..<250 {
      for effect in reader.handle(event(&random, waiting: &waiting)) {
        if case .load(let id, _) = effect { waiting.append(id) }
      }
      if Int.random(in: 0..<3, using: &random) == 0 {
        let broken = reader.brokenPromise()
        #expect(broken == nil, "seed \(seed), step \(step)")
      }
    }
  }

  private func event(_ random: inout SeededGenerator, waiting: inout [ArticleSummary.ID]) -> Event {
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<4:
      let size = Size(width: Int.random(in: 0...170, using: &random), height: Int.random(in: 0...50, using: &random))
      return .input(.resize(size))
    case 4..<6: return .input(.paste(["number", "“don't\n", "\u{1B}[31m", ""].randomElement(using: &random) ?? ""))
    case 6..<24 where !waiting.isEmpty:
      let id = waiting.remove(at: Int.random(in: 0..<waiting.count, using: &random))
      let number = Self.stories.indices.first { Array("story-\($0).txt".utf8) == id.path } ?? 0
      let extent = [Article.Extent.opening, .text, .whole, .whole].randomElement(using: &random) ?? .whole
      if extent != .whole { waiting.append(id) }
      return Int.random(in: 0..<12, using: &random) == 0
        ? .failed(id, reason: "It is gone.") : .opened(id, Self.stories[number].article(extent: extent))
    case 24..<26:
      return .found([Self.stories[Int.random(in: 0..<4, using: &random)].summary("new-\(random.next() % 9).txt")])
    case 26: return .resumed
    case 27:
      let found = (0..<Int.random(in: 0...4, using: &random)).map { Self.stories[$0].summary("story-\($0).txt") }
      return .matched(found)
    case 28:
      return [.searched(problems: []), .progress(.search, WorkProgress(done: 1, total: 3))].randomElement(
        using: &random)
        ?? .goesOn
    case 32..<36: return .goesOn
    case 29: return .gone([Array("story-\(random.next() % 5).txt".utf8)])
    case 31:
      let speakers = (0..<Int.random(in: 0...4, using: &random)).map { number in
        QuotedSpeaker(
          name: "Speaker \(number)", variants: number % 2 == 0 ? ["Clerk"] : [], quotations: 1, articles: 1, first: nil,
          last: nil)
      }
      return .speakers(speakers, problem: nil)
    case 30:
      let query = ["number", "said:number", "speaker:clerk", "("].randomElement(using: &random) ?? ""
      return .input(.paste(query))
    default:
      let keys = [
        "Enter", "Esc", "Tab", "S-Tab", "Space", "PgDn", "PgUp", "Up", "Down", "Left", "Home", "Backspace", "C-d",
        "C-o", "C-r", "M-j", "M-p", "M-u",
      ]
      let letters =
        "jjjkkgGJKHLhlnN/\\?:q][)(}{<>+-0123456789zbmnoeadpt%rsxaAmUu,'&SScMRz".map(String.init) + ["g", "/", "Enter"]
      return .input(.key(Key((keys + letters).randomElement(using: &random) ?? "j") ?? Key(.enter)))
    }
  }
}
