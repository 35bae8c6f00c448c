import LotseKit
import LotseManual
import LotsePublishing

/// What can be given with every call of the program, before or after the command.
enum ProgramOption: String, CaseIterable {
  case store, language, plain, format, json, output, noInput, answers, keepGoing, now, help, version

  /// What it is called after `--`.
  var names: Names {
    switch self {
    case .store: Names(de: "speicher", en: "store")
    case .language: Names(de: "sprache", en: "lang")
    case .plain: Names(de: "schlicht", en: "plain")
    case .format: Names("format")
    case .json: Names("json")
    case .output: Names(de: "ausgabe", en: "output")
    case .noInput: Names(de: "ohne-fragen", en: "no-input")
    case .answers: Names(de: "antworten", en: "answers")
    case .keepGoing: Names(de: "weitermachen", en: "keep-going")
    case .now: Names(de: "jetzt", en: "now")
    case .help: Names(de: "hilfe", en: "help")
    case .version: Names("version")
    }
  }

  /// What follows its name.
  var argument: GlobalOption.Argument {
    switch self {
    case .store, .answers, .output: .file
    case .language: .oneOf(Language.allCases.map(\.rawValue))
    case .format: .oneOf(FileFormat.allCases.map(\.rawValue))
    case .now: .value(Text(de: "ZEITPUNKT", en: "TIME"))
    case .plain, .json, .noInput, .keepGoing, .help, .version: .none
    }
  }

  /// What it does, in one line.
  var summary: Text {
    switch self {
    case .store:
      Text(de: "diese Datei als Speicher nehmen", en: "use this file as the store")
    case .language: Text(de: "Sprache der Oberfläche", en: "language of the interface")
    case .plain:
      Text(
        de: "schlichte Ausgabe für Vorleseprogramme",
        en: "plain output for screen readers"
      )
    case .format:
      Text(
        de: "Form der Ergebnisse; mehrere mit Komma, wenn sie als Dateien abgelegt werden",
        en: "form of the results; several with commas where they are kept as files"
      )
    case .json: Text(de: "wie --format json", en: "like --format json")
    case .output:
      Text(
        de: "das Ergebnis als Datei ablegen; --ersetzen, wenn es sie schon gibt",
        en: "keep the result as a file; --force if it exists already"
      )
    case .noInput:
      Text(
        de: "nichts fragen; was fehlt, wird aufgezählt",
        en: "ask nothing; list what is missing"
      )
    case .answers:
      Text(de: "Antworten aus einer YAML-Datei nehmen", en: "take answers from a YAML file")
    case .keepGoing:
      Text(
        de: "nach einem Fehler mit der nächsten Zeile weitermachen",
        en: "after an error, go on with the next line"
      )
    case .now:
      Text(
        de: "so tun, als sei es dieser Zeitpunkt, etwa 2026-11-23T10:00",
        en: "take this as the present, such as 2026-11-23T10:00"
      )
    case .help: Text(de: "Hilfe, auch zu einem Befehl", en: "help, also on a command")
    case .version: Text(de: "Version zeigen", en: "show the version")
    }
  }

  /// The option that a word after `--` names.
  init?(name: String) {
    guard let match = Self.allCases.first(where: { $0.names.all.contains(name) }) else {
      return nil
    }
    self = match
  }

  /// The option as help and manual describe it.
  var described: GlobalOption {
    GlobalOption(names: names, argument: argument, summary: summary)
  }
}
