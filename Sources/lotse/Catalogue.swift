import AgendaLog
import LotseHost
import LotseKit
import LotseManual
import LotseStore

/// Every plugin that this program has, one line each.
enum Catalogue {
  /// The plugins of the field.
  static let plugins: [any Plugin] = [
    AgendaLog()
  ]

  /// All plugins: those of the field, and those that need to know the rest of the program.
  static func complete(_ workspace: SQLiteWorkspace, _ effects: SessionEffects) -> [any Plugin] {
    let kept: [any Plugin] = plugins + [StorePlugin(workspace: workspace)]
    let core = CorePlugin(workspace: workspace, effects: effects, beside: kept.map(\.manifest))
    let known: [any Plugin] = kept + [core]
    return known + [HelpPlugin { Manual.lotse(Registry($0)) }(known)]
  }
}
