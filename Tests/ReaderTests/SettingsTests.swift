import Articles
import Screen
import Testing

@testable import Reader

private func read(_ text: String) -> (settings: Settings, problems: [String]) {
  let (settings, problems) = Settings.read(Array(text.utf8))
  return (settings, problems.map { "\($0.line): \($0.sentence)" })
}

private func root(_ path: String) -> String {
  let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
  return "\(folder)/\(path)"
}

struct SettingsReadingTests {
  @Test func `an empty file says nothing`() {
    #expect(read("").settings == Settings())
    #expect(read("\u{FEFF}# nothing\n").settings == Settings())
    #expect(read("").problems == [])
  }

  @Test func `everything can be set`() {
    let (settings, problems) = read(
      """
      theme = "colour-blind"
      plain = true
      mouse = true
      date-format = "%-d %B %Y"
      browser = "lynx"
      editor = "vi -R"
      text.width = 60
      [panes]
      list = 20
      quotes = 40
      """)
    #expect(problems == [])
    #expect(settings.theme == .colourBlind && settings.isPlain && settings.usesMouse && settings.textWidth == 60)
    #expect(settings.listWidth == 20 && settings.quotesWidth == 40)
    #expect(settings.browser == "lynx" && settings.editor == "vi -R")
    #expect(settings.dates.string(year: 2025, month: 11, day: 3) == "3 November 2025")
  }

  @Test(arguments: [
    ("theme = 1", "1: “theme” is one of auto, dark, light, high-contrast, colour-blind or monochrome, not a number"),
    ("\n\nthme = \"x\"", "3: There is no setting “thme”; did you mean “theme”?"),
    ("width = 80", "1: There is no setting “width”; did you mean “text.width”?"),
    ("zzzzzz = 80", "1: There is no setting “zzzzzz”"),
    ("[text]\nwidth = 10", "2: “text.width” is a whole number from 20 to 200, not 10"),
    ("[text]\nwidth = 7.5", "2: “text.width” is a whole number from 20 to 200, not a number"),
    ("[text]\nwidht = 7", "2: There is no setting “text.widht”; did you mean “width”?"),
    ("text = 3", "1: “text” is a table, not a number"),
    ("plain = \"yes\"", "1: “plain” is true or false, not a string"),
    ("keys = []", "1: “keys” is a table, not a list"),
    ("[keys]\nqiut = \"x\"", "2: “keys.qiut”: there is no command “qiut”; did you mean “quit”?"),
    ("[keys]\nexit = \"x\"", "2: “keys.exit”: there is no command “exit”; did you mean “quit”?"),
    ("[keys]\nquit = \"3\"", "2: “keys.quit”: 3 cannot be a command's: digits are counts"),
    ("[keys]\nquit = \"C-m\"", "2: “keys.quit”: C-m is what terminals send for Enter: write Enter"),
    ("[keys]\nquit = \"C-Q\"", "2: “keys.quit”: C-Q is no key of its own: write C-q"),
    ("[keys]\nquit = \"x\"\nredraw = \"x\"", "3: “keys.redraw”: x is “quit” already (list)"),
    ("[keys]\nquit = \"x y\"\nredraw = \"x\"", "3: “keys.redraw”: x is the beginning of other keys already (list)"),
    ("[keys]\nquit = \"n n\"", "2: “keys.quit” leaves no way to type n (find-next): one begins with the other"),
    ("[keys]\nread.article = \"x\"", "2: “keys.read.article”: this command has its keys in list, not in article"),
    (
      "[keys]\ndown.lits = \"x\"",
      "2: “keys.down.lits”: the panes of this command are list, article or quotes; did you mean “list”?"
    ),
    ("[keys]\nmark-speaker = \"t\"", "2: “keys.mark-speaker”: t is typed among the speakers, to filter them"),
    ("[keys]\nmark-speaker = \"Down\"", "2: “keys.mark-speaker”: Down has its own meaning among the speakers"),
    (
      "[keys]\nmark-speaker = \"M-a b\"",
      "2: “keys.mark-speaker”: M-a b is more than one key, which cannot be typed among the speakers"
    ),
    ("[keys]\nquit = [1]", "2: “keys.quit” is a list of keys as strings; a number is none"),
    ("a = 1\na = 2", "2: This is no TOML: Error while parsing key-value pair: cannot redefine existing integer 'a'"),
  ])
  func `what cannot be understood is told with its line and key`(text: String, problem: String) {
    #expect(read(text).problems.last == problem)
  }

