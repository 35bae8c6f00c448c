import LotseKit

/// Notes how far the involvement of somebody has got.
///
/// Its value is the ``ProjectResult``.
struct StateCommand: StakeholderCommand {
  private static let line = Question.text(
    "who",
    Text(de: "Wer wurde wie beteiligt?", en: "Who was involved, and how?"),
    TextRule(length: 1...500)
  )
  .explained(
    Text(
      de:
        "Offen, geplant, informiert, gehört, zugestimmt oder nicht nötig; ein Tag darf dabeistehen.",
      en: "Open, planned, informed, heard, agreed or not needed; a day may go with it."
    )
  )
  .such(as: Text(de: "Personalrat gestern informiert", en: "staff council informed yesterday"))

  private static let state = Question.choice(
    "state",
    Text(de: "Wie weit ist die Beteiligung?", en: "How far has the involvement got?"),
    InvolvementState.allCases.map { Choice($0.rawValue, $0.name) }
  )
  private static let day = Question.day(
    "on",
    Text(de: "An welchem Tag?", en: "On which day?")
  )
  private static let owner = Question.text(
    "owner",
    Text(de: "Wer kümmert sich?", en: "Who sees to it?"),
    TextRule(length: 1...100, completes: .person)
  )
  private static let reason = Question.text(
    "reason",
    Text(de: "Warum ist es nicht nötig?", en: "Why is it not needed?"),
    TextRule(length: 1...300)
  )
  .because(
    Text(
      de: "Der Grund steht im Dokument; so ist später belegt, dass es bedacht wurde.",
      en: "The reason stands in the document; so it is on record that it was considered."
    )
  )

  let declaration = Command(
    "state",
    names: Names(de: "stand", "melden", en: "state", aliases: ["mark"]),
    summary: Text(
      de: "Festhalten, wie weit die Beteiligung von jemandem ist",
      en: "Note how far the involvement of somebody has got"
    ),
    parameters: [
      Parameter(
        line,
        names: Names(de: "wer", en: "who"),
        style: .rest,
        meaning: .sentence
      ),
      .inProject,
      Parameter(state, names: Names(de: "stand", en: "state"), style: .option),
      Parameter(
        day,
        names: Names(de: "am", en: "on"),
        style: .option,
        meaning: .date
      ),
      Parameter(owner, names: Names(de: "zuständig", en: "owner"), style: .option),
      Parameter(reason, names: Names(de: "grund", en: "reason"), style: .option),
    ],
    effect: .writes
  )

  func run(_ request: Request, in context: StakeholderContext) async throws -> Reply {
    let line = try await context.conversation.ask(Self.line)
    let stored = try await context.project(request)
    var project = stored.content
    let known = try context.involvement(in: project).stakeholders
    let meant = try await context.stakeholders(named: line, among: known)
    let told = try context.files.states.value.state(in: line).map(\.rawValue)
    let chosen: String =
      if let told = request[Self.state] ?? told { told } else {
        try await context.conversation.ask(Self.state)
      }
    guard let state = InvolvementState(rawValue: chosen) else { throw AnswerMismatch(id: "state") }
    let reason = state == .notNeeded ? try await reason(request, line, context) : nil
    for stakeholder in meant {
      var entry = project.entry(stakeholder.who)
      entry.state = state
      entry.day = request[Self.day] ?? day(in: line, context) ?? context.today
      entry.owner = request[Self.owner] ?? entry.owner
      entry.reason = reason
      project.keep(entry)
    }
    let kept = try await context.keep(project, insteadOf: stored)
    return try ChangeReply(context: context, stored: kept).reply(meant.map(\.who))
  }

  /// Why somebody need not be involved: an option, what follows "because", or asked.
  private func reason(
    _ request: Request,
    _ line: String,
    _ context: StakeholderContext
  ) async throws -> String {
    if let given = request[Self.reason] { return given }
    for word in [" weil ", " because "] {
      if let range = line.firstRange(of: word), range.upperBound < line.endIndex {
        return String(line[range.lowerBound...].dropFirst())
      }
    }
    return try await context.conversation.ask(Self.reason)
  }

  /// The day that a line names: its words that are one.
  private func day(in line: String, _ context: StakeholderContext) -> Day? {
    let reader = DayReader(today: context.today, direction: .past)
    let words = line.split(whereSeparator: \.isWhitespace).map {
      $0.trimmingSuffix { ",;".contains($0) }
    }
    for length in (1...3).reversed() where length <= words.count {
      for start in 0...(words.count - length) {
        let run = words[start..<start + length].joined(separator: " ")
        // "so" and "mo" are mostly other words.
        if run.count > 3, let day = try? reader.read(run) { return day }
      }
    }
    return nil
  }
}

extension Substring {
  fileprivate func trimmingSuffix(_ isTrimmed: (Character) -> Bool) -> Substring {
    var text = self
    while let last = text.last, isTrimmed(last) { text.removeLast() }
    return text
  }
}
