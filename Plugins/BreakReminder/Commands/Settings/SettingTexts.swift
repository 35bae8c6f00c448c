import LotseKit

/// Reads hours and days of the week as people write them.
enum SettingTexts {
  /// `08:00-17:00`; several after commas.
  ///
  /// - Throws: A ``UserError`` if it is not that.
  static func hours(_ text: String) throws(UserError) -> [Hours] {
    var all: [Hours] = []
    for part in text.split(separator: ",") {
      let ends = part.split { "-–".contains($0) }.map { time(String($0).trimmed) }
      guard ends.count == 2, let from = ends[0], let until = ends[1], from != until else {
        throw .noHours(text)
      }
      all.append(Hours(from: from, until: until))
    }
    guard !all.isEmpty else { throw .noHours(text) }
    return all
  }

  /// `8`, `8:30`, `08.30`.
  private static func time(_ text: String) -> TimeOfDay? {
    let parts = text.split { ":.".contains($0) }.map { Int($0) }
    guard let first = parts.first, let hour = first, parts.count <= 2 else { return nil }
    guard let minute = parts.count == 2 ? parts[1] : 0 else { return nil }
    return TimeOfDay(hour: hour, minute: minute)
  }

  /// `mo-fr`, `mon, wed`.
  ///
  /// - Throws: A ``UserError`` if it is not that.
  static func days(_ text: String) throws(UserError) -> [Int] {
    var days: Set<Int> = []
    for part in text.split(separator: ",") {
      let ends = part.split { "-–".contains($0) }.map { day(String($0).trimmed) }
      guard let from = ends.first ?? nil, let until = ends.last ?? nil, ends.count <= 2 else {
        throw .noDays(text)
      }
      for step in 0..<7 {
        let day = (from + step - 1) % 7 + 1
        days.insert(day)
        if day == until { break }
      }
    }
    guard !days.isEmpty else { throw .noDays(text) }
    return days.sorted()
  }

  /// `2`, or `any` for no limit.
  ///
  /// - Throws: A ``UserError`` if it is neither.
  static func limit(_ text: String) throws(UserError) -> Int? {
    let word = text.trimmed.folded
    if unlimited.contains(word) { return nil }
    guard let number = Int(word), (0...99).contains(number) else { throw .noLimit(text) }
    return number
  }

  /// `8, 10`, or `none`.
  ///
  /// - Throws: A ``UserError`` if it is neither.
  static func dayEnds(_ text: String) throws(UserError) -> [Int] {
    if nothing.contains(text.trimmed.folded) { return [] }
    let numbers = text.split { ",; ".contains($0) }.map { Int($0) ?? 0 }
    guard !numbers.isEmpty, numbers.allSatisfy({ (1...16).contains($0) }) else {
      throw .noHoursOfWork(text)
    }
    return Set(numbers).sorted()
  }

  private static let unlimited: Set = ["any", "beliebig", "unbegrenzt", "unlimited", "-"]

  /// Words by which somebody takes something away.
  static let nothing: Set = ["-", "–", "keine", "keiner", "none", "0"]

  /// The same in the other direction.
  struct Words {
    let language: Language

    init(_ language: Language) { self.language = language }

    func limit(_ limit: Int?) -> String {
      limit.map { "\($0)" } ?? Text(de: "beliebig", en: "any").in(language)
    }

    func dayEnds(_ hours: [Int]) -> String {
      hours.isEmpty
        ? Text(de: "keine", en: "none").in(language)
        : hours.map(String.init).joined(separator: ", ")
    }
  }

  private static func day(_ text: String) -> Int? {
    let word = text.folded
    let names = ["mo", "di", "mi", "do", "fr", "sa", "so"]
    let english = ["mo", "tu", "we", "th", "fr", "sa", "su"]
    return [names, english].lazy.compactMap { list in
      list.firstIndex { word.hasPrefix($0) }
    }.first.map { $0 + 1 }
  }
}

extension String {
  var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}

extension UserError {
  fileprivate static func noHours(_ text: String) -> UserError {
    UserError(
      Text(de: "„\(text)“ sind keine Uhrzeiten.", en: "“\(text)” are no hours."),
      advice: Text(
        de: "Erwartet wird etwa 08:00-17:00.",
        en: "Expected is something like 08:00-17:00."
      )
    )
  }

  fileprivate static func noLimit(_ text: String) -> UserError {
    UserError(
      Text(
        de: "„\(text)“ ist keine Grenze: 0 bis 99, oder „beliebig“.",
        en: "“\(text)” is no limit: 0 to 99, or “any”."
      )
    )
  }

  fileprivate static func noHoursOfWork(_ text: String) -> UserError {
    UserError(
      Text(
        de: "„\(text)“ sind keine Stunden: 1 bis 16, etwa „8, 10“, oder „keine“.",
        en: "“\(text)” are no hours: 1 to 16, such as “8, 10”, or “none”."
      )
    )
  }

  fileprivate static func noDays(_ text: String) -> UserError {
    UserError(
      Text(de: "„\(text)“ sind keine Wochentage.", en: "“\(text)” are no days of the week."),
      advice: Text(de: "Erwartet wird etwa mo-fr.", en: "Expected is something like mon-fri.")
    )
  }
}
