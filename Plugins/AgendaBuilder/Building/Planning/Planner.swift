import LotseKit

/// Plans measures by quarters.
struct Planner: Sendable {
  let method: BuildingMethod
  let scoring: ScoringModel
  let scheduler: Scheduler

  /// Gives every measure its quarters.
  func plan(_ measures: inout [PlannedMeasure]) {
    let plan = scheduler.plan(measures.map { $0.item(method, scoring) })
    for index in measures.indices { measures[index].quarters = plan[measures[index].key] }
  }

  /// Lets a measure begin in a quarter, full or not, and plans the others around it.
  func move(_ measures: inout [PlannedMeasure], _ index: Int, to quarter: Quarter) {
    let length = measures[index].quarters.map { $0.quarters.count } ?? 1
    measures[index].fixed = quarter...quarter.adding(length - 1)
    plan(&measures)
  }

  /// The quarters in which a measure may begin: after what it needs, to the end of the period.
  func possibleQuarters(
    for measure: PlannedMeasure,
    among measures: [PlannedMeasure],
    _ period: Period
  ) -> [Quarter] {
    let ends = measures.filter { measure.needs.contains($0.key) }
      .compactMap { $0.quarters?.upperBound.adding(1) }
    let first = max(scheduler.first, ends.max() ?? scheduler.first)
    return (first...max(first, period.lastQuarter)).quarters
  }

  /// The quarters in which more is planned than there is time for.
  func overloads(_ measures: [PlannedMeasure]) -> [(quarter: Quarter, days: Int)] {
    let plan = measures.reduce(into: [:]) { $0[$1.key] = $1.quarters }
    return scheduler.overloads(measures.map { $0.item(method, scoring) }, in: plan)
  }

  /// The person-days that are planned for each quarter.
  func loads(_ measures: [PlannedMeasure]) -> [(quarter: Quarter, days: Int)] {
    let plan = measures.reduce(into: [:]) { $0[$1.key] = $1.quarters }
    return scheduler.loads(measures.map { $0.item(method, scoring) }, in: plan)
  }
}
