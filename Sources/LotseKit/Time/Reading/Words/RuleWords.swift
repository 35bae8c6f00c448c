/// The words with which people say that something comes again.
enum RuleWords {
  static let every = WordTable(
    "jede jeden jeder jedes jedem every each jeweils"
  )
  static let all = WordTable("alle aller allen every")
  static let other = WordTable("other")
  static let otherOrSecond = WordTable("zweite zweiten zweiter zweites second other")
  static let always = WordTable("immer jeweils stets always")
  static let once = WordTable("einmal once")
  static let per = WordTable("pro per im in a an der")
  static let times = WordTable("mal male times x termine occurrences")
  static let joinedTimes = WordTable<Int>([
    ("dreimal", 3), ("viermal", 4), ("fünfmal", 5), ("sechsmal", 6), ("siebenmal", 7),
    ("achtmal", 8), ("neunmal", 9), ("zehnmal", 10), ("zwölfmal", 12),
  ])
  static let weekdayPlural = WordTable("weekdays")
  static let inTotal = WordTable("insgesamt")

  /// Steps in one word.
  static let adverbs = WordTable<RuleStep>([
    ("täglich daily", RuleStep(.day)),
    ("wöchentlich weekly", RuleStep(.week)),
    ("zweiwöchentlich vierzehntäglich vierzehntägig fortnightly", RuleStep(.week, 2)),
    ("monatlich monthly", RuleStep(.month)),
    ("zweimonatlich", RuleStep(.month, 2)),
    ("quartalsweise vierteljährlich quartalsmäßig quarterly", RuleStep(.quarter)),
    ("halbjährlich semiannually", RuleStep(.halfYear)),
    ("jährlich alljährlich yearly annually", RuleStep(.year)),
    ("werktags werktäglich arbeitstäglich wochentags weekdays", RuleStep(.workingDay)),
  ])

  /// What follows a number and a hyphen: `14-tägig`, `3-monatlich`.
  static let counted = WordTable<CalendarUnit>([
    ("tägig täglich tägigen", .day), ("wöchig wöchentlich wöchigen weekly", .week),
    ("monatlich monatig monthly", .month), ("jährlich jährig yearly", .year),
  ])

  /// Weekdays on which something always is.
  static let weekdays = WordTable<Weekday>([
    ("montags mondays mons", .monday), ("dienstags tuesdays", .tuesday),
    ("mittwochs wednesdays", .wednesday), ("donnerstags thursdays", .thursday),
    ("freitags fridays", .friday), ("samstags sonnabends saturdays", .saturday),
    ("sonntags sundays", .sunday),
  ])
  static let weekday = WordTable("weekday workday wochentag")

  static let even = WordTable("gerade geraden gerader even")
  static let odd = WordTable("ungerade ungeraden ungerader odd")
  static let weeks = WordTable(
    "woche wochen kalenderwoche kalenderwochen kw kws week weeks"
  )

  static let lastOfMonth = WordTable("monatsletzter monatsletzten ultimo monatsultimo")
  static let monthEnd = WordTable("monatsende")
  static let monthStart = WordTable("monatsanfang monatsbeginn")
  static let quarterStart = WordTable("quartalsanfang quartalsbeginn")
  static let yearStart = WordTable("jahresanfang jahresbeginn")
  static let quarterEnd = WordTable("quartalsende quartalsschluss")
  static let yearEnd = WordTable("jahresende jahresschluss")
  static let firstOfMonth = WordTable("monatserster monatsersten")

  /// What several days are counted in that come again: "the 1st and 15th of the month".
  static let containers = WordTable("monat monats month quartal quartals quarter")

  /// Words that only rules have.
  static let triggers = WordTable(
    """
    jede jeden jeder jedes jedem every each alle immer stets always einmal once mal times \
    täglich daily wöchentlich weekly zweiwöchentlich vierzehntäglich vierzehntägig fortnightly \
    monatlich monthly zweimonatlich quartalsweise vierteljährlich quartalsmäßig quarterly \
    halbjährlich semiannually jährlich alljährlich yearly annually werktags werktäglich \
    arbeitstäglich wochentags weekdays tägig tägigen wöchig wöchigen montags mondays dienstags \
    tuesdays mittwochs wednesdays donnerstags thursdays freitags fridays samstags sonnabends \
    saturdays sonntags sundays monatsletzter monatsletzten jeweils gerade geraden gerader even \
    ungerade ungeraden ungerader odd werktagen x eines
    """
  )
}

/// The step in which something comes again.
struct RuleStep: Hashable, Sendable {
  var unit: CalendarUnit
  var count: Int

  init(_ unit: CalendarUnit, _ count: Int = 1) {
    self.unit = unit
    self.count = count
  }
}
