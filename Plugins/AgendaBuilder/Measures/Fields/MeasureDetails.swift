import LotseKit

/// What was given of a measure by options, ready to be written into one.
///
/// Names are taken up in the spelling that is already in use.
struct MeasureDetails {
  let request: Request
  let context: AgendaContext

  /// Whether anything was given.
  var isEmpty: Bool {
    Parameter.measureDetails.allSatisfy { request.arguments[$0.form.id] == nil }
  }

  /// Writes what was given into a measure; what was not given stays as it is.
  func apply(to measure: inout Measure) async throws {
    try await applyNames(to: &measure)
    try await applyLists(to: &measure)
    applyValues(to: &measure)
    try await applyWaiting(to: &measure)
    if let status = request[MeasureQuestions.status].flatMap(MeasureStatus.init(rawValue:)) {
      measure.enter(status, on: context.today)
    }
    if let start = measure.start, let due = measure.due, start > due,
      request[MeasureQuestions.start] != nil || request[MeasureQuestions.due] != nil
    {
      throw UserError.endsBeforeStart(start, due)
    }
  }

  private func applyNames(to measure: inout Measure) async throws {
    let known = context.known
    if let owner = request[MeasureQuestions.owner] {
      measure.owner = try await context.owner(owner)
    }
    if let project = request[MeasureQuestions.project] {
      measure.project = try await known.spelling(of: project, as: .project)
    }
    if let field = request[MeasureQuestions.field] {
      measure.field = try await known.spelling(of: field, as: .field)
    }
    measure.goal = request[MeasureQuestions.goal] ?? measure.goal
    measure.notes = request[MeasureQuestions.notes] ?? measure.notes
    measure.basis = request[MeasureQuestions.basis] ?? measure.basis
    measure.catalogueID = request[MeasureQuestions.catalogue] ?? measure.catalogueID
  }

  private func applyLists(to measure: inout Measure) async throws {
    if let people = request[MeasureQuestions.stakeholders] {
      measure.stakeholders = try await context.known.spelling(
        of: [String](names: people),
        as: .person
      )
    }
    if let tags = request[MeasureQuestions.tags] {
      measure.tags = try await context.known.spelling(of: [String](names: tags), as: .tag)
    }
    if let line = request[MeasureQuestions.indicators] {
      let days = try await context.days(.future)
      measure.indicators = Indicator.all(in: line) { try? days.read($0) }
    }
    if let needs = request[MeasureQuestions.needs] {
      measure.needs = try await ItemSelection(needs).measures(in: context.agenda).map(\.id)
    }
  }

  private func applyValues(to measure: inout Measure) {
    measure.due = request[MeasureQuestions.due] ?? measure.due
    measure.start = request[MeasureQuestions.start] ?? measure.start
    measure.hiddenUntil = request[MeasureQuestions.hiddenUntil] ?? measure.hiddenUntil
    measure.budget = request[MeasureQuestions.budget] ?? measure.budget
    measure.runningCosts = request[MeasureQuestions.runningCosts] ?? measure.runningCosts
    measure.progress = request[MeasureQuestions.progress] ?? measure.progress
    if let effort = request[MeasureQuestions.effort].flatMap(EffortClass.init(rawValue:)) {
      measure.effort = effort
    }
    if let priority = request[MeasureQuestions.priority].flatMap(Priority.init(rawValue:)) {
      measure.priority = priority
    }
  }

  private func applyWaiting(to measure: inout Measure) async throws {
    let followUp = request[MeasureQuestions.followUp]
    if let person = request[MeasureQuestions.person] {
      let name = try await context.known.spelling(of: person.withoutSign, as: .person)
      measure.waiting = Waiting(for: name, since: context.today, followUp: followUp)
    } else if let followUp {
      guard measure.waiting != nil else { throw UserError.waitsForNobody }
      measure.waiting?.followUp = followUp
    }
  }
}

extension Measure {
  /// Enters a status, with what follows from it.
  mutating func enter(_ status: MeasureStatus, on day: Day) {
    if status.isEnd {
      if ended == nil { ended = day }
      (waiting, hiddenUntil) = (nil, nil)
      if status != .dropped { reason = nil }
    } else {
      ended = nil
      if !status.isStuck { reason = nil }
    }
    if status == .running, start.map({ $0 > day }) ?? true { start = day }
    self.status = status
  }
}

extension String {
  /// A name without the sign that marks it in a text: `@Frau_Kaya` is Frau Kaya.
  var withoutSign: String {
    guard first == "@" else { return self }
    return String(dropFirst().map { $0 == "_" ? " " : $0 })
  }
}
