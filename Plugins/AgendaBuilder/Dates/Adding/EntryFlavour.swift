import LotseKit

/// What somebody calls an entry while adding it; a duty is a deadline that comes again.
enum EntryFlavour: Sendable {
  case appointment, deadline, duty

  /// The kind that is stored.
  var kind: CalendarEntry.Kind { self == .appointment ? .appointment : .deadline }

  /// What it is called.
  var name: Text {
    switch self {
    case .appointment: Text(de: "Termin", en: "appointment")
    case .deadline: Text(de: "Frist", en: "deadline")
    case .duty: Text(de: "Pflicht", en: "duty")
    }
  }

  /// What an entry is called that is already there.
  init(_ entry: CalendarEntry) {
    self =
      entry.kind == .appointment ? .appointment : entry.isRecurring ? .duty : .deadline
  }

  /// When it takes place, or by when it is due.
  var when: Question<Series> {
    switch self {
    case .appointment: EntryQuestions.when
    case .deadline: EntryQuestions.due
    case .duty: EntryQuestions.dutyDue
    }
  }
}
