import LotseKit

/// Goes through a guide once, from its first question to its last.
struct Walk: Sendable {
  let guide: Guide
  var evaluator: Evaluator
  let asker: any Asker
  /// Chooses the run that is looked back at by what this one is about; called when that changes.
  var findPrevious: (@Sendable (String?) async -> Evaluator.Previous?)?

  /// The answers, as they lie in each other.
  private(set) var root: Frame
  /// How far each section has got, in order.
  private(set) var sections: [SectionState] = []
  /// The questions without an answer.
  private(set) var open: [QuestionPlace] = []
  /// The questions to which "don't know" was the answer.
  private(set) var unsure: [QuestionPlace] = []
  /// The places that came up, in order.
  private(set) var places: [QuestionPlace] = []
  /// What the run is about, as far as it is known.
  private(set) var subject: String?
  /// Whether a section has begun.
  private(set) var hasSections = false

  private var hasLookedBack = false

  init(_ guide: Guide, _ evaluator: Evaluator, _ asker: any Asker) {
    self.guide = guide
    self.evaluator = evaluator
    self.asker = asker
    root = Frame(schema: guide.root)
  }

  /// The run, to evaluate what follows from it.
  var scope: Scope { Scope(root) }

  /// Goes through the guide.
  mutating func run() async throws {
    var scope = Scope(root)
    for element in guide.elements {
      if case .group(let group) = element, case .section = group.kind {
        guard evaluator.holds(group.when, in: scope) else { continue }
        begin(group.id, evaluator.words(group.label, in: scope))
        let spot = Spot(section: group.id).under(Heading(group.label, in: scope))
        try await walk(group.elements, &scope, spot)
      } else {
        try await walk([element], &scope, Spot(isTop: true))
      }
      await lookBack(from: scope)
    }
    root = scope.frames[0]
    evaluator.isOpen = !open.isEmpty
  }

  /// Where in a guide something stands.
  private struct Spot {
    /// The place of the item it is in, with a point at its end; empty at the top.
    var prefix = ""
    var section: String?
    /// The headings above it.
    var headings: [Heading] = []
    var isTop = false

    func under(_ heading: Heading) -> Spot {
      Spot(prefix: prefix, section: section, headings: headings + [heading])
    }

    func within(_ key: String, _ heading: Heading) -> Spot {
      Spot(prefix: key + ".", section: isTop ? key : section, headings: headings + [heading])
    }
  }

  /// The heading of a group or an item, not yet filled in.
  private struct Heading {
    let wording: Wording
    let scope: Scope

    init(_ wording: Wording, in scope: Scope) {
      self.wording = wording
      self.scope = scope
    }
  }

  private mutating func begin(_ key: String, _ title: String) {
    hasSections = true
    sections.append(SectionState(key: key, title: title))
  }

  private mutating func walk(
    _ elements: [GuideElement],
    _ scope: inout Scope,
    _ spot: Spot
  ) async throws {
    for element in elements {
      switch element {
      case .question(let question):
        try await ask(question, &scope, spot)
        if spot.prefix.isEmpty { await lookBack(from: scope) }
      case .group(let group):
        guard evaluator.holds(group.when, in: scope) else { continue }
        switch group.kind {
        case .section:
          let inner = spot.under(Heading(group.label, in: scope))
          try await walk(group.elements, &scope, inner)
        case .open: try await items(of: group, &scope, spot)
        case .over(let list, let condition):
          let elements = evaluator.elements(of: list, where: condition, in: scope)
          try await items(of: group, over: elements, &scope, spot)
        }
      }
    }
  }

  private mutating func ask(
    _ question: GuideQuestion,
    _ scope: inout Scope,
    _ spot: Spot
  ) async throws {
    guard evaluator.holds(question.when, in: scope) else { return }
    if case .note(let template) = question.kind {
      let language = evaluator.language
      guard let note = template[language] ?? template.values.first else { return }
      let fill: @Sendable () -> Document = { [evaluator, scope] in
        var filling = TemplateFilling(evaluator: evaluator)
        return Document(filling.fill(note, in: scope))
      }
      try await asker.show(fill, in: spot.section)
      return
    }
    let forms = FormMaker(evaluator: evaluator, prefix: spot.prefix)
    guard let outline = forms.outline(question, in: scope) else { return }
    let answer = try await answer(to: outline, question.number, spot) { [scope] in
      forms.completed(outline, question, in: scope)
    }
    scope.frames[scope.frames.count - 1].answers[question.id] = answer
  }

