import ArgumentParser
import ArticleLibrary
import Articles
import CPlatform
import Glibc
import Locks
import Messages
import Reader
import Screen
import Terminal

/// Reads these paths on the terminal until the user leaves; by signal, the program ends with it here.
///
/// - Parameters:
///   - isTour: whether the tour is all that is wanted: then the paths are left alone, and so is what is kept.
///   - usesMouse: whether the terminal is to report the mouse.
///   - makeReader: makes the reader for a screen of some size.
/// - Returns: The status to exit with.
func runReader(
  paths: [[UInt8]], source: ArticleSource, isTour: Bool = false, usesMouse: Bool, makeReader: (Size) -> Reader
) -> Int32 {
  guard_install()
  TestTrap.prepare()
  guard let loop = RunLoop() else { return refuse(localized("The system has no more file descriptors to give.")) }
  let keeping = KeepingWork(loop: loop)
  let work = BackgroundWork(loop: loop, source: source, keeping: keeping)
  // The folder is read while the terminal is opened.
  if !isTour { work.scan(paths) }
  let interface: Interface
  do {
    let terminal = try Terminal(usesMouse: usesMouse)
    let reader = makeReader(terminal.size)
    interface = Interface(
      terminal: terminal, loop: loop, work: work, keeping: keeping, reader: reader, isTour: isTour)
  } catch {
    return refuse(error.description)
  }
  let ending = interface.run()
  ReplacedFile.removeUnfinished()
  let losses = keeping.finish(patience: ending == .quit ? nil : Interface.patienceOfSignals)
  for sentence in losses { StandardError.write(sentence) }
  switch ending {
  case .quit: return losses.isEmpty ? 0 : ExitStatus.inputOutputError.rawValue
  case .signal(let signal): guard_die(signal)
  }
}

private func refuse(_ sentence: String) -> Int32 {
  let line = Array("pullquote: \(sentence)\n".utf8)
  _ = write(2, line, line.count)
  return 1
}

