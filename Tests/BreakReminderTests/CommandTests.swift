import BreakReminder
import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@testable import lotse

@Suite("The commands about breaks")
struct BreakCommandTests {
  private func rehearsal(
    _ language: Language = .english,
    in workspace: MemoryWorkspace = MemoryWorkspace(),
    presence: any PresenceSource = NoPresence()
  ) -> Rehearsal {
    let plugin = BreakReminder(
      files: .embedded,
      notes: workspace.notes(of: "breaks"),
      presence: presence
    )
    return Rehearsal(plugin, language, in: workspace)
  }

  @Test("a break that is taken says until when")
  func now() async throws {
    let said = await rehearsal().last("/break now movement")
    #expect(said.hasPrefix("Movement break, 5 minutes, until 10:05."))
  }

  @Test(
    "reminders can be off until any time that people name",
    arguments: [
      ("11:00", "11:00"), ("until 11:00", "11:00"), ("45", "10:45"), ("2 hours", "12:00"),
      ("90 min", "11:30"), ("1.5 h", "11:30"),
    ]
  )
  func off(typed: String, until: String) async throws {
    let said = await rehearsal().last("/break off \(typed)")
    #expect(said == "No reminders until \(until). Earlier: /break on.")
  }

  @Test("a time that has passed is refused, and nothing is off")
  func offInThePast() async throws {
    let rehearsal = rehearsal()
    let said = await rehearsal.last("/break off yesterday", showing: .error)
    #expect(said.contains("not in the future"))
    #expect(await !rehearsal.last("/break status").contains("off"))
  }

  @Test("exercises that somebody leaves out do not come", arguments: 0..<8)
  func without(turn: Int) async throws {
    let rehearsal = rehearsal()
    await rehearsal.type("/break settings --without neck,shoulders,knees,breath --posture seated")
    let value = try await rehearsal.value(
      "exercise",
      ["minutes": .given(.integer(turn + 1))]
    )
    let all = try BreakFiles.embedded.exercises.value
    guard case .array(let ids)? = value?["exercises"] else { throw MissingValue() }
    #expect(!ids.isEmpty)
    for id in ids {
      let exercise = try #require(all.first { .string($0.id) == id })
      #expect(Set(exercise.cautions).isDisjoint(with: ["C1", "C2", "C4", "C6"]))
      #expect(![.stand, .walk].contains(exercise.posture))
    }
  }

  @Test("the same exercise does not come twice in a row")
  func notTwice() async throws {
    let rehearsal = rehearsal()
    let eyes: [String: Answer] = ["for": .given(.choice("eyes")), "minutes": .given(.integer(1))]
    let first = try await rehearsal.value("exercise", eyes)
    let second = try await rehearsal.value("exercise", eyes)
    #expect(first?["exercises"] != second?["exercises"])
  }

  @Test("every exercise names its cautions, and a wheelchair has an exercise for each purpose")
  func exercises() throws {
    let files = BreakFiles.embedded
    let (all, cautions) = (try files.exercises.value, try files.cautions.value)
    #expect(all.count == 42)
    for exercise in all {
      #expect(exercise.text.missingLanguages.isEmpty && exercise.name.missingLanguages.isEmpty)
      #expect(exercise.cautions.allSatisfy { cautions.cautions[$0] != nil })
      let other = exercise.wheelchair?.instead
      #expect(other.map { id in all.contains { $0.id == id } } ?? true, "\(exercise.id)")
    }
    for limit in cautions.limits {
      #expect(limit.without.allSatisfy { cautions.cautions[$0] != nil })
    }
    for set in cautions.sets {
      #expect(set.exercises.allSatisfy { id in all.contains { $0.id == id } })
    }
  }

  @Test("every file is as it must be, and in both languages")
  func files() throws {
    let files = BreakFiles.embedded
    let sources = try files.sources.value
    for preset in try files.presets.value {
      #expect(preset.name.missingLanguages.isEmpty && preset.summary.missingLanguages.isEmpty)
      #expect(preset.sources.allSatisfy { sources[$0.ref] != nil })
      #expect(!preset.plan.rhythms.isEmpty)
    }
    #expect(try files.energisers.value.allSatisfy { $0.text.missingLanguages.isEmpty })
    #expect(try files.behaviour.value.rest.sources.allSatisfy { sources[$0.ref] != nil })
    #expect(try files.privacy.value.sources.allSatisfy { sources[$0.ref] != nil })
    for lines in try files.wording.value.values {
      #expect(lines.allSatisfy { $0.missingLanguages.isEmpty })
    }
  }

