/// The words with which people name days, German and English together: both always work.
enum DayWords {
  /// The days counted from today: yesterday is -1.
  static let relative = WordTable<Int>([
    ("vorvorgestern", -3), ("vorgestern", -2), ("gestern yesterday", -1), ("heute today", 0),
    ("morgen tomorrow", 1), ("übermorgen", 2), ("überübermorgen", 3),
  ])

  static let weekdays = WordTable<Weekday>([
    ("montag mo monday mon", .monday),
    ("dienstag di tuesday tue tues", .tuesday),
    ("mittwoch mi wednesday wed", .wednesday),
    ("donnerstag do thursday thu thur thurs", .thursday),
    ("freitag fr friday fri", .friday),
    ("samstag sonnabend sa saturday sat", .saturday),
    ("sonntag so sunday sun", .sunday),
  ])

  /// Abbreviations of weekdays that are everyday words too.
  static let everyday = WordTable("so do")

  static let months = WordTable<Int>([
    ("januar jänner january jan", 1), ("februar feber february feb", 2),
    ("märz march mär mrz mar", 3), ("april apr", 4), ("mai may", 5), ("juni june jun", 6),
    ("juli july jul", 7), ("august aug", 8), ("september sept sep", 9),
    ("oktober october okt oct", 10), ("november nov", 11), ("dezember december dez dec", 12),
  ])

  /// Which of several weeks, months or weekdays: the last is -1, this one 0.
  static let selectors = WordTable<Int>([
    ("vorletzte vorletzten vorletzter vorletztes", -2),
    ("letzte letzten letzter letztes vorige voriger vorigen voriges", -1),
    ("vergangene vergangener vergangenen vergangenes last previous", -1),
    ("diese dieser diesen dieses this", 0),
    ("nächste nächsten nächster nächstes next coming", 1),
    ("kommende kommenden kommender kommendes", 1),
    ("übernächste übernächsten übernächster übernächstes", 2),
  ])

  /// Lengths of time, by their names in every number and case.
  static let units = WordTable<CalendarUnit>([
    ("tag tage tagen day days", .day), ("woche wochen week weeks", .week),
    ("monat monate monaten monats month months", .month),
    ("quartal quartale quartalen quartals quarter quarters", .quarter),
    ("jahr jahre jahren jahres year years", .year),
  ])

  /// Numbers as words, up to twelve.
  static let numbers = WordTable<Int>([
    ("ein eine einem einer einen eins a an one", 1), ("zwei two", 2), ("drei three", 3),
    ("vier four", 4), ("fünf five", 5), ("sechs six", 6), ("sieben seven", 7),
    ("acht eight", 8), ("neun nine", 9), ("zehn ten", 10), ("elf eleven", 11),
    ("zwölf twelve", 12),
  ])

  /// The parts of a month, a week or a year that stand for one of its days.
  static let edges = WordTable<StretchEdge>([
    ("anfang beginn beginning start", .first), ("mitte middle mid", .middle), ("ende end", .last),
  ])

  /// The same in one word.
  static let joinedEdges = WordTable<(StretchEdge, CalendarUnit)>([
    ("monatsanfang monatsbeginn", (.first, .month)), ("monatsmitte", (.middle, .month)),
    ("monatsende", (.last, .month)), ("jahresanfang jahresbeginn", (.first, .year)),
    ("jahresmitte", (.middle, .year)), ("jahresende", (.last, .year)),
    ("wochenanfang wochenbeginn", (.first, .week)), ("wochenmitte", (.middle, .week)),
    ("quartalsanfang quartalsbeginn", (.first, .quarter)), ("quartalsende", (.last, .quarter)),
  ])

  static let week = WordTable("kw cw kalenderwoche woche week")
  static let weekLetter = WordTable("w")
  static let quarter = WordTable("q quartal quarter")
  static let ordinalEndings = WordTable("st nd rd th")
  static let of = WordTable("of")
  static let ago = WordTable("vor")
  static let agoAfter = WordTable("ago")
  static let ahead = WordTable("in")
  static let since = WordTable("seit since")
  static let from = WordTable("von vom from between zwischen")
  static let through = WordTable("bis to until till through und and")
  // As in "bis zum 4.12.".
  static let toThe = WordTable("zum zur")
  static let articles = WordTable("der des dem the")
  /// Words that may stand before a day and say nothing.
  static let openers = WordTable("am an im den der dem des the on in")
  /// The same without those that a day itself may begin with: "in 3 Wochen".
  static let openersOfDays = WordTable("am den der dem the on")
}

/// A length of time by the calendar.
enum CalendarUnit: Sendable { case day, week, month, quarter, year }

/// The part of a stretch of time that stands for one of its days.
enum StretchEdge: Sendable { case first, middle, last }
