/// Which of two numbers is the day in a date that is written in numbers, where a format or a language settles it.
enum DayOrder: Sendable {
  /// 03/04/2018 is the third of April.
  case dayFirst
  /// 03/04/2018 is the fourth of March.
  case monthFirst
}

extension ArticleDate {
  /// The day that words name, as the day was where it was written; nil where they name none, or more than one way of
  /// reading them makes sense: a wrong date is worse than none.
  ///
  /// Read are ISO 8601, RFC 822 and asctime(3), days with the names of months in some thirty languages, Chinese, Japanese
  /// and Korean dates, numbers that can be read in one way only (13/02/2018), and seconds or milliseconds since 1970
  /// where there is nothing but the number. Days of the week, times, zones and other words may stand around the date;
  /// the zone changes nothing. Two different dates are none.
  ///
  /// - Parameters:
  ///   - words: "2018-10-07T17:04:00-05:00", "Sunday, October 7, 2018 5:04 PM EST", "9 januar 1993".
  ///   - order: decides where a date in numbers could be read in two ways.
  init?(words: String, order: DayOrder? = nil) {
    let reading = DateReading(words, order: order)
    guard let date = reading.stamp ?? reading.onlyDate else { return nil }
    self = date
  }

  /// The day, in UTC, of a time in seconds since 1970 began; nil before that and far in the future.
  init?(secondsSince1970 seconds: Int) {
    guard (0..<8_000_000_000).contains(seconds) else { return nil }
    // Days are counted in eras of 400 years that begin in March, so that the odd day is a year's last (Howard Hinnant,
    // "chrono-Compatible Low-Level Date Algorithms").
    let days = seconds / 86_400 + 719_468
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    self.init(
      year: yearOfEra + days / 146_097 * 400 + (month < 10 ? 0 : 1), month: month < 10 ? month + 3 : month - 9,
      day: dayOfYear - (153 * month + 2) / 5 + 1)
  }
}

/// Looks for dates in a few words.
private struct DateReading {
  private enum Token: Equatable {
    case number(Int, digits: Int)
    case word(String)
    case mark(Unicode.Scalar)
  }

  /// Bytes that are looked at: a date stands at the beginning of its field.
  private static let longest = 400
  /// A year of four digits is one of these: printed news is no older.
  private static let years = 1500...2199

  private var tokens: [Token] = []
  private let order: DayOrder?
  private var dates: Set<ArticleDate> = []
  /// With years of two digits: they count where there is no other date.
  private var shortDates: Set<ArticleDate> = []

  init(_ words: String, order: DayOrder?) {
    self.order = order
    let start = String(decoding: words.utf8.prefix(Self.longest), as: UTF8.self)
    tokens = Self.tokens(of: start.lowercased())
    for place in tokens.indices {
      readNumbers(at: place)
      readIdeographs(at: place)
      readMonth(at: place)
    }
  }

  /// The date, where just one is named.
  var onlyDate: ArticleDate? {
    if !dates.isEmpty { return dates.count == 1 ? dates.first : nil }
    return shortDates.count == 1 ? shortDates.first : nil
  }

  /// The date of a number that is all there is: 20181007, 20181007170400, 1538931840, 1538931840123.
  var stamp: ArticleDate? {
    guard case .number(let value, let digits)? = tokens.first else { return nil }
    if tokens.count > 1 {
      // 1538931840.25, 20181007T170400Z
      guard digits == 10 || digits == 8 else { return nil }
      switch tokens[1] {
      case .mark("."): if tokens.count != 3 || digits == 8 { return nil }
      case .word("t"): if digits != 8 { return nil }
      default: return nil
      }
    }
    switch digits {
    case 8: return Self.date(year: value / 10_000, month: value / 100 % 100, day: value % 100)
    case 12, 14:
      let day = value / (digits == 12 ? 10_000 : 1_000_000)
      return Self.date(year: day / 10_000, month: day / 100 % 100, day: day % 100)
    case 9, 10: return ArticleDate(secondsSince1970: value)
    case 13: return ArticleDate(secondsSince1970: value / 1_000)
    case 16: return ArticleDate(secondsSince1970: value / 1_000_000)
    default: return nil
    }
  }

  private static func date(year: Int, month: Int, day: Int) -> ArticleDate? {
    years.contains(year) ? ArticleDate(year: year, month: month, day: day) : nil
  }

  // MARK: - Tokens

