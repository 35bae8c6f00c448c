import Foundation
import Testing

@Suite("A digital agenda from the shell")
struct AgendaTests {
  private static let answers = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Answers")

  private static func file(_ name: String) -> String { answers.appending(path: name).path }

  @Test("is built from an answers file, without a question, in German")
  func german() throws {
    let household = try Household()
    let outcome = try household.run(
      "agenda",
      "aufbauen",
      "--lang",
      "de",
      "--answers",
      Self.file("agenda-de.yaml"),
      "--now",
      "2026-11-23T10:00",
      "--format",
      "md"
    )
    #expect(outcome.status == 0, "\(outcome.errors)")
    for words in [
      "# Digitale Agenda 2027–2030, Stadt Musterstadt", "Digitale Innenstadt",
      "WLAN in der Fußgängerzone", "Öffentlichkeitsarbeit", "M23 Notfallplan", "17.6.2027",
      "Das Leitbild ist noch offen.",
    ] { #expect(outcome.output.contains(words), "\(words)") }
    let again = try household.run("agenda", "dokument", "--lang", "de", "--json")
    #expect(again.status == 0, "\(again.errors)")
    #expect(again.output.contains("\"catalogue\":\"M23\""))
  }

  @Test("is built from an answers file, without a question, in English")
  func english() throws {
    let household = try Household()
    let outcome = try household.run(
      "agenda",
      "build",
      "--lang",
      "en",
      "--answers",
      Self.file("agenda-en.yaml"),
      "--now",
      "2026-11-23T10:00",
      "--format",
      "md"
    )
    #expect(outcome.status == 0, "\(outcome.errors)")
    for words in [
      "# Digital agenda 2027, Village of Dorfhausen", "M13 Keep the portal",
      "M16 Online appointments", "The day of the meeting is still open",
    ] { #expect(outcome.output.contains(words), "\(words)") }
  }

  @Test("needs no answers file at all: everything has a proposal or may stay open")
  func proposals() throws {
    let outcome = try Household().run("agenda", "build", "--lang", "en", "--json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("open_points"))
  }
}
