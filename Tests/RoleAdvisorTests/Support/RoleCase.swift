import LotseKit

/// A described municipality with the expected advice and findings.
struct RoleCase: Decodable {
  struct Municipality: Decodable {
    var land: String?
    var body: String?
    var inhabitants: Int?
    var employees: Int?
    var operation: String?
  }

  var title: String
  var municipality: Municipality
  /// The roles of each person.
  var staffing: [[String]]
  var projects: [String]?
  var size: String?
  /// The expected level of each role; `none` if it must not be mentioned.
  var level: [String: String]
  /// What must be found, as `verdict: role role`.
  var finds: [String]
  /// What must not be found.
  var not: [String]

  /// The case as answers to the advisor's questions.
  var answers: [String: Answer] {
    var answers: [String: AnswerValue] = [
      "staffing": .items(
        staffing.map { ["person-roles": .given(.text($0.joined(separator: ", ")))] }
      )
    ]
    answers["profile.land"] = municipality.land.map(AnswerValue.choice)
    answers["profile.body"] = municipality.body.map(AnswerValue.choice)
    answers["profile.inhabitants"] = municipality.inhabitants.map(AnswerValue.integer)
    answers["profile.employees"] = municipality.employees.map(AnswerValue.integer)
    answers["profile.operation"] = municipality.operation.map(AnswerValue.choice)
    answers["projects"] = projects.map(AnswerValue.choices)
    return answers.mapValues(Answer.given)
      .merging(["present": .unsure, "partners": .unsure]) { given, _ in given }
  }
}

/// What a recommendation says to programs.
struct AdviceValue: Decodable {
  struct Role: Decodable {
    var id: String
    var level: String
    var present: Bool?
    var elected: Bool
  }

  var size: String?
  var land: String?
  var roles: [Role]
}

/// What a check says to programs.
struct StaffingValue: Decodable {
  struct Finding: Decodable {
    var finding: String
    var roles: [String]
    var person: Int?

    /// The finding as the cases write it, whichever role comes first.
    var words: Set<String> { Set(["\(finding):"] + roles) }
  }

  var staffing: [[String]]
  var findings: [Finding]
}
