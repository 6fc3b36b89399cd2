/// Tells, character by character, where a line may end: the rules of UAX #14 in Unicode 15, numbers kept together as in
/// example 7 of its section 8.2, on which Unicode's own test is founded.
///
/// Rules that look at two neighbours are a table (`LinePairs`); what is here is what reaches farther.
struct LineBreaking {
  enum Chance {
    case never, may, must
  }

  /// The class of the character before, the marks on it and the blanks behind it aside; nil at the start.
  private(set) var before: LineClass?
  private(set) var hasBlanks = false
  private var endsInJoiner = false
  private var number = Number.none
  /// Whether an odd number of halves of flags stands before.
  private var isHalfFlag = false
  /// Whether the hyphen before stands behind a Hebrew letter.
  private var isHebrewHyphen = false

  private let pairs = LinePairs.table

  private enum Number {
    case none, digits, closed
  }

  /// Goes on as behind a word and a blank, whatever was before.
  @inline(__always)
  mutating func startBehindBlank() {
    before = .al
    hasBlanks = true
    endsInJoiner = false
    number = .none
    isHalfFlag = false
    isHebrewHyphen = false
  }

  /// The same as taking a blank, except at the end of a line.
  @inline(__always)
  mutating func takeBlank() { hasBlanks = true }

  /// The same as taking a letter, and whether a line may end before it; nil, and nothing taken, where that is not simple to
  /// say: only behind letters, and behind blanks, it is.
  @inline(__always)
  mutating func takeLetter() -> Bool? {
    if before == .al, !endsInJoiner {
      defer { hasBlanks = false }
      return hasBlanks
    }
    guard hasBlanks, let before else { return nil }
    let mayEnd = pairs.blanked[Int(before.rawValue)] & LineClass.al.bit == 0
    remember(.al)
    return mayEnd
  }

  /// Takes the next character and says whether a line may end before it.
  ///
  /// - Parameter digitFollows: whether a digit stands behind this character and its marks, where `asksForDigit` wants to
  ///   know.
  @inline(__always)
  mutating func take(_ next: LineClass, digitFollows: Bool) -> Chance {
    // LB8a and LB9: marks are part of what they stand on.
    if next == .cm || next == .zwj, let before, !hasBlanks, before.bit & Self.bearsNoMarks == 0 {
      endsInJoiner = next == .zwj
      return .never
    }
    let chance = chance(before: next, digitFollows)
    remember(next)
    return chance
  }

  private static let bearsNoMarks =
    LineClass.bk.bit | LineClass.cr.bit | LineClass.lf.bit | LineClass.nl.bit | LineClass.sp.bit | LineClass.zw.bit

  /// Whether it matters to the next character that a digit follows it: brackets and hyphens behind signs of currency.
  func asksForDigit(_ next: LineClass) -> Bool {
    (before == .pr || before == .po) && !hasBlanks && next.bit & Self.opensNumber != 0
  }

  private static let opensNumber = LineClass.op.bit | LineClass.opWide.bit | LineClass.hy.bit

  @inline(__always)
  private func chance(before next: LineClass, _ digitFollows: Bool) -> Chance {
    guard let before else {
      // LB2; behind blanks at the start as behind any.
      return hasBlanks && pairs.blanked[Int(LineClass.al.rawValue)] & next.bit == 0 ? .may : .never
    }
    if !hasBlanks {
      switch before {
      case .bk, .lf, .nl: return .must
      case .cr: return next == .lf ? .never : .must
      default: break
      }
    }
    // LB8a.
    if endsInJoiner, !hasBlanks { return .never }
    let left = Int(before.rawValue)
    let kept = hasBlanks ? pairs.blanked[left] : pairs.joined[left]
    if kept & next.bit != 0 { return .never }
    if hasBlanks { return .may }
    switch next {
    // LB25: what is in or behind a number.
    case .nu, .po, .pr:
      if number != .none, number == .digits || next != .nu { return .never }
    case .op, .opWide, .hy:
      if before == .pr || before == .po, digitFollows { return .never }
    // LB30a.
    case .ri: if before == .ri, isHalfFlag { return .never }
    default: break
    }
    // LB21a.
    return isHebrewHyphen ? .never : .may
  }

  @inline(__always)
  private mutating func remember(_ next: LineClass) {
    if next == .sp {
      // Blanks behind the end of a line begin the next.
      if let before, !hasBlanks, before.bit & Self.endsLine != 0 { self.before = nil }
      hasBlanks = true
      return
    }
    isHalfFlag = next == .ri && !(before == .ri && !hasBlanks && isHalfFlag)
    isHebrewHyphen = (next == .hy || next == .ba) && before == .hl && !hasBlanks
    switch next {
    case .nu: number = .digits
    case .sy, .iss: if number != .digits || hasBlanks { number = .none }
    case .cl, .cp: number = number == .digits && !hasBlanks ? .closed : .none
    default: number = .none
    }
    // LB10.
    before = next == .cm || next == .zwj ? .al : next
    endsInJoiner = next == .zwj
    hasBlanks = false
  }

