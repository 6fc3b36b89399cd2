/// Tells, code point by code point, where a character as people see it ends: the grapheme clusters of UAX #29 in Unicode 15.
struct ClusterBreaking {
  private(set) var before: ClusterClass?
  /// Whether a picture stands before, with nothing but marks behind it.
  private var hasPicture = false
  private var isHalfFlag = false

  /// Takes the next code point and says whether a cluster begins with it.
  @inline(__always)
  mutating func take(_ next: ClusterClass) -> Bool {
    guard let before else {
      remember(next)
      return true
    }
    // The usual case.
    if next == .other, before == .other { return true }
    let begins = isBreak(before, next)
    remember(next)
    return begins
  }

  private func isBreak(_ before: ClusterClass, _ next: ClusterClass) -> Bool {
    switch (before, next) {
    case (.cr, .lf): false  // GB3
    case (.control, _), (.cr, _), (.lf, _), (_, .control), (_, .cr), (_, .lf): true  // GB4, GB5
    case (.l, .l), (.l, .v), (.l, .lv), (.l, .lvt): false  // GB6
    case (.lv, .v), (.lv, .t), (.v, .v), (.v, .t), (.lvt, .t), (.t, .t): false  // GB7, GB8
    case (_, .extend), (_, .zwj), (_, .spacing), (.prepend, _): false  // GB9, GB9a, GB9b
    case (.zwj, .picture): !hasPicture  // GB11
    case (.regional, .regional): !isHalfFlag  // GB12, GB13
    default: true  // GB999
    }
  }

  private mutating func remember(_ next: ClusterClass) {
    isHalfFlag = next == .regional && !(before == .regional && isHalfFlag)
    if next != .extend && next != .zwj { hasPicture = next == .picture }
    before = next
  }
}
