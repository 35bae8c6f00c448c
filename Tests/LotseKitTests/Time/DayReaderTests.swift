import LotseKit
import Testing

@Suite("Days as people write them")
struct DayReaderTests {
  /// A Monday.
  static let today = Day(year: 2026, month: 11, day: 23)

  private func read(_ text: String, _ direction: DayRule.Direction) throws -> Day {
    try DayReader(today: try #require(Self.today), direction: direction).read(text)
  }

  @Test(
    "a full date is the same in every direction",
    arguments: [
      ("2026-12-04", "2026-12-04"), (" 2026-12-04 ", "2026-12-04"), ("4.12.2026", "2026-12-04"),
      ("04.12.2026", "2026-12-04"), ("4. 12. 2026", "2026-12-04"), ("4.12.26", "2026-12-04"),
      ("4. Dezember 2026", "2026-12-04"), ("4 Dezember 2026", "2026-12-04"),
      ("am 4. Dez. 2026", "2026-12-04"), ("den 4. DEZEMBER 2026", "2026-12-04"),
      ("4 Dec 2026", "2026-12-04"), ("4th of December 2026", "2026-12-04"),
      ("the 4th of December, 2026", "2026-12-04"), ("Dec 4, 2026", "2026-12-04"),
      ("December 4th 2026", "2026-12-04"), ("on Dec. 4th, 2026", "2026-12-04"),
      ("Fr 4.12.2026", "2026-12-04"), ("Freitag, 4. Dezember 2026", "2026-12-04"),
      ("Freitag, den 4.12.2026", "2026-12-04"), ("Fri 4 Dec 2026", "2026-12-04"),
      ("Friday, Dec 4 2026", "2026-12-04"), ("1. März 2027", "2027-03-01"),
      ("1. Maerz 2027", "2027-03-01"), ("1. Marz 2027", "2027-03-01"),
      ("29.2.2028", "2028-02-29"), ("13/12/2026", "2026-12-13"), ("12/13/2026", "2026-12-13"),
      ("4/4/26", "2026-04-04"), ("1.1.1999", "1999-01-01"), ("31.12.2999", "2999-12-31"),
    ]
  )
  func full(text: String, iso: String) throws {
    #expect(try read(text, .future).iso == iso)
    #expect(try read(text, .past).iso == iso)
  }

  @Test(
    "a date without a year is the next one or the last one",
    arguments: [
      ("4.12.", "2026-12-04", "2025-12-04"), ("4.12", "2026-12-04", "2025-12-04"),
      ("04.12.", "2026-12-04", "2025-12-04"), ("4. Dezember", "2026-12-04", "2025-12-04"),
      ("4 Dec", "2026-12-04", "2025-12-04"), ("Dec 4", "2026-12-04", "2025-12-04"),
      ("22.11.", "2027-11-22", "2026-11-22"), ("23.11.", "2026-11-23", "2026-11-23"),
      ("24.11.", "2026-11-24", "2025-11-24"), ("29.2.", "2028-02-29", "2024-02-29"),
      ("2. Mai", "2027-05-02", "2026-05-02"), ("May 2nd", "2027-05-02", "2026-05-02"),
      ("31/12", "2026-12-31", "2025-12-31"),
    ]
  )
  func withoutYear(text: String, future: String, past: String) throws {
    #expect(try read(text, .future).iso == future)
    #expect(try read(text, .past).iso == past)
  }

  @Test(
    "words count from today",
    arguments: [
      ("heute", 0), ("Heute", 0), ("today", 0), ("gestern", -1), ("yesterday", -1),
      ("vorgestern", -2), ("morgen", 1), ("tomorrow", 1), ("übermorgen", 2), ("uebermorgen", 2),
      ("ubermorgen", 2), ("vor 3 Tagen", -3), ("vor einem Tag", -1), ("vor zwei Wochen", -14),
      ("3 days ago", -3), ("a week ago", -7), ("two weeks ago", -14), ("in 3 Wochen", 21),
      ("in 2 weeks", 14), ("in einer Woche", 7), ("in 14 Tagen", 14), ("in fünf Tagen", 5),
      ("in fuenf Tagen", 5), ("vor 1 Jahr", -365), ("in a month", 30), ("vor einem Monat", -31),
    ]
  )
  func relative(text: String, days: Int) throws {
    let expected = try #require(Self.today).adding(days: days)
    #expect(try read(text, .future) == expected)
    #expect(try read(text, .past) == expected)
  }

  @Test(
    "a weekday is the next one or the last one, and never today",
    arguments: [
      ("Freitag", "2026-11-27", "2026-11-20"), ("Fr", "2026-11-27", "2026-11-20"),
      ("fr.", "2026-11-27", "2026-11-20"), ("friday", "2026-11-27", "2026-11-20"),
      ("Fri", "2026-11-27", "2026-11-20"), ("am Freitag", "2026-11-27", "2026-11-20"),
      ("on Tuesday", "2026-11-24", "2026-11-17"), ("Tue", "2026-11-24", "2026-11-17"),
      ("Sonnabend", "2026-11-28", "2026-11-21"), ("So", "2026-11-29", "2026-11-22"),
      ("Montag", "2026-11-30", "2026-11-16"), ("mon", "2026-11-30", "2026-11-16"),
      ("letzten Freitag", "2026-11-20", "2026-11-20"),
      ("last friday", "2026-11-20", "2026-11-20"),
      ("nächsten Dienstag", "2026-11-24", "2026-11-24"),
      ("naechsten Dienstag", "2026-11-24", "2026-11-24"),
      ("next friday", "2026-11-27", "2026-11-27"), ("next mon", "2026-11-30", "2026-11-30"),
      ("kommenden Mittwoch", "2026-11-25", "2026-11-25"),
      ("diesen Freitag", "2026-11-27", "2026-11-27"),
      ("this monday", "2026-11-23", "2026-11-23"),
      ("übernächsten Dienstag", "2026-12-01", "2026-12-01"),
      ("vorletzten Freitag", "2026-11-13", "2026-11-13"),
      ("Freitag nächster Woche", "2026-12-04", "2026-12-04"),
      ("Friday of next week", "2026-12-04", "2026-12-04"),
      ("Montag letzter Woche", "2026-11-16", "2026-11-16"),
      ("Freitag KW 50", "2026-12-11", "2025-12-12"),
    ]
  )
  func weekdays(text: String, future: String, past: String) throws {
    #expect(try read(text, .future).iso == future)
    #expect(try read(text, .past).iso == past)
  }

  @Test(
    "beginnings, middles and ends are days, and so is a week's Monday",
    arguments: [
      ("Ende des Monats", "2026-11-30", "2026-11-30"), ("Monatsende", "2026-11-30", "2026-11-30"),
      ("end of the month", "2026-11-30", "2026-11-30"),
      ("end of month", "2026-11-30", "2026-11-30"),
      ("Anfang des Monats", "2026-11-01", "2026-11-01"),
      ("Mitte des Monats", "2026-11-15", "2026-11-15"),
      ("Ende nächsten Monats", "2026-12-31", "2026-12-31"),
      ("Anfang nächster Woche", "2026-11-30", "2026-11-30"),
      ("Mitte nächster Woche", "2026-12-02", "2026-12-02"),
      ("end of next week", "2026-12-06", "2026-12-06"),
      ("Ende März", "2027-03-31", "2026-03-31"), ("end of March", "2027-03-31", "2026-03-31"),
      ("mid-March", "2027-03-15", "2026-03-15"), ("Ende November", "2026-11-30", "2026-11-30"),
      ("Ende Februar 2028", "2028-02-29", "2028-02-29"),
      ("Jahresende", "2026-12-31", "2026-12-31"), ("end of year", "2026-12-31", "2026-12-31"),
      ("Ende 2027", "2027-12-31", "2027-12-31"), ("Ende Q1", "2027-03-31", "2026-03-31"),
      ("KW 12", "2027-03-22", "2026-03-16"), ("kw12", "2027-03-22", "2026-03-16"),
      ("12. KW", "2027-03-22", "2026-03-16"), ("week 12", "2027-03-22", "2026-03-16"),
      ("KW 12 2026", "2026-03-16", "2026-03-16"), ("KW 12/2026", "2026-03-16", "2026-03-16"),
      ("2026-W12", "2026-03-16", "2026-03-16"), ("KW 48", "2026-11-23", "2026-11-23"),
      ("KW 53", "2026-12-28", "2020-12-28"), ("nächste Woche", "2026-11-30", "2026-11-30"),
      ("next week", "2026-11-30", "2026-11-30"),
    ]
  )
  func approximate(text: String, future: String, past: String) throws {
    #expect(try read(text, .future).iso == future)
    #expect(try read(text, .past).iso == past)
  }

  @Test(
    "what is no day is refused, with examples",
    arguments: [
      "", " ", "Hinweis", "4", "4.", "12:30", "gestern oder heute",
      "4.12. und so weiter", "heute heute", "2026-1-1", "20261204", "in Wochen", "vor 3",
      "in 99999 Tagen", "\u{1B}[2J4.12.", "٤.١٢.", String(repeating: "4.12.", count: 100_000),
    ]
  )
  func notADay(text: String) throws {
    let error = #expect(throws: UserError.self) { try read(text, .future) }
    #expect(error?.problem.in(.german) == "Das lässt sich nicht als Tag lesen.")
    #expect(error?.advice?.in(.english).contains("in 3 weeks") == true)
  }

  @Test(
    "a time that cannot be placed is refused with that reason",
    arguments: ["demnächst", "asap"]
  )
  func vague(text: String) throws {
    let error = #expect(throws: UserError.self) { try read(text, .future) }
    #expect(error?.problem.in(.english) == "That does not say which day it is.")
  }

  @Test(
    "an impossible day is refused with the reason",
    arguments: [
      (
        "31.2.", "Den 31. Februar gibt es nicht: Der Monat hat höchstens 29 Tage.",
        "There is no 31 February: the month has at most 29 days."
      ),
      (
        "29.2.2027", "Den 29. Februar 2027 gibt es nicht: Der Monat hat 28 Tage.",
        "There is no 29 February 2027: the month has 28 days."
      ),
      (
        "31. November", "Den 31. November gibt es nicht: Der Monat hat 30 Tage.",
        "There is no 31 November: the month has 30 days."
      ),
      (
        "1.13.", "Einen Monat 13 gibt es nicht: Das Jahr hat 12.",
        "There is no month 13: the year has 12."
      ),
      (
        "Mo 4.12.2026", "Der 4. Dezember 2026 ist ein Freitag, kein Montag.",
        "4 December 2026 is a Friday, not a Monday."
      ),
      (
        "4/12", "4/12 kann zwei Tage meinen: 4.12. oder 12.4.",
        "4/12 can mean two days: 4 Dec or 12 Apr."
      ),
      (
        "KW 54", "Eine Kalenderwoche 54 gibt es nicht.", "There is no week 54."
      ),
      (
        "KW 53 2027", "Eine Kalenderwoche 53 gibt es im Jahr 2027 nicht.",
        "There is no week 53 in 2027."
      ),
      (
        "Dezember", "Das ist ein Zeitraum, kein Tag.", "That is a period, not a day."
      ),
    ]
  )
  func impossible(text: String, german: String, english: String) throws {
    let error = #expect(throws: UserError.self) { try read(text, .future) }
    #expect(error?.problem == Text(de: german, en: english))
  }

  @Test("every day reads back from the forms in which Lotse writes it")
  func everyDayReadsBack() throws {
    let first = try #require(Day(year: 2019, month: 12, day: 1))
    for distance in stride(from: 0, to: 3_000, by: 1) {
      let day = first.adding(days: distance)
      for form in [day.iso, day.words(in: .german), day.words(in: .english)] {
        for direction in [DayRule.Direction.past, .future] {
          #expect(try read(form, direction) == day, "\(form)")
        }
      }
    }
  }
}
