import Messages

/// Reads a query from left to right, by code points.
struct QueryParser {
  private let scalars: [Unicode.Scalar]
  private var place = 0
  /// Of the words that other programs join queries by, those that are looked for as words here.
  private(set) var foreignOperators: [String] = []
  /// Parentheses and minus signs that are open.
  private var depth = 0

  /// More in each other would only be an attack on the stack.
  private static let deepest = 60

  init(_ words: String) {
    scalars = Array(words.unicodeScalars)
  }

  mutating func parse() throws(QueryError) -> QueryCondition {
    let condition = try parseAlternatives()
    if place < scalars.count {
      throw QueryError(place: place, reason: "this parenthesis closes none that was opened")
    }
    guard let condition else { throw QueryError(place: place, reason: "there is nothing to look for") }
    return condition
  }

  // MARK: - Joining

  /// Conditions parted by `OR`, up to the end or a closing parenthesis; nil where there are none.
  private mutating func parseAlternatives() throws(QueryError) -> QueryCondition? {
    var alternatives: [QueryCondition] = []
    var lastSeparator: Int?
    while true {
      let group = try parseGroup()
      let separator = place
      let goesOn = take(keyword: "OR")
      guard let group else {
        guard let wrong = lastSeparator ?? (goesOn ? separator : nil) else { return nil }
        throw QueryError(
          place: wrong,
          reason: lastSeparator == nil
            ? "OR has nothing before it; to look for the word, put it in quotation marks"
            : "OR has nothing behind it; to look for the word, put it in quotation marks")
      }
      lastSeparator = separator
      if case .any(let inner) = group { alternatives += inner } else { alternatives.append(group) }
      if !goesOn { return alternatives.count == 1 ? alternatives[0] : .any(alternatives) }
    }
  }

  /// Conditions that must all be met, up to `OR`, the end or a closing parenthesis; nil where there are none.
  private mutating func parseGroup() throws(QueryError) -> QueryCondition? {
    var conditions: [QueryCondition] = []
    /// Where among them what one quotation must be is gathered.
    var quotation: Int?
    while let condition = try parseOne() {
      switch condition {
      case .quotation(let wanted, isOpen: true):
        if let index = quotation, case .quotation(var gathered) = conditions[index] {
          gathered.speakers += wanted.speakers
          gathered.said += wanted.said
          conditions[index] = .quotation(gathered)
        } else {
          quotation = conditions.count
          conditions.append(.quotation(wanted))
        }
      case .quotation(let wanted, isOpen: false): conditions.append(.quotation(wanted))
      case .other(.all(let inner)): conditions += inner
      case .other(let condition): conditions.append(condition)
      }
    }
    return conditions.count > 1 ? .all(conditions) : conditions.first
  }

  private enum Part {
    /// What one quotation must be; an open one takes in more from beside it, one in parentheses does not.
    case quotation(QuotationCondition, isOpen: Bool)
    case other(QueryCondition)
  }

  private mutating func parseOne() throws(QueryError) -> Part? {
    skipBlanks()
    guard let scalar = current, scalar != ")", !isAt(keyword: "OR") else { return nil }
    let start = place
    switch scalar {
    case "-":
      place += 1
      guard let next = current, !Self.isBlank(next), next != ")" else {
        throw QueryError(
          place: start, reason: "- stands alone; put it right before what must not occur, or in quotation marks")
      }
      try enter(at: start)
      defer { depth -= 1 }
      guard let part = try parseOne() else {
        throw QueryError(place: start, reason: "- has nothing behind it")
      }
      switch part {
      case .quotation(let wanted, _): return .other(.not(.quotation(wanted)))
      case .other(let condition): return .other(.not(condition))
      }
    case "(":
      place += 1
      try enter(at: start)
      defer { depth -= 1 }
      let inner = try parseAlternatives()
      guard take(")") else { throw QueryError(place: start, reason: "this parenthesis is not closed") }
      guard let inner else { throw QueryError(place: start, reason: "there is nothing in these parentheses") }
      if case .quotation(let wanted) = inner { return .quotation(wanted, isOpen: false) }
      return .other(inner)
    default:
      if let field = takeField() { return try parseField(field, at: start) }
      return .other(.text(try parsePattern().query))
    }
  }

  private mutating func enter(at start: Int) throws(QueryError) {
    depth += 1
    if depth > Self.deepest {
      throw QueryError(place: start, reason: "there are too many parentheses or minus signs in each other")
    }
  }

