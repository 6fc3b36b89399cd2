/// Turns the bytes that a terminal sends into keys and pastes.
///
/// A value that is fed bytes in whatever pieces they arrive: the events are the same however the input is split. The
/// one thing that bytes cannot tell is whether an ESC is the key or the beginning of another key; the loop decides, by
/// calling `flush()` when nothing has followed for a while (`isWaiting`). Time is linear in the input, memory bounded.
///
/// Understood are the sequences of xterm and its many followers, of the Linux console, of rxvt and the VT series, and
/// the keys of a terminfo entry that are written otherwise. What a terminal reports of itself (colours, positions,
/// focus) is swallowed whole as `.unknown`, but for what is asked for: the colour of its background, and the mouse in
/// the way of xterm's mode 1006.
public struct KeyDecoder: Sendable {
  /// Bytes of a paste that are kept; more is dropped.
  public static let pasteLimit = 1 << 20

  /// - Parameter sequences: The keys of the terminal's own description; they go before the common meaning.
  public init(sequences: [[UInt8]: Key] = [:]) {
    self.sequences = sequences
  }

  /// Whether a report has been asked for that has not come. While it is awaited, an answer that comes in pieces is still
  /// no key, even where its ESC has already been taken for one.
  public var awaitsReport = false

  /// Whether the bytes so far may be a whole key, or the beginning of one.
  public var isWaiting: Bool {
    switch state {
    case .ground, .paste, .string, .reported: false
    case .escape, .control, .shifted, .linuxFunction, .mouse, .scalar, .stringEscape, .report: true
    }
  }

  /// Whether what is waiting may be the beginning of the report that is awaited: worth more patience than a key.
  public var isWaitingForReport: Bool {
    guard awaitsReport else { return false }
    switch state {
    case .escape, .report, .stringEscape(opener: nil): return true
    default: return false
    }
  }

  /// Takes the next bytes of the input, and returns what they complete.
  public mutating func decode(_ bytes: some Sequence<UInt8>) -> [InputEvent] {
    var events: [InputEvent] = []
    for byte in bytes { take(byte, into: &events) }
    return events
  }

  /// Nothing more has come: what is waiting is a key by itself.
  public mutating func flush() -> [InputEvent] {
    var events: [InputEvent] = []
    switch state {
    case .ground, .paste, .string, .reported:
      return []
    case .escape(let isMeta):
      if isMeta { events.append(.key(Key(.escape))) }
      events.append(.key(Key(.escape)))
      reset()
      escapeWasFlushed = awaitsReport
      return events
    case .report:
      giveUpReport(into: &events)
      return events
    case .control where sequence.count == 2:
      events.append(.key(Key(.character("["), meta: true)))
    case .shifted where sequence.count == 2:
      events.append(.key(Key(.character("O"), meta: true)))
    case .stringEscape(let opener?):
      // Alt and a character that might have begun a terminal's report.
      events.append(.key(Key(.character(Unicode.Scalar(opener)), meta: true)))
    case .stringEscape(nil):
      // ESC is how a user gets out of a report that has no end. A backslash that comes later is still that end.
      let isReport = !report.isEmpty
      events.append(reported)
      reset()
      if isReport { state = .reported }
      return events
    case .control, .shifted, .linuxFunction, .mouse, .scalar:
      events.append(.unknown)
    }
    reset()
    return events
  }

  // MARK: - State

  private enum State: Sendable {
    case ground
    /// After ESC; `isMeta` after two.
    case escape(isMeta: Bool)
    /// After ESC [ .
    case control
    /// After ESC O.
    case shifted
    /// After ESC [ [ : a function key of the Linux console.
    case linuxFunction
    /// The three bytes after ESC [ M.
    case mouse(remaining: Int)
    /// Inside a UTF-8 sequence.
    case scalar(value: UInt32, remaining: Int, next: ClosedRange<UInt8>)
    /// After ESC ] , in the number that a report begins with; anything else is what was typed after Alt and ].
    case report
    /// In a report that ends with BEL or ESC \ .
    case string
    /// After a report whose end came in two pieces: the second may still come.
    case reported
    /// After ESC ] and the like, with what followed the ESC; or, with nil, after an ESC inside a report.
    case stringEscape(opener: UInt8?)
    /// In a paste, with so many bytes of its end seen.
    case paste(matched: Int)
  }

