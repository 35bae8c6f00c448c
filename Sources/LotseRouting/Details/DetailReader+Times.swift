import LotseKit

// Days and stretches of time.
extension DetailReader {
  mutating func readTimes(_ wanted: Set<String>) {
    let words = text.words.map(\.typed)
    let finding = time.find(in: words) { reading, _ in
      switch reading {
      case .day, .moment, .interval: true
      default: false
      }
    }
    guard let finding else { return }
    if isOnlyYear(finding.words) || isAmount(finding.words) { return }
    switch finding.reading {
    case .day(let day): tell(day, at: finding.words, wanted)
    case .moment(let moment): tell(moment.day, at: finding.words, wanted)
    case .interval(let start, let end):
      tell(from: start.day, to: end.day, at: finding.words, wanted)
    default: return
    }
    text.take(finding.words)
  }

  /// `Auswertung 2025` names a year, not a stretch of time.
  private func isOnlyYear(_ words: Range<Int>) -> Bool {
    words.count == 1 && text.words[words.lowerBound].typed.allSatisfy(\.isNumber)
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
