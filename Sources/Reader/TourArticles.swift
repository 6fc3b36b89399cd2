import Articles

/// The articles of the tour. They are part of the program, so that there is a tour wherever there is the program.
enum TourArticles {
  /// It stands in each of them.
  static let wordToFind = "ferry"

  /// What a list knows of them, and what they and their files hold.
  static func parsed() -> (
    summaries: [ArticleSummary], articles: [ArticleSummary.ID: (article: Article, content: ContentHash)]
  ) {
    var summaries: [ArticleSummary] = []
    var articles: [ArticleSummary.ID: (article: Article, content: ContentHash)] = [:]
    for (name, text) in texts {
      let bytes = Array(text.utf8)
      guard let article = try? ArticleParser().parse(bytes, fileName: name) else { continue }
      let facts = article.metadata
      let id = ArticleSummary.ID(path: Array(name.utf8))
      summaries.append(
        ArticleSummary(
          id: id, title: facts.title, date: facts.date, fileName: name, size: bytes.count, source: facts.source,
          author: facts.author, quotations: article.quotations.count))
      articles[id] = (article, ContentHash(of: bytes))
    }
    return (summaries, articles)
  }

  /// The newest first. The second is long enough for a page to be turned in it.
  private static let texts: [(name: String, text: String)] = [
    (
      "bakery-clock.txt",
      """
      Bakery sets its clock by the bread date 2026-05-09 The clock above the bakery in Lower Quay is wrong on purpose, \
      and has been for a week. It shows the time at which the rye comes out of the oven, and nothing else.

      “People asked me every morning,” said Mira Solheim, the baker. “Now they ask the clock, and the clock does not \
      have flour on its hands.”

      Passengers of the early ferry, who had set their watches by it, were less pleased. One of them, Teo Brandt, called \
      it “a very local idea of time.” He missed the boat on Monday. On Tuesday he bought a loaf.

      Solheim has offered to hang a second clock. “It will be right,” she said, “but I shall hang it lower down.”
      """
    ),
    (
      "slow-ferry.txt",
      """
      The ferry that would not hurry date 2026-05-02 For forty-one years the ferry between Lower Quay and the island of \
      Sand has taken twenty-six minutes. On Friday the county sent a consultant to find out why it does not take twenty.

      The consultant, Edda Marlow, stood at the rail with a stopwatch. “The engine has the power for it,” she said. \
      “What it lacks is a reason.”

      Her report, which was read aloud in the village hall, calls the crossing “a service with an unusually high share \
      of looking at seals.” It asks for a new timetable by autumn.

      A captain with views

      Jorun Aske has been captain since she was twenty-four. “I could do it in eighteen,” she said, pouring coffee for \
      the consultant. “Then you would arrive eighteen minutes after you left, and what would you have seen?”

      The seals lie on a bank halfway across, and the ferry slows down for them. Nobody ever told it to. “My father \
      slowed down,” Aske said, “and I never found the place where he had written down that one should stop.”

      Not everyone on the island is charmed. Teo Brandt, who sells fish to four hotels on the mainland, loses one \
      delivery in ten to the second bus. “Six minutes is nothing,” he said, “until it is the six minutes in which the \
      bus goes.” He has asked the county to move the bus instead.

      The county, asked whether it would, replied that “buses are another department.”

      What the passengers count

      Marlow spent a second day on board without the stopwatch. Of two hundred passengers she asked whether they would \
      give up the seals for six minutes. Thirty-one of them would, and most of those were on their way to the dentist.

      “I was sent to find the delay,” she said on the way back. “I think the delay is what they are paying for.”

      A schoolteacher, Oline Rask, uses the crossing to correct exercise books. She gets through eleven on the way over \
      and eight on the way back, when it is dark. “If they make it faster,” she said, “somebody will have to teach \
      shorter sentences.”

      The county council votes in June. Its chairman, Halvard Lien, did not want to say which way it would go. “I take \
      the ferry myself,” he said. Then he went to the rail, because somebody had called out that there was a young one.
      """
    ),
    (
      "goat-on-board.txt",
      """
      Goat travels free, court finds date 2026-03-27 A goat that is carried is luggage, and a goat that walks is a \
      passenger: so a court in the county town decided on Thursday, in the matter of the ferry to Sand.

      The goat, Rosalind, had walked on board nine times. Her owner, Anders Moe, had paid for none of them. “She goes \
      where she likes,” he told the court. “I only happen to live there too.”

      Judge Ingrid Falk was not convinced, but looked at the table of fares, which begins at the age of four. Rosalind \
      is three. “The law,” Falk said, “is clearer about goats than anybody had expected.”
      """
    ),
  ]
}
