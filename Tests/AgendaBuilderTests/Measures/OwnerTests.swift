import AgendaBuilder
import LotseKit
import LotseTestSupport
import Testing

@Suite("Who is accountable")
struct OwnerTests {
  @Test(
    "may be the person who types, in either language",
    arguments: [
      "/agenda neu x --wer ich", "/agenda neu x @ich", "/agenda add x --owner me",
      "/agenda add x @me",
    ]
  )
  func me(line: String) async throws {
    let workspace = MemoryWorkspace()
    let german = Rehearsal.agenda(.german, in: workspace)
    await german.type(line)
    #expect(try await german.measure(1).owner == "me")
    #expect(await german.last("/agenda liste").contains("(1) x, ich: "))
    let english = Rehearsal.agenda(.english, in: workspace)
    #expect(await english.last("/agenda list").contains("(1) x, me: "))
    #expect(await english.last("/agenda show 1").contains("Owner: me"))
    #expect(await german.last("/agenda verantwortliche").contains("ich"))
  }

  @Test(
    "is found by ich and by me",
    arguments: [
      "--wer ich", "--owner me", "verantwortlich:ich", "owner:me", "@ich", "@me",
    ]
  )
  func found(filter: String) async {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda neu meine --wer ich", "/agenda neu andere --wer Kämmerei")
    #expect(await agenda.listed(filter) == [1])
  }

  @Test("changes to the person who types, too")
  func change() async throws {
    let agenda = Rehearsal.agenda()
    let changed = await agenda.last("/agenda neu x --wer Orga", "/agenda ändern 1 --wer ich")
    #expect(changed.contains("Verantwortlich: Orga → ich"), "\(changed)")
    #expect(try await agenda.measure(1).owner == "me")
  }

  @Test("goes into a table and back as the language says it")
  func table() async {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda neu x --wer ich")
    #expect(await agenda.last("/agenda tabelle").contains("ich"))
  }
}
