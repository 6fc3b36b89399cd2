import Articles
import Messages

/// A line that is being typed at the bottom of the screen, and what it is for.
struct Prompt: Sendable {
  enum Purpose: Sendable, Equatable {
    /// Words to find, in the pane that had the keyboard.
    case find(in: Pane, backward: Bool)
    /// A query about the whole library; as a filter it narrows the list.
    case library(isFilter: Bool)
    /// A `:` line.
    case command
    /// A note.
    case note(NoteTarget)
    /// The name of a quotation's speaker.
    case speaker(SpeakerTarget)
    /// The words that shown quotations hold; what they were before.
    case quotesFilter(before: String)
    /// The file that quotations are to be written to: those of so many listed articles, or the shown ones.
    case export(listed: Int?)
  }

  let purpose: Purpose
  var line = LineEditor()
  /// How a search reads its words; kept from the search before.
  var query = TextQuery("")
  /// Whether the words have changed since they were searched for. Looking for them waits for the next frame, so that
  /// words typed or pasted at once are searched for once.
  var isStale = false
  /// Why the words cannot be searched for.
  var problem: String?
  /// Whether nothing of the line was typed: the first character then takes its place.
  var isSuggestion = false
  /// Which line of the history is shown, counted from the newest; nil for what is being typed.
  var historyIndex: Int?
  var typedBeforeHistory = ""
  /// What Tab goes through.
  var completions: [String] = []
  var completionIndex: Int?
  /// The places to come back to when it is left with Esc.
  let origin: Origin

  /// Where everything stood when typing began.
  struct Origin: Sendable {
    /// The article that the places are in; in another one they mean nothing.
    let article: ArticleSummary.ID?
    let top: TextPlace?
    let quotation: Int?
    let hits: [Range<Int>]
    let hit: Int?
    let listSelection: Int?
    let listTop: Int
    let search: Search?
    let folds: Set<QuotationGroup>
  }

  /// Whether all of what is typed is a path.
  var isForFile: Bool { if case .export = purpose { true } else { false } }

  /// What stands before the typed text.
  var label: String {
    switch purpose {
    case .find(_, let backward): backward ? "\\" : "/"
    case .library(let isFilter): isFilter ? "&" : localized("library") + "/"
    case .command: ":"
    case .note: localized("Note:") + " "
    case .speaker: localized("Speaker:") + " "
    case .quotesFilter: "&"
    case .export(let listed):
      (listed.map { localized("Export \($0) articles to:") } ?? localized("Export to:")) + " "
    }
  }
}

/// The search that n and N go on with.
struct Search: Sendable, Equatable {
  var query: TextQuery
  var pane: Pane
  var isBackward: Bool
  /// Whether its hits are shown; Esc puts them out.
  var isLit = true
  /// What was asked of the whole library: its hits are those of the query's words.
  var library: Query?
}
