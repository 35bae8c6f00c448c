import LotseCalendar
import LotseExport
import LotseHost
import LotseKit

/// In which form results are given.
enum OutputFormat: String, CaseIterable {
  /// For people, at the terminal.
  case text
  /// CommonMark with tables, to keep or hand on.
  case markdown = "md"
  /// One JSON object a line, for programs.
  case json
  /// A calendar file, for calendars and task lists.
  case calendar = "ics"

  /// A front end that gives results in this form, over another one.
  func console(over base: any FrontEnd, in zone: LocalZone) -> any FrontEnd {
    switch self {
    case .text: base
    case .markdown:
      ResultConsole(base: base) { result, language in
        MarkdownWriter(language: language)
          .text(result.document(in: language, withFollowUps: false))
      }
    case .json: ResultConsole(base: base) { $0.json(in: $1).text() + "\n" }
    case .calendar:
      ResultConsole(base: base, refuses: { $0.calendarFlaw }) { result, _ in
        let writer = CalendarWriter(product: Self.product, zone: zone)
        return writer.text((try? result.reply.calendar) ?? [], at: result.moment)
      }
    }
  }

  private static let product = "-//Lotse//Lotse \(Version.number)//DE"
}

extension Reply {
  /// Why there is no calendar file of it; `nil` if there is one.
  fileprivate var calendarFlaw: UserError? {
    do {
      return try calendar == nil ? .nothingForCalendars : nil
    } catch {
      return (error as? UserError) ?? .nothingForCalendars
    }
  }
}

extension UserError {
  fileprivate static let nothingForCalendars = UserError(
    Text(
      de: "Was dieser Befehl ergibt, ist nichts für einen Kalender.",
      en: "What this command results in is nothing for a calendar."
    ),
    advice: Text(
      de: "Wählen Sie mit --format eine andere Form: text, md oder json.",
      en: "Choose another form with --format: text, md or json."
    )
  )
}
