import LotseKit

/// The sentences about guides: what is wrong, and what is allowed.
enum GuideWords {
  static func didYouMean(_ names: [String]) -> Text? {
    guard !names.isEmpty else { return nil }
    return Text(
      de: "Meinten Sie \(names.map { "„\($0)“" }.joined(separator: " oder "))?",
      en: "Did you mean \(names.map { "“\($0)”" }.joined(separator: " or "))?"
    )
  }

  static func allowed(_ names: [String]) -> Text {
    let list = names.joined(separator: ", ")
    return Text(de: "Möglich sind: \(list).", en: "There are: \(list).")
  }
}

// What is said of names, types and functions in expressions.
extension GuideWords {
  static func unknownName(_ name: String) -> Text {
    Text(
      de: "„\(name)“ ist weder eine Frage noch etwas Berechnetes.",
      en: "“\(name)” is neither a question nor something calculated."
    )
  }

  static func outOfReach(_ name: String, line: Int) -> Text {
    Text(
      de: "„\(name)“ (Zeile \(line)) gehört zu den Einträgen einer Gruppe und ist hier nicht direkt"
        + " erreichbar.",
      en: "“\(name)” (line \(line)) belongs to the items of a group and is not within reach here."
    )
  }

  static func reachAdvice(_ name: String) -> Text {
    Text(
      de: "Schreiben Sie die Gruppe davor, etwa gruppe.\(name); das ergibt eine Liste.",
      en: "Write the group before it, such as group.\(name); that gives a list."
    )
  }

  static func askedLater(_ name: String, line: Int) -> Text {
    Text(
      de: "„\(name)“ wird erst später gefragt (Zeile \(line)) und ist hier noch nicht bekannt.",
      en: "“\(name)” is asked later (line \(line)) and not yet known here."
    )
  }

  static let noOutcomeYet = Text(
    de: "„outcome“ steht erst fest, wenn alles gefragt ist.",
    en: "“outcome” is known only once everything has been asked."
  )

  static func unknownField(_ name: String, of group: String) -> Text {
    let where_ = group.isEmpty ? ("", "") : (" von „\(group)“", " of “\(group)”")
    return Text(
      de: "Ein Feld „\(name)“\(where_.0) gibt es nicht.",
      en: "There is no field “\(name)”\(where_.1)."
    )
  }

  static func noFields(_ type: ExpressionType, _ name: String) -> Text {
    Text(
      de: "Davor steht \(type.name.in(.german)); das hat kein „.\(name)“.",
      en: "Before it stands \(type.name.in(.english)), which has no “.\(name)”."
    )
  }

  static func itemsExpected(_ type: ExpressionType) -> Text {
    Text(
      de: "Hier wird eine Liste von Einträgen erwartet, das ist \(type.name.in(.german)).",
      en: "A list of items is expected here; this is \(type.name.in(.english))."
    )
  }

  static func wrongType(_ type: ExpressionType, wanted: ExpressionType) -> Text {
    Text(
      de: "Hier wird \(wanted.name.in(.german)) erwartet, das ist \(type.name.in(.german)).",
      en: "\(wanted.name.in(.english).firstUppercased) is expected here;"
        + " this is \(type.name.in(.english))."
    )
  }

  static func truthAdvice(_ type: ExpressionType, _ node: ExpressionNode) -> Text? {
    let name: String
    switch node.content {
    case .name(let word): name = word
    case .member(_, let word): name = word
    default: name = "x"
    }
    return switch type.family {
    case .text, .day:
      Text(
        de: "Schreiben Sie \(name) == \"…\" oder answered(\(name)).",
        en: "Write \(name) == \"…\" or answered(\(name))."
      )
    case .number:
      Text(de: "Schreiben Sie etwa \(name) > 0.", en: "Write \(name) > 0, for example.")
    case .list:
      Text(
        de: "Schreiben Sie etwa count(\(name)) > 0.",
        en: "Write count(\(name)) > 0, for example."
      )
    default: nil
    }
  }

  static func wrongElements(_ element: ExpressionType, wanted: ExpressionType) -> Text {
    Text(
      de: "Erwartet wird eine Liste aus lauter „\(wanted.name.in(.german))“, nicht"
        + " „\(element.name.in(.german))“.",
      en: "A list of “\(wanted.name.in(.english))” each is expected, not of"
        + " “\(element.name.in(.english))”."
    )
  }

