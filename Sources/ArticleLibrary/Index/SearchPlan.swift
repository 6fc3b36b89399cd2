import Articles

/// A query as it is answered from folded texts: of every article it says yes, no, or that only the file can tell.
indirect enum SearchPlan: Sendable {
  case all([SearchPlan])
  case any([SearchPlan])
  case not(SearchPlan)
  /// The words stand in the text; where they are not plain, all that can be said is where they do not.
  case text(Needle, isPlain: Bool)
  case fact(QueryFact, Needle, isPlain: Bool)
  case quotation([SpeakerPlan], [Needle])
  case date(DateSpan)
  case state(QueryState)
  /// An expression, which sees the text as it is.
  case unsure

  indirect enum SpeakerPlan: Sendable {
    case named(Needle)
    case unknown
    /// But for these names, which are asked for, and those, which are not.
    case adjusted(SpeakerPlan, also: [Needle], except: [Needle])

    /// Nil for an expression.
    init?(_ condition: QuotationCondition.SpeakerCondition) {
      switch condition {
      case .unknown: self = .unknown
      case .named(let pattern):
        guard pattern.isPlain else { return nil }
        self = .named(Needle(pattern.words))
      case .adjusted(let condition, let also, let except):
        guard let plan = SpeakerPlan(condition) else { return nil }
        self = .adjusted(
          plan, also: also.map { Needle(folded: $0.bytes) }, except: except.map { Needle(folded: $0.bytes) })
      }
    }

    /// Whether a folded name, empty where nobody was found, is one of those who are asked for.
    func isMet(by name: UnsafeRawBufferPointer) -> Bool {
      switch self {
      case .unknown: name.isEmpty
      case .named(let needle): needle.place(in: name) != nil
      case .adjusted(let plan, let also, let except):
        also.contains { name.elementsEqual($0.bytes) }
          || plan.isMet(by: name) && !except.contains { name.elementsEqual($0.bytes) }
      }
    }

    /// Whether it may be met by any of the names that stand in a text.
    func mayBeMet(in text: UnsafeRawBufferPointer) -> Bool {
      switch self {
      case .unknown: true
      case .named(let needle): needle.place(in: text) != nil
      case .adjusted(let plan, let also, _):
        plan.mayBeMet(in: text) || also.contains { $0.place(in: text) != nil }
      }
    }
  }

  enum Verdict: Sendable {
    case no, yes, unsure
  }

  init(_ condition: QueryCondition) {
    switch condition {
    case .all(let conditions): self = .all(conditions.map(SearchPlan.init).sorted { $0.cost < $1.cost })
    case .any(let conditions): self = .any(conditions.map(SearchPlan.init).sorted { $0.cost < $1.cost })
    case .not(let condition): self = .not(SearchPlan(condition))
    case .text(let pattern):
      if !pattern.isRegularExpression {
        self = .text(Needle(pattern.words), isPlain: pattern.isPlain)
      } else if let letters = RequiredLetters.of(pattern.words) {
        self = .text(Needle(letters), isPlain: false)
      } else {
        self = .unsure
      }
    case .fact(let fact, let pattern):
      self = pattern.isRegularExpression ? .unsure : .fact(fact, Needle(pattern.words), isPlain: pattern.isPlain)
    case .quotation(let condition):
      var speakers: [SpeakerPlan] = []
      for speaker in condition.speakers {
        guard let plan = SpeakerPlan(speaker) else {
          self = .unsure
          return
        }
        speakers.append(plan)
      }
      guard condition.said.allSatisfy(\.isPlain) else {
        self = .unsure
        return
      }
      self = .quotation(speakers, condition.said.map { Needle($0.words) })
    case .date(let span): self = .date(span)
    case .state(let state): self = .state(state)
    }
  }

  /// What is cheap to ask is asked first, and of words those that are likely rare.
  private var cost: Int {
    switch self {
    case .date: 0
    case .fact(let fact, _, _): fact == .path ? 2 : 1
    case .state: 3
    case .quotation: 4
    case .text(let needle, _): 1000 - min(needle.bytes.count, 500)
    case .not(let plan): plan.cost + 1
    case .all(let plans), .any(let plans): 1000 + plans.count
    case .unsure: 1_000_000
    }
  }

  /// The longest words that no article can do without; nil where none are known.
  var requiredWords: Needle? {
    switch self {
    case .all(let plans): plans.compactMap(\.requiredWords).max { $0.bytes.count < $1.bytes.count }
    case .text(let needle, _): needle.bytes.count > 2 ? needle : nil
    case .any, .not, .fact, .quotation, .date, .state, .unsure: nil
    }
  }

  /// Whether the file may have to be asked.
  var isEverUnsure: Bool {
    switch self {
    case .all(let plans), .any(let plans): plans.contains(where: \.isEverUnsure)
    case .not(let plan): plan.isEverUnsure
    case .text(_, let isPlain), .fact(_, _, let isPlain): !isPlain
    case .unsure: true
    case .quotation, .date, .state: false
    }
  }

  /// Whether quotations have to be known to answer it.
  static func asksForQuotations(_ condition: QueryCondition) -> Bool {
    switch condition {
    case .all(let conditions), .any(let conditions): conditions.contains(where: asksForQuotations)
    case .not(let condition): asksForQuotations(condition)
    case .quotation: true
    case .text, .fact, .date, .state: false
    }
  }
}

extension TextQuery {
  /// Found by its folded words alone.
  var isPlain: Bool { !isCaseSensitive && !matchesWholeWords && !isRegularExpression }
}

/// What can be told of an article without reading its file, to ask a plan.
protocol SearchEvidence {
  func text(has needle: Needle) -> SearchPlan.Verdict
  func fact(_ fact: QueryFact, has needle: Needle) -> SearchPlan.Verdict
  func hasQuotation(_ speakers: [SearchPlan.SpeakerPlan], _ said: [Needle]) -> SearchPlan.Verdict
  func date(isIn span: DateSpan) -> SearchPlan.Verdict
  func has(_ state: QueryState) -> Bool
}

extension SearchPlan {
  func verdict(on article: some SearchEvidence) -> Verdict {
    switch self {
    case .all(let plans):
      var all = Verdict.yes
      for plan in plans {
        switch plan.verdict(on: article) {
        case .no: return .no
        case .unsure: all = .unsure
        case .yes: break
        }
      }
      return all
    case .any(let plans):
      var any = Verdict.no
      for plan in plans {
        switch plan.verdict(on: article) {
        case .yes: return .yes
        case .unsure: any = .unsure
        case .no: break
        }
      }
      return any
    case .not(let plan):
      switch plan.verdict(on: article) {
      case .yes: return .no
      case .no: return .yes
      case .unsure: return .unsure
      }
    case .text(let needle, let isPlain):
      let verdict = article.text(has: needle)
      return verdict == .yes && !isPlain ? .unsure : verdict
    case .fact(let fact, let needle, let isPlain):
      let verdict = article.fact(fact, has: needle)
      return verdict == .yes && !isPlain ? .unsure : verdict
    case .quotation(let speakers, let said): return article.hasQuotation(speakers, said)
    case .date(let span): return article.date(isIn: span)
    case .state(let state): return article.has(state) ? .yes : .no
    case .unsure: return .unsure
    }
  }
}
