/// The parts of the manual page that the command table does not hold.
extension CommandReference {
  struct ManualSection: Sendable {
    let heading: String
    let roff: [String]
  }

  static let manualSections: [ManualSection] = [
    ManualSection(heading: "NAME", roff: [#"pullquote \- read saved articles and see who is quoted in them"#]),
    ManualSection(
      heading: "SYNOPSIS",
      roff: [
        #".B pullquote"#, #"[\fIPATH\fR...]"#, ".br", #".B pullquote list"#,
        #"\fIPATH\fR... [\fB\-\-json\fR|\fB\-\-jsonl\fR|\fB\-\-csv\fR]"#, ".br", #".B pullquote show"#,
        #"\fIARTICLE\fR [\fB\-\-json\fR|\fB\-\-outline\fR]"#, ".br", #".B pullquote quotes"#,
        #"\fIPATH\fR... [\fB\-\-speaker\fR \fINAME\fR] [\fB\-\-format\fR \fIFORMAT\fR]"#, ".br",
        #".B pullquote quotes"#,
        #"\fB\-\-from jsonl \-\fR"#, ".br", #".B pullquote export"#,
        #"\fIPATH\fR... [\fB\-\-kept\fR] [\fB\-\-noted\fR] [\fB\-\-speaker\fR \fINAME\fR]"#,
        #"[\fB\-\-format\fR \fIFORMAT\fR] [\fB\-o\fR \fIFILE\fR]"#, ".br",
        #".B pullquote verify"#, #"\fIEXPORT\fR [\fIPATH\fR...] [\fB\-\-format json\fR]"#, ".br",
        #".B pullquote search"#,
        #"\fIQUERY\fR [\fIPATH\fR...] [\fB\-\-by date\fR|\fBrank\fR] [\fB\-\-limit\fR \fIN\fR] [\fB\-\-format\fR \fIFORMAT\fR]"#,
        ".br", #".B pullquote speakers"#, #"\fIPATH\fR... [\fB\-\-format\fR \fIFORMAT\fR]"#, ".br",
        #".B pullquote speakers"#,
        #"\fB\-\-join\fR \fINAME\fR \fB\-\-join\fR \fINAME\fR... | \fB\-\-part\fR \fINAME\fR [\fIPATH\fR...]"#, ".br",
        #".B pullquote index"#, #"[\fB\-\-status\fR|\fB\-\-clear\fR] \fIPATH\fR..."#, ".br",
        ".B pullquote tour", ".br", #".B pullquote config"#, #"[\fB\-\-path\fR|\fB\-\-check\fR]"#,
      ]),
    ManualSection(
      heading: "DESCRIPTION",
      roff: [
        "pullquote opens folders of saved articles, single files, or with", #".B \-"#,
        "the article on standard input. It shows three panes: the list of articles, the article, and a sidebar with every",
        "quotation in it and who said it. Without a path it opens the current folder.", ".PP",
        "The subcommands need no terminal:", #".B list"#, "lists the articles of a folder,", #".B show"#, "prints one,",
        #".B quotes"#, "prints their quotations with their speakers. With", #".B \-\-from jsonl \-"#,
        "it reads one JSON object a line, with the keys id and text, and writes one a line with the quotations found.",
        #".B export"#, "writes quotations so that they can be cited (Markdown, CSV, TSV, JSON, HTML, CSL-JSON, BibTeX,",
        "Org, Web Annotations, SQLite), with their context, their places and the SHA-256 of their files;",
        #".B verify"#, "tells whether exported words still stand there.",
        #".B search"#, "finds articles by a query,", #".B speakers"#, "counts who is quoted, and", #".B index"#,
        "makes an index of folders ahead, so that searching them takes no time.",
        "Speakers go by the names that you gave them in the reader; with", #".B \-\-as\-found"#,
        "quotes, show and speakers give those that were found. Records of", #".B \-\-from jsonl"#,
        "know nothing of what you keep.",
        #".B tour"#, "teaches ten keys of the reader in a minute, on articles made for it, and keeps nothing;",
        #".B config"#, "prints what the reader is set to, with the keys of every command, as a file to change.",
        ".PP", "With", #".B \-\-plain"#, "the reader shows one pane at a time, without drawing characters and colours.",
        ".PP", "A key is written as it is typed; C\\-n means n with Control, M\\-c means c with Alt.",
      ]),
    ManualSection(
      heading: "QUERIES",
      roff: [
        "All words of a query must occur, each anywhere in the text, in any case, with or without accents.", ".TP",
        #"\(dqa phrase\(dq"#, "These words together, over line ends too.", ".TP", "/expression/",
        "A regular expression; it sees the text as it is.", ".TP", #"\-word"#,
        "It must not occur; also before a phrase, a field or parentheses.", ".TP", "this OR that",
        "OR parts all that is before it from all that is behind it; parentheses group.", ".TP",
        "title: source: author: path:", "In this fact of the article.", ".TP", "speaker: said:",
        "Who is quoted, and with what; about one quotation where they stand side by side. speaker:unknown finds those that nobody was found for.",
        ".TP", #"date:2023\-05 after:2023\-05\-09 before:2024"#, "By day, month or year.", ".TP",
        "is:unread is:starred is:noted is:kept", "What the reader did with it.",
      ]),
    ManualSection(
      heading: "FILES",
      roff: [
        ".TP", "$XDG_CACHE_HOME/pullquote, by default ~/.cache/pullquote",
        "The index of all folders. It can be removed at any time.", ".TP",
        "$XDG_CONFIG_HOME/pullquote/config.toml, by default ~/.config/pullquote/config.toml",
        "Keys, theme and sizes of the reader, in TOML; only the reader reads it.",
        #"pullquote config \-\-check says what is wrong with it."#,
      ]),
    ManualSection(
      heading: "EXIT STATUS",
      roff: [
        ".TP", "0", "All went well.", ".TP", "1",
        "Nothing was found, or some inputs failed; each is named on standard error.",
        ".TP", "64", "The command line is wrong.", ".TP", "66", "There is no such file or folder.", ".TP", "74",
        "Reading or writing failed.",
      ]),
    ManualSection(
      heading: "ENVIRONMENT",
      roff: [
        ".TP", #".BR LANGUAGE ", " LC_ALL ", " LC_MESSAGES ", " LANG"#,
        "The language that pullquote speaks, English or German, as gettext goes by them: LC_ALL, LC_MESSAGES or LANG, the first that",
        "is set, names a locale, which need not be installed; where that is not C, the list of languages in LANGUAGE comes first.",
        "What is written in a format for programs, exports, this page and completions are in English everywhere.",
        ".TP", #".B TEXTDOMAINDIR"#, "Where the translations are looked for in place of the folder below FILES.",
        ".TP", #".B NO_COLOR"#, "When set and not empty, no colours are used.", ".TP",
        #".B COLORFGBG"#, "A hint at the background, where the terminal does not answer for it.", ".TP", #".B TERM"#,
        "The kind of terminal; unknown kinds are treated as xterm or vt100.", ".TP",
        #".BR XDG_DATA_HOME ", " XDG_STATE_HOME"#, "Where pullquote keeps what you do; see FILES.",
      ]),
    ManualSection(
      heading: "FILES",
      roff: [
        ".TP", #".I ~/.local/share/pullquote/kept.sqlite"#,
        "What was read, starred, noted, kept, marked and corrected. Articles are never written to. A damaged file is given",
        "another name, and what can be read of it is taken over.", ".TP",
        #".I ~/.local/state/pullquote/state.sqlite"#,
        "Where you were in each article, and what was typed into prompts.", ".TP",
        #".I ../share/locale/LANGUAGE/LC_MESSAGES/pullquote.mo"#,
        "What pullquote says in another language than English; from the folder of the program on.",
      ]),
    ManualSection(
      heading: "EXAMPLES",
      roff: [
        ".TP", "pullquote ~/clippings", "Read the articles of a folder.", ".TP",
        #"pullquote quotes \-\-speaker Kim ~/clippings"#,
        "Print everything that anybody named Kim is quoted with.", ".TP",
        #"pullquote quotes \-\-jsonl ~/clippings | jq \-r '.quotes[].speaker.name' | sort | uniq \-c"#,
        "Count the speakers of a folder.",
      ]),
  ]
}
