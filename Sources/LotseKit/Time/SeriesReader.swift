/// Reads when something takes place, how long it takes and how it comes again: alone, or in a line
/// that also says what it is, such as `Jour fixe jeden Montag 9:00 90 min`.
public struct SeriesReader: Sendable {
  /// What was found in a line.
  public struct Finding: Sendable {
    /// What may be meant, the likelier first; usually one.
    public let candidates: [Series]
    /// What to ask where there are several.
    public let doubt: UserError?
    /// Which words of the line said it.
    public let words: Range<Int>
  }

  let reader: TimeReader
  /// Whether the days from one to another are one stay.
  private let spans: Bool
  /// Whether a day of every month is meant by one that is counted in a month.
  private let repeats: Bool

  /// A reader of days and times that also looks for how long they take.
  ///
  /// - Parameters:
  ///   - reader: Reads the days and times.
  ///   - spans: Whether `7. bis 9.12.` is one stay; otherwise it is refused.
  ///   - repeats: Whether `am letzten Tag des Monats` is that of every month, as with duties.
  public init(_ reader: TimeReader, spans: Bool = false, repeats: Bool = false) {
    self.reader = reader
    self.spans = spans
    self.repeats = repeats
  }

  private func series(_ reading: TimeReading, _ text: String) throws(UserError) -> Series {
    if repeats, let rule = reader.impliedRule(text) { return try Series(rule, now: reader.now) }
    return try Series(reading, now: reader.now, spans: spans && reader.namesSpan(text))
  }

  /// Reads a text that says when, and nothing else.
  ///
  /// - Throws: A ``UserError`` if it is no time, an impossible one, or can mean several.
  public func read(_ text: String) throws(UserError) -> Series {
    let (candidates, question) = try reading(text)
    if candidates.count > 1, let question { throw question }
    return candidates[0]
  }

  /// What a text may mean, the likelier first and never nothing, and the question which it is if
  /// there are several.
  ///
  /// - Throws: A ``UserError`` if it is no time, or an impossible one.
  public func reading(_ text: String) throws(UserError) -> (
    candidates: [Series], question: UserError?
  ) {
    let reading = reader.read(text)
    switch reading {
    case .refused(let error):
      let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
      guard let finding = find(in: words), finding.words == words.indices else { throw error }
      return (finding.candidates, finding.doubt)
    case .ambiguous(let readings, let question):
      var candidates: [Series] = []
      for reading in readings { candidates.append(try series(reading, text)) }
      return (candidates, question)
    default: return ([try series(reading, text)], nil)
    }
  }

  /// Whether a text says when, though perhaps not which of several times.
  public func isTime(_ text: String) -> Bool {
    if case .refused = reader.read(text) {
      let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
      return find(in: words)?.words == words.indices
    }
    return true
  }

  /// Finds when something takes place among words that also say something else.
  public func find(in words: [String]) -> Finding? {
    guard let found = reader.find(in: words, where: isUsable) else { return nil }
    let text = words[found.words].joined(separator: " ")
    let candidates = found.reading.meanings.compactMap { try? series($0, text) }
    guard let first = candidates.first else { return nil }
    var end = found.words.upperBound
    let clock = clock(for: first, in: words, from: &end)
    var doubt: UserError?
    if case .ambiguous(_, let error) = found.reading, candidates.count > 1 { doubt = error }
    return Finding(
      candidates: candidates.map { clock.set(on: $0) },
      doubt: doubt,
      words: found.words.lowerBound..<end
    )
  }

  /// Why a line cannot be taken that says an impossible time: one of which a part would be a possible
  /// one, or the only one, with its year: `31.2. 10 Uhr`, `9.12. bis 7.12.`, `31.2.2027`; `nil` if it
  /// says none.
  public func refusal(in words: [String]) -> UserError? {
    func isRefused(_ finding: TimeReader.Finding) -> Bool {
      refusal(of: finding.reading, finding.text) != nil
    }
    let part = reader.find(in: words, where: isUsable)?.words
    guard let whole = reader.find(in: words, where: isRefused) else { return nil }
    if let part {
      guard whole.words.count > part.count, whole.words.clamped(to: part) == part else {
        return nil
      }
    } else if !reader.namesDate(whole.text) {
      return nil
    }
    return refusal(of: whole.reading, whole.text)
  }

