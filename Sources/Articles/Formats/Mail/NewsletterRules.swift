/// Tells what a newsletter says about itself from what it says: how to see it in a browser, how to be rid of it.
enum NewsletterRules {
  /// Leaves out blocks at the beginning and at the end of a newsletter that are plainly about the mail.
  static func trim(_ draft: inout ArticleDraft) {
    let count = draft.blocks.count
    var index = -1
    draft.removeBlocks { block, words in
      index += 1
      if isInvisible(words) { return true }
      guard block.range.count <= 400 else { return false }
      let isAtEdge = index < 6 || index >= count - max(12, count / 4)
      guard isAtEdge else { return false }
      let folded = FoldedText(Array(words), ranges: CollectionOfOne(0..<words.count)).bytes
      if phrases.contains(where: { contains(folded, $0) }) { return true }
      return index >= count - 12 && block.range.count <= 200 && closings.contains { contains(folded, $0) }
    }
  }

  /// In folded words: what only a mail about itself says.
  private static let phrases: [StaticString] = [
    "in your browser", "in a browser", "in browser", "view online", "view this email", "view as a web page",
    "view as webpage", "read online", "trouble viewing", "trouble reading this", "see this email", "unsubscribe",
    "manage preferences", "email preferences", "update your preferences", "update preferences",
    "manage your subscription", "manage your email", "manage your newsletters", "you are receiving this",
    "you're receiving this", "you received this", "why did i get this", "why am i getting this",
    "to your address book", "this email was sent", "this message was sent to", "forward to a friend",
    "forwarded this email", "forwarded to you", "sign up here", "subscribe here", "opt out",
    "no longer wish to receive", "no longer want to receive", "stop receiving", "affiche pas correctement",
    "souhaitez plus recevoir", "non desideri piu ricevere", "non visualizzi correttamente", "nicht richtig angezeigt",
    "nicht korrekt angezeigt", "nicht mehr erhalten", "desabonner", "desinscri", "votre navigateur", "version en ligne",
    "im browser", "online-version", "abmelden",
    "abbestellen", "darse de baja", "darte de baja", "cancelar suscripcion", "en el navegador", "en tu navegador",
    "nel browser", "annulla iscrizione", "disiscri", "cancellarti", "cancelar inscricao", "no navegador", "afmelden",
    "webversie", "uitschrijven", "avmeld", "avprenumerera", "avregistrera", "отписаться", "wypisz",
  ]

  /// What also stands in articles, but not short and at the end of a newsletter.
  private static let closings: [StaticString] = [
    "all rights reserved", "privacy policy", "copyright ©", "© 20", "terms of service", "terms of use",
    "alle rechte vorbehalten", "tous droits reserves", "todos los derechos",
  ]

  private static func contains(_ words: [UInt8], _ phrase: StaticString) -> Bool {
    words.firstPlace(of: phrase, in: 0..<words.count) != nil
  }

  /// Blanks, soft hyphens, joiners and the like, with which newsletters push what follows out of a preview.
  private static func isInvisible(_ words: ArraySlice<UInt8>) -> Bool {
    guard words.contains(where: { $0 >= 0x80 }), words.count <= 4096 else { return false }
    return String(decoding: words, as: UTF8.self).unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x34F, 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF, 0x61C, 0x180E: true
      default: scalar.properties.isWhitespace
      }
    }
  }
}
