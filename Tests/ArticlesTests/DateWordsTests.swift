import Testing

@testable import Articles

private let seventh = ArticleDate(year: 2018, month: 10, day: 7)

@Test(arguments: [
  "2018-10-07", "2018-10-07T17:04:00-05:00", "2018-10-07T23:59:59.000Z", "2018-10-07 17:04", "2018/10/07", "2018.10.7",
  "20181007", "20181007T170400Z", "20181007170400", "Sun, 07 Oct 2018 17:04:00 GMT", "Sun, 7 Oct 18 23:04:00 -0500",
  "Sunday, 07-Oct-18 17:04:00 GMT", "Sun Oct  7 17:04:00 2018", "Sun Oct  7 17:04:00 EST 2018", "Oct 7, 2018",
  "Oct. 7, 2018.", "October 7, 2018 Sunday", "October 7, 2018, Sunday, Late Edition - Final",
  "Sunday, October 7, 2018 5:04 PM EST", "October 7, Sunday, 2018", "7 October 2018", "7th October, 2018",
  "Sunday 7th of October 2018 at 5.04pm", "October 7th 2018", "07-OCT-2018 15:37:46.03", "OCT 7, '18",
  "Published 7 Oct 2018", "7 Oktober 2018", "So., den 7. Oktober 2018, 17:04 Uhr", "7 octobre 2018",
  "dim. 7 oct. 2018", "dimanche 7 octobre 2018", "7 de octubre de 2018", "domingo, 7 de octubre del 2018",
  "7 ottobre 2018", "7 de outubro de 2018", "7º de outubro de 2018", "7 out 2018", "7 oktober 2018", "7. oktober 2018",
  "den 7 oktober 2018", "7. lokakuuta 2018", "7 października 2018", "7. října 2018", "2018. október 7.",
  "7 octombrie 2018", "7 Ekim 2018", "7 октября 2018 г.", "7 жовтня 2018", "7 октомври 2018", "7 Οκτωβρίου 2018",
  "7 أكتوبر 2018", "٧ أكتوبر ٢٠١٨", "2018 年 10 月 7 日 17:04", "2018年10月07日", "２０１８年１０月７日", "2018년 10월 7일",
  "ngày 7 tháng 10 năm 2018", "1538931840", "1538931840123", "1538931840.25", "17:04, 7 October 2018",
  "October 7, 2018 | October 7, 2018", "2018 Oct 7", "Oct 07 2018 05:04:00:000PM", "\u{FEFF} 2018-10-07 ",
])
func `a date is read in every spelling of it`(words: String) {
  #expect(ArticleDate(words: words) == seventh)
}

@Test(arguments: [
  "", "today", "October 2018", "7 October", "Oct 7", "2018", "03/04/2018", "3.4.2018", "03-04-18", "13/02/18",
  "31 June 2018", "2018-02-30", "October 7, 2018 - October 9, 2018", "May 5-7, 2018", "5-7 May 2018", "5/7 May 2018",
  "7 Oct 17:04", "7 Oct 17.30", "7 Oct 5 pm", "192.168.10.12", "1.2.3.4.2018", "10:11:12", "7. listopada 2018.",
  "7 October 1066", "7 October 20181", "12345", "123456789012345678901234567890", "99999999999", "Winter 2018",
  "may march 2018", "Document 7 of 2018", "7 Oct 65",
])
func `what names no day, or more than one, gives no date`(words: String) {
  #expect(ArticleDate(words: words) == nil)
}

@Test func `an order settles what numbers leave open`() {
  #expect(ArticleDate(words: "03/04/2018", order: .dayFirst) == ArticleDate(year: 2018, month: 4, day: 3))
  #expect(ArticleDate(words: "03/04/2018", order: .monthFirst) == ArticleDate(year: 2018, month: 3, day: 4))
  #expect(ArticleDate(words: "09.02.1994", order: .dayFirst) == ArticleDate(year: 1994, month: 2, day: 9))
  #expect(ArticleDate(words: "13/02/2018") == ArticleDate(year: 2018, month: 2, day: 13))
  #expect(ArticleDate(words: "02/13/2018") == ArticleDate(year: 2018, month: 2, day: 13))
  #expect(ArticleDate(words: "05/05/2018") == ArticleDate(year: 2018, month: 5, day: 5))
  #expect(ArticleDate(words: "25.12.98") == ArticleDate(year: 1998, month: 12, day: 25))
  #expect(ArticleDate(words: "13/02/2018", order: .monthFirst) == nil)
  #expect(ArticleDate(words: "2018-03-04", order: .dayFirst) == ArticleDate(year: 2018, month: 3, day: 4))
}

@Test func `the day is that of its own zone`() {
  let lastDay = ArticleDate(year: 2017, month: 12, day: 31)
  #expect(ArticleDate(words: "2017-12-31T23:30:00-08:00") == lastDay)
  #expect(ArticleDate(words: "Sun, 31 Dec 2017 23:30:00 -0800") == lastDay)
}

@Test func `every day is read back from every way of writing it`() {
  let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  var seconds = 0
  var day = ArticleDate(year: 1970, month: 1, day: 1)
  var read = 0
  while let date = day, date.year < 2100 {
    let month = months[date.month - 1]
    let short = month.prefix(3)
    for words in [
      date.description, "\(month) \(date.day), \(date.year)", "\(date.day) \(short) \(date.year) 10:11:12 +0100",
      "\(short). \(date.day), \(date.year) Monday 1:02 AM", "\(date.year)年\(date.month)月\(date.day)日",
      "\(date.day)-\(short.uppercased())-\(date.year)",
    ] where ArticleDate(words: words) != date {
      Issue.record("\(words) is not \(date)")
    }
    let numbers = "\(date.day)/\(date.month)/\(date.year)"
    #expect(ArticleDate(words: numbers, order: .dayFirst) == date)
    #expect(ArticleDate(words: numbers) == (date.day > 12 || date.day == date.month ? date : nil))
    #expect(ArticleDate(secondsSince1970: seconds + 86_399) == date)
    read += 1
    // Every eleventh day.
    seconds += 11 * 86_400
    day = ArticleDate(secondsSince1970: seconds)
  }
  #expect(read > 4_000)
}

@Test func `no words whatever end the reading of dates`() {
  var random = SeededNumbers(seed: 7)
  let parts = [
    "7", "10", "2018", "99", "oct", "may", "-", "/", ".", ",", ":", " ", "th", "de", "年", "月", "日", "tháng", "'", "pm",
    "١", "é", "\u{302}", "1538931840", "T", "Z", "99999999999999999999", "\u{0}", "–",
  ]
  for _ in 0..<20_000 {
    var words = ""
    for _ in 0..<Int.random(in: 0...14, using: &random) { words += parts.randomElement(using: &random) ?? "" }
    _ = ArticleDate(words: words)
    _ = ArticleDate(words: words, order: .dayFirst)
  }
}
