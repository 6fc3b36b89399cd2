import Testing

/// A short run of what `make fuzz` does for long, without a sanitizer: every target keeps its promises.
struct FuzzTests {
  private static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/")

  @Test(arguments: [
    ("formats", 2000), ("engine", 400), ("archives", 1000), ("queries", 1000), ("keys", 1000), ("records", 1000),
    ("settings", 60), ("sessions", 12),
  ])
  func `no input breaks a promise`(target: String, inputs: Int) throws {
    let shell = try Shell("mkdir findings")
    let fuzz = Shell.built("Fuzz")
    let old = "\(Self.root)/Tests/FuzzFindings/\(target)"
    let again = try shell.run("test ! -d '\(old)' || '\(fuzz)' \(target) run '\(old)'/*")
    #expect(again.status == 0, "\(again.output)\(again.errors)")
    let new = try shell.run("cd findings && '\(fuzz)' \(target) mutate \(inputs) 1 '\(Self.root)'/Samples/*.*")
    #expect(new.status == 0, "\(new.output)\(new.errors)")
  }
}
