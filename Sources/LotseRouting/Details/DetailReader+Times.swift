import LotseKit

// Days and stretches of time.
extension DetailReader {
  mutating func readTimes(_ wanted: Set<String>) {
    let words = text.words.indices.map(wordOfTime)
    let finding = time.find(in: words) { finding in
      switch finding.reading {
      // What comes again is no day, though a part of it may be one: `every first Monday`.
      case .day, .moment, .interval, .recurrence: true
      default: false
      }
    }
    guard let finding else { return }
    if isOnlyYear(finding.words) || isAmount(finding.words) || isNow(finding.words) { return }
    switch finding.reading {
    case .day(let day): tell(day, at: finding.words, wanted)
    case .moment(let moment): tell(moment.day, at: finding.words, wanted)
    case .interval(let start, let end):
      tell(from: start.day, to: end.day, at: finding.words, wanted)
    default: return
    }
    text.take(finding.words)
  }

  /// A word as it may tell a time: `week's` is a week, the `do` of `what did I do` is no Thursday.
  private func wordOfTime(_ index: Int) -> String {
    let typed = text.words[index].typed
    if typed.lowercased() == "do", text.has(cue("doers"), at: index - 1) { return "…" }
    return typed.hasSuffix("'s") || typed.hasSuffix("’s") ? String(typed.dropLast(2)) : typed
  }

  /// `Auswertung 2025` names a year, not a stretch of time.
  private func isOnlyYear(_ words: Range<Int>) -> Bool {
    words.count == 1 && text.words[words.lowerBound].typed.allSatisfy(\.isNumber)
  }

  /// `jetzt` says to begin, not by when to end.
  private func isNow(_ words: Range<Int>) -> Bool {
    words.allSatisfy { text.has(cue("now"), at: $0) }
  }

  /// `1.2 million` and `zum ersten Mal` are no days.
  private func isAmount(_ words: Range<Int>) -> Bool {
    let units = ["million", "thousand", "money", "percent", "times"]
    return units.contains { text.has(cue($0), at: words.upperBound) }
  }

  private func isEvent(_ wanted: Set<String>) -> Bool {
    text.words.contains { word in
      cue("event").contains(word.folded)
        || ["ausschuss", "sitzung", "termin", "workshop"].contains { word.folded.hasSuffix($0) }
    }
  }

  /// Whether what is told is by when something has to be done.
  private func isDue(_ words: Range<Int>) -> Bool {
    let around = text.words[max(0, words.lowerBound - 2)...words.lowerBound] + text.words[words]
    return around.contains { cue("due").contains($0.folded) }
      || text.words.contains { ["fallig", "due", "frist", "deadline"].contains($0.folded) }
  }

  private mutating func tell(_ day: Day, at words: Range<Int>, _ wanted: Set<String>) {
    let isDeadline = wanted.contains("due") && (isDue(words) || !isEvent(wanted))
    if isDeadline, asks { return }
    details[isDeadline ? "due" : "date"] = .string(day.iso)
  }

  private mutating func tell(
    from start: Day,
    to end: Day,
    at words: Range<Int>,
    _ wanted: Set<String>
  ) {
    if wanted.contains("due"), isDue(words), !asks {
      let begins = ["anfang", "beginning", "start"].contains {
        text.words[words].map(\.folded).contains($0)
      }
      details["due"] = .string(begins ? start.iso : end.iso)
    } else {
      details["from"] = .string(start.iso)
      details["to"] = .string(end.iso)
    }
  }
}
