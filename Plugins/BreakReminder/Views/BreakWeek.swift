import LotseKit

/// A week by the clock: time at the desk, and what became of breaks in it.
struct BreakWeek {
  let monday: Day
  let days: [BreakDay]
  let words: BreakWords

  var chart: Chart {
    let week = monday.isoWeek.week
    let rows = (0..<7).compactMap(row)
    return Chart(
      words.text("Pausen der Woche \(week)", "Breaks of week \(week)"),
      .week(Chart.Week(rows, marks: BreakTime.What.allCases.map(mark)))
    )
  }

  /// A day of the week; those of the weekend only if something was on them.
  private func row(_ offset: Int) -> Chart.Week.WeekDay? {
    let day = monday.adding(days: offset)
    let times = days.first { $0.day == day }?.times ?? []
    guard offset < 5 || !times.isEmpty else { return nil }
    return Chart.Week.WeekDay(
      day,
      times.map { Chart.Week.Stretch(from: $0.from, to: $0.until, mark($0.what)) }
    )
  }

  /// No kind of break is better than another one: they differ in their signs alone.
  private func mark(_ what: BreakTime.What) -> Chart.Mark {
    switch what {
    case .work: Chart.Mark(words.text("am Platz", "at the desk"), .faint)
    case .kept: Chart.Mark(words.text("Pause gemacht", "break taken"))
    case .natural: Chart.Mark(words.text("Pause von selbst", "natural break"))
    case .postponed: Chart.Mark(words.text("verschoben", "postponed"))
    case .skipped: Chart.Mark(words.text("ausgelassen", "skipped"))
    case .missed: Chart.Mark(words.text("verpasst", "missed"), .unknown)
    }
  }
}
