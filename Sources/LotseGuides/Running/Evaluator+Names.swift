import LotseKit
import LotseYAML

extension Evaluator {
  /// What a name stands for.
  func named(_ name: String, _ scope: Scope, _ work: Work) -> Value {
    if let value = scope.names[name] { return value }
    if let depth = scope.frames.firstIndex(where: { $0.schema.itemName == name }) {
      return .item(Scope(frames: Array(scope.frames[...depth]), names: scope.names))
    }
    for depth in scope.frames.indices.reversed() {
      let frame = scope.frames[depth]
      if frame.schema.fields[name] != nil {
        let inner = Scope(frames: Array(scope.frames[...depth]), names: scope.names)
        return field(name, of: inner, work) ?? .nothing
      }
    }
    if let list = guide.lists[name] { return .list(rows(list, in: scope)) }
    switch name {
    case "today": return .day(today)
    case "outcome": return Value(outcome(in: scope)?.id)
    default: return .nothing
    }
  }

  /// The rows of a list that exist in this run, as items.
  private func rows(_ list: RowList, in scope: Scope) -> [Value] {
    let top = scope.frames[0]
    let items = list.items[language] ?? []
    if list.rows.allSatisfy({ $0.when == nil }) {
      return items.map { .item(Scope(frames: [top, $0])) }
    }
    return items.filter { holds($0.row?.when, in: Scope(top)) }.enumerated().map { index, item in
      var item = item
      item.index = index + 1
      return .item(Scope(frames: [top, item]))
    }
  }

  func member(_ name: String, _ base: ExpressionNode, _ scope: Scope, _ work: Work) -> Value {
    switch base.content {
    case .name("profile") where !isField("profile", scope): return profile(name)
    case .name("previous") where !isField("previous", scope): return last(name)
    case .name("outcome") where !isField("outcome", scope):
      guard let outcome = outcome(in: scope) else { return .nothing }
      let root = Scope(frames: Array(scope.frames.prefix(1)))
      let wording = name == "label" ? outcome.label : outcome.text
      return wording.map { .text(words($0, in: root)) } ?? .nothing
    default: return member(name, of: value(base, scope, work), work)
    }
  }

  private func isField(_ name: String, _ scope: Scope) -> Bool {
    scope.names[name] != nil || scope.frames.contains { $0.schema.fields[name] != nil }
  }

  private func member(_ name: String, of value: Value, _ work: Work) -> Value {
    switch value {
    case .list(let values):
      .list(
        values.flatMap { element -> [Value] in
          work.remaining -= 1
          guard work.remaining > 0 else { return [] }
          return member(name, of: element, work).elements
        }
      )
    case .choice(let row), .level(_, let row): row.field(name, language)
    case .item(let scope): field(name, of: scope, work) ?? .nothing
    default: .nothing
    }
  }

  /// A field of the innermost item of a scope.
  func field(_ name: String, of scope: Scope, _ work: Work) -> Value? {
    guard let frame = scope.frames.last else { return nil }
    switch frame.schema.fields[name] {
    case .question(let question):
      return frame.answers[name].map { value(of: $0, to: question, in: scope) } ?? .nothing
    case .items:
      return .list((frame.groups[name] ?? []).map { .item(scope.within($0)) })
    case .calculation(let calculation): return calculated(calculation, in: scope, work)
    case .column: return frame.row?.field(name, language) ?? own(name, of: frame)
    case .source: return frame.source.isEmpty ? .nothing : .item(Scope(frames: frame.source))
    case nil: return own(name, of: frame)
    }
  }

  private func own(_ name: String, of frame: Frame) -> Value? {
    switch name {
    case "index": .number(Double(frame.index))
    case "key", "value": .text(frame.key)
    case "title", "label": .text(frame.title)
    default: nil
    }
  }