  @Test("an appointment of the agenda is seen, also on the day the clocks change")
  func appointment() async throws {
    let workspace = MemoryWorkspace()
    let agenda = Rehearsal(AgendaPlugin.plugin, .english, in: workspace)
    await agenda.type("/agenda appointment Jour fixe today 10:00-11:00")
    let store = workspace.records(writingAs: "test")
    let day = try #require(Day(iso: "2026-11-23"))
    let found = try await store.engagements(on: day, in: .fixed(3600))
    #expect(found.map(\.title) == ["Jour fixe"])
    #expect(found.first?.seconds.count == 3600)
    #expect(found.first?.seconds.lowerBound == Rehearsal.monday.seconds)
  }

  @Test("what is recorded is neither a record nor a step to undo")
  func noSteps() async throws {
    let workspace = MemoryWorkspace()
    let rehearsal = rehearsal(in: workspace)
    await rehearsal.type("/break now", "/break later 5", "/break settings --without knees")
    #expect(await workspace.steps(limit: 10).isEmpty)
  }

  @Test("a break taken where nothing looks counts once it is over, on its day")
  func unwatched() async throws {
    var rehearsal = rehearsal()
    await rehearsal.type("/break now movement")
    #expect(try await rehearsal.value("stats")?["days"] == .array([]))
    rehearsal.now = Moment(seconds: rehearsal.now.seconds + 300, offset: 3600)
    #expect(try await kept(rehearsal) == ["2026-11-23 movement 1"])
    // Another day, another command: it still counts on the day it was taken, and once.
    rehearsal = rehearsal.later(days: 1)
    await rehearsal.type("/break now micro")
    rehearsal = rehearsal.later(days: 1)
    #expect(try await kept(rehearsal) == ["2026-11-23 movement 1", "2026-11-24 micro 1"])
  }

  private func kept(_ rehearsal: Rehearsal) async throws -> [String] {
    guard case .array(let days)? = try await rehearsal.value("stats")?["days"] else {
      throw MissingValue()
    }
    return days.flatMap { day -> [String] in
      guard case .string(let date)? = day["day"], case .object(let kinds)? = day["kept"] else {
        return []
      }
      return kinds.map { "\(date) \($0.key) \($0.value == 1 ? 1 : 0)" }
    }
  }

  @Test("why nothing comes is said, also where nothing was held back")
  func why() async throws {
    var rehearsal = rehearsal()
    #expect(await rehearsal.last("/break why").contains("Lotse has not looked yet"))
    await rehearsal.type("/break settings --quiet 09:30-10:30")
    #expect(await rehearsal.last("/break why").contains("Quiet between 09:30 and 10:30"))
    await rehearsal.type("/break off 2 hours")
    #expect(await rehearsal.last("/break why").contains("until 12:00"))
    await rehearsal.type("/break settings --reminders no")
    #expect(await rehearsal.last("/break why").contains("Reminders are off. /break on"))
    await rehearsal.type("/break on", "/break settings --hours 11:00-16:00 --quiet none")
    #expect(await rehearsal.last("/break why").contains("only between 11:00 and 16:00"))
    rehearsal = rehearsal.later(days: 5)
    #expect(await rehearsal.last("/break why").contains("No working day"))
  }

  @Test("skipping and postponing are counted, and forgotten when that is asked")
  func forget() async throws {
    let rehearsal = rehearsal()
    await rehearsal.type("/break later 5", "/break skip")
    let value = try await rehearsal.value("stats")
    guard case .array(let days)? = value?["days"] else { throw MissingValue() }
    #expect(days.first?["postponed"] == 1)
    #expect(days.first?["skipped"] == 1)
    await rehearsal.type("/break forget --yes")
    #expect(try await rehearsal.value("stats")?["days"] == .array([]))
  }
}

private struct MissingValue: Error {}
