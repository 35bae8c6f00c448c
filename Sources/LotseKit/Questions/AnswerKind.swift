/// What kind of value answers a question, and which values are allowed.
public indirect enum AnswerKind: Sendable {
  /// Words.
  case text(TextRule)
  /// A number, whole or with decimals.
  case number(NumberRule)
  /// A calendar day.
  case day(DayRule)
  /// When something takes place or is due, once or again and again.
  case series(SeriesRule)
  /// Yes or no.
  case boolean
  /// One of several, or several of several.
  case choice(ChoiceRule)
  /// One of labelled levels, each with its number.
  case scale([Level])
  /// A record of the store, by its number or its title.
  case record(RecordKind)
  /// A calendar file (RFC 5545), by its path; the answer is what it holds.
  case calendarFile
  /// A table of a spreadsheet (CSV), by its path; the answer is what it holds.
  case tableFile
  /// Some questions that repeat for each item.
  case group(GroupRule)
}

/// Which words are allowed.
public struct TextRule: Sendable, Hashable {
  /// Whether it may have several lines.
  public var isMultiline: Bool
  /// The fewest and the most characters, after white space at both ends is taken off.
  public var length: ClosedRange<Int>
  /// Whether a front end that can opens an editor at once.
  public var prefersEditor: Bool
  /// The facet whose known values complete what is typed: people, tags, projects.
  public var completes: Facet?

  /// A rule; by default one line of 1 to 2,000 characters.
  public init(
    isMultiline: Bool = false,
    length: ClosedRange<Int>? = nil,
    prefersEditor: Bool = false,
    completes: Facet? = nil
  ) {
    self.isMultiline = isMultiline
    self.length = length ?? 1...(isMultiline ? 100_000 : 2_000)
    self.prefersEditor = prefersEditor
    self.completes = completes
  }
}

/// Which numbers are allowed.
public struct NumberRule: Sendable, Hashable {
  /// Which numbers count.
  public enum Precision: Sendable, Hashable {
    /// Whole ones.
    case whole
    /// Sums of money, to the cent.
    case cents
    /// Any.
    case any
  }

  /// Which numbers count.
  public var precision: Precision
  /// The least number.
  public var minimum: Double?
  /// The greatest number.
  public var maximum: Double?
  /// The unit, shown after the number: EUR, %, persons.
  public var unit: Text?

  /// Whether only whole numbers count.
  public var isWhole: Bool { precision == .whole }
  /// Whether it is about sums of money, to the cent.
  public var isMoney: Bool { precision == .cents }

  /// A rule for whole numbers, or for any.
  public init(
    isWhole: Bool,
    minimum: Double? = nil,
    maximum: Double? = nil,
    unit: Text? = nil
  ) {
    self.init(isWhole ? .whole : .any, minimum: minimum, maximum: maximum, unit: unit)
  }

  /// A rule for numbers of a precision.
  public init(
    _ precision: Precision,
    minimum: Double? = nil,
    maximum: Double? = nil,
    unit: Text? = nil
  ) {
    self.precision = precision
    self.minimum = minimum
    self.maximum = maximum
    self.unit = unit
  }
}

/// Which days are allowed.
public struct DayRule: Sendable, Hashable {
  /// Which day is meant by a day and a month without a year.
  public enum Direction: Sendable, Hashable { case past, future }

  /// The first day allowed.
  public var earliest: Day?
  /// The last day allowed.
  public var latest: Day?
  /// Where a day without a year lies.
  public var direction: Direction

  /// A rule; by default any day, and the next one where the year is missing.
  public init(earliest: Day? = nil, latest: Day? = nil, direction: Direction = .future) {
    self.earliest = earliest
    self.latest = latest
    self.direction = direction
  }
}

/// Which times are allowed.
public struct SeriesRule: Sendable, Hashable {
  /// Whether it may come again and again.
  public var mayRecur: Bool
  /// Whether it may last for days: `7. bis 9.12.`.
  public var maySpan: Bool
  /// Whether a day counted in a month is that of every month: `am letzten Tag des Monats`.
  public var repeats: Bool
  /// The days among which it lies; a weekday is the one among them.
  public var days: ClosedRange<Day>?

  /// A rule; by default it may come again and again, and lasts for less than a day.
  public init(mayRecur: Bool = true, maySpan: Bool = false, repeats: Bool = false) {
    self.mayRecur = mayRecur
    self.maySpan = maySpan
    self.repeats = repeats
  }
}

/// One possibility of a choice.
public struct Choice: Sendable, Hashable {
  /// The stable value that is stored; never translated.
  public var value: String
  /// What the user reads.
  public var label: Text
  /// A line that explains it.
  public var help: Text?
  /// What else people type for it, such as an abbreviation; not shown.
  public var aliases: [String]

  /// A possibility with its stable value and its label.
  public init(_ value: String, _ label: Text, help: Text? = nil, aliases: [String] = []) {
    self.value = value
    self.label = label
    self.help = help
    self.aliases = aliases
  }
}

/// What may be chosen, and how many.
public struct ChoiceRule: Sendable, Hashable {
  /// The possibilities, in the order shown.
  public var choices: [Choice]
  /// How many may be chosen; `nil` means exactly one.
  public var count: ClosedRange<Int>?

  /// A rule; by default exactly one of the choices.
  public init(_ choices: [Choice], count: ClosedRange<Int>? = nil) {
    self.choices = choices
    self.count = count
  }
}

/// A level of a scale.
public struct Level: Sendable, Hashable {
  /// The number that is stored and typed.
  public var number: Int
  /// What the level means.
  public var label: Text
  /// What else people type for it; not shown.
  public var aliases: [String]

  /// A level with its number and its meaning.
  public init(_ number: Int, _ label: Text, aliases: [String] = []) {
    self.number = number
    self.label = label
    self.aliases = aliases
  }
}

/// Questions that repeat for each item of a list.
public struct GroupRule: Sendable {
  /// The questions of one item; no group among them.
  public var questions: [QuestionForm]
  /// The fewest and the most items.
  public var count: ClosedRange<Int>
  /// What one item is called: "person", "service".
  public var item: Text
  /// What becomes of a question by the item's answers so far; `nil` leaves it out.
  public var adapt: @Sendable (QuestionForm, [String: Answer]) -> QuestionForm?
  /// How an item is named where one is chosen; without this, by its first answer.
  public var title: (@Sendable ([String: Answer], Language) -> String)?

  /// A rule for items with these questions.
  public init(_ questions: [QuestionForm], count: ClosedRange<Int> = 0...50, item: Text) {
    self.questions = questions
    self.count = count
    self.item = item
    adapt = { form, _ in form }
  }
}