  @Test func `a key alone that others begin with is warned of`() {
    let problems = Settings.read(Array("[keys]\nquit = \"z\"".utf8)).problems
    #expect(problems.count == 1)
    #expect(problems.first?.isWarning == true)
    #expect(problems.first?.sentence.contains("leaves no way to type z") == true)
    #expect(problems.first?.sentence.contains("z l (toggle-list)") == true)
    #expect(problems.first?.sentence.hasSuffix(": they begin alike") == true)
  }

  @Test func `what can be read counts all the same`() {
    let (settings, problems) = read(
      "theme = \"dark\"\nplain = 3\n[text]\nwidth = 50\n[keys]\nquit = [\"x\", \"Ctrl-y\"]\n")
    #expect(settings.theme == .dark && settings.textWidth == 50)
    #expect(problems.count == 2)
    let keymap = Keymap(Command.all, changedBy: settings.keys)
    #expect(keymap.key(for: "quit") == "x")
  }

  @Test func `of a file that is no TOML from some line on, what stands before counts`() {
    let broken = read("theme = \"dark\"\n[text]\nwidth = 50\n[keys]\nquit = [\"x\" \"y\"]\nstar = \"t\"\n")
    #expect(broken.settings.theme == .dark && broken.settings.textWidth == 50)
    #expect(broken.problems.count == 1)
    let open = read("theme = \"dark\"\n[keys]\nquit = [\n  \"x\",\n")
    #expect(open.settings.theme == .dark && open.settings.keys == KeyBindings())
    #expect(read("\u{0}\u{1}").problems.count == 1)
    #expect(Settings.read([0xff, 0xfe, 10, 61]).problems.count == 1)
  }

  @Test func `problems are in the order of the lines`() {
    let lines = read("zz = 1\n[text]\nyy = 2\n[keys]\nxx = 3\n").problems.map { $0.prefix { $0 != ":" } }
    #expect(lines == ["1", "3", "5"])
  }
}

struct SettingsTextTests {
  static let texts = [
    "", "theme = \"light\"\nplain = true\ndate-format = \"%d/%m %% \\\" \\\\\"\nbrowser = \"a \\u0007 b\"",
    "[keys]\nquit = \"j\"\nnext-quotation = [\"g\", \"n\"]\n\"find!\" = \"z z z\"",
    "[keys]\ndown = { list = \"n\", quotes = [] }\nread = []\nundo = [\"M-z\", \"z\"]\nmark-speaker = \"C-t\"",
  ]

  @Test(arguments: texts) func `what is printed is read back to the same`(text: String) {
    let (settings, problems) = Settings.read(Array(text.utf8))
    // Keys that come with the program may be lost to those that are set.
    #expect(problems.filter { !$0.isWarning } == [])
    let again = read(settings.text)
    #expect(again.problems == [])
    #expect(again.settings.text == settings.text)
    #expect(again.settings.dates == settings.dates && again.settings.browser == settings.browser)
    let one = Keymap(Command.all, changedBy: settings.keys)
    let other = Keymap(Command.all, changedBy: again.settings.keys)
    for (number, command) in Command.all.enumerated() {
      for pane in Panes.single {
        #expect(one.notations(of: number, in: pane) == other.notations(of: number, in: pane), "\(command.name)")
      }
    }
  }

