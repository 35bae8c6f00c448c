import LotseKit

/// Cards as documents and as data, for one administration on one day.
struct CardView {
  let language: Language
  let today: Day
  let profile: Profile

  /// A card: the short answer first, then what belongs to it, and its sources last.
  func document(_ card: Card) -> Document {
    var document = Document([.heading(1, Prose(card.title(in: language)))])
    document.append(.paragraph(Prose(card.answer.in(language), .strong)))
    if let details = card.details { document.append(.paragraph(Prose(details.in(language)))) }
    let steps = card.steps.in(language)
    if !steps.isEmpty {
      document.append(.heading(2, Prose(say("Was tun", "What to do"))))
      document.append(.list(steps.map { Prose($0) }))
    }
    for callout in callouts(card) { document.append(.callout(callout)) }
    document.append(.sources(card.sources.map { $0.source(in: language) }))
    return document
  }

  /// A card as its question and its name, to be chosen.
  func line(_ card: Card) -> Prose {
    "\(card.title(in: language)) \(Prose("(\(card.id))", .faint))"
  }

  /// A card for programs.
  func value(_ card: Card) -> JSONValue {
    var object: [String: JSONValue] = [
      "id": .string(card.id), "subject": .string(card.subject.rawValue),
      "question": .string(card.title(in: language)),
      "answer": .string(card.answer.in(language)),
      "steps": .array(card.steps.in(language).map(JSONValue.string)),
      "certainty": .string(card.certainty.rawValue),
      "own": .boolean(card.origin != .builtIn),
      "openPoints": .array(card.openPoints.in(language).map(JSONValue.string)),
      "seeAlso": .array(card.seeAlso.map(JSONValue.string)),
      "sources": .array(card.sources.map(value)),
    ]
    object["details"] = card.details.map { .string($0.in(language)) }
    object["checked"] = card.checked.map { .string($0.iso) }
    return .object(object)
  }

  private func value(_ source: CardSource) -> JSONValue {
    var object: [String: JSONValue] = ["title": .string(source.title.in(language))]
    object["publisher"] = source.publisher.map { .string($0.in(language)) }
    object["place"] = source.place.map { .string($0.in(language)) }
    object["url"] = source.link.map(JSONValue.string)
    object["checked"] = source.checked.map { .string($0.iso) }
    return .object(object)
  }

  func say(_ german: String, _ english: String) -> String {
    language == .german ? german : english
  }
}
