import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@Suite("A conversation")
struct ConversationTests {
  @Test("asks for what was not given, and keeps what comes of it")
  func asks() async {
    let rehearsal = Rehearsal("/besuch", "1", "7", "", "1.234,5")
    #expect(await rehearsal.replies() == ["Geplant: 1 school, 7, 1234.5"])
    #expect(await rehearsal.questions == ["Wohin?", "Welche Klasse?", "Notiz?", "Budget?"])
  }

  @Test("does not ask for what was given with the command")
  func given() async {
    let rehearsal = Rehearsal("/visit plan school --klasse 7", "", "weiß nicht")
    #expect(await rehearsal.replies().count == 1)
    #expect(await rehearsal.questions == ["Notiz?", "Budget?"])
  }

  @Test(
    "reads choices by number, label, value and beginning, with ä as ae",
    arguments: ["2", "Bücherei", "buecherei", "library", "Büch", "LIB"]
  )
  func choices(typed: String) async {
    let rehearsal = Rehearsal("/besuch", typed, "", "5")
    #expect(await rehearsal.replies() == ["Geplant: 1 library, 5.0"])
  }

  @Test("takes a control without its slash where it cannot be an answer, and as text where it can")
  func slashless() async {
    let rehearsal = Rehearsal("/besuch", "schule", "zurück", "bücherei", "weiter", "5")
    #expect(await rehearsal.replies() == ["Geplant: 1 library, weiter, 5.0"])
    let questions = ["Wohin?", "Welche Klasse?", "Wohin?", "Notiz?", "Budget?"]
    #expect(await rehearsal.questions == questions)
  }

  @Test("takes a path from the root for the answer that it is, and no command with a slash in it")
  func path() async {
    let rehearsal = Rehearsal("/besuch bücherei", "/gibtsnicht 3/4", "/home/kaya/plan.odt", "5")
    #expect(await rehearsal.replies() == ["Geplant: 1 library, /home/kaya/plan.odt, 5.0"])
    let errors = await rehearsal.frontEnd.words(.error)
    #expect(errors.count == 1 && errors.first?.contains("/gibtsnicht") == true)
  }

  @Test("says what is wrong with an answer, and asks again")
  func rejects() async {
    let rehearsal = Rehearsal("/besuch schule", "vierzehn", "14", "7", "x", "")
    _ = await rehearsal.replies()
    let errors = await rehearsal.frontEnd.words(.error)
    #expect(errors.count == 3)
    #expect(errors.first?.contains("ganze Zahl") == true)
    #expect(errors.dropFirst().first?.contains("von 1 bis 13") == true)
  }