/// The reader on the terminal: events go in, frames come out. Runs on the main thread, whose loop is its executor.
actor Interface {
  enum Ending: Equatable {
    case quit
    /// A signal asked for it, or the terminal is gone (SIGHUP).
    case signal(Int32)
  }

  private let loop: RunLoop
  private let work: BackgroundWork
  private let keeping: KeepingWork
  private let terminal: Terminal
  private let keyboard: Int32
  private var reader: Reader
  /// What is on the screen in place of the reader.
  private var tour: Tour?
  /// Whether the program ends with the tour.
  private let isTour: Bool
  private var decoder: KeyDecoder
  private var ending: Ending?
  /// Whether something has happened that the screen does not show yet.
  private var isStale = true
  /// When what is waiting in the decoder is a key by itself.
  private var keyDeadline: Int?
  /// When the terminal was asked for its background, while no answer has come.
  private var askedForBackground: Int?
  /// When the reader is told that its work goes on.
  private var nextBeat: Int?
  /// Until when the first frame waits for something to show.
  private var firstFrameDeadline: Int?

  /// An ESC that is followed by nothing for so long is the key. Milliseconds.
  private static let escapeDelay = 25
  /// The same where it may be the beginning of an answer that is awaited.
  private static let reportDelay = 100
  /// For so long an answer is expected. Milliseconds.
  private static let answerPatience = 2000
  /// Whoever leaves at once waits so long for the answer, which would otherwise be typed into the shell. Milliseconds
  /// since the question.
  private static let answerPatienceOfQuitting = 200
  /// The first frame waits so long for the first articles, so that most starts are one frame. Milliseconds.
  private static let firstFrameDelay = 30
  /// A flood of input is interrupted for a frame after so many bytes.
  private static let inputBatch = 1 << 16
  /// Whoever sends a signal does not wait for ever for what is still to be kept. Milliseconds.
  static let patienceOfSignals = 2000
  /// Linux hands over no more than this of a terminal's input at a time.
  private static let inputPiece = 4096

  nonisolated var unownedExecutor: UnownedSerialExecutor { loop.asUnownedSerialExecutor() }

  init(
    terminal: sending Terminal, loop: RunLoop, work: BackgroundWork, keeping: KeepingWork, reader: Reader, isTour: Bool
  ) {
    self.loop = loop
    self.keeping = keeping
    self.work = work
    keyboard = terminal.keyboard
    self.reader = reader
    self.isTour = isTour
    tour = isTour ? reader.tour() : nil
    decoder = KeyDecoder(sequences: terminal.sequences)
    firstFrameDeadline = RunLoop.now() + Self.firstFrameDelay
    self.terminal = terminal
    // Most terminals have answered before there is anything to show.
    if terminal.answersForBackground {
      terminal.askForBackground()
      askedForBackground = RunLoop.now()
      decoder.awaitsReport = true
    }
  }

  /// Runs the loop on the main thread until the program is to end. The terminal has been given back then.
  nonisolated func run() -> Ending {
    while true {
      let wakening = loop.wait(keyboard: keyboard, milliseconds: assumeIsolated { $0.pause })
      loop.runJobs()
      if let ending = assumeIsolated({ $0.turn(wakening) }) { return ending }
    }
  }

  /// How long there is nothing to do unless something happens.
  private var pause: Int? {
    let deadlines = [keyDeadline, firstFrameDeadline, nextBeat].compactMap { $0 }
    return deadlines.min().map { max(0, $0 - RunLoop.now()) }
  }

  /// Handles everything that has happened, and then draws once.
  private func turn(_ wakening: RunLoop.Wakening) -> Ending? {
    if wakening.contains(.signal) { answerSignals() }
    if wakening.contains(.keyboard) { readKeys() }
    if wakening.contains(.hangUp) { ending = ending ?? .signal(SIGHUP) }
    if let keyDeadline, RunLoop.now() >= keyDeadline {
      self.keyDeadline = nil
      for event in decoder.flush() { handle(.input(event)) }
    }
    // Before the articles: an article is then shown at once where one was in it.
    for answer in keeping.takeAnswers() { handle(.keeping(answer)) }
    work.takeLosses()
    for event in work.takeEvents() { handle(event) }
    beat()
    for sequence in work.takeSequences() { terminal.send(sequence) }
    let signal = guard_signal()
    if signal != 0 { ending = .signal(signal) }
    if let ending {
      if ending == .quit { awaitAnswer() }
      terminal.close()
      if ending != .quit { for effect in reader.leave() { perform(effect) } }
      return ending
    }
    drawIfDue()
    return nil
  }

  /// Tells the reader that its work goes on, for as long as there is any.
  private func beat() {
    if let nextBeat, RunLoop.now() >= nextBeat {
      self.nextBeat = nil
      handle(.goesOn)
    }
    nextBeat = reader.isWorking ? nextBeat ?? RunLoop.now() + RunningWork.beat : nil
  }

  private func handle(_ event: Event) {
    guard ending == nil else { return }
    isStale = true
    if case .input(.key) = event { firstFrameDeadline = nil }
    if case .input(.background) = event { stopAsking() }
    guard tour != nil else { return handOver(event) }
    switch event {
    case .input(.resize), .input(.background), .hyphenation:
      handOver(event)
      handOverToTour(event)
    case .input, .copied, .resumed: handOverToTour(event)
    default: handOver(event)
    }
  }

  private func handOver(_ event: Event) {
    for effect in reader.handle(event) { perform(effect) }
  }

  private func handOverToTour(_ event: Event) {
    for effect in tour?.handle(event) ?? [] {
      guard effect == .quit else {
        perform(effect)
        continue
      }
      tour = nil
      if isTour { ending = .quit } else { handOver(.tourEnded) }
    }
  }

  private func drawIfDue() {
    if let deadline = firstFrameDeadline {
      guard RunLoop.now() >= deadline || !work.isAwaited else { return }
      firstFrameDeadline = nil
    }
    guard isStale else { return }
    isStale = false
    terminal.draw(tour?.frame() ?? reader.frame())
  }

  // MARK: - Input

  private func readKeys() {
    var remaining = Self.inputBatch
    while remaining > 0, ending == nil {
      guard let bytes = nextBytes() else { break }
      TestTrap.springAtKey()
      remaining -= bytes.count
      for event in decoder.decode(bytes) { handle(.input(event)) }
      guard loop.hasInput(keyboard) else { break }
    }
    if let askedForBackground, RunLoop.now() - askedForBackground > Self.answerPatience { stopAsking() }
    let delay = decoder.isWaitingForReport ? Self.reportDelay : Self.escapeDelay
    keyDeadline = decoder.isWaiting ? RunLoop.now() + delay : nil
  }

  // MARK: - The terminal's answer

  private func stopAsking() {
    askedForBackground = nil
    decoder.awaitsReport = false
  }

  /// Waits a moment for an answer that is still to come. Keys that come meanwhile are nobody's any more.
  private func awaitAnswer() {
    guard let asked = askedForBackground else { return }
    let deadline = asked + Self.answerPatienceOfQuitting
    while askedForBackground != nil, RunLoop.now() < deadline {
      let wakening = loop.wait(keyboard: keyboard, milliseconds: deadline - RunLoop.now())
      if wakening.contains(.hangUp) || wakening.contains(.signal) { return }
      guard wakening.contains(.keyboard) else { continue }
      guard let bytes = nextBytes() else { return }
      if decoder.decode(bytes).contains(where: { if case .background = $0 { true } else { false } }) { stopAsking() }
    }
  }

  /// The bytes that the keyboard has; nil where there are none after all.
  private func nextBytes() -> [UInt8]? {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: Self.inputPiece) { buffer, count in
      let result = read(keyboard, buffer.baseAddress, Self.inputPiece)
      failure = result < 0 ? errno : 0
      count = max(0, result)
    }
    if !bytes.isEmpty { return bytes }
    // The end of the input is the end of the terminal, and so is every error but these.
    if failure != EINTR && failure != EAGAIN { ending = .signal(SIGHUP) }
    return nil
  }

  // MARK: - Signals

  private func answerSignals() {
    var isResized = false
    while let signal = loop.nextSignal() {
      switch signal {
      case SIGWINCH: isResized = true
      case SIGTSTP: suspend(group: false)
      case SIGCONT: takeBack()
      default: break
      }
    }
    if isResized { resize() }
  }

  private func resize() {
    let before = terminal.size
    let size = terminal.measure()
    // The terminal may have moved its contents even where the size came back to what it was.
    terminal.redraw()
    isStale = true
    if size != before { handle(.input(.resize(size))) }
  }

  /// Gives the terminal to the shell until the program is continued.
  private func suspend(group: Bool) {
    terminal.suspend()
    loop_stop(group ? 1 : 0)
    // Woken to be told to leave.
    guard guard_signal() == 0 else { return }
    resize()
    handle(.resumed)
  }

  /// Gives the terminal to another program until that ends.
  private func give(editing id: ArticleSummary.ID? = nil, to program: (_ terminal: Int32) -> OtherPrograms.Opening) {
    terminal.suspend()
    let opening = program(keyboard)
    guard guard_signal() == 0 else { return }
    resize()
    handle(.returned(problem: opening.problem, edited: id, opened: opening.done))
  }

  /// After a stop that nobody was told of (SIGSTOP): whoever had the terminal meanwhile has left it otherwise.
  private func takeBack() {
    terminal.suspend()
    resize()
    handle(.resumed)
  }

  // MARK: - Effects

  /// A path as the shell would have given it: `~/` is the user's own folder.
  static func withHome(_ path: [UInt8]) -> [UInt8] {
    guard path.first == UInt8(ascii: "~"), path.count == 1 || path[1] == UInt8(ascii: "/"), let home = getenv("HOME")
    else {
      return path
    }
    return Array(String(cString: home).utf8) + path.dropFirst()
  }

  /// Does what the reader wants done in the world. The answers come as events.
  private func perform(_ effect: Effect) {
    switch effect {
    case .load(let id, let choice): work.load(id, as: choice)
    case .scan(let paths): work.scan(paths.map(Self.withHome))
    case .openSamples: work.openSamples()
    case .search(let query): work.search(query)
    case .stop(let stopped): work.stop(stopped)
    case .describe(let articles, let query, let speakers): work.describe(articles, query, speakers)
    case .countSpeakers(let known): work.countSpeakers(known)
    case .keep(let change): keeping.keep(change)
    case .undo(let change): keeping.undo(change)
    case .keepPlace(let id, let place): keeping.keep(place, in: id)
    case .keepLine(let line, let isCommand): keeping.keep(line, isCommand: isCommand)
    case .copy(let words, let what): work.copy(words, what: what)
    case .export(let request): work.export(request, to: Self.withHome(Array(request.file.utf8)))
    case .browse(let address): give { OtherPrograms.browse(address, by: reader.settings.browser, terminal: $0) }
    case .openFile(let id): give { OtherPrograms.openFile(id.path, by: reader.settings.browser, terminal: $0) }
    case .edit(let id, let line):
      if let reason = OtherPrograms.reasonNotToEdit(id.path) {
        return handle(.returned(problem: reason, edited: nil))
      }
      give(editing: id) {
        .init(problem: OtherPrograms.edit(id.path, line: line, by: reader.settings.editor, terminal: $0))
      }
    case .listPaths(let beginning): work.listPaths(beginning)
    case .findHyphenation(let language): work.findHyphenation(language)
    case .tour: tour = reader.tour()
    case .suspend: suspend(group: true)
    case .redraw:
      terminal.redraw()
      isStale = true
    case .quit: ending = .quit
    }
  }
}
