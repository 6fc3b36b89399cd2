import Glibc

/// A shell in a folder of its own, to try the built program as a user would: `$pullquote` is the program.
final class Shell {
  struct Outcome {
    /// 128 and the signal where one ended it.
    let status: Int32
    let output: String
    let errors: String

    var lines: [Substring] { output.split(separator: "\n", omittingEmptySubsequences: false).dropLast() }
  }

  struct Failure: Error {
    let words: String
  }

  /// The program as it was built beside these tests, or the one that PULLQUOTE_BINARY names.
  private static let program = getenv("PULLQUOTE_BINARY").map { String(cString: $0) } ?? built("pullquote")

  /// A program of the package as it was built beside these tests.
  static func built(_ name: String) -> String {
    let arguments = CommandLine.arguments
    let bundle =
      arguments.firstIndex(of: "--test-bundle-path").map { arguments[min($0 + 1, arguments.count - 1)] } ?? arguments[0]
    return bundle.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/" + name
  }

  private let folder: String

  /// - Parameter script: run at once, to put files into the folder.
  init(_ script: String = ":") throws {
    let root = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
    var template = "\(root)/pullquote-test-XXXXXX".utf8.map { CChar(bitPattern: $0) } + [0]
    guard mkdtemp(&template) != nil else { throw Failure(words: "No temporary folder could be made") }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard mkdir("\(folder)/here", 0o755) == 0, try run(script).status == 0 else {
      throw Failure(words: "The folder could not be filled")
    }
  }

  deinit {
    _ = Self.spawn(["rm", "-rf", "--", folder], environment: [:], output: "/dev/null", errors: "/dev/null")
  }

  /// Runs a script in the folder and waits for its end. Standard input is empty.
  func run(_ script: String) throws -> Outcome {
    let environment = ["pullquote": Self.program, "HOME": folder, "LANG": "C.UTF-8"]
    let output = "\(folder)/output"
    let errors = "\(folder)/errors"
    let status = Self.spawn(
      ["sh", "-c", "cd '\(folder)/here' && \(script)"], environment: environment, output: output, errors: errors)
    guard let status else { throw Failure(words: "No shell could be started") }
    return Outcome(status: status, output: try Self.content(of: output), errors: try Self.content(of: errors))
  }

  private static func spawn(
    _ words: [String], environment: [String: String], output: String, errors: String
  ) -> Int32? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    // The threads of the tests block signals; a shell does not.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let variables = environment.merging(["PATH": "/usr/local/bin:/usr/bin:/bin"]) { first, _ in first }
    var arguments = words.map { strdup($0) } + [nil]
    var entries = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in arguments + entries { free(text) } }
    var child: pid_t = 0
    guard posix_spawnp(&child, words[0], &actions, &attributes, &arguments, &entries) == 0 else { return nil }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    return status & 0x7f == 0 ? status >> 8 & 0xff : 128 + status & 0x7f
  }

  private static func content(of path: String) throws -> String {
    guard let file = fopen(path, "rb") else { throw Failure(words: "There is no \(path)") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
