import ArgumentParser

/// The command line.
@main
struct Pullquote: ParsableCommand {
  func run() {}
}
