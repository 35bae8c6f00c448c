import LotseKit

/// A role as a document that can be filed.
struct RoleProfileDocument {
  let context: RoleContext
  let situation: Situation
  let role: RoleName
  let profile: RoleProfile
  /// All size classes, the smallest first.
  let sizes: [SizeClass]
  let conflicts: [Compatibility.Pair]

  private var language: Language { context.language }

  /// Whether somebody is employed or appointed for it.
  private var isJob: Bool { [.post, .function, .leadership].contains(profile.kind) }

  func document() throws -> Document {
    let kind =
      isJob
      ? context.say("Stellenbeschreibung", "Job description")
      : context.say("Rollenprofil", "Role profile")
    var blocks: [Block] = [.heading(1, Prose("\(kind): \(role.name.in(language))"))]
    if isJob { blocks.append(.list(formalities)) }
    blocks += section("Zweck", "Purpose", profile.purpose)
    blocks += section("Aufgaben", "Tasks", profile.tasks)
    blocks += section("Kompetenzen", "Competences", profile.competences)
    blocks += section("Befugnisse und Schutz", "Authority and protection", profile.authority)
    blocks += section("Anbindung", "Anchoring", profile.anchoring)
    blocks += shares
    blocks += section("In kleinen Verwaltungen", "In small administrations", profile.bundling)
    blocks += try law() + incompatibilities()
    return Document(blocks + [context.disclaimer] + (try sources()))
  }

  /// What the writer has to fill in.
  private var formalities: [Prose] {
    let name =
      situation.profile.name ?? context.say("[Name der Verwaltung]", "[name of the administration]")
    let lines = [
      (context.say("Verwaltung", "Administration"), name),
      (
        context.say("Vorgesetzt", "Superior"),
        context.say("[Stelle oder Amt]", "[post or department]")
      ),
      (context.say("Vertretung", "Deputy"), context.say("[Rolle]", "[role]")),
      (
        context.say("Bewertung", "Grade"),
        context.say("[Entgelt- oder Besoldungsgruppe]", "[pay grade]")
      ),
    ]
    return lines.map { "\($0.0, .strong): \($0.1)" }
  }

  private func section(_ german: String, _ english: String, _ text: Text) -> [Block] {
    [
      .heading(2, Prose(context.say(german, english))),
      .paragraph(Prose(text.in(language))),
    ]
  }

  private func section(_ german: String, _ english: String, _ texts: [Text]) -> [Block] {
    if texts.isEmpty { return [] }
    return [
      .heading(2, Prose(context.say(german, english))),
      .list(texts.map { Prose($0.in(language)) }),
    ]
  }

  /// The time share of this size, or of every size if it is not known.
  private var shares: [Block] {
    let lines = sizes.filter { situation.size?.id ?? $0.id == $0.id }.compactMap { size in
      profile.shares[size.id].map { share -> Prose in
        "\(context.say("Größenklasse", "Size class")) \(size.id): \(share.in(language))"
      }
    }
    if lines.isEmpty { return [] }
    let caveat = context.say("Richtwerte, keine Normen.", "Orders of magnitude, no norms.")
    return [
      .heading(2, Prose(context.say("Zeitanteil", "Time share"))), .list(lines),
      .paragraph(Prose(caveat, .faint)),
    ]
  }

  private func law() throws -> [Block] {
    let advice = Advisor(situation: situation).advice(on: [profile]).first
    let reasons = AdviceReasons(context: context, situation: situation)
    var lines: [Prose] = try (advice?.grounds ?? []).compactMap { ground in
      switch ground {
      case .duty, .related, .openDuty, .landLaw: Prose(try reasons.words(ground, of: profile))
      default: nil
      }
    }
    let saysLand =
      advice?.grounds.contains { if case .landLaw = $0 { true } else { false } } ?? false
    if !saysLand, let law = profile.stateLaw { lines.append(Prose(law.in(language))) }
    if lines.isEmpty { return [] }
    return [
      .heading(2, Prose(context.say("Rechtlicher Rahmen", "Legal frame"))), .list(lines),
    ]
  }

  private func incompatibilities() throws -> [Block] {
    let verdicts = Verdict.allCases.filter { $0 != .usual }
    let lines: [Prose] = try verdicts.compactMap { verdict in
      let names = try conflicts.filter { $0.rule?.verdict == verdict }
        .map { try context.name($0.second) }
      if names.isEmpty { return nil }
      return "\(verdict.name.in(language), .strong): \(names.joined(separator: ", "))"
    }
    if lines.isEmpty { return [] }
    return [
      .heading(2, Prose(context.say("Nicht in einer Hand mit", "Not in one hand with"))),
      .list(lines),
    ]
  }

  private func sources() throws -> [Block] {
    let rules = conflicts.compactMap(\.rule).flatMap(\.sources)
    let duties = profile.duties
      .filter { $0.valid.verdict(for: situation.profile) == .valid }.flatMap(\.sources)
    let description = profile.sources + profile.examples
    let described = Set(description.map(\.ref))
    return try context.sources(description + duties.filter { !described.contains($0.ref) } + rules)
  }

  /// Why other roles are named as incompatible, for those who ask.
  func reasons() throws -> [Reason] {
    let view = FindingDocument(context: context, situation: situation, hasSeveral: false)
    return try conflicts.compactMap { try view.reason(.pair($0, person: 1)) }
  }
}
