import LotseHost
import LotseKit
import LotseManual

extension Manual {
  /// The manual of this program.
  static func lotse(_ registry: Registry) -> Manual {
    Manual(
      registry: registry, options: ProgramOption.allCases.map(\.described), controls: controls,
      version: Version.number, date: Version.day)
  }

  private static var controls: [LotseManual.Control] {
    [LotseManual.Control(names: Names("?"), summary: Text(de: "warum gefragt wird und was passt", en: "why it is asked, and what fits"))]
      + LotseHost.Control.allCases.map { control in
        LotseManual.Control(names: control.names.withSlash, summary: control.summary)
      }
  }
}
