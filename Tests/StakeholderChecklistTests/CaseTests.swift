import FoundationEssentials
import LotseKit
import LotseTestSupport
import LotseYAML
import StakeholderChecklist
import Testing

@testable import lotse

/// Described projects and who is to be involved in them; the cases are files that an officer can
/// read and add to.
@Suite("Described projects")
struct CaseTests {
  private static func cases() throws -> [ProjectCase] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")
    return try ["villages", "towns", "cities"].flatMap { name in
      let file = folder.appending(path: "\(name).yaml")
      return try YAMLDecoder().decode(
        [ProjectCase].self,
        parsing: try Data(contentsOf: file),
        file: file.lastPathComponent
      )
    }
  }

  private let triggers = try? StakeholderFiles.embedded.triggers.value.map(\.id)

  private func result(of described: ProjectCase) async throws -> ProjectValue {
    let answers = described.answers(triggers: try #require(triggers))
    let value = try await Rehearsal.stakeholders().value("project", answers)
    return try #require(value).decoded(as: ProjectValue.self)
  }

  @Test("there are enough of them, each with its own title")
  func count() throws {
    let titles = try Self.cases().map(\.title)
    #expect(titles.count >= 25)
    #expect(Set(titles).count == titles.count)
  }

  @Test("every type of project is among them")
  func types() throws {
    let projects = try Self.cases().map(\.project)
    let names = try StakeholderFiles.embedded.names.value.projects
    for type in names {
      let index = PhraseIndex(
        names.flatMap { name in [(phrase: name.name.in(.german), value: name.id)] }
      )
      #expect(projects.contains { index.values(in: $0).contains(type.id) }, "\(type.id)")
    }
  }

  @Test("involve whom they must, and nobody who does not exist there")
  func levels() async throws {
    for described in try Self.cases() {
      let result = try await result(of: described)
      for who in described.must {
        #expect(result.level(who) == "must", "\(described.title): \(who)")
      }
      for who in described.should ?? [] {
        #expect(result.level(who) == "should", "\(described.title): \(who)")
      }
      for who in described.not ?? [] {
        #expect(result.level(who) == "none", "\(described.title): \(who)")
      }
      for who in described.notMust ?? [] {
        #expect(result.level(who) != "must", "\(described.title): \(who)")
      }
    }
  }

  @Test("say what has to be reached, and before which milestone")
  func needs() async throws {
    for described in try Self.cases() {
      let lines = try await result(of: described).stakeholders
      for (who, need) in (described.needs ?? [:]).sorted(by: { $0.key < $1.key }) {
        let line = lines.first { $0.who == who }
        let found = [line?.needs, line?.before].compactMap(\.self).joined(separator: " before ")
        #expect(found == need, "\(described.title): \(who)")
      }
    }
  }

  @Test("keep as a question what nobody knows yet")
  func questions() async throws {
    for described in try Self.cases() {
      let open = try await result(of: described).open
      #expect(Set(open) == Set(described.open ?? []), "\(described.title)")
    }
  }

  @Test("list what the law likely asks for first, while it is missing")
  func order() async throws {
    for described in try Self.cases() {
      let result = try await result(of: described)
      let statutory = result.stakeholders.filter(\.statutory).map(\.who)
      #expect(Set(result.missing) == Set(statutory), "\(described.title)")
      #expect(
        Array(result.stakeholders.map(\.who).prefix(statutory.count)) == result.missing,
        "\(described.title)"
      )
    }
  }
}
