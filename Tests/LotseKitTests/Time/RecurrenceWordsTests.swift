import LotseKit
import Testing

@Suite("A rule of recurrence in words")
struct RecurrenceWordsTests {
  /// A Tuesday, the last but one in November.
  static let start = Day(iso: "2026-11-24")

  @Test(
    "is told as people tell it",
    arguments: [
      ("FREQ=DAILY", "täglich", "every day"),
      ("FREQ=DAILY;INTERVAL=3", "alle 3 Tage", "every 3 days"),
      ("FREQ=WEEKLY", "jeden Dienstag", "every Tuesday"),
      (
        "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "werktags (Montag bis Freitag)",
        "on weekdays (Monday to Friday)"
      ),
      (
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH", "alle 2 Wochen dienstags und donnerstags",
        "every 2 weeks on Tuesday and Thursday"
      ),
      (
        "FREQ=MONTHLY;BYDAY=1MO", "jeden ersten Montag im Monat",
        "on the first Monday of every month"
      ),
      (
        "FREQ=MONTHLY;BYDAY=1MO,3MO", "jeden ersten und dritten Montag im Monat",
        "on the first and third Monday of every month"
      ),
      (
        "FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR", "alle 3 Monate am letzten Freitag des Monats",
        "every 3 months on the last Friday of the month"
      ),
      ("FREQ=MONTHLY", "jeden Monat am 24.", "every month on the 24th"),
      (
        "FREQ=MONTHLY;BYMONTHDAY=-1", "am letzten Tag jedes Monats",
        "on the last day of every month"
      ),
      (
        "FREQ=MONTHLY;BYMONTHDAY=31", "jeden Monat am 31. (kürzere Monate entfallen)",
        "every month on the 31st (shorter months are left out)"
      ),
      (
        "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1",
        "jeden Monat am 30., in kürzeren Monaten am letzten Tag",
        "every month on the 30th, in shorter months on the last day"
      ),
      (
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        "am letzten Werktag (Montag bis Freitag) jedes Monats",
        "on the last weekday (Monday to Friday) of every month"
      ),
      (
        "FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR", "jeden Monat am 13., falls das ein Freitag ist",
        "every month on the 13th, if that is a Friday"
      ),
      ("FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=31", "jährlich am 31. März", "every year on 31 March"),
      (
        "FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29",
        "alle 4 Jahre am 29. Februar (nur in Schaltjahren)",
        "every 4 years on 29 February (leap years only)"
      ),
      (
        "FREQ=YEARLY;BYMONTH=3,9;BYDAY=1MO", "jährlich am ersten Montag im März und September",
        "every year on the first Monday in March and September"
      ),
      (
        "FREQ=YEARLY;BYWEEKNO=20,-1;BYDAY=MO", "jährlich in KW 20 und in der letzten KW montags",
        "every year in week 20 and in the last week of the year on Monday"
      ),
      (
        "FREQ=YEARLY;BYDAY=20MO", "jährlich am 20. Montag des Jahres",
        "every year on the 20th Monday of the year"
      ),
      (
        "FREQ=YEARLY;BYYEARDAY=100,-2", "jährlich am 100. und am vorletzten Tag des Jahres",
        "every year on the 100th and on the second to last day of the year"
      ),
      (
        "FREQ=WEEKLY;BYDAY=MO;UNTIL=20270326", "jeden Montag, bis Fr 26.3.2027",
        "every Monday, until Fri 26 Mar 2027"
      ),
      ("FREQ=DAILY;COUNT=10", "täglich, 10-mal", "every day, 10 times"),
      (
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=SU",
        "alle 2 Wochen montags und sonntags (Wochen beginnen am Sonntag)",
        "every 2 weeks on Monday and Sunday (weeks begin on Sunday)"
      ),
      (
        "FREQ=DAILY;INTERVAL=2;BYMONTH=1;BYDAY=MO",
        "alle 2 Tage, falls das ein Montag ist, nur im Januar",
        "every 2 days, if that is a Monday, only in January"
      ),
      (
        "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=13,-1;BYDAY=1FR,SA;BYSETPOS=1,-7",
        "jährlich im März am 13. und am letzten Tag, nur an jedem Samstag und am ersten Freitag, "
          + "davon je Jahr nur der erste und der 7.-letzte Tag",
        "every year in March on the 13th and on the last day, only on every Saturday and on the "
          + "first Friday, of these only the first and the 7th to last of each year"
      ),
    ]
  )
  func told(rule: String, german: String, english: String) throws {
    let (rule, start) = (try Recurrence(rule: rule), try #require(Self.start))
    #expect(rule.words(in: .german, from: start) == german)
    #expect(rule.words(in: .english, from: start) == english)
  }

  @Test(
    "leaves open without a first day what the rule leaves open",
    arguments: [
      ("FREQ=MONTHLY", "jeden Monat"), ("FREQ=WEEKLY;INTERVAL=2", "alle 2 Wochen"),
      ("FREQ=YEARLY;BYMONTH=3", "jährlich im März"), ("FREQ=WEEKLY;BYDAY=MO", "jeden Montag"),
    ]
  )
  func open(rule: String, words: String) throws {
    #expect(try Recurrence(rule: rule).words(in: .german) == words)
  }

  @Test("says the same only of rules that give the same days", arguments: Language.allCases)
  func faithful(language: Language) throws {
    var dice = Dice(seed: 33)
    let start = try #require(Self.start)
    var known: [String: Recurrence] = [:]
    for _ in 0..<4_000 {
      let rule = Recurrence.random(&dice)
      let words = rule.words(in: language, from: start)
      #expect(!words.isEmpty)
      guard let other = known.updateValue(rule, forKey: words), other != rule else { continue }
      let days = [rule, other].map { Array($0.occurrences(from: start).prefix(12)) }
      #expect(days[0] == days[1], "\(words): \(rule.rule), \(other.rule)")
    }
  }
}
