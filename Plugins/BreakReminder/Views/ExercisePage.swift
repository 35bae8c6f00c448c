import LotseKit

/// Shows exercises with their cautions.
struct ExercisePage {
  let language: Language
  let cautions: Cautions

  /// What to do, and what to take care of.
  func document(_ exercise: Exercise, _ position: Int? = nil, of count: Int? = nil) -> Document {
    let number = position.flatMap { place in count.map { " (\(place)/\($0))" } } ?? ""
    let seconds = BreakWords(language: language).duration(seconds: exercise.seconds)
    var document: Document = [
      .paragraph(
        "\(exercise.name.in(language) + number, .strong) · \(seconds + origin(exercise), .faint)"
      ),
      .paragraph(Prose(exercise.text.in(language))),
    ]
    if let care = care(exercise) {
      document.append(.callout(Callout(.note, Prose(care.firstUppercased))))
    }
    return document
  }

  /// The same in a line or two, as something to do if one likes.
  func short(_ exercise: Exercise) -> Document {
    let name = exercise.name.in(language)
    var document = Document(
      "\(name, .strong)\(origin(exercise), .faint): \(exercise.text.in(language))"
    )
    if let care = care(exercise) {
      let label = Text(de: "Achten Sie darauf: ", en: "Take care: ").in(language)
      document.append(.paragraph(Prose(label + care, .faint)))
    }
    return document
  }

  /// Who wrote an exercise, where it was not the program.
  private func origin(_ exercise: Exercise) -> String {
    exercise.origin.name.map { " · " + $0.in(language) } ?? ""
  }

  /// What to take care of with an exercise.
  func care(_ exercise: Exercise) -> String? {
    let words = exercise.cautions.compactMap { cautions.cautions[$0]?.in(language) }
    if words.isEmpty { return nil }
    return words.joined(separator: "; ") + "."
  }

  /// What holds for all exercises.
  var disclaimer: Block { .paragraph(Prose(cautions.disclaimer.in(language), .faint)) }
}

extension Exercise.Origin {
  /// Whose exercises they are; `nil` for those of the program.
  var name: Text? {
    switch self {
    case .builtIn: nil
    case .computer: Text(de: "von diesem Rechner", en: "of this computer")
    case .organisation: Text(de: "von Ihrer Organisation", en: "of your organisation")
    case .own: Text(de: "eigene Übung", en: "your own exercise")
    }
  }
}
