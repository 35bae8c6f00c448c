import LotseKit

/// The parts in one task as one line: `A: HVB · R: CDO, Orga · C: bDSB`.
struct RaciLine: Sendable {
  let directory: RoleDirectory

  /// The line for some parts.
  func text(_ row: RaciPlan.Row, in language: Language) -> String {
    let order: [Parts.Part] = [.accountable, .responsible, .consulted, .informed]
    let pieces = order.compactMap { part -> String? in
      let names = row.roles(with: part, in: directory)
        .compactMap { directory[$0]?.short.in(language) }
      return names.isEmpty ? nil : "\(part.rawValue): " + names.joined(separator: ", ")
    }
    return pieces.joined(separator: " · ")
  }

  /// The parts that a line tells; `nil` if a piece has no letter or names no role.
  func parts(_ line: String) -> [String: Parts]? {
    var parts: [String: Set<Parts.Part>] = [:]
    for piece in line.split(whereSeparator: { "·;\n".contains($0) }) {
      guard let colon = piece.firstIndex(of: ":"),
        let read = Parts(piece[..<colon].filter { !$0.isWhitespace })
      else {
        return nil
      }
      let roles = directory.roles(in: String(piece[piece.index(after: colon)...]))
      if roles.isEmpty { return nil }
      for role in roles { parts[role.id, default: []].formUnion(read.parts) }
    }
    return parts.mapValues { Parts($0) }
  }
}
