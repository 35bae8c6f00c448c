import LotseKit

// What is said to a file that cannot be read as a calendar.
extension UserError {
  static var noCalendar: UserError {
    UserError(
      Text(
        de: "Das ist keine Kalenderdatei: Eine solche beginnt mit BEGIN:VCALENDAR.",
        en: "This is no calendar file: such a file begins with BEGIN:VCALENDAR."
      ),
      advice: Text(
        de: "Speichern Sie den Kalender im Format iCalendar (.ics), und nennen Sie diese Datei.",
        en: "Save the calendar in the iCalendar format (.ics), and name that file."
      )
    )
  }

  static var calendarIsCutOff: UserError {
    UserError(
      Text(
        de: "Die Kalenderdatei hört mittendrin auf; ihr Ende fehlt.",
        en: "The calendar file stops in the middle; its end is missing."
      ),
      advice: Text(
        de: "Laden oder speichern Sie sie noch einmal.",
        en: "Download or save it once more."
      )
    )
  }

  static var calendarIsNotUTF8: UserError {
    UserError(
      Text(
        de: "Die Kalenderdatei enthält Zeichen, die kein UTF-8 sind.",
        en: "The calendar file holds characters that are not UTF-8."
      ),
      advice: Text(
        de:
          "Öffnen Sie sie in einem Texteditor, und speichern Sie sie mit der Zeichenkodierung UTF-8.",
        en: "Open it in a text editor, and save it with the encoding UTF-8."
      )
    )
  }

  static var calendarTooLarge: UserError {
    UserError(
      Text(
        de: "Die Kalenderdatei ist größer als 10 MB.",
        en: "The calendar file is larger than 10 MB."
      ),
      advice: exportLess
    )
  }

  static var calendarHasTooMuch: UserError {
    UserError(
      Text(
        de: "Die Kalenderdatei hat mehr als 50 000 Einträge.",
        en: "The calendar file has more than 50,000 items."
      ),
      advice: exportLess
    )
  }

  static var calendarTooDeep: UserError {
    UserError(
      Text(
        de: "Die Kalenderdatei ist tiefer verschachtelt, als ein Kalender es sein kann.",
        en: "The calendar file is nested more deeply than a calendar can be."
      ),
      advice: Text(
        de: "Exportieren Sie den Kalender noch einmal aus Ihrem Kalenderprogramm.",
        en: "Export the calendar from your calendar program once more."
      )
    )
  }

  private static var exportLess: Text {
    Text(
      de: "Speichern Sie aus dem Kalender einen kürzeren Zeitraum.",
      en: "Save a shorter period of the calendar."
    )
  }
}
