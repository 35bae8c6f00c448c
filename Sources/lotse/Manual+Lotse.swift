import LotseHost
import LotseKit
import LotseManual

extension Manual {
  /// The manual of this program.
  static func lotse(_ registry: Registry) -> Manual {
    Manual(
      registry: registry,
      options: ProgramOption.allCases.map(\.described),
      version: Version.number,
      date: Version.day
    )
  }
}
