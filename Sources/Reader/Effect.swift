import Articles

/// What the program wants done in the world. Only the effect runner does it; answers come back as events.
public enum Effect: Sendable, Equatable {
  /// Read and parse this article, in the encoding or the form that the reader chose; any load before it is no longer wanted.
  case load(ArticleSummary.ID, as: ReadingChoice)
  /// Read the library at these paths, in place of the one being read (`Event.found`, `Event.scanned`).
  case scan([[UInt8]])
  /// Read the samples that come with the program.
  case openSamples
  /// Find the articles that meet a query; any search before it is no longer wanted (`Event.matched`, `Event.searched`).
  case search(LibraryQuery)
  /// Stop some work. An export answers nevertheless (`Event.exported`), with what came of it.
  case stop(Work)
  /// Tell the words around the hits of a query in some articles (`Event.described`).
  case describe([ArticleSummary.ID], Query, KnownSpeakers)
  /// Tell who is quoted in the library, with what the reader said about who is who (`Event.speakers`).
  case countSpeakers(KnownSpeakers)
  /// Keep a change: on the disk, in the order of the changes (`KeepingAnswer.kept`, `KeepingAnswer.failed`).
  case keep(KeptChange)
  /// Keep a change that takes back another, where all is still as that left it (`KeepingAnswer.kept`,
  /// `KeepingAnswer.altered`, `KeepingAnswer.failed`).
  case undo(KeptChange)
  /// Remember where the reader is in an article, nil for its beginning. Nothing is answered.
  case keepPlace(ArticleSummary.ID, TextAnchor?)
  /// Remember a line that was typed into a prompt. Nothing is answered.
  case keepLine(String, isCommand: Bool)
  /// Put words where other programs paste them from (`Event.copied`); `what` is how the message calls them.
  case copy([UInt8], what: String)
  /// Write quotations to a file (`Event.exported`).
  case export(ExportRequest)
  /// Open an address in the browser (`Event.returned`). It is one argument of a program, never a line for a shell.
  case browse(String)
  /// Open the file of an article in whatever opens such files (`Event.returned`).
  case openFile(ArticleSummary.ID)
  /// Edit the file of an article, at a line if it is known (`Event.returned`).
  case edit(ArticleSummary.ID, line: Int?)
  /// Tell where words of a language may be parted, a BCP 47 tag; empty for that of the user (`Event.hyphenation`).
  case findHyphenation(language: String)
  /// Tell which files and folders there are whose paths begin so, as they are typed (`Event.paths`).
  case listPaths(String)
  /// Show the tour until it is left (`Event.tourEnded`).
  case tour
  /// Give the terminal to the shell until the user comes back.
  case suspend
  /// Draw every cell anew.
  case redraw
  case quit
}
