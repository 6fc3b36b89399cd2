import Articles
import Messages
import Screen

/// Everything the program knows, but for what it keeps to draw faster.
struct State: Sendable {
  enum Mode: Sendable {
    case browsing
    case typing(Prompt)
    case readingHelp(HelpView)
    case choosingSpeaker(SpeakersView)
    case readingLost(LostView)
    case readingOutline(OutlineView)
    /// The number of a link is being typed.
    case followingLink(LinkHints)
    /// The ends of a selection in the article are being moved.
    case selecting(Selection)
    /// One key is awaited that says which.
    case choosing(Choice)
  }

  struct Message: Sendable, Equatable {
    /// In the user's language.
    var text: String
    var isProblem = false

    init(_ message: Messages.Message, isProblem: Bool = false) {
      self.init(text: localized(message), isProblem: isProblem)
    }

    init(text: String, isProblem: Bool = false) {
      self.text = text
      self.isProblem = isProblem
    }
  }

  /// A place in an article, to jump back to.
  struct Jump: Sendable, Equatable {
    let id: ArticleSummary.ID
    let place: TextPlace
  }

  var size: Size
  var mode: Mode = .browsing
  var focus: Pane
  var wishes = PaneWishes()
  /// The border of a pane that the mouse holds.
  var held: HeldBorder?
  var list = ArticleList()
  var reading: Reading?
  /// The article that has been asked for and is not there yet.
  var loading: ArticleSummary.ID?
  /// The article that could not be opened, with the reason.
  var failure: (summary: ArticleSummary, reason: String)?
  var search: Search?
  /// What was found in the library, while the list shows that.
  var results: Results?
  /// Which hit of the article that is being loaded is wanted; nil for the first.
  var hitAfterLoading: HitEdge?
  /// What goes on beside.
  var works = Works()
  /// What the reader did with the articles.
  var keeping = Keeping()
  /// The first sidebar entry shown.
  var quotesTop = 0
  var quotesOrder = QuotesOrder.place
  /// The words that the quotations shown in the sidebar hold, or their speakers' names; empty for all.
  var quotesFilter = ""
  /// The groups of the sidebar that are folded, of each article.
  var folds: [ArticleSummary.ID: Set<QuotationGroup>] = [:]
  /// Whether the user has moved; until then the newest article is the one that is open.
  var hasMoved = false
  /// Whether a single file was opened: then there is no list to go back to.
  var opensSingleFile = false
  var message: Message?
  /// The theme that is chosen, and what the terminal's background is known to be.
  var looks = Looks()
  /// What . does again.
  var repeatable: Repeatable?
  /// Whether Space has already said that this is the end of the article.
  var saidEnd = false
  /// The digits typed before a command.
  var count: Int?
  /// Keys of a longer sequence, typed so far.
  var pendingKeys: [Key] = []
  var jumpsBack: [Jump] = []
  var jumpsForward: [Jump] = []
  /// The library that is to take the place of this one, as the user named it, until something of it is there.
  var awaitedLibrary: String?
  /// A place to go to once the article being loaded is there.
  var placeAfterLoading: TextPlace?
  /// The article whose file was just edited from here: that it has changed is no news.
  var edited: ArticleSummary.ID?
  /// How articles are read where the reader said so, for as long as the program runs.
  var choices: [ArticleSummary.ID: ReadingChoice] = [:]
  /// What the file of an article holds; the open one's, as far as that is known.
  var content: (id: ArticleSummary.ID, hash: ContentHash)?
  /// Whether the words that tell who said the selected quotation are lit.
  var explains = false
  var searchHistory: [String] = []
  var commandHistory: [String] = []
  /// The file that quotations were last exported to, or were to be.
  var exportName: String?

  static let longestHistory = 100
}
