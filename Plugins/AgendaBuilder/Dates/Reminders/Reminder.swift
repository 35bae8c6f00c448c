/// When somebody is reminded of an appointment.
enum Reminder {
  /// So many minutes before an appointment begins, where nobody said otherwise.
  static let usualMinutes = 15
}
