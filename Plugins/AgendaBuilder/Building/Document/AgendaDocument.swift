import LotseKit

/// A digital agenda as a document for the council: the present state of its measures in the
/// chapters that such papers have.
struct AgendaDocument {
  let agenda: Stored<DigitalAgenda>
  let measures: [Stored<Measure>]
  /// What changed since the version before, if there was one.
  let changes: AgendaChanges?
  let context: AgendaContext
  let catalogue: MeasureCatalogue
  let method: BuildingMethod
  let scoring: ScoringModel
  let roles: RoleDirectory

  /// The document of an agenda as it is today.
  init(_ agenda: Stored<DigitalAgenda>, _ context: AgendaContext) async throws {
    self.agenda = agenda
    self.context = context
    catalogue = try context.knowledge.catalogue.value
    method = try context.knowledge.method.value
    scoring = try context.knowledge.scoring.value
    roles = try await context.roles
    let shelf = AgendaShelf(agenda: context.agenda)
    measures = try await shelf.measures(of: agenda.id)
    changes = try await AgendaChanges(of: agenda, measures, in: context.store)
  }

  var language: Language { context.language }
  var content: DigitalAgenda { agenda.content }
  var council: Council { Council(roles) }

  /// All chapters.
  var document: Document {
    var chapters = Chapters(language: language)
    chapters.open(content.title(in: language))
    chapters.append(beginning)
    if let changes {
      chapters.add("Was sich geändert hat", "What has changed", changes.blocks(self))
    }
    chapters.add("Vorwort", "Foreword", foreword)
    chapters.add("Ausgangslage", "Starting point", startingPoint)
    chapters.add("Leitbild und Grundsätze", "Vision and principles", vision)
    chapters.add("Handlungsfelder", "Fields of action", fields)
    chapters.add("Ziele", "Goals", goals)
    chapters.add("Maßnahmen", "Measures", overview + profiles)
    chapters.add("Steuerung und Rollen", "Governance and roles", governance)
    chapters.add("Ressourcen und Finanzierung", "Resources and financing", resources)
    chapters.add("Beteiligung und Kommunikation", "Participation and communication", participation)
    chapters.add("Monitoring und Fortschreibung", "Monitoring and update", monitoring)
    chapters.add("Beschlussweg", "Decision path", path)
    chapters.append(annex)
    return Document(chapters.blocks)
  }

  func say(_ german: String, _ english: String) -> String { context.say(german, english) }

  func paragraph(_ german: String, _ english: String) -> Block {
    .paragraph(Prose(say(german, english)))
  }

  /// What is still to be written or settled at a place.
  func open(_ german: String, _ english: String) -> Block {
    .callout(Callout(.open, Prose(say(german, english))))
  }

  func date(_ day: Day) -> String { context.words.date(day) }
}

/// Chapters with their numbers.
private struct Chapters {
  let language: Language
  private(set) var blocks: [Block] = []
  private var number = 0

  init(language: Language) { self.language = language }

  mutating func open(_ title: String) { blocks.append(.heading(1, Prose(title))) }

  mutating func append(_ blocks: [Block]) { self.blocks += blocks }

  mutating func add(_ german: String, _ english: String, _ blocks: [Block]) {
    number += 1
    let title = Text(de: german, en: english).in(language)
    self.blocks.append(.heading(2, "\(number) \(title)"))
    self.blocks += blocks
  }
}
