import LotseKit

/// Tells what matters today, in few lines.
struct TodayDocument {
  /// So many lines of a section are shown, then how many more there are.
  private static let most = 6

  let context: AgendaContext
  let days: DayBlocks
  private var words: ItemWords { context.words }

  func document(_ overview: DayOverview) -> Document {
    let today = context.today
    let holiday = days.almanac.publicHolidays(in: today...today)[today]
    let week = context.say("KW \(today.isoWeek.week)", "week \(today.isoWeek.week)")
    let title = days.heading(today, holiday) + ", " + week
    let blocks: [Block] = [.heading(2, Prose(title))]
    if overview.isEmpty { return Document(blocks + beginning) }
    return Document(blocks + sections(overview) + closing(overview))
  }

  /// How to begin, for somebody whose agenda is empty.
  private var beginning: [Block] {
    let text = context.say(
      "Die Agenda ist noch leer. So fängt sie an:",
      "The agenda is still empty. To begin:"
    )
    let add = context.say(
      "/agenda neu E-Rechnung einführen --bis 31.3.",
      "/agenda add introduce e-invoicing --due 31 March"
    )
    let meeting = context.say(
      "/agenda termin Jour fixe jeden Montag 9:00, 60 min",
      "/agenda appointment team meeting every Monday 9:00, 60 min"
    )
    let duty = context.say(
      "/agenda pflicht Bericht an den Rat jedes Jahr am 31. März",
      "/agenda duty report to the council every year on 31 March"
    )
    return [
      .paragraph(Prose(text)), .list([add, meeting, duty].map { Prose($0, .code) }),
    ]
  }

  private func sections(_ overview: DayOverview) -> [Block] {
    let late = overview.overdue.map { words.line($0) }
    var blocks = section(
      context.say("Überfällig", "Overdue"),
      late,
      total: overview.overdueTotal,
      more: context.say("/agenda liste überfällig", "/agenda list overdue")
    )
    let week = context.say("/agenda woche", "/agenda week")
    blocks += section(
      context.say("Termine heute", "Appointments today"),
      overview.appointments.map { words.line($0) },
      more: context.say("/agenda woche heute", "/agenda week today")
    )
    blocks += days.overlaps(overview.appointments)
    blocks += section(
      context.say("Heute fällig", "Due today"),
      overview.due.map { words.line($0) },
      more: context.say("/agenda woche heute", "/agenda week today")
    )
    let last = words.day(overview.ahead.upperBound)
    blocks += section(
      context.say("Bis \(last)", "Until \(last)"),
      overview.soon.map { words.lineWithDay($0) },
      more: week
    )
    return blocks
      + section(
        context.say("Nachfassen", "Ask again"),
        overview.followUps.map { words.line($0, .reasons) },
        more: context.say("/agenda liste wartend", "/agenda list waiting")
      )
  }

  private func section(_ title: String, _ lines: [Prose], total: Tally? = nil, more: String)
    -> [Block]
  {
    if lines.isEmpty { return [] }
    var rest = total ?? Tally(counted: lines.count)
    var shown = Array(lines.prefix(Self.most))
    if rest.count > shown.count {
      rest.count -= shown.count
      let number = words.number(rest)
      let text = context.say("… und \(number) weitere:", "… and \(number) more:")
      shown.append("\(text, .faint) \(more, .code)")
    }
    return [.paragraph(Prose(title, .strong)), .list(shown)]
  }

  private func closing(_ overview: DayOverview) -> [Block] {
    var blocks: [Block] = []
    if overview.overdueTotal.count == 0, overview.appointments.isEmpty, overview.due.isEmpty {
      let text = context.say("Heute liegt nichts an.", "Nothing is on today.")
      blocks.append(.paragraph(Prose(text)))
    }
    if let next = overview.next {
      let title = context.say("Als Nächstes:", "Next:")
      blocks.append(.paragraph("\(title, .strong) \(words.line(next, .reasons))"))
    }
    if overview.stale.count > 0 {
      let days = StaleCommand.patience
      let stale = words.number(overview.stale)
      let text =
        overview.stale.count == 1
        ? context.say(
          "1 Maßnahme hat sich seit \(days) Tagen nicht bewegt:",
          "1 measure has not moved for \(days) days:"
        )
        : context.say(
          "\(stale.firstUppercased) Maßnahmen haben sich seit \(days) Tagen nicht bewegt:",
          "\(stale.firstUppercased) measures have not moved for \(days) days:"
        )
      let command = context.say("/agenda stillstand", "/agenda stale")
      blocks.append(.paragraph("\(text, .faint) \(command, .code)"))
    }
    return blocks
  }
}
