import LotseKit
import LotseStore

/// The doctor's findings on one screen.
struct DiagnosisPage {
  let diagnosis: Diagnosis
  let language: Language

  var document: Document {
    let problems = diagnosis.problems(in: language)
    let verdict =
      problems.isEmpty
      ? Block.paragraph(Prose(say("Alles ist in Ordnung.", "Everything is in order."), .strong))
      : .callout(Callout(.warning, Prose(say("Das ist zu beheben:", "This is to be mended:"))))
    return Document(
      [verdict] + (problems.isEmpty ? [] : [.list(problems.map { Prose($0) })]) + [
        .list([versions, data] + places + [plugins] + diagnosis.background.map(line))
      ]
    )
  }

  private var versions: Prose {
    labelled(
      say("Version", "Version"),
      "Lotse \(Version.number), SQLite \(StoreHealth.engine)"
    )
  }

  private var data: Prose {
    let health = diagnosis.health
    guard let size = health.size else {
      return labelled(say("Daten", "Data"), say("noch keine", "none yet"))
    }
    let count = health.findings.count
    let sound =
      health.isSound
      ? say("\(count)-fach geprüft, in Ordnung", "\(count) checks, sound")
      : say("beschädigt oder nicht lesbar", "damaged or unreadable")
    let backup =
      health.lastBackup.map { say("letzte Sicherung ", "last backup ") + fileName($0) }
      ?? say("noch keine Sicherung: /speicher sichern", "no backup yet: /store backup")
    return labelled(say("Daten", "Data"), "\(size / 1024) KB, \(sound); \(backup)")
  }

  private var places: [Prose] {
    diagnosis.files.map { file in
      let mode =
        file.mode.map { String($0, radix: 8) } ?? say("noch nicht da", "not there yet")
      return labelled(file.purpose.in(language), "\(file.path) (\(mode))")
    }
  }

  private var plugins: Prose {
    let names = diagnosis.plugins.map { $0.name(in: language) }.joined(separator: ", ")
    return labelled(say("Plugins", "Plugins"), names)
  }

  private func line(_ state: BackgroundState) -> Prose { Prose(state.state.in(language)) }

  private func labelled(_ label: String, _ text: String) -> Prose {
    "\(label + ":", .faint) \(text)"
  }

  private func fileName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private func say(_ german: String, _ english: String) -> String {
    Text(de: german, en: english).in(language)
  }
}
