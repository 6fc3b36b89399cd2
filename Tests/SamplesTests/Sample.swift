import Articles
import Foundation
import Testing

/// One of the files in `Samples/`, and what is right to find in it.
struct Sample: Sendable, CustomTestStringConvertible {
  let fileName: String

  /// All of them, by name.
  static let all: [Sample] = names(in: samplesFolder) { !$0.hasPrefix(".") }.map { Sample(fileName: $0) }

  /// The names of the outlines that are expected of them, without `.outline`.
  static var expectedNames: [String] {
    names(in: expectedFolder) { $0.hasSuffix(".outline") }.map { String($0.dropLast(".outline".count)) }
  }

  /// The file's name without `.txt`, which most have.
  var name: String { fileName.hasSuffix(".txt") ? String(fileName.dropLast(".txt".count)) : fileName }
  var testDescription: String { fileName }

  func bytes() throws -> [UInt8] {
    Array(try Data(contentsOf: Self.samplesFolder.appending(path: fileName)))
  }

  /// The articles in it, with their quotations.
  func articles() throws -> [Article] {
    let parser = DocumentParser()
    return try parser.articles(in: bytes(), fileName: fileName).map { parser.withQuotations($0) }
  }

  /// What is found in it: of several articles one outline after the other.
  func outline() throws -> String {
    try articles().map { Articles.outline(of: $0) }.joined(separator: "\n")
  }

  func expectedOutline() throws -> String {
    try String(contentsOf: expectedFile, encoding: .utf8)
  }

  /// Makes what is found what is expected. The diff in Git is then for a person to judge.
  func record(_ outline: String) throws {
    try outline.write(to: expectedFile, atomically: true, encoding: .utf8)
  }

  private var expectedFile: URL { Self.expectedFolder.appending(path: name + ".outline") }

  private static let expectedFolder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Expected")
  private static let samplesFolder =
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Samples").standardizedFileURL

  private static func names(in folder: URL, where isWanted: (String) -> Bool) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
    return names.filter(isWanted).sorted()
  }
}
