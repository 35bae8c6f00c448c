import LotseKit

/// What reminders say, and what can be done about them.
struct ReminderWords {
  let words: BreakWords
  let wording: [String: [Text]]
  let rules: BreakRules
  /// Which of several lines it is the turn of.
  let turn: Int

  /// What is said of an event; nothing where something is only taken back.
  func message(_ event: BreakEvent, _ state: BreakState, namingCommands: Bool) -> Document {
    let commands: Prose = namingCommands ? " · \(commands, .code)" : Prose([])
    return switch event {
    case .announce(let kind, let seconds): Document(announcement(kind, seconds) + commands)
    case .remind(let kind): Document(reminder(kind, state) + commands)
    case .finish: Document(Prose(line("done")))
    case .rest(let level, let minutes): rest(level, minutes)
    case .dayEnd(let minutes): Document(Prose(line("day-end", worked: minutes)))
    case .withdraw: Document()
    }
  }

  private func announcement(_ kind: BreakKind, _ seconds: Int) -> Prose {
    let time = words.duration(seconds: seconds)
    let text = words.text("In \(time)", "In \(time)")
    return "\(text, .strong): \(words.name(kind))"
  }

  private func reminder(_ kind: BreakKind, _ state: BreakState) -> Prose {
    let length = rules.length(of: kind)
    let minutes = max(1, state.stretch / 60)
    return Prose(
      line(kind.rawValue, time: words.duration(seconds: length), worked: minutes),
      .strong
    )
  }

  private var commands: String {
    words.text("/pause jetzt, später, auslassen", "/break now, later, skip")
  }

  private func rest(_ level: Int, _ minutes: Int) -> Document {
    let text = line(level == 0 ? "rest" : "rest-long", worked: minutes)
    let note = rules.behaviour.rest.note.in(words.language)
    return [.paragraph(Prose(text)), .paragraph(Prose("§ 4 ArbZG. " + note, .faint))]
  }

  /// One of the lines about something, with the times filled in.
  private func line(_ key: String, time: String = "", worked minutes: Int = 0) -> String {
    guard let lines = wording[key], !lines.isEmpty else { return "" }
    return lines[turn % lines.count].in(words.language)
      .replacing("{time}", with: time)
      .replacing("{worked}", with: words.duration(minutes: minutes))
  }

  /// What is said once, with the first reminder of all.
  func firstHint(_ event: BreakEvent) -> Prose? {
    guard case .remind = event else { return nil }
    let text = words.text(
      "Pausen stellen Sie mit /pause einrichten ein; was festgehalten wird, sagt /pause datenschutz.",
      "Set breaks up with /break setup; /break privacy says what is recorded."
    )
    return Prose(text, .faint)
  }

  /// What can be done at once, where there are buttons for it.
  func actions(_ event: BreakEvent) -> [FollowUp] {
    let (now, later, skip) = (
      FollowUp(Text(de: "Jetzt", en: "Now"), command: "breaks.now"),
      FollowUp(
        Text(de: "Später", en: "Later"),
        command: "breaks.later",
        arguments: ["minutes": .given(.integer(5))]
      ),
      FollowUp(Text(de: "Auslassen", en: "Skip"), command: "breaks.skip")
    )
    switch event {
    case .announce, .remind: return [now, later, skip]
    case .finish, .rest, .dayEnd, .withdraw: return []
    }
  }
}
