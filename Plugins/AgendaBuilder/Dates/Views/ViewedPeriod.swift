import LotseKit

/// The weeks or months that somebody wants to see: `nächste`, `KW 50`, `Dezember`, nothing.
struct ViewedPeriod {
  /// What is shown as a whole.
  enum Unit: Sendable {
    case week, month

    /// The names of the unit, for words that stand without it: `nächste` is `nächste Woche`.
    var names: [String] {
      switch self {
      case .week: ["Woche", "week"]
      case .month: ["Monat", "month"]
      }
    }
  }

  /// The most days that are shown at once.
  private static let most = 400

  /// The days: those that were named, else the present week; or whole months.
  let days: ClosedRange<Day>

  /// Reads what somebody wants to see; without words, the present one.
  ///
  /// - Throws: A ``UserError`` if it is no period, or a very long one.
  init(_ text: String?, _ unit: Unit, today: Day) throws(UserError) {
    let reader = DayReader(today: today, direction: .future)
    let named = try text.map { text throws(UserError) in try Self.period(text, unit, reader) }
    let days = named ?? today...today
    guard days.upperBound.days(since: days.lowerBound) < Self.most else { throw .periodTooLong }
    switch unit {
    case .week: self.days = named ?? today.monday...today.monday.adding(days: 6)
    case .month: self.days = days.lowerBound.firstOfMonth...days.upperBound.lastOfMonth
    }
  }

  private static func period(
    _ text: String,
    _ unit: Unit,
    _ reader: DayReader
  ) throws(UserError) -> ClosedRange<Day> {
    do throws(UserError) { return try reader.period(text) } catch {
      for name in unit.names {
        if let days = try? reader.period("\(text) \(name)") { return days }
      }
      throw error
    }
  }
}

extension UserError {
  fileprivate static let periodTooLong = UserError(
    Text(
      de: "So viele Tage lassen sich nicht auf einmal zeigen.",
      en: "So many days cannot be shown at once."
    ),
    advice: Text(
      de: "Wählen Sie höchstens ein Jahr.",
      en: "Choose a year at most."
    )
  )
}