  private let sequences: [[UInt8]: Key]
  private var state = State.ground
  /// Whether ESC stood before the key that is being read.
  private var isMeta = false
  /// The bytes of a key from its ESC on; those beyond the limit are only counted as too many.
  private var sequence: [UInt8] = []
  private var isTooLong = false
  private var pasted: [UInt8] = []
  private var pasteEndsInReturn = false
  /// What stands in a report, from the ] on; those beyond the limit are dropped.
  private var report: [UInt8] = []
  /// Whether the ESC before the report has been handed over as the key already.
  private var reportLacksEscape = false
  /// Whether the last thing that happened was that an ESC was taken for the key while a report is awaited.
  private var escapeWasFlushed = false

  private static let sequenceLimit = 64
  private static let pasteEnd: [UInt8] = Array("\u{1b}[201~".utf8)

  private mutating func reset() {
    state = .ground
    isMeta = false
    isTooLong = false
    sequence.removeAll(keepingCapacity: true)
    report.removeAll(keepingCapacity: true)
    reportLacksEscape = false
    escapeWasFlushed = false
  }

  private mutating func finish(_ event: InputEvent, into events: inout [InputEvent]) {
    reset()
    events.append(event)
  }

  /// The key is none that is known, and this byte is the beginning of something else.
  private mutating func abandon(before byte: UInt8, into events: inout [InputEvent]) {
    finish(.unknown, into: &events)
    take(byte, into: &events)
  }

  private mutating func take(_ byte: UInt8, into events: inout [InputEvent]) {
    switch state {
    case .ground:
      let mayBeReport = escapeWasFlushed && awaitsReport && byte == UInt8(ascii: "]")
      escapeWasFlushed = false
      if mayBeReport {
        beginReport(lackingEscape: true)
      } else {
        takeFirst(byte, into: &events)
      }
    case .escape(let isMeta): takeEscaped(byte, isMeta: isMeta, into: &events)
    case .control: takeControl(byte, into: &events)
    case .shifted: takeShifted(byte, into: &events)
    case .linuxFunction:
      guard (0x20...0x7e).contains(byte) else { return abandon(before: byte, into: &events) }
      sequence.append(byte)
      let number = Int(byte) - 0x40
      complete((1...12).contains(number) ? Key(.function(number)) : nil, into: &events)
    case .mouse(let remaining):
      if remaining == 1 { finish(.unknown, into: &events) } else { state = .mouse(remaining: remaining - 1) }
    case .scalar(let value, let remaining, let next):
      guard next.contains(byte) else { return abandon(before: byte, into: &events) }
      let longer = value << 6 | UInt32(byte & 0x3f)
      if remaining > 1 {
        state = .scalar(value: longer, remaining: remaining - 1, next: 0x80...0xbf)
      } else {
        finishScalar(longer, into: &events)
      }
    case .report: takeReport(byte, into: &events)
    case .string: takeString(byte, into: &events)
    case .reported:
      reset()
      if byte != UInt8(ascii: "\\") { take(byte, into: &events) }
    case .stringEscape(let opener): takeStringEscape(byte, opener: opener, into: &events)
    case .paste(let matched): takePasted(byte, matched: matched, into: &events)
    }
  }

  // MARK: - Single characters

