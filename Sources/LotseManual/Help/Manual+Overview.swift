import LotseHost
package import LotseKit

extension Manual {
  /// The help on the whole program: `lotse --help`, `/help`.
  package func overview(in language: Language, at place: CallingPlace) -> Document {
    var document = Document()
    if place == .shell {
      document.append(.verbatim(usage(in: language)))
      document.append(.paragraph(introduction(in: language)))
    }
    for manifest in registry.manifests where !manifest.commands.isEmpty {
      document.append(.heading(2, Prose(manifest.title.in(language))))
      document.append(commandTable(of: manifest, in: language, at: place))
    }
    if place == .shell, !options.isEmpty {
      document.append(.heading(2, Prose(Text(de: "Optionen", en: "Options").in(language))))
      document.append(optionTable(in: language))
    } else if place == .prompt {
      let title = Text(de: "An jeder Frage", en: "At every question")
      document.append(.heading(2, Prose(title.in(language))))
      document.append(controlTable(in: language))
    }
    document.append(.paragraph(whereNext(in: language, at: place)))
    return document
  }

  /// The help on a plugin: `lotse log --help`, `/help log`.
  package func help(
    on manifest: Manifest,
    in language: Language,
    at place: CallingPlace
  ) -> Document {
    [
      .heading(1, Prose(manifest.title.in(language))),
      .paragraph(Prose(manifest.summary.in(language))),
      commandTable(of: manifest, in: language, at: place),
      .paragraph(whereNext(in: language, at: place)),
    ]
  }

  private func usage(in language: Language) -> Prose {
    let rest = Text(de: "[OPTIONEN] [BEFEHL …]", en: "[OPTIONS] [COMMAND …]").in(language)
    return "\("lotse", .code) \(rest)"
  }

  private func introduction(in language: Language) -> Prose {
    Prose(
      Text(
        de: "Ohne Befehl öffnet sich das Gespräch. Was einem Befehl fehlt, wird dort gefragt.",
        en: "Without a command, the conversation opens. There, a command asks for what it lacks."
      ).in(language)
    )
  }

  private func whereNext(in language: Language, at place: CallingPlace) -> Prose {
    switch (place, language) {
    case (.shell, .german): "Mehr zu einem Befehl: \("lotse BEFEHL --help", .code)"
    case (.shell, .english): "More on a command: \("lotse COMMAND --help", .code)"
    case (.prompt, .german): "Mehr zu einem Befehl: \("/hilfe BEFEHL", .code)"
    case (.prompt, .english): "More on a command: \("/help COMMAND", .code)"
    }
  }
}

extension Manual {
  /// The commands of a plugin, each with what it does.
  private func commandTable(
    of manifest: Manifest,
    in language: Language,
    at place: CallingPlace
  ) -> Block {
    let writer = SynopsisWriter(registry: registry, language: language, place: place)
    let rows: [[Prose]] = manifest.commands.map { command in
      let path = writer.paths(command, of: manifest).first ?? command.id
      return [Prose(place.prefix + path, .code), Prose(command.summary.in(language).capitalised)]
    }
    return .table(Table(columns(Text(de: "Befehl", en: "Command"), in: language), rows))
  }

  private func optionTable(in language: Language) -> Block {
    let writer = SynopsisWriter(registry: registry, language: language, place: .shell)
    let rows = options.map { option in
      [writer.label(option).prose, Prose(option.summary.in(language).capitalised)]
    }
    return .table(Table(columns(Text(verbatim: "Option"), in: language), rows))
  }

  private func controlTable(in language: Language) -> Block {
    let rows = Control.allCases.map { control in
      [
        Prose(control.names.shown(in: language), .code),
        Prose(control.summary.in(language).capitalised),
      ]
    }
    return .table(Table(columns(Text(de: "Eingabe", en: "Input"), in: language), rows))
  }

  private func columns(_ first: Text, in language: Language) -> [Table.Column] {
    [
      Table.Column(first.in(language)),
      Table.Column(Text(de: "Was geschieht", en: "What it does").in(language)),
    ]
  }
}

extension String {
  /// The text with a capital at the beginning, as in a table of sentences.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