  private mutating func answer(
    to outline: QuestionForm,
    _ number: Int,
    _ spot: Spot,
    complete: @escaping @Sendable () -> QuestionForm
  ) async throws -> Answer? {
    let place = QuestionPlace(outline: outline, section: spot.section, number: number) {
      [evaluator] in
      var form = complete()
      form.heading = form.heading(
        of: spot.headings.map { evaluator.text($0.wording, in: $0.scope) }
      )
      return form
    }
    let answer = try await asker.answer(to: place)
    note(place, answer)
    return answer
  }

  private mutating func note(_ place: QuestionPlace, _ answer: Answer?) {
    places.append(place)
    let index = sections.indices.last { sections[$0].key == place.section }
    if let index { sections[index].asked += 1 }
    guard let answer else {
      open.append(place)
      return
    }
    if let index { sections[index].answered += 1 }
    if answer == .unsure {
      unsure.append(place)
      if let index { sections[index].unsure += 1 }
    }
  }

  /// Items that the user adds: one question to the host, which asks for them one by one.
  private mutating func items(
    of group: GuideGroup,
    _ scope: inout Scope,
    _ spot: Spot
  ) async throws {
    let forms = FormMaker(evaluator: evaluator, prefix: spot.prefix)
    let form = forms.form(group, in: scope)
    let answer = try await answer(to: form, group.firstNumber ?? 0, spot) { form }
    guard case .given(.items(let items))? = answer else { return }
    scope.frames[scope.frames.count - 1].groups[group.id] =
      forms.frames(of: items, in: group, scope)
  }

  private mutating func items(
    of group: GuideGroup,
    over elements: [Value],
    _ scope: inout Scope,
    _ spot: Spot
  ) async throws {
    let depth = scope.frames.count - 1
    scope.frames[depth].groups[group.id] = []
    for (index, element) in elements.enumerated() {
      guard let frame = Frame(element, index + 1, group.schema, evaluator.language) else {
        continue
      }
      var inner = scope.within(frame)
      let key = "\(spot.prefix)\(group.id).\(frame.key)"
      if spot.isTop { begin(key, evaluator.words(group.label, in: inner)) }
      let heading = Heading(group.label, in: inner)
      try await walk(group.elements, &inner, spot.within(key, heading))
      if let done = inner.frames.last { scope.frames[depth].groups[group.id]?.append(done) }
    }
  }

  /// Looks for the run to be compared with once it is known what this one is about.
  private mutating func lookBack(from scope: Scope) async {
    let former = subject
    subject = guide.subject.map { evaluator.words($0, in: Scope(frames: [scope.frames[0]])) }
    guard let findPrevious, !hasLookedBack || subject != former else { return }
    hasLookedBack = true
    evaluator.previous = await findPrevious(subject)
  }
}

extension QuestionForm {
  /// The headings above the question in one line; one that only repeats it says nothing.
  fileprivate func heading(of headings: [Text]) -> Text? {
    let telling = headings.filter { $0 != prompt }
    guard !telling.isEmpty else { return nil }
    func line(_ language: Language) -> String {
      telling.map { $0.in(language) }.filter { !$0.isEmpty }.joined(separator: " · ")
    }
    return Text(de: line(.german), en: line(.english))
  }
}

extension Frame {
  /// What a group goes over, as an item of it.
  fileprivate init?(_ element: Value, _ index: Int, _ schema: Schema, _ language: Language) {
    switch element {
    case .item(let scope):
      guard let source = scope.item else { return nil }
      self.init(schema: schema)
      key = source.key
      title = source.title
      row = source.row
      if row == nil { self.source = scope.frames }
    case .choice(let row), .level(_, let row): self.init(row, index, schema, language)
    case .text(let text):
      self.init(schema: schema)
      key = text
      title = text
    default: return nil
    }
    self.index = index
  }
}
