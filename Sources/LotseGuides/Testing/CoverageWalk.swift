import LotseKit
import LotseYAML

/// Goes through a guide again and again with made-up answers, until all its branches were taken or
/// no new one is found.
struct CoverageWalk {
  /// Something that never came about.
  struct Gap: Sendable, Hashable {
    let position: YAMLPosition
    let problem: Text
  }

  /// What was found.
  struct Report: Sendable {
    /// How many things there are to reach.
    var total = 0
    /// What was not reached.
    var gaps: [Gap] = []
    /// How many times the guide was gone through.
    var walks = 0

    /// How much was reached, in per cent.
    var percentage: Int { total == 0 ? 100 : (total - gaps.count) * 100 / total }
  }

  let guide: Guide
  let log: ConditionLog

  /// No guide is gone through more often.
  private static let mostWalks = 240
  /// So many times without anything new are the end.
  private static let mostInVain = 60

  /// Goes through the guide.
  func report() async -> Report {
    var reached = Reached()
    var walks = 0
    var inVain = 0
    var dice = Dice(seed: 1)
    while walks < Self.mostWalks, inVain < Self.mostInVain {
      let before = reached.count + log.count
      let asker = MadeUpAnswers(strategy: walks, seed: dice.next(), numbers: guide.numbers)
      await walk(asker, &reached, language: walks.isMultiple(of: 2) ? .german : .english)
      walks += 1
      inVain = reached.count + log.count > before ? 0 : inVain + 1
    }
    return report(reached, walks)
  }

  /// What was reached over all walks.
  private struct Reached {
    var questions: Set<Int> = []
    var choices: Set<String> = []
    var outcomes: Set<String> = []
    var findings: Set<String> = []

    var count: Int { questions.count + choices.count + outcomes.count + findings.count }
  }

  private func walk(_ asker: MadeUpAnswers, _ reached: inout Reached, language: Language) async {
    let conversation = TestConversation(language, on: Day(daysSince1970: 20_780))
    let context = GuideContext(
      guide,
      conversation,
      facts: facts(asker.strategy),
      complete: [],
      log: log
    )
    guard let walk = try? await context.walk(asker) else { return }
    for place in walk.places {
      reached.questions.insert(place.number)
      for choice in place.outline.choices { reached.choices.insert("\(place.number) \(choice)") }
    }
    if let outcome = walk.evaluator.outcome(in: walk.scope) { reached.outcomes.insert(outcome.id) }
    var run = GuideRun(of: guide, on: context.today)
    run.isComplete = walk.open.isEmpty
    let stored = Stored(
      id: RecordID(rawValue: "1"),
      number: 1,
      created: conversation.now,
      changed: conversation.now,
      content: run
    )
    let parts = RunParts(context: context, run: stored, walk: walk)
    for found in parts.found { reached.findings.insert(found.finding.id) }
    let reply = RunReply(context: context, run: stored, walk: walk)
    _ = try? reply.shown()
    for document in guide.documents where walk.evaluator.holds(document.when, in: walk.scope) {
      _ = try? reply.shown(document)
    }
  }

  /// Sometimes Lotse knows nothing yet, sometimes there is something of everything.
  private func facts(_ strategy: Int) -> Facts {
    var facts = Facts()
    let count = strategy % 4
    guard count > 0 else { return facts }
    for request in guide.facts {
      switch request {
      case .records:
        facts.records[request] = Facts.Records(
          count: count * count * 3,
          titles: (0..<count).map { String($0 + 1) },
          newest: Day(daysSince1970: 20_780 - 400 * (count - 1))
        )
      case .run(let id):
        facts.runs[id] = Facts.Run(
          day: Day(daysSince1970: 20_000),
          others: .number(Double(count * 2 - 1))
        )
      }
    }
    return facts
  }

  private func report(_ reached: Reached, _ walks: Int) -> Report {
    var report = Report(walks: walks)
    func need(_ isReached: Bool, _ position: YAMLPosition, _ problem: Text) {
      report.total += 1
      if !isReached { report.gaps.append(Gap(position: position, problem: problem)) }
    }
    for question in guide.elements.flatMap(\.questions) where !question.isNote {
      let isAsked = reached.questions.contains(question.number) || question.isInOpenGroup(of: guide)
      need(isAsked, question.position, CoverageWords.neverAsked(question.id))
    }
    for question in guide.elements.flatMap(\.questions) where !question.isInOpenGroup(of: guide) {
      guard case .choice(.rows(let rows), _) = question.kind else { continue }
      for row in rows where row.when != nil {
        need(
          reached.choices.contains("\(question.number) \(row.value)"),
          row.position,
          CheckWords.neverChosen(row.value)
        )
      }
    }
    for outcome in guide.outcomes {
      need(
        reached.outcomes.contains(outcome.id),
        outcome.position,
        CoverageWords.outcome(outcome.id)
      )
    }
    for finding in guide.findings {
      need(
        reached.findings.contains(finding.id),
        finding.position,
        CoverageWords.finding(finding.id)
      )
    }
    for condition in guide.conditions {
      let results = log.results(at: condition.position)
      for result in [true, false] where !results.contains(result) {
        need(false, condition.position, CoverageWords.branch(condition.text, result))
      }
      report.total += results.count
    }
    return report
  }
}

