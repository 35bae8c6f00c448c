import LotseKit

/// Who must be involved before a milestone that comes soon or has just passed.
struct InvolvementWarning: Sendable {
  let milestone: Milestone
  /// The day by which they must be involved.
  let day: Day
  let isMissed: Bool
  let stakeholders: [Stakeholder]
}

extension Involvement {
  /// What is in danger of being too late on a day, by milestone in their usual order, what is
  /// missed first; what comes within so many days is near.
  func warnings(on today: Day, within days: Int) -> [InvolvementWarning] {
    let must = stakeholders.filter { $0.level == .must }
    return passed.flatMap { milestone -> [InvolvementWarning] in
      var (missed, near) = ([Stakeholder](), [Stakeholder]())
      for stakeholder in must where stakeholder.before?.id == milestone.id {
        switch Deadline(of: stakeholder, on: today, warning: days) {
        case .missed: missed.append(stakeholder)
        case .near: near.append(stakeholder)
        case .later, .undated, nil: break
        }
      }
      return [
        InvolvementWarning(milestone, isMissed: true, missed),
        InvolvementWarning(milestone, isMissed: false, near),
      ].compactMap(\.self)
    }
  }
}

extension InvolvementWarning {
  /// A warning of some stakeholders; `nil` if there are none.
  fileprivate init?(_ milestone: Milestone, isMissed: Bool, _ stakeholders: [Stakeholder]) {
    guard let day = stakeholders.compactMap(\.due).min() else { return nil }
    self.init(milestone: milestone, day: day, isMissed: isMissed, stakeholders: stakeholders)
  }
}