  private mutating func takeFirst(_ byte: UInt8, into events: inout [InputEvent]) {
    switch byte {
    case 0x1b:
      sequence.append(byte)
      state = .escape(isMeta: false)
    case 0x20...0x7e:
      finishScalar(UInt32(byte), into: &events)
    case 0xc2...0xdf: state = .scalar(value: UInt32(byte & 0x1f), remaining: 1, next: 0x80...0xbf)
    case 0xe0: state = .scalar(value: 0, remaining: 2, next: 0xa0...0xbf)
    case 0xed: state = .scalar(value: 0x0d, remaining: 2, next: 0x80...0x9f)
    case 0xe1...0xef: state = .scalar(value: UInt32(byte & 0x0f), remaining: 2, next: 0x80...0xbf)
    case 0xf0: state = .scalar(value: 0, remaining: 3, next: 0x90...0xbf)
    case 0xf1...0xf3: state = .scalar(value: UInt32(byte & 0x07), remaining: 3, next: 0x80...0xbf)
    case 0xf4: state = .scalar(value: 4, remaining: 3, next: 0x80...0x8f)
    case 0x80...0xff:
      finish(.unknown, into: &events)
    default:
      finish(.key(Self.control(byte, isMeta: isMeta)), into: &events)
    }
  }

  private mutating func finishScalar(_ value: UInt32, into events: inout [InputEvent]) {
    guard let scalar = Unicode.Scalar(value), !(0x80...0x9f).contains(value) else {
      return finish(.unknown, into: &events)
    }
    finish(.key(Key(.character(scalar), meta: isMeta)), into: &events)
  }

  /// The key behind a control character other than ESC.
  private static func control(_ byte: UInt8, isMeta: Bool) -> Key {
    switch byte {
    case 0x09: Key(.tab, meta: isMeta)
    case 0x0a, 0x0d: Key(.enter, meta: isMeta)
    case 0x08, 0x7f: Key(.backspace, meta: isMeta)
    case 0x00: Key(.character(" "), control: true, meta: isMeta)
    case 0x01...0x1a: Key(.character(Unicode.Scalar(byte + 0x60)), control: true, meta: isMeta)
    default: Key(.character(Unicode.Scalar(byte + 0x40)), control: true, meta: isMeta)
    }
  }

  // MARK: - Sequences

  private mutating func takeEscaped(_ byte: UInt8, isMeta isSecond: Bool, into events: inout [InputEvent]) {
    switch byte {
    case 0x1b:
      // Two are the key and a beginning, or Alt with a key that has a sequence of its own.
      if isSecond { events.append(.key(Key(.escape))) }
      state = .escape(isMeta: true)
      return
    case UInt8(ascii: "["):
      isMeta = isSecond
      sequence.append(byte)
      state = .control
      return
    case UInt8(ascii: "O"):
      isMeta = isSecond
      sequence.append(byte)
      state = .shifted
      return
    case UInt8(ascii: "]") where awaitsReport:
      if isSecond { events.append(.key(Key(.escape))) }
      beginReport(lackingEscape: false)
      return
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      if isSecond { events.append(.key(Key(.escape))) }
      state = .stringEscape(opener: byte)
      return
    default:
      break
    }
    if isSecond { events.append(.key(Key(.escape))) }
    sequence.append(byte)
    if let key = sequences[sequence] { return finish(.key(key), into: &events) }
    reset()
    isMeta = true
    takeFirst(byte, into: &events)
  }

  private mutating func takeControl(_ byte: UInt8, into events: inout [InputEvent]) {
    switch byte {
    case UInt8(ascii: "[") where sequence.count == 2:
      sequence.append(byte)
      state = .linuxFunction
    case UInt8(ascii: "$") where isRxvtShift:
      sequence.append(byte)
      complete(key(number: numbers?.first ?? 0, modifiers: 2), into: &events)
    case 0x20...0x3f:
      if sequence.count < Self.sequenceLimit { sequence.append(byte) } else { isTooLong = true }
    case 0x40...0x7e:
      sequence.append(byte)
      finishControl(byte, into: &events)
    default:
      abandon(before: byte, into: &events)
    }
  }

  /// rxvt writes Shift with a key as ESC [ number $ , though `$` ends no sequence anywhere else.
  private var isRxvtShift: Bool {
    sequence.count > 2 && sequence.dropFirst(2).allSatisfy { (0x30...0x39).contains($0) }
  }

