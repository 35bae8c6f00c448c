package import LotseKit

/// An exercise as somebody outside the program wrote it down.
package struct ExerciseDraft: Sendable {
  /// Where it stands, such as `exercises/ours.yaml:3:3`.
  package var place: String
  /// What was written, or why it cannot be read.
  package var content: Result<Exercise, UserError>

  package init(place: String, content: Result<Exercise, UserError>) {
    self.place = place
    self.content = content
  }
}

/// Something in an exercise of one's own that should be put right.
package struct ExerciseFlaw: Sendable, Hashable {
  /// Where it stands.
  package var place: String
  /// The exercise; `nil` if it cannot be read.
  package var exercise: String?
  /// What is wrong, what is expected, and what to do.
  package var problem: UserError
  /// Whether the exercise is left out until then.
  package var isLeftOut: Bool
}

/// The exercises that there are: those of the program, and those of organisations and users.
///
/// One that cannot be taken as it is written is left out and becomes a flaw; the others count.
package struct ExerciseLibrary: Sendable {
  /// The exercises that count.
  package private(set) var exercises: [Exercise]
  /// What is wrong with the others, in the order of the files.
  package private(set) var flaws: [ExerciseFlaw] = []
  private let cautions: Cautions
  private var places: [String: String] = [:]

  package init(builtIn: [Exercise], own drafts: [ExerciseDraft], cautions: Cautions) {
    exercises = builtIn
    self.cautions = cautions
    for draft in drafts { take(draft) }
    checkReplacements()
  }

  private mutating func take(_ draft: ExerciseDraft) {
    switch draft.content {
    case .failure(let problem):
      flaws.append(ExerciseFlaw(place: draft.place, problem: problem, isLeftOut: true))
    case .success(let exercise):
      let problems = problems(of: exercise)
      note(problems, of: exercise, at: draft.place, isLeftOut: true)
      if problems.isEmpty { keep(exercise, at: draft.place) }
    }
  }

  private mutating func keep(_ exercise: Exercise, at place: String) {
    note(remarks(on: exercise), of: exercise, at: place, isLeftOut: false)
    places[exercise.id] = place
    if let index = exercises.firstIndex(where: { $0.id == exercise.id }) {
      exercises[index] = exercise
    } else {
      exercises.append(exercise)
    }
  }

  private mutating func note(
    _ problems: [UserError],
    of exercise: Exercise,
    at place: String,
    isLeftOut: Bool
  ) {
    flaws += problems.map {
      ExerciseFlaw(place: place, exercise: exercise.id, problem: $0, isLeftOut: isLeftOut)
    }
  }

  // MARK: - What is checked

  /// How many seconds an exercise can take.
  private static let lengths = 5...1800

  /// What keeps an exercise from being used.
  private func problems(of exercise: Exercise) -> [UserError] {
    var problems: [UserError] = []
    if exercise.id.isEmpty { problems.append(.exerciseWithoutID) }
    if let place = places[exercise.id], isOfSameOrigin(exercise) {
      problems.append(.exerciseTwice(exercise.id, first: place))
    }
    if !Self.lengths.contains(exercise.seconds) {
      problems.append(.exerciseLength(exercise.seconds, allowed: Self.lengths))
    }
    let known = cautions.cautions.keys.sorted()
    for code in exercise.cautions where cautions.cautions[code] == nil {
      problems.append(.unknownCaution(code, known: known))
    }
    return problems
  }

  private func isOfSameOrigin(_ exercise: Exercise) -> Bool {
    exercises.contains { $0.id == exercise.id && $0.origin == exercise.origin }
  }

  /// What is worth knowing about an exercise that can be used.
  private func remarks(on exercise: Exercise) -> [UserError] {
    var remarks: [UserError] = []
    let texts = [exercise.name, exercise.text] + [exercise.wheelchair?.as].compactMap(\.self)
    for language in Language.allCases
    where texts.contains(where: { $0.missingLanguages.contains(language) }) {
      remarks.append(.exerciseLacks(language))
    }
    let isUpright = exercise.posture == .stand || exercise.posture == .walk
    if isUpright, exercise.wheelchair == nil, !exercise.isForWheelchair {
      remarks.append(.exerciseWithoutWheelchair)
    }
    return remarks
  }

  /// An exercise can stand in for another one only if that one is there.
  private mutating func checkReplacements() {
    for exercise in exercises {
      guard let other = exercise.wheelchair?.instead, let place = places[exercise.id],
        other == exercise.id || !exercises.contains(where: { $0.id == other })
      else { continue }
      note([.unknownReplacement(other)], of: exercise, at: place, isLeftOut: true)
      exercises.removeAll { $0.id == exercise.id }
    }
  }
}
