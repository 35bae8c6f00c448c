import AgendaBuilder
import LotseKit

@testable import lotse

/// The real agenda, whose appointments keep breaks away.
enum AgendaPlugin {
  static let plugin: any Plugin = AgendaBuilder(knowledge: .embedded)
}
