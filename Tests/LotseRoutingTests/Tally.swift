import LotseHost
import LotseRouting

/// Counts how lines were understood.
struct Tally: CustomStringConvertible {
  private(set) var lines = 0
  private(set) var foreignLines = 0
  private var counts = (first: 0, understood: 0, certain: 0, wronglyCertain: 0)
  private var foreign = (refused: 0, certain: 0)

  /// Takes a line into account; without commands, it is one that Lotse is not there for.
  mutating func count(_ routing: Routing, meaning commands: [String]) {
    if commands.isEmpty { countForeign(routing.decision) } else { count(routing, among: commands) }
  }

  private mutating func countForeign(_ decision: Routing.Decision) {
    foreignLines += 1
    switch decision {
    case .certain: foreign.certain += 1
    case .none: foreign.refused += 1
    case .ask: break
    }
  }

  private mutating func count(_ routing: Routing, among commands: [String]) {
    let isMeant = { (candidate: Routing.Candidate) in
      commands.contains(candidate.reference.qualified)
    }
    lines += 1
    if routing.candidates.first.map(isMeant) == true { counts.first += 1 }
    switch routing.decision {
    case .certain(let candidate):
      counts.certain += 1
      if isMeant(candidate) { counts.understood += 1 } else { counts.wronglyCertain += 1 }
    case .ask(let candidates): if candidates.contains(where: isMeant) { counts.understood += 1 }
    case .none: break
    }
  }

  /// The part of the lines whose best candidate is meant.
  var first: Double { part(counts.first, of: lines) }
  /// The part of the lines that led to what is meant, at once or by asking.
  var understood: Double { part(counts.understood, of: lines) }
  /// The part of the lines that led to something else without asking.
  var wronglyCertain: Double { part(counts.wronglyCertain, of: lines) }
  /// The part of the foreign lines that led to nothing, as they should.
  var foreignRefused: Double { part(foreign.refused, of: foreignLines) }
  /// The part of the foreign lines that led to a command without asking.
  var foreignCertain: Double { part(foreign.certain, of: foreignLines) }

  private func part(_ count: Int, of whole: Int) -> Double { Double(count) / Double(max(1, whole)) }

  var description: String {
    """
    \(lines) lines: \(counts.first) best candidate right, \(counts.understood) understood \
    (\(counts.certain - counts.wronglyCertain) at once), \(counts.wronglyCertain) wrongly certain; \
    \(foreignLines) foreign lines: \(foreign.refused) refused, \(foreign.certain) taken for a command
    """
  }
}
