import CPCRE2
import Messages

/// A regular expression of a user: PCRE2 with limits, so that none takes for ever.
struct RegularExpression: ~Copyable {
  private let code: OpaquePointer
  private let match: OpaquePointer
  private let context: OpaquePointer?
  private let stack: OpaquePointer?

  /// Backtracking steps within one block, and how long one search may take.
  private static let matchLimit: UInt32 = 2_000_000
  private static let patience = Duration.seconds(5)

  init(_ query: TextQuery) throws(TextQueryError) {
    var options = PCRE2_UTF | PCRE2_UCP | PCRE2_MULTILINE | PCRE2_NEVER_BACKSLASH_C
    if !query.isCaseSensitive { options |= PCRE2_CASELESS }
    let compileContext = pcre2_compile_context_create_8(nil)
    defer { pcre2_compile_context_free_8(compileContext) }
    if query.matchesWholeWords { pcre2_set_compile_extra_options_8(compileContext, PCRE2_EXTRA_MATCH_WORD) }

    var error: Int32 = 0
    var place = 0
    let pattern = Array(query.words.utf8)
    let compiled = pattern.withUnsafeBufferPointer {
      pcre2_compile_8($0.baseAddress, $0.count, options, &error, &place, compileContext)
    }
    guard let compiled else { throw Self.error(error, at: place, in: pattern) }
    guard let data = pcre2_match_data_create_from_pattern_8(compiled, nil) else {
      pcre2_code_free_8(compiled)
      throw TextQueryError(explanation: localized("There is not enough memory for this expression."))
    }
    code = compiled
    match = data
    // Without just-in-time code (a system may forbid it) the interpreter does the same, slower.
    let hasFastCode = pcre2_jit_compile_8(compiled, PCRE2_JIT_COMPLETE) == 0
    context = pcre2_match_context_create_8(nil)
    stack = hasFastCode ? pcre2_jit_stack_create_8(32 << 10, 1 << 20, nil) : nil
    if let context {
      pcre2_set_match_limit_8(context, Self.matchLimit)
      pcre2_set_depth_limit_8(context, 10_000)
      pcre2_set_heap_limit_8(context, 64 << 10)
      if let stack { pcre2_jit_stack_assign_8(context, nil, UnsafeMutableRawPointer(stack)) }
    }
  }

  deinit {
    pcre2_match_context_free_8(context)
    pcre2_jit_stack_free_8(stack)
    pcre2_match_data_free_8(match)
    pcre2_code_free_8(code)
  }

  /// Every match that is not empty, block by block.
  borrowing func hits(in text: [UInt8], blocks: [Range<Int>]) throws(TextQueryError) -> [Range<Int>] {
    let start = ContinuousClock.now
    var hits: [Range<Int>] = []
    // Looked at once here, not by PCRE2 again for each match.
    guard (try? UTF8Span(validating: text.span)) != nil else { return [] }
    for block in blocks where block.upperBound <= text.count && !block.isEmpty {
      if text[block.lowerBound].isContinuation { continue }
      if block.upperBound < text.count, text[block.upperBound].isContinuation { continue }
      var place = block.lowerBound
      while place < block.upperBound {
        guard let hit = try firstHit(in: text, block: block, from: place) else { break }
        if hit.isEmpty {
          place = Self.next(after: max(hit.upperBound, place), in: text)
        } else {
          hits.append(hit)
          place = hit.upperBound
        }
        if hits.count & 0x3FF == 0, ContinuousClock.now - start > Self.patience { throw Self.tooLong }
      }
      if ContinuousClock.now - start > Self.patience { throw Self.tooLong }
    }
    return hits
  }

  private borrowing func firstHit(
    in text: [UInt8], block: Range<Int>, from place: Int
  ) throws(TextQueryError) -> Range<Int>? {
    let found = text.withUnsafeBufferPointer { bytes in
      pcre2_match_8(
        code, bytes.baseAddress.map { $0 + block.lowerBound }, block.count, place - block.lowerBound,
        PCRE2_NO_UTF_CHECK, match, context)
    }
    if found == PCRE2_ERROR_NOMATCH { return nil }
    guard found >= 0 else { throw found == PCRE2_ERROR_NOMEMORY ? Self.tooMuch : Self.tooLong }
    guard let ends = pcre2_get_ovector_pointer_8(match) else { return nil }
    // \K can put the beginning of a match behind its end, and before where the search began.
    let start = max(block.lowerBound + ends[0], place)
    let end = block.lowerBound + ends[1]
    return start..<max(start, end)
  }

  /// Where the code point after a place begins.
  private static func next(after place: Int, in text: [UInt8]) -> Int {
    var next = place + 1
    while next < text.count, text[next].isContinuation { next += 1 }
    return next
  }

  // MARK: - What people read

  private static var tooLong: TextQueryError {
    TextQueryError(
      explanation: localized(
        "This expression takes too long on this text: make it simpler, with fewer * and + in each other."))
  }
  private static var tooMuch: TextQueryError {
    TextQueryError(explanation: localized("This expression needs too much memory on this text."))
  }

  private static func error(_ number: Int32, at place: Int, in pattern: [UInt8]) -> TextQueryError {
    var message = [UInt8](repeating: 0, count: 256)
    let length = message.withUnsafeMutableBufferPointer {
      Int(pcre2_get_error_message_8(number, $0.baseAddress, $0.count))
    }
    let words = length > 0 ? String(decoding: message[..<length], as: UTF8.self) : "error \(number)"
    // What is missing at the end is missing after the last character: there is none behind it.
    let before = pattern.codePoints(in: 0..<min(max(0, place), pattern.count))
    let wrong = max(1, min(before + 1, pattern.codePoints(in: 0..<pattern.count)))
    return TextQueryError(explanation: localized("The expression is not right at its character \(wrong): \(words)."))
  }
}
