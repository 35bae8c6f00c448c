import LotseHost
package import LotseKit

extension Manual {
  /// The manual page lotse(1).
  package func page(in language: Language) -> String {
    var writer = ManualPageWriter()
    writer.title(
      "lotse",
      section: 1,
      date: date.iso,
      source: "Lotse \(version)",
      manual: Text(de: "Dienstprogramme für Benutzer", en: "User Commands").in(language)
    )
    writeName(to: &writer, in: language)
    writeSynopsis(to: &writer, in: language)
    writeDescription(to: &writer, in: language)
    writeOptions(to: &writer, in: language)
    writeCommands(to: &writer, in: language)
    writeControls(to: &writer, in: language)
    for section in Surroundings.sections { write(section, to: &writer, in: language) }
    return writer.text
  }

  private func writeName(to writer: inout ManualPageWriter, in language: Language) {
    // In both languages: mandb finds a page's subject in the section of this name.
    writer.section("NAME")
    let subject = Text(
      de: "Assistent im Terminal für Digitalisierungsbeauftragte von Kommunen",
      en: "assistant in the terminal for digitalisation officers of municipalities"
    )
    writer.paragraph("lotse - " + subject.in(language))
  }

  private func writeSynopsis(to writer: inout ManualPageWriter, in language: Language) {
    writer.section(Text(de: "ÜBERSICHT", en: "SYNOPSIS").in(language))
    let options = Synopsis(
      .mark("["),
      .value(Text(de: "OPTIONEN", en: "OPTIONS").in(language)),
      .mark("]")
    )
    let command = Text(de: "BEFEHL", en: "COMMAND").in(language)
    let rest = Text(de: "ANGABE", en: "ARGUMENT").in(language)
    let program = Synopsis(.typed("lotse"), .mark(" ")) + options
    writer.paragraph(program)
    writer.lineBreak(
      program + Synopsis(.mark(" "), .value(command), .mark(" ["), .value(rest), .mark(" …]"))
    )
  }

  private func writeDescription(to writer: inout ManualPageWriter, in language: Language) {
    writer.section(Text(de: "BESCHREIBUNG", en: "DESCRIPTION").in(language))
    for paragraph in Surroundings.description { writer.paragraph(paragraph.in(language)) }
  }

  private func writeOptions(to writer: inout ManualPageWriter, in language: Language) {
    guard !options.isEmpty else { return }
    writer.section(Text(de: "OPTIONEN", en: "OPTIONS").in(language))
    let synopsis = SynopsisWriter(registry: registry, language: language, place: .shell)
    for option in options {
      writer.item(synopsis.label(option), option.summary.in(language))
    }
  }

  private func writeCommands(to writer: inout ManualPageWriter, in language: Language) {
    writer.section(Text(de: "BEFEHLE", en: "COMMANDS").in(language))
    let synopsis = SynopsisWriter(registry: registry, language: language, place: .shell)
    let meaning = ParameterMeaning(language: language)
    for manifest in registry.manifests where !manifest.commands.isEmpty {
      writer.subsection(manifest.title.in(language))
      writer.paragraph(manifest.summary.in(language))
      for command in manifest.commands {
        let call = synopsis.calls(command, of: manifest).first ?? .typed(command.id)
        writer.item(call, command.summary.in(language))
        for parameter in command.parameters {
          writer.continued(
            synopsis.label(parameter) + Synopsis(.mark(": " + meaning.sentences(parameter)))
          )
        }
      }
    }
  }

  private func writeControls(to writer: inout ManualPageWriter, in language: Language) {
    writer.section(Text(de: "AN JEDER FRAGE", en: "AT EVERY QUESTION").in(language))
    for control in Control.allCases {
      let shown = control.names.shown(in: language)
      let spellings = [shown] + control.names.all.filter { $0 != shown }
      writer.item(.joined(spellings.map(Synopsis.typed), by: ", "), control.summary.in(language))
    }
  }

  private func write(
    _ section: Surroundings.Section,
    to writer: inout ManualPageWriter,
    in language: Language
  ) {
    writer.section(section.title.in(language))
    for item in section.items {
      writer.item(.typed(item.term), item.meaning.in(language))
    }
  }
}