  // MARK: - Fields

  private static let fields =
    QueryFact.allCases.map(\.rawValue) + ["speaker", "said", "date", "after", "before", "is"]

  /// The letters and the colon at a place, where they are no address (`https://`) and more follows; nil otherwise.
  private mutating func takeField() -> String? {
    var end = place
    while end < scalars.count, Self.isLetter(scalars[end]) { end += 1 }
    guard end > place, end < scalars.count, scalars[end] == ":" else { return nil }
    let name = String(String.UnicodeScalarView(scalars[place..<end])).lowercased()
    let hasValue = end + 1 < scalars.count && !Self.isEnd(scalars[end + 1]) && !isAddress(after: end)
    guard hasValue || Self.fields.contains(name) else { return nil }
    place = end + 1
    return name
  }

  private func isAddress(after colon: Int) -> Bool {
    colon + 2 < scalars.count && scalars[colon + 1] == "/" && scalars[colon + 2] == "/"
  }

  private mutating func parseField(_ name: String, at start: Int) throws(QueryError) -> Part {
    guard Self.fields.contains(name) else {
      let known = Self.fields.map { $0 + ":" }.joined(separator: " ")
      throw QueryError(
        place: start,
        reason: "there is no field \(name):, only \(known); to look for the words, put them in quotation marks")
    }
    guard let next = current, !Self.isEnd(next) else {
      throw QueryError(place: place, reason: "nothing stands right behind \(name):")
    }
    if let fact = QueryFact(rawValue: name) { return .other(.fact(fact, try parsePattern().query)) }
    switch name {
    case "said":
      return .quotation(QuotationCondition(said: [try parsePattern().query]), isOpen: true)
    case "speaker":
      let pattern = try parsePattern()
      let isUnknown = pattern.isBare && pattern.query.words.lowercased() == "unknown"
      return .quotation(QuotationCondition(speakers: [isUnknown ? .unknown : .named(pattern.query)]), isOpen: true)
    case "is":
      let place = place
      let word = try takeValue()
      guard let state = QueryState(rawValue: word.lowercased()) else {
        let known = QueryState.allCases.map(\.rawValue).joined(separator: ", ")
        throw QueryError(place: place, reason: "is: knows \(known), and not “\(word)”")
      }
      return .other(.state(state))
    default:
      return .other(.date(try parseDate(name)))
    }
  }

  private mutating func parseDate(_ name: String) throws(QueryError) -> DateSpan {
    let place = place
    let word = try takeValue()
    guard let period = Self.period(word) else {
      throw QueryError(
        place: place, reason: "“\(word)” is no day, month or year; write 2023-05-09, 2023-05 or 2023")
    }
    switch name {
    case "after": return DateSpan(first: period.last.next ?? period.last)
    case "before": return DateSpan(last: period.first.previous ?? period.first)
    default: return DateSpan(first: period.first, last: period.last)
    }
  }

  /// The first and the last day of a day, a month or a year.
  private static func period(_ word: String) -> (first: ArticleDate, last: ArticleDate)? {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4,
      parts.dropFirst().allSatisfy({ $0.utf8.count == 1 || $0.utf8.count == 2 }),
      parts.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    let month = numbers.count > 1 ? numbers[1] : nil
    let day = numbers.count > 2 ? numbers[2] : nil
    guard let first = ArticleDate(year: numbers[0], month: month ?? 1, day: day ?? 1) else { return nil }
    if day != nil { return (first, first) }
    for last in (28...31).reversed() {
      if let last = ArticleDate(year: numbers[0], month: month ?? 12, day: last) { return (first, last) }
    }
    return nil
  }

  // MARK: - Words, phrases, expressions

  private struct Pattern {
    let query: TextQuery
    /// A word without marks about it.
    let isBare: Bool
  }

  private mutating func parsePattern() throws(QueryError) -> Pattern {
    let start = place
    switch current {
    case "\"", "“", "”", "„":
      place += 1
      return Pattern(query: try checked(TextQuery(try takePhrase(from: start)), at: start), isBare: false)
    case "/":
      place += 1
      let query = TextQuery(try takeExpression(from: start), isRegularExpression: true)
      do {
        _ = try RegularExpression(query)
      } catch {
        // The explanation is a sentence of its own.
        throw QueryError(place: start, reason: Message(said: Self.clause(error.explanation)))
      }
      return Pattern(query: query, isBare: false)
    default:
      let word = takeWord()
      if ["AND", "NOT"].contains(word), !foreignOperators.contains(word) { foreignOperators.append(word) }
      return Pattern(query: try checked(TextQuery(word), at: start), isBare: true)
    }
  }

