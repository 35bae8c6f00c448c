import LotseKit

/// Puts a digital agenda and its measures into the store.
struct AgendaWriter {
  let interview: Interview

  private var context: AgendaContext { interview.context }
  private var language: Language { interview.language }

  /// Stores the agenda and its measures: those that are there already are taken over, not doubled.
  func store(
    _ agenda: DigitalAgenda,
    _ measures: [PlannedMeasure]
  ) async throws -> Stored<DigitalAgenda> {
    var agenda = agenda
    let stored = try await context.store.insert(agenda)
    let written = try await write(measures, into: stored.id)
    let unjudged = measures.filter { !$0.isJudged }.compactMap { written[$0.key]?.id }
    agenda.proposedRatings = unjudged
    agenda.measures = measures.compactMap { written[$0.key].map(MeasureState.init) }
    return try await context.store.update(stored.id, to: agenda)
  }

  /// Writes measures, each after those that it needs; the stored ones by key.
  ///
  /// They become part of a digital agenda, if there is one.
  func write(_ measures: [PlannedMeasure], into agenda: RecordID?) async throws
    -> [String: Stored<Measure>]
  {
    var written: [String: Stored<Measure>] = [:]
    for measure in Self.inOrder(measures) {
      if let existing = measure.existing {
        let changed = changed(existing.content, by: measure, agenda)
        written[measure.key] = try await context.agenda.update(existing, to: changed)
      } else {
        let new = new(measure, agenda, needs: needs(of: measure, written))
        written[measure.key] = try await context.agenda.add(new)
      }
    }
    return written
  }

  /// Measures that are there first, since new ones may need them, then each after its needs.
  static func inOrder(_ measures: [PlannedMeasure]) -> [PlannedMeasure] {
    var ordered = measures.filter { $0.existing != nil }
    var open = measures.filter { $0.existing == nil }
    while !open.isEmpty {
      let keys = Set(open.map(\.key))
      let ready = open.filter { keys.isDisjoint(with: $0.needs) }
      ordered += ready.isEmpty ? open : ready
      let done = Set((ready.isEmpty ? open : ready).map(\.key))
      open.removeAll { done.contains($0.key) }
    }
    return ordered
  }

  /// What a new measure needs: others of the agenda, and what was made from the catalogue before.
  private func needs(
    of measure: PlannedMeasure,
    _ written: [String: Stored<Measure>]
  ) -> [RecordID] {
    measure.needs.compactMap { (written[$0] ?? interview.taken[$0])?.id }
  }

  private func new(
    _ planned: PlannedMeasure,
    _ agenda: RecordID?,
    needs: [RecordID]
  ) -> Measure {
    var measure = Measure(planned.title, on: context.today)
    measure.status = agenda == nil ? .idea : .planned
    measure.needs = needs
    if let catalogue = planned.catalogue {
      measure.catalogueID = catalogue.id
      measure.basis = BasisWords(interview.catalogue, language).line(catalogue)
      measure.indicators = catalogue.indicators.compactMap { interview.catalogue.indicators[$0] }
        .map { Indicator($0.name.in(language), target: $0.target.in(language)) }
    }
    fill(&measure, from: planned, agenda)
    return measure
  }

  /// What the user wrote stays; what is missing is filled in.
  private func changed(
    _ measure: Measure,
    by planned: PlannedMeasure,
    _ agenda: RecordID?
  ) -> Measure {
    var measure = measure
    if measure.status == .idea || measure.status == .assessed {
      measure.enter(.planned, on: context.today)
    }
    if planned.isPlannedAnew { (measure.start, measure.due) = (nil, nil) }
    fill(&measure, from: planned, agenda)
    return measure
  }

  private func fill(_ measure: inout Measure, from planned: PlannedMeasure, _ agenda: RecordID?) {
    measure.agenda = agenda ?? measure.agenda
    measure.field = planned.field
    measure.goal = measure.goal ?? planned.goal
    measure.owner = planned.owner
    measure.stakeholders = planned.stakeholders
    measure.effort = planned.effort
    measure.rating = planned.rating
    guard let quarters = planned.quarters, measure.due == nil else { return }
    measure.start = measure.start ?? max(quarters.lowerBound.firstDay, context.today)
    measure.due = quarters.upperBound.lastDay
  }
}
