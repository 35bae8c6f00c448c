import LotseKit

/// Says what was found in a staffing, and what to do about it.
struct FindingDocument {
  let context: RoleContext
  let situation: Situation
  /// Whether there are several persons, who are then named by their number.
  let hasSeveral: Bool

  private var language: Language { context.language }

  /// A finding with its reason, its remedy and its source.
  func blocks(_ finding: StaffingCheck.Finding) throws -> [Block] {
    switch finding {
    case .pair(let pair, let person): try blocks(pair, of: person)
    case .missing(let advice): try blocks(advice)
    }
  }

  private func blocks(_ pair: Compatibility.Pair, of person: Int) throws -> [Block] {
    guard let rule = pair.rule else { return [] }
    let names = try names(of: pair)
    let whose = hasSeveral ? context.say(" (Person \(person))", " (person \(person))") : ""
    let verdict = rule.verdict.name.in(language)
    let emphasis: Prose.Emphasis = pair.isConflict ? .alert : .strong
    var lines: [Prose] = [Prose(rule.reason.in(language))]
    if let instead = rule.instead {
      lines.append("\(context.say("Stattdessen", "Instead"), .strong): \(instead.in(language))")
    }
    return [.paragraph("\(verdict, emphasis): \(names, .strong)\(whose)"), .list(lines)]
      + (try context.sources(rule.sources))
  }

  /// Two roles by their names.
  func names(of pair: Compatibility.Pair) throws -> String {
    let names = [try context.name(pair.first), try context.name(pair.second)]
    return names.joined(separator: context.say(" und ", " and "))
  }

  private func blocks(_ advice: Advice) throws -> [Block] {
    let reasons = AdviceReasons(context: context, situation: situation)
    let name = try context.name(advice.role.id)
    let grounds = advice.grounds.filter { advice.level == .required ? !$0.isNeed : $0.isOpen }
    let lines = try grounds.map { Prose(try reasons.words($0, of: advice.role)) }
    let title: Prose = "\(label(of: advice), emphasis(of: advice)): \(name, .strong)"
    let sources = try reasons.reason(for: advice).evidence
      .compactMap { $0.source(in: language) }.uniqued
    return [.paragraph(title), .list(lines)] + (sources.isEmpty ? [] : [.sources(sources)])
  }

  /// What is said of a role that nobody has.
  func label(of advice: Advice) -> String {
    switch (advice.level, advice.isElected) {
    case (.required, false): context.say("Fehlt", "Missing")
    case (.required, true): context.say("Nicht genannt", "Not named")
    default: context.say("Im Landesrecht zu prüfen", "To be checked in the law of the Land")
    }
  }

  private func emphasis(of advice: Advice) -> Prose.Emphasis {
    advice.level == .required && !advice.isElected ? .alert : .strong
  }

  /// Why it was found, for those who ask.
  func reason(_ finding: StaffingCheck.Finding) throws -> Reason? {
    switch finding {
    case .missing(let advice):
      return try AdviceReasons(context: context, situation: situation).reason(for: advice)
    case .pair(let pair, _):
      guard let rule = pair.rule else { return nil }
      return Reason(
        "\(try names(of: pair)): \(rule.verdict.name.in(language))",
        rule: rule.reason.in(language),
        because: situation.facts(in: language),
        evidence: try context.evidence(rule.sources)
      )
    }
  }
}

extension Advice.Ground {
  /// Whether it is a need rather than law.
  fileprivate var isNeed: Bool {
    switch self {
    case .duty, .related, .openDuty, .landLaw: false
    default: true
    }
  }
}
