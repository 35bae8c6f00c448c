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
      .paragraph("\(exercise.name.in(language) + number, .strong) · \(seconds, .faint)"),
      .paragraph(Prose(exercise.text.in(language))),
    ]
    if let care = care(exercise) { document.append(.callout(Callout(.note, Prose(care)))) }
    return document
  }

  /// The same in a line or two, as something to do if one likes.
  func short(_ exercise: Exercise) -> Document {
    var document = Document(
      "\(exercise.name.in(language), .strong): \(exercise.text.in(language))"
    )
    if let care = care(exercise) { document.append(.paragraph(Prose(care, .faint))) }
    return document
  }

  /// What to take care of with an exercise.
  func care(_ exercise: Exercise) -> String? {
    let words = exercise.cautions.compactMap { cautions.cautions[$0]?.in(language) }
    if words.isEmpty { return nil }
    let label = Text(de: "Achten Sie darauf: ", en: "Take care: ").in(language)
    return label + words.joined(separator: "; ") + "."
  }

  /// What holds for all exercises.
  var disclaimer: Block { .paragraph(Prose(cautions.disclaimer.in(language), .faint)) }
}
