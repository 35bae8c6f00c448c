import LotseKit

/// Makes the questions of a guide into those that the host asks.
struct FormMaker {
  let evaluator: Evaluator
  /// The place of the item they belong to, with a point at its end; empty at the top.
  let prefix: String

  /// A question as it is asked in a place; `nil` if there is nothing to choose from.
  func form(_ question: GuideQuestion, in scope: Scope) -> QuestionForm? {
    outline(question, in: scope).map { completed($0, question, in: scope) }
  }

  /// A question as far as it decides whether an answer is one to it; `nil` as above.
  func outline(_ question: GuideQuestion, in scope: Scope) -> QuestionForm? {
    guard let kind = kind(question, in: scope) else { return nil }
    let prompt = evaluator.text(question.label, in: scope)
    var form = QuestionForm(prefix + question.id, prompt, kind)
    form.isOptional = question.isOptional
    form.allowsUnsure = question.allowsUnsure
    return form
  }

  /// A question with all its words.
  func completed(
    _ outline: QuestionForm,
    _ question: GuideQuestion,
    in scope: Scope
  ) -> QuestionForm {
    var form = outline
    form.why = question.why.map { evaluator.text($0, in: scope) }
    form.help = help(question, in: scope)
    form.example = question.example.map { evaluator.text($0, in: scope) }
    form.initial = initial(question, form.kind, in: scope)
    form.dependsOn = dependencies(of: question, in: scope)
    form.check = check(question, in: scope)
    return form
  }

  private func kind(_ question: GuideQuestion, in scope: Scope) -> AnswerKind? {
    switch question.kind {
    case .text(let rule, _): return .text(rule)
    case .number(let isWhole, let minimum, let maximum, let unit):
      return .number(
        NumberRule(
          isWhole: isWhole,
          minimum: minimum.flatMap { evaluator.value($0, in: scope).number },
          maximum: maximum.flatMap { evaluator.value($0, in: scope).number },
          unit: unit
        )
      )
    case .day(let minimum, let maximum, let direction):
      return .day(
        DayRule(
          earliest: minimum.flatMap { evaluator.value($0, in: scope).day },
          latest: maximum.flatMap { evaluator.value($0, in: scope).day },
          direction: direction
        )
      )
    case .boolean: return .boolean
    case .choice(let source, let count): return choice(source, count, in: scope)
    case .scale(let rows, let hasNotApplicable): return scale(rows, hasNotApplicable)
    case .note: return nil
    }
  }

  private func choice(
    _ source: GuideQuestion.ChoiceSource,
    _ count: ClosedRange<Int>?,
    in scope: Scope
  ) -> AnswerKind? {
    let rows = evaluator.rows(of: source, in: scope).filter { row in
      evaluator.holds(row.when, in: scope)
    }
    guard !rows.isEmpty else { return nil }
    let choices = rows.map { Choice($0.value, $0.label, help: $0.help) }
    let most = count.map { min($0.upperBound, choices.count) }
    let range = count.map { min($0.lowerBound, most ?? 0)...max(1, most ?? 1) }
    return .choice(ChoiceRule(choices, count: range))
  }

  private func scale(_ rows: [Row], _ hasNotApplicable: Bool) -> AnswerKind {
    let levels = rows.map { Level(Int($0.score ?? 0), $0.label) }
    let none = Level(
      0,
      Text(de: "nicht zutreffend", en: "not applicable"),
      aliases: ["n. a.", "n.a.", "na", "n/a", "entfällt", "trifft nicht zu", "does not apply"]
    )
    return .scale(hasNotApplicable ? [none] + levels : levels)
  }

  /// How to answer, what the levels of a scale mean, and where the question comes from.
  private func help(_ question: GuideQuestion, in scope: Scope) -> Text? {
    var parts: [Text] = []
    if let help = question.help { parts.append(evaluator.text(help, in: scope)) }
    if question.help == nil, case .scale(let rows, _) = question.kind {
      parts += rows.compactMap { row in
        row.help.map { help in
          Text(
            de: "\(row.value) \(row.label.in(.german)): \(help.in(.german).asSentence)",
            en: "\(row.value) \(row.label.in(.english)): \(help.in(.english).asSentence)"
          )
        }
      }
    }
    if let sources = evaluator.guide.sourceWords(question.citations) { parts.append(sources) }
    guard !parts.isEmpty else { return nil }
    func joined(_ language: Language) -> String {
      parts.map { $0.in(language) }.joined(separator: " ")
    }
    return Text(de: joined(.german), en: joined(.english))
  }