/// Answers every question with something that it allows: first the same kind of answer everywhere,
/// then by the dice. Now and then it stops on the way, as people do.
actor MadeUpAnswers: Asker {
  nonisolated let strategy: Int
  private var dice: Dice
  private let numbers: [Double]
  /// How many answers it still gives.
  private var left: Int

  init(strategy: Int, seed: UInt64, numbers: [Double]) {
    self.strategy = strategy
    dice = Dice(seed: seed)
    self.numbers = numbers
    // Twice in a row: once in each language.
    left = strategy % 20 >= 18 ? strategy / 20 : .max
  }

  func answer(to place: QuestionPlace) async throws -> Answer? {
    guard left > 0 else { return nil }
    left -= 1
    let possible = Answer.possible(for: place.form, near: numbers)
    guard !possible.isEmpty else { return nil }
    if strategy < 12 {
      // The first of everything, the second, and so on; then the last, and so on.
      let index = strategy / 2
      let fromEnd = !strategy.isMultiple(of: 2)
      let position = min(index, possible.count - 1)
      return possible[fromEnd ? possible.count - 1 - position : position]
    }
    return possible[Int(dice.next() % UInt64(possible.count))]
  }

  func show(_ note: @Sendable () -> Document, in section: String?) async throws {}
}

/// Numbers that look random and are the same each time (SplitMix64).
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var number = state
    number = (number ^ (number >> 30)) &* 0xbf58_476d_1ce4_e5b9
    number = (number ^ (number >> 27)) &* 0x94d0_49bb_1331_11eb
    return number ^ (number >> 31)
  }
}

extension QuestionForm {
  fileprivate var choices: [String] {
    if case .choice(let rule) = kind { rule.choices.map(\.value) } else { [] }
  }
}

extension GuideQuestion {
  var isNote: Bool { if case .note = kind { true } else { false } }

  /// Whether the host asks it item by item.
  fileprivate func isInOpenGroup(of guide: Guide) -> Bool {
    guide.elements.flatMap(\.groups).contains { group in
      guard case .open = group.kind else { return false }
      return group.elements.flatMap(\.questions).contains { $0.number == number }
    }
  }
}

extension Guide {
  /// The conditions whose both results are to come about.
  var conditions: [GuideExpression] {
    let groups = elements.flatMap(\.groups)
    let asked = elements.flatMap(\.questions).compactMap(\.when) + groups.compactMap(\.when)
    let told = documents.flatMap { document in
      [document.when].compactMap(\.self)
        + document.template.values.flatMap { $0.nodes.flatMap(\.conditions) }
    }
    return asked + findings.compactMap(\.when) + told
  }

  /// The numbers that its expressions compare with.
  var numbers: [Double] {
    let nodes = (conditions + outcomes.compactMap(\.when)).flatMap(\.node.all)
    return Array(
      Set(nodes.compactMap { if case .number(let number) = $0.content { number } else { nil } })
    ).sorted()
  }
}

extension GuideTemplate.Node {
  fileprivate var conditions: [GuideExpression] {
    switch self {
    case .condition(let condition, let then, let otherwise):
      [condition] + (then + otherwise).flatMap(\.conditions)
    case .loop(_, _, let body, let otherwise): (body + otherwise).flatMap(\.conditions)
    case .words, .value, .insert: []
    }
  }
}

/// What is said of branches that were never taken.
enum CoverageWords {
  static func neverAsked(_ id: String) -> Text {
    Text(
      de: "Die Frage „\(id)“ wurde in keinem Durchgang gestellt.",
      en: "The question “\(id)” was asked in no run."
    )
  }

  static func outcome(_ id: String) -> Text {
    Text(
      de: "Das Ergebnis „\(id)“ kam in keinem Durchgang heraus.",
      en: "The outcome “\(id)” came of no run."
    )
  }

  static func finding(_ id: String) -> Text {
    Text(
      de: "Der Hinweis „\(id)“ kam in keinem Durchgang.",
      en: "The finding “\(id)” came in no run."
    )
  }

  static func branch(_ condition: String, _ result: Bool) -> Text {
    result
      ? Text(
        de: "Die Bedingung „\(condition)“ galt in keinem Durchgang.",
        en: "The condition “\(condition)” held in no run."
      )
      : Text(
        de: "Die Bedingung „\(condition)“ galt in jedem Durchgang.",
        en: "The condition “\(condition)” held in every run."
      )
  }
}
