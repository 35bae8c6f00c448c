import LotseHost
import LotseKit

/// Writes how commands and options are typed, in a language and for a place.
struct SynopsisWriter: Sendable {
  let registry: Registry
  let language: Language
  let place: CallingPlace

  /// The ways to call a command; one that its plugin's name alone calls has the short one first.
  func calls(_ command: Command, of manifest: Manifest) -> [Synopsis] {
    let takes = command.parameters.sorted { rank($0) < rank($1) }.map(parameter)
    return paths(command, of: manifest).map { path in
      .joined([.typed(place.prefix + path)] + takes, by: " ")
    }
  }

  /// How a command is called, without what it takes.
  func paths(_ command: Command, of manifest: Manifest) -> [String] {
    let reference = CommandReference(plugin: manifest.id, command: command.id)
    let path = registry.path(reference, in: language)
    guard command.place == .main, path != reference.qualified else { return [path] }
    return [manifest.names.shown(in: language), path]
  }

  /// A parameter, in brackets if it may be left out.
  ///
  /// That holds for every option: what a command cannot do without has its position.
  private func parameter(_ parameter: Parameter) -> Synopsis {
    switch parameter.style {
    case .option, .flag: label(parameter).bracketed
    case .positional, .rest:
      parameter.form.isOptional || parameter.form.initial != nil
        ? label(parameter).bracketed : label(parameter)
    }
  }

  /// Options first, as is the custom, then what is known by its position.
  private func rank(_ parameter: Parameter) -> Int {
    switch parameter.style {
    case .option, .flag: 0
    case .positional: 1
    case .rest: 2
    }
  }

  /// A parameter: `--due DAY`, `--force`, `NUMBER`, `TEXT…`.
  func label(_ parameter: Parameter) -> Synopsis {
    let name = parameter.names.shown(in: language)
    switch parameter.style {
    case .positional: return Synopsis(.value(name.uppercased()))
    case .rest: return Synopsis(.value(name.uppercased()), .mark("…"))
    case .flag: return .typed("--\(name)")
    case .option:
      return .typed("--\(name)") + Synopsis(.mark(" "), placeholder(parameter.form.kind))
    }
  }

  /// An option of the program.
  func label(_ option: GlobalOption) -> Synopsis {
    let name = Synopsis.typed("--\(option.names.shown(in: language))")
    switch option.argument {
    case .none: return name
    case .oneOf(let words):
      return name + Synopsis(.mark(" ")) + .joined(words.map(Synopsis.typed), by: "|")
    case .file:
      let file = Text(de: "DATEI", en: "FILE").in(language)
      return name + Synopsis(.mark(" "), .value(file))
    case .value(let placeholder):
      return name + Synopsis(.mark(" "), .value(placeholder.in(language)))
    }
  }

  private func placeholder(_ kind: AnswerKind) -> Synopsis.Piece {
    let text =
      switch kind {
      case .text: Text(verbatim: "TEXT")
      case .number: Text(de: "ZAHL", en: "NUMBER")
      case .day: Text(de: "TAG", en: "DAY")
      case .series: Text(de: "ZEIT", en: "TIME")
      case .boolean: Text(de: "JA|NEIN", en: "YES|NO")
      case .choice: Text(de: "AUSWAHL", en: "CHOICE")
      case .scale: Text(de: "STUFE", en: "LEVEL")
      case .record: Text(de: "NUMMER", en: "NUMBER")
      case .calendarFile, .tableFile: Text(de: "DATEI", en: "FILE")
      case .group: Text(de: "ANGABEN", en: "DETAILS")
      }
    return .value(text.in(language))
  }
}
