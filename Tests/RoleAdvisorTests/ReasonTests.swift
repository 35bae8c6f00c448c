import FoundationEssentials
import LotseKit
import LotseTestSupport
import LotseYAML
import RoleAdvisor
import Testing

@testable import lotse

/// `/why` shows these reasons: the rule, the facts it used, and the source.
@Suite("Why the role advisor says what it says")
struct ReasonTests {
  private static func cases() throws -> [RoleCase] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")
    return try ["villages.yaml", "towns.yaml"].flatMap { name in
      let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
      return try YAMLDecoder().decode([RoleCase].self, parsing: bytes, file: name)
    }
  }

  @Test(
    "every recommended role has its rule, what it rests on, and its source",
    arguments: Language.allCases
  )
  func recommended(language: Language) async throws {
    for described in try Self.cases() {
      let reasons = try await Rehearsal.roles(language).reasons("recommend", described.answers)
      #expect(!reasons.isEmpty, "\(described.title)")
      for reason in reasons {
        #expect(!reason.rule.isEmpty, "\(described.title): \(reason.statement)")
        let isKnown = described.municipality.inhabitants != nil
        #expect(!reason.because.isEmpty || !isKnown, "\(described.title): \(reason.statement)")
        #expect(!reason.evidence.isEmpty, "\(described.title): \(reason.statement)")
      }
    }
  }

  @Test("every finding in a staffing has one", arguments: Language.allCases)
  func findings(language: Language) async throws {
    for described in try Self.cases() {
      let roles = Rehearsal.roles(language)
      let value = try await roles.value("check", described.answers)
      let findings = try #require(value).decoded(as: StaffingValue.self).findings
      let reasons = try await roles.reasons("check", described.answers)
      #expect(reasons.count == findings.count, "\(described.title)")
      #expect(reasons.allSatisfy { !$0.rule.isEmpty && !$0.evidence.isEmpty }, "\(described.title)")
    }
  }

  @Test("every rule on roles in one hand has one", arguments: Language.allCases)
  func pairs(language: Language) async throws {
    let rules = try RoleFiles.embedded.compatibility.value
    let ids = Set(rules.flatMap(\.roles)).sorted()
    var shown: Set<String> = []
    for (index, first) in ids.enumerated() {
      for second in ids.dropFirst(index + 1) {
        let roles = Answer.given(.text("\(first) + \(second)"))
        let found = try await Rehearsal.roles(language).reasons("compatible", ["roles": roles])
        #expect(found.allSatisfy { !$0.evidence.isEmpty }, "\(first) + \(second)")
        shown.formUnion(found.map(\.rule))
      }
    }
    // A rule that holds in one Land only is not shown where none is known.
    let general = rules.filter { $0.reason.in(language) != "" }.map { $0.reason.in(language) }
    let missing = general.filter { reason in !shown.contains { $0.contains(reason) } }
    #expect(missing.count <= general.count / 10, "\(missing)")
  }
}
