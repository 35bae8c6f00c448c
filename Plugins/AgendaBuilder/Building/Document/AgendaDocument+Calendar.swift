import LotseKit

extension AgendaDocument {
  /// The measures as things to do, the steps to the decision as days in the calendar; each has the
  /// same name whenever it is given out, so that a second import changes it.
  var calendar: [CalendarItem] {
    measures.map { $0.map(AgendaItem.measure) }.calendar(in: language)
      + content.path.map { step in
        var item = CalendarItem(
          .event,
          uid: "\(agenda.id.calendarUID)-\(step.id)",
          summary: step.title
        )
        item.details = step.text
        item.start = DayTime(step.day)
        item.isFree = true
        item.categories = [DeadlineCategory.name.in(language)]
        item.modified = agenda.changed
        return item
      }
  }
}
