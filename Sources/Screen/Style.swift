/// What a cell means. How that looks (colour, bold, underline) is for the theme and the terminal to say.
public struct Style: Sendable, Hashable {
  public enum Role: UInt8, Sendable, CaseIterable {
    case text
    /// The title of an article that has not been read.
    case unread
    case dim
    case title
    case heading
    /// Words of a quotation; `variant` says whose colour.
    case quotation
    /// A speaker's name; `variant` says whose colour.
    case speaker
    case border
    case paneTitle
    case focusedPaneTitle
    case status
    case message
    case problem
    case prompt
    case key
    /// A control character drawn as a picture.
    case control
    /// Words of a program, or typed into one.
    case code
    /// The number of a link that can be followed.
    case hint
  }

  /// Speakers are told apart by this many colours; see `Style.variant`.
  public static let speakerVariants = 6

  public var role: Role
  /// The colour of a speaker, 0..<speakerVariants; 6 is for an unknown one. 0 for every other role.
  public var variant: UInt8
  public var emphasis: Emphasis

  /// What is laid over the role; several can hold at once.
  public struct Emphasis: OptionSet, Sendable, Hashable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }
    /// The selected row of the pane with the keyboard.
    public static let selected = Emphasis(rawValue: 1)
    /// The selected row of another pane.
    public static let selectedElsewhere = Emphasis(rawValue: 2)
    /// The selected quotation in the text.
    public static let currentQuotation = Emphasis(rawValue: 4)
    /// A search hit.
    public static let hit = Emphasis(rawValue: 8)
    /// The search hit that n and N move.
    public static let currentHit = Emphasis(rawValue: 16)
    /// Words that lead somewhere.
    public static let link = Emphasis(rawValue: 32)
    /// What the writer stressed.
    public static let slanted = Emphasis(rawValue: 64)
    /// What the writer stressed strongly.
    public static let strong = Emphasis(rawValue: 128)
    /// Words that say who the speaker of the selected quotation is.
    public static let evidence = Emphasis(rawValue: 256)
    /// What has been selected to be copied.
    public static let chosen = Emphasis(rawValue: 512)

    /// Those above, which are rare on a screen.
    public static let rare: Emphasis = [.link, .slanted, .strong, .evidence, .chosen]
  }

  public init(_ role: Role, variant: Int = 0, emphasis: Emphasis = []) {
    self.role = role
    self.variant = UInt8(variant)
    self.emphasis = emphasis
  }

  public static let text = Style(.text)

  public func with(_ more: Emphasis) -> Style {
    var copy = self
    copy.emphasis.formUnion(more)
    return copy
  }
}
