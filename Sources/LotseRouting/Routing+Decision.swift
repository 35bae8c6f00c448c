extension Routing {
  // Found by leaving out examples in turn: asking costs the user a keystroke, a wrong guess more.
  private static let leastToAsk = 0.25
  private static let leastToBeCertain = 0.42
  private static let leastLead = 1.3

  /// Decides among candidates, best first.
  ///
  /// - Parameters:
  ///   - candidates: The commands and how well each fits.
  ///   - outside: How well the line fits sentences that mean no command.
  init(candidates: [Candidate], outside: Double) {
    self.candidates = candidates
    let nearest = Array(candidates.prefix(3))
    guard let first = nearest.first, first.score >= Self.leastToAsk, first.score > outside else {
      decision = .none(nearest: nearest)
      return
    }
    let rival = max(outside, nearest.dropFirst().first?.score ?? 0)
    let leads = first.score >= rival * Self.leastLead
    if leads && first.score >= Self.leastToBeCertain || nearest.count == 1 {
      decision = .certain(first)
    } else {
      let alike = nearest.prefix { $0.score * 2 >= first.score }
      decision = .ask(Array(nearest.prefix(max(2, alike.count))))
    }
  }
}
