import Glibc
import LotseKit

/// Something that may run beside the prompt, or that it would need.
struct BackgroundState {
  /// The stable name, for programs.
  let id: String
  /// What it is, and how it stands.
  let state: Text

  /// What can be seen from here.
  static func all(_ places: Places) -> [BackgroundState] {
    [services(places), desktop(places), network]
  }

  /// The services of the user whose names begin with `lotse`.
  private static func services(_ places: Places) -> BackgroundState {
    let names = places.services.map { FolderListing($0).names } ?? []
    let own = names.filter { $0.hasPrefix("lotse") && $0.hasSuffix(".service") }
    let list = own.joined(separator: ", ")
    return BackgroundState(
      id: "services",
      state: own.isEmpty
        ? Text(
          de: "Kein Dienst ist eingerichtet; es läuft nichts, was Sie nicht starten.",
          en: "No service is set up; nothing runs that you do not start."
        )
        : Text(de: "Eingerichtete Dienste: \(list)", en: "Services set up: \(list)")
    )
  }

  private static func desktop(_ places: Places) -> BackgroundState {
    let isThere = places.hasDesktop
    return BackgroundState(
      id: "notifications",
      state: isThere
        ? Text(
          de: "Hinweise gehen an den Desktop (D-Bus).",
          en: "Reminders go to the desktop (D-Bus)."
        )
        : Text(
          de: "Kein Desktop (D-Bus) gefunden; Hinweise kommen als Zeilen.",
          en: "No desktop (D-Bus) found; reminders come as lines."
        )
    )
  }

  private static let network = BackgroundState(
    id: "network",
    state: Text(
      de: "Netz: keines. Lotse öffnet keine Verbindung nach außen.",
      en: "Network: none. Lotse opens no connection to the outside."
    )
  )
}
