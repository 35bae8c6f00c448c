import LotseHost
import LotseKit
import LotseManual
import Testing

@Suite struct HelpTests {
  @Test("the overview names every group as it is typed there, and what goes at a question")
  func overview() throws {
    let manual = try Manual.of(.log)
    let shell = manual.overview(in: .english, at: .shell).words
    #expect(shell.contains("lotse log: Keeps what happened."))
    #expect(shell.contains("lotse undo"))
    #expect(shell.contains("--lang de|en | Language of the output"))
    #expect(!shell.contains("/back"))
    let prompt = manual.overview(in: .german, at: .prompt).words
    #expect(prompt.contains("/logbuch: "))
    #expect(prompt.contains("/rückgängig"))
    #expect(prompt.contains("An jeder Frage: ?, /zurück"))
    #expect(prompt.contains("/hilfe alles"))
    #expect(!prompt.contains("--sprache"))
  }

  @Test("help on everything names every command as it is typed there")
  func everything() throws {
    let manual = try Manual.of(.log)
    let shell = manual.everything(in: .english, at: .shell).words
    #expect(shell.contains("lotse log list | Shows entries"))
    #expect(shell.contains("lotse undo | Takes back the last step"))
    let prompt = manual.everything(in: .german, at: .prompt).words
    #expect(prompt.contains("/logbuch liste | Zeigt Einträge"))
    #expect(prompt.contains("/rückgängig | Nimmt den letzten Schritt zurück"))
    #expect(prompt.contains("/zurück | Eine Frage zurück"))
  }

  @Test("a plugin's help lists its commands")
  func plugin() throws {
    let words = try Manual.of(.log).help(on: .log, in: .english, at: .prompt).words
    #expect(words.hasPrefix("Agenda log\nKeeps what happened.\n"))
    #expect(words.contains("/log show | Shows an entry"))
  }

  @Test("a command's help shows how it is called and what each parameter means")
  func command() throws {
    let manual = try Manual.of(.log)
    let add = try #require(Manifest.log.commands.first)
    #expect(
      manual.help(on: add, of: .log, in: .english, at: .shell).words == """
        lotse log add
        Notes something.
        lotse log [--date DAY] [--kind CHOICE] [--person TEXT] TEXT…
        lotse log add [--date DAY] [--kind CHOICE] [--person TEXT] TEXT…
        TEXT… | What happened?
        --date DAY | When? A day such as 4 Dec, tomorrow or 2026-12-04. Also --tag.
        --kind CHOICE | Of what kind? One of: Note, Open point. Otherwise: Note. Also --art.
        --person TEXT | With whom? Example: Frau Kaya.
        You can ask for it like this:
        note that …
        Also called: neu, notieren.
        What the command changes can be undone.

        """
    )
    #expect(
      manual.help(on: add, of: .log, in: .german, at: .prompt).words.contains(
        "/logbuch neu [--tag TAG] [--art AUSWAHL] [--person TEXT] TEXT…\n"
      )
    )
  }

  @Test("help is found by its name, which its plugin has as well", arguments: ["help", "hilfe"])
  func helpItself(name: String) {
    let registry = Registry([
      HelpPlugin(on: []) {
        Manual(
          registry: $0,
          options: [],
          version: "1",
          date: Day(daysSince1970: 0)
        )
      }
    ])
    guard case .command(let reference, words: 1) = registry.resolve([name], in: .english) else {
      Issue.record("“\(name)” does not lead to a command")
      return
    }
    #expect(reference.qualified == "help.help")
  }

  @Test("where two plugins share a name, help shows the qualified one")
  func collision() throws {
    var other = Manifest.log
    other.id = "other"
    let manual = try Manual.of(.log, other)
    #expect(manual.overview(in: .english, at: .prompt).words.contains("/other: "))
    let words = manual.everything(in: .english, at: .prompt).words
    #expect(words.contains("/log.list | Shows entries"))
    #expect(words.contains("/other.list | Shows entries"))
  }
}

extension Document {
  /// The words alone, one line for each piece or row.
  fileprivate var words: String {
    blocks.flatMap { block -> [String] in
      switch block {
      case .heading(_, let prose), .paragraph(let prose), .verbatim(let prose): [prose.plain]
      case .list(let items, _): items.map(\.plain)
      case .table(let table): table.rows.map { $0.map(\.plain).joined(separator: " | ") }
      default: ["?"]
      }
    }.map { $0 + "\n" }.joined()
  }
}
