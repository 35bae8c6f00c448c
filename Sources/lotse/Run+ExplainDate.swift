import LotseHost
import LotseKit
import LotsePublishing
import LotseStore
import LotseTerminal

// Says what texts about days and times mean, without running anything.
extension Run {
  /// One line for the words given, or else for each line of standard input: at a terminal in
  /// words, for programs as a JSON object with the members `text`, `kind` (`date`, `datetime`,
  /// `interval`, `recurrence`, `ask`, `reject`), `value` (ISO 8601, an interval with a slash
  /// between its ends, or a rule by RFC 5545), `candidates` and `reason`.
  func dateExplanation(of words: [String]) async -> String {
    let reader = await timeReader
    return await explained(words) { line in
      let reading = reader.read(line)
      return isForPeople
        ? reading.sentence(in: language) + "\n"
        : reading.json(of: line, in: language, reader.almanac.zone).text() + "\n"
    }
  }
}

extension Run {
  /// What reads days and times, with the holidays of the Land in the profile.
  var timeReader: TimeReader {
    get async {
      // A store that cannot be read is no reason not to explain.
      let profile = try? await workspace.records(writingAs: "")
        .records(Profile.self, matching: RecordQuery(limit: 1)).first
      return TimeReader(now: clock.now, almanac: almanac.for(profile?.content.land))
    }
  }
}

extension TimeReading {
  /// The reading as a person reads it.
  fileprivate func sentence(in language: Language) -> String {
    switch self {
    case .ambiguous(_, let error), .refused(let error): error.sentence(in: language)
    default: words(in: language)
    }
  }

  /// The reading for programs.
  fileprivate func json(
    of line: String,
    in language: Language,
    _ zone: TimeZoneRules
  ) -> JSONValue {
    var object: [String: JSONValue] = [
      "text": .string(line), "kind": .string(kind), "value": .null, "candidates": [],
      "reason": .null,
    ]
    switch self {
    case .ambiguous(let readings, let error):
      object["candidates"] = .array(readings.map { .string($0.value(in: zone)) })
      object["reason"] = .string(error.sentence(in: language))
    case .refused(let error): object["reason"] = .string(error.sentence(in: language))
    default: object["value"] = .string(value(in: zone))
    }
    return .object(object)
  }

  private var kind: String {
    switch self {
    case .day: "date"
    case .moment: "datetime"
    case .interval: "interval"
    case .recurrence: "recurrence"
    case .ambiguous: "ask"
    case .refused: "reject"
    }
  }

  /// The reading by the standard for its kind.
  private func value(in zone: TimeZoneRules) -> String {
    switch self {
    case .day(let day): day.iso
    case .moment(let moment): moment.iso
    case .interval(let start, let end): start.iso(in: zone) + "/" + end.iso(in: zone)
    case .recurrence(let rule, _, _, _): rule.rule
    case .ambiguous, .refused: ""
    }
  }
}

extension DayTime {
  /// ISO 8601, a time with its distance from UTC.
  fileprivate func iso(in zone: TimeZoneRules) -> String {
    guard let time else { return day.iso }
    return zone.moments(of: time, on: day).first?.iso ?? iso
  }
}
