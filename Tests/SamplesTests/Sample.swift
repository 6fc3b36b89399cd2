import Articles
import Foundation
import Testing

/// One of the articles in `Samples/`, and what is right to find in it.
struct Sample: Sendable, CustomTestStringConvertible {
  let fileName: String

  /// All of them, by name.
  static let all: [Sample] = names(in: samplesFolder, ending: ".txt").map { Sample(fileName: $0) }

  /// The names of the outlines that are expected of them, without `.outline`.
  static var expectedNames: [String] {
    names(in: expectedFolder, ending: ".outline").map { String($0.dropLast(".outline".count)) }
  }

  var name: String { String(fileName.dropLast(".txt".count)) }
  var testDescription: String { fileName }

  func bytes() throws -> [UInt8] {
    Array(try Data(contentsOf: Self.samplesFolder.appending(path: fileName)))
  }

  func article() throws -> Article {
    try ArticleParser().parse(bytes(), fileName: fileName)
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

  private static func names(in folder: URL, ending: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
    return names.filter { $0.hasSuffix(ending) }.sorted()
  }
}
