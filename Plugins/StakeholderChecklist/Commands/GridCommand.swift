import LotseKit

/// Shows the grid of power and interest, and what follows for each.
///
/// Its value is the ``ProjectResult``.
struct GridCommand: StakeholderCommand {
  let declaration = Command(
    "grid",
    names: Names(de: "matrix", "strategie", en: "grid", aliases: ["matrix", "strategy"]),
    summary: Text(
      de: "Die Macht-Interesse-Matrix und die Strategie für jede und jeden",
      en: "The power/interest grid and the strategy for each"
    ),
    parameters: [.project],
    effect: .reads
  )

  func run(_ request: Request, in context: StakeholderContext) async throws -> Reply {
    try GridReply(context: context, stored: try await context.project(request)).reply()
  }
}
