import Articles
import Foundation
import Quotations
import Testing

/// Seventy articles written to be hard: what is not found in them as a person would find it stands in `Misses.txt`.
///
/// `RECORD=1 make test` writes that list anew. A line that goes is progress, a line that comes wants a reason.
@Suite struct `Labelled articles` {
  private static let missesFile = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Misses.txt")

  @Test func `what is missed is known`() throws {
    var lines: [String] = []
    var labels = 0
    for labelled in LabelledArticle.all {
      let stated = try labelled.labels()
      labels += stated.count
      lines += Self.misses(stated, Self.found(in: try labelled.article()), in: labelled.name)
    }
    let found = lines.joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      return try found.write(to: Self.missesFile, atomically: true, encoding: .utf8)
    }
    let known = Set(try String(contentsOf: Self.missesFile, encoding: .utf8).split(separator: "\n").map(String.init))
    let new = lines.filter { !known.contains($0) }
    let gone = known.subtracting(lines).sorted()
    if !new.isEmpty { Issue.record("missed now:\n\(new.joined(separator: "\n"))") }
    if !gone.isEmpty { Issue.record("no longer missed (RECORD=1 takes note):\n\(gone.joined(separator: "\n"))") }
    #expect(labels > 800)
  }

  @Test(arguments: LabelledArticle.all)
  func `every label stands in its article, in order`(labelled: LabelledArticle) throws {
    let text = Label.letters(String(decoding: try labelled.article().text, as: UTF8.self))
    var rest = text[...]
    for label in try labelled.labels() {
      let place = try #require(rest.range(of: Label.letters(label.words)), "“\(label.words)”")
      rest = rest[place.lowerBound...]
    }
  }

  private struct Found {
    let kind: String
    let words: String
    let speaker: String?
  }

  private static func found(in article: Article) -> [Found] {
    article.quotations.map { quotation in
      Found(
        kind: quotation.kind.rawValue, words: String(decoding: article.text[quotation.range], as: UTF8.self),
        speaker: quotation.speaker?.name)
    }
  }

  private static func misses(_ stated: [Label], _ quotations: [Found], in name: String) -> [String] {
    var open = quotations
    var lines: [String] = []
    for label in stated {
      let wanted = "\(name): \(label.kind) “\(label.words)”\(label.speaker.map { " — \($0)" } ?? "")"
      guard let place = open.firstIndex(where: { Label.letters($0.words) == Label.letters(label.words) }) else {
        lines.append("\(wanted) | not found")
        continue
      }
      let found = open.remove(at: place)
      let isSpeech = ["direct", "partial", "block"].contains(found.kind)
      if isSpeech != label.isSpeech {
        lines.append("\(wanted) | \(found.kind)")
      } else if label.isSpeech, !label.isSpeaker(found.speaker) {
        lines.append("\(wanted) | \(found.speaker ?? "unknown")")
      }
    }
    return lines + open.map { "\(name): | \($0.kind) “\($0.words)”" }
  }
}
