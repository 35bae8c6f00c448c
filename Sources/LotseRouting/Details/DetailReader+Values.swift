import LotseKit

// Values that have words of their own.
extension DetailReader {
  /// Reads a value by the longest phrase that stands for one.
  mutating func readValue(of detail: String) {
    var best: (value: String, words: Range<Int>)?
    let selected = selects ? vocabulary.values(of: "selected_" + detail) : [:]
    for values in [vocabulary.values(of: detail), selected] {
      for (value, phrases) in values.sorted(by: { $0.key < $1.key }) {
        guard let found = text.find(phrases), found.count > best?.words.count ?? 0 else { continue }
        best = (value, found)
      }
    }
    if detail == "body", best == nil { best = bodyPartInCompound }
    guard let best, isMeant(detail, best.value, best.words) else { return }
    details[detail] = .string(best.value)
    text.take(best.words)
  }

  private func isMeant(_ detail: String, _ value: String, _ words: Range<Int>) -> Bool {
    switch detail {
    case "status":
      // `was muss noch fertig werden` is not done either.
      if mentions("modal", outside: words) { return false }
      if selects { return true }
      if asks { return false }
      // `60 % done` and `finished by March` are not done.
      return value != "done" || details["progress"] == nil && details["due"] == nil
    case "format":
      // `Word` and `website` are formats only where something is to become one.
      if !text.has(cue("program"), at: words.lowerBound) { return true }
      let before = text.words[max(0, words.lowerBound - 3)..<words.lowerBound]
      return before.contains { cue("as").contains($0.folded) }
    default: return true
    }
  }

  /// A part of the body at the beginning of a longer word, as in `nackenübung`.
  private var bodyPartInCompound: (value: String, words: Range<Int>)? {
    for (value, phrases) in vocabulary.values(of: "body").sorted(by: { $0.key < $1.key }) {
      for (index, word) in text.words.enumerated() {
        let beginnings = stride(from: min(word.folded.count - 1, 20), to: 3, by: -1).lazy
          .map { String(word.folded.prefix($0)) }
        if beginnings.contains(where: phrases.contains) { return (value, index..<index + 1) }
      }
    }
    return nil
  }

  /// Reads how much there is of something, as in `priority of the kiosk to high` and `mit hoher
  /// Priorität`.
  mutating func readLevel(of detail: String) {
    for index in text.words.indices where !text.isTaken[index] && text.has(cue(detail), at: index) {
      guard let level = level(at: index - 1) ?? levelAfter(index) else { continue }
      details[detail] = .string(level.value)
      text.take(index..<index + 1)
      text.take(level.place..<level.place + 1)
      if text.has(cue("degree"), at: level.place - 1) {
        text.take(level.place - 1..<level.place)
      }
      return
    }
  }

  private func level(at place: Int) -> (value: String, place: Int)? {
    guard text.words.indices.contains(place), !text.isTaken[place] else { return nil }
    let levels = vocabulary.values(of: "level").sorted { $0.key < $1.key }
    return levels.first { text.has($0.value, at: place) }.map { ($0.key, place) }
  }

  private static let reach = 7

  private func levelAfter(_ index: Int) -> (value: String, place: Int)? {
    for place in text.words.indices.dropFirst(index + 1).prefix(Self.reach) {
      if text.has(cue("attribute"), at: place) { return nil }
      if let level = level(at: place) {
        let isNext = text.has(cue("attribute"), at: place + 1)
        return isNext ? nil : level
      }
    }
    return nil
  }

  /// Whether reminders are to come or not.
  mutating func readSwitch() {
    guard mentions("breakReminder") else { return }
    let values = vocabulary.values(of: "on")
    let off = values["false"].flatMap { text.find($0) }
    let on = values["true"].flatMap { text.find($0) }
    if let words = off ?? on { text.take(words) }
    if off != nil || turnsAway { details["on"] = false } else if on != nil { details["on"] = true }
  }

  /// Whether no more are wanted: `bitte keine Pausenhinweise mehr`.
  private var turnsAway: Bool {
    let folded = text.words.map(\.folded)
    return folded.contains("keine") && folded.contains("mehr")
      || folded.contains("no") && folded.contains("more")
  }
}
