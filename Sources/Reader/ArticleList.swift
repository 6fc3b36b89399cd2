import Articles

/// The articles there are, in the order of the list, and which of them is selected.
///
/// What is known of an article is there once: a list of what was found holds numbers of those of the whole list.
struct ArticleList: Sendable {
  private(set) var articles = ListedArticles()
  private(set) var order: SummaryOrder
  /// The number of each article that is known, whether it is listed or not.
  private var numbers: [ArticleSummary.ID: Int32] = [:]
  /// Of the articles that are known, which are listed.
  private var isListed: [Bool] = []
  /// Whether it lists what another list knows, and leaves that as it is.
  private let isPart: Bool
  /// Nil exactly when there are no articles.
  private(set) var selection: Int?
  /// The first row shown, as an index.
  var top = 0
  var isScanning = true
  /// Sentences about paths that could not be read.
  var problems: [String] = []

  init(order: SummaryOrder = SummaryOrder()) {
    self.order = order
    isPart = false
  }

  /// An empty list that knows the articles of another: of those it keeps nothing but numbers.
  init(knowing other: ArticleList) {
    order = other.order
    isPart = true
    articles.known = other.articles.known
    numbers = other.numbers
    isListed = [Bool](repeating: false, count: articles.known.count)
    isScanning = other.isScanning
  }

  var selected: ArticleSummary? { selection.map { articles[$0] } }

  /// Takes in more articles. The selection stays on its article, or follows the newest while the user has not moved.
  ///
  /// - Parameter isRead: whether an article has been read.
  mutating func add(
    _ batch: [ArticleSummary], followingNewest: Bool, isRead: (ArticleSummary.ID) -> Bool = { _ in false }
  ) {
    let selected = selection.map { articles.numbers[$0] }
    let known = batch.map { numbers[$0.id] }
    var isMoved = false
    for (article, number) in zip(batch, known) {
      guard let number = number.map(Int.init), isListed[number] else { continue }
      guard !order.keepsPlace(of: articles.known[number], as: article) else { continue }
      isListed[number] = false
      isMoved = true
    }
    if isMoved { articles.numbers.removeAll { !isListed[Int($0)] } }
    makeRoom(for: batch.count)
    let fresh = zip(batch, known).compactMap { list($0, $1) }
    articles.merge(fresh, by: order, isRead: isRead)
    if articles.isEmpty { return }
    if !followingNewest, let selection, !isMoved, articles.numbers[selection] == selected { return }
    selection = followingNewest ? 0 : selected.flatMap { articles.numbers.firstIndex(of: $0) } ?? selection ?? 0
  }

  /// Takes in more articles behind those that are there, whatever their order.
  mutating func append(_ batch: [ArticleSummary]) {
    articles.numbers += batch.compactMap { list($0, numbers[$0.id]) }
    if selection == nil, !articles.isEmpty { selection = 0 }
  }

  /// Grows by an eighth, where an array by itself would double: of a hundred thousand, half would be 8 MB.
  private mutating func makeRoom(for count: Int) {
    let needed = articles.known.count + count
    guard !isPart, needed > articles.known.capacity else { return }
    articles.known.reserveCapacity(needed + needed / 8)
  }

  /// Takes in what is known of an article that has this number, or had none.
  ///
  /// - Returns: The number, where it was not listed until now.
  private mutating func list(_ article: ArticleSummary, _ number: Int32?) -> Int32? {
    guard let number = number ?? numbers[article.id] else {
      let number = Int32(articles.known.count)
      articles.known.append(article)
      isListed.append(true)
      numbers[article.id] = number
      return number
    }
    // To write what is known already would make a copy of what two lists hold.
    if !isPart, articles.known[Int(number)] != article { articles.known[Int(number)] = article }
    guard !isListed[Int(number)] else { return nil }
    isListed[Int(number)] = true
    return number
  }

