import Articles
import Screen

/// What can happen to the program: the terminal's input, and the answers to its effects.
public enum Event: Sendable {
  case input(InputEvent)
  /// More articles of the library, in no order; a known id replaces what was known of it.
  case found([ArticleSummary])
  /// The library has been read through; `problems` are sentences about paths that could not be.
  case scanned(problems: [String])
  /// Articles that arrived or changed in the library while it is open.
  case arrived([ArticleSummary])
  /// Articles are no longer there: those at these paths, and those in folders at these paths.
  case gone([[UInt8]])
  /// The index has been brought up to date, or cannot be.
  case indexed
  /// More articles that meet the query: of a ranked search in their order, else in any.
  case matched([ArticleSummary])
  /// How far some work is.
  case progress(Work, WorkProgress)
  /// What goes on has gone on for another `RunningWork.beat` milliseconds.
  case goesOn
  /// The search in the library has come to its end; `problems` are sentences about what could not be searched.
  case searched(problems: [String])
  /// Words around the first hits in articles that meet the query.
  case described([ArticleSummary.ID: Snippet])
  /// Everyone who is quoted in the library, or why that cannot be told.
  case speakers([QuotedSpeaker], problem: String?)
  /// An article, or more of one that was opened before (see `Article.Extent`).
  case opened(ArticleSummary.ID, Article)
  /// What the file of an article that is being opened holds.
  case holds(ArticleSummary.ID, ContentHash)
  /// An article that cannot be opened, with the reason as a sentence.
  case failed(ArticleSummary.ID, reason: String)
  /// Words were copied, or could not be; the sentence says how.
  case copied(String)
  /// Quotations were written, or could not be; the sentence says what came of it.
  case exported(String)
  /// Another program had the terminal and has given it back; what went wrong, the article whose file may have changed, and
  /// what was opened with what, as a sentence.
  case returned(problem: String?, edited: ArticleSummary.ID?, opened: String? = nil)
  /// Files and folders whose paths begin with what was typed; a folder's ends with a slash.
  case paths(beginning: String, [String])
  /// Where words of the language that was asked for may be parted, nil where that cannot be told; and its name.
  case hyphenation(Hyphenation?, language: String, name: String)
  /// The program continues after having been suspended.
  case resumed
  /// The tour has been left.
  case tourEnded
  /// What the disk says about what is kept.
  case keeping(KeepingAnswer)
}

/// What becomes of what is kept, in the order in which it was asked for.
public enum KeepingAnswer: Sendable {
  /// A change is on the disk.
  case kept(KeptChange)
  /// A change is not made, since what it was to take back has been changed by another program.
  case altered(KeptChange)
  /// Another program has changed something: everything as it is now, and what is kept about the articles opened last.
  case changedElsewhere(
    [ArticleSummary.ID: KeptFlags], library: KeptArticle, corrections: [ArticleSummary.ID: KeptArticle],
    articles: [ArticleSummary.ID: KeptArticle])
  /// A change cannot be kept, with the reason as a sentence.
  case failed(KeptChange, reason: String)
  /// Nothing can be kept, with the reason as a sentence; reading goes on.
  case unavailable(reason: String)
  /// Nothing was ever kept here: somebody new is reading.
  case isFirstTime
  /// Something that the reader should know: a damaged file was set aside.
  case notice(String)
  /// The flags of all articles of which anything is kept, what is kept about the library as a whole, and of single
  /// articles what corrects speakers.
  case flags([ArticleSummary.ID: KeptFlags], library: KeptArticle, corrections: [ArticleSummary.ID: KeptArticle] = [:])
  /// What is kept about an article that is being opened, and where in it the reader was.
  case article(ArticleSummary.ID, KeptArticle, place: TextAnchor?)
  /// What was typed into the prompts in earlier sessions, the oldest first.
  case lines(search: [String], command: [String])
}
