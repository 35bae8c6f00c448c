import LotseKit

/// The days of the way to the council, counted back from the day of the meeting.
struct PathTimetable: Sendable {
  let path: DecisionPath
  let council: Council
  let language: Language
  /// Which days offices work on.
  let almanac: Almanac

  /// The steps with their days.
  func steps(decidedOn day: Day) -> [PathStep] {
    path.steps.map { step in
      let distance = step.after ?? -(step.before ?? 0)
      return PathStep(
        step.id,
        title: step.title(by: council, in: language),
        text: step.text.in(language),
        day: almanac.day(day, addingWorkingDays: distance)
      )
    }
  }

  /// The first Thursday, the usual day of meetings, that leaves time for all steps.
  func earliestCouncil(from today: Day) -> Day {
    let longest = path.steps.compactMap(\.before).max() ?? 0
    var day = almanac.day(today, addingWorkingDays: longest + 1)
    while day.weekday != .thursday || !almanac.isWorkingDay(day) { day = day.adding(days: 1) }
    return day
  }
}
