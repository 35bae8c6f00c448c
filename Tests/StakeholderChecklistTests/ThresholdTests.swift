import LotseHost
import LotseKit
import LotseTestSupport
import StakeholderChecklist
import Testing

@testable import lotse

/// What depends on a sum shows the sum, and for how long it is valid.
@Suite("Thresholds in the questions")
struct ThresholdTests {
  private func question(_ rehearsal: Rehearsal) async -> String {
    await rehearsal.last(
      "/beteiligte E-Akte einführen",
      "Bayern",
      "1",
      "3000",
      "1",
      "nein",
      "nein",
      "nein",
      "nein",
      showing: .question
    )
  }

  @Test("the question for the contract names the sums and their validity")
  func sums() async throws {
    let asked = await question(.stakeholders())
    #expect(asked.contains("216.000 Euro netto für Liefer- und Dienstleistungen"))
    #expect(asked.contains("gültig vom 1. Januar 2026 bis 31. Dezember 2027"))
  }

  @Test("a sum that is no longer valid is told as such")
  func outdated() async throws {
    let asked = await question(Rehearsal.stakeholders().later(days: 500))
    #expect(asked.contains("galt bis 31. Dezember 2027"))
    #expect(!asked.contains("gültig vom"))
  }

  @Test("the sums are those of the card that the rule rests on")
  func card() throws {
    let files = StakeholderFiles.embedded
    for trigger in try files.triggers.value {
      guard let threshold = trigger.threshold else { continue }
      let card = try #require(try files.cards.value.first { $0.id == trigger.card })
      for language in Language.allCases {
        let answer = card.answer.in(language)
        for sum in threshold.sums {
          let number = try #require(sum.words.in(language).split(separator: " ").first)
          #expect(answer.contains(number), "\(trigger.id): \(number)")
        }
        #expect(answer.contains(String(threshold.through.year)), "\(trigger.id)")
      }
    }
  }
}