  private static let endsLine = LineClass.bk.bit | LineClass.cr.bit | LineClass.lf.bit | LineClass.nl.bit
}

/// The rules of UAX #14 for two neighbours, as a table of what is kept together.
final class LinePairs: Sendable {
  /// By the class at the left, a bit for each class that stays with it where it follows at once.
  let joined: InlineArray<40, UInt64>
  /// The same where blanks stand between the two.
  let blanked: InlineArray<40, UInt64>

  /// The only one: a class, since each look at a global variable costs more than these rules.
  static let table = LinePairs()

  private init() {
    joined = InlineArray { left in Self.row { Self.keeps(LineClass.allCases[left], $0) } }
    blanked = InlineArray { left in Self.row { Self.keepsOverBlanks(LineClass.allCases[left], $0) } }
  }

  private static func row(_ keeps: (LineClass) -> Bool) -> UInt64 {
    LineClass.allCases.reduce(0) { $0 | (keeps($1) ? $1.bit : 0) }
  }

  /// Whether no line may end between two characters with blanks between them.
  private static func keepsOverBlanks(_ left: LineClass, _ right: LineClass) -> Bool {
    switch right {
    case .bk, .cr, .lf, .nl, .sp, .zw: return true  // LB6, LB7
    default: break
    }
    if left == .zw { return false }  // LB8
    switch right {
    case .wj, .cl, .cp, .ex, .iss, .sy: return true  // LB11, LB13
    default: break
    }
    switch left {
    case .op, .opWide: return true  // LB14
    case .qu: return right == .op || right == .opWide  // LB15
    case .cl, .cp: return right == .ns  // LB16
    case .b2: return right == .b2  // LB17
    default: return false
    }
  }

  /// Whether no line may end between two characters.
  private static func keeps(_ left: LineClass, _ right: LineClass) -> Bool {
    if left != .zw, keepsOverBlanks(left, right) { return true }
    switch right {
    case .bk, .cr, .lf, .nl, .sp, .zw: return true  // LB6, LB7
    default: break
    }
    switch (left, right) {
    case (.zw, _): return false  // LB8
    case (.wj, _), (.gl, _): return true  // LB11, LB12
    case (_, .gl): return left != .ba && left != .hy  // LB12a
    case (.qu, _), (_, .qu): return true  // LB19
    case (.cb, _), (_, .cb): return false  // LB20
    case (_, .ba), (_, .hy), (_, .ns), (.bb, _): return true  // LB21
    case (.sy, .hl): return true  // LB21b
    case (_, .ins): return true  // LB22
    case (.al, .nu), (.hl, .nu), (.nu, .al), (.nu, .hl): return true  // LB23
    case (.pr, .id), (.pr, .eb), (.pr, .em), (.id, .po), (.eb, .po), (.em, .po): return true  // LB23a
    case (.pr, .picture), (.picture, .po): return true  // Ideographs as well.
    case (.pr, .al), (.pr, .hl), (.po, .al), (.po, .hl): return true  // LB24
    case (.al, .pr), (.hl, .pr), (.al, .po), (.hl, .po): return true
    case (.pr, .nu), (.po, .nu), (.op, .nu), (.opWide, .nu), (.hy, .nu), (.nu, .nu): return true  // LB25
    case (.nu, .sy), (.nu, .iss), (.nu, .po), (.nu, .pr): return true
    case (.jl, .jl), (.jl, .jv), (.jl, .h2), (.jl, .h3): return true  // LB26
    case (.jv, .jv), (.jv, .jt), (.h2, .jv), (.h2, .jt), (.jt, .jt), (.h3, .jt): return true
    case (.jl, .po), (.jv, .po), (.jt, .po), (.h2, .po), (.h3, .po): return true  // LB27
    case (.pr, .jl), (.pr, .jv), (.pr, .jt), (.pr, .h2), (.pr, .h3): return true
    case (.al, .al), (.al, .hl), (.hl, .al), (.hl, .hl), (.iss, .al), (.iss, .hl): return true  // LB28, LB29
    case (.al, .op), (.hl, .op), (.nu, .op), (.cp, .al), (.cp, .hl), (.cp, .nu): return true  // LB30
    case (.eb, .em), (.picture, .em): return true  // LB30b
    default: return false  // LB30a is the caller's; LB31
    }
  }
}
