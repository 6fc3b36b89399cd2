import Articles
import Foundation
import Testing

/// An article that a person has read: its text, and every quotation in it with who said it.
struct LabelledArticle: Sendable, CustomTestStringConvertible {
  let name: String

  static let all: [LabelledArticle] = ((try? FileManager.default.contentsOfDirectory(atPath: path(folder))) ?? [])
    .filter { $0.hasSuffix(".txt") }.sorted().map { LabelledArticle(name: String($0.dropLast(4))) }

  var testDescription: String { name }

  func article() throws -> Article {
    let file = Self.folder.appending(path: name + ".txt")
    return try ArticleParser().parse(Array(try Data(contentsOf: file)), fileName: name + ".txt")
  }

  func labels() throws -> [Label] {
    let file = Self.folder.appending(path: name + ".quotes")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { try Label(line: String($0)) }
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Articles")

  static func path(_ url: URL) -> String { url.path(percentEncoded: false) }
}

/// One line of labels: `direct: “The words,” — Ana Ruiz`, two blanks deeper for a quotation inside another.
struct Label: Equatable {
  struct Unreadable: Error {
    let line: String
  }

  let kind: String
  let words: String
  /// Nil where no speaker is stated: titles and marks of distance.
  let speaker: String?

  var isSpeech: Bool { kind == "direct" || kind == "partial" || kind == "block" }

  init(line: String) throws {
    let trimmed = line.trimmingCharacters(in: .whitespaces)
    guard let colon = trimmed.range(of: ": “"), let close = trimmed.range(of: "”", options: .backwards) else {
      throw Unreadable(line: line)
    }
    kind = String(trimmed[..<colon.lowerBound])
    let rest = trimmed[colon.upperBound...]
    if let dash = rest.range(of: "” — ", options: .backwards) {
      words = String(rest[..<dash.lowerBound])
      speaker = String(rest[dash.upperBound...])
    } else {
      words = String(rest[..<close.lowerBound])
      speaker = nil
    }
  }

  /// The letters of some words, without marks: where two quotations are the same.
  static func letters(_ words: String) -> String {
    words.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// Whether a name or description is the one stated: without its article, and without what completes it.
  func isSpeaker(_ name: String?) -> Bool {
    guard let speaker else { return true }
    guard let name else { return speaker == "unknown" }
    let stated = Self.names(speaker)
    let found = Self.names(name)
    if stated == found { return true }
    let isDescription =
      speaker.first?.isLowercase == true
      || ["The", "A", "An", "One", "Her", "His"].contains { speaker.hasPrefix($0 + " ") }
    return isDescription && found.starts(with: stated)
  }

  /// The words of a name, without a nickname in marks.
  private static func names(_ name: String) -> [String] {
    var plain = ""
    var isNickname = false
    for letter in name {
      if "“\"'‘".contains(letter) { isNickname = !isNickname && plain.last == " " }
      if !isNickname { plain.append(letter) }
      if "”’".contains(letter) { isNickname = false }
    }
    var words = plain.lowercased().split(separator: " ").map { $0.filter { $0.isLetter || $0.isNumber } }
    if let first = words.first, ["the", "a", "an"].contains(first) { words.removeFirst() }
    return words
  }
}
