/// The words with which people name times of day.
enum ClockWords {
  static let at = WordTable("um at gegen punkt")
  static let clock = WordTable("uhr")
  static let hourLetter = WordTable("h")
  static let oLetter = WordTable("o")
  static let oClock = WordTable("clock")
  static let oclock = WordTable("oclock")
  static let noon = WordTable("mittag mittags noon midday")
  static let midnight = WordTable("mitternacht midnight")
  static let half = WordTable("halb")
  static let halfWord = WordTable("half")
  static let quarter = WordTable("viertel quarter")
  static let threeQuarters = WordTable("dreiviertel")
  static let past = WordTable("nach past after")
  static let to = WordTable("vor to before")
  static let minutes = WordTable("minuten minute minutes min mins")
  static let a = WordTable("a")
  static let am = WordTable("am")
  static let pm = WordTable("pm")
  static let amLetter = WordTable("a")
  static let pmLetter = WordTable("p")
  static let meridiemLetter = WordTable("m")
  static let isoTime = WordTable("t")
  static let utc = WordTable("z")

  /// The parts of a day.
  static let parts = WordTable<PartOfDay>([
    ("früh morgens morgen vormittag vormittags morning mornings", .morning),
    ("nachmittag nachmittags afternoon afternoons", .afternoon),
    ("abend abends evening evenings", .evening),
    ("nachts night nights", .night),
  ])
  static let partOpeners = WordTable("am in at")
  static let the = WordTable("the")
  static let tonight = WordTable("tonight")
  static let this = WordTable("this")

  /// Lengths of elapsed time, in minutes.
  static let units = WordTable<Int>([
    ("minute minuten minutes min mins", 1),
    ("stunde stunden hour hours h std hr hrs", 60),
  ])
  static let hour = WordTable("stunde hour")
  static let joined = WordTable<Int>([
    ("viertelstunde", 15), ("dreiviertelstunde", 45), ("halbestunde", 30),
  ])
  static let oneAndAHalf = WordTable<Int>([("anderthalb eineinhalb", 3), ("zweieinhalb", 5)])
  static let decimalHalf = WordTable("5")
}

/// A part of a day, by which an hour of the twelve-hour clock becomes one of the day's.
enum PartOfDay: Sendable, Hashable { case morning, afternoon, evening, night }
