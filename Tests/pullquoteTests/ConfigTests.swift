import Testing

/// `pullquote config`: the file, where it is, and who reads it.
@Suite struct ConfigTests {
  private static let file = "\"$HOME/.config/pullquote/config.toml\""

  @Test func `the file is where the specification has it`() throws {
    let shell = try Shell("mkdir -p \"$HOME/.config/pullquote\"")
    #expect(
      try shell.run("$pullquote config --path | sed \"s:$HOME:~:\"").output == "~/.config/pullquote/config.toml\n")
    #expect(
      try shell.run("XDG_CONFIG_HOME= $pullquote config --path | sed \"s:$HOME:~:\"").output
        == "~/.config/pullquote/config.toml\n")
    #expect(
      try shell.run("XDG_CONFIG_HOME=over/there $pullquote config --path | sed \"s:$HOME:~:\"").output
        == "~/.config/pullquote/config.toml\n")
    #expect(
      try shell.run("XDG_CONFIG_HOME=/over/there $pullquote config --path").output
        == "/over/there/pullquote/config.toml\n")
  }

  @Test func `what is printed can be saved, and is printed again`() throws {
    let shell = try Shell("mkdir -p \"$HOME/.config/pullquote\"")
    let first = try shell.run("$pullquote config | tee \(Self.file)")
    #expect(first.status == 0 && first.errors.isEmpty && first.output.contains("\ntheme = \"auto\"\n"))
    let second = try shell.run("$pullquote config --check && $pullquote config")
    #expect(second.status == 0 && second.errors.isEmpty)
    #expect(second.output == first.output)
  }

  @Test func `mistakes are named with file and line, and --check fails`() throws {
    let shell = try Shell(
      "mkdir -p \"$HOME/.config/pullquote\" && printf 'theme = \"dark\"\\nthme = 1\\n' > \(Self.file)")
    let check = try shell.run("$pullquote config --check")
    #expect(check.status == 1 && check.output.isEmpty)
    #expect(
      check.errors.hasSuffix("/.config/pullquote/config.toml:2: There is no setting “thme”; did you mean “theme”?\n"))
    let printed = try shell.run("$pullquote config")
    #expect(printed.status == 0 && printed.output.contains("\ntheme = \"dark\"\n") && printed.errors == check.errors)
    #expect(try shell.run("$pullquote config --check --path").status == 64)
  }

  @Test func `a file that cannot be read is said to be that`() throws {
    let shell = try Shell("mkdir -p \(Self.file)")
    let check = try shell.run("$pullquote config --check")
    #expect(check.status == 1 && check.errors.contains("config.toml cannot be read: it is no file"))
  }

  @Test func `the commands that print never read it`() throws {
    let shell = try Shell(
      "mkdir -p \"$HOME/.config/pullquote\" && echo 'nonsense' > \(Self.file) && echo 'A title' > a.txt && date +%s > /dev/null"
    )
    for command in ["list .", "quotes .", "show a.txt", "keys", "man", "formats"] {
      let outcome = try shell.run("$pullquote \(command)")
      #expect(outcome.errors.isEmpty || !outcome.errors.contains("config"), "\(command)")
    }
  }
}
