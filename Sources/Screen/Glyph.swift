import CPlatform

/// How one code point of any text is shown: as itself, as a picture, or not at all.
///
/// Measured the way ncurses advances (the sum of wcwidth), because that decides where the next character lands.
public struct Glyph: Sendable, Equatable {
  /// What is drawn; never a control and nothing that the terminal would act on.
  public let scalar: UInt32
  /// Columns: 0, 1 or 2. With 0, `scalar` is a combining mark, or 0 when nothing is drawn.
  public let width: Int
  /// Whether a picture stands in for a control character.
  public let isPicture: Bool

  @inlinable
  init(_ scalar: UInt32, width: Int, isPicture: Bool = false) {
    self.scalar = scalar
    self.width = width
    self.isPicture = isPicture
  }

  /// The glyph of a code point. Line ends and tabs are the caller's business; here they are pictures.
  @inlinable
  public static func of(_ scalar: UInt32) -> Glyph {
    if scalar >= 0x20, scalar < 0x7F { return Glyph(scalar, width: 1) }
    return ofUncommon(scalar)
  }

  @usableFromInline
  static func ofUncommon(_ scalar: UInt32) -> Glyph {
    switch scalar {
    // The marks and letters of most texts, none of which is named below.
    case 0xAE..<0x61C, 0x2010..<0x2028, 0x3001..<0x3164, 0x3165..<0xFE00: break
    case 0..<0x20: return Glyph(0x2400 + scalar, width: 1, isPicture: true)
    case 0x7F: return Glyph(0x2421, width: 1, isPicture: true)
    case 0x80..<0xA0: return Glyph(0xFFFD, width: 1, isPicture: true)
    // No-break and other fixed spaces look like spaces; line and paragraph separators too.
    case 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F: return Glyph(0x20, width: 1)
    // Soft hyphen, zero-width characters, directional controls, variation selectors and tags: terminals act on
    // them, each in its own way, so none reaches one.
    case 0xAD, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E,
      0x2060...0x206F,
      0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A,
      0xE0000...0xE0FFF:
      return Glyph(0, width: 0)
    default: break
    }
    let width = Int(platform_width(scalar))
    guard width >= 0 else { return Glyph(0xFFFD, width: 1, isPicture: true) }
    return Glyph(scalar, width: width)
  }

  /// Columns that a text takes on one row. Line ends and tabs count as one.
  public static func width(of text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1.value).width }
  }
}
