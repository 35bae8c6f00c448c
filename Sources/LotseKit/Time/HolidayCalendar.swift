/// Holidays, and the words by which they are found in a text.
struct HolidayCalendar: Sendable {
  let holidays: [Holiday]

  init(_ holidays: [Holiday]) { self.holidays = holidays }
}
