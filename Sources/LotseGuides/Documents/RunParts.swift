import LotseHost
import LotseKit

/// The parts of a document that are more than text: outcome, findings, charts, answers, sources.
struct RunParts: Sendable {
  let context: GuideContext
  let run: Stored<GuideRun>
  let walk: Walk

  var guide: Guide { context.guide }
  var evaluator: Evaluator { walk.evaluator }
  var language: Language { context.language }

  /// What a template inserts.
  func blocks(_ insert: GuideTemplate.Insert) -> [Block] {
    switch insert.kind {
    case .chart: guide.charts.filter { $0.id == insert.name }.flatMap { chart($0) }
    case .answers: answers(of: insert.name)
    case .findings: findings
    case .open: openPoints
    case .sources: sources
    }
  }

  /// The outcome, and what it means.
  var outcome: [Block] {
    guard let outcome = evaluator.outcome(in: walk.scope) else { return [] }
    var blocks: [Block] = [
      .paragraph(
        "\(context.say("Ergebnis:", "Outcome:"), .faint) \(words(outcome.label), .strong)"
      )
    ]
    if let text = outcome.text { blocks.append(.paragraph(Prose(words(text)))) }
    return blocks
  }

  /// The calculated values that have a name.
  var calculations: [Block] {
    let rows = guide.calculations.compactMap { calculation -> [Prose]? in
      guard let label = calculation.label else { return nil }
      return [Prose(words(label)), Prose(value(of: calculation))]
    }
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        Table(
          [
            Table.Column(context.say("Berechnet", "Calculated")),
            Table.Column(context.say("Wert", "Value"), isNumeric: true),
          ],
          rows
        )
      )
    ]
  }

  /// A calculated value in words.
  func value(of calculation: GuideCalculation) -> String {
    let value = evaluator.value(calculation.value, in: walk.scope)
    let unit = calculation.unit.map { " " + $0.in(language) } ?? ""
    return value.words(in: language) + (value.isNothing ? "" : unit)
  }

  /// A finding that holds, and where.
  struct Found {
    let finding: GuideFinding
    let scope: Scope
  }

  /// The findings that hold, in their order.
  var found: [Found] {
    guide.findings.flatMap { finding -> [Found] in
      let scopes =
        finding.list.map { list in
          evaluator.value(list, in: walk.scope).elements.map {
            evaluator.scope(of: $0, from: walk.scope)
          }
        } ?? [walk.scope]
      return scopes.filter { evaluator.holds(finding.when, in: $0) }
        .map { Found(finding: finding, scope: $0) }
    }
  }

  /// The findings as remarks.
  var findings: [Block] {
    found.map { found in
      .callout(
        Callout(found.finding.kind, Prose(evaluator.words(found.finding.text, in: found.scope)))
      )
    }
  }

  /// Why the document says what it says.
  var reasons: [Reason] {
    found.map { found in
      let finding = found.finding
      let condition = finding.when?.text.trimmingSpaces ?? context.say("immer", "always")
      return Reason(
        evaluator.words(finding.text, in: found.scope),
        rule: condition,
        because: finding.when.map { facts(behind: $0, in: found.scope) } ?? [],
        evidence: guide.sources.evidence(for: finding.citations, in: language)
      )
    }
  }

  /// The answers and values that a condition looks at.
  private func facts(behind condition: GuideExpression, in scope: Scope) -> [String] {
    var seen: Set<String> = []
    return condition.node.all.compactMap { node in
      guard case .name(let name) = node.content, seen.insert(name).inserted else { return nil }
      let expression = GuideExpression(node: node, text: name, position: condition.position)
      return "\(name) = \(evaluator.value(expression, in: scope).words(in: language))"
    }
  }

  /// What was answered with "don't know", and what has no answer.
  var openPoints: [Block] {
    let points = (walk.unsure + walk.open).map { Prose($0.form.promptInPlace.in(language)) }
    return points.isEmpty ? [] : [.list(points)]
  }

  /// The sources of the questions that were asked and of the findings that hold.
  var sources: [Block] {
    let asked = Set(walk.places.map(\.number))
    let questions = guide.elements.flatMap(\.questions).filter { asked.contains($0.number) }
    var citations: [Citation] = []
    for citation in questions.flatMap(\.citations) + found.flatMap(\.finding.citations)
    where !citations.contains(citation) {
      citations.append(citation)
    }
    let sources = guide.sources.evidence(for: citations, in: language).compactMap {
      $0.source(in: language)
    }
    return sources.isEmpty ? [] : [.sources(sources)]
  }

  func words(_ wording: Wording) -> String { evaluator.words(wording, in: walk.scope) }
}
