import LotseKit

/// Says why no reminder comes at this time of this day, whatever goes on.
struct QuietWords {
  let words: BreakWords
  let settings: BreakSettings
  let rules: BreakRules
  let now: Moment
  let almanac: Almanac

  /// The first reason there is.
  var reason: String? {
    if !settings.isOn { return off }
    if almanac.isHoliday(now.day) {
      return words.text("Heute ist Feiertag: keine Erinnerungen.", "A holiday: no reminders today.")
    }
    if !settings.days(of: rules).contains(now.day.weekday.rawValue) { return dayOff }
    if !rules.hours.contains(now) { return outsideHours }
    return rules.quiet.first { $0.contains(now) }.map(quiet)
  }

  private var off: String {
    words.text(
      "Erinnerungen sind aus. /pause an schaltet sie ein.",
      "Reminders are off. /break on turns them on."
    )
  }

  private var dayOff: String {
    words.text(
      "Heute ist kein Arbeitstag: keine Erinnerungen (/pause einstellungen --tage).",
      "No working day: no reminders today (/break settings --days)."
    )
  }

  private var outsideHours: String {
    words.text(
      "Erinnerungen kommen nur \(span(rules.hours)) Uhr (/pause einstellungen --uhrzeit).",
      "Reminders come only \(span(rules.hours)) (/break settings --hours)."
    )
  }

  private func quiet(_ hours: Hours) -> String {
    words.text(
      "Still \(span(hours)) Uhr, so eingestellt (/pause einstellungen --still).",
      "Quiet \(span(hours)), as you have set (/break settings --quiet)."
    )
  }

  private func span(_ hours: Hours) -> String {
    words.text(
      "zwischen \(hours.from.iso) und \(hours.until.iso)",
      "between \(hours.from.iso) and \(hours.until.iso)"
    )
  }

  /// Since when nothing has looked whether a break is due; `nil` if something does.
  func unwatched(_ state: BreakState) -> String? {
    let advice = words.text(
      "Pausen kommen bei offenem Gespräch oder mit dem Dienst (/pause installieren).",
      "Breaks come while the prompt is open, or by the service (/break install)."
    )
    guard let seen = state.seen else {
      let never = words.text("Noch hat Lotse nicht hingesehen.", "Lotse has not looked yet.")
      return never + " " + advice
    }
    guard now.seconds - seen > rules.behaviour.unwatched else { return nil }
    let time = words.time(seen, seenFrom: now)
    let since = words.text("Zuletzt hat Lotse hingesehen: \(time).", "Lotse last looked: \(time).")
    return since + " " + advice
  }
}

extension BreakSettings {
  /// The days of the week on which reminders come, 1 for Monday.
  func days(of rules: BreakRules) -> [Int] { days ?? rules.behaviour.days }
}

extension BreakContext {
  /// What says why no reminder comes now.
  func quiet(_ settings: BreakSettings, _ rules: BreakRules) async throws -> QuietWords {
    QuietWords(
      words: words,
      settings: settings,
      rules: rules,
      now: now,
      almanac: try await conversation.almanac
    )
  }
}
