import LotseKit

extension Almanac {
  /// The names of the public holidays on some days, by day.
  func publicHolidays(in days: ClosedRange<Day>) -> [Day: Text] {
    var names: [Day: Text] = [:]
    for year in days.lowerBound.year...days.upperBound.year {
      for holiday in holidays where holiday.isPublic(in: land) {
        if let day = holiday.day(in: year), days.contains(day) { names[day] = holiday.name }
      }
    }
    return names
  }
}
