import CNcurses
import Screen

/// A blank cell for each style, with its attributes and colour pair, made when first drawn.
struct LookTable {

  private struct Colours: Hashable {
    var foreground: Int
    var background: Int
  }

  private(set) var theme: Theme
  /// By role, variant and emphasis.
  private var blanks: [cchar_t?]
  /// Of styles that are rare.
  private var rareBlanks: [Style: cchar_t] = [:]
  private var pairs: [Colours: Int32?] = [:]

  private static let variants = 8
  private static let emphases = 32

  init(theme: Theme) {
    self.theme = theme
    blanks = Array(repeating: nil, count: Style.Role.allCases.count * Self.variants * Self.emphases)
  }

  /// Makes all looks anew. The pairs that have been made stay.
  mutating func change(to theme: Theme) {
    self.theme = theme
    blanks = Array(repeating: nil, count: blanks.count)
    rareBlanks = [:]
  }

  mutating func blank(in style: Style) -> cchar_t {
    if !style.emphasis.isDisjoint(with: .rare) {
      if let blank = rareBlanks[style] { return blank }
      let blank = make(style)
      rareBlanks[style] = blank
      return blank
    }
    let index =
      (Int(style.role.rawValue) * Self.variants + Int(style.variant) % Self.variants) * Self.emphases
      + Int(style.emphasis.rawValue) % Self.emphases
    if let blank = blanks[index] { return blank }
    let blank = make(style)
    blanks[index] = blank
    return blank
  }

  private mutating func make(_ style: Style) -> cchar_t {
    let appearance = theme.sent(theme.appearance(of: style))
    if let pair = pair(foreground: appearance.foreground, background: appearance.background) {
      return curses_blank(Self.attributes(appearance.attributes), pair)
    }
    // The terminal has no more pairs, or not these colours: a failed pair would be black on black.
    let plain = Theme(depth: .monochrome).appearance(of: style)
    return curses_blank(Self.attributes(plain.attributes), 0)
  }

  private mutating func pair(foreground: Int, background: Int) -> Int32? {
    if foreground == Appearance.ownColour && background == Appearance.ownColour { return 0 }
    let colours = Colours(foreground: foreground, background: background)
    if let known = pairs[colours] { return known }
    let next = Int32(pairs.count + 1)
    let isMade =
      next < curses_pairs() && init_extended_pair(next, Int32(foreground), Int32(background)) == OK
    let pair = isMade ? next : nil
    pairs[colours] = .some(pair)
    return pair
  }

  private static func attributes(_ attributes: Appearance.Attributes) -> attr_t {
    var bits = attr_t(curses_normal)
    if attributes.contains(.bold) { bits |= attr_t(curses_bold) }
    if attributes.contains(.dim) { bits |= attr_t(curses_dim) }
    if attributes.contains(.italic) { bits |= attr_t(curses_italic) }
    if attributes.contains(.underline) { bits |= attr_t(curses_underline) }
    if attributes.contains(.reverse) { bits |= attr_t(curses_reverse) }
    return bits
  }
}
