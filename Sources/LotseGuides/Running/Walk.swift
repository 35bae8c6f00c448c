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
        try await walk(group.elements, &scope, prefix: "", section: group.id)
      } else {
        try await walk([element], &scope, prefix: "", section: nil, isTop: true)
      }
      await lookBack(from: scope)
    }
    root = scope.frames[0]
  }

  private mutating func begin(_ key: String, _ title: String) {
    hasSections = true
    sections.append(SectionState(key: key, title: title))
  }

  private mutating func walk(
    _ elements: [GuideElement],
    _ scope: inout Scope,
    prefix: String,
    section: String?,
    isTop: Bool = false
  ) async throws {
    for element in elements {
      switch element {
      case .question(let question):
        try await ask(question, &scope, prefix: prefix, section: section)
        if isTop || prefix.isEmpty { await lookBack(from: scope) }
      case .group(let group):
        guard evaluator.holds(group.when, in: scope) else { continue }
        switch group.kind {
        case .section:
          try await walk(group.elements, &scope, prefix: prefix, section: section)
        case .open: try await items(of: group, &scope, prefix: prefix, section: section)
        case .over(let list, let condition):
          let elements = evaluator.value(list, in: scope).elements.filter {
            evaluator.holds(condition, in: evaluator.scope(of: $0, from: scope))
          }
          try await items(
            of: group,
            over: elements,
            &scope,
            prefix: prefix,
            section: section,
            isTop: isTop
          )
        }
      }
    }
  }

  private mutating func ask(
    _ question: GuideQuestion,
    _ scope: inout Scope,
    prefix: String,
    section: String?
  ) async throws {
    guard evaluator.holds(question.when, in: scope) else { return }
    if case .note(let template) = question.kind {
      let language = evaluator.language
      guard let note = template[language] ?? template.values.first else { return }
      var filling = TemplateFilling(evaluator: evaluator)
      try await asker.show(Document(filling.fill(note, in: scope)), in: section)
      return
    }
    let forms = FormMaker(evaluator: evaluator, prefix: prefix)
    guard let form = forms.form(question, in: scope) else { return }
    let place = QuestionPlace(
      key: form.id,
      form: form,
      section: section,
      number: question.number
    )
    let answer = try await asker.answer(to: place)
    note(place, answer)
    scope.frames[scope.frames.count - 1].answers[question.id] = answer
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
    prefix: String,
    section: String?
  ) async throws {
    let forms = FormMaker(evaluator: evaluator, prefix: prefix)
    let form = forms.form(group, in: scope)
    let number = group.firstNumber ?? 0
    let place = QuestionPlace(key: form.id, form: form, section: section, number: number)
    let answer = try await asker.answer(to: place)
    note(place, answer)
    guard case .given(.items(let items))? = answer else { return }
    scope.frames[scope.frames.count - 1].groups[group.id] =
      forms.frames(of: items, in: group, scope)
  }

  private mutating func items(
    of group: GuideGroup,
    over elements: [Value],
    _ scope: inout Scope,
    prefix: String,
    section: String?,
    isTop: Bool
  ) async throws {
    let depth = scope.frames.count - 1
    scope.frames[depth].groups[group.id] = []
    for (index, element) in elements.enumerated() {
      guard let frame = Frame(element, index + 1, group.schema, evaluator.language) else {
        continue
      }
      var inner = scope.within(frame).naming(group.name, .nothing)
      if let name = group.name { inner.names[name] = .item(inner) }
      let key = "\(prefix)\(group.id).\(frame.key)"
      if isTop { begin(key, evaluator.words(group.label, in: inner)) }
      try await walk(
        group.elements,
        &inner,
        prefix: key + ".",
        section: isTop ? key : section
      )
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
