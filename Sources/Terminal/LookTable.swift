import CNcurses
import Screen

/// What ncurses calls each style's look: attributes and the number of a colour pair, made when first drawn.
struct LookTable {
  struct Look {
    var attributes: attr_t
    var pair: Int32
  }

  private struct Colours: Hashable {
    var foreground: Int
    var background: Int
  }

  private let theme: Theme
  /// By role, variant and emphasis.
  private var looks: [Look?]
  private var pairs: [Colours: Int32?] = [:]

  private static let variants = 8
  private static let emphases = 32

  init(theme: Theme) {
    self.theme = theme
    looks = Array(repeating: nil, count: Style.Role.allCases.count * Self.variants * Self.emphases)
  }

  mutating func look(of style: Style) -> Look {
    let index =
      (Int(style.role.rawValue) * Self.variants + Int(style.variant) % Self.variants) * Self.emphases
      + Int(style.emphasis.rawValue) % Self.emphases
    if let look = looks[index] { return look }
    let look = make(style)
    looks[index] = look
    return look
  }

  private mutating func make(_ style: Style) -> Look {
    let appearance = theme.appearance(of: style)
    if let pair = pair(foreground: appearance.foreground, background: appearance.background) {
      return Look(attributes: Self.attributes(appearance.attributes), pair: pair)
    }
    // The terminal has no more pairs, or not these colours: a failed pair would be black on black.
    let plain = Theme(depth: .monochrome).appearance(of: style)
    return Look(attributes: Self.attributes(plain.attributes), pair: 0)
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
    if attributes.contains(.underline) { bits |= attr_t(curses_underline) }
    if attributes.contains(.reverse) { bits |= attr_t(curses_reverse) }
    return bits
  }
}
