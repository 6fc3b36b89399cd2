import Messages
import Screen

/// The one table: keys, `:` names, help, manual and behaviour of everything the program can do.
extension Command {
  static let all: [Command] =
    generalCommands + quotationCommands + copyingCommands + movingCommands + articleCommands + keepingCommands
    + searchCommands
    + paneCommands

  private static let generalCommands: [Command] = [
    Command(
      "back", keys: ["q"], group: .general, summary: "Back from the article to the list; from the list, quit",
      detail: "Where there is no list to go back to, it quits."
    ) { (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in reader.goBackOneLayer() },
    Command("quit", aliases: ["q", "q!", "exit"], keys: ["Q"], group: .general, summary: "Quit") {
      (_: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in [.quit]
    },
    Command(
      "interrupt", keys: ["C-c"], group: .general,
      summary: "Leave or stop what is being done; says how to quit"
    ) { (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in
      let effects = reader.peel()
      if reader.state.message == nil { reader.state.message = State.Message("\(reader.keymap.key(for: "back")) quits") }
      return effects
    },
    Command(
      "escape", keys: ["Esc"], group: .general, summary: "Peel one layer: the count, the lit hits, what was found",
      detail: """
        It also stops what goes on and has taken longer than a moment: the last row says so. Everything is then as it was \
        before. Never quits.
        """
    ) { (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in
      reader.peel()
    },
    Command(
      "help", keys: ["?", "F1"], group: .general, summary: "Show the keys and commands; typing filters them"
    ) { (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in
      reader.state.mode = .readingHelp(HelpView())
      return []
    },
    Command(
      "tour", group: .general, summary: "Learn ten keys in a minute, on articles made for it",
      detail:
        "A line at the foot of the screen says what to try next. Nothing is kept of it. pullquote tour does the same."
    ) { (_: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in [.tour] },
    Command("command", keys: [":"], group: .general, summary: "Type a command; Tab completes it") {
      (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in
      reader.state.mode = .typing(Prompt(purpose: .command, origin: reader.currentOrigin()))
      return []
    },
    Command(
      "repeat", keys: ["."], group: .general, summary: "Do again what was last changed, or go on with the search",
      detail: """
        The last of: read or unread, star, keep, note, correct, mark, and n and N; with the same words and the same letter, \
        on what is selected now. A count takes the place of the one before. Undoing is not repeated, but can be typed again.
        """
    ) { (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in try reader.repeatLast(call.count) },
    Command(
      "theme", argument: "name", offers: .themes, group: .general,
      summary: "Show another theme; without a name, say which there are",
      detail: """
        auto goes by the terminal's background; dark, light, high-contrast, colour-blind, monochrome. Until the program ends: \
        the configuration says which one it begins with.
        """
    ) { (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in
      try reader.chooseTheme(call.argument)
      return []
    },
    Command("suspend", keys: ["C-z"], group: .general, summary: "Give the terminal to the shell; fg comes back") {
      (_: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in [.suspend]
    },
    Command("redraw", keys: ["C-l"], group: .general, summary: "Draw the screen anew") {
      (_: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in [.redraw]
    },
    Command(
      "samples", group: .general, summary: "Open the sample articles that come with pullquote",
      detail: "On the first screen, where there are no articles, Enter does it too."
    ) { (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in reader.openSamples() },
  ]

  private static let quotationCommands: [Command] = [
    Command("next-quotation", keys: ["]", "C-n"], group: .quotations, summary: "Next quotation") {
      (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in
      try reader.selectQuotation(by: call.times)
      return []
    },
    Command("previous-quotation", keys: ["[", "C-p"], group: .quotations, summary: "Previous quotation") {
      (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in
      try reader.selectQuotation(by: -call.times)
      return []
    },
    Command("next-by-speaker", keys: [")"], group: .quotations, summary: "Next quotation by the same speaker") {
      (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in
      try reader.selectQuotationBySameSpeaker(by: call.times)
      return []
    },
    Command("previous-by-speaker", keys: ["("], group: .quotations, summary: "Previous quotation by the same speaker") {
      (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in
      try reader.selectQuotationBySameSpeaker(by: -call.times)
      return []
    },
    Command(
      "go-to-quotation", keys: ["Enter"], in: .quotes, argument: "number", group: .quotations,
      summary: "Go to the selected quotation in the article",
      detail: "With a number, to the quotation of that number. On a folded group, it unfolds that."
    ) { (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in
      let number = call.argument.flatMap { Int($0) }
      if let argument = call.argument, number == nil { throw Refusal("“\(argument)” is not the number of a quotation") }
      try reader.goToQuotation(number: number ?? call.count)
      return []
    },
  ]

  private static let copyingCommands: [Command] = [
    Command(
      "sort-quotes", aliases: ["group-quotes"], keys: ["S"], argument: "by", offers: .quotesOrders, group: .quotations,
      summary: "Sort the sidebar: as the text has them, by speaker, by doubt"
    ) { (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in try reader.sortQuotes(call.argument) },
    Command(
      "toggle-fold", keys: ["z a"], group: .quotations,
      summary: "Fold this speaker's quotations, or unfold them",
      detail: """
        Where the sidebar is sorted by speaker. A folded group is one row with the number of its quotations, and one step \
        moves over it. Where a quotation in it is selected, its place among them stands before the number. Enter unfolds \
        it, and so does finding something in it. What is folded is exported too.
        """
    ) { (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in try reader.fold(nil) },
    Command("fold", keys: ["z c"], group: .quotations, summary: "Fold this speaker's quotations") {
      (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in try reader.fold(true)
    },
    Command("unfold", keys: ["z o"], group: .quotations, summary: "Unfold this speaker's quotations") {
      (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in try reader.fold(false)
    },
    Command("fold-all", keys: ["z M"], group: .quotations, summary: "Fold all quotations: a row for each speaker") {
      (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in try reader.foldAll(true)
    },
    Command("unfold-all", keys: ["z R"], group: .quotations, summary: "Unfold all quotations") {
      (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in try reader.foldAll(false)
    },
    Command(
      "filter-quotes", keys: ["&"], in: .quotes, argument: "words", group: .quotations,
      summary: "Show only quotations that hold some words, or are by such a name",
      detail: "An empty line shows all again, and so does Esc."
    ) { (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in try reader.filterQuotes(call.argument)
    },
    Command(
      "why", keys: ["i"], meansQuotation: true, group: .quotations,
      summary: "Why this speaker: light the words that say so",
      detail: "The cue, the mention beside the quotation, and where the whole name stands first. i or Esc ends it."
    ) { (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in try reader.toggleExplanation() },
    Command(
      "copy", keys: ["y"], meansQuotation: true, group: .quotations,
      summary: "Copy the selected quotation's words; without one, the title"
    ) { (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in try reader.copy(withCitation: false) },
    Command(
      "copy-citation", aliases: ["cite"], keys: ["Y"], meansQuotation: true, group: .quotations,
      summary: "Copy the selected quotation with all that it can be cited and checked by",
      detail: """
        Its speaker, the article's author, title, source, date and address, its place, and the file's SHA-256. The place \
        counts characters (code points) of the article's text. What is copied goes to tmux, wl-copy, xclip or \
        pbcopy where one of them is there, else to the terminal by OSC 52; the message says which.
        """
    ) { (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in try reader.copy(withCitation: true) },
    Command(
      "export", keys: ["E"], argument: "file", offers: .paths, group: .quotations,
      summary: "Write the quotations that the sidebar shows to a file",
      detail: """
        In the list a key says what is meant: a these, l all quotations of the articles that are listed, so that a search \
        or a filter (is:starred) chooses them. The end of the file's name says the format: .md .csv .tsv .json .jsonl .html \
        .csljson .bib .org .jsonld .sqlite. “pullquote verify” tells later whether the words still stand there.
        """
    ) { (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in
      try reader.startExport(to: call.argument)
    },
    Command(
      "export!", argument: "file", offers: .paths, group: .quotations,
      summary: "The same, in place of a file that is there"
    ) { (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in
      try reader.export(to: call.requireFile(after: "export!"), replacing: true)
    },
    Command(
      "export-listed", argument: "file", offers: .paths, group: .quotations,
      summary: "Write all quotations of the articles that are listed to a file"
    ) { (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in
      try reader.exportListed(to: call.argument, replacing: false)
    },
    Command(
      "export-listed!", argument: "file", offers: .paths, group: .quotations,
      summary: "The same for the listed articles, in place of a file that is there"
    ) { (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in
      try reader.exportListed(to: call.requireFile(after: "export-listed!"), replacing: true)
    },
    Command(
      "select", keys: ["v"], group: .quotations, summary: "Select words of the article with the keyboard, to copy them",
      detail: "It begins with the selected quotation where that can be seen. The status line shows the keys."
    ) { (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in try reader.startSelecting() },
  ]

  private static let movingCommands: [Command] = [
    Command(
      "down", keys: ["j", "Down"], group: .moving, summary: "Down: a row of the list, a line, a quotation"
    ) { (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in try reader.moveRows(call.times) },
    Command("up", keys: ["k", "Up"], group: .moving, summary: "Up: a row of the list, a line, a quotation") {
      (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in try reader.moveRows(-call.times)
    },
    Command("page-down", keys: ["PgDn", "C-f"], group: .moving, summary: "A page down in this pane") {
      (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in try reader.movePages(call.times)
    },
    Command("page-up", keys: ["PgUp", "C-b"], group: .moving, summary: "A page up in this pane") {
      (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in try reader.movePages(-call.times)
    },
    Command(
      "read-on", keys: ["Space"], group: .moving,
      summary: "A page down in the article; at its end, the next unread one",
      detail: """
        At the end of an article it stops once and says so; the article has been read then. Pressed again it opens the \
        next one in the list that has not been read.
        """
    ) { (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in try reader.readOn(call.times) },
    Command("read-back", keys: ["b"], group: .moving, summary: "A page up in the article") {
      (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in
      try reader.scroll(by: -max(1, reader.textHeight - 1) * call.times)
      return []
    },
    Command("half-page-down", keys: ["C-d"], group: .moving, summary: "Half a page down in the article") {
      (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in
      try reader.scroll(by: max(1, reader.textHeight / 2) * call.times)
      return []
    },
    Command("half-page-up", keys: ["C-u"], group: .moving, summary: "Half a page up in the article") {
      (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in
      try reader.scroll(by: -max(1, reader.textHeight / 2) * call.times)
      return []
    },
    Command("next-paragraph", keys: ["}"], group: .moving, summary: "Next paragraph") {
      (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in
      try reader.moveParagraphs(call.times)
      return []
    },
    Command("previous-paragraph", keys: ["{"], group: .moving, summary: "Previous paragraph") {
      (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in
      try reader.moveParagraphs(-call.times)
      return []
    },
    Command("top", keys: ["g g", "Home"], group: .moving, summary: "To the beginning of this pane") {
      (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in
      try reader.goToEdge(end: false, call.count)
    },
    Command(
      "bottom", keys: ["G", "End"], group: .moving, summary: "To the end of this pane",
      detail: """
        With a count, to the row of that number in the list or the sidebar; in the article, to that percentage. A number \
        alone after the colon does the same.
        """
    ) { (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in
      try reader.goToEdge(end: true, call.count)
    },
    Command(
      "go-to-percent", aliases: ["%"], keys: ["%"], in: .text, argument: "percent", group: .moving,
      summary: "To a place in the article: 50% is its middle"
    ) { (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in
      guard let percent = call.count ?? call.argument.flatMap({ Int($0.filter { $0 != "%" }) }) else {
        throw Refusal("Type a number first: 50% goes to the middle")
      }
      try reader.goToPercent(percent)
      return []
    },
    Command("jump-back", keys: ["H", "C-o"], group: .moving, summary: "Back to where the last jump began") {
      (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in try reader.jump(back: true)
    },
    Command("jump-forward", keys: ["L"], group: .moving, summary: "Forward again after jumping back") {
      (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in try reader.jump(back: false)
    },
  ]

  private static let articleCommands: [Command] = [
    Command(
      "read", keys: ["Enter", "l", "Right"], in: .list, group: .articles, summary: "Read the selected article"
    ) { (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in try reader.readSelected() },
    Command("next-article", keys: ["J"], group: .articles, summary: "Next article, from any pane") {
      (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in try reader.openArticle(by: call.times)
    },
    Command("previous-article", keys: ["K"], group: .articles, summary: "Previous article, from any pane") {
      (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in try reader.openArticle(by: -call.times)
    },
    Command(
      "next-unread", keys: ["U"], group: .articles, summary: "Next article that has not been read"
    ) { (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in try reader.openNextUnread() },
    Command(
      "sort", keys: [","], argument: "by", offers: .orders, group: .articles,
      summary: "Sort the list: date, title, source, length, quotations, unread, folder, day",
      detail: """
        The next key says by what; another comma before it reverses the order, and so does “reversed” behind the name \
        after the colon. By folder and by day, each has a heading. Articles that were not opened yet, and are in no index, \
        have not had their quotations counted and come last.
        """
    ) { (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in try reader.sortList(call.argument) },
    Command("reload", keys: ["R"], group: .articles, summary: "Read the open article's file anew") {
      (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in try reader.reload()
    },
    Command("outline", keys: ["t"], group: .articles, summary: "The headings of the article, to go to one of them") {
      (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in try reader.startOutline()
    },
    Command(
      "follow-link", keys: ["f"], group: .articles, summary: "Number the links that can be seen, and open one of them",
      detail: """
        The address is shown first; Enter opens it in $BROWSER, or with xdg-open. Only http, https and mailto addresses \
        are opened.
        """
    ) { (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in try reader.startFollowing() },
    Command(
      "open-original", keys: ["o"], group: .articles,
      summary: "Open the article's own address in the browser; without one, its file"
    ) { (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in try reader.openOriginal() },
    Command(
      "edit", keys: ["e"], group: .articles, summary: "Edit the article's file in $VISUAL or $EDITOR, then read it anew"
    ) { (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in try reader.editFile() },
    Command(
      "encoding", argument: "name", offers: .encodings, group: .articles,
      summary: "Read the open article in another encoding; without a name, say in which it is",
      detail: "Until the program ends. “auto” leaves it to the file again."
    ) { (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in
      try reader.read(inEncoding: call.argument)
    },
    Command(
      "raw", group: .articles, summary: "Show the bytes of the open file as text, or the article again",
      detail: "Also a file that is of no known format can be looked at so."
    ) { (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in try reader.toggleRaw() },
    Command(
      "open", argument: "path", offers: .paths, group: .articles,
      summary: "Open another folder or file in place of this one"
    ) { (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in
      guard let path = call.argument else { throw Refusal("Type the path of a folder or a file after :open") }
      return reader.openLibrary(at: path)
    },
  ]

  private static let keepingCommands: [Command] = [
    Command(
      "toggle-read", keys: ["r"], isRepeatable: true, group: .keeping,
      summary: "Mark the article read, or unread again",
      detail: """
        The selected one in the list, else the open one. Titles of unread articles are bold; in the plain layout, a # stands at their end. An article has been read \
        when one has moved on to its end, or gone on from there with Space.
        """
    ) { (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in try reader.toggleRead() },
    Command(
      "star", keys: ["s"], isRepeatable: true, group: .keeping, summary: "Star the article, or take the star away",
      detail: "In the list, * is a star, and + says that something in the article is noted or kept."
    ) { (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in try reader.toggleStar() },
    Command(
      "keep-quotation", keys: ["x"], isRepeatable: true, meansQuotation: true, group: .keeping,
      summary: "Keep the selected quotation, or let it go",
      detail: """
        In the sidebar, * is a quotation that is kept, + one with a note, = one whose speaker was corrected, and ~ says \
        that its words stand elsewhere in the article than they did.
        """
    ) { (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in try reader.toggleKept() },
    Command(
      "note", keys: ["a"], argument: "words", isRepeatable: true, group: .keeping,
      summary: "Write a note on the selected quotation; in the list, on the article",
      detail: "The prompt holds the note that is there; an empty one takes it away."
    ) { (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in
      try reader.startNote(onArticle: false, call.argument)
    },
    Command(
      "note-article", keys: ["g a"], argument: "words", isRepeatable: true, group: .keeping,
      summary: "Write a note on the open article"
    ) { (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in
      try reader.startNote(onArticle: true, call.argument)
    },
    Command(
      "correct-speaker", keys: ["A"], argument: "name", isRepeatable: true, meansQuotation: true, group: .keeping,
      summary: "Say who said the selected quotation",
      detail: """
        Then a key says which quotations are meant: q this one, a all in this article whose speaker was found by the same \
        name, l all in the library. Tab goes through the names of the article. An empty name means that nobody knows.
        """
    ) { (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in
      try reader.startCorrecting(call.argument)
    },
    Command(
      "mark", keys: ["m"], argument: "letter", isRepeatable: true, group: .keeping,
      summary: "Mark this place in the article with a letter"
    ) { (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in
      try reader.chooseMark(call.argument, sets: true)
    },
    Command(
      "go-to-mark", keys: ["'"], argument: "letter", group: .keeping, summary: "Go to a marked place in the article",
      detail: "Marks outlive the program, and edits of the article elsewhere."
    ) { (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in
      try reader.chooseMark(call.argument, sets: false)
    },
    Command(
      "lost", group: .keeping, summary: "Show what is kept of this article and has lost its place in it",
      detail: """
        Notes, kept quotations, corrected speakers and marks whose words are no longer in the article, with these words. \
        Nothing is thrown away: where the words come back, so do they.
        """
    ) { (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in try reader.showLost() },
    Command(
      "undo", keys: ["u", "M-u"], in: [.anywhere, .speakers], group: .keeping,
      summary: "Undo the last change to what is kept",
      detail: """
        Read and unread, stars, kept quotations, notes, marks, speakers: one after another, in any article. M-u does it \
        where u is typed.
        """
    ) { (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in
      try reader.undo(redoing: false, times: call.times)
    },
    Command(
      "redo", keys: ["C-r"], in: [.anywhere, .speakers], group: .keeping, summary: "Do again what was undone last"
    ) {
      (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in
      try reader.undo(redoing: true, times: call.times)
    },
  ]

  private static let searchCommands: [Command] = [
    Command(
      "find", keys: ["/"], argument: "words", group: .searching,
      summary: "Find words in this pane, live while they are typed",
      detail: """
        In the article's text, in the list's titles or in the sidebar, whichever has the keyboard. Case, accents, the \
        shapes of quotation marks, dashes and spaces make no difference, and a phrase is found across the end of a line. \
        While typing: M-c minds case, M-w finds whole words only, M-r reads a regular expression; the arrows go through \
        the history; Enter keeps the place and Esc goes back to where one was.
        """
    ) { (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in
      try reader.find(call.argument, backward: false)
    },
    Command(
      "find!", aliases: ["find-backward"], keys: ["\\"], argument: "words", group: .searching,
      summary: "Find words backward"
    ) { (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in
      try reader.find(call.argument, backward: true)
    },
    Command(
      "search", aliases: ["search-library"], keys: ["g /"], argument: "query", group: .searching,
      summary: "Search the whole library",
      detail: """
        All words must occur, as / finds them; "words in quotation marks" occur as they stand; -word does not occur; OR and \
        parentheses join; /expression/ is a regular expression. said:word is in a quotation, speaker:name said one; \
        title: source: author: path: date:2023-05 after: before: is:unread|starred|noted|kept ask about the article. The \
        list then shows what was found, the newest first, with words around the first hit, and n and N go from hit to hit \
        and on into the next article. q in the list, or Esc, shows all articles again.
        """
    ) { (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in
      try reader.askLibrary(call.argument, isFilter: false)
    },
    Command(
      "search-order", keys: ["g ,"], group: .searching, summary: "What was found by rank, or by date again"
    ) { (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in try reader.turnResults() },
    Command(
      "filter", keys: ["&"], in: [.list, .text], argument: "query", group: .searching,
      summary: "Show only the articles that fit a query",
      detail: "The same queries as in :search; an empty one shows all articles again."
    ) { (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in
      try reader.askLibrary(call.argument, isFilter: true)
    },
    Command(
      "speakers", keys: ["g s"], group: .searching, summary: "Who is quoted in the library, and everything they said",
      detail: """
        Everyone with the number of their quotations, the articles these are in, and the days of the first and the last. \
        Spellings of one name are joined where that is safe. Typing filters; Enter shows where they are quoted. Tab and M-j \
        join those who are one person, M-p parts a name that is somebody else's; M-u undoes that here.
        """
    ) { (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in try reader.startSpeakers() },
    Command(
      "mark-speaker", keys: ["Tab"], in: .speakers, group: .searching,
      summary: "Mark who is to be joined with others, or take the mark away"
    ) { (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in try reader.markSpeaker() },
    Command(
      "join-speakers", keys: ["M-j"], in: .speakers, argument: "names", group: .searching,
      summary: "The marked speakers are one person",
      detail: """
        Where one alone is marked, that one and the selected one. After the colon, in any pane: the names as they are \
        shown, with = between them. A search for one of the names then finds what was said by all.
        """
    ) { (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in try reader.joinSpeakers(call.argument)
    },
    Command(
      "part-speaker", keys: ["M-p"], in: .speakers, argument: "name", group: .searching,
      summary: "One of a speaker's names is somebody else's",
      detail: "At first it shows the names below each other; there it parts the selected one from the others."
    ) { (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in try reader.partSpeaker(call.argument) },
    Command("find-next", keys: ["n"], isRepeatable: true, group: .searching, summary: "Next hit of the search") {
      (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in
      try reader.findNext(backward: false, times: call.times)
    },
    Command("find-previous", keys: ["N"], isRepeatable: true, group: .searching, summary: "Previous hit of the search")
    {
      (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in
      try reader.findNext(backward: true, times: call.times)
    },
  ]

  private static let paneCommands: [Command] = [
    Command("next-pane", keys: ["Tab"], group: .panes, summary: "The keyboard to the next pane") {
      (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in
      reader.focusNext(1)
      return []
    },
    Command("previous-pane", keys: ["S-Tab"], group: .panes, summary: "The keyboard to the previous pane") {
      (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in
      reader.focusNext(-1)
      return []
    },
    Command("pane-left", keys: ["h", "Left"], in: [.text, .quotes], group: .panes, summary: "To the pane at the left") {
      (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in
      try reader.focus(reader.state.focus == .quotes ? .text : .list)
    },
    Command("pane-right", keys: ["l", "Right"], in: .text, group: .panes, summary: "To the quotations") {
      (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in try reader.focus(.quotes)
    },
    Command("go-list", keys: ["g l"], group: .panes, summary: "To the list") {
      (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in try reader.focus(.list)
    },
    Command("go-text", keys: ["g t"], group: .panes, summary: "To the article") {
      (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in try reader.focus(.text)
    },
    Command("go-quotes", keys: ["g q"], group: .panes, summary: "To the quotations") {
      (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in try reader.focus(.quotes)
    },
    Command("toggle-list", keys: ["z l"], group: .panes, summary: "Show or hide the list") {
      (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in
      reader.state.wishes.hidesList.toggle()
      reader.relayout()
      return []
    },
    Command("toggle-quotes", keys: ["z q"], group: .panes, summary: "Show or hide the quotations") {
      (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in
      reader.state.wishes.hidesQuotes.toggle()
      reader.relayout()
      return []
    },
    Command("narrower-pane", keys: ["<"], group: .panes, summary: "Make this pane narrower") {
      (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in
      reader.resizePane(by: -2 * call.times)
      return []
    },
    Command("wider-pane", keys: [">"], group: .panes, summary: "Make this pane wider") {
      (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in
      reader.resizePane(by: 2 * call.times)
      return []
    },
    Command("wider-text", keys: ["+", "="], group: .panes, summary: "Make the text's lines longer") {
      (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in
      reader.changeTextWidth(by: 4 * call.times)
      return []
    },
    Command("narrower-text", keys: ["-"], group: .panes, summary: "Make the text's lines shorter") {
      (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in
      reader.changeTextWidth(by: -4 * call.times)
      return []
    },
    Command(
      "hyphenate", keys: ["z h"], argument: "language", group: .panes,
      summary: "Part words at the ends of the text's lines, or leave them whole",
      detail: """
        By the rules of the article's language, else of the locale's; with a language (de, en-GB), by those. They are \
        the dictionaries of the system: in Debian the packages hyphen-en-us, hyphen-de and so on.
        """
    ) { (reader: inout Reader, call: Invocation) throws(Refusal) -> [Effect] in
      try reader.toggleHyphenation(call.argument)
      return []
    },
    Command(
      "justify", keys: ["z j"], group: .panes, summary: "Make the text's lines equally long, or leave them ragged"
    ) {
      (reader: inout Reader, _: Invocation) throws(Refusal) -> [Effect] in
      reader.toggleJustification()
      return []
    },
  ]
}
