import LotseHost
package import LotseKit

extension Manual {
  /// The help on a command: `lotse log list --help`, `/help log list`.
  package func help(
    on command: Command,
    of manifest: Manifest,
    in language: Language,
    at place: CallingPlace
  ) -> Document {
    let writer = SynopsisWriter(registry: registry, language: language, place: place)
    let path = writer.paths(command, of: manifest).last ?? command.id
    var document: Document = [
      .heading(1, Prose(place.prefix + path)),
      .paragraph(Prose(sentence(command.summary.in(language)))),
    ]
    for call in writer.calls(command, of: manifest) { document.append(.verbatim(call.prose)) }
    if !command.parameters.isEmpty {
      document.append(parameterTable(command, writer, in: language))
    }
    if let examples = command.examples[language], !examples.isEmpty {
      let title = Text(de: "So können Sie danach fragen:", en: "You can ask for it like this:")
      document.append(.paragraph(Prose(title.in(language))))
      document.append(.list(examples.prefix(3).map { Prose($0) }))
    }
    for remark in remarks(on: command, of: manifest, in: language) {
      document.append(.paragraph(Prose(remark, .faint)))
    }
    return document
  }

  private func parameterTable(
    _ command: Command,
    _ writer: SynopsisWriter,
    in language: Language
  ) -> Block {
    let meaning = ParameterMeaning(language: language)
    let rows = command.parameters.map { parameter in
      [writer.label(parameter).prose, Prose(meaning.sentences(parameter))]
    }
    return .table(
      Table(
        [
          Table.Column(Text(de: "Angabe", en: "Parameter").in(language)),
          Table.Column(Text(de: "Bedeutung", en: "Meaning").in(language)),
        ],
        rows
      )
    )
  }

  /// What else is worth knowing: the other names, and that a change can be undone.
  private func remarks(
    on command: Command,
    of manifest: Manifest,
    in language: Language
  ) -> [String] {
    let shown = command.names.shown(in: language)
    let others = command.names.all.filter { $0 != shown }.joined(separator: ", ")
    let names = Text(de: "Heißt auch: \(others).", en: "Also called: \(others).").in(language)
    let effect: Text? =
      switch command.effect {
      case .reads: nil
      case .writes:
        Text(
          de: "Was der Befehl ändert, lässt sich zurücknehmen.",
          en: "What the command changes can be undone."
        )
      case .acts:
        Text(
          de: "Wirkt sofort, und nicht nur auf Einträge.",
          en: "Takes effect at once, and not only on entries."
        )
      }
    return (others.isEmpty ? [] : [names]) + (effect.map { [$0.in(language)] } ?? [])
  }

  private func sentence(_ words: String) -> String {
    words.last.map { ".!?".contains($0) } ?? true
      ? words.firstUppercased : words.firstUppercased + "."
  }
}
