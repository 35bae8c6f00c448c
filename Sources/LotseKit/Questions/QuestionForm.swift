/// A question as front ends, the journal and help know it.
public struct QuestionForm: Sendable {
  /// Looks at a value that has the right kind; what it returns is what is wrong with it.
  public typealias Check = @Sendable (AnswerValue, AnswerSetting) -> Text?

  /// The stable name: in JSON, in answers files and in the journal.
  public var id: String
  /// The question itself, in one line.
  public var prompt: Text
  /// What it is about where the same is asked of several things: the section, the item.
  public var heading: Text?
  /// Why it is asked; shown for `?`.
  public var why: Text?
  /// How to answer it; shown for `?`.
  public var help: Text?
  /// An answer somebody might give.
  public var example: Text?
  /// What kind of value answers it.
  public var kind: AnswerKind
  /// What counts if the user just presses Enter.
  public var initial: AnswerValue?
  /// Whether it may be left out.
  public var isOptional: Bool
  /// Whether "don't know yet" is an answer.
  public var allowsUnsure: Bool
  /// The ids of questions whose change makes this one be asked again.
  public var dependsOn: [String]
  /// After so many seconds, what counts for Enter is the answer; any key answers no.
  ///
  /// Only for
  /// yes/no questions with an ``initial`` yes. Where nobody sits, it is answered at once.
  public var countdown: Int?
  /// Whether it only reads back what was understood, before it counts; where nobody looks,
  /// ``initial`` is the answer.
  public var isReadBack: Bool
  /// Whether it only asks what comes next; where answers come from a file, ``initial`` counts.
  public var asksForOrder: Bool
  /// A further check of the author.
  public var check: Check?

  /// A required question without help.
  public init(_ id: String, _ prompt: Text, _ kind: AnswerKind) {
    self.id = id
    self.prompt = prompt
    self.kind = kind
    isOptional = false
    allowsUnsure = false
    dependsOn = []
    isReadBack = false
    asksForOrder = false
  }

  /// The question with what it is about, for lists in which others stand beside it.
  package var promptInPlace: Text {
    guard let heading else { return prompt }
    return Text(
      de: "\(heading.in(.german)): \(prompt.in(.german))",
      en: "\(heading.in(.english)): \(prompt.in(.english))"
    )
  }
}

/// The circumstances in which an answer is read.
public struct AnswerSetting: Sendable {
  /// The language of the user interface, which decides how numbers are read.
  public var language: Language
  /// The present, from which relative days count.
  public var now: Moment
  /// The clock's zone, and the holidays.
  public var almanac: Almanac

  /// Circumstances of a language and a present; without an almanac, the clock never changes and
  /// no holidays are known.
  public init(language: Language, now: Moment, almanac: Almanac? = nil) {
    self.language = language
    self.now = now
    self.almanac = almanac ?? Almanac(zone: .fixed(now.offset))
  }

  /// Reads days and times in these circumstances.
  public var timeReader: TimeReader { timeReader(toward: .future) }

  /// Reads days and times in these circumstances, with those without a year on one side of today.
  public func timeReader(toward direction: DayRule.Direction) -> TimeReader {
    TimeReader(now: now, almanac: almanac, direction: direction)
  }
}