  private static func tokens(of words: String) -> [Token] {
    var tokens: [Token] = []
    var letters = String.UnicodeScalarView()
    var number: (value: Int, digits: Int)?
    func ended() {
      if !letters.isEmpty { tokens.append(.word(String(letters))) }
      if let number { tokens.append(.number(number.value, digits: number.digits)) }
      letters = String.UnicodeScalarView()
      number = nil
    }
    for scalar in words.unicodeScalars {
      if let digit = digit(scalar) {
        if !letters.isEmpty { ended() }
        let before = number ?? (0, 0)
        // What has more digits than any date is no number of one.
        number = (before.digits < 17 ? before.value * 10 + digit : before.value, before.digits + 1)
      } else if scalar.value >= 0x2E80 {
        ended()
        tokens.append(.word(String(scalar)))
      } else if scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark {
        if number != nil { ended() }
        letters.append(scalar)
      } else {
        ended()
        if !scalar.properties.isWhitespace, scalar.value != 0xFEFF { tokens.append(.mark(scalar)) }
      }
    }
    ended()
    return tokens
  }

  /// ASCII digits, and those that Arabic, Persian, Chinese and Japanese texts have instead.
  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value - 0x30)
    case 0x660...0x669: Int(scalar.value - 0x660)
    case 0x6F0...0x6F9: Int(scalar.value - 0x6F0)
    case 0xFF10...0xFF19: Int(scalar.value - 0xFF10)
    default: nil
    }
  }

  private func token(_ place: Int) -> Token? { tokens.indices.contains(place) ? tokens[place] : nil }

  private func isMark(_ marks: Unicode.Scalar..., at place: Int) -> Bool {
    guard case .mark(let mark)? = token(place) else { return false }
    return marks.contains(mark)
  }

  private func day(at place: Int) -> Int? {
    guard case .number(let value, let digits)? = token(place), digits <= 2, (1...31).contains(value),
      !isTime(at: place)
    else { return nil }
    return value
  }

  /// The year at a place; of two digits where the format is one that has such years, by the rule of RFC 5322 for what
  /// is not fifty years away.
  private func year(at place: Int) -> (year: Int, isShort: Bool)? {
    guard case .number(let value, let digits)? = token(place), !isTime(at: place) else { return nil }
    if digits == 4, Self.years.contains(value) { return (value, false) }
    guard digits == 2, let full = Self.fullYear(value) else { return nil }
    // 17.30 is a time.
    if isMark(".", at: place + 1), case .number? = token(place + 2) { return nil }
    return (full, true)
  }

  private static func fullYear(_ short: Int) -> Int? {
    switch short {
    case 0..<50: 2000 + short
    case 70..<100: 1900 + short
    default: nil
    }
  }

  /// Whether a number is an hour or its minutes: 17:04, 17h, 5 pm.
  private func isTime(at place: Int) -> Bool {
    if isMark(":", at: place + 1) || isMark(":", at: place - 1) {
      let other = isMark(":", at: place + 1) ? place + 2 : place - 2
      if case .number? = token(other) { return true }
    }
    guard case .word(let word)? = token(place + 1) else { return false }
    return ["h", "am", "pm", "uhr", "hrs", "時", "时", "시"].contains(word)
  }

  private mutating func add(_ date: ArticleDate?, isShort: Bool = false) {
    guard let date else { return }
    if isShort { shortDates.insert(date) } else { dates.insert(date) }
  }

  // MARK: - Numbers

  /// 2018-10-07, 13/02/2018, 25.12.98: three numbers with the same mark between them.
  private mutating func readNumbers(at place: Int) {
    guard case .number(let first, let firstDigits)? = token(place), case .mark(let mark)? = token(place + 1),
      ["-", "/", ".", "\u{2010}", "\u{2011}"].contains(mark),
      case .number(let second, let secondDigits)? = token(place + 2), isMark(mark, at: place + 3),
      case .number(let third, let thirdDigits)? = token(place + 4), secondDigits <= 2
    else { return }
    if case .number? = token(place - 2), isMark(mark, at: place - 1) { return }
    if case .number? = token(place + 6), isMark(mark, at: place + 5) { return }
    if firstDigits == 4, thirdDigits <= 2 {
      return add(Self.date(year: first, month: second, day: third))
    }
    guard firstDigits <= 2, thirdDigits == 4 || thirdDigits == 2 else { return }
    let isShort = thirdDigits == 2
    guard let year = isShort ? Self.fullYear(third) : third else { return }
    let dayFirst = Self.date(year: year, month: second, day: first)
    let monthFirst = Self.date(year: year, month: first, day: second)
    switch order {
    case .dayFirst?: return add(dayFirst, isShort: isShort)
    case .monthFirst?: return add(monthFirst, isShort: isShort)
    case nil:
      add(dayFirst, isShort: isShort)
      add(monthFirst, isShort: isShort)
      if isShort, firstDigits == 2, let full = Self.fullYear(first) {
        add(Self.date(year: full, month: second, day: third), isShort: true)
      }
    }
  }

  /// 2018 年 10 月 7 日, 2018년 10월 7일.
  private mutating func readIdeographs(at place: Int) {
    guard case .number(let year, digits: 4)? = token(place), case .word(let yearMark)? = token(place + 1),
      ["年", "년"].contains(yearMark), case .number(let month, let monthDigits)? = token(place + 2), monthDigits <= 2,
      case .word(let monthMark)? = token(place + 3), ["月", "월"].contains(monthMark),
      case .number(let day, let dayDigits)? = token(place + 4), dayDigits <= 2,
      case .word(let dayMark)? = token(place + 5), ["日", "号", "號", "일"].contains(dayMark)
    else { return }
    add(Self.date(year: year, month: month, day: day))
  }

  // MARK: - Names of months

  /// Words and marks between the day, the month and the year: "7th of", "7 de octubre de", "7.", "-".
  private static let fillers: Set<String> = [
    "st", "nd", "rd", "th", "of", "the", "de", "del", "do", "d", "er", "re", "o", "º", "ª", "den", "г", "năm",
  ]

  private func isFiller(at place: Int) -> Bool {
    if case .word(let word)? = token(place) { return Self.fillers.contains(word) }
    return isMark(",", ".", "-", "\u{2010}", "\u{2011}", "/", "،", "º", "ª", "°", "'", "\u{2019}", at: place)
  }

  /// The next place, in either direction, that is no filler.
  private func skippingFillers(from place: Int, by step: Int) -> Int {
    var next = place
    for _ in 0..<3 where isFiller(at: next) { next += step }
    return next
  }

  private mutating func readMonth(at place: Int) {
    guard let (month, first, after) = month(at: place) else { return }
    let before = skippingFillers(from: first - 1, by: -1)
    let next = skippingFillers(from: after, by: 1)
    let isRange = isMark("-", "–", "/", at: before - 1) && day(at: before - 2) != nil
    if !isRange, let day = day(at: before) {
      // 7 October 2018
      if let (year, isShort) = year(at: next) {
        add(Self.date(year: year, month: month, day: day), isShort: isShort)
      } else if let year = yearBehindTime(at: next) {
        add(Self.date(year: year, month: month, day: day))
      }
    }
    guard let day = day(at: next) else { return }
    // October 7, 2018
    if let year = yearBehindTime(at: next + 1) { add(Self.date(year: year, month: month, day: day)) }
    let short = skippingFillers(from: next + 1, by: 1)
    if isMark("'", "\u{2019}", at: short - 1), let (year, isShort) = year(at: short), isShort {
      add(Self.date(year: year, month: month, day: day), isShort: true)
    }
    // 2018 október 7
    if case .number(let year, digits: 4)? = token(before) { add(Self.date(year: year, month: month, day: day)) }
  }

  /// The month at a place, and where its words begin and end; in Vietnamese it is a number behind a word.
  private func month(at place: Int) -> (month: Int, start: Int, end: Int)? {
    guard case .word(let word)? = token(place) else { return nil }
    if word == "tháng", case .number(let month, let digits)? = token(place + 1), digits <= 2, (1...12).contains(month) {
      return (month, place, place + 2)
    }
    // In Croatian it is October; there a full stop stands behind the day.
    if word == "listopada", isMark(".", at: place - 1) { return nil }
    return MonthNames.numbers[word].map { ($0, place, place + 1) }
  }

  /// The year of four digits that follows, if there is nothing before it but a day of the week, a time and its zone:
  /// "Oct 7 17:04:00 EST 2018".
  private func yearBehindTime(at place: Int) -> Int? {
    var next = place
    while next < min(tokens.count, place + 12) {
      switch tokens[next] {
      case .number(let value, let digits):
        if isTime(at: next) { break }
        return digits == 4 && Self.years.contains(value) ? value : nil
      case .word(let word):
        if MonthNames.numbers[word] != nil { return nil }
      case .mark(let mark):
        // A range of days, or of what is no part of a date.
        if ["–", "—", "/", "&", "+", ";"].contains(mark) { return nil }
        if mark == "-", case .number? = token(next + 1), day(at: next + 1) != nil { return nil }
      }
      next += 1
    }
    return nil
  }
}

