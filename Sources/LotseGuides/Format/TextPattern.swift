import LotseKit

/// A regular expression for whole texts, matched in time that grows evenly with the text.
///
/// It knows `.`, `[a-z]`, `[^…]`, `( )`, `|`, `?`, `*`, `+`, `{m,n}`, `\d`, `\w`, `\s` and `\` before
/// any sign. The states that a text may be in are followed all at once (Thompson's construction), so
/// that no pattern can hold up the program.
struct TextPattern: Sendable {
  /// What may stand at one place of a text.
  struct Class: Sendable {
    var ranges: [ClosedRange<Unicode.Scalar>]
    var isNegated = false

    func contains(_ scalar: Unicode.Scalar) -> Bool {
      ranges.contains { $0.contains(scalar) } != isNegated
    }
  }

  private enum State: Sendable {
    case one(Class, next: Int)
    case either(Int, Int)
    case end
  }

  /// A pattern that cannot be read.
  struct Flaw: Error {
    let problem: Text
  }

  /// The pattern as it was written.
  let text: String
  private var states: [State] = [.end]
  private var start = 0

  /// No pattern has more states.
  private static let mostStates = 2_000

  /// Reads a pattern.
  init(_ text: String) throws(Flaw) {
    self.text = text
    var parser = PatternParser(text)
    let tree = try parser.pattern()
    start = try add(tree, before: 0)
  }

  /// Whether a whole text has this form.
  func matches(_ text: String) -> Bool {
    var current = closure([start])
    for scalar in text.unicodeScalars {
      var next: Set<Int> = []
      for state in current {
        if case .one(let allowed, let target) = states[state], allowed.contains(scalar) {
          next.insert(target)
        }
      }
      current = closure(next)
      if current.isEmpty { return false }
    }
    return current.contains(0)
  }

  private func closure(_ from: Set<Int>) -> Set<Int> {
    var found = from
    var open = Array(from)
    while let state = open.popLast() {
      guard case .either(let left, let right) = states[state] else { continue }
      for target in [left, right] where found.insert(target).inserted { open.append(target) }
    }
    return found
  }

  private mutating func new(_ state: State) throws(Flaw) -> Int {
    guard states.count < Self.mostStates else { throw .tooLarge }
    states.append(state)
    return states.count - 1
  }

  /// Adds the states of a piece, which lead to those that follow it.
  private mutating func add(_ tree: PatternTree, before next: Int) throws(Flaw) -> Int {
    switch tree {
    case .one(let allowed): return try new(.one(allowed, next: next))
    case .row(let parts):
      var target = next
      for part in parts.reversed() { target = try add(part, before: target) }
      return target
    case .either(let left, let right):
      let targets = (try add(left, before: next), try add(right, before: next))
      return try new(.either(targets.0, targets.1))
    case .times(let part, let least, let most): return try repeated(part, least, most, next)
    }
  }

  private mutating func repeated(
    _ part: PatternTree,
    _ least: Int,
    _ most: Int?,
    _ next: Int
  ) throws(Flaw) -> Int {
    var target = next
    if let most {
      for _ in least..<max(least, most) {
        target = try new(.either(try add(part, before: target), next))
      }
    } else {
      let loop = try new(.either(next, next))
      states[loop] = .either(try add(part, before: loop), next)
      target = loop
    }
    for _ in 0..<least { target = try add(part, before: target) }
    return target
  }
}

extension TextPattern.Flaw {
  static let tooLarge = Self(
    problem: Text(de: "Das Muster ist zu groß.", en: "The pattern is too large.")
  )

  static func unreadable(_ rest: String) -> Self {
    Self(
      problem: Text(
        de: "Das Muster ist ab „\(rest.prefix(20))“ nicht lesbar.",
        en: "The pattern cannot be read from “\(rest.prefix(20))” on."
      )
    )
  }
}

/// A pattern as a tree.
indirect enum PatternTree {
  case one(TextPattern.Class)
  case row([PatternTree])
  case either(PatternTree, PatternTree)
  case times(PatternTree, Int, Int?)
}