  private mutating func takeShifted(_ byte: UInt8, into events: inout [InputEvent]) {
    // Old xterms put the modifiers between O and the letter.
    if (0x30...0x39).contains(byte), sequence.count == 2 {
      sequence.append(byte)
      return
    }
    guard (0x40...0x7e).contains(byte) || byte == UInt8(ascii: " ") else {
      return abandon(before: byte, into: &events)
    }
    let modifiers = sequence.count > 2 ? Int(sequence[2]) - 0x30 : 1
    sequence.append(byte)
    complete(Self.key(shifted: byte, modifiers: modifiers), into: &events)
  }

  /// The sequence is whole: the terminal's own description has the first word on it.
  private mutating func complete(_ common: Key?, into events: inout [InputEvent]) {
    let own = isTooLong || sequences.isEmpty ? nil : sequences[sequence]
    guard var key = own ?? common, !isTooLong else { return finish(.unknown, into: &events) }
    key.meta = key.meta || isMeta
    finish(.key(key), into: &events)
  }

  private mutating func finishControl(_ final: UInt8, into events: inout [InputEvent]) {
    if sequence.count == 3, final == UInt8(ascii: "M"), sequences[sequence] == nil {
      state = .mouse(remaining: 3)
      return
    }
    if sequence.count > 3, sequence[2] == UInt8(ascii: "<"), !isTooLong {
      return finish(Self.mouse(sequence.dropFirst(3).dropLast(), final: final), into: &events)
    }
    let numbers = self.numbers
    if final == UInt8(ascii: "~"), numbers == [200], !isTooLong {
      reset()
      pasted = []
      pasteEndsInReturn = false
      state = .paste(matched: 0)
      return
    }
    guard let numbers else { return complete(nil, into: &events) }
    let first = numbers.first ?? 0
    let modifiers = numbers.count > 1 ? numbers[1] : 1
    switch final {
    case UInt8(ascii: "~") where first == 27 && numbers.count == 3:
      complete(Self.key(scalar: numbers[2], modifiers: modifiers), into: &events)
    case UInt8(ascii: "~"):
      complete(key(number: first, modifiers: modifiers), into: &events)
    case UInt8(ascii: "^"):
      complete(key(number: first, modifiers: 5), into: &events)
    case UInt8(ascii: "@"):
      complete(key(number: first, modifiers: 6), into: &events)
    case UInt8(ascii: "u"):
      complete(Self.key(scalar: first, modifiers: modifiers), into: &events)
    case UInt8(ascii: "Z"):
      complete(Key(.backTab), into: &events)
    case UInt8(ascii: "R") where numbers.count > 1 && first > 1:
      complete(nil, into: &events)  // where the cursor is
    case UInt8(ascii: "I"), UInt8(ascii: "O"):
      complete(nil, into: &events)  // focus
    default:
      complete(Self.key(letter: final, modifiers: modifiers), into: &events)
    }
  }

  /// The parameters between ESC [ and the last byte, nil where they are not plain numbers.
  private var numbers: [Int]? { Self.numbers(sequence.dropFirst(2).dropLast()) }

  /// What ESC [ < button ; column ; row says; M is a press, m the end of one. Modifiers make no difference.
  private static func mouse(_ body: ArraySlice<UInt8>, final: UInt8) -> InputEvent {
    let isRelease = final == UInt8(ascii: "m")
    guard isRelease || final == UInt8(ascii: "M"), let numbers = numbers(body), numbers.count == 3, numbers[1] > 0,
      numbers[2] > 0
    else { return .unknown }
    let position = Position(column: numbers[1] - 1, row: numbers[2] - 1)
    return switch (numbers[0] & ~0b1_1100, isRelease) {
    case (0, false): .mouse(MouseEvent(.press, at: position))
    // 32 is added where the mouse moved.
    case (32, false): .mouse(MouseEvent(.drag, at: position))
    case (0, true), (32, true): .mouse(MouseEvent(.release, at: position))
    case (64, false): .mouse(MouseEvent(.wheelUp, at: position))
    case (65, false): .mouse(MouseEvent(.wheelDown, at: position))
    default: .unknown
    }
  }