/// The names of months, in small letters, as they stand in dates.
private enum MonthNames {
  static let numbers: [String: Int] = {
    var numbers: [String: Int] = [:]
    for (index, names) in table.enumerated() {
      for name in names.split(separator: " ") { numbers[String(name)] = index + 1 }
    }
    return numbers
  }()

  /// A line a month: English, German, French, Spanish, Italian, Portuguese, Catalan, Dutch; Danish, Norwegian, Swedish,
  /// Finnish; Polish, Czech, Slovak, Hungarian, Romanian, Turkish, Indonesian; Russian, Ukrainian, Bulgarian; Greek,
  /// Arabic. A name that means different months in different languages is left out, or told apart where it is used.
  private static let table = [
    """
    january jan januar jän jänner janvier janv enero ene gennaio gen janeiro gener januari tammikuuta tammikuu stycznia \
    styczeń sty ledna leden január januára ianuarie ocak января январь янв січня януари ιανουαρίου ιανουάριος يناير
    """,
    """
    february feb febr februar feber février fevrier févr fevr fév febrero febbraio febb fevereiro fev febrer februari \
    helmikuuta helmikuu lutego luty lut února únor február februára februarie şubat subat февраля февраль фев февр лютого \
    февруари φεβρουαρίου φεβρουάριος فبراير
    """,
    """
    march mar märz maerz mär mrz mars marzo março marco març maart mrt marts maaliskuuta maaliskuu marca marzec března \
    březen márca marec március martie mart maret марта март мар березня μαρτίου μάρτιος مارس
    """,
    """
    april apr avril avr abril abr aprile huhtikuuta huhtikuu kwietnia kwiecień kwi dubna duben apríl apríla április \
    aprilie nisan апреля апрель апр квітня април απριλίου απρίλιος أبريل ابريل
    """,
    """
    may mai mayo maggio mag maio maig mei maj toukokuuta toukokuu maja května květen máj mája május mayıs mayis мая май \
    травня μαΐου μαίου μάιος مايو
    """,
    """
    june jun juni juin junio giugno giu junho juny kesäkuuta kesäkuu czerwca czerwiec cze června červen jún júna június \
    iunie haziran июня июнь июн червня юни ιουνίου ιούνιος يونيو يونية
    """,
    """
    july jul juli juillet juil julio luglio lug julho juliol heinäkuuta heinäkuu lipca lipiec lip července červenec júl \
    júla július iulie temmuz июля июль июл липня юли ιουλίου ιούλιος يوليو
    """,
    """
    august aug août aout agosto ago agost augustus augusti elokuuta elokuu sierpnia sierpień sie srpna srpen augusta \
    augusztus ağustos agustos августа август авг серпня αυγούστου αύγουστος أغسطس اغسطس
    """,
    """
    september sep sept septembre septiembre setiembre settembre sett set setembro setembre syyskuuta syyskuu września \
    wrzesień wrz září septembra szeptember septembrie eylül eylul сентября сентябрь сен сент вересня септември \
    σεπτεμβρίου σεπτέμβριος سبتمبر
    """,
    """
    october oct oktober okt octobre octubre ottobre ott outubro out lokakuuta lokakuu października październik paź \
    října říjen október októbra octombrie ekim октября октябрь окт жовтня октомври οκτωβρίου οκτώβριος أكتوبر اكتوبر
    """,
    """
    november nov novembre noviembre novembro marraskuuta marraskuu listopada listopad listopadu lis novembra noiembrie \
    kasım kasim ноября ноябрь ноя нояб листопада ноември νοεμβρίου νοέμβριος نوفمبر
    """,
    """
    december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro desembre desember des joulukuuta \
    joulukuu grudnia grudzień gru prosince prosinec decembra decembrie aralık aralik декабря декабрь дек грудня декември \
    δεκεμβρίου δεκέμβριος ديسمبر
    """,
  ]
}
