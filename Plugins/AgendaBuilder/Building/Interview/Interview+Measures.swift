import LotseKit

// The measures: from the catalogue, from the user's own list, and new ones.
extension Interview {
  /// Asks which measures of the catalogue belong to a field of action.
  func measures(for field: AgendaField, besides present: [PlannedMeasure] = []) async throws
    -> [PlannedMeasure]
  {
    guard let id = field.id else { return [] }
    let offered = catalogue.measures(of: id).filter { measure in
      taken[measure.id].map(\.content.isOpen) ?? true
        && !present.contains { $0.key == measure.id }
    }
    guard !offered.isEmpty else { return [] }
    let proposed = offered.filter { measure in
      taken[measure.id] != nil || (present.isEmpty && measure.isProposed)
    }
    let chosen = try await ask(
      MeasureChoiceQuestions.fromCatalogue(
        field.title,
        id,
        offered.map(choice),
        proposed: proposed.map(\.id)
      )
    )
    return offered.filter { chosen?.contains($0.id) == true }.map(planned)
  }

  /// A measure of the catalogue, with what the user's own agenda says of it.
  func planned(_ measure: CatalogueMeasure) -> PlannedMeasure {
    var planned = PlannedMeasure(measure, of: catalogue, roles, scoring, language)
    if let stored = taken[measure.id] { planned.takeOver(stored) }
    return planned
  }

  /// A measure as a choice: what it is, and who, how much and what before.
  func choice(_ measure: CatalogueMeasure) -> Choice {
    func words(_ language: Language) -> String {
      var parts = [roles.name(measure.owner, in: language), measure.effort.rawValue]
      let needs = measure.needs + measure.needsAlso.map { $0.in(language) }
      if !needs.isEmpty {
        let word = Text(de: "braucht", en: "needs").in(language)
        parts.append("\(word) \(needs.joined(separator: ", "))")
      }
      if let stored = taken[measure.id] {
        let word = Text(de: "steht auf Ihrer Agenda", en: "is on your agenda").in(language)
        parts.append("\(word): (\(stored.number))")
      }
      return parts.joined(separator: " · ")
    }
    let title = Text(
      de: "\(measure.id) \(measure.title.in(.german))",
      en: "\(measure.id) \(measure.title.in(.english))"
    )
    return Choice(measure.id, title, help: Text(de: words(.german), en: words(.english)))
  }

  /// Asks for measures of the own list that are not from the catalogue, and for new ones.
  func ownMeasures(_ fields: [AgendaField]) async throws -> [PlannedMeasure] {
    let listed = try await listedMeasures(fields)
    let items = try await ask(MeasureChoiceQuestions.own(fields, scoring))
    let new = items.enumerated().compactMap { index, answers -> PlannedMeasure? in
      guard let title = answers["title"]?.value, case .text(let title) = title else { return nil }
      let effort = MeasureChoiceQuestions.effort(in: answers) ?? .medium
      return PlannedMeasure(
        own: index + 1,
        title,
        field: MeasureChoiceQuestions.field(in: answers, fields),
        owner: MeasureChoiceQuestions.owner(in: answers),
        effort: effort,
        scoring
      )
    }
    return listed + new
  }

  /// Asks for at least one measure of the catalogue, where none was chosen at all.
  func atLeastOneMeasure() async throws -> [PlannedMeasure] {
    let offered = catalogue.measures.filter { taken[$0.id].map(\.content.isOpen) ?? true }
    let chosen = try await ask(MeasureChoiceQuestions.any(offered.map(choice)))
    return offered.filter { chosen.contains($0.id) }.map(planned)
  }

  /// The most own measures that a question offers.
  private static let mostListed = 30

  private func listedMeasures(_ fields: [AgendaField]) async throws -> [PlannedMeasure] {
    let open = try await context.agenda.measures(
      RecordQuery(
        [.lacks(.catalogue), .lacks(.agenda), .not(.lacks(.urgency))],
        order: .facet(.urgency, descending: false),
        limit: Self.mostListed
      )
    )
    guard !open.isEmpty else { return [] }
    let chosen = try await ask(MeasureChoiceQuestions.listed(open)) ?? []
    var planned: [PlannedMeasure] = []
    for measure in open where chosen.contains("item\(measure.number)") {
      let known = fields.first { $0.title == measure.content.field }?.title
      let asked = MeasureChoiceQuestions.field(of: measure, fields)
      let field = try await known != nil ? nil : ask(asked)
      planned.append(PlannedMeasure(measure, field: known ?? title(field, of: fields), scoring))
    }
    return planned
  }

  private func title(_ choice: String?, of fields: [AgendaField]) -> String {
    let index = choice.flatMap { Int($0.dropFirst()) } ?? 1
    return fields.indices.contains(index - 1) ? fields[index - 1].title : ""
  }

  /// Points out what chosen measures need that was not chosen, and offers it.
  ///
  /// The result is the measures taken in addition, and those left out; where it is asked for, also
  /// those that the user's own agenda has already.
  func prerequisites(of measures: [PlannedMeasure], areListed: Bool = true) async throws
    -> (added: [PlannedMeasure], missing: [CatalogueMeasure])
  {
    let missing = catalogue.missingPrerequisites(of: measures.map(\.key))
      .filter { taken[$0.id].map { areListed && $0.content.isOpen } ?? true }
    guard !missing.isEmpty else { return ([], []) }
    let choices = missing.map { needed in
      var choice = choice(needed)
      let users = (measures.compactMap(\.catalogue) + missing).filter {
        $0.needs.contains(needed.id)
      }
      .map(\.id).joined(separator: ", ")
      choice.help = Text(de: "gebraucht von \(users)", en: "needed by \(users)")
      return choice
    }
    let chosen = try await ask(MeasureChoiceQuestions.prerequisites(choices)) ?? []
    return (
      missing.filter { chosen.contains($0.id) }.map(planned),
      missing.filter { !chosen.contains($0.id) }
    )
  }
}
