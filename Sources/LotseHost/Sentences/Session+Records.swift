import LotseKit

// What a line says of records decides between commands: a record just spoken of, one that it
// names, or something new.
extension Session {
  /// The change of the record just spoken of that a line means, `prio hoch`, `das macht Herr
  /// Brandt`; `nil` if it means something else.
  ///
  /// The command that the line was routed to is kept where no other one takes more of what is told.
  func changeOfSpokenOf(_ line: String, _ route: Route) async throws -> Understanding? {
    guard let last = turns.last(where: { !$0.spokenOf.isEmpty }),
      let manifest = registry.manifest(last.reference.plugin)
    else { return nil }
    var most = 0
    var knowsRecord = false
    if case .certain(let candidate) = route, candidate.reference.plugin == manifest.id {
      let routed = try await understanding(
        of: line,
        as: candidate.reference,
        about: candidate.intent
      )
      knowsRecord = routed.command.parameters.contains(where: \.isItem)
      if knowsRecord { most = routed.changes() }
    }
    var best: Understanding?
    for command in manifest.commands where command.effect == .writes {
      guard command.parameters.contains(where: \.isItem) else { continue }
      let reference = CommandReference(plugin: manifest.id, command: command.id)
      let found = try await understanding(of: line, as: reference, about: last.field)
      // A status may be what the command is for that the line was routed to.
      let changes = found.changes(withStatus: !knowsRecord)
      guard case .record = found.goesOn, !found.isNew, changes > most else { continue }
      most = changes
      best = found
    }
    if let best { return best }
    return try await candidate(of: manifest.id, for: line, instead: route)
  }

  /// The likeliest command of a plugin that changes the record just spoken of, where the line was
  /// routed to another plugin that knows none: `mark it as done`.
  private func candidate(
    of plugin: String,
    for line: String,
    instead route: Route
  ) async throws -> Understanding? {
    guard case .certain(let other) = route, other.reference.plugin != plugin else { return nil }
    let routed = try await understanding(of: line, as: other.reference, about: other.intent)
    guard routed.command.parameters.contains(where: \.isItem), routed.arguments.isEmpty else {
      return nil
    }
    for candidate in await parts.router.candidates(for: line, in: language)
    where candidate.reference.plugin == plugin {
      let found = try await understanding(
        of: line,
        as: candidate.reference,
        about: candidate.intent
      )
      if case .record = found.goesOn, !found.isNew { return found }
    }
    return nil
  }

  /// The only one of several commands that is about a record which the line means or selects by a
  /// name in it, or what makes something new where the line asks for that.
  func toldByRecords(
    among candidates: [Route.Candidate],
    _ line: String
  ) async throws -> Understanding? {
    var naming: [Understanding] = []
    // A name decides between ways to show something, not what somebody tells of it.
    let onlyShows = candidates.allSatisfy { registry.command($0.reference)?.effect == .reads }
    for candidate in candidates {
      let meant = try await understanding(
        of: line,
        as: candidate.reference,
        about: candidate.intent
      )
      if meant.isNew, let creation = try await creation(meant) { return creation }
      let isNumber = meant.words.values.contains { Int($0) != nil }
      let isOfRecord = !meant.records.isEmpty && !isNumber
      // A name alone does not say what is wanted of it.
      let isOfName = meant.names.contains { !SpokenName($0).isSame(as: SpokenName(line)) }
      if isOfRecord || onlyShows && isOfName { naming.append(meant) }
    }
    // What is of one plugin shows the same thing in several ways; the likeliest comes first.
    let isOfOne = Set(naming.map(\.reference.plugin)).count == 1 && naming.allSatisfy(\.selects)
    return naming.count == 1 || isOfOne ? naming.first : nil
  }

  /// The command of the same plugin that makes what the sentence asks for; `nil` if none does.
  func creation(_ understanding: Understanding) async throws -> Understanding? {
    let plugin = understanding.reference.plugin
    if understanding.command.parameters.contains(where: { $0.meanings.contains(.subject) }) {
      return understanding
    }
    guard understanding.records.isEmpty, understanding.command.effect == .writes,
      understanding.command.parameters.contains(where: \.isItem)
    else { return nil }
    var best: Understanding?
    for command in registry.manifest(plugin)?.commands ?? [] {
      guard command.parameters.contains(where: { $0.meanings.contains(.subject) }) else { continue }
      let found = try await self.understanding(
        of: understanding.sentence,
        as: CommandReference(plugin: plugin, command: command.id),
        about: understanding.field
      )
      if found.told.count > best?.told.count ?? 0 { best = found }
    }
    return best
  }
}

extension Understanding {
  /// Whether it shows what has a name that the store knows.
  fileprivate var selects: Bool { !names.isEmpty && command.effect == .reads }

  /// How much it tells beside which record is meant.
  fileprivate func changes(withStatus: Bool = false) -> Int {
    told.count { !$0.isItem && (withStatus || !$0.meanings.contains(.status)) }
  }
}
