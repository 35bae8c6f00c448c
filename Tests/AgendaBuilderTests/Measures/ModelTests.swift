import AgendaBuilder
import LotseHost
import LotseKit
import LotseTestSupport
import Testing

/// Random sequences of changes, compared with a model that works everything out anew each time.
@Suite("Measures against a naive model")
struct ModelTests {
  /// A measure as the model knows it.
  private struct Model {
    var due: Day?
    var isHigh = false
    var isOpen = true
    var needs: Set<Int> = []
  }

  @Test("need, order and undo stay right", arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func random(seed: UInt64) async throws {
    let agenda = Rehearsal.agenda()
    var generator = SeededGenerator(seed: seed)
    var model: [Int: Model] = [:]
    for _ in 0..<60 {
      let former = model
      let line = Self.step(&model, next: agenda.nextNumber(after: model), &generator)
      await agenda.type(line)
      try await Self.check(model, agenda, line)
      guard former.count == model.count, Int.random(in: 0..<6, using: &generator) == 0 else {
        continue
      }
      if await agenda.workspace.steps(limit: 1).first?.label.command == line {
        _ = await agenda.workspace.undo(at: agenda.now)
        try await Self.check(former, agenda, "undo of \(line)")
        _ = await agenda.workspace.redo(at: agenda.now)
        try await Self.check(model, agenda, "redo of \(line)")
      }
    }
  }

  /// Changes the model, and gives the line that does the same.
  private static func step(
    _ model: inout [Int: Model],
    next: Int,
    _ generator: inout SeededGenerator
  ) -> String {
    let numbers = model.keys.sorted()
    let day = Rehearsal.monday.day.adding(days: Int.random(in: 1...200, using: &generator))
    guard let one = numbers.randomElement(using: &generator),
      let other = numbers.randomElement(using: &generator),
      Int.random(in: 0..<4, using: &generator) > 0
    else {
      model[next] = Model(due: day)
      return "/agenda neu measure \(next) --bis \(day.iso)"
    }
    switch Int.random(in: 0..<7, using: &generator) {
    case 0:
      model[one]?.due = day
      return "/agenda verschieben \(one) auf \(day.iso)"
    case 1:
      model[one]?.due = nil
      return "/agenda ändern \(one) --ohne bis"
    case 2:
      model[one]?.isHigh = true
      return "/agenda ändern \(one) --prio hoch"
    case 3:
      model[one]?.isOpen = false
      return "/agenda erledigt \(one)"
    case 4:
      model[one]?.needs.remove(other)
      return "/agenda abhängig \(one) --ohne \(other)"
    default:
      // What would close a circle is refused.
      if !reaches(one, from: other, model) { model[one]?.needs.insert(other) }
      return "/agenda abhängig \(one) von \(other)"
    }
  }

  private static func reaches(_ goal: Int, from start: Int, _ model: [Int: Model]) -> Bool {
    start == goal || (model[start]?.needs ?? []).contains { reaches(goal, from: $0, model) }
  }

  /// By when others need a measure: the earliest of their own days, and of the days by which
  /// others need them.
  private static func neededBy(_ number: Int, _ model: [Int: Model]) -> Day? {
    model.filter { $0.value.isOpen && $0.value.needs.contains(number) }.compactMap { other in
      [other.value.due, neededBy(other.key, model)].compactMap(\.self).min()
    }.min()
  }

  private static func check(
    _ model: [Int: Model],
    _ agenda: Rehearsal,
    _ line: String
  ) async throws {
    let measures = try await agenda.measures()
    #expect(measures.keys.sorted() == model.keys.sorted(), "\(line)")
    for (number, expected) in model {
      let measure = try #require(measures[number])
      #expect(measure.due == expected.due, "\(line): \(number)")
      #expect(measure.isOpen == expected.isOpen, "\(line): \(number)")
      #expect(measure.needs.count == expected.needs.count, "\(line): \(number)")
      #expect(measure.neededBy == neededBy(number, model), "\(line): \(number)")
    }
    let order = model.filter(\.value.isOpen).map { number, expected in
      (day: day(number, expected, model), number: number)
    }
    .sorted { ($0.day, $0.number) < ($1.day, $1.number) }
    #expect(await agenda.listed("--anzahl 1000") == order.map(\.number), "\(line)")
  }

  private static func day(_ number: Int, _ measure: Model, _ model: [Int: Model]) -> Day {
    let today = Rehearsal.monday.day
    var day = measure.due ?? today.adding(days: 90)
    if let needed = neededBy(number, model), measure.due.map({ needed < $0 }) ?? true {
      day = needed.adding(days: -1)
    }
    return measure.isHigh ? day.adding(days: -14) : day
  }
}

extension Rehearsal {
  /// The number that the next measure gets: those of deleted ones are not given again.
  fileprivate func nextNumber(after model: [Int: some Any]) -> Int { (model.keys.max() ?? 0) + 1 }
}
