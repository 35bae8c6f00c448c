import LotseHost
package import LotseKit

extension Manual {
  /// What there is, group by group: `lotse --help`, `/help`.
  package func overview(in language: Language, at place: CallingPlace) -> Document {
    var document = Document()
    if place == .shell { document.append(.verbatim(usage(in: language))) }
    document.append(.paragraph(introduction(in: language, at: place)))
    document.append(groupList(in: language, at: place))
    document.append(.paragraph(single(in: language, at: place)))
    if place == .shell, !options.isEmpty {
      document.append(.heading(2, Prose(Text(de: "Optionen", en: "Options").in(language))))
      document.append(optionTable(in: language))
    } else if place == .prompt {
      document.append(.paragraph(controls(in: language)))
    }
    document.append(.paragraph(whereToGoOn(in: language, at: place)))
    return document
  }

  /// Every command: `lotse help all`, `/help all`.
  package func everything(in language: Language, at place: CallingPlace) -> Document {
    var document = Document()
    for manifest in registry.manifests where !manifest.commands.isEmpty {
      document.append(.heading(2, Prose(manifest.title.in(language))))
      document.append(commandTable(of: manifest, in: language, at: place))
    }
    if place == .prompt {
      document.append(.heading(2, Prose(Self.atEveryQuestion.in(language))))
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

  private func introduction(in language: Language, at place: CallingPlace) -> Prose {
    let text =
      place == .shell
      ? Text(
        de: "Ohne Befehl öffnet sich das Gespräch. Was einem Befehl fehlt, wird dort gefragt.",
        en: "Without a command, the conversation opens. There, a command asks for what it lacks."
      )
      : Text(
        de: "Schreiben Sie in eigenen Worten, was Sie brauchen, oder einen Befehl.",
        en: "Say in your own words what you need, or type a command."
      )
    return Prose(text.in(language))
  }

  /// The commands that belong to no group, by name alone.
  private func single(in language: Language, at place: CallingPlace) -> Prose {
    let commands = registry.manifests.flatMap { $0.commands.filter { $0.place == .topLevel } }
    let names = commands.map { place.prefix + $0.names.shown(in: language) }
    return named(Text(de: "Einzelne Befehle", en: "Single commands"), names, in: language)
  }

  private func controls(in language: Language) -> Prose {
    named(Self.atEveryQuestion, Control.allCases.map { $0.names.shown(in: language) }, in: language)
  }

  private static let atEveryQuestion = Text(de: "An jeder Frage", en: "At every question")

  private func named(_ lead: Text, _ names: [String], in language: Language) -> Prose {
    "\(lead.in(language)): \(names.joined(separator: ", "), .code)"
  }

  private func whereToGoOn(in language: Language, at place: CallingPlace) -> Prose {
    let help = HelpPlugin.name(in: language)
    let all = HelpPlugin.all.shown(in: language)
    let group = registry.manifests.first { $0.isGroup }.map { name(of: $0, in: language) } ?? all
    let (one, every) =
      place == .shell
      ? ("lotse \(group) --help", "lotse --help \(all)")
      : ("/\(help) \(group)", "/\(help) \(all)")
    return switch language {
    case .german: "Die Befehle einer Gruppe: \(one, .code) · alle Befehle: \(every, .code)"
    case .english: "The commands of a group: \(one, .code) · every command: \(every, .code)"
    }
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
  /// The groups of commands, each with what it is for.
  private func groupList(in language: Language, at place: CallingPlace) -> Block {
    let groups = registry.manifests.filter(\.isGroup).map { manifest -> Prose in
      let name = place.prefix + name(of: manifest, in: language)
      return "\(name, .code): \(manifest.summary.in(language).firstUppercased)"
    }
    return .list(groups)
  }

  /// What leads to a group; its id where another one has the same name.
  private func name(of manifest: Manifest, in language: Language) -> String {
    let name = manifest.names.shown(in: language)
    if case .ambiguous = registry.resolve([name], in: language) { return manifest.id }
    return name
  }

  /// The commands of a plugin, each with what it does.
  private func commandTable(
    of manifest: Manifest,
    in language: Language,
    at place: CallingPlace
  ) -> Block {
    let writer = SynopsisWriter(registry: registry, language: language, place: place)
    let rows: [[Prose]] = manifest.commands.map { command in
      let path = writer.paths(command, of: manifest).first ?? command.id
      return [
        Prose(place.prefix + path, .code), Prose(command.summary.in(language).firstUppercased),
      ]
    }
    return .table(Table(columns(Text(de: "Befehl", en: "Command"), in: language), rows))
  }

  private func optionTable(in language: Language) -> Block {
    let writer = SynopsisWriter(registry: registry, language: language, place: .shell)
    let rows = options.map { option in
      [writer.label(option).prose, Prose(option.summary.in(language).firstUppercased)]
    }
    return .table(Table(columns(Text(verbatim: "Option"), in: language), rows))
  }

  private func controlTable(in language: Language) -> Block {
    let rows = Control.allCases.map { control in
      [
        Prose(control.names.shown(in: language), .code),
        Prose(control.summary.in(language).firstUppercased),
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

extension Manifest {
  /// Whether it has commands that are typed after its own name.
  fileprivate var isGroup: Bool { commands.contains { $0.place != .topLevel } }
}
