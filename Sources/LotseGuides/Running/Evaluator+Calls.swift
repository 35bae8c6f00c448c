import LotseKit

extension Evaluator {
  func call(
    _ function: ExpressionFunction,
    _ nodes: [ExpressionNode],
    _ scope: Scope,
    _ work: Work
  ) -> Value {
    switch function {
    case .if:
      let condition = value(nodes[0], scope, work).truth ?? false
      return value(nodes[condition ? 1 : 2], scope, work)
    case .or_else:
      let first = value(nodes[0], scope, work)
      return first.isNothing ? value(nodes[1], scope, work) : first
    case .before: return before(nodes[0], scope, work)
    case .sort: return sorted(nodes[0], by: nodes[1], scope, work)
    case .answered, .skipped, .unsure, .notApplicable, .asked, .count_answered, .count_skipped,
      .count_unsure:
      return question(function, nodes[0], scope, work)
    case .records, .titles, .newest, .result, .resultText, .outcomeOf:
      return fact(function, nodes, scope, work)
    default: return plain(function, nodes.map { value($0, scope, work) })
    }
  }

  private func plain(_ function: ExpressionFunction, _ values: [Value]) -> Value {
    let first = values.first ?? .nothing
    let second = values.count > 1 ? values[1] : .nothing
    switch function {
    case .has: return .truth(!first.isNothing)
    case .any: return .truth(first.elements.contains { $0.truth == true })
    case .all: return .truth(first.elements.allSatisfy { $0.truth == true })
    case .count, .sum, .mean, .median: return number(function, first.elements)
    case .min, .max: return extreme(function, values.count == 1 ? first.elements : values)
    case .first, .last, .at, .distinct, .join: return list(function, first, second, values.count)
    case .round, .abs, .floor, .ceil: return rounded(function, first.number, second.number)
    case .days:
      guard let from = first.day, let to = second.day else { return .nothing }
      return .number(Double(to.days(since: from)))
    case .year: return Value(first.day.map { Double($0.year) })
    case .len: return Value(first.text.map { Double($0.count) })
    case .lower: return Value(first.text?.lowercased())
    case .contains:
      guard let text = first.text, let part = second.text else { return .truth(false) }
      return .truth(part.isEmpty || text.folded.contains(part.folded))
    default: return .nothing
    }
  }

  private func number(_ function: ExpressionFunction, _ values: [Value]) -> Value {
    let numbers = values.compactMap(\.number)
    switch function {
    case .count: return .number(Double(values.filter { !$0.isNothing }.count))
    case .sum: return Value(numbers.reduce(0, +))
    case .mean:
      return numbers.isEmpty ? .nothing : Value(numbers.reduce(0, +) / Double(numbers.count))
    default:
      guard !numbers.isEmpty else { return .nothing }
      let sorted = numbers.sorted()
      let middle = sorted.count / 2
      return sorted.count.isMultiple(of: 2)
        ? Value((sorted[middle - 1] + sorted[middle]) / 2) : .number(sorted[middle])
    }
  }

  private func extreme(_ function: ExpressionFunction, _ values: [Value]) -> Value {
    let known = values.filter { $0.number != nil || $0.day != nil }
    let found = known.dropFirst().reduce(known.first) { best, value in
      guard let best else { return value }
      let isBetter = function == .min ? value.precedes(best) : best.precedes(value)
      return isBetter == true ? value : best
    }
    return found.map { $0.number.map(Value.number) ?? $0 } ?? .nothing
  }

  private func list(
    _ function: ExpressionFunction,
    _ list: Value,
    _ second: Value,
    _ count: Int
  ) -> Value {
    let elements = list.elements.filter { !$0.isNothing }
    switch function {
    case .first, .last:
      guard count == 2 else {
        return (function == .first ? elements.first : elements.last) ?? .nothing
      }
      let most = Int(exactly: (second.number ?? 0).rounded().clamped(to: 0...10_000)) ?? 0
      return .list(Array(function == .first ? elements.prefix(most) : elements.suffix(most)))
    case .at:
      return elements.first { element in
        if case .item(let scope) = element { return scope.item?.key == second.text }
        return element.text == second.text
      } ?? .nothing
    case .distinct:
      var seen: Set<String> = []
      return .list(elements.filter { seen.insert($0.text ?? $0.words(in: language)).inserted })
    default:
      let separator = second.text ?? ", "
      return .text(elements.map { $0.words(in: language) }.joined(separator: separator))
    }
  }

  private func rounded(_ function: ExpressionFunction, _ number: Double?, _ places: Double?)
    -> Value
  {
    guard let number else { return .nothing }
    switch function {
    case .abs: return .number(abs(number))
    case .floor: return .number(number.rounded(.down))
    case .ceil: return .number(number.rounded(.up))
    default:
      var scale = 1.0
      for _ in 0..<(Int(exactly: (places ?? 0).rounded().clamped(to: 0...9)) ?? 0) { scale *= 10 }
      return Value((number * scale).rounded() / scale)
    }
  }

