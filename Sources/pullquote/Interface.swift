import ArgumentParser

/// Opens the reader on these paths (bytes that need not be UTF-8) and returns when the user has quit.
func runReader(paths: [[UInt8]]) async throws {
  StandardError.write("The reader is not built yet: try pullquote list, show or quotes.")
  throw ExitCode(64)
}
