import Articles

/// The articles there are, in the order of the list, and which of them is selected.
struct ArticleList: Sendable {
  private(set) var articles: [ArticleSummary] = []
  private(set) var order: SummaryOrder
  private var known: Set<ArticleSummary.ID> = []
  /// Nil exactly when there are no articles.
  private(set) var selection: Int?
  /// The first row shown, as an index.
  var top = 0
  var isScanning = true
  /// Sentences about paths that could not be read.
  var problems: [String] = []

  init(order: SummaryOrder = SummaryOrder()) {
    self.order = order
  }

  var selected: ArticleSummary? { selection.map { articles[$0] } }

  /// Takes in more articles. The selection stays on its article, or follows the newest while the user has not moved.
  ///
  /// - Parameter isRead: whether an article has been read.
  mutating func add(
    _ batch: [ArticleSummary], followingNewest: Bool, isRead: (ArticleSummary.ID) -> Bool = { _ in false }
  ) {
    let selectedID = selected?.id
    var changed: Set<ArticleSummary.ID> = []
    for article in batch where !known.insert(article.id).inserted { changed.insert(article.id) }
    if !changed.isEmpty { articles.removeAll { changed.contains($0.id) } }
    let order = order
    func precedes(_ left: ArticleSummary, _ right: ArticleSummary) -> Bool {
      order.precedes(left, right, isRead: isRead)
    }
    let isSorted = zip(batch, batch.dropFirst()).allSatisfy { !precedes($1, $0) }
    let sorted = isSorted ? batch : batch.sorted(by: precedes)
    if let last = articles.last, let first = sorted.first, !precedes(first, last) {
      // What an index tells comes in order.
      articles += sorted
    } else {
      articles = Self.merge(articles, sorted, precedes)
    }
    if articles.isEmpty { return }
    if !followingNewest, let selection, changed.isEmpty, articles[selection].id == selectedID { return }
    selection = followingNewest ? 0 : selectedID.flatMap { id in articles.firstIndex { $0.id == id } } ?? selection ?? 0
  }

  /// Takes in more articles behind those that are there, whatever their order.
  mutating func append(_ batch: [ArticleSummary]) {
    articles += batch.filter { known.insert($0.id).inserted }
    if selection == nil, !articles.isEmpty { selection = 0 }
  }

  /// Takes articles out. The selection stays on its article, or goes to the next one that is left.
  mutating func remove(where isGone: (ArticleSummary.ID) -> Bool) {
    let gone = articles.indices.filter { isGone(articles[$0].id) }
    guard !gone.isEmpty else { return }
    for index in gone { known.remove(articles[index].id) }
    let before = selection.map { selection in gone.count { $0 < selection } } ?? 0
    articles.removeAll { isGone($0.id) }
    selection = articles.isEmpty ? nil : selection.map { clamp($0 - before, 0...(articles.count - 1)) }
  }

  /// What the list knows of an article.
  func summary(of id: ArticleSummary.ID) -> ArticleSummary? {
    if let selected, selected.id == id { return selected }
    guard known.contains(id) else { return nil }
    return articles.first { $0.id == id }
  }

  /// Puts the articles into another order. The selection stays on its article.
  mutating func sort(by order: SummaryOrder, isRead: (ArticleSummary.ID) -> Bool) {
    let selectedID = selected?.id
    self.order = order
    articles = order.sorted(articles, isRead: isRead)
    if let selectedID { _ = select(id: selectedID) }
  }

  /// Notes how many quotations an article has.
  mutating func count(quotations count: Int, of id: ArticleSummary.ID) {
    let isSelected = selected?.id == id
    guard let index = isSelected ? selection : articles.firstIndex(where: { $0.id == id }) else { return }
    articles[index].quotations = count
  }

  mutating func select(_ index: Int) {
    guard !articles.isEmpty else { return }
    selection = clamp(index, 0...(articles.count - 1))
  }

  /// Selects an article by its identity; false where it is not in the list.
  mutating func select(id: ArticleSummary.ID) -> Bool {
    if selected?.id == id { return true }
    guard known.contains(id), let index = articles.firstIndex(where: { $0.id == id }) else { return false }
    selection = index
    return true
  }

  /// Moves the first shown article so that the selection is among `rows` rows.
  ///
  /// - Parameter each: rows for each article, beside those of headings.
  mutating func showSelection(rows: Int, each: Int = 1) {
    guard let selection, rows > 0 else { return }
    let most = max(1, rows / each)
    top = clamp(top, max(0, selection - most + 1)...selection)
    top = min(top, max(0, articles.count - most))
    guard order.heading(of: articles[selection]) != nil else { return }
    var needed = (top...selection).reduce(0) { $0 + each + (hasHeading(above: $1) ? 1 : 0) }
    while needed > rows, top < selection {
      needed -= each + (hasHeading(above: top) ? 1 : 0)
      top += 1
      if !startsGroup(top) { needed += 1 }
    }
  }

  /// Whether an article that is shown has a heading above it: the first of its group, and the first on the screen.
  func hasHeading(above index: Int) -> Bool { index == top && heading(at: index) != nil || startsGroup(index) }

  func heading(at index: Int) -> String? { order.heading(of: articles[index]) }

  private func startsGroup(_ index: Int) -> Bool {
    guard let heading = heading(at: index) else { return false }
    return index == 0 || self.heading(at: index - 1) != heading
  }

  private static func merge(
    _ left: [ArticleSummary], _ right: [ArticleSummary], _ precedes: (ArticleSummary, ArticleSummary) -> Bool
  ) -> [ArticleSummary] {
    if left.isEmpty { return right }
    var merged: [ArticleSummary] = []
    merged.reserveCapacity(left.count + right.count)
    var leftIndex = 0
    var rightIndex = 0
    while leftIndex < left.count, rightIndex < right.count {
      if precedes(right[rightIndex], left[leftIndex]) {
        merged.append(right[rightIndex])
        rightIndex += 1
      } else {
        merged.append(left[leftIndex])
        leftIndex += 1
      }
    }
    merged += left[leftIndex...]
    merged += right[rightIndex...]
    return merged
  }
}
