import LotseKit

/// Who moved since an earlier state.
struct ComparisonReply {
  let context: StakeholderContext
  let project: Project
  let since: Day
  let comparison: Comparison

  private struct Result: Encodable {
    struct Change: Encodable {
      let who: String
      let change: String
    }
    let project: String
    let since: Day
    let changes: [Change]
  }

  func reply() throws -> Reply {
    let title = context.say("Wer hat sich bewegt?", "Who moved?")
    let day = context.words(since)
    var blocks: [Block] = [
      .heading(1, Prose("\(title) \(project.name)")),
      .paragraph(
        Prose(
          context.say("Verglichen mit dem Stand vom \(day).", "Compared with the state of \(day)."),
          .faint
        )
      ),
    ]
    let lines = try comparison.changes.map { who, changes -> Prose in
      let words = try changes.map(self.words).joined(separator: "; ")
      return "\(try context.name(who), .strong): \(words)"
    }
    blocks.append(
      lines.isEmpty
        ? .paragraph(Prose(context.say("Niemand.", "Nobody.")))
        : .list(lines)
    )
    let result = Result(
      project: project.name,
      since: since,
      changes: try comparison.changes.flatMap { who, changes in
        try changes.map { Result.Change(who: who, change: try words($0)) }
      }
    )
    return Reply(Document(blocks), value: try JSONValue(encoding: result))
  }

  private func words(_ change: Comparison.Change) throws -> String {
    switch change {
    case .new: return context.say("neu auf der Liste", "new on the list")
    case .gone: return context.say("nicht mehr auf der Liste", "no longer on the list")
    case .moved(let from, let to):
      return try arrow(quadrant(from), quadrant(to))
    case .attitude(let from, let to):
      let word = context.say("Haltung", "attitude")
      return try "\(word) \(arrow(attitude(from), attitude(to)))"
    case .state(let from, let to):
      let language = context.language
      return arrow(from.name.in(language), to.name.in(language))
    }
  }

  private func arrow(_ from: String, _ to: String) -> String {
    context.say("von „\(from)“ zu „\(to)“", "from “\(from)” to “\(to)”")
  }

  private func quadrant(_ id: String?) throws -> String {
    let quadrant = try context.strategies.quadrants.first { $0.id == id }
    return quadrant?.name.in(context.language) ?? context.say("nicht eingeschätzt", "not assessed")
  }

  private func attitude(_ level: Int?) throws -> String {
    try context.strategies.attitude(level)?.name.in(context.language)
      ?? context.say("nicht bekannt", "not known")
  }
}
