/// The words with which people name days, German and English together: both always work.
enum DayWords {
  /// The days counted from today: yesterday is -1.
  static let relative = WordTable<Int>([
    ("vorvorgestern", -3), ("vorgestern", -2), ("gestern yesterday", -1), ("heute heut today", 0),
    ("morgen tomorrow tmrw", 1), ("übermorgen", 2), ("überübermorgen", 3),
  ])

  static let weekdays = WordTable<Weekday>([
    ("montag mo monday mon", .monday),
    ("dienstag di tuesday tue tues", .tuesday),
    ("mittwoch mi wednesday wed weds", .wednesday),
    ("donnerstag do thursday thu thur thurs", .thursday),
    ("freitag fr friday fri", .friday),
    ("samstag sonnabend sa saturday sat", .saturday),
    ("sonntag so sunday sun", .sunday),
  ])

  static let germanWeekdays = WordTable(
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so"
  )

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
    ("vergangene vergangener vergangenen vergangenes last previous past", -1),
    ("diese dieser diesen dieses this laufende laufenden laufender laufendes", 0),
    ("aktuelle aktuellen aktueller aktuelles current", 0),
    ("nächste nächsten nächster nächstes next coming upcoming", 1),
    ("kommende kommenden kommender kommendes", 1),
    ("folgende folgenden folgender folgendes following", 1),
    ("übernächste übernächsten übernächster übernächstes", 2),
  ])

  /// What can follow "this" and says the same as "next" alone: "this coming Friday".
  static let coming = WordTable("coming")
  static let this = WordTable("this")
  static let next = WordTable("next")
  static let last = WordTable("last")

  /// Lengths of time, by their names in every number and case.
  static let units = WordTable<CalendarUnit>([
    ("tag tage tagen tages tags day days", .day), ("woche wochen week weeks", .week),
    ("monat monate monaten monats month months", .month),
    ("quartal quartale quartalen quartals quarter quarters vierteljahr vierteljahre", .quarter),
    ("vierteljahren vierteljahres", .quarter),
    ("halbjahr halbjahre halbjahren halbjahres halbjahrs hj", .halfYear),
    ("jahr jahre jahren jahres jahrs year years", .year),
    ("arbeitstag arbeitstage arbeitstagen arbeitstages arbeitstags", .workingDay),
    ("werktag werktage werktagen werktages werktags workday workdays", .workingDay),
  ])

  static let plurals = WordTable(
    "wochen weeks monate monaten months quartale quartalen quarters halbjahre halbjahren jahre "
      + "jahren years vierteljahre vierteljahren"
  )
  static let years = WordTable("jahren years")

  /// What stands before "day" when a working day is meant.
  static let working = WordTable("working business")
  static let day = WordTable("day days")
  static let dayItself = WordTable("tag tage tages day")

  /// Numbers as words.
  static let numbers = WordTable<Int>([
    ("ein eine einem einer einen eins a an one ne nem ner", 1), ("zwei zwo two", 2),
    ("drei three", 3), ("vier four", 4), ("fünf five", 5), ("sechs six", 6),
    ("sieben seven", 7), ("acht eight", 8), ("neun nine", 9), ("zehn ten", 10),
    ("elf eleven", 11), ("zwölf twelve", 12), ("dreizehn thirteen", 13),
    ("vierzehn fourteen", 14), ("fünfzehn fifteen", 15), ("sechzehn sixteen", 16),
    ("siebzehn seventeen", 17), ("achtzehn eighteen", 18), ("neunzehn nineteen", 19),
    ("zwanzig twenty", 20), ("dreißig thirty", 30), ("vierzig forty", 40),
    ("fünfundvierzig", 45), ("fünfzig fifty", 50), ("sechzig sixty", 60), ("neunzig ninety", 90),
    ("hundert hundred", 100),
  ])

  /// Which one of several: the last is -1.
  static let ordinals = WordTable<Int>([
    ("erste ersten erster erstes erstem first", 1),
    ("zweite zweiten zweiter zweites zweitem second", 2),
    ("dritte dritten dritter drittes drittem third", 3),
    ("vierte vierten vierter viertes viertem fourth", 4),
    ("fünfte fünften fünfter fünftes fünftem fifth", 5), ("sechste sechsten sechster sixth", 6),
    ("siebte siebten siebter seventh", 7), ("achte achten achter eighth", 8),
    ("neunte neunten neunter ninth", 9), ("zehnte zehnten zehnter tenth", 10),
    ("letzte letzten letzter letztes letztem last", -1),
    ("vorletzte vorletzten vorletzter vorletztes vorletztem penultimate", -2),
  ])

  /// Quarters in Roman numerals.
  static let roman = WordTable<Int>([("i", 1), ("ii", 2), ("iii", 3), ("iv", 4)])

  /// The parts of a month, a week or a year that stand for one of its days.
  static let edges = WordTable<StretchEdge>([
    ("anfang anfangs beginn beginning start early", .first), ("mitte middle mid", .middle),
    ("ende end late", .last),
  ])

  /// The same in one word.
  static let joinedEdges = WordTable<(StretchEdge, CalendarUnit)>([
    ("monatsanfang monatsbeginn", (.first, .month)), ("monatsmitte", (.middle, .month)),
    ("monatsende monatsletzter monatsletzten ultimo monatsultimo eom", (.last, .month)),
    ("jahresanfang jahresbeginn", (.first, .year)), ("jahresmitte", (.middle, .year)),
    ("jahresende jahresschluss eoy", (.last, .year)),
    ("wochenanfang wochenbeginn", (.first, .week)), ("wochenmitte midweek", (.middle, .week)),
    ("eow", (.last, .week)),
    ("quartalsanfang quartalsbeginn", (.first, .quarter)),
    ("quartalsende quartalsschluss eoq", (.last, .quarter)),
    ("halbjahresende halbjahresschluss", (.last, .halfYear)),
  ])

  /// Weeks, months and years that one word sets beside the present one.
  static let joinedStretches = WordTable<(CalendarUnit, Int)>([
    ("vorwoche", (.week, -1)), ("folgewoche", (.week, 1)), ("vormonat vormonats", (.month, -1)),
    ("folgemonat folgemonats", (.month, 1)), ("vorquartal vorquartals", (.quarter, -1)),
    ("folgequartal folgequartals", (.quarter, 1)), ("vorjahr vorjahres", (.year, -1)),
    ("folgejahr folgejahres", (.year, 1)),
  ])

  /// The first of a month, whichever comes next.
  static let firstOfMonth = WordTable("monatserster monatsersten")
  static let firstWord = WordTable("erste ersten erster first")
  static let endOfDay = WordTable("eod cob")

  /// What stands between a week and the day that names it.
  static let weekFrom = WordTable("vom von of commencing beginning starting ab")
  static let commencingLetter = WordTable("c")
  static let halfOfMonth = WordTable("hälfte half")
  static let still = WordTable("noch still")
  static let week = WordTable("kw cw kalenderwoche woche week weeks kws kalenderwochen wochen")
  static let calendar = WordTable("calendar iso")
  static let weekLetter = WordTable("w")
  /// Selects the weekend that is nearest, where "next" might be the one after it.
  static let nearest = WordTable("kommende kommenden kommender kommendes coming upcoming")
  static let weekend = WordTable("wochenende wochenendes we weekend weekends")
  static let quarter = WordTable("q quartal quartals quarter")
  static let half = WordTable("h hj halbjahr halbjahres halbjahrs jahreshälfte half")
  static let halfLetter = WordTable("h")
  static let halfWord = WordTable("half")
  static let year = WordTable("jahr jahres jahrs year")
  static let rest = WordTable("rest")
  static let ordinalEndings = WordTable("st nd rd th")
  static let of = WordTable("of")
  static let ofOrFrom = WordTable("of von")
  /// What joins a day, or a part, to what it belongs to.
  static let ofThe = WordTable("of in im des der dem den the vom diesen")
  static let after = WordTable("nach after following")
  static let before = WordTable("vor before")
  static let from = WordTable("von vom from")
  static let between = WordTable("between zwischen")
  static let ago = WordTable("vor")
  static let agoAfter = WordTable("ago")
  static let ahead = WordTable("in")
  static let fromOrOn = WordTable("from on")
  static let now = WordTable("now jetzt")
  static let halfOf = WordTable("half halben halbes halbe")
  static let oneAndAHalf = WordTable("anderthalb eineinhalb")
  static let time = WordTable("time")
  static let inclusive = WordTable("einschließlich inklusive including")
  static let fortnight = WordTable("fortnight")
  static let since = WordTable("seit since")
  static let until = WordTable("bis until till til")
  /// What says that a day is the last one on which something may be done.
  static let deadline = WordTable("spätestens by")
  static let within = WordTable("innerhalb binnen within")
  static let starting = WordTable("ab from starting beginning beginnend")
  static let to = WordTable("bis to until till through thru")
  static let and = WordTable("und and")
  // As in "bis zum 4.12.".
  static let toThe = WordTable("zum zur am an den der dem the on")
  static let articles = WordTable("der des dem den die das the")
  /// Words that may stand before a day and say nothing.
  static let openers = WordTable("am an im den der dem des die das the on in zum zur")
  /// The same without those that a day itself may begin with: "in 3 Wochen".
  static let openersOfDays = WordTable("am an zum zur zu at den der dem the on")
  static let lasting = WordTable("für for lang long")
  static let forWord = WordTable("für for")
  static let lang = WordTable("lang long")
}

/// A length of time by the calendar.
enum CalendarUnit: Sendable, Hashable {
  case day, workingDay, week, month, quarter, halfYear, year
}

/// The part of a stretch of time that stands for one of its days.
enum StretchEdge: Sendable { case first, middle, last }
