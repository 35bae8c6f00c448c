import LotseKit

/// Shows measures of the catalogue.
struct CataloguePage {
  let context: AgendaContext
  let catalogue: MeasureCatalogue
  private let roles: RoleDirectory
  private let scoring: ScoringModel
  private let taken: [String: Stored<Measure>]

  init(_ context: AgendaContext) async throws {
    self.context = context
    catalogue = try context.knowledge.catalogue.value
    roles = try await context.roles
    scoring = try context.knowledge.scoring.value
    taken = try await AgendaShelf(agenda: context.agenda).catalogued()
  }

  private var language: Language { context.language }

  /// Whether folded words occur in a measure, its field or its owner, in either language.
  func fits(_ measure: CatalogueMeasure, _ words: String) -> Bool {
    let field = catalogue.field(measure.field)
    let texts = Language.allCases.flatMap { language in
      [
        measure.title.in(language), field?.title.in(language) ?? "",
        roles.name(measure.owner, in: language),
      ]
    }
    return ([measure.field, measure.dimension] + texts).contains { $0.folded.contains(words) }
  }

  /// Several measures, by their fields of action.
  func list(_ measures: [CatalogueMeasure]) throws -> Reply {
    var blocks: [Block] = []
    for field in catalogue.fields {
      let own = measures.filter { $0.field == field.id }
      if own.isEmpty { continue }
      blocks.append(.heading(2, Prose(field.title.in(language))))
      blocks.append(.table(table(own)))
    }
    let day = context.words.date(catalogue.checked)
    let hint = context.say(
      "Vorschläge mit Stand \(day). /agenda katalog M07 zeigt mehr, /agenda übernehmen M07 nimmt "
        + "eine Maßnahme auf.",
      "Proposals as of \(day). /agenda catalogue M07 shows more, /agenda adopt M07 takes a measure."
    )
    blocks.append(.paragraph(Prose(hint, .faint)))
    return Reply(Document(blocks), value: value(measures))
  }

  private func table(_ measures: [CatalogueMeasure]) -> Table {
    let columns = [
      Table.Column(context.say("Nr.", "No.")), Table.Column(context.say("Maßnahme", "Measure")),
      Table.Column(context.say("Verantwortlich", "Accountable")),
      Table.Column(context.say("Aufwand", "Effort")), Table.Column(context.say("Braucht", "Needs")),
    ]
    return Table(
      columns,
      measures.map { measure in
        let mark = taken[measure.id].map { " (\($0.number))" } ?? ""
        return [
          Prose(measure.id, .strong), "\(measure.title.in(language))\(mark, .faint)",
          Prose(roles.name(measure.owner, in: language)), Prose(measure.effort.rawValue),
          Prose(measure.needs.joined(separator: ", ")),
        ]
      }
    )
  }

  /// One measure with everything that the catalogue says of it.
  func single(_ measure: CatalogueMeasure) throws -> Reply {
    let known = measure.basis.compactMap { basis in catalogue.evidence(for: basis) }
    let facts = facts(measure).compactMap { name, text in
      text.map { Prose("\(name, .faint): \($0)") }
    }
    var blocks: [Block] = [
      .heading(2, "\(measure.id) \(measure.title.in(language))"),
      .paragraph(Prose(measure.goal.in(language))), .list(facts),
    ]
    if !known.isEmpty {
      blocks.append(.sources(BasisWords(catalogue, language).sources(of: [measure])))
    }
    let adopt = FollowUp(
      Text(de: "\(measure.id) auf die Agenda nehmen", en: "put \(measure.id) on the agenda"),
      command: "agenda.adopt",
      arguments: ["which": .given(.text(measure.id))]
    )
    let isThere = taken[measure.id]?.content.isOpen == true
    return Reply(
      Document(blocks),
      value: value([measure]),
      followUps: isThere ? [] : [adopt]
    )
  }

  private func facts(_ measure: CatalogueMeasure) -> [(String, String?)] {
    let needs = measure.needs.map { id in
      "\(id) \(catalogue.measure(id)?.title.in(language) ?? "")"
    }
    let indicators = measure.indicators.compactMap { catalogue.indicators[$0]?.name.in(language) }
    let stored = taken[measure.id]
    return [
      (context.say("Handlungsfeld", "Field"), catalogue.field(measure.field)?.title.in(language)),
      (context.say("Verantwortlich", "Accountable"), roles.name(measure.owner, in: language)),
      (
        context.say("Löst voraussichtlich Beteiligung aus", "Likely triggers involvement"),
        joined(measure.must.map { roles.name($0, in: language) })
      ),
      (
        context.say("Außerdem einbeziehen", "Involve as well"),
        joined(measure.should.map { roles.name($0, in: language) })
      ),
      (context.say("Aufwand", "Effort"), scoring.name(measure.effort).in(language)),
      (
        context.say("Braucht", "Needs"),
        joined(needs + measure.needsAlso.map { $0.in(language) })
      ),
      (context.say("Kennzahlen", "Indicators"), joined(indicators)),
      (context.say("Grundlage", "Basis"), BasisWords(catalogue, language).line(measure)),
      (
        context.say("Bewertung (Vorschlag)", "Rating (proposal)"),
        context.words.rating(measure.rating(scoring), by: scoring)
      ),
      (context.say("Auf Ihrer Agenda", "On your agenda"), stored.map { "(\($0.number))" }),
    ]
  }

  private func joined(_ items: [String]) -> String? {
    items.isEmpty ? nil : items.joined(separator: ", ")
  }

  private func value(_ measures: [CatalogueMeasure]) -> JSONValue {
    let items = measures.map { measure -> JSONValue in
      var members: [String: JSONValue] = [
        "id": .string(measure.id), "title": .string(measure.title.in(language)),
        "field": .string(measure.field), "owner": .string(roles.name(measure.owner, in: language)),
        "effort": .string(measure.effort.rawValue),
        "needs": .array(measure.needs.map(JSONValue.string)),
      ]
      members["number"] = taken[measure.id].map { .integer($0.number) }
      return .object(members)
    }
    return ["measures": .array(items)]
  }
}