  /// Why a text that is written like a time is none that can be taken.
  private func refusal(of reading: TimeReading, _ text: String) -> UserError? {
    if case .refused(let error) = reading { return reader.recognises(text) ? error : nil }
    guard reader.namesSpan(text) else { return nil }
    do throws(UserError) {
      _ = try series(reading, text)
      return nil
    } catch { return error }
  }

  private func isUsable(_ finding: TimeReader.Finding) -> Bool {
    let meanings = finding.reading.meanings
    return !meanings.isEmpty && meanings.allSatisfy { (try? series($0, finding.text)) != nil }
  }
}

// What stands after a rule that the rule itself does not say: until when on the day, or how long.
extension SeriesReader {
  private struct Clock {
    var time: TimeOfDay?
    var minutes: Int?

    func set(on series: Series) -> Series {
      var series = series
      series.start.time = series.start.time ?? time
      series.minutes = series.minutes ?? minutes
      return series
    }
  }

  /// `9:00 Uhr für 90 Minuten` has the most words.
  private static let mostWords = 6

  private func clock(for series: Series, in words: [String], from end: inout Int) -> Clock {
    var clock = Clock(time: series.start.time, minutes: series.minutes)
    if clock.time == nil {
      take(from: &end, words) { text in
        guard case .interval(let begin, let end) = reader.read("\(anyDay.iso) \(text)"),
          let first = begin.time, let last = end.time
        else { return false }
        clock.time = first
        clock.minutes = end.day.days(since: begin.day) * 1_440 + last.minutes - first.minutes
        return true
      }
    }
    if clock.time == nil {
      take(from: &end, words) { text in
        guard case .moment(let moment) = reader.read("\(anyDay.iso) \(text)") else { return false }
        clock.time = moment.dayTime.time
        return true
      }
    }
    if clock.time != nil, clock.minutes == nil {
      take(from: &end, words) { text in
        clock.minutes = minutes(in: text)
        return clock.minutes != nil
      }
    }
    return clock
  }

  /// Passes over the most words that mean something.
  private func take(from end: inout Int, _ words: [String], _ means: (String) -> Bool) {
    let rest = words[end...].prefix(Self.mostWords)
    for count in (0...rest.count).reversed() where count > 0 {
      if means(rest.prefix(count).joined(separator: " ")) {
        end += count
        return
      }
    }
  }

  /// How long something takes: `90 min`, `für 1,5 Stunden`, `3 Tage`.
  ///
  /// - Returns: The minutes; `nil` if the text says no length.
  public func minutes(in text: String) -> Int? {
    for link in [", ", " "] {
      guard case .interval(let begin, let end) = reader.read("\(anyDay.iso) 0:00\(link)\(text)"),
        let first = begin.time, let last = end.time
      else { continue }
      let minutes = end.day.days(since: begin.day) * 1_440 + last.minutes - first.minutes
      if minutes > 0 { return minutes }
    }
    return days(in: text).map { $0 * 1_440 }
  }

  /// So many whole days.
  private func days(in text: String) -> Int? {
    guard case .interval(let first, let last) = reader.read("\(text) ab \(anyDay.iso)"),
      first == DayTime(anyDay), last.time == nil
    else { return nil }
    return last.day.days(since: first.day) + 1
  }

  /// No clock is changed on this day, and no time of it is doubtful.
  private var anyDay: Day { Day(daysSince1970: 20_000) }
}

extension TimeReading {
  /// What may be meant, the likelier first; nothing if it is no time.
  fileprivate var meanings: [TimeReading] {
    switch self {
    case .refused: []
    case .ambiguous(let readings, _): readings
    default: [self]
    }
  }
}
