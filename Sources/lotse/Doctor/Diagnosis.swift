import LotseHost
import LotseKit
import LotseStore

/// What the doctor found.
struct Diagnosis {
  let health: StoreHealth
  let files: [PlaceState]
  let plugins: [PluginState]
  let background: [BackgroundState]

  /// What is to be mended, each in a sentence.
  func problems(in language: Language) -> [String] {
    let store = health.obstacle.map { [$0.sentence(in: language)] } ?? []
    let findings = health.findings.filter { !$0.problems.isEmpty }.map { finding in
      finding.subject.in(language) + ": " + finding.problems.prefix(3).joined(separator: ", ")
    }
    let guides = plugins.compactMap { plugin in
      plugin.problem.map { plugin.id + ": " + $0.sentence(in: language) }
    }
    return store + findings + files.compactMap { $0.problem?.in(language) } + guides
  }

  /// Everything for programs.
  func value(in language: Language) -> JSONValue {
    let problems = problems(in: language)
    return [
      "version": .string(Version.number), "engine": .string(StoreHealth.engine),
      "sound": .boolean(problems.isEmpty), "problems": .array(problems.map(JSONValue.string)),
      "store": [
        "size": health.size.map(JSONValue.integer) ?? .null,
        "backups": .integer(health.backups),
        "last_backup": health.lastBackup.map(JSONValue.string) ?? .null,
      ],
      "files": .array(
        files.map { file in
          [
            "path": .string(file.path),
            "mode": file.mode.map { .string(String($0, radix: 8)) } ?? .null,
          ]
        }
      ),
      "plugins": .array(
        plugins.map { plugin in
          [
            "id": .string(plugin.id),
            "version": plugin.version.map(JSONValue.string) ?? .null,
            "origin": .string("\(plugin.origin)"),
          ]
        }
      ),
      "background": .array(
        background.map { ["id": .string($0.id), "state": .string($0.state.in(language))] }
      ),
    ]
  }
}
