import LotseKit

// A group is asked as ordinary questions, one after the other, so that each answer is journaled
// by itself and going back works within it: the items, and between them what to do next.
extension Replay {
  func items(of rule: GroupRule, _ form: QuestionForm) async throws -> [[String: Answer]] {
    var items: [[String: Answer]] = []
    if case .items(let given)? = form.initial { items = given }
    while items.count < rule.count.lowerBound { items.append(try await item(rule, form, nil)) }
    while true {
      let menu = GroupMenu(form: form, rule: rule, language: language, items: items)
      guard case .given(.choice(let choice)) = try await answer(to: menu.form) else { return items }
      switch GroupMenu.Action(rawValue: choice) {
      case .add: items.append(try await item(rule, form, nil))
      case .change:
        let index = try await index(menu, .change)
        items[index] = try await item(rule, form, items[index])
      case .remove: items.remove(at: try await index(menu, .remove))
      case .finish, nil: return items
      }
    }
  }

  /// What is not known yet of the items that remain, each with the item it is about.
  func openPoints(of rule: GroupRule, _ items: [[String: Answer]]) -> [String] {
    items.flatMap { item in
      rule.questions.filter { item[$0.id] == .unsure }.map { question in
        "\(question.prompt.in(language)) (\(rule.title(of: item, in: language)))"
      }
    }
  }

  private func item(
    _ rule: GroupRule,
    _ form: QuestionForm,
    _ former: [String: Answer]?
  ) async throws -> [String: Answer] {
    var answers: [String: Answer] = [:]
    for question in rule.questions {
      guard var question = rule.adapt(question, answers) else { continue }
      let id = question.id
      question.id = "\(form.id).\(id)"
      question.heading = question.heading ?? form.heading
      question.dependsOn = question.dependsOn.map { "\(form.id).\($0)" }
      if let value = former?[id]?.value { question.initial = value }
      answers[id] = try await answer(to: question)
    }
    return answers
  }

  private func index(_ menu: GroupMenu, _ action: GroupMenu.Action) async throws -> Int {
    if menu.items.count == 1 { return 0 }
    let answer = try await answer(to: menu.whichOne(action))
    guard case .given(.choice(let value)) = answer, let number = Int(value),
      menu.items.indices.contains(number - 1)
    else { throw AnswerMismatch(id: menu.form.id) }
    return number - 1
  }
}

/// What can be done between the items of a group.
struct GroupMenu {
  enum Action: String { case finish, add, change, remove }

  let form: QuestionForm
  let items: [[String: Answer]]
  private let owner: QuestionForm
  private let rule: GroupRule
  private let language: Language

  init(form: QuestionForm, rule: GroupRule, language: Language, items: [[String: Answer]]) {
    owner = form
    self.rule = rule
    self.language = language
    self.items = items
    let noun = rule.item
    var choices: [Choice] = []
    if items.count < rule.count.upperBound {
      choices.append(
        Self.choice(.add, de: "\(noun.in(.german)) hinzufügen", en: "add \(noun.in(.english))")
      )
    }
    if !items.isEmpty {
      choices.append(
        Self.choice(.change, de: "\(noun.in(.german)) ändern", en: "change \(noun.in(.english))")
      )
    }
    if items.count > rule.count.lowerBound {
      choices.append(
        Self.choice(.remove, de: "\(noun.in(.german)) entfernen", en: "remove \(noun.in(.english))")
      )
    }
    choices.append(Self.choice(.finish, de: "fertig", en: "done"))
    var menu = QuestionForm("\(form.id).next", form.prompt, .choice(ChoiceRule(choices)))
    menu.heading = form.heading
    menu.why = form.why
    menu.help = form.help
    menu.initial = .choice(Action.finish.rawValue)
    self.form = menu
  }

  private static func choice(_ action: Action, de german: String, en english: String) -> Choice {
    Choice(action.rawValue, Text(de: german, en: english))
  }

  /// The question for which item.
  func whichOne(_ action: Action) -> QuestionForm {
    let choices = items.indices.map { index in
      Choice(String(index + 1), Text(verbatim: rule.title(of: items[index], in: language)))
    }
    let prompt =
      action == .remove
      ? Text(de: "Was entfernen?", en: "Remove which one?")
      : Text(de: "Was ändern?", en: "Change which one?")
    return QuestionForm("\(owner.id).which", prompt, .choice(ChoiceRule(choices)))
  }
}

extension GroupRule {
  /// What an item is called: by its rule, or the first answer that says something.
  fileprivate func title(of item: [String: Answer], in language: Language) -> String {
    if let title { return title(item, language) }
    let words = AnswerWords(language: language)
    let answered = questions.first { item[$0.id]?.value != nil }
    guard let question = answered, let answer = item[question.id] else { return "–" }
    return words.words(answer, to: question)
  }
}

extension GroupMenu {
  /// Whether a question only steers what is asked next, and says nothing by itself.
  static func steers(_ form: QuestionForm) -> Bool { steers(form.id) }

  static func steers(_ id: String) -> Bool { id.hasSuffix(".next") || id.hasSuffix(".which") }
}
