import LotseKit

/// The grid of power and interest, and the strategy for each.
struct GridReply {
  private let view: ProjectView

  init(context: StakeholderContext, stored: Stored<Project>) throws {
    view = try ProjectView(context, stored)
  }

  func reply() throws -> Reply {
    var blocks = try view.introduction("Macht und Interesse", "Power and interest")
    blocks += try view.grid + view.strategyBlocks + view.unjudged
    return view.reply(blocks, FollowUps(view: view).afterGrid)
  }
}

// The grid as blocks.
extension ProjectView {
  /// The picture; nothing where nobody is judged yet.
  var grid: [Block] {
    get throws {
      let points = try stakeholders.compactMap { stakeholder -> Chart.Grid.Point? in
        guard let position = Position(of: stakeholder, by: strategies) else { return nil }
        return Chart.Grid.Point(
          try context.short(stakeholder.who),
          x: place(position.interest),
          y: place(position.influence)
        )
      }
      if points.isEmpty { return [] }
      let names = ["satisfied", "closely", "monitor", "informed"].compactMap { id in
        strategies.quadrants.first { $0.id == id }?.name.in(language)
      }
      let grid = Chart.Grid(
        xAxis: say("Interesse", "Interest"),
        yAxis: say("Einfluss", "Influence"),
        quadrants: names,
        points: points
      )
      return [.chart(Chart(say("Macht-Interesse-Matrix", "Power/interest grid"), .grid(grid)))]
    }
  }

  /// A level as a place from 0 to 1, with what counts as high above the middle.
  private func place(_ level: Double) -> Double {
    let low = (level - 1) / (strategies.high - 1) * 0.5
    let high = 0.5 + (level - strategies.high) / (5 - strategies.high) * 0.5
    return level >= strategies.high ? min(1, high) : max(0, low)
  }

  /// What follows from the grid: by quadrant, who is in it and what to do.
  var strategyBlocks: [Block] {
    get throws {
      try strategies.quadrants.flatMap { quadrant -> [Block] in
        let inside = stakeholders.filter { stakeholder in
          Position(of: stakeholder, by: strategies)?.quadrant(by: strategies) == quadrant.id
        }
        if inside.isEmpty { return [] }
        return [
          .heading(2, Prose(quadrant.name.in(language))),
          .paragraph(Prose(quadrant.strategy.in(language))),
          .list(try inside.map(strategyLine)),
        ]
      }
    }
  }

  private func strategyLine(_ stakeholder: Stakeholder) throws -> Prose {
    let name = try context.name(stakeholder.who)
    let attitude = strategies.attitude(stakeholder.entry.attitude)
    let words = attitude.map { ": \($0.name.in(language)). \($0.strategy.in(language))" }
    let lifted =
      Position(of: stakeholder, by: strategies)?.isLifted == true
      ? say(" Hier, weil das Recht die Beteiligung verlangt.", " Here because the law asks for it.")
      : ""
    return "\(name, .strong)\((words ?? ".") + lifted)"
  }

  /// Those nobody judged yet.
  var unjudged: [Block] {
    get throws {
      let names =
        try stakeholders
        .filter { Position(of: $0, by: strategies) == nil && $0.level != .can }
        .map { try context.short($0.who) }
      if names.isEmpty { return [] }
      let text =
        say("Noch nicht eingeschätzt: ", "Not assessed yet: ") + names.joined(separator: ", ")
      return [.callout(Callout(.open, Prose(text + ".")))]
    }
  }
}
