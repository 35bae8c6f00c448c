import LotseKit

/// Shows the ready-made plans with what they do and where that comes from.
///
/// Its value is `{"presets": ["standard", "gentle"]}`.
struct PresetsCommand: BreakCommand {
  let declaration = Command(
    "presets",
    names: Names(de: "pläne", "vorlagen", en: "presets"),
    summary: Text(
      de: "Fertige Pläne zeigen, mit Quellen",
      en: "Show the ready-made plans, with sources"
    ),
    effect: .reads,
    examples: [
      .german: ["welche Pausenpläne gibt es", "Pausen bei Bildschirmarbeit nach Vorschrift"],
      .english: ["which break plans are there", "breaks for screen work as rules advise"],
    ]
  )

  func run(_ request: Request, in context: BreakContext) async throws -> Reply {
    let presets = try context.files.presets.value
    let sources = try context.files.sources.value
    let page = PlanPage(words: context.words)
    var document = Document()
    for preset in presets {
      let name = preset.name.in(context.language)
      document.append(
        .paragraph("\(name, .strong) (\(preset.id, .code)): \(preset.summary.in(context.language))")
      )
      document.append(.list(page.lines(preset.plan).map { Prose($0) }))
      if let details = preset.details {
        document.append(.paragraph(Prose(details.in(context.language))))
      }
      let evidence = sources.evidence(for: preset.sources, in: context.language)
      let cited = evidence.compactMap { $0.source(in: context.language) }
      if !cited.isEmpty { document.append(.sources(cited)) }
    }
    return Reply(
      document,
      value: ["presets": .array(presets.map { .string($0.id) })],
      followUps: [
        FollowUp(Text(de: "einrichten", en: "set up"), command: "breaks.setup"),
        FollowUp(Text(de: "eigener Plan", en: "own plan"), command: "breaks.own"),
      ]
    )
  }
}
