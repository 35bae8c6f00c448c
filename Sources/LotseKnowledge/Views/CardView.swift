import LotseKit

/// Cards as documents and as data, for one administration on one day.
struct CardView {
  let language: Language
  let today: Day
  let profile: Profile

  /// A card: the short answer first, then what belongs to it, and its sources last; below an own
  /// one, what the built-in one says.
  func document(_ card: Card, besides builtIn: Card?) -> Document {
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
    if let builtIn { document.blocks += short(builtIn) }
    return document
  }

  /// The short answer of a card beside others, with whose it is and its first source.
  func briefly(_ card: Card, besides builtIn: Card?) -> [Block] {
    let source = Block.sources(card.sources.prefix(1).map { $0.source(in: language) })
    guard card.origin != .builtIn else {
      return [
        .heading(2, Prose(card.title(in: language))),
        .paragraph(Prose(card.answer.in(language))), source,
      ]
    }
    let own = say("Karte Ihrer Organisation", "Card of your organisation")
    let former = say("Eingebaute Karte", "Built-in card")
    return [
      .heading(2, Prose(card.title(in: language))),
      .paragraph("\(own + ":", .strong) \(card.answer.in(language))"), source,
    ] + (builtIn.map { [.paragraph("\(former + ":", .strong) \($0.answer.in(language))")] } ?? [])
  }

  /// The short answer of a built-in card that an own one replaces, marked as what it is.
  private func short(_ builtIn: Card) -> [Block] {
    [
      .heading(2, Prose(say("Die eingebaute Karte dazu", "The built-in card on this"))),
      .paragraph(Prose(builtIn.answer.in(language))),
    ] + [age(builtIn)].compactMap { $0.map(Block.callout) }
      + [.sources(builtIn.sources.map { $0.source(in: language) })]
  }

  /// Why a card says what it says.
  func reason(_ card: Card) -> Reason {
    let name = say("Karte \(card.id)", "Card \(card.id)")
    return Reason(
      "\(name): \(card.title(in: language))",
      rule: card.answer.in(language),
      because: [],
      evidence: card.sources.map { source in
        Evidence(
          title: source.title.in(language),
          publisher: source.publisher?.in(language),
          place: source.place?.in(language),
          checked: source.checked,
          certainty: card.certainty
        )
      }
    )
  }

  /// That a card is only what is nearest to a question.
  var doubt: Callout {
    Callout(
      .note,
      Prose(
        say(
          "Ob das gemeint ist, ist nicht sicher; es passt von allen Karten am ehesten.",
          "Whether this is meant is not certain; of all cards it fits best."
        )
      )
    )
  }

  /// A card as its question and its name, to be chosen.
  func line(_ card: Card) -> Prose {
    "\(card.title(in: language)) \(Prose("(\(card.id))", .faint))"
  }

  /// A card for programs, with the built-in one that it replaces.
  func value(_ card: Card, besides builtIn: Card?) -> JSONValue {
    guard case .object(var object) = value(card) else { return value(card) }
    object["builtIn"] = builtIn.map(value)
    return .object(object)
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
