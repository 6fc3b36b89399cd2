import Glibc

/// Feeds parsers and the quotation engine inputs that nobody would write, and checks what they promise of every result.
///
///     Fuzz TARGET mutate INPUTS SEED FILE...    the same inputs for the same seed: pieces of files, cut, joined, changed
///     Fuzz TARGET run FILE...                   inputs as they are, as they were found before
///     Fuzz TARGET seeds FOLDER FILE...          files as inputs of the target, for cover
///     Fuzz TARGET cover FOLDER [OPTION...]      what libFuzzer makes of the inputs in a folder (built with -D COVERAGE)
///
/// A broken promise, named on standard output, ends it; so does a crash. The input of either is left in `fuzz-finding`.
@main
struct Fuzz {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count > 3, let target = FuzzTarget.all.first(where: { $0.name == arguments[1] }) else {
      print("usage: Fuzz TARGET mutate|run|seeds|cover ...; targets: ", FuzzTarget.all.map(\.name))
      exit(64)
    }
    MemoryPeak.install()
    LastInput.writeWhenDying()
    let rest = Array(arguments.dropFirst(3))
    switch arguments[2] {
    case "mutate": mutate(target, rest)
    case "run":
      for path in rest {
        report(path) { target.brokenPromise(in: contents(path) ?? []) }
      }
      print("\(rest.count) inputs of \(target.name): all promises kept")
    case "seeds":
      for (number, path) in rest.dropFirst().enumerated() {
        for (variant, seed) in target.seeds(contents(path) ?? [], path).enumerated() {
          write(seed, to: "\(rest[0])/\(number)-\(variant)")
        }
      }
    case "cover": cover(target)
    default:
      print("no such thing to do: \(arguments[2])")
      exit(64)
    }
  }

  private static func mutate(_ target: FuzzTarget, _ arguments: [String]) {
    guard arguments.count > 2, let inputs = Int(arguments[0]), let seed = UInt64(arguments[1]) else {
      print("usage: Fuzz TARGET mutate INPUTS SEED FILE...")
      exit(64)
    }
    let files = arguments.dropFirst(2).flatMap { target.seeds(contents($0) ?? [], $0) }
    var maker = InputMaker(seed: seed, files: files, isHeaded: target.isHeaded)
    var bytes = 0
    for number in 1...max(1, inputs) {
      let input = maker.next()
      LastInput.hold(input)
      report("input \(number) of seed \(seed)", input) { target.brokenPromise(in: input) }
      bytes += input.count
    }
    print("\(inputs) inputs of seed \(seed) for \(target.name), \(bytes / 1_000_000) MB: all promises kept")
  }

  private static func report(_ name: String, _ input: [UInt8] = [], _ work: () -> String?) {
    guard let broken = work() else { return }
    if !input.isEmpty { write(input, to: "fuzz-finding") }
    print("\(name): \(broken)", input.isEmpty ? "" : "(the input is in fuzz-finding)")
    exit(1)
  }

  private static func cover(_ target: FuzzTarget) {
    #if COVERAGE
      covered = target
      // libFuzzer wants its own arguments: the program's name, then what follows "cover".
      var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(CommandLine.arguments[0])]
      for argument in CommandLine.arguments.dropFirst(3) { arguments.append(strdup(argument)) }
      var count = CInt(arguments.count)
      arguments.append(nil)
      arguments.withUnsafeMutableBufferPointer { buffer in
        var start = buffer.baseAddress!
        exit(
          runDriver(&count, &start) { bytes, length in
            if let broken = covered.brokenPromise(in: Array(UnsafeBufferPointer(start: bytes, count: length))) {
              fatalError(broken)
            }
            return 0
          })
      }
    #else
      print("built without -D COVERAGE and -sanitize=fuzzer")
      exit(64)
    #endif
  }

  private static func contents(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }

  private static func write(_ bytes: [UInt8], to path: String) {
    guard let file = fopen(path, "wb") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }
}

/// The input that is being looked at, for when the program dies of it.
private enum LastInput {
  private static let capacity = 16 << 20
  nonisolated(unsafe) private static let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
  nonisolated(unsafe) private static var count = 0

  static func hold(_ input: [UInt8]) {
    count = min(input.count, capacity)
    input.withUnsafeBufferPointer { buffer in
      if let start = buffer.baseAddress { bytes.update(from: start, count: count) }
    }
  }

  static func writeWhenDying() {
    for number in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT] {
      signal(number) { number in
        let file = open("fuzz-finding", O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        if file >= 0, LastInput.count > 0 { _ = write(file, LastInput.bytes, LastInput.count) }
        signal(number, SIG_DFL)
        raise(number)
      }
    }
  }
}

#if COVERAGE
  nonisolated(unsafe) private var covered = FuzzTarget.all[0]

  /// libFuzzer's driver: `LLVMFuzzerRunDriver` of compiler-rt.
  @_silgen_name("LLVMFuzzerRunDriver")
  private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
  ) -> CInt
#endif
