import Screen

/// The parts of the screen that can have the keyboard.
enum Pane: String, Sendable, CaseIterable {
  case list
  case text
  case quotes
}

/// Which pane stands where on a screen of some size.
struct Arrangement: Sendable, Equatable {
  enum Shape: Sendable, Equatable {
    /// List, article and quotations side by side.
    case wide
    /// The list as a strip across the top, article and quotations side by side below it.
    case medium
    /// One pane at a time.
    case single
    /// No room for anything but a line that says so.
    case tooSmall
  }

  let shape: Shape
  /// Each pane with its title row on top; nil where it is not shown.
  let list: Rect?
  let text: Rect?
  let quotes: Rect?
  /// Columns of vertical rules between panes, as rectangles one column wide.
  let rules: [Rect]
  let status: Rect

  /// The smallest screen that shows a pane, in cells.
  static let smallest = Size(width: 20, height: 5)

  func rect(of pane: Pane) -> Rect? {
    switch pane {
    case .list: list
    case .text: text
    case .quotes: quotes
    }
  }

  func shows(_ pane: Pane) -> Bool { rect(of: pane) != nil }
}

/// What the user said about the panes' sizes; the rest follows from the screen.
struct PaneWishes: Sendable, Equatable {
  var hidesList = false
  var hidesQuotes = false
  /// Columns (wide) that the user added to a pane.
  var listExtra = 0
  var quotesExtra = 0
  /// The most columns that a row of text takes.
  var textWidth = 76
  /// Whether words are parted at the ends of rows; by the rules of this language where it is not nil, else by those of the
  /// article's.
  var hyphenates = false
  var language: String?
  /// Whether rows are filled to their ends.
  var isJustified = false
  /// Percent of a wide screen's columns for the list and for the quotations, before what was added.
  var listShare = 27
  var quotesShare = 27
  /// Whether only one pane is to be shown at a time, however large the screen is.
  var showsOnePane = false

  static let textWidths = 20...200
  static let shares = 5...60
}

extension PaneWishes {
  init(_ settings: Settings) {
    textWidth = settings.textWidth
    hyphenates = settings.hyphenates
    isJustified = settings.isJustified
    listShare = settings.listWidth
    quotesShare = settings.quotesWidth
    showsOnePane = settings.isPlain
  }
}

extension Arrangement {
  /// Arranges the panes on a screen.
  init(size: Size, wishes: PaneWishes, focus: Pane, hasList: Bool) {
    guard size.width >= Self.smallest.width, size.height >= Self.smallest.height else {
      let whole = Rect(column: 0, row: 0, width: size.width, height: min(1, size.height))
      self.init(shape: .tooSmall, list: nil, text: nil, quotes: nil, rules: [], status: whole)
      return
    }
    let status = Rect(column: 0, row: size.height - 1, width: size.width, height: 1)
    let showsList = hasList && !wishes.hidesList
    if size.width >= 110, size.height >= 12, !wishes.showsOnePane {
      self.init(wide: size, wishes: wishes, showsList: showsList, status: status)
    } else if size.width >= 70, size.height >= 16, !wishes.showsOnePane {
      self.init(medium: size, wishes: wishes, showsList: showsList, status: status)
    } else {
      let whole = Rect(column: 0, row: 0, width: size.width, height: size.height - 1)
      self.init(
        shape: .single, list: focus == .list ? whole : nil, text: focus == .text ? whole : nil,
        quotes: focus == .quotes ? whole : nil, rules: [], status: status)
    }
  }

  private init(wide size: Size, wishes: PaneWishes, showsList: Bool, status: Rect) {
    let height = size.height - 1
    let listWidth =
      showsList ? Self.columns(of: .list, in: .wide, size, wishes)?.length(adding: wishes.listExtra) ?? 0 : 0
    let quotesWidth =
      wishes.hidesQuotes
      ? 0 : Self.columns(of: .quotes, in: .wide, size, wishes)?.length(adding: wishes.quotesExtra) ?? 0
    var rules: [Rect] = []
    var left = 0
    if showsList {
      rules.append(Rect(column: listWidth, row: 0, width: 1, height: height))
      left = listWidth + 1
    }
    var right = size.width
    if !wishes.hidesQuotes {
      right -= quotesWidth + 1
      rules.append(Rect(column: right, row: 0, width: 1, height: height))
    }
    self.init(
      shape: .wide,
      list: showsList ? Rect(column: 0, row: 0, width: listWidth, height: height) : nil,
      text: Rect(column: left, row: 0, width: right - left, height: height),
      quotes: wishes.hidesQuotes ? nil : Rect(column: right + 1, row: 0, width: quotesWidth, height: height),
      rules: rules, status: status)
  }

  private init(medium size: Size, wishes: PaneWishes, showsList: Bool, status: Rect) {
    let strip = showsList ? Self.strip(on: size).length(adding: wishes.listExtra / Self.columnsForRow) : 0
    let height = size.height - 1 - strip
    let quotesWidth =
      wishes.hidesQuotes
      ? 0 : Self.columns(of: .quotes, in: .medium, size, wishes)?.length(adding: wishes.quotesExtra) ?? 0
    let right = wishes.hidesQuotes ? size.width : size.width - quotesWidth - 1
    self.init(
      shape: .medium,
      list: showsList ? Rect(column: 0, row: 0, width: size.width, height: strip) : nil,
      text: Rect(column: 0, row: strip, width: right, height: height),
      quotes: wishes.hidesQuotes ? nil : Rect(column: right + 1, row: strip, width: quotesWidth, height: height),
      rules: wishes.hidesQuotes ? [] : [Rect(column: right, row: strip, width: 1, height: height)],
      status: status)
  }
}

extension Arrangement {
  /// How wide a pane beside the article is before the user changes it, and how wide it can be; for the strip above it,
  /// how high.
  struct Extent: Sendable, Equatable {
    let usual: Int
    let possible: ClosedRange<Int>

    func length(adding extra: Int) -> Int { clamp(usual + extra, possible) }
    /// What has to be added for it to be as long as that, or nearly.
    func extra(for length: Int) -> Int { clamp(length, possible) - usual }
  }

  /// Columns that are added to the list where it is a column, for each row that is added to it as a strip.
  static let columnsForRow = 2

  /// Rows of the list as a strip, its title among them.
  static func strip(on size: Size) -> Extent { Extent(usual: 1 + size.height / 6, possible: 2...(size.height / 2)) }

  /// Nil where a pane is no column beside the article.
  static func columns(of pane: Pane, in shape: Shape, _ size: Size, _ wishes: PaneWishes) -> Extent? {
    switch (shape, pane) {
    case (.wide, .list): Extent(usual: size.width * wishes.listShare / 100, possible: 16...(size.width / 2 - 20))
    case (.wide, .quotes): Extent(usual: size.width * wishes.quotesShare / 100, possible: 20...(size.width / 2 - 20))
    // Two panes share the width, not three: 36 percent in place of 27.
    case (.medium, .quotes):
      Extent(usual: size.width * (wishes.quotesShare * 4 / 3) / 100, possible: 20...(size.width - 30))
    default: nil
    }
  }
}

/// The number, or the end of the range that it lies beyond.
func clamp(_ number: Int, _ range: ClosedRange<Int>) -> Int {
  min(max(number, range.lowerBound), range.upperBound)
}
