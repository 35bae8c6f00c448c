import LotseHost
import LotseKit
import LotseYAML

/// A test that a guide brings along.
struct GuideTest: Sendable {
  let name: String
  let position: YAMLPosition
  let language: Language
  let today: Day
  /// How many records there are, by kind or by `kind facet=value`.
  let records: [String: Int]
  /// What the newest runs of other guides calculated, by guide.
  let results: [String: [String: Double]]
  let profile: Profile
  let previous: GivenAnswers?
  let answers: GivenAnswers
  let fills: Bool
  let expectations: [GuideExpression]
  let document: [(text: String, position: YAMLPosition)]
}

/// Answers as they stand in a file, by question id; within groups by key or in a list.
indirect enum GivenAnswers: Sendable {
  case answer(SuppliedAnswer, YAMLPosition)
  case items([GivenAnswers])
  case members([(key: String, position: YAMLPosition, value: GivenAnswers)])

  subscript(key: String) -> GivenAnswers? {
    if case .members(let members) = self { members.first { $0.key == key }?.value } else { nil }
  }
}
