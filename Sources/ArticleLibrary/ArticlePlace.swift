import Articles
import Glibc

/// Where an article is: a file, and where in it.
///
/// The path of an article is that of its file; for one of several in a file with its number behind it (`export.txt#12`,
/// from 1), for one in an archive with its name there (`old.zip/2019/story.txt`, `old.zip/mail.mbox#3`).
struct ArticlePlace: Equatable, Sendable {
  /// The path of the file.
  let file: [UInt8]
  /// What follows the file's path; empty for the article that is the file.
  let part: [UInt8]

  /// Asks the disk how much of a path is a file's: a file of that very name goes before everything else.
  init(of path: [UInt8]) {
    let slash = UInt8(ascii: "/")
    // Most paths are a file's.
    var end = path.count
    if !Files.exists(path) {
      if let number = Self.numberStart(of: path), Self.isFile(Array(path[..<number])) {
        end = number
      } else {
        var length = path.count
        while let found = path[..<length].lastIndex(of: slash), found > 0 {
          length = found
          let outer = Array(path[..<length])
          guard Files.exists(outer) else { continue }
          if Self.isFile(outer) { end = length }
          break
        }
      }
    }
    file = Array(path[..<end])
    part = Array(path[end...])
  }

  init(file: [UInt8], part: [UInt8]) {
    self.file = file
    self.part = part
  }

  var path: [UInt8] { file + part }

  /// Where the number begins that a path ends with: `#` and figures.
  static func numberStart(of path: [UInt8]) -> Int? {
    guard let start = path.lastIndex(of: UInt8(ascii: "#")), start > 0, isNumber(path[start...]),
      path[start + 1] != UInt8(ascii: "0")
    else { return nil }
    return start
  }

  /// Whether it is the number of an article in a file.
  static func isNumber(_ part: some RandomAccessCollection<UInt8>) -> Bool {
    part.first == UInt8(ascii: "#") && part.count > 1 && part.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
  }

  static func number(_ number: Int) -> [UInt8] { Array("#\(number)".utf8) }

  private static func isFile(_ path: [UInt8]) -> Bool {
    let descriptor = Files.open(path)
    guard descriptor.number >= 0 else { return false }
    return FileStatus.of(descriptor)?.kind == .regular
  }
}
