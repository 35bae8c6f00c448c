import LotseKit

extension Parameter {
  /// What the questions of a guide take from a sentence that begins it.
  static func told(in elements: [GuideElement]) -> [Parameter] {
    elements.flatMap { element -> [Parameter] in
      switch element {
      case .question(let question): [Parameter(told: question)].compactMap(\.self)
      case .group(let group):
        if case .section = group.kind { told(in: group.elements) } else { [] }
      }
    }
  }

  /// The parameter that answers a question before it is asked; `nil` if the question takes nothing
  /// from a sentence.
  ///
  /// What the answer must be beside its kind depends on other answers: that is looked at when the
  /// question comes.
  private init?(told question: GuideQuestion) {
    guard let first = question.meanings.first, let kind = question.toldKind else { return nil }
    self.init(
      form: QuestionForm(question.id, question.label.plain, kind),
      names: first.parameterNames(beside: question.id),
      style: .option
    )
    meanings = question.meanings
  }
}

extension GuideQuestion {
  /// The kind of answer that a sentence can tell.
  fileprivate var toldKind: AnswerKind? {
    switch kind {
    case .text(let rule, _): .text(rule)
    case .number(let isWhole, _, _, let unit): .number(NumberRule(isWhole: isWhole, unit: unit))
    case .day(_, _, let direction): .day(DayRule(direction: direction))
    case .boolean, .choice, .scale, .note: nil
    }
  }
}

extension Meaning {
  /// What a question that asks for words can take.
  static let inTexts: [Meaning] = [
    .project, .person, .owner, .stakeholder, .audience, .component,
  ]
  /// What a question that asks for a number can take.
  static let inNumbers: [Meaning] = [.inhabitants, .budget, .minutes, .progress, .year]
  /// What a question that asks for a day can take.
  static let inDays: [Meaning] = [.date, .due, .from, .to]

  /// What a question of a type can take.
  static func told(in type: String) -> [Meaning] {
    switch type {
    case "text": inTexts
    case "integer", "number": inNumbers
    case "date": inDays
    default: []
    }
  }

  /// How the parameter is called that takes it, beside the id of its question.
  fileprivate func parameterNames(beside id: String) -> Names {
    let names = Language.allCases.map { language in
      let name = parameterName.in(language)
      return name == id ? [id] : [name, id]
    }
    return Names(de: names[0], en: names[1])
  }

  private var parameterName: Text {
    switch self {
    case .project: Text(de: "vorhaben", en: "project")
    case .person: Text(verbatim: "person")
    case .owner: Text(de: "verantwortlich", en: "owner")
    case .stakeholder: Text(verbatim: "stakeholder")
    case .audience: Text(de: "zielgruppe", en: "audience")
    case .component: Text(de: "baustein", en: "component")
    case .inhabitants: Text(de: "einwohner", en: "inhabitants")
    case .budget: Text(de: "kosten", en: "budget")
    case .minutes: Text(de: "minuten", en: "minutes")
    case .progress: Text(de: "fortschritt", en: "progress")
    case .year: Text(de: "jahr", en: "year")
    case .date: Text(de: "am", en: "on")
    case .due: Text(de: "frist", en: "due")
    case .to: Text(de: "bis", en: "until")
    case .from: Text(de: "von", en: "from")
    default: Text(verbatim: rawValue)
    }
  }
}
