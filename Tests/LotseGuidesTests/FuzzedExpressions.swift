/// Makes up expressions over the questions of ``SampleGuide``, of the kind that is wanted.
struct FuzzedExpressions {
  enum Kind { case number, truth, list, day }

  var generator: SeededGenerator
  /// How deep in an expression it is.
  private var depth = 0

  init(generator: SeededGenerator) { self.generator = generator }

  mutating func make(_ kind: Kind) -> String {
    depth += 1
    defer { depth -= 1 }
    if depth > 5 { return leaf(kind) }
    return switch kind {
    case .number: number()
    case .truth: truth()
    case .list: list()
    case .day: day()
    }
  }

  private mutating func leaf(_ kind: Kind) -> String {
    switch kind {
    case .number:
      pick(["leute", "geld", "0", "1", "0.5", "999999999999", "-1", "mean(feld.stufe)"])
    case .truth:
      pick(["online", "true", "false", "answered(geld)", "unsure(online)", "skipped(geld)"])
    case .list: pick(["feld", "felder", "termin"])
    case .day: pick(["today", "beginn", "2026-02-28", "9999-12-31"])
    }
  }

  private mutating func number() -> String {
    switch Int.random(in: 0...13, using: &generator) {
    case 0: "(\(make(.number)) + \(make(.number)))"
    case 1: "(\(make(.number)) * \(make(.number)))"
    case 2: "\(make(.number)) / \(make(.number))"
    case 3: "count(\(make(.list)))"
    case 4: "if(\(make(.truth)), \(make(.number)), \(make(.number)))"
    case 5: "round(\(make(.number)), \(pick(["0", "2", "-3", "400"])))"
    case 6: "or_else(\(make(.number)), \(make(.number)))"
    case 7: "days(\(make(.day)), \(make(.day)))"
    case 8: "before(\(make(.number)))"
    case 9: pick(["sum(feld.luecke)", "median(feld.stufe)", "max(felder.gewicht)", "len(amt)"])
    case 10: "\(pick(["abs", "floor", "ceil"]))(\(make(.number)))"
    case 11: "year(\(make(.day)))"
    case 12: "(-\(make(.number)))"
    default: leaf(.number)
    }
  }

  private mutating func truth() -> String {
    switch Int.random(in: 0...7, using: &generator) {
    case 0: "(\(make(.truth)) and \(make(.truth)))"
    case 1: "(\(make(.truth)) or \(make(.truth)))"
    case 2: "not (\(make(.truth)))"
    case 3: "(\(make(.number)) \(pick(["<", ">=", "==", "!="])) \(make(.number)))"
    case 4: "has(\(make(.number)))"
    case 5: "(\(make(.number)) in [\(make(.number)), 2])"
    case 6: "\(make(.day)) <= \(make(.day))"
    default: leaf(.truth)
    }
  }

  private mutating func list() -> String {
    switch Int.random(in: 0...5, using: &generator) {
    case 0: "feld[\(make(.truth))]"
    case 1: "sort(\(make(.list)), \(make(.number)))"
    case 2: "first(\(make(.list)), \(pick(["0", "1", "99", "-1"])))"
    case 3: "feld[luecke > \(make(.number))]"
    default: leaf(.list)
    }
  }

  private mutating func day() -> String {
    switch Int.random(in: 0...3, using: &generator) {
    case 0: "(\(make(.day)) + \(make(.number)))"
    case 1: "if(\(make(.truth)), \(make(.day)), \(make(.day)))"
    default: leaf(.day)
    }
  }

  private mutating func pick(_ texts: [String]) -> String {
    texts[Int.random(in: texts.indices, using: &generator)]
  }
}
