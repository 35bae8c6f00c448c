import LotseHost
import LotseKit

extension YAMLProblem {
  static let mappingExpected = YAMLProblem(
    Text(
      de: "Hier werden Zeilen der Form „name: …“ erwartet.",
      en: "Lines of the form “name: …” are expected here."
    )
  )

  static let listExpected = YAMLProblem(
    Text(de: "Hier wird eine Liste erwartet.", en: "A list is expected here."),
    advice: Text(
      de: "Jeder Punkt einer Liste beginnt mit einem Strich: „- …“.",
      en: "Each item of a list begins with a dash: “- …”."
    )
  )

  static let listTooShort = YAMLProblem(
    Text(
      de: "Diese Liste hat weniger Punkte, als erwartet werden.",
      en: "This list has fewer items than are expected."
    )
  )

  static let singleTextExpected = YAMLProblem(
    Text(de: "Hier wird ein Text erwartet.", en: "A text is expected here.")
  )

  static let truthExpected = YAMLProblem(
    Text(de: "Hier wird true oder false erwartet.", en: "true or false is expected here."),
    advice: Text(
      de: "„ja“ und „nein“ gelten in YAML-Dateien nicht.",
      en: "“yes” and “no” do not count in YAML files."
    )
  )

  static let wholeNumberExpected = YAMLProblem(
    Text(
      de: "Hier wird eine ganze Zahl erwartet, nur aus Ziffern, etwa 10000.",
      en: "A whole number is expected here, of digits only, such as 10000."
    )
  )

  static let numberExpected = YAMLProblem(
    Text(
      de: "Hier wird eine Zahl mit Dezimalpunkt erwartet, etwa 0.5.",
      en: "A number with a decimal point is expected here, such as 0.5."
    )
  )

  static let unfit = YAMLProblem(
    Text(de: "Dieser Wert ist hier nicht möglich.", en: "This value is not possible here.")
  )

  static func missingKey(_ name: String) -> YAMLProblem {
    YAMLProblem(
      Text(de: "Hier fehlt „\(name)“.", en: "“\(name)” is missing here."),
      advice: Text(
        de: "Ergänzen Sie eine Zeile „\(name): …“.",
        en: "Add a line “\(name): …”."
      )
    )
  }

  static func unknownKey(_ name: String, known: [String]) -> YAMLProblem {
    let problem = Text(
      de: "„\(name)“ gibt es hier nicht.",
      en: "There is no “\(name)” here."
    )
    if let near = NearestName.names(near: name, among: known, limit: 1).first {
      return YAMLProblem(
        problem,
        advice: Text(de: "Meinten Sie „\(near)“?", en: "Did you mean “\(near)”?")
      )
    }
    let names = known.joined(separator: ", ")
    return YAMLProblem(
      problem,
      advice: Text(de: "Möglich sind: \(names).", en: "Possible are: \(names).")
    )
  }
}

// What a type takes, told by the type itself: the words of `DecodingError` are for programmers.
extension YAMLProblem {
  /// A value that a type would not take.
  static func unfit(for type: any Decodable.Type) -> YAMLProblem {
    if let form = forms[ObjectIdentifier(type)] { return YAMLProblem(form) }
    guard let listed = type as? any CaseIterable.Type else { return unfit }
    let names = rawValues(of: listed).joined(separator: ", ")
    if names.isEmpty { return unfit }
    return YAMLProblem(
      unfit.problem,
      advice: Text(de: "Möglich sind: \(names).", en: "Possible are: \(names).")
    )
  }

  private static func rawValues<Values: CaseIterable>(of type: Values.Type) -> [String] {
    type.allCases.compactMap { ($0 as? any RawRepresentable)?.rawValue as? String }
  }

  private static let forms: [ObjectIdentifier: Text] = [
    ObjectIdentifier(Day.self): Text(
      de: "Hier wird ein Datum der Form 2026-12-04 erwartet.",
      en: "A date of the form 2026-12-04 is expected here."
    ),
    ObjectIdentifier(TimeOfDay.self): Text(
      de: "Hier wird eine Uhrzeit der Form 08:30 erwartet.",
      en: "A time of the form 08:30 is expected here."
    ),
    ObjectIdentifier(Text.self): Text(
      de: "Hier wird ein Text erwartet, oder je eine Zeile „de: …“ und „en: …“.",
      en: "A text is expected here, or a line “de: …” and a line “en: …”."
    ),
  ]
}
