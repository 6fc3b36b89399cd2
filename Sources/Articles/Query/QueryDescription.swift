extension Query: CustomStringConvertible {
  /// The query as it could be typed: reading it gives the same query.
  public var description: String {
    if case .any(let conditions) = condition {
      return conditions.map { Self.words($0, isInGroup: true) }.joined(separator: " OR ")
    }
    return Self.words(condition, isInGroup: false)
  }

  /// - Parameter isInGroup: whether more stands beside it, so that a group of its own needs parentheses.
  private static func words(_ condition: QueryCondition, isInGroup: Bool) -> String {
    switch condition {
    case .all(let conditions):
      let hasQuotations = conditions.count { if case .quotation = $0 { true } else { false } } > 1
      let words = conditions.map { condition in
        // Side by side they would become one.
        if hasQuotations, case .quotation = condition { return "(\(Self.words(condition, isInGroup: false)))" }
        return Self.words(condition, isInGroup: true)
      }
      return isInGroup ? "(\(words.joined(separator: " ")))" : words.joined(separator: " ")
    case .any(let conditions):
      return "(\(conditions.map { words($0, isInGroup: true) }.joined(separator: " OR ")))"
    case .not(.quotation(let quotation)): return "-(\(words(quotation)))"
    case .not(let condition): return "-\(words(condition, isInGroup: true))"
    case .text(let pattern): return words(pattern)
    case .fact(let fact, let pattern): return "\(fact.rawValue):\(words(pattern))"
    case .quotation(let quotation): return words(quotation)
    case .date(let span): return words(span)
    case .state(let state): return "is:\(state.rawValue)"
    }
  }

  private static func words(_ quotation: QuotationCondition) -> String {
    return (quotation.speakers.map(words) + quotation.said.map { "said:\(words($0))" }).joined(separator: " ")
  }

  private static func words(_ speaker: QuotationCondition.SpeakerCondition) -> String {
    switch speaker {
    case .named(let pattern): "speaker:\(words(pattern))"
    case .unknown: "speaker:unknown"
    case .adjusted(let condition, _, _): words(condition)
    }
  }

  private static func words(_ pattern: TextQuery) -> String {
    if pattern.isRegularExpression { return "/\(pattern.words)/" }
    // Only a word that was typed without marks can hold one.
    return pattern.words.unicodeScalars.contains("\"") ? pattern.words : "\"\(pattern.words)\""
  }

  /// What was typed is a day, a month, a year, or open on one side.
  private static func words(_ span: DateSpan) -> String {
    switch (span.first, span.last) {
    case (let first?, let last?):
      if first == last {
        "date:\(first)"
      } else if first.year == last.year, first.month == last.month {
        "date:\(String(first.description.prefix(7)))"
      } else {
        "date:\(String(first.description.prefix(4)))"
      }
    case (let first?, nil): "after:\(first.previous ?? first)"
    case (nil, let last?): "before:\(last.next ?? last)"
    case (nil, nil): ""
    }
  }
}
