import AgendaBuilder
import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@Suite("The agenda's declaration")
struct ManifestTests {
  private let manifest = Rehearsal.agenda().plugin.manifest

  @Test("gives every command names of its own")
  func commandNames() {
    let all = manifest.commands.flatMap { Set($0.names.all.map(\.folded)) }
    let twice = Dictionary(grouping: all) { $0 }.filter { $0.value.count > 1 }.keys
    #expect(twice.isEmpty)
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

  // Those about a digital agenda say how to begin one: their own tests look at that.
  @Test("shows something for every command that only reads, of an empty agenda too")
  func reads() async {
    for language in Language.allCases {
      let agenda = Rehearsal.agenda(language)
      await agenda.type("/agenda add one")
      for command in manifest.commands where command.effect == .reads {
        if command.parameters.contains(where: { $0.form.id == "digital_agenda" }) { continue }
        let needsItem = command.parameters.contains { $0.form.id == "item" }
        let line = "/agenda \(command.id)" + (needsItem ? " 1" : "")
        let said = await agenda.type(line) + agenda.type(line, showing: .error)
        #expect(!said.isEmpty, "\(command.id)")
      }
    }
  }
}
