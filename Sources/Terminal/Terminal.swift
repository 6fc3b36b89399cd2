import CNcurses
import CPlatform
import Glibc
import Screen

/// The terminal as a screen that shows frames and gives itself back: the only user of ncurses.
///
/// Belongs to whoever draws, on the main thread; one in a process. ncurses draws and nothing else: keys come as bytes
/// from `keyboard`, which the loop reads and a `KeyDecoder` understands, and signals are the loop's.
public final class Terminal {
  /// No screen is larger than this; of a larger one the upper left part is used.
  public static let sizeLimit = Size(width: 1000, height: 500)

  /// The descriptor that keys are read from.
  public let keyboard: Int32
  /// The keys that this terminal's description writes in its own way.
  public let sequences: [[UInt8]: Key]
  /// As the frame that is shown wants it.
  public private(set) var theme: Theme
  /// Columns and rows, as last asked for with `measure()`.
  public private(set) var size: Size

  /// Whether it makes sense to ask for the background's colour.
  public let answersForBackground: Bool

  private let depth: Theme.Depth
  private let modes: [TerminalMode]
  /// Whether the terminal brings back what the screen covered.
  private let hasOwnScreen: Bool
  private var looks: LookTable
  /// What the terminal shows, nil where that is not known.
  private var shown: Frame?
  private var cells: [cchar_t] = []
  private var isUp = false
  private var isClosed = false
  private var cursorIsHidden = false

  /// Takes the terminal over. Its screen stays as it is until the first frame.
  ///
  /// - Parameter usesMouse: whether it is to report the mouse.
  /// - Throws: Where there is no terminal, or none that can be drawn on; the terminal is as it was then.
  public init(usesMouse: Bool = false) throws(TerminalError) {
    guard_install()
    guard isatty(1) == 1, let output = fdopen(1, "w") else { throw .outputIsNoTerminal }
    keyboard = isatty(0) == 1 ? 0 : Glibc.open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard keyboard >= 0, guard_remember(keyboard, 1) == 0 else { throw .noKeyboard }
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    guard name != "dumb" else { throw .isDumb }

    _ = platform_set_locale()
    // Sizes come from the terminal alone: a wrong LINES would leave part of it unused, here and in what is started.
    unsetenv("LINES")
    unsetenv("COLUMNS")
    use_env(false)
    // Without this, descriptions that know no size of their own (linux) make newterm fail.
    use_tioctl(true)
    // From the first change to the terminal until it is known how to undo it, nothing may end the program.
    loop_hold_signals(1)
    defer { loop_hold_signals(0) }
    guard Self.start(name, output: output) else { throw .isUnknown(TerminalError.plain(name)) }
    // ncurses 6.4 writes once for each row until it has left the screen for the first time.
    endwin()
    guard curses_capability("cup") != nil else {
      guard_restore_attributes()
      throw .isDumb
    }
    raw()
    noecho()
    nonl()
    typeahead(-1)
    depth = Self.startColours()
    theme = Theme(depth: depth)
    answersForBackground = depth != .monochrome && BackgroundQuestion.suits(terminal: name)
    looks = LookTable(theme: theme)
    sequences = Self.describedKeys()
    let mouse = usesMouse ? TerminalMode(mouseOf: name) : nil
    modes = [TerminalMode(pastesOf: name), mouse].compactMap(\.self)
    hasOwnScreen = curses_capability("rmcup") != nil
    size = Size(width: 80, height: 24)
    let undo = Self.undo(modes)
    undo.withUnsafeBytes { guard_set_undo($0.baseAddress, $0.count) }
    measure()
  }

  /// Asks the terminal how large it is now.
  @discardableResult public func measure() -> Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    _ = loop_terminal_size(1, &columns, &rows)
    // A terminal that knows no size (a serial line) is most likely of the old one.
    let width = columns > 0 ? min(Int(columns), Self.sizeLimit.width) : 80
    let height = rows > 0 ? min(Int(rows), Self.sizeLimit.height) : 24
    let measured = Size(width: width, height: height)
    if measured != size || !isUp {
      resizeterm(Int32(height), Int32(width))
      size = measured
      redraw()
    }
    return measured
  }

  /// Shows a frame: rows that changed go to ncurses, which sends what changed in them, in one write for most.
  public func draw(_ frame: Frame) {
    guard !isClosed else { return }
    enter()
    wear(frame.looks)
    let screen = curses_screen()
    for row in 0..<min(frame.grid.size.height, size.height) {
      guard let columns = changedColumns(row, in: frame) else { continue }
      draw(row, columns, of: frame.grid, on: screen)
    }
    place(frame, on: screen)
    shown = frame
    wnoutrefresh(screen)
    doupdate()
  }

  /// Asks for the background's colour. The answer comes with the keys, or never.
  public func askForBackground() {
    guard answersForBackground, !isClosed else { return }
    Self.write(BackgroundQuestion.bytes)
  }

  private func wear(_ wanted: Looks) {
    guard theme.looks != wanted else { return }
    theme = Theme(depth: depth, looks: wanted)
    looks.change(to: theme)
    shown = nil
  }

  /// The next frame is drawn as a whole, whatever the screen shows now.
  public func redraw() {
    shown = nil
    clearok(curses_screen(), true)
    werase(curses_screen())
  }

  /// Gives the terminal back for a while. The next frame takes it again.
  public func suspend() {
    guard isUp else { return }
    isUp = false
    for mode in modes { Self.write(mode.off) }
    if !hasOwnScreen {
      // The frame stays on the terminal; the shell goes on below it, on a line of its own.
      let screen = curses_screen()
      wmove(screen, Int32(size.height - 1), 0)
      wclrtoeol(screen)
      wrefresh(screen)
    }
    endwin()
    guard_screen(0)
    redraw()
  }

  /// Gives the terminal back as it was. Nothing is drawn afterwards; a second call does nothing.
  public func close() {
    guard !isClosed else { return }
    suspend()
    isClosed = true
    guard_restore_attributes()
  }

  /// Sends a sequence that draws nothing, such as OSC 52, between frames.
  public func send(_ sequence: [UInt8]) {
    guard isUp, !isClosed else { return }
    var rest = sequence[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(1, $0.baseAddress, $0.count) }
      if written < 0, errno != EINTR, errno != EAGAIN { return }
      if written > 0 { rest = rest.dropFirst(written) }
    }
  }

  private func enter() {
    guard !isUp else { return }
    isUp = true
    guard_screen(1)
    keypad(curses_screen(), true)
    for mode in modes { Self.write(mode.on) }
    cursorIsHidden = false
  }

  /// Past ncurses, which has no say in this; only while it keeps nothing back itself.
  private static func write(_ sequence: [UInt8]) {
    _ = sequence.withUnsafeBytes { Glibc.write(1, $0.baseAddress, $0.count) }
  }
}

