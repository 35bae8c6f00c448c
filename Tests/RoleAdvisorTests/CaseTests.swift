import FoundationEssentials
import LotseKit
import LotseTestSupport
import LotseYAML
import RoleAdvisor
import Testing

/// Described municipalities and what the advisor must say of them; the cases are files that an
/// officer can read and add to.
@Suite("Described municipalities")
struct CaseTests {
  private static func cases() throws -> [RoleCase] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")
    return try ["villages", "towns"].flatMap { name in
      let file = folder.appending(path: "\(name).yaml")
      return try YAMLDecoder().decode(
        [RoleCase].self,
        parsing: try Data(contentsOf: file),
        file: file.lastPathComponent
      )
    }
  }

  @Test("there are enough of them, each with its own title")
  func count() throws {
    let titles = try Self.cases().map(\.title)
    #expect(titles.count >= 20)
    #expect(Set(titles).count == titles.count)
  }

  @Test("get the roles that they need")
  func recommended() async throws {
    for described in try Self.cases() {
      let value = try await Rehearsal.roles().value("recommend", described.answers)
      let advice = try #require(value).decoded(as: AdviceValue.self)
      #expect(advice.size == described.size, "\(described.title)")
      for (role, level) in described.level.sorted(by: { $0.key < $1.key }) {
        let found = advice.roles.first { $0.id == role }?.level ?? "none"
        #expect(found == level, "\(described.title): \(role)")
      }
    }
  }

  @Test("learn what is wrong with who does what")
  func checked() async throws {
    for described in try Self.cases() {
      let value = try await Rehearsal.roles().value("check", described.answers)
      let found = try #require(value).decoded(as: StaffingValue.self).findings.map(\.words)
      for finding in described.finds {
        #expect(found.contains(finding.asSet), "\(described.title): \(finding)")
      }
      for finding in described.not {
        #expect(!found.contains(finding.asSet), "\(described.title): \(finding)")
      }
    }
  }
}

extension String {
  /// The words of an expected finding.
  fileprivate var asSet: Set<String> { Set(split(separator: " ").map(String.init)) }
}