  /// A sentence as a part of another.
  private static func clause(_ sentence: String) -> String {
    let words = sentence.hasSuffix(".") ? sentence.dropLast() : sentence[...]
    return words.prefix(1).lowercased() + words.dropFirst()
  }

  private func checked(_ query: TextQuery, at start: Int) throws(QueryError) -> TextQuery {
    if FoldedText(words: query.words).bytes.isEmpty {
      throw QueryError(place: start, reason: "there is nothing in it that could be seen")
    }
    return query
  }

  /// The words up to the next quotation mark. A straight mark is closed by a straight one, a curly one by either.
  private mutating func takePhrase(from start: Int) throws(QueryError) -> String {
    let isStraight = scalars[start] == "\""
    let opening = place
    while let scalar = current {
      place += 1
      guard scalar == "\"" || !isStraight && (scalar == "”" || scalar == "“") else { continue }
      let words = scalars[opening..<place - 1]
      guard words.contains(where: { !Self.isBlank($0) }) else {
        throw QueryError(place: start, reason: "there is nothing between these quotation marks")
      }
      return String(String.UnicodeScalarView(words))
    }
    throw QueryError(place: start, reason: "this quotation mark is not closed")
  }

  /// The expression up to the next slash that has no backslash before it.
  private mutating func takeExpression(from start: Int) throws(QueryError) -> String {
    let opening = place
    while let scalar = current {
      place += scalar == "\\" ? 2 : 1
      guard scalar == "/" else { continue }
      guard place - 1 > opening else {
        throw QueryError(place: start, reason: "there is nothing between these slashes")
      }
      if let next = current, !Self.isEnd(next) {
        throw QueryError(
          place: place,
          reason: "an expression ends with its second slash; write \\/ for one in it, or put a path in quotation marks")
      }
      return String(String.UnicodeScalarView(scalars[opening..<place - 1]))
    }
    place = scalars.count
    throw QueryError(place: start, reason: "this expression is not closed by a slash; put a path in quotation marks")
  }

  /// A word, or what stands in quotation marks in place of one.
  private mutating func takeValue() throws(QueryError) -> String {
    let start = place
    guard let mark = current, ["\"", "“", "”", "„"].contains(mark) else { return takeWord() }
    place += 1
    return try takePhrase(from: start)
  }

  private mutating func takeWord() -> String {
    let start = place
    while let scalar = current, !Self.isEnd(scalar) { place += 1 }
    return String(String.UnicodeScalarView(scalars[start..<place]))
  }

  // MARK: - Code points

  private var current: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

  private mutating func skipBlanks() {
    while let scalar = current, Self.isBlank(scalar) { place += 1 }
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard current == scalar else { return false }
    place += 1
    return true
  }

  private mutating func take(keyword: String) -> Bool {
    skipBlanks()
    guard isAt(keyword: keyword) else { return false }
    place += keyword.unicodeScalars.count
    return true
  }

  private func isAt(keyword: String) -> Bool {
    let end = place + keyword.unicodeScalars.count
    guard end <= scalars.count, scalars[place..<end].elementsEqual(keyword.unicodeScalars) else { return false }
    return end == scalars.count || Self.isEnd(scalars[end])
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { ScalarFolding.isBlank(scalar.value) }

  /// Whether a word ends before it.
  private static func isEnd(_ scalar: Unicode.Scalar) -> Bool { isBlank(scalar) || scalar == "(" || scalar == ")" }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { (scalar.value | 0x20) &- 0x61 < 26 }
}

extension ArticleDate {
  /// The day after; nil after the last that there is.
  var next: ArticleDate? {
    ArticleDate(year: year, month: month, day: day + 1) ?? ArticleDate(year: year, month: month + 1, day: 1)
      ?? ArticleDate(year: year + 1, month: 1, day: 1)
  }

  /// The day before; nil before the first that there is.
  var previous: ArticleDate? {
    if let day = ArticleDate(year: year, month: month, day: day - 1) { return day }
    for last in (28...31).reversed() {
      if let day = ArticleDate(year: year, month: month - 1, day: last) { return day }
    }
    return ArticleDate(year: year - 1, month: 12, day: 31)
  }
}
