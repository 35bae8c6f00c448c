import LotseKit

/// Shows the communication plan: who is spoken to when, how and why.
///
/// Its value is `{"project": "…", "lines": [{"who": "…", "channel": "…", "date": "…"}]}`.
struct PlanCommand: StakeholderCommand {
  let declaration = Command(
    "plan",
    names: Names(de: "plan", "kommunikation", en: "plan", aliases: ["communication"]),
    summary: Text(
      de: "Der Kommunikationsplan: wann Sie mit wem wie sprechen",
      en: "The communication plan: when you speak to whom, and how"
    ),
    parameters: [.project],
    effect: .reads
  )

  func run(_ request: Request, in context: StakeholderContext) async throws -> Reply {
    try PlanReply(context: context, stored: try await context.project(request)).reply()
  }
}
