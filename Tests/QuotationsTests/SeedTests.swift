import Foundation
import Quotations
import Testing

/// The folder of shared material, where there is one.
private let shared =
  ProcessInfo.processInfo.environment["PULLQUOTE_SHARED"]
  ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared").path

private let seed: [UInt8]? = {
  let folder = shared + "/seeds"
  let name = try? FileManager.default.contentsOfDirectory(atPath: folder).sorted().first { $0.hasSuffix(".txt") }
  guard let name, let data = FileManager.default.contents(atPath: folder + "/" + name) else { return nil }
  return [UInt8](data)
}()

@Suite(.enabled(if: seed != nil, "no ../shared/seeds beside the package; set PULLQUOTE_SHARED"))
struct `The seed article` {
  @Test func `has three quotations of one leader and five of the other`() throws {
    let text = try #require(seed)
    let all = QuotationFinder().quotations(in: text)
    let kim = "Kim Jong Un"
    let putin = "Vladimir Putin"
    #expect(all.map { $0.speaker?.name } == [kim, kim, kim, putin, putin, putin, putin, putin])
    #expect(all.map(\.kind).prefix(3) == [.partial, .partial, .direct])
    #expect(all.map { $0.speaker?.basis } == [.name, .pronoun, .name, .name, .pronoun, .pronoun, .nominal, .pronoun])
    #expect(all.allSatisfy { $0.parent == nil })
    #expect(words(of: all[0], in: text) == "holy fight")
    #expect(words(of: all[1], in: text) == "imperialists.")
  }
}
