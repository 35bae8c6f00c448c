import LotseHost
import LotseKit
import LotseYAML

// The tests that a guide brings along.
extension GuideReader {
  /// The day on which tests take place that do not say.
  private static let testDay = Day(daysSince1970: 20_780)

  func readTests(_ node: YAMLNode?, in language: Language) -> [GuideTest] {
    elements(node).compactMap { node in
      guard let fields = Fields(node, .test, flaws), let name = word(fields["name"]) else {
        return nil
      }
      let spoken = oneOf(["de", "en"], fields["language"], Text(verbatim: "language"))
      return GuideTest(
        name: name,
        position: node.position,
        language: spoken.flatMap(Language.init(rawValue:)) ?? language,
        today: day(fields["today"]) ?? Self.testDay,
        records: counts(fields["records"]),
        results: results(fields["results"]),
        profile: profile(fields["profile"]),
        previous: fields["previous"].map(given),
        answers: fields["answers"].map(given) ?? .members([]),
        fills: truth(fields["fill"], or: false),
        expectations: elements(fields["expect"]).compactMap { expression($0) },
        document: elements(fields["document"]).compactMap { node in
          word(node).map { ($0, node.position) }
        }
      )
    }
  }

  private func counts(_ node: YAMLNode?) -> [String: Int] {
    var counts: [String: Int] = [:]
    for member in members(node) { counts[member.key] = integer(member.value) }
    return counts
  }

  private func results(_ node: YAMLNode?) -> [String: [String: Double]] {
    var results: [String: [String: Double]] = [:]
    for guide in members(node) {
      for member in members(guide.value) {
        results[guide.key, default: [:]][member.key] = number(member.value)
      }
    }
    return results
  }

  private func profile(_ node: YAMLNode?) -> Profile {
    var profile = Profile()
    for member in members(node) {
      switch member.key {
      case "name": profile.name = word(member.value)
      case "land": profile.land = word(member.value).flatMap(Land.init(rawValue:))
      case "body": profile.body = word(member.value).flatMap(BodyType.init(rawValue:))
      case "inhabitants": profile.inhabitants = integer(member.value)
      case "employees": profile.employees = integer(member.value)
      default:
        flaws.add(
          at: member.keyPosition,
          ReadingWords.unknownKey(member.key),
          advice: GuideWords.allowed(["name", "land", "body", "inhabitants", "employees"])
        )
      }
    }
    return profile
  }

  /// Answers in the form of an answers file.
  func given(_ node: YAMLNode) -> GivenAnswers {
    switch node.content {
    case .mapping(let members):
      return .members(members.map { ($0.key, $0.keyPosition, given($0.value)) })
    case .scalar(let scalar):
      if scalar.isNull { return .answer(.skipped, node.position) }
      let isUnsure = !scalar.text.isEmpty && scalar.text.allSatisfy { $0 == "?" }
      return .answer(isUnsure ? .unsure : .text(scalar.text), node.position)
    case .sequence(let nodes):
      if nodes.contains(where: { $0.text == nil }) { return .items(nodes.map(given)) }
      return nodes.isEmpty
        ? .items([]) : .answer(.list(nodes.compactMap(\.text)), node.position)
    }
  }
}