  @Test func `the page of the documentation names every setting, its comment and every theme`() throws {
    let page = try #require(readFile(root("Documentation/Configuration.md")))
    for setting in Setting.all { #expect(page.contains("`\(setting.key)`"), "\(setting.key)") }
    for theme in Looks.ThemeName.allCases { #expect(page.contains("`\(theme.rawValue)`"), "\(theme.rawValue)") }
    // The example in it is one.
    let example = try #require(page.split(separator: "```toml\n").dropFirst().first?.split(separator: "```").first)
    #expect(read(String(example)).problems == [])
  }
}

struct WrittenSettingsTests {
  @Test func `a setting is written without a control or a change of direction, and read as it was`() {
    let odd = "a\u{1B}[31m\u{7}\u{7F}\u{9B}31m\u{202E}b\u{2069}\"\\ç"
    let written = TOMLValue.written(odd)
    #expect(written == #""a\u001b[31m\u0007\u007f\u009b31m\u202eb\u2069\"\\ç""#)
    #expect(read("browser = \(written)\n").settings.browser == odd)
    #expect(read("browser = \(written)\n").problems == [])
  }
}

struct RebindingTests {
  @Test(arguments: Command.all.map(\.name))
  func `every command can be rebound, unbound, and is documented`(name: String) throws {
    let number = try #require(Command.all.firstIndex { $0.name == name })
    let command = Command.all[number]
    let key = TOMLValue.written(name)
    let (settings, problems) = read("[keys]\n\(key) = [\"F60\", \"M-F61\"]\n")
    #expect(problems == [])
    let keymap = Keymap(Command.all, changedBy: settings.keys)
    for pane in Panes.single where command.panes.contains(pane) {
      #expect(keymap.match([Key(.function(60))], in: pane) == .command(number))
      #expect(keymap.match([Key(.function(61), meta: true)], in: pane) == .command(number))
      for notation in command.keys {
        #expect(keymap.match(try #require(Key.sequence(notation)), in: pane) != .command(number), "\(notation)")
      }
    }
    #expect(keymap.notations(of: number) == ["F60", "M-F61"])
    let unbound = read("[keys]\n\(key) = []\n")
    #expect(unbound.problems == [])
    #expect(Keymap(Command.all, changedBy: unbound.settings.keys).notations(of: number) == [])
    // In one pane only: the others stay as they are.
    let panes = Panes.single.filter { command.panes.contains($0) }
    for pane in panes {
      let (settings, problems) = read("[keys]\n\(key).\(pane.names) = \"F60\"\n")
      #expect(problems == [])
      let keymap = Keymap(Command.all, changedBy: settings.keys)
      for other in panes {
        #expect((keymap.match([Key(.function(60))], in: other) == .command(number)) == (other == pane))
      }
    }
    // Where people look for it.
    #expect(Settings().text.contains("  # \(command.summary)\n"))
    #expect(try #require(readFile(root("Documentation/Commands.md"))).contains("`:\(name.replacing("|", with: "\\|"))"))
  }

  @Test func `what is bound is taken from who had it`() {
    let settings = read("[keys]\nquit = \"j\"\nstar = \"g\"\nredraw = \"s x\"\n").settings
    let keymap = Keymap(Command.all, changedBy: settings.keys)
    #expect(keymap.key(for: "down") == "Down")
    #expect(keymap.key(for: "top") == "Home")
    #expect(keymap.key(for: "go-list") == ":go-list")
    #expect(keymap.key(for: "star") == "g")
  }

  @Test func `bound keys do what they are bound to, and the help and the status line say so`() {
    let settings = read("[keys]\nnext-quotation = \"n\"\nhelp = \"F2\"\nback = []\nread = \"o\"\n").settings
    var reader = Reader.showing(.harbour, .silent, settings: settings)
    #expect(reader.statusText.hasPrefix("F2 help  / find  n next quotation  Tab pane  :back quit"))
    reader.type("n")
    #expect(reader.state.reading?.quotation == 1)
    reader.type("q")
    #expect(reader.state.message?.text == "q does nothing here; F2 shows the keys")
    reader.type("<F2>next quotation")
    #expect(reader.screen().contains { $0.hasPrefix("   n ") && $0.contains("Next quotation") })
  }

  @Test func `a key may be one command in one pane and another elsewhere`() {
    let settings = read("[keys]\nstar.list = \"z\"\nredraw = { article = \"z\" }\n").settings
    var reader = Reader.showing(.harbour, .silent, settings: settings)
    #expect(reader.type("z").count == 1)
    reader.type("<Tab>")
    #expect(reader.type("z") == [.redraw])
    reader.type("<Tab>z")
    #expect(reader.state.pendingKeys == [Key(.character("z"))])
  }

  @Test func `the first problem stands in the status line, with how many more`() {
    var reader = Reader.showing(
      .harbour, .silent,
      problems: read("zz = 1\n[keys]\nqiut = 2\nplain = 3").problems.map { "config.toml, line \($0)" })
    #expect(
      reader.statusText.hasPrefix(
        "config.toml, line 1: There is no setting “zz” (and 2 more: pullquote config --check)"))
    reader.type("j")
    #expect(reader.state.message == nil)
  }
}