// MARK: - Drawing

extension Terminal {
  /// The columns of a row from the first that has changed to the last, never half a wide character; nil where nothing
  /// has. What is not handed to ncurses it need not compare: on a line scrolled beside a sidebar that is a third of it.
  private func changedColumns(_ row: Int, in frame: Frame) -> Range<Int>? {
    let width = frame.grid.size.width
    guard let shown, shown.grid.size == frame.grid.size else { return 0..<width }
    let start = row * width
    // Marks are numbered for each grid: the same number may now be another mark.
    let marksDiffer = frame.grid.marks != shown.grid.marks
    return frame.grid.cells.withUnsafeBufferPointer { new in
      shown.grid.cells.withUnsafeBufferPointer { old in
        let differs = { (column: Int) in
          new[start + column] != old[start + column] || marksDiffer && new[start + column].marks != 0
        }
        let isRightHalf = { (column: Int) in new[start + column].scalar == 0 || old[start + column].scalar == 0 }
        guard var first = (0..<width).first(where: differs), var last = (first..<width).last(where: differs) else {
          return nil
        }
        while first > 0, isRightHalf(first) { first -= 1 }
        while last + 1 < width, isRightHalf(last + 1) { last += 1 }
        return first..<last + 1
      }
    }
  }

  private func draw(_ row: Int, _ columns: Range<Int>, of grid: CellGrid, on screen: UnsafeMutablePointer<WINDOW>?) {
    let width = min(grid.size.width, size.width)
    let start = row * grid.size.width
    if cells.count < width { cells = Array(repeating: cchar_t(), count: width) }
    var count = 0
    grid.cells.withUnsafeBufferPointer { source in
      cells.withUnsafeMutableBufferPointer { target in
        var style = Style.text
        var blank = looks.blank(in: style)
        var column = columns.lowerBound
        while column < min(width, columns.upperBound) {
          let cell = source[start + column]
          if cell.style != style {
            style = cell.style
            blank = looks.blank(in: style)
          }
          target[count] = blank
          let isWide = column + 1 < width && source[start + column + 1].scalar == 0
          let cellWidth = Self.columns(of: cell.scalar)
          // What ncurses would place otherwise than the grid has it, half of a wide character above all, stays blank.
          if cellWidth == (isWide ? 2 : 1) {
            let marks = cell.marks == 0 || Int(cell.marks) >= grid.marks.count ? [] : grid.marks[Int(cell.marks)]
            curses_put(&target[count], cell.scalar, marks, Int32(marks.count))
          }
          count += 1
          column += cellWidth == 2 && isWide ? 2 : 1
        }
      }
    }
    wmove(screen, Int32(row), Int32(columns.lowerBound))
    cells.withUnsafeBufferPointer { _ = wadd_wchnstr(screen, $0.baseAddress, Int32(count)) }
  }

  /// The columns that ncurses gives a character: 1, 2, or 0 for what must not be sent.
  private static func columns(of scalar: UInt32) -> Int {
    if (0x20..<0x7f).contains(scalar) { return 1 }
    if scalar < 0xa0 { return 0 }
    return max(0, Int(platform_width(scalar)))
  }

  /// The hardware cursor goes where the frame has it, since braille and speech follow it there.
  private func place(_ frame: Frame, on screen: UnsafeMutablePointer<WINDOW>?) {
    guard let cursor = frame.cursor else {
      if !cursorIsHidden { curs_set(0) }
      cursorIsHidden = true
      return
    }
    if cursorIsHidden { curs_set(1) }
    cursorIsHidden = false
    wmove(
      screen, Int32(max(0, min(cursor.row, size.height - 1))), Int32(max(0, min(cursor.column, size.width - 1))))
  }
}
