import LotseKit

/// What somebody chose when Lotse asked back what a line means.
struct RememberedChoice: Record {
  static let kind = RecordKind(
    "core.choice",
    singular: Text(de: "Gemerkte Wahl", en: "Remembered choice"),
    plural: Text(de: "Gemerkte Auswahl", en: "Remembered choices"),
    showCommand: "core.remembered"
  )

  /// The line as it was typed.
  var line: String
  /// The command that was meant, as in `log.add`.
  var command: String

  var title: String { line }
  var searchText: String { "" }
  var day: Day? { nil }
  var facets: [Facet: [FacetValue]] { [:] }

  /// Whether another line is the same but for numbers, marks, and one word in five.
  func fits(_ other: String) -> Bool {
    let (mine, theirs) = (Self.words(line), Self.words(other))
    let common = mine.intersection(theirs).count
    let all = mine.union(theirs).count
    return all > 0 && Double(common) >= Double(all) * Self.likeness
  }

  private static let likeness = 0.8

  private static func words(_ line: String) -> Set<String> {
    let words = line.folded.split { !$0.isLetter && !$0.isNumber }
    return Set(words.map { $0.allSatisfy(\.isNumber) ? "#" : String($0) })
  }
}

// Choices are remembered for the next time, if the user has not switched that off.
extension Session {
  /// Remembers which command a line meant, in the place of what was remembered of it before.
  func remember(_ reference: CommandReference, for line: String) async throws {
    guard try await workspace.setting(Setting.choices.rawValue) != "off" else { return }
    let store = workspace.records(writingAs: line.shortened(to: 60))
    let choice = RememberedChoice(line: line, command: reference.qualified)
    let known = try await store.records(RememberedChoice.self)
    if let former = known.first(where: { $0.content.fits(line) }) {
      guard former.content.command != choice.command else { return }
      _ = try await store.update(former.id, to: choice)
    } else {
      _ = try await store.insert(choice)
    }
  }

  /// The candidate that was chosen when the same was said before, and the number of that choice.
  func chosenBefore(
    among candidates: [Route.Candidate],
    for line: String
  ) async throws -> (Route.Candidate, Int)? {
    guard try await workspace.setting(Setting.choices.rawValue) != "off" else { return nil }
    let known = try await workspace.records(writingAs: "").records(RememberedChoice.self)
    for choice in known where choice.content.fits(line) {
      let candidate = candidates.first { $0.reference.qualified == choice.content.command }
      if let candidate { return (candidate, choice.number) }
    }
    return nil
  }
}
