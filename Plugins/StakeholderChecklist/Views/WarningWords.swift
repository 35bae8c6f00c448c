import LotseKit

/// Warnings in words.
struct WarningWords {
  let language: Language
  let today: Day
  let directory: RoleDirectory

  /// The warning as a sentence or two.
  func words(_ warning: InvolvementWarning) -> String {
    warning.isMissed ? missed(warning) : near(warning)
  }

  private func missed(_ warning: InvolvementWarning) -> String {
    let point = warning.milestone.name.in(language)
    let day = warning.day.words(in: language)
    let who = list(warning.stakeholders)
    return say(
      "Versäumt, „\(point)“ war am \(day): \(who). Holen Sie das sofort nach und entscheiden Sie, was bis dahin ruht.",
      "Missed, “\(point)” was on \(day): \(who). Make up for it at once and decide what rests until then."
    )
  }

  private func near(_ warning: InvolvementWarning) -> String {
    let before = warning.milestone.before.in(language)
    let day = warning.day.words(in: language)
    let who = list(warning.stakeholders)
    let left = warning.day.days(since: today)
    let german = left == 1 ? "Noch 1 Tag" : "Noch \(left) Tage"
    let english = left == 1 ? "1 day left" : "\(left) days left"
    return say(
      "\(german) (bis \(day)), \(before): \(who).",
      "\(english) (until \(day)), \(before): \(who)."
    )
  }

  /// What and whom, as in "anhören: bDSB".
  private func list(_ stakeholders: [Stakeholder]) -> String {
    Need.allCases.reversed().compactMap { need -> String? in
      let names = stakeholders.filter { $0.needs == need }.map { stakeholder in
        directory[stakeholder.who]?.short.in(language) ?? stakeholder.who
      }
      let what = need.name.in(language)
      return names.isEmpty ? nil : "\(what): \(names.joined(separator: ", "))"
    }.joined(separator: "; ")
  }

  private func say(_ german: String, _ english: String) -> String {
    Text(de: german, en: english).in(language)
  }
}