  private static func numbers(_ body: ArraySlice<UInt8>) -> [Int]? {
    var numbers: [Int] = []
    var number = 0
    guard !body.isEmpty else { return [] }
    for byte in body {
      switch byte {
      case 0x30...0x39: number = min(number * 10 + Int(byte) - 0x30, 1 << 24)
      case UInt8(ascii: ";"):
        numbers.append(number)
        number = 0
      default: return nil
      }
    }
    numbers.append(number)
    return numbers
  }

  // MARK: - Reports

  private static let reportLimit = 64

  private mutating func beginReport(lackingEscape: Bool) {
    reset()
    reportLacksEscape = lackingEscape
    report.append(UInt8(ascii: "]"))
    state = .report
  }

  /// A report is a number, a semicolon and words. Nobody types that within a moment.
  private mutating func takeReport(_ byte: UInt8, into events: inout [InputEvent]) {
    switch byte {
    case 0x30...0x39 where report.count < 5: report.append(byte)
    case UInt8(ascii: ";") where report.count > 1:
      report.append(byte)
      state = .string
    default:
      giveUpReport(into: &events)
      take(byte, into: &events)
    }
  }

  /// What looked like a report was typed: the keys are handed over as they are.
  private mutating func giveUpReport(into events: inout [InputEvent]) {
    let isMeta = !reportLacksEscape
    for (index, byte) in report.enumerated() {
      events.append(.key(Key(.character(Unicode.Scalar(byte)), meta: isMeta && index == 0)))
    }
    reset()
  }

  /// What a report says that has come to its end.
  private var reported: InputEvent {
    let words = String(decoding: report, as: UTF8.self)
    guard words.hasPrefix("]11;"), let colour = Colour(report: words.dropFirst(4)) else { return .unknown }
    return .background(colour)
  }

  private mutating func takeString(_ byte: UInt8, into events: inout [InputEvent]) {
    switch byte {
    case 0x07: finish(reported, into: &events)
    case 0x1b: state = .stringEscape(opener: nil)
    // No report holds a control: it has been cut off, and this is a key.
    case 0x00..<0x20: abandon(before: byte, into: &events)
    default:
      if report.count < Self.reportLimit { report.append(byte) }
    }
  }

  private mutating func takeStringEscape(_ byte: UInt8, opener: UInt8?, into events: inout [InputEvent]) {
    if let opener {
      // Only what may tell a colour is worth keeping.
      if opener == UInt8(ascii: "]") { report.append(opener) }
      state = .string
      return takeString(byte, into: &events)
    }
    if byte == UInt8(ascii: "\\") { return finish(reported, into: &events) }
    finish(reported, into: &events)
    take(0x1b, into: &events)
    take(byte, into: &events)
  }

  // MARK: - Pastes

  private mutating func takePasted(_ byte: UInt8, matched: Int, into events: inout [InputEvent]) {
    if byte == Self.pasteEnd[matched] {
      if matched + 1 < Self.pasteEnd.count {
        state = .paste(matched: matched + 1)
        return
      }
      let text = String(decoding: pasted, as: UTF8.self)
      pasted = []
      return finish(.paste(text), into: &events)
    }
    // ESC stands nowhere but at the beginning of the end, so what looked like it was text as a whole.
    for kept in Self.pasteEnd.prefix(matched) { keepPasted(kept) }
    if byte == 0x1b {
      state = .paste(matched: 1)
    } else {
      state = .paste(matched: 0)
      keepPasted(byte)
    }
  }

  /// Terminals send a return for each line end, or both.
  private mutating func keepPasted(_ byte: UInt8) {
    let isLineEnd = byte == 0x0a && pasteEndsInReturn
    pasteEndsInReturn = byte == 0x0d
    guard !isLineEnd, pasted.count < Self.pasteLimit else { return }
    pasted.append(byte == 0x0d ? 0x0a : byte)
  }
}
