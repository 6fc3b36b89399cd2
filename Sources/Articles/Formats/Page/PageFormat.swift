import Messages

extension ArticleFormat {
  /// A saved page of the web.
  static let page = ArticleFormat(
    name: "html", title: "Web page (HTML)",
    recognition: "<!doctype html>, <html>, <head> or <body> at its beginning, behind comments",
    isRecognised: { PageBeginning.isPage($0.text) },
    reading: .one { content throws(ArticleParsingError) in PageReader(content.bytes).draft() })
}