  /// The value that Enter gives, if the guide names one and it fits.
  private func initial(
    _ question: GuideQuestion,
    _ kind: AnswerKind,
    in scope: Scope
  ) -> AnswerValue? {
    guard let wording = question.initial else { return nil }
    let pieces = wording.pieces(in: evaluator.language)
    if pieces.count == 1, case .expression(let expression) = pieces[0] {
      return AnswerValue(evaluator.value(expression, in: scope), kind)
    }
    return AnswerValue(.text(evaluator.words(wording, in: scope)), kind)
  }

  /// The places of the answers that decide which answers are allowed here.
  private func dependencies(of question: GuideQuestion, in scope: Scope) -> [String] {
    var expressions = question.checks.map(\.that)
    switch question.kind {
    case .number(_, let minimum, let maximum, _):
      expressions += [minimum, maximum].compactMap(\.self)
    case .day(let minimum, let maximum, _): expressions += [minimum, maximum].compactMap(\.self)
    case .choice(.from(let list, let condition), _):
      expressions += [list, condition].compactMap(\.self)
    default: break
    }
    let names = Set(expressions.flatMap(\.node.names)).subtracting([question.id])
    return names.compactMap { place(of: $0, in: scope) }.sorted()
  }

  private func place(of name: String, in scope: Scope) -> String? {
    for depth in scope.frames.indices.reversed() {
      switch scope.frames[depth].schema.fields[name] {
      case .question, .items:
        let path = Scope(frames: Array(scope.frames[...depth])).path
        return path.isEmpty ? name : "\(path).\(name)"
      default: continue
      }
    }
    return nil
  }

  private func check(_ question: GuideQuestion, in scope: Scope) -> QuestionForm.Check? {
    var shape: TextShape?
    if case .text(_, let given) = question.kind { shape = given }
    if question.checks.isEmpty, shape == nil { return nil }
    return { [evaluator, shape] value, _ in
      if case .text(let text) = value, let objection = shape?.objection(to: text) {
        return objection
      }
      var scope = scope
      scope.frames[scope.frames.count - 1].answers[question.id] = .given(value)
      let failed = question.checks.first { !evaluator.holds($0.that, in: scope) }
      return failed.map { evaluator.text($0.message, in: scope) }
    }
  }
}

extension AnswerValue {
  /// A value as an answer of a kind; `nil` if it is none.
  fileprivate init?(_ value: Value, _ kind: AnswerKind) {
    switch kind {
    case .text(let rule):
      guard let text = value.text, rule.length.contains(text.count) else { return nil }
      self = .text(text)
    case .number(let rule):
      guard let number = value.number ?? value.text.flatMap(Double.init) else { return nil }
      guard rule.isWhole else {
        self = .decimal(number)
        return
      }
      guard let whole = Int(exactly: number.rounded()) else { return nil }
      self = .integer(whole)
    case .day:
      guard let day = value.day ?? value.text.flatMap({ Day(iso: $0) }), day.isSupported else {
        return nil
      }
      self = .day(day)
    case .boolean:
      guard let truth = value.truth ?? value.text.flatMap(Bool.init(written:)) else { return nil }
      self = .boolean(truth)
    case .choice(let rule):
      let known = Set(rule.choices.map(\.value))
      guard rule.count != nil else {
        guard let text = value.text, known.contains(text) else { return nil }
        self = .choice(text)
        return
      }
      let texts: [String]
      if let text = value.text {
        texts = text.split(separator: ",").map { String($0).trimmingSpaces }
      } else {
        texts = value.elements.compactMap(\.text)
      }
      let chosen = texts.filter(known.contains)
      guard !chosen.isEmpty else { return nil }
      self = .choices(rule.choices.map(\.value).filter(chosen.contains))
    case .scale(let levels):
      guard let number = value.number ?? value.text.flatMap(Double.init),
        let level = levels.first(where: { Double($0.number) == number })
      else { return nil }
      self = .integer(level.number)
    case .series, .record, .calendarFile, .tableFile, .group: return nil
    }
  }
}

extension Bool {
  fileprivate init?(written text: String) {
    switch text.lowercased() {
    case "true", "ja", "yes": self = true
    case "false", "nein", "no": self = false
    default: return nil
    }
  }
}

extension String {
  var trimmingSpaces: String {
    let start = drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}

extension Guide {
  /// The sources of something in a line.
  func sourceWords(_ citations: [Citation]) -> Text? {
    if citations.isEmpty { return nil }
    func line(_ language: Language) -> String {
      let words = Text(de: "Quelle", en: "Source").in(language)
      let sources = self.sources.evidence(for: citations, in: language).compactMap {
        $0.source(in: language)
      }.map { source in
        [source.title, source.place].compactMap(\.self).joined(separator: ", ")
      }
      return "\(words): \(sources.joined(separator: "; "))."
    }
    return Text(de: line(.german), en: line(.english))
  }
}

extension String {
  /// The words with a stop at their end.
  fileprivate var asSentence: String {
    last.map { ".!?…".contains($0) } == true ? self : self + "."
  }
}