  private func calculated(
    _ calculation: GuideCalculation,
    in scope: Scope,
    _ work: Work
  ) -> Value {
    let place = "\(scope.path)#\(calculation.id)"
    if let known = work.calculated[place] { return known }
    guard work.calculating.count < TypeChecker.mostCalculationsInARow,
      work.calculating.insert(place).inserted
    else { return .nothing }
    let value = value(calculation.value.node, Scope(frames: scope.frames), work)
    work.calculating.remove(place)
    work.calculated[place] = value
    return value
  }

  /// What an answer is in expressions.
  func value(of answer: Answer, to question: GuideQuestion, in scope: Scope) -> Value {
    guard case .given(let given) = answer else { return .nothing }
    switch (given, question.kind) {
    case (.integer(let number), .scale(let rows, _)):
      return rows.first { $0.score == Double(number) }.map { .level(Double(number), $0) }
        ?? .nothing
    case (.integer(let number), _): return .number(Double(number))
    case (.decimal(let number), _): return Value(number)
    case (.text(let text), _): return .text(text)
    case (.day(let day), _): return .day(day)
    case (.boolean(let truth), _): return .truth(truth)
    case (.choice(let value), .choice(let source, _)):
      return .choice(row(value, among: rows(of: source, in: scope)))
    case (.choices(let values), .choice(let source, _)):
      let rows = rows(of: source, in: scope)
      return .list(values.map { .choice(row($0, among: rows)) })
    default: return .nothing
    }
  }

  private func row(_ value: String, among rows: [Row]) -> Row {
    rows.first { $0.value == value }
      ?? Row(value: value, label: Text(verbatim: value), position: guide.start)
  }

  /// What can be chosen, whether or not its own condition holds.
  func rows(of source: GuideQuestion.ChoiceSource, in scope: Scope) -> [Row] {
    switch source {
    case .rows(let rows): return rows
    case .from(let expression, let condition):
      return elements(of: expression, where: condition, in: scope).compactMap(row)
    }
  }

  /// An element of a list as something to choose.
  private func row(_ element: Value) -> Row? {
    switch element {
    case .choice(let row), .level(_, let row): return row
    case .item(let scope):
      guard let frame = scope.item else { return nil }
      if let row = frame.row { return row }
      return Row(value: frame.key, label: Text(verbatim: frame.title), position: guide.start)
    case .text(let text):
      return Row(value: text, label: Text(verbatim: text), position: guide.start)
    default: return nil
    }
  }

  private func profile(_ name: String) -> Value {
    let profile = facts.profile
    return switch name {
    case "name": Value(profile.name)
    case "land": Value(profile.land?.name.in(language))
    case "body": Value(profile.body?.name.in(language))
    case "inhabitants": Value(profile.inhabitants.map(Double.init))
    case "employees": Value(profile.employees.map(Double.init))
    default: .nothing
    }
  }

  private func last(_ name: String) -> Value {
    switch name {
    case "exists": .truth(previous != nil)
    case "date": previous.map { .day($0.day) } ?? .nothing
    default: .nothing
    }
  }

  /// The outcome of the run; none as long as questions are open.
  func outcome(in scope: Scope) -> GuideOutcome? {
    if isOpen { return nil }
    let root = Scope(frames: Array(scope.frames.prefix(1)))
    return guide.outcomes.first { holds($0.when, in: root) }
  }
}

extension Frame {
  /// A row as an item.
  init(_ row: Row, _ index: Int, _ schema: Schema, _ language: Language) {
    self.init(schema: schema)
    key = row.value
    self.index = index
    title = row.label.in(language)
    self.row = row
  }
}

extension Row {
  /// A column of the row.
  func field(_ name: String, _ language: Language) -> Value {
    switch name {
    case "value": return .text(value)
    case "label": return .text(label.in(language))
    case "help": return Value(help?.in(language))
    case "score": return Value(score)
    default:
      switch columns[name] {
      case .number(let number): return .number(number)
      case .truth(let truth): return .truth(truth)
      case .text(let text): return .text(text.in(language))
      case nil: return .nothing
      }
    }
  }
}

extension Guide {
  var start: YAMLPosition { YAMLPosition(file: file, line: 1, column: 1) }
}
