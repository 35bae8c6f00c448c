import LotseKit

// Indicators in one line, as people write them: `Online-Quote: 22 % → 60 % bis 31.12.2027`.
extension Indicator {
  /// Reads an indicator: its name, where it stands, where it shall stand, and by when; all but the
  /// name may be missing.
  init?(_ line: String, day read: (String) -> Day?) {
    var words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    var day: Day?
    if let link = words.lastIndex(where: { ["bis", "by"].contains($0.folded) }),
      let found = read(words[(link + 1)...].joined(separator: " "))
    {
      day = found
      words.removeSubrange(link...)
    }
    let text = words.joined(separator: " ").replacing("->", with: "→")
    let parts = text.split(separator: ":", maxSplits: 1).map(\.withoutOuterSpace)
    guard let name = parts.first, !name.isEmpty else { return nil }
    let values = parts.dropFirst().flatMap {
      $0.split(separator: "→", maxSplits: 1, omittingEmptySubsequences: false)
    }.map(\.withoutOuterSpace)
    let target = values.last.flatMap { $0.isEmpty ? nil : $0 }
    let baseline = values.count == 2 && !values[0].isEmpty ? values[0] : nil
    self.init(name, baseline: baseline, target: target, day: day)
  }

  /// The indicators of a line, separated by semicolons.
  static func all(in line: String, day: (String) -> Day?) -> [Indicator] {
    line.split { $0 == ";" || $0.isNewline }.compactMap { Indicator(String($0), day: day) }
  }

  /// The line that is read as this indicator.
  func words(_ language: Language, day words: (Day) -> String) -> String {
    let end = baseline == nil ? target : (baseline.map { $0 + " → " } ?? "") + (target ?? "")
    let by = Text(de: "bis", en: "by").in(language)
    return name + (end.map { ": " + $0 } ?? "") + (day.map { " \(by) \(words($0))" } ?? "")
  }
}
