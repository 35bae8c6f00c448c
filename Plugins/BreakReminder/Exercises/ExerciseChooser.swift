import LotseKit

/// Chooses exercises that fit where somebody is and what they can and want to do.
struct ExerciseChooser {
  /// What is wanted.
  struct Wish {
    var seconds: Int
    var purpose: Exercise.Purpose?
    /// The exercises of a ready set, in its order.
    var set: [String]?
  }

  let exercises: [Exercise]
  let cautions: Cautions
  let settings: BreakSettings

  /// Exercises for some time, those done most recently last.
  func choose(_ wish: Wish, recent: [String], seed: UInt64) -> [Exercise] {
    var left = wish.seconds
    var chosen: [Exercise] = []
    for exercise in ordered(wish, recent, seed) where !chosen.contains(exercise) {
      let isFirst = chosen.isEmpty
      guard exercise.seconds <= left || isFirst && exercise.seconds <= wish.seconds * 2 else {
        continue
      }
      chosen.append(exercise)
      left -= exercise.seconds
    }
    return chosen
  }

  private func ordered(_ wish: Wish, _ recent: [String], _ seed: UInt64) -> [Exercise] {
    if let set = wish.set { return set.compactMap(named).compactMap(fitted) }
    let fitting = exercises.compactMap(fitted).filter { exercise in
      wish.purpose.map(exercise.good.contains) ?? true
    }
    // Those that were not done lately come first, in an order of their own each time.
    return fitting.map { (exercise: $0, rank: rank(of: $0, recent, seed)) }
      .sorted { ($0.rank.0, $0.rank.1) < ($1.rank.0, $1.rank.1) }.map(\.exercise)
  }

  private func rank(of exercise: Exercise, _ recent: [String], _ seed: UInt64) -> (Int, UInt64) {
    let last = recent.lastIndex(of: exercise.id).map { $0 + 1 } ?? 0
    let mixed = exercise.id.utf8.reduce(seed ^ 0x9E37_79B9_7F4A_7C15) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return (last, mixed)
  }

  private func named(_ id: String) -> Exercise? { exercises.first { $0.id == id } }

  /// The exercise as it goes here; `nil` if it does not.
  func fitted(_ exercise: Exercise) -> Exercise? {
    guard settings.posture == .wheelchair else {
      return exercise.isForWheelchair || !fits(exercise) ? nil : exercise
    }
    var exercise = exercise
    if let other = exercise.wheelchair?.instead {
      guard let replacement = named(other) else { return nil }
      exercise = replacement
    }
    let isUpright = exercise.posture == .stand || exercise.posture == .walk
    // Nobody has said how it goes seated.
    if isUpright, exercise.wheelchair?.as == nil, !exercise.isForWheelchair { return nil }
    if let change = exercise.wheelchair?.as {
      exercise.text = Text(
        de: exercise.text.in(.german) + " " + change.in(.german),
        en: exercise.text.in(.english) + " " + change.in(.english)
      )
    }
    return fits(exercise) ? exercise : nil
  }

  private func fits(_ exercise: Exercise) -> Bool { fitsPlace(exercise) && fitsPerson(exercise) }

  private func fitsPlace(_ exercise: Exercise) -> Bool {
    switch settings.place {
    case .openPlan: !exercise.isLoud
    case .meeting: exercise.isDiscreet && !exercise.leaves
    case .room, .home: true
    }
  }

  private func fitsPerson(_ exercise: Exercise) -> Bool {
    let isUpright = exercise.posture == .stand || exercise.posture == .walk
    if settings.posture == .seated, isUpright { return false }
    let limits = cautions.limits.filter { settings.without.contains($0.id) }
    return limits.allSatisfy { limit in
      exercise.cautions.allSatisfy { !limit.without.contains($0) }
        && !(limit.noOverhead == true && exercise.isOverhead)
    }
  }
}