  static func elementsAdvice(_ element: ExpressionType) -> Text? {
    guard case .choice = element else { return nil }
    return Text(
      de: "Den Punktwert einer Auswahl gibt .score, wenn ihre choices einen score haben.",
      en: ".score gives the points of a choice, if its choices have a score."
    )
  }

  static func cannotCompare(_ left: ExpressionType, _ right: ExpressionType) -> Text {
    Text(
      de: "\(left.name.in(.german).firstUppercased) lässt sich nicht mit"
        + " „\(right.name.in(.german))“ vergleichen.",
      en: "\(left.name.in(.english).firstUppercased) cannot be compared with"
        + " \(right.name.in(.english))."
    )
  }

  static func cannotMix(_ left: ExpressionType, _ right: ExpressionType) -> Text {
    Text(
      de: "Beide Werte müssen von einer Art sein, hier sind es „\(left.name.in(.german))“ und"
        + " „\(right.name.in(.german))“.",
      en: "Both values must be of one kind; here they are \(left.name.in(.english)) and"
        + " \(right.name.in(.english))."
    )
  }

  static func noOrder(_ type: ExpressionType) -> Text {
    Text(
      de: "\(type.name.in(.german).firstUppercased) hat keine Reihenfolge.",
      en: "\(type.name.in(.english).firstUppercased) has no order."
    )
  }

  static let listCompared = Text(
    de: "Eine Liste lässt sich nicht mit == oder < vergleichen.",
    en: "A list cannot be compared with == or <."
  )
  static let listComparedAdvice = Text(
    de: "Schreiben Sie \"wert\" in liste, oder count(liste) > 0.",
    en: "Write \"value\" in list, or count(list) > 0."
  )
  static let textsAdded = Text(
    de: "Texte werden nicht mit + verbunden.",
    en: "Texts are not joined with +."
  )
  static let textsAddedAdvice = Text(
    de: "Schreiben Sie einen Text mit {{ }}, oder join([a, b], \" \").",
    en: "Write a text with {{ }}, or join([a, b], \" \")."
  )

  static func noSuchValue(_ value: String) -> Text {
    Text(
      de: "Den Wert „\(value)“ hat diese Auswahl nicht; der Vergleich ist nie wahr.",
      en: "This choice has no value “\(value)”; the comparison never holds."
    )
  }

  static func unknownFunction(_ name: String) -> Text {
    Text(de: "Die Funktion „\(name)“ gibt es nicht.", en: "There is no function “\(name)”.")
  }

  static func wrongArguments(_ function: ExpressionFunction, _ count: Int) -> Text {
    Text(
      de: "So viele Angaben (\(count)) nimmt die Funktion nicht: \(function.signature).",
      en: "The function does not take so many arguments (\(count)): \(function.signature)."
    )
  }

  static func questionExpected(_ function: ExpressionFunction) -> Text {
    Text(
      de: "\(function.rawValue) braucht die Kennung einer Frage.",
      en: "\(function.rawValue) needs the id of a question."
    )
  }

  static func literalExpected(_ function: ExpressionFunction) -> Text {
    Text(
      de: "Hier wird ein \"Text\" oder eine Spalte einer Liste erwartet: \(function.signature).",
      en: "A \"text\" or a column of a list is expected here: \(function.signature)."
    )
  }

  static let tooManyFacts = Text(
    de: "Hier müsste zu vieles nachgesehen werden.",
    en: "Too much would have to be looked up here."
  )

  static let facetNeedsValue = Text(
    de: "Nach der Eigenschaft fehlt der Wert: records(\"art\", \"eigenschaft\", \"wert\").",
    en: "The value after the facet is missing: records(\"kind\", \"facet\", \"value\")."
  )

  static func circle(_ names: [String]) -> Text {
    let way = names.joined(separator: " → ")
    return Text(
      de: "Diese Berechnung hängt von sich selbst ab: \(way).",
      en: "This calculation depends on itself: \(way)."
    )
  }
  static let tooManyInARow = Text(
    de: "Zu viele Berechnungen folgen aufeinander: höchstens "
      + "\(TypeChecker.mostCalculationsInARow) sind möglich.",
    en: "Too many calculations follow from each other: \(TypeChecker.mostCalculationsInARow) is"
      + " the most."
  )
  static let circleAdvice = Text(
    de: "Berechnen Sie einen der Werte aus Antworten.",
    en: "Calculate one of the values from answers."
  )
}
