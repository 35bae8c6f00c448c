/// A question whose answer is a Swift value.
///
/// ```swift
/// let people = Question.text("people", Text(de: "Mit wem?", en: "With whom?")).optional
/// let names: String? = try await conversation.ask(people)
/// ```
public struct Question<Value: Sendable>: Sendable {
  /// The question without its type.
  public var form: QuestionForm
  private let read: @Sendable (Answer) -> Value?

  /// A question from its form and the way from an answer to a value.
  public init(_ form: QuestionForm, read: @escaping @Sendable (Answer) -> Value?) {
    self.form = form
    self.read = read
  }

  /// The Swift value of an answer; `nil` if the answer is not one to this question.
  public func value(of answer: Answer) -> Value? { read(answer) }

  /// The same question, which may be left out.
  public var optional: Question<Value?> {
    var form = form
    form.isOptional = true
    return orNil(form)
  }

  /// The same question, to which "don't know yet" is an answer: it gives `nil`, and the point
  /// stays open.
  public var orUnsure: Question<Value?> {
    var form = form
    form.allowsUnsure = true
    return orNil(form)
  }

  private func orNil(_ form: QuestionForm) -> Question<Value?> {
    Question<Value?>(form) { [read] answer in
      if case .given = answer { read(answer).map(Optional.some) } else { .some(nil) }
    }
  }

  /// Says why it is asked.
  public func because(_ why: Text) -> Self { with { $0.why = why } }
  /// Says how to answer.
  public func explained(_ help: Text) -> Self { with { $0.help = help } }
  /// Gives an example of an answer.
  public func such(as example: Text) -> Self { with { $0.example = example } }
  /// Says what counts when Enter alone is pressed.
  public func initially(_ value: AnswerValue?) -> Self { with { $0.initial = value } }
  /// Lets so many seconds pass, for something to be done meanwhile: then the answer is yes.
  ///
  /// Any key ends them earlier: then it is no.
  public func counting(down seconds: Int) -> Self where Value == Bool {
    with {
      $0.initial = .boolean(true)
      $0.countdown = seconds
    }
  }
  /// Only reads back what was understood: Enter, or nobody who looks, accepts it.
  public func readingBack() -> Self where Value == Bool {
    with {
      $0.initial = .boolean(true)
      $0.isReadBack = true
    }
  }
  /// Names the questions whose change makes this one be asked again.
  public func depending(on ids: String...) -> Self { with { $0.dependsOn = ids } }
  /// Adds a check; what it returns says what is wrong and what would be right.
  public func checked(_ check: @escaping QuestionForm.Check) -> Self { with { $0.check = check } }

  private func with(_ change: (inout QuestionForm) -> Void) -> Self {
    var copy = self
    change(&copy.form)
    return copy
  }
}

extension Question where Value == String {
  /// Asks for words.
  public static func text(_ id: String, _ prompt: Text, _ rule: TextRule = TextRule()) -> Self {
    Self(QuestionForm(id, prompt, .text(rule))) {
      if case .given(.text(let text)) = $0 { text } else { nil }
    }
  }

  /// Asks for one of several; the value is the choice's stable one.
  public static func choice(_ id: String, _ prompt: Text, _ choices: [Choice]) -> Self {
    Self(QuestionForm(id, prompt, .choice(ChoiceRule(choices)))) {
      if case .given(.choice(let value)) = $0 { value } else { nil }
    }
  }
}

extension Question where Value == [String] {
  /// Asks for several of several.
  public static func choices(
    _ id: String,
    _ prompt: Text,
    _ choices: [Choice],
    count: ClosedRange<Int>
  ) -> Self {
    Self(QuestionForm(id, prompt, .choice(ChoiceRule(choices, count: count)))) {
      if case .given(.choices(let values)) = $0 { values } else { nil }
    }
  }
}

extension Question where Value == Int {
  /// Asks for a whole number.
  public static func integer(
    _ id: String,
    _ prompt: Text,
    in range: ClosedRange<Int>? = nil,
    unit: Text? = nil
  ) -> Self {
    let rule = NumberRule(
      isWhole: true,
      minimum: range.map { Double($0.lowerBound) },
      maximum: range.map { Double($0.upperBound) },
      unit: unit
    )
    return Self(QuestionForm(id, prompt, .number(rule)), read: Self.integer)
  }

  /// Asks for a level of a scale.
  public static func scale(_ id: String, _ prompt: Text, _ levels: [Level]) -> Self {
    Self(QuestionForm(id, prompt, .scale(levels)), read: Self.integer)
  }

  private static let integer: @Sendable (Answer) -> Int? = {
    if case .given(.integer(let value)) = $0 { value } else { nil }
  }
}

extension Question where Value == Double {
  /// Asks for a number with decimals.
  public static func decimal(
    _ id: String,
    _ prompt: Text,
    in range: ClosedRange<Double>? = nil,
    unit: Text? = nil
  ) -> Self {
    let rule = NumberRule(
      isWhole: false,
      minimum: range?.lowerBound,
      maximum: range?.upperBound,
      unit: unit
    )
    return Self(QuestionForm(id, prompt, .number(rule))) {
      if case .given(.decimal(let value)) = $0 { value } else { nil }
    }
  }
}

extension Question where Value == Day {
  /// Asks for a calendar day.
  public static func day(_ id: String, _ prompt: Text, _ rule: DayRule = DayRule()) -> Self {
    Self(QuestionForm(id, prompt, .day(rule))) {
      if case .given(.day(let day)) = $0 { day } else { nil }
    }
  }
}

extension Question where Value == Series {
  /// Asks when something takes place or is due, once or again and again.
  public static func series(
    _ id: String,
    _ prompt: Text,
    _ rule: SeriesRule = SeriesRule()
  ) -> Self {
    Self(QuestionForm(id, prompt, .series(rule))) {
      if case .given(.series(let series)) = $0 { series } else { nil }
    }
  }
}

extension Question where Value == Bool {
  /// Asks for yes or no.
  public static func boolean(_ id: String, _ prompt: Text) -> Self {
    Self(QuestionForm(id, prompt, .boolean)) {
      if case .given(.boolean(let value)) = $0 { value } else { nil }
    }
  }
}

extension Question where Value == RecordID {
  /// Asks for a record of the store.
  public static func record(_ id: String, _ prompt: Text, _ kind: RecordKind) -> Self {
    Self(QuestionForm(id, prompt, .record(kind))) {
      if case .given(.record(let id)) = $0 { id } else { nil }
    }
  }
}

extension Question where Value == CalendarContent {
  /// Asks for a calendar file; the value is what it holds.
  public static func calendar(_ id: String, _ prompt: Text) -> Self {
    Self(QuestionForm(id, prompt, .calendarFile)) {
      if case .given(.calendar(let content)) = $0 { content } else { nil }
    }
  }
}

extension Question where Value == TableContent {
  /// Asks for a table of a spreadsheet; the value is what it holds.
  public static func table(_ id: String, _ prompt: Text) -> Self {
    Self(QuestionForm(id, prompt, .tableFile)) {
      if case .given(.table(let content)) = $0 { content } else { nil }
    }
  }
}

extension Question where Value == [[String: Answer]] {
  /// Asks some questions for each item of a list; the answers are by question id.
  public static func group(_ id: String, _ prompt: Text, _ rule: GroupRule) -> Self {
    Self(QuestionForm(id, prompt, .group(rule))) {
      if case .given(.items(let items)) = $0 { items } else { nil }
    }
  }
}
