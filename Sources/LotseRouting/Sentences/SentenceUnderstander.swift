import LotseHost
import LotseKit

/// Reads from a sentence what a command wants to know: its details, what it is about, and which
/// record it means.
struct SentenceUnderstander {
  private let line: String
  private let wanted: Set<Meaning>
  private let forms: SentenceForms
  private let reader: DetailReader
  /// The words that say by how much something is moved.
  private let shift: Range<Int>?
  /// The words that say when something takes place.
  private let moment: Range<Int>?

  /// Details that are never part of the name of a record, whether or not a command takes them.
  private static let beside: Set<Meaning> = [
    .due, .date, .owner, .person, .priority, .status, .progress, .budget,
  ]

  /// An understander of a line about a field; `nil` if the program's own files are broken.
  init?(_ line: String, about field: String, wanting wanted: Set<Meaning>, _ time: TimeReader) {
    guard let forms = try? SentenceForms.embedded.value,
      var reader = DetailReader(
        line,
        about: field,
        Self.looksBack(wanted) ? time.lookingBack : time,
        // What takes a period lists what is of it.
        selects: wanted.contains(.period)
      )
    else { return nil }
    let looked = wanted.contains(.item) ? wanted.union(Self.beside) : wanted
    reader.read(Set(looked.map(\.rawValue)))
    self.line = line
    self.wanted = wanted
    self.forms = forms
    self.reader = reader
    shift = wanted.contains(.item) ? Self.shift(in: reader.text, time) : nil
    moment = wanted.contains(.time) ? Self.moment(in: reader.text, time) : nil
  }

  /// The words that say on which day something takes place, at what time or how often; what can
  /// mean several days is left for the command to ask about.
  private static func moment(in text: DetailText, _ time: TimeReader) -> Range<Int>? {
    let found = time.find(in: text.words.map(\.typed)) { finding in
      switch finding.reading {
      case .day, .moment, .recurrence: true
      case .interval(let start, let end): start.time != nil && end.time != nil
      case .ambiguous, .refused: false
      }
    }
    return found?.words
  }

  /// The words that say by how much something is moved: `um zwei Wochen`.
  private static func shift(in text: DetailText, _ time: TimeReader) -> Range<Int>? {
    for start in text.words.indices where ["um", "by"].contains(text.words[start].folded) {
      for end in [start + 3, start + 2] where end <= text.words.count {
        let span = text.words[start + 1..<end].map(\.typed).joined(separator: " ")
        if case .day = time.read("in " + span) { return start..<end }
      }
    }
    return nil
  }

  /// Whether a day without a year has been: where only the day of something is wanted.
  private static func looksBack(_ wanted: Set<Meaning>) -> Bool {
    wanted.contains(.date) && wanted.isDisjoint(with: [.due, .from])
  }

  /// What the line tells of what is wanted.
  var reading: SentenceReading {
    var reading = SentenceReading()
    for meaning in wanted { reading.told[meaning] = detail(meaning) }
    if let shift, wanted.contains(.due) {
      let words = self.reader.text.words[shift].map(\.typed).joined(separator: " ")
      reading.told[.due] = SentenceReading.Told(words, words: words)
      reading.told[.date] = nil
    }
    if let moment {
      let words = self.reader.text.words[moment].map(\.typed).joined(separator: " ")
      reading.told[.time] = SentenceReading.Told(words, words: words)
    }
    reading.isNew = isNew
    if wanted.contains(.subject) { reading.told[.subject] = subject }
    if wanted.contains(.words) { reading.told[.words] = note }
    if wanted.contains(.item) {
      reading.told[.item] = item
      reading.pointsBack = reading.told[.item] == nil
    }
    return reading
  }

  private func detail(_ meaning: Meaning) -> SentenceReading.Told? {
    guard let value = reader.details[meaning.rawValue].flatMap(Self.typed) else { return nil }
    let places = reader.places[meaning.rawValue, default: []]
    // `jetzt` is a time, but nobody means a day by it.
    if meaning == .due || meaning == .date, places.count == 1,
      reader.text.has(forms.around, at: places[0])
    {
      return nil
    }
    let words = places.map { reader.text.words[$0].typed }
    return SentenceReading.Told(value, words: words.isEmpty ? value : words.joined(separator: " "))
  }

  /// A detail as a person could type it.
  private static func typed(_ value: JSONValue) -> String? {
    switch value {
    case .string(let text): text
    case .integer(let number): String(number)
    case .number(let number): String(number)
    case .boolean(let isOn): isOn ? "ja" : "nein"
    case .array(let items): items.compactMap(typed).joined(separator: ", ")
    default: nil
    }
  }

  private var subject: SentenceReading.Told? {
    // What is longer is no title with details, but a text.
    if reader.text.isCut { return SentenceReading.Told(line, words: line) }
    let told = wanted.flatMap { reader.places[$0.rawValue, default: []] } + (moment ?? 0..<0)
    let label = LineLabel(of: line, forms).map { $0.hasColon ? $0.words.count : 0 } ?? 0
    var rest = Remainder(reader.text, without: Set(told + (0..<label)), forms)
    rest.takeRequest(forms.creations + forms.requests)
    rest.takeReminder()
    rest.takeArticles()
    let words = rest.words
    if words.isEmpty || rest.isPronoun { return nil }
    return SentenceReading.Told(words.firstUppercased, words: words)
  }

  private var note: SentenceReading.Told {
    var rest = Remainder(reader.text, without: [], forms)
    rest.takeRequest(forms.notes)
    guard let first = rest.places.first else { return SentenceReading.Told(line, words: line) }
    let words = String(line[reader.text.words[first].marked.startIndex...])
    return SentenceReading.Told(words, words: words)
  }

  /// Whether something new is asked for.
  private var isNew: Bool {
    let told = reader.places.values.joined()
    var rest = Remainder(reader.text, without: Set(told), forms)
    return rest.takeRequest(forms.creations)
  }

  private var item: SentenceReading.Told? {
    let told =
      reader.places.filter { $0.key != Meaning.query.rawValue }.values.joined()
      + (shift.map(Array.init) ?? [])
    var rest = Remainder(reader.text, without: Set(told), forms)
    let numbers = rest.numbers.joined(separator: ", ")
    if !numbers.isEmpty { return SentenceReading.Told(numbers, words: numbers) }
    rest.takeRequest(forms.requests + forms.changes)
    rest.takeAround()
    rest.takeRequest(forms.requests + forms.changes)
    rest.takeArticles()
    let words = rest.words
    return rest.isPronoun || words.isEmpty ? nil : SentenceReading.Told(words, words: words)
  }
}
