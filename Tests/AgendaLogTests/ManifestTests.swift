import AgendaLog
import LotseKit
import LotseTestSupport
import Testing

@Suite("The log's declaration")
struct ManifestTests {
  private let manifest = AgendaLog().manifest

  @Test("gives every command names of its own")
  func commandNames() {
    for language in Language.allCases {
      let names = manifest.commands.map { $0.names.shown(in: language) }
      #expect(Set(names).count == names.count)
    }
    let all = manifest.commands.flatMap { Set($0.names.all.map(\.folded)) }
    #expect(Set(all).count == all.count)
  }

  @Test("gives every parameter of a command names and an id of its own")
  func parameterNames() {
    for command in manifest.commands {
      let names = command.parameters.flatMap { Set($0.names.all.map(\.folded)) }
      let ids = command.parameters.map(\.form.id)
      #expect(Set(names).count == names.count, "\(command.id)")
      #expect(Set(ids).count == ids.count, "\(command.id)")
    }
  }

  @Test("has sentences in both languages by which each command is found")
  func examples() {
    for command in manifest.commands {
      for language in Language.allCases {
        #expect(command.examples[language]?.isEmpty == false, "\(command.id)")
      }
    }
  }

  @Test("has one command that the plugin's name alone calls")
  func main() {
    #expect(manifest.commands.filter { $0.place == .main }.map(\.id) == ["add"])
  }

  @Test("runs every command that it declares, and no other")
  func commands() async {
    let log = Rehearsal.log()
    await log.type("/log eins")
    for command in manifest.commands where command.effect == .reads && command.id != "search" {
      let entry = command.parameters.contains { $0.form.id == "entry" } ? " 1" : ""
      #expect(await log.type("/log \(command.id)\(entry)").count == 1, "\(command.id)")
    }
    await #expect(throws: (any Error).self) { try await log.value("unheard-of") }
  }
}
