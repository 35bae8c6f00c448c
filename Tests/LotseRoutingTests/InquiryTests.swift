import LotseHost
import LotseRouting
import Testing

@Suite("What a line asks after by its name")
struct InquiryTests {
  private func targets(_ line: String) -> [Inquiry.Target] {
    PromptRouter([]).inquiry(in: line)?.targets ?? []
  }

  @Test(
    "is the name without what stands around it",
    arguments: [
      ("wie steht es um die E-Akte", "E-Akte"),
      ("Wie weit sind wir denn eigentlich mit unserer Parkapp?", "Parkapp"),
      ("und wie läuft's bei der Ideenbox gerade", "Ideenbox"),
      ("was ist der Stand beim Umzug der Registratur", "Umzug der Registratur"),
      ("wie kommen wir mit „Open Data“ voran?", "Open Data"),
      ("Wann ist die nächste Lenkungsrunde?", "Lenkungsrunde"),
      ("wann findet das nächste Mal der Digitalstammtisch statt", "Digitalstammtisch"),
      ("how is the parking app coming along?", "parking app"),
      ("how far are we with our parking app at the moment", "parking app"),
      ("what's the status of Open Data", "Open Data"),
      ("when does the steering group next take place", "steering group"),
      ("when's our next steering group", "steering group"),
    ]
  )
  func name(line: String, name: String) {
    let names = Set(targets(line).map(\.name))
    #expect(names == [name], "\(line)")
  }

  @Test("a noun beside it says what it is")
  func noun() {
    let project = targets("wie steht es um das Vorhaben E-Akte")
    #expect(project.map(\.command) == ["agenda.projects", "log.list"])
    #expect(Set(project.map(\.name)) == ["E-Akte"])
    let measure = targets("how is the measure file plan going")
    #expect(measure == [.init(command: "agenda.show", parameter: "item", name: "file plan")])
    let english = targets("how is the parking app project going")
    #expect(english.first?.name == "parking app")
  }

  @Test(
    "nothing else is taken for it",
    arguments: [
      "neue Maßnahme: wie weit ist die E-Akte", "wie läuft es",
      "how is it going", "how are we doing", "wie steht es um Maßnahme 12",
      "notiere, wie weit die E-Akte ist", "was ist eine E-Akte", "what is an e-file",
      "Wie führe ich die E-Akte ein", "wer ist für die E-Akte zuständig", "E-Akte",
      "when", "wann", "nächste Woche", "",
    ]
  )
  func none(line: String) {
    #expect(targets(line).isEmpty, "\(line)")
  }
}
