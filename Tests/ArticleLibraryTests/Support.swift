import Glibc
import Testing

@testable import ArticleLibrary

/// A folder that is there while a test runs.
final class TemporaryFolder {
  let path: [UInt8]

  init() throws {
    let root = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
    var template = Array("\(root)/pullquote-test-XXXXXX".utf8).map { CChar(bitPattern: $0) } + [0]
    guard mkdtemp(&template) != nil else { throw TestFailure(words: "No temporary folder could be made") }
    path = template.dropLast().map { UInt8(bitPattern: $0) }
  }

  deinit {
    remove(path)
  }

  func path(_ name: String) -> [UInt8] { path(Array(name.utf8)) }
  func path(_ name: [UInt8]) -> [UInt8] { path + [UInt8(ascii: "/")] + name }

  @discardableResult
  func write(_ content: String, to name: String) throws -> [UInt8] {
    try write(Array(content.utf8), to: Array(name.utf8))
  }

  @discardableResult
  func write(_ content: [UInt8], to name: [UInt8]) throws -> [UInt8] {
    let file = path(name)
    guard let stream = fopen(terminated(file), "wb") else { throw TestFailure(words: "A file could not be written") }
    fwrite(content, 1, content.count, stream)
    fclose(stream)
    return file
  }

  @discardableResult
  func makeFolder(_ name: String) -> [UInt8] {
    mkdir(terminated(path(name)), 0o755)
    return path(name)
  }

  func link(_ name: String, to target: String) {
    symlink(target, terminated(path(name)))
  }

  func terminated(_ path: [UInt8]) -> [CChar] { path.map { CChar(bitPattern: $0) } + [0] }

  /// Removes a folder however deep it is, without following links.
  private func remove(_ folder: [UInt8]) {
    // The shell's tool knows paths of any length.
    let command = "rm -rf -- '\(String(decoding: folder, as: UTF8.self))'"
    _ = command.withCString { system($0) }
  }
}

struct TestFailure: Error {
  let words: String
}

func names(_ paths: [[UInt8]], below folder: TemporaryFolder) -> [String] {
  paths.map { String(decoding: $0.dropFirst(folder.path.count + 1), as: UTF8.self) }.sorted()
}
