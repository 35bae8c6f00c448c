import LotseKit

/// A described project in a described municipality, with who must, should and can be involved.
struct ProjectCase: Decodable {
  struct Municipality: Decodable {
    var land: String?
    var body: String?
    var inhabitants: Int?
    var operation: String?
  }

  var title: String
  /// The project as an officer names it.
  var project: String
  var municipality: Municipality
  /// The triggers that hold, as the officer answers.
  var yes: [String]
  /// The triggers that the officer does not know; all others are answered no.
  var unsure: [String]?
  /// The contract: `above`, `below` the EU threshold, or `none`.
  var contract: String?
  var must: [String]
  /// Who must be involved and what has to be reached before which milestone.
  var needs: [String: String]?
  var should: [String]?
  /// Who must not be on the list.
  var not: [String]?
  /// Who must not stand among those that must be involved.
  var notMust: [String]?
  /// The triggers that stay open as questions.
  var open: [String]?

  private enum CodingKeys: String, CodingKey {
    case title, project, municipality, yes, unsure, contract, must, needs, should, not, open
    case notMust = "not_must"
  }

  /// The case as answers to the questions; those that are not named are answered no.
  func answers(triggers: [String]) -> [String: Answer] {
    var answers: [String: Answer] = ["name": .given(.text(project))]
    answers["profile.land"] = municipality.land.map { .given(.choice($0)) }
    answers["profile.body"] = municipality.body.map { .given(.choice($0)) }
    answers["profile.inhabitants"] = municipality.inhabitants.map { .given(.integer($0)) }
    answers["profile.operation"] = municipality.operation.map { .given(.choice($0)) }
    for trigger in triggers {
      let isUnsure = unsure?.contains(trigger) == true
      answers["trigger.\(trigger)"] =
        isUnsure ? .unsure : .given(.boolean(yes.contains(trigger)))
    }
    let choice = ["above": "yes", "below": "otherwise"][contract ?? ""] ?? "no"
    answers["trigger.T10"] = contract == "unsure" ? .unsure : .given(.choice(choice))
    answers["type"] = .given(.choice("own"))
    if !yes.isEmpty { answers["applies"] = .given(.choices(yes)) }
    if let unsure { answers["may-apply"] = .given(.choices(unsure)) }
    return answers
  }
}

/// What a project says to programs.
struct ProjectValue: Decodable {
  struct Line: Decodable {
    var who: String
    var level: String
    var statutory: Bool
    var needs: String
    var before: String?
    var quadrant: String?
  }

  var missing: [String]
  var open: [String]
  var stakeholders: [Line]

  /// The level of somebody; `none` if they are not on the list.
  func level(_ who: String) -> String {
    stakeholders.first { $0.who == who }?.level ?? "none"
  }
}
