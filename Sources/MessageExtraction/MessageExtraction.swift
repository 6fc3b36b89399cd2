import Glibc

/// Prints the messages of the Swift files that are named as gettext's template. For `make messages`.
@main
struct MessageExtraction {
  static func main() {
    var files: [(name: String, source: String)] = []
    for name in CommandLine.arguments.dropFirst() {
      guard let source = text(of: name) else {
        perror(name)
        exit(66)
      }
      files.append((name, source))
    }
    print(Template.text(of: files), terminator: "")
  }

  static func text(of path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
