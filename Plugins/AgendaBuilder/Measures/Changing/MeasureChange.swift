import LotseKit

/// A change of one or several measures: shows what will change and asks where there are several,
/// then changes them all, as one step.
///
/// The value of its reply is a ``MeasureChange/Result``.
struct MeasureChange {
  /// What was changed, as programs get it.
  ///
  /// ```json
  /// {"changed": 2, "items": [{"number": 12, "id": "…", "title": "E-Rechnung einführen",
  ///  "changes": [{"field": "due", "from": "2026-12-04", "to": "2026-12-18"}]}]}
  /// ```
  ///
  /// `from` and `to` are as in a ``MeasureResult``; each is left out where there was or is nothing.
  struct Result: Encodable {
    struct Change: Encodable {
      let field: String
      let from: JSONValue?
      let to: JSONValue?

      /// The fields that differ, with their values as they are stored.
      static func all(
        _ changes: [FieldChange],
        from former: Measure,
        to measure: Measure
      ) throws -> [Change] {
        let (old, new) = (try JSONValue(encoding: former), try JSONValue(encoding: measure))
        return changes.map { change in
          let name = change.field.rawValue
          return Change(field: name, from: old[name], to: new[name])
        }
      }
    }

    struct Item: Encodable {
      let number: Int
      let id: RecordID
      let title: String
      let changes: [Change]
    }

    let changed: Int
    let items: [Item]
  }

  private struct Plan {
    let former: Stored<Measure>
    let measure: Measure
    let changes: [FieldChange]
  }

  /// So many items are named before a change, the others are counted.
  private static let shown = 20

  let context: AgendaContext
  /// What the reply begins with: „Geändert“.
  let title: Text

  /// Changes the measures among some items.
  ///
  /// - Throws: A ``UserError`` if one of them is no measure; what the change throws.
  func run(
    _ items: [Stored<AgendaItem>],
    closing: (([Stored<Measure>]) async throws -> [Block])? = nil,
    change: (inout Measure) async throws -> Void
  ) async throws -> Reply {
    let measures = try items.map { item in
      guard let measure = item.measure else { throw UserError.notAMeasure(item.number) }
      return measure
    }
    let plans = try await plans(for: measures, change: change)
    guard !plans.isEmpty else {
      return try nothing(context.say("Nichts zu ändern.", "Nothing to change."))
    }
    if measures.count > 1 {
      let words = Document(preview(plans))
      guard try await context.accepts(words, asking: ItemChoice.confirmation) else {
        return try nothing(context.say("Nichts geändert.", "Nothing changed."))
      }
    }
    var changed: [Stored<Measure>] = []
    for plan in plans {
      changed.append(try await context.agenda.update(plan.former, to: plan.measure))
    }
    let blocks = document(plans) + (try await closing?(changed) ?? [])
    return Reply(
      Document(blocks),
      value: try JSONValue(encoding: try result(plans)),
      followUps: changed.count == 1 ? followUps(changed[0]) : []
    )
  }

  private func plans(
    for measures: [Stored<Measure>],
    change: (inout Measure) async throws -> Void
  ) async throws -> [Plan] {
    var pairs: [(Stored<Measure>, Measure)] = []
    for former in measures {
      var measure = former.content
      try await change(&measure)
      pairs.append((former, measure))
    }
    let words = try await context.fieldWords(for: pairs.flatMap { [$0.0.content, $0.1] })
    return try pairs.compactMap { former, measure in
      let changes = try words.changes(from: former.content, to: measure)
      return changes.isEmpty ? nil : Plan(former: former, measure: measure, changes: changes)
    }
  }

  private func preview(_ plans: [Plan]) -> [Block] {
    let count = context.words.count(plans.count)
    let heading = context.say("Das würde sich ändern (\(count)):", "This would change (\(count)):")
    return [.paragraph(Prose(heading))] + lines(plans)
  }

  private func lines(_ plans: [Plan]) -> [Block] {
    var lines = plans.prefix(Self.shown).map { plan in
      let changes = plan.changes.map(context.words.line)
      let joined = changes.dropFirst().reduce(changes.first ?? "") { $0 + "; " + $1 }
      return context.words.line(plan.former, .none) + ": " + joined
    }
    if plans.count > Self.shown {
      let rest = plans.count - Self.shown
      lines.append(Prose(context.say("… und \(rest) weitere", "… and \(rest) more"), .faint))
    }
    return [.list(lines)]
  }

  private func document(_ plans: [Plan]) -> [Block] {
    let title = title.in(context.language)
    guard plans.count == 1, let plan = plans.first else {
      let count = context.words.count(plans.count)
      // What changes in each was shown before.
      return [.paragraph(Prose("\(title): \(count)."))]
    }
    let number = context.words.number(plan.former.number)
    let line: Prose = "\(title): \(number) \(plan.measure.title, .strong)"
    return [.paragraph(line), .list(plan.changes.map(context.words.line))]
  }

  private func result(_ plans: [Plan]) throws -> Result {
    Result(
      changed: plans.count,
      items: try plans.map { plan in
        Result.Item(
          number: plan.former.number,
          id: plan.former.id,
          title: plan.measure.title,
          changes: try Result.Change.all(
            plan.changes,
            from: plan.former.content,
            to: plan.measure
          )
        )
      }
    )
  }

  private func nothing(_ words: String) throws -> Reply {
    Reply(
      Document(Prose(words)),
      value: try JSONValue(encoding: Result(changed: 0, items: []))
    )
  }

  private func followUps(_ measure: Stored<Measure>) -> [FollowUp] {
    [
      FollowUp(
        Text(de: "zeigen", en: "show it"),
        command: "agenda.show",
        arguments: ["item": .given(.record(measure.id))]
      )
    ]
  }
}