  @Test("goes back, with the former answer as the default, and forward again")
  func goesBack() async {
    let rehearsal = Rehearsal(
      "/besuch",
      "schule",
      "7",
      "warm anziehen",
      "/zurück",
      "/back",
      "",
      "",
      "3"
    )
    #expect(await rehearsal.replies() == ["Geplant: 1 school, 7, warm anziehen, 3.0"])
    #expect(
      await rehearsal.questions == [
        "Wohin?", "Welche Klasse?", "Notiz?", "Budget?", "Notiz?", "Welche Klasse?", "Notiz?",
        "Budget?",
      ]
    )
  }

  @Test("shows what is said between questions once")
  func saysOnce() async {
    let rehearsal = Rehearsal("/besuch", "schule", "7", "/zurück", "8", "", "1")
    _ = await rehearsal.replies()
    #expect(await rehearsal.frontEnd.words(.remark).filter { $0 == "Gut, school." }.count == 1)
  }

  @Test("keeps an open point for what is not known yet")
  func openPoints() async {
    let rehearsal = Rehearsal("/besuch bücherei", "", "weiss nicht")
    let reply = await rehearsal.replies().first ?? ""
    #expect(reply.contains("Noch offen: Budget?"))
  }

  @Test(
    "takes a marked line as an answer, whatever it looks like",
    arguments: [("\\/back", "/back"), ("\"/back\"", "/back"), ("\\?", "?"), ("\\\\x", "\\x")]
  )
  func escapes(typed: String, meant: String) async {
    let rehearsal = Rehearsal("/besuch bücherei", typed, "1")
    #expect(await rehearsal.replies() == ["Geplant: 1 library, \(meant), 1.0"])
  }

  @Test("runs another command in between, and asks the same question again")
  func digresses() async {
    let rehearsal = Rehearsal("/besuch schule", "/verlauf", "7", "", "1")
    #expect(await rehearsal.replies().count == 2)
    #expect(
      await rehearsal.questions == ["Welche Klasse?", "Welche Klasse?", "Notiz?", "Budget?"]
    )
  }

  @Test("says why it asks")
  func explains() async {
    let rehearsal = Rehearsal("/besuch bücherei", "?", "", "1")
    _ = await rehearsal.replies()
    #expect(
      await rehearsal.frontEnd.words(.remark).contains { $0.contains("Damit Sie sich erinnern.") }
    )
  }

  @Test("counts the questions it is likely to ask")
  func progress() async {
    let rehearsal = Rehearsal("/besuch", "bücherei", "", "1")
    _ = await rehearsal.replies()
    let progress = await rehearsal.frontEnd.words(.question).map { $0.split(separator: "\n")[0] }
    #expect(progress.first == "besuch planen · Frage 1 von etwa 4")
    #expect(progress.dropFirst().first == "besuch planen · Frage 2 von etwa 3")
  }

  @Test("a plugin that throws is named, and nothing it wrote stays")
  func throwing() async throws {
    let rehearsal = Rehearsal("/besuch scheitern")
    _ = await rehearsal.replies()
    #expect(await rehearsal.frontEnd.words(.error).first?.contains("„visit“") == true)
    let store = rehearsal.workspace.records(writingAs: "test")
    #expect(try await store.count(Visit.self) == 0)
  }
}

@Suite("A review")
struct ReviewTests {
  @Test("lists the answers, changes one, and asks only what depends on it")
  func changes() async {
    let rehearsal = Rehearsal(
      "/besuch",
      "bücherei",
      "leise sein",
      "/übersicht",
      "1",
      "schule",
      "",
      "7",
      "1"
    )
    #expect(await rehearsal.replies() == ["Geplant: 1 school, 7, leise sein, 1.0"])
    #expect(
      await rehearsal.questions == [
        "Wohin?", "Notiz?", "Budget?", "Wohin?", "Welche Klasse?", "Budget?",
      ]
    )
    let remarks = await rehearsal.frontEnd.words(.remark)
    #expect(remarks.contains { $0.contains("gefragt") && $0.contains("Welche Klasse?") })
  }

  @Test("lists all answers again after a change, and says so if there are none yet")
  func listsAll() async {
    let rehearsal = Rehearsal(
      "/besuch",
      "/übersicht",
      "schule",
      "7",
      "leise sein",
      "/übersicht",
      "2",
      "8",
      "/pause"
    )
    _ = await rehearsal.replies()
    let remarks = await rehearsal.frontEnd.words(.remark)
    #expect(remarks.contains("Noch gibt es keine Antworten."))
    #expect(remarks.contains { $0.contains("8") && $0.contains("leise sein") })
  }

  @Test("an answer that is no longer asked is kept aside, and counts again")
  func parks() async {
    let rehearsal = Rehearsal(
      "/besuch",
      "schule",
      "7",
      "/übersicht",
      "1",
      "bücherei",
      "1",
      "schule",
      "",
      "",
      "1"
    )
    _ = await rehearsal.replies()
    #expect(await rehearsal.replies().first == "Geplant: 1 school, 7, 1.0")
  }
}

@Suite("A group")
struct GroupTests {
  @Test("adds, changes and removes items")
  func edits() async {
    let rehearsal = Rehearsal(
      "/besuch gruppe",
      "1",
      "Ada",
      "9",
      "1",
      "Bo",
      "8",
      "2",
      "1",
      "Adele",
      "",
      "3",
      "2",
      "fertig"
    )
    #expect(await rehearsal.replies() == ["Mit: Adele"])
  }

  @Test("going back works within it")
  func goesBack() async {
    let rehearsal = Rehearsal(
      "/besuch gruppe",
      "1",
      "Ada",
      "/zurück",
      "Eva",
      "9",
      "fertig"
    )
    #expect(await rehearsal.replies() == ["Mit: Eva"])
  }
}
