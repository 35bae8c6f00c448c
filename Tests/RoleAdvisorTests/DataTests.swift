import LotseKit
import RoleAdvisor
import Testing

@testable import lotse

/// What must hold of the files whatever stands in them.
@Suite("The knowledge of the role advisor")
struct DataTests {
  private let files = RoleFiles.embedded

  @Test("every file can be read, and says something")
  func decoded() throws {
    #expect(try files.directory.value.roles.count > 60)
    #expect(try files.profiles.value.count >= 40)
    #expect(try files.sizes.value.map(\.id) == ["S", "M", "L", "XL"])
    #expect(try files.compatibility.value.count > 20)
    #expect(try files.projects.value.projects.count == 10)
    #expect(try files.responsibilities.value.count >= 30)
    #expect(try files.letters.value.count >= 5)
    #expect(try files.sources.value.count > 30)
  }

  @Test("every id that is used is the id of a role")
  func ids() throws {
    let known = Set(try files.directory.value.roles.map(\.id))
    let used =
      try files.profiles.value.map(\.id) + files.compatibility.value.flatMap(\.roles)
      + files.responsibilities.value.flatMap(\.roles) + files.letters.value.map(\.role)
      + files.projects.value.projects.flatMap { $0.plan.values.flatMap(\.keys) }
    #expect(Set(used).subtracting(known) == [])
    let projects = Set(try files.projects.value.projects.map(\.id))
    #expect(Set(try files.profiles.value.flatMap(\.projects)).subtracting(projects) == [])
  }

  @Test("every role is described once")
  func once() throws {
    let ids = try files.profiles.value.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test("every text has both languages")
  func languages() throws {
    let texts = try texts()
    #expect(texts.count > 700)
    #expect(texts.filter { !$0.missingLanguages.isEmpty }.map { $0.in(.german) } == [])
  }

  @Test("no German word is shortened to several genders by a sign within it")
  func forms() throws {
    let words = try texts().flatMap { $0.in(.german).split(separator: " ") }
    let split = words.filter { word in
      let inside = word.dropFirst().dropLast()
      return inside.contains { "*_".contains($0) }
        || inside.firstRange(of: ":in") != nil
    }
    #expect(split == [])
  }

  @Test("every statement names a source that is listed, and one that was read has a day")
  func sources() throws {
    let sources = try files.sources.value
    let citations = try citations()
    #expect(Set(citations.map(\.ref)).subtracting(sources.keys) == [])
    for (name, source) in sources where source.seen != .knowledge {
      #expect(source.checked != nil, "\(name)")
    }
  }

  @Test("every duty names a paragraph or a judgment, not general knowledge")
  func duties() throws {
    let duties = try files.profiles.value.flatMap(\.duties)
    #expect(duties.count >= 6)
    for duty in duties {
      #expect(duty.sources.allSatisfy { $0.place != nil }, "\(duty.says.in(.german))")
    }
  }

  @Test("what is law of one Land is valid there only")
  func lands() throws {
    for duty in try files.profiles.value.flatMap(\.duties) {
      let words = duty.says.in(.english)
      if words.contains("North Rhine-Westphalia") {
        #expect(duty.valid.lands == [.northRhineWestphalia])
      }
      if words.contains("Saxony") { #expect(duty.valid.lands == [.saxony]) }
      if words.contains("Bavaria") { #expect(duty.valid.lands == [.bavaria]) }
    }
    // Whoever's Land is not among them is told to look.
    for role in try files.profiles.value
    where role.duties.contains(where: { $0.valid.lands != nil }) {
      let isSettled = role.duties.contains { $0.valid == Applicability() }
      #expect(isSettled || role.isByLand && role.stateLaw != nil, "\(role.id)")
    }
  }

  @Test("the templates for projects have no flaw of their own")
  func templates() throws {
    let templates = try files.projects.value
    for project in templates.projects {
      for (task, parts) in project.plan {
        let accountable = parts.filter { $0.value.letters.contains("A") }
        #expect(accountable.count == 1, "\(project.id) \(task)")
        #expect(parts.contains { $0.value.letters.contains("R") }, "\(project.id) \(task)")
        for role in templates.rules.consultedOnly {
          #expect(
            ["C", "I"].contains(parts[role]?.letters ?? "I"),
            "\(project.id) \(task) \(role)"
          )
        }
      }
    }
  }

  private func texts() throws -> [Text] {
    var texts = try files.directory.value.roles.flatMap { [$0.name, $0.short] }
    for role in try files.profiles.value {
      texts += [role.purpose, role.anchoring, role.bundling]
      texts += role.tasks + role.competences + role.authority + role.shares.values
      texts += role.duties.map(\.says) + [role.stateLaw].compactMap(\.self)
    }
    for rule in try files.compatibility.value {
      texts += [rule.reason, rule.instead].compactMap(\.self)
    }
    for topic in try files.responsibilities.value {
      texts += [topic.topic, topic.note].compactMap(\.self)
    }
    for letter in try files.letters.value {
      texts += [letter.title] + letter.paragraphs.map(\.text) + letter.after
    }
    texts += try files.projects.value.projects.map(\.name) + files.projects.value.tasks.map(\.name)
    texts += try files.sizes.value.flatMap { [$0.name, $0.staff, $0.setup] }
    texts += try files.sources.value.values.flatMap { [$0.title, $0.publisher].compactMap(\.self) }
    return texts
  }

  private func citations() throws -> [Citation] {
    var citations = try files.projects.value.rules.sources
    for role in try files.profiles.value {
      citations += role.sources + role.examples + role.duties.flatMap(\.sources)
    }
    for rule in try files.compatibility.value { citations += rule.sources }
    for topic in try files.responsibilities.value { citations += topic.sources }
    for paragraph in try files.letters.value.flatMap(\.paragraphs) {
      citations += paragraph.sources ?? []
    }
    return citations
  }
}