  /// Takes articles out. The selection stays on its article, or goes to the next one that is left.
  mutating func remove(where isGone: (ArticleSummary.ID) -> Bool) {
    let gone = articles.indices.filter { isGone(articles[$0].id) }
    guard !gone.isEmpty else { return }
    let before = selection.map { selection in gone.count { $0 < selection } } ?? 0
    let left = articles.filter { !isGone($0.id) }
    articles = ListedArticles(left)
    numbers = Dictionary(uniqueKeysWithValues: left.enumerated().map { ($1.id, Int32($0)) })
    isListed = [Bool](repeating: true, count: left.count)
    selection = articles.isEmpty ? nil : selection.map { clamp($0 - before, 0...(articles.count - 1)) }
  }

  /// What the list knows of an article.
  func summary(of id: ArticleSummary.ID) -> ArticleSummary? {
    numbers[id].flatMap { isListed[Int($0)] ? articles.known[Int($0)] : nil }
  }

  /// Puts the articles into another order. The selection stays on its article.
  mutating func sort(by order: SummaryOrder, isRead: (ArticleSummary.ID) -> Bool) {
    let selected = selection.map { articles.numbers[$0] }
    self.order = order
    articles.numbers = order.places(of: articles, isRead: isRead).map { articles.numbers[$0] }
    if let selected { selection = articles.numbers.firstIndex(of: selected) }
  }

  /// Notes how many quotations an article has. To write what is known already would make a copy of what two lists hold.
  mutating func count(quotations count: Int, of id: ArticleSummary.ID) {
    guard let number = numbers[id], articles.known[Int(number)].quotations != count else { return }
    articles.known[Int(number)].quotations = count
  }

  mutating func select(_ index: Int) {
    guard !articles.isEmpty else { return }
    selection = clamp(index, 0...(articles.count - 1))
  }

  /// Selects an article by its identity; false where it is not in the list.
  mutating func select(id: ArticleSummary.ID) -> Bool {
    if selected?.id == id { return true }
    guard let number = numbers[id], isListed[Int(number)], let index = articles.numbers.firstIndex(of: number) else {
      return false
    }
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

}

/// The articles of a list, in its order: numbers of those that are known, which other lists may hold as well.
struct ListedArticles: RandomAccessCollection, Sendable {
  fileprivate var known: [ArticleSummary] = []
  fileprivate var numbers: [Int32] = []

  fileprivate init(_ articles: [ArticleSummary] = []) {
    self.init(articles, articles.indices.map { Int32($0) })
  }

  private init(_ known: [ArticleSummary], _ numbers: [Int32]) {
    self.known = known
    self.numbers = numbers
  }

  var startIndex: Int { 0 }
  var endIndex: Int { numbers.count }

  subscript(index: Int) -> ArticleSummary { known[Int(numbers[index])] }

  /// Takes in others of those that are known, each where the order has it.
  fileprivate mutating func merge(
    _ fresh: [Int32], by order: SummaryOrder, isRead: (ArticleSummary.ID) -> Bool
  ) {
    guard !fresh.isEmpty else { return }
    let sorted = order.places(of: ListedArticles(known, fresh), isRead: isRead).map { fresh[$0] }
    var merged: [Int32] = []
    merged.reserveCapacity(numbers.count + sorted.count)
    var taken = 0
    for number in sorted {
      let place = place(of: known[Int(number)], from: taken, by: order, isRead: isRead)
      merged += numbers[taken..<place]
      merged.append(number)
      taken = place
    }
    numbers = merged + numbers[taken...]
  }

  /// The index of the first article from `start` on that comes after this one. Of a long list it looks at few: to compare
  /// two articles takes a hundred times what it takes to move a number.
  private func place(
    of article: ArticleSummary, from start: Int, by order: SummaryOrder, isRead: (ArticleSummary.ID) -> Bool
  ) -> Int {
    func isBehind(_ index: Int) -> Bool { order.precedes(article, self[index], isRead: isRead) }
    var (lower, upper, step) = (start, start, 1)
    while upper < numbers.count, !isBehind(upper) {
      lower = upper + 1
      upper += step
      step *= 2
    }
    upper = Swift.min(upper, numbers.count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if isBehind(middle) { upper = middle } else { lower = middle + 1 }
    }
    return lower
  }
}
