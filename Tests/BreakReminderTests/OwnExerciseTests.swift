import BreakReminder
import Foundation
import LotseKit
import LotseTestSupport
import Testing

@testable import lotse

/// Exercises that an organisation wrote itself.
@Suite("Exercises of one's own")
struct OwnExerciseTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "lotse-exercises-\(UUID().uuidString)")

  /// A file of exercises in the folder of an organisation.
  private func files(_ text: String) throws -> BreakFiles {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: folder.appending(path: "ours.yaml"))
    let path = folder.path
    return .with([ExerciseFolder(path: path, origin: .organisation)])
  }

  private func rehearsal(_ text: String, _ language: Language = .english) throws -> Rehearsal {
    let workspace = MemoryWorkspace()
    let plugin = BreakReminder(files: try files(text), notes: workspace.notes(of: "breaks"))
    return Rehearsal(plugin, language, in: workspace)
  }

  private static let stairs = """
    - id: tower
      name: {de: Turmtreppe, en: Tower stairs}
      posture: walk
      seconds: 60
      good: [calm]
      text: {de: Zum Turm und zurück., en: To the tower and back.}
      cautions: [C8]
      wheelchair: {instead: E41}
    """

  @Test("come like the others, and say whose they are")
  func shown() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let rehearsal = try rehearsal(Self.stairs)
    let value = try await rehearsal.value(
      "exercise",
      ["for": .given(.choice("calm")), "minutes": .given(.integer(20))]
    )
    #expect(value?["exercises"].map { "\($0)" }?.contains("tower") == true)
    let list = await rehearsal.last("/break catalogue")
    #expect(list.contains("Tower stairs") && list.contains("of your organisation"))
  }

  @Test("keep to what somebody leaves out, and to the wheelchair")
  func cautions() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let rehearsal = try rehearsal(Self.stairs)
    let calm: [String: Answer] = [
      "for": .given(.choice("calm")), "minutes": .given(.integer(20)),
    ]
    await rehearsal.type("/break settings --without stairs")
    let limited = try await rehearsal.value("exercise", calm)
    #expect(limited?["exercises"].map { "\($0)" }?.contains("tower") == false)
    await rehearsal.type("/break settings --without none --posture wheelchair")
    await rehearsal.type("/break settings --posture wheelchair")
    let seated = try await rehearsal.value("exercise", calm)
    #expect(seated?["exercises"].map { "\($0)" }?.contains("tower") == false)
  }

  @Test("take the place of a built-in one with the same id")
  func replaced() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = Self.stairs.replacingOccurrences(of: "id: tower", with: "id: E01")
    let list = try await rehearsal(text).last("/break catalogue")
    #expect(list.contains("Tower stairs") && !list.contains("Shoulder circles"))
  }

  @Test(
    "that are not as they must be are left out, with file, line and what is expected",
    arguments: [
      ("seconds: 60", "seconds: 9000", "1:3 tower", "9000 seconds. Possible are 5 to 1800."),
      ("[C8]", "[C8, C77]", "1:3 tower", "no caution “C77”. Possible are: C1, C2"),
      ("instead: E41", "instead: E99", "1:3 tower", "“E99” is to take its place"),
      ("instead: E41", "instead: tower", "1:3 tower", "no such other exercise"),
      (
        "posture: walk", "posture: fly", "3:12",
        "“fly” is not possible here. Possible are: sit, stand"
      ),
      ("posture: walk", "postur: walk", "3:3", "“postur”"),
      ("  cautions: [C8]\n", "", "1:3", "“cautions” is missing"),
      ("id: tower", "id: \"\"", "1:3", "no id. Give it a short one"),
      ("- id: tower", "- tower: [", "", "ours.yaml:"),
      ("- id: tower", "id: tower", "1:1", "A list of exercises is expected"),
    ]
  )
  func flaws(part: String, change: String, place: String, sentence: String) async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var broken = Self.stairs.replacingOccurrences(of: part, with: change)
    if change == "id: tower" { broken = broken.replacingOccurrences(of: "\n  ", with: "\n") }
    let rehearsal = try rehearsal(broken)
    let said = await rehearsal.last("/break check")
    #expect(said.contains("ours.yaml:\(place)"), "\(said)")
    #expect(said.contains(sentence), "\(said)")
    #expect(await !rehearsal.last("/break catalogue").contains("Tower stairs"))
  }

  @Test("are used with a remark where a language or the wheelchair is missing")
  func remarks() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = Self.stairs.replacingOccurrences(of: ", en: To the tower and back.", with: "")
      .replacingOccurrences(of: "\n  wheelchair: {instead: E41}", with: "")
    let rehearsal = try rehearsal(text, .german)
    let said = await rehearsal.last("/pause prüfen")
    #expect(said.contains("Eigene Übungen: 1; Hinweise: 2, deshalb nicht verwendet: 0."))
    #expect(said.contains("Der englische Text fehlt."))
    #expect(said.contains("Wie die Übung im Rollstuhl geht, steht nicht dabei"))
  }

  @Test("of the same id in one organisation: the second one is left out")
  func twice() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let said = try await rehearsal(Self.stairs + "\n" + Self.stairs).last("/break check")
    #expect(said.contains("ours.yaml:9:3 tower: There is an “tower” already:"), "\(said)")
  }

  @Test("every built-in exercise can be done in a wheelchair, or names one that can")
  func wheelchair() async throws {
    let all = try BreakFiles.embedded.exercises.value
    for exercise in all where [.stand, .walk].contains(exercise.posture) {
      #expect(exercise.wheelchair != nil || exercise.isForWheelchair, "\(exercise.id)")
    }
  }
}