  private func sorted(
    _ list: ExpressionNode,
    by key: ExpressionNode,
    _ scope: Scope,
    _ work: Work
  ) -> Value {
    let keyed = value(list, scope, work).elements.map { element in
      (element, value(key, self.scope(of: element, from: scope), work))
    }
    // Equal keys keep their order, and what has none comes last.
    let order = keyed.indices.sorted { left, right in
      let keys = (keyed[left].1, keyed[right].1)
      if keys.0.isNothing != keys.1.isNothing { return keys.1.isNothing }
      if keys.0.precedes(keys.1) == true { return true }
      if keys.1.precedes(keys.0) == true { return false }
      return left < right
    }
    return .list(order.map { keyed[$0].0 })
  }

  private func before(_ node: ExpressionNode, _ scope: Scope, _ work: Work) -> Value {
    guard let previous, let former = former(scope, in: previous.root) else { return .nothing }
    var names: [String: Value] = [:]
    for (name, value) in scope.names {
      if case .item(let item) = value, let frames = self.former(item, in: previous.root) {
        names[name] = .item(Scope(frames: frames.frames))
      }
    }
    var evaluator = self
    evaluator.previous = nil
    // What was calculated of this run does not hold for the former one.
    let formerWork = Work(remaining: work.remaining)
    let value = evaluator.value(node, Scope(frames: former.frames, names: names), formerWork)
    work.remaining = formerWork.remaining
    return value
  }

  /// The same place in a former run; `nil` if it had no such item.
  private func former(_ scope: Scope, in root: Frame) -> Scope? {
    var frames = [root]
    for frame in scope.frames.dropFirst() {
      if guide.lists[frame.schema.name] != nil {
        frames.append(frame)
        continue
      }
      let parent = frames.last { $0.groups[frame.schema.name] != nil }
      let found = parent?.groups[frame.schema.name]?.first { $0.key == frame.key }
      guard let found else { return nil }
      frames.append(found)
    }
    return Scope(frames: frames)
  }
}

extension Evaluator {
  private func question(
    _ function: ExpressionFunction,
    _ node: ExpressionNode,
    _ scope: Scope,
    _ work: Work
  ) -> Value {
    let answers = answers(node, scope, work)
    func count(_ answer: Answer) -> Double { Double(answers.count { $0.answer == answer }) }
    switch function {
    case .answered: return .truth(answers.contains { $0.isGiven })
    case .skipped: return .truth(answers.contains { $0.answer == .skipped })
    case .unsure: return .truth(answers.contains { $0.answer == .unsure })
    case .asked: return .truth(!answers.isEmpty)
    case .notApplicable: return .truth(answers.contains { $0.isNotApplicable })
    case .count_answered: return .number(Double(answers.count { $0.isGiven }))
    case .count_skipped: return .number(count(.skipped))
    default: return .number(count(.unsure))
    }
  }

  /// What was said to a question, once for each item it was asked for.
  private struct Said {
    var answer: Answer
    var question: GuideQuestion

    var isNotApplicable: Bool {
      if case .scale(_, true) = question.kind { answer == .given(.integer(0)) } else { false }
    }
    var isGiven: Bool { answer.value != nil && !isNotApplicable }
  }

  private func answers(_ node: ExpressionNode, _ scope: Scope, _ work: Work) -> [Said] {
    switch node.content {
    case .name(let name):
      guard let frame = scope.frames.last(where: { $0.schema.fields[name] != nil }) else {
        return []
      }
      return said(name, frame)
    case .member(let base, let name):
      return value(base, scope, work).elements.flatMap { element -> [Said] in
        guard case .item(let item) = element, let frame = item.item else { return [] }
        return said(name, frame)
      }
    default: return []
    }
  }

  private func said(_ name: String, _ frame: Frame) -> [Said] {
    guard case .question(let question) = frame.schema.fields[name],
      let answer = frame.answers[name]
    else { return [] }
    return [Said(answer: answer, question: question)]
  }

  private func fact(
    _ function: ExpressionFunction,
    _ nodes: [ExpressionNode],
    _ scope: Scope,
    _ work: Work
  ) -> Value {
    let words = nodes.map { value($0, scope, work).text }
    guard let first = words.first ?? nil else { return .nothing }
    switch function {
    case .records, .titles, .newest:
      let evaluators = Language.allCases.map(speaking)
      let request = FactRequest(
        nodes.map { node in evaluators.map { $0.value(node, scope, work).text ?? "" } }
      )
      let records = facts.records[request]
      if function == .newest { return records?.newest.map(Value.day) ?? .nothing }
      if function == .records { return .number(Double(records?.count ?? 0)) }
      return .list((records?.titles ?? []).map { .text($0) })
    case .outcomeOf: return Value(facts.runs[first]?.outcome)
    default:
      guard words.count == 2, let id = words[1] else { return .nothing }
      switch facts.runs[first]?[id] {
      case .number(let number) where function == .result: return .number(number)
      case .text(let text) where function == .resultText: return .text(text)
      default: return .nothing
      }
    }
  }
}

extension Double {
  fileprivate func clamped(to range: ClosedRange<Double>) -> Double {
    isNaN ? range.lowerBound : Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
