import LotseKit

/// Says in words what a plan does.
struct PlanPage {
  let words: BreakWords

  /// The plan in force.
  func document(_ rules: BreakRules, named name: String) -> Document {
    let items = lines(rules.plan) + [hours(rules)]
    return [.paragraph(Prose(name, .strong)), .list(items.map { Prose($0) })]
  }

  /// What a plan does, a line for each thing.
  func lines(_ plan: BreakPlan) -> [String] {
    let kinds = plan.kinds.reversed().compactMap { kind in
      plan.rhythms[kind].map { rhythm(kind, $0) }
    }
    return kinds + limits(plan) + hints(plan)
  }

  private func rhythm(_ kind: BreakKind, _ rhythm: BreakPlan.Rhythm) -> String {
    let length = words.duration(seconds: rhythm.length)
    return "\(words.nameFirst(kind)): \(words.every(minutes: rhythm.every)), \(length)"
  }

  private func limits(_ plan: BreakPlan) -> [String] {
    let strict = words.text(
      "Die Erinnerung bleibt, bis die Pause gemacht ist",
      "The reminder stays until the break was taken"
    )
    return [
      plan.postpone.map {
        words.text(
          "Verschieben: höchstens \($0)-mal",
          "Postponing: \($0 == 1 ? "once" : "\($0) times") at most"
        )
      },
      plan.inARow.map {
        words.text("Auslassen: höchstens \($0) nacheinander", "Skipping: \($0) in a row at most")
      },
      plan.aDay.map {
        words.text("Auslassen: höchstens \($0) am Tag", "Skipping: \($0) a day at most")
      },
      plan.skipAfter > 0
        ? words.text(
          "Auslassen geht erst nach \(plan.skipAfter) Sekunden",
          "Skipping is possible after \(plan.skipAfter) seconds"
        ) : nil,
      plan.isStrict ? strict : nil,
    ].compactMap(\.self)
  }

  private func hints(_ plan: BreakPlan) -> [String] {
    let rest = words.text(
      "Hinweis auf Ruhepausen nach § 4 ArbZG",
      "Hint at rest breaks by § 4 ArbZG (Working Time Act)"
    )
    let ends = plan.dayEnds.map(String.init).joined(separator: words.text(" und ", " and "))
    let dayEnd = words.text(
      "Hinweis auf den Feierabend nach \(ends) Stunden",
      "Hint at the end of the day after \(ends) hours"
    )
    return (plan.restHints ? [rest] : []) + (plan.dayEnds.isEmpty ? [] : [dayEnd])
  }

  private func hours(_ rules: BreakRules) -> String {
    let base = words.text(
      "Zwischen \(rules.hours.from.iso) und \(rules.hours.until.iso) Uhr",
      "Between \(rules.hours.from.iso) and \(rules.hours.until.iso)"
    )
    let quiet = rules.quiet.map { "\($0.from.iso)–\($0.until.iso)" }.joined(separator: ", ")
    return quiet.isEmpty ? base : base + words.text(", still \(quiet)", ", quiet \(quiet)")
  }
}
