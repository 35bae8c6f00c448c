import LotseKit

// Parts that several replies have in common.
extension ProjectView {
  /// What is not known yet, as questions, with who would come in.
  var questions: [Block] {
    get throws {
      let lines: [Prose] = try involvement.open.map { trigger in
        let called = trigger.involves.filter { $0.level(for: context.profile) == .must }
        let names = try called.compactMap { call in
          try involvement.notes.holder(of: call.role, in: context.profile).map(context.short)
        }
        return
          "\(trigger.ask.in(language)) \(say("Wenn ja", "If yes"), .strong): \(names.uniqued.joined(separator: ", "))"
      }
      if lines.isEmpty { return [] }
      return [.heading(2, Prose(say("Noch zu klären", "Still to be settled"))), .list(lines)]
    }
  }

  /// What was taken to hold by the nature of the project.
  var assumptions: [Block] {
    let assumed = involvement.triggers(found: .yes).filter(involvement.isAssumed)
    if assumed.isEmpty { return [] }
    let list = assumed.map { $0.short.in(language) }.joined(separator: "; ")
    let text = say(
      "Angenommen, weil das zu solchen Vorhaben gehört: ",
      "Assumed, as it belongs to such projects: "
    )
    return [.paragraph(Prose(text + list + ".", .faint))]
  }

  /// Says once what the list is not, and whose law has to be checked.
  var disclaimer: Block {
    let text =
      context.profile.land.map { land in
        say(
          "Orientierung, keine Rechtsberatung. Personalvertretung, Gleichstellung, Barrierefreiheit, Archiv und Vergabe regelt das Land: Prüfen Sie das Recht von \(land.name.in(.german)).",
          "Orientation, not legal advice. Staff representation, equality, accessibility, archives and procurement are law of the Land: check the law of \(land.name.in(.english))."
        )
      }
      ?? say(
        "Orientierung, keine Rechtsberatung. Das Land ist nicht bekannt; die Hinweise sind deshalb allgemein. /profil ändert das.",
        "Orientation, not legal advice. The Land is not known; so the hints are general. /profile changes that."
      )
    return .callout(Callout(.note, Prose(text)))
  }

  /// Where the statements come from.
  var sources: [Block] {
    get throws {
      let shown = stakeholders.filter(\.hasTrigger)
      let sources = try shown.flatMap(evidence).compactMap { $0.source(in: language) }
      return sources.isEmpty ? [] : [.sources(sources.joined)]
    }
  }
}

extension ProjectView {
  /// A reply with the project for programs, and the reasons for those who ask why.
  func reply(_ blocks: [Block], _ followUps: [FollowUp] = []) -> Reply {
    Reply(
      Document(blocks),
      value: try JSONValue(encoding: ProjectResult(self)),
      reasons: try ProjectReasons(view: self).all,
      followUps: followUps
    )
  }
}
