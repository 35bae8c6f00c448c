import LotseKit

/// Says what a meeting costs in working time.
public struct MeetingCost: Plugin {
  /// A calculator.
  public init() {}

  private static let people = Question.integer(
    "people",
    Text(de: "Wie viele Personen?", en: "How many people?"),
    in: 2...200
  )
  private static let minutes = Question.integer(
    "minutes",
    Text(de: "Wie viele Minuten?", en: "How many minutes?"),
    in: 5...480
  )

  /// What it is called and takes.
  public let manifest = Manifest(
    id: "cost",
    version: "1.0",
    names: Names(de: "kosten", en: "cost"),
    title: Text(de: "Besprechungskosten", en: "Cost of meetings"),
    summary: Text(de: "Was eine Besprechung kostet.", en: "What a meeting costs."),
    commands: [
      Command(
        "meeting",
        names: Names(de: "besprechung", en: "meeting"),
        place: .main,
        summary: Text(de: "Arbeitszeit einer Besprechung", en: "Working time of a meeting"),
        parameters: [
          Parameter(people, names: Names(de: "personen", en: "people"), style: .positional),
          Parameter(minutes, names: Names(de: "minuten", en: "minutes"), style: .positional),
        ],
        effect: .reads,
        examples: [
          .german: ["was kostet eine Besprechung"], .english: ["what does a meeting cost"],
        ]
      )
    ]
  )

  /// Adds up the working time.
  public func run(_ request: Request, in conversation: any Conversation) async throws -> Reply {
    let people = try await conversation.ask(Self.people)
    let minutes = try await people * conversation.ask(Self.minutes)
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    let words = Text(
      de: "\(hours) Arbeitsstunden und \(rest) Minuten",
      en: "\(hours) working hours and \(rest) minutes"
    )
    return Reply(
      Document(Prose(words.in(conversation.language))),
      value: ["minutes": .integer(minutes)]
    )
  }
}
