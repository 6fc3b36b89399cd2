import ArticleLibrary
import Articles
import CPlatform
import Glibc
import Messages

/// The programs that are run for the reader: a browser, an editor, what holds the clipboard. Each gets what it is given as
/// arguments or on its input; no shell sees a piece of an article.
enum OtherPrograms {
  /// The words of a variable as a program and its first arguments: `EDITOR="emacs -nw"`. Quotation marks group words.
  static func words(of line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isOpen = false
    var quote: Character?
    for character in line {
      if let open = quote {
        if character == open { quote = nil } else { word.append(character) }
      } else if character == "\"" || character == "'" {
        quote = character
        isOpen = true
      } else if character == " " || character == "\t" {
        if isOpen { words.append(word) }
        word = ""
        isOpen = false
      } else {
        word.append(character)
        isOpen = true
      }
    }
    if isOpen { words.append(word) }
    return words
  }

  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let words = String(cString: value)
    return words.isEmpty ? nil : words
  }

  /// Whether a program can be found by PATH.
  static func isThere(_ program: String) -> Bool {
    if program.contains("/") { return access(program, X_OK) == 0 }
    return (variable("PATH") ?? "/usr/bin:/bin").split(separator: ":").contains {
      access("\($0)/\(program)", X_OK) == 0
    }
  }

  /// Runs a program with the terminal in its hands; returns what went wrong, as a sentence.
  static func run(_ arguments: [String], terminal: Int32) -> String? {
    run(arguments.map { Array($0.utf8) }, terminal: terminal)
  }

  private static func run(_ arguments: [[UInt8]], terminal: Int32) -> String? {
    let status = withArguments(arguments) { child_run($0, terminal) }
    return problem(of: status, String(decoding: arguments.first ?? [], as: UTF8.self))
  }

  private static func problem(of status: Int32, _ program: String) -> String? {
    if status < 0 { return localized("\(program) could not be started: \(String(cString: strerror(errno)))") }
    let signal = status & 0x7F
    if signal != 0 { return localized("\(program) was ended by signal \(signal)") }
    let code = status >> 8 & 0xFF
    return code == 0 ? nil : localized("\(program) ended with status \(code)")
  }

  private static func withArguments(
    _ arguments: [[UInt8]], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Int32
  ) -> Int32 {
    var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { argument in
      let copy = UnsafeMutablePointer<CChar>.allocate(capacity: argument.count + 1)
      for (index, byte) in argument.enumerated() { copy[index] = CChar(bitPattern: byte) }
      copy[argument.count] = 0
      return copy
    }
    defer { for pointer in pointers { pointer?.deallocate() } }
    pointers.append(nil)
    return pointers.withUnsafeBufferPointer { body($0.baseAddress!) }
  }

  // MARK: - Browser and editor

  /// What came of opening something: what went wrong, or what was opened with what, as a sentence.
  struct Opening {
    var problem: String?
    var done: String?
  }

  /// Opens an address, by the program that is set, else by `$BROWSER`, else by what the desktop has.
  static func browse(_ address: String, by browser: String, terminal: Int32) -> Opening {
    guard let words = browserWords(for: address, browser) ?? opener.map({ [$0, address] }) else {
      return Opening(problem: localized("No browser is known: set BROWSER, or install xdg-utils"))
    }
    return open(words.map { Array($0.utf8) }, called: address, terminal: terminal)
  }

  /// The browser that is set, or the first of `$BROWSER` that is there, with its arguments; %s stands for the address.
  private static func browserWords(for address: String, _ browser: String) -> [String]? {
    for line in [browser] + (variable("BROWSER") ?? "").split(separator: ":").map({ String($0) }) {
      let words = words(of: line)
      guard let program = words.first, isThere(program) else { continue }
      return words.contains { $0.contains("%s") }
        ? words.map { $0.replacing("%s", with: address) } : words + [address]
    }
    return nil
  }

  private static func open(_ arguments: [[UInt8]], called name: String, terminal: Int32) -> Opening {
    if let problem = run(arguments, terminal: terminal) { return Opening(problem: problem) }
    return Opening(done: localized("Opened \(name) with \(String(decoding: arguments[0], as: UTF8.self))"))
  }

  private static var opener: String? { ["xdg-open", "open", "wslview"].first(where: isThere) }

  /// Opens the file of an article by what the desktop opens such files with, else by a browser.
  static func openFile(_ path: [UInt8], by browser: String, terminal: Int32) -> Opening {
    let file = ArticleLoader.file(around: path) ?? path
    let name = String(decoding: file, as: UTF8.self)
    if let opener { return open([Array(opener.utf8), absolute(file)], called: name, terminal: terminal) }
    guard let words = browserWords(for: fileAddress(of: file), browser) else {
      return Opening(problem: localized("Nothing is known that opens files: set BROWSER, or install xdg-utils"))
    }
    return open(words.map { Array($0.utf8) }, called: name, terminal: terminal)
  }

  /// The address of a file (RFC 8089).
  static func fileAddress(of path: [UInt8]) -> String {
    var whole = path
    if path.first != UInt8(ascii: "/"), let folder = getcwd(nil, 0) {
      defer { free(folder) }
      whole = Array(String(cString: folder).utf8) + [UInt8(ascii: "/")] + path
    }
    return "file://" + CitedArticle.percentEncoded(whole, isAddress: false)
  }

  /// Why the file of an article cannot be edited, as a sentence; nil where it can.
  static func reasonNotToEdit(_ path: [UInt8]) -> String? {
    if StandardInputArticle.isPath(path) { return localized("Standard input cannot be edited") }
    guard let file = ArticleLoader.file(around: path), path.dropFirst(file.count).first == UInt8(ascii: "/") else {
      return nil
    }
    return localized(
      """
      This article is inside of \(String(decoding: file, as: UTF8.self)), where no editor changes it: unpack that, and open \
      what comes out
      """)
  }

  /// Edits the file of an article.
  static func edit(_ path: [UInt8], line: Int?, by editor: String, terminal: Int32) -> String? {
    let file = ArticleLoader.file(around: path) ?? path
    let named = words(of: editor).isEmpty ? variable("VISUAL") ?? variable("EDITOR") : editor
    let editors = named.map { [words(of: $0)] } ?? [["sensible-editor"], ["vi"], ["nano"]]
    guard let editor = editors.first(where: { $0.first.map(isThere) ?? false }) else {
      return named.map { localized("The editor \($0) is not there") }
        ?? localized("No editor is known: set VISUAL or EDITOR")
    }
    var arguments = editor.map { Array($0.utf8) }
    // These take a line so; of others it is not known.
    let name = editor[0].split(separator: "/").last.map { String($0) } ?? ""
    if let line,
      ["vi", "vim", "nvim", "nano", "emacs", "emacsclient", "micro", "kak", "ed", "joe", "sensible-editor"].contains(
        name)
    {
      arguments.append(Array("+\(line)".utf8))
    }
    return run(arguments + [absolute(file)], terminal: terminal)
  }

  /// A path that no program takes for an option.
  private static func absolute(_ path: [UInt8]) -> [UInt8] {
    path.first == UInt8(ascii: "/") ? path : Array("./".utf8) + path
  }

  // MARK: - Clipboard

  /// Puts words where others paste from. Returns how, as a sentence, and what to send to the terminal where only that may
  /// have a clipboard.
  static func copy(_ words: [UInt8], what: String) -> (sentence: String, sequence: [UInt8]?) {
    let amount = words.count { $0 & 0xC0 != 0x80 }
    let subject = localized(amount, "Copied \(what) (\(amount) character)", "Copied \(what) (\(amount) characters)")
    var ways: [[String]] = []
    if getenv("WAYLAND_DISPLAY") != nil { ways.append(["wl-copy"]) }
    if getenv("DISPLAY") != nil {
      ways += [["xclip", "-selection", "clipboard"], ["xsel", "--clipboard", "--input"]]
    }
    ways.append(["pbcopy"])
    for way in ways where isThere(way[0]) {
      if withArguments(way.map { Array($0.utf8) }, { child_feed($0, words, words.count, 2000) }) == 0 {
        return (localized("\(subject) with \(way[0])"), nil)
      }
    }
    if getenv("TMUX") != nil, isThere("tmux") {
      // -w hands it on to the terminal that tmux runs in.
      let arguments = ["tmux", "load-buffer", "-w", "-"].map { Array($0.utf8) }
      if withArguments(arguments, { child_feed($0, words, words.count, 2000) }) == 0 {
        return (localized("\(subject) to tmux, which hands it on if its terminal takes it"), nil)
      }
    }
    guard words.count <= longestSequence else {
      return (
        localized(
          "Not copied: \(amount) characters are more than terminals take, and there is no wl-copy, xclip or tmux"),
        nil
      )
    }
    let sequence = Array("\u{1B}]52;c;".utf8) + base64(words) + [0x07]
    return (
      localized("\(subject) by way of the terminal (OSC 52), which does not say whether it took it"), sequence
    )
  }

  /// Terminals drop what is longer; 100,000 bytes in base64 is what most of them take.
  private static let longestSequence = 74_994

  /// RFC 4648.
  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let figures = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits: UInt32 = 0
      for byte in group { bits = bits << 8 | UInt32(byte) }
      bits <<= UInt32(8 * (3 - group.count))
      for index in 0..<4 {
        let figure = figures[Int(bits >> UInt32(18 - 6 * index)) & 63]
        result.append(index <= group.count ? figure : UInt8(ascii: "="))
      }
    }
    return result
  }
}
