import AgendaBuilder
import AgendaLog
import LotseGuides
import LotseHost
import LotseKit
import LotseKnowledge
import LotseManual
import LotseStore
import RoleAdvisor
import StakeholderChecklist

/// Every plugin that this program has, one line each.
enum Catalogue {
  /// The plugins of the field.
  private static let field: [any Plugin] = [
    AgendaBuilder(knowledge: .embedded), AgendaLog(), RoleAdvisor(.embedded),
    StakeholderChecklist(.embedded),
  ]

  /// Those of them that answer questions themselves, beside the cards.
  static let advisors: Set = ["roles"]

  /// All plugins: those of the field, and those that need to know the rest of the program.
  static func plugins(
    _ workspace: SQLiteWorkspace,
    _ knowledge: Knowledge,
    _ effects: SessionEffects
  ) -> [any Plugin] {
    let host: [any Plugin] = [
      KnowledgePlugin(knowledge), StorePlugin(workspace: workspace), WatchPlugin(),
    ]
    let guides: [any Plugin] = GuideFolder.plugins + [GuideTool(files: GuideFolder())]
    let kept = field + guides + host
    let core = CorePlugin(workspace: workspace, effects: effects, beside: kept.map(\.manifest))
    let known: [any Plugin] = kept + [core]
    return known + [HelpPlugin(on: known, manual: Manual.lotse)]
  }
}
