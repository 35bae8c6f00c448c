import LotseKit

// What is in danger of being too late.
extension ProjectView {
  /// One warning for each milestone that has passed or comes soon, the earliest first, with all
  /// who must be involved before it.
  var warnings: [Block] {
    get throws {
      try involvement.passed.flatMap { milestone -> [Block] in
        let late = of(.must).filter { $0.before?.id == milestone.id }
        let missed = late.filter { if case .missed = deadline($0) { true } else { false } }
        let near = late.filter { if case .near = deadline($0) { true } else { false } }
        var blocks: [Block] = []
        if !missed.isEmpty { blocks.append(try warning(missed: milestone, missed)) }
        if !near.isEmpty { blocks.append(try warning(near: milestone, near)) }
        return blocks
      }
    }
  }

  private func warning(missed milestone: Milestone, _ late: [Stakeholder]) throws -> Block {
    let point = milestone.name.in(language)
    let day = late.compactMap(\.due).min().map(context.words) ?? ""
    let text = say(
      "Versäumt, „\(point)“ war am \(day): \(try list(late)). Holen Sie das sofort nach und entscheiden Sie, was bis dahin ruht.",
      "Missed, “\(point)” was on \(day): \(try list(late)). Make up for it at once and decide what rests until then."
    )
    return .callout(Callout(.warning, Prose(text)))
  }

  private func warning(near milestone: Milestone, _ late: [Stakeholder]) throws -> Block {
    let before = milestone.before.in(language)
    let day = late.compactMap(\.due).min() ?? context.today
    let left = day.days(since: context.today)
    let text = say(
      "Noch \(left) Tage (bis \(context.words(day))), \(before): \(try list(late)).",
      "\(left) days left (until \(context.words(day))), \(before): \(try list(late))."
    )
    return .callout(Callout(.warning, Prose(text)))
  }

  /// Who and what, as in "bDSB anhören".
  private func list(_ stakeholders: [Stakeholder]) throws -> String {
    try Need.allCases.reversed().flatMap { need -> [String] in
      let names = try stakeholders.filter { $0.needs == need }.map { try context.short($0.who) }
      let what = need.name.in(language)
      return names.isEmpty ? [] : ["\(what): \(names.joined(separator: ", "))"]
    }.joined(separator: "; ")
  }
}
