import CNcurses
import Glibc
import Screen

/// What is taken from the terminal's description (terminfo).
extension Terminal {
  /// Opens the screen for this kind of terminal, or else for what most terminals of today are like.
  static func start(_ name: String, output: UnsafeMutablePointer<FILE>) -> Bool {
    let input = fdopen(0, "r")
    for candidate in [name, "xterm-256color", "vt100"] where !candidate.isEmpty {
      if newterm(candidate, output, input) != nil { return true }
    }
    return false
  }

  /// Starts colours where the terminal has them and the user has not asked for none (no-color.org).
  static func startColours() -> Theme.Depth {
    let refusal = getenv("NO_COLOR")
    let isRefused = refusal.map { $0.pointee != 0 } ?? false
    guard !isRefused, has_colors(), start_color() == OK, use_default_colors() == OK else {
      return .monochrome
    }
    return Theme(colours: Int(curses_colors())).depth
  }

  /// The keys' sequences as this terminal's description has them.
  static func describedKeys() -> [[UInt8]: Key] {
    var keys: [(String, Key.Code)] = [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
      ("kpp", .pageUp), ("knp", .pageDown), ("kdch1", .delete), ("kich1", .insert), ("kcbt", .backTab),
      ("kent", .enter),
    ]
    for number in 1...12 { keys.append(("kf\(number)", .function(number))) }
    var sequences: [[UInt8]: Key] = [:]
    for (name, code) in keys {
      guard let described = curses_capability(name) else { continue }
      let bytes = described.withMemoryRebound(to: UInt8.self, capacity: 1) { start in
        Array(UnsafeBufferPointer(start: start, count: strlen(described)))
      }
      // A key of one byte is a control character, which the decoder knows.
      if bytes.count > 1, bytes[0] == 0x1b, sequences[bytes] == nil { sequences[bytes] = Key(code) }
    }
    return sequences
  }

  /// What switches off all that the screen switches on, for the hour of need: written as it stands.
  static func undo(_ modes: [TerminalMode]) -> [UInt8] {
    var bytes: [UInt8] = []
    // The screen is left last: what a mode's end might write belongs there.
    for name in ["sgr0", "op", "rmacs", "rmkx", "cnorm"] { bytes += capability(name) }
    for mode in modes { bytes += mode.off }
    let leaving = capability("rmcup")
    return bytes + (leaving.isEmpty ? Array("\r\n".utf8) : leaving) + capability("cnorm")
  }

  /// A capability's bytes without the pauses (`$<5>`) that terminals of old needed.
  private static func capability(_ name: String) -> [UInt8] {
    guard let start = curses_capability(name) else { return [] }
    var bytes: [UInt8] = []
    var rest = Substring(String(cString: start))
    while let pause = rest.firstRange(of: "$<"), let end = rest[pause.upperBound...].firstIndex(of: ">") {
      bytes += Array(rest[..<pause.lowerBound].utf8)
      rest = rest[rest.index(after: end)...]
    }
    return bytes + Array(rest.utf8)
  }
}

/// Asking the terminal what colour its background has (xterm's OSC 11); it answers as if it were typed.
enum BackgroundQuestion {
  static let bytes = Array("\u{1b}]11;?\u{1b}\\".utf8)

  /// Whether this kind of terminal answers, or at least shows nothing. The consoles and the VT series would.
  static func suits(terminal name: String) -> Bool {
    let families = [
      "xterm", "tmux", "screen", "rxvt", "foot", "alacritty", "st-", "vte", "gnome", "konsole", "iterm", "kitty",
      "wezterm", "ghostty", "contour", "mintty", "mlterm",
    ]
    return families.contains { name.hasPrefix($0) }
  }
}

/// A way of the terminal that is switched on for as long as the screen is ours.
struct TerminalMode {
  let on: [UInt8]
  let off: [UInt8]
}

extension TerminalMode {
  /// The mouse as xterm's modes 1002 and 1006 report it: buttons, wheel, and moving with a button held, in numbers;
  /// where 1002 is not known, 1000 leaves the moving out. Nil where the request might be shown.
  init?(mouseOf name: String) {
    guard BackgroundQuestion.suits(terminal: name) else { return nil }
    on = Array("\u{1b}[?1000h\u{1b}[?1002h\u{1b}[?1006h".utf8)
    off = Array("\u{1b}[?1006l\u{1b}[?1002l\u{1b}[?1000l".utf8)
  }

  /// What is pasted is marked, so that it is text and no commands. Nil where the terminal does not know it, or might show
  /// the request.
  init?(pastesOf name: String) {
    if let on = curses_capability("BE"), let off = curses_capability("BD") {
      self.on = Array(String(cString: on).utf8)
      self.off = Array(String(cString: off).utf8)
      return
    }
    // Descriptions older than the capability, of terminals that have it.
    let families = ["xterm", "tmux", "screen", "rxvt", "foot", "alacritty", "st-", "vte", "gnome", "konsole", "iterm"]
    guard families.contains(where: { name.hasPrefix($0) }) else { return nil }
    on = Array("\u{1b}[?2004h".utf8)
    off = Array("\u{1b}[?2004l".utf8)
  }
}
