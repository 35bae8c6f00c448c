import LotseKit

// What shows a selection takes from a sentence the names that the store knows: `Maßnahmen zum
// Projekt E-Akte`, `measures of the finance department` where the owner is `Finance`.
extension Session {
  /// A name in a sentence, and the parameter that it is for.
  private struct FoundName {
    let parameter: Parameter
    let name: String
  }

  /// Fills the options that take known names, but for those that the sentence told otherwise.
  func fillKnownNames(
    _ understanding: inout Understanding,
    from line: String,
    _ reading: SentenceReading
  ) async throws {
    guard understanding.command.effect == .reads else { return }
    var found: [FoundName] = []
    var facets: Set<Facet> = []
    for parameter in understanding.command.parameters {
      guard let facet = parameter.knownNames, facets.insert(facet).inserted else { continue }
      let told = parameter.meanings.lazy.compactMap { reading.told[$0] }.first
      let known = KnownNames(answerReader().store)
      guard let name = try await known.name(in: told?.words ?? line, as: facet),
        !isOrdinary(name, for: understanding.reference)
      else { continue }
      found.append(FoundName(parameter: parameter, name: name))
    }
    let told = understanding.words.values.map(SpokenName.init)
    for item in found where !found.contains(where: { $0.name.isLonger(than: item.name) }) {
      let id = item.parameter.form.id
      let isTold = told.contains { $0.has(SpokenName(item.name)) }
      if isTold, understanding.words[id] == nil { continue }
      understanding.arguments[id] = .given(.text(item.name))
      understanding.words[id] = item.name
      understanding.names.append(item.name)
    }
  }

  /// Whether a name is also a word for what the plugin does or keeps, as in `die Agenda`.
  private func isOrdinary(_ name: String, for reference: CommandReference) -> Bool {
    guard let manifest = registry.manifest(reference.plugin) else { return false }
    let kinds = manifest.records.flatMap { kind in
      Language.allCases.flatMap { [kind.singular.in($0), kind.plural.in($0)] }
    }
    let commands = manifest.commands.flatMap(\.names.all)
    return (manifest.names.all + commands + kinds).contains { $0.folded == name.folded }
  }
}

extension Parameter {
  /// The names that the store knows, of which it takes one; keywords are words like others.
  fileprivate var knownNames: Facet? {
    guard case .text(let rule) = form.kind, let facet = rule.completes, facet != .tag else {
      return nil
    }
    return facet
  }
}

extension String {
  /// Whether it has another name in it and more.
  fileprivate func isLonger(than other: String) -> Bool {
    count > other.count && SpokenName(self).has(SpokenName(other))
  }
}
