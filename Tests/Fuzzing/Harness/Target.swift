import LotseCalendar
import LotseGuides
import LotseHost
import LotseKit
import LotseTestSupport

/// What is fed.
///
/// Each ends with a result or a sentence that says what is wrong, never otherwise.
enum Target: String, CaseIterable {
  /// Lines at the prompt, and what they lead to.
  case prompt
  /// Answers to the questions of the command that the first two bytes choose.
  case answers
  /// The words of a call from the shell, one a line.
  case command
  /// A day, a time, a period or a rule of recurrence.
  case date
  /// A guide, which is then gone through.
  case guide
  /// An expression in a guide.
  case expression
  /// A template in a guide.
  case template
  /// An exported store, which is then imported and looked at.
  case archive
  /// A spreadsheet, which is then imported.
  case table
  /// A calendar file, which is then written anew and read again.
  case calendar

  /// Deals with one input.
  func take(_ bytes: [UInt8]) async {
    let text = String(decoding: bytes, as: UTF8.self)
    switch self {
    case .prompt: await Household.shared.type(text.lines)
    case .answers: await Household.shared.answer(bytes)
    case .command: await Household.shared.call(text.lines)
    case .date: Household.shared.read(text)
    case .guide: await GuideInput(bytes).take()
    case .expression: await GuideInput(expression: text).take()
    case .template: await GuideInput(template: text).take()
    case .archive: await Household.shared.importArchive(bytes)
    case .table: await Household.shared.importTable(bytes)
    case .calendar: takeCalendar(bytes)
    }
  }

  /// What was read can be written, and read again.
  private func takeCalendar(_ bytes: [UInt8]) {
    let zone = LocalZone(name: "Europe/Berlin", rules: .fixed(3600))
    let reader = CalendarReader(zone: zone)
    guard let content = try? reader.content(of: bytes), !content.items.isEmpty else { return }
    let file = CalendarWriter(product: "-//Lotse//Fuzzing//DE", zone: zone)
      .text(content.items, at: Rehearsal.monday)
    let again = try? reader.content(of: Array(file.utf8))
    precondition(again?.items.count == content.items.count, "items are lost on the way")
  }
}

extension String {
  var lines: [String] {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
  }
}
