import Glibc
import LotseKit

/// Lotse as a service of the user: a systemd unit where systemd runs the desktop session, and else
/// an entry in the desktop's autostart (XDG Desktop Application Autostart Specification 0.5).
///
/// Many desktops never reach systemd's graphical session; a unit of theirs would start too early,
/// without knowing of the display, or not at all.
struct DesktopService: ReminderService {
  private let program: String?
  private let store: String?
  private let configuration: String?
  private let runtime: String?

  init(_ options: Options, _ places: Places) {
    program = Self.programPath
    store = options.store.map { Self.absolute($0) }
    configuration = places.startFiles
    runtime = places.variables["XDG_RUNTIME_DIR"]
  }

  func install() async throws -> Text {
    guard let program, let configuration else { throw UserError.noHome }
    if hasSession {
      let unit = configuration + "/systemd/user/" + Self.unit
      try ServiceFile.write(unitText(program), to: unit)
      try run("daemon-reload", [])
      try run("enable", [Self.unit])
      // One that runs already goes on with the new file.
      try run("restart", [Self.unit])
      _ = unlink(configuration + "/autostart/" + Self.entry)
      return Text(
        de: "Lotse erinnert von jetzt an mit dem Desktop, als Dienst \(Self.unit) (\(unit)).",
        en: "Lotse reminds with the desktop from now on, as the service \(Self.unit) (\(unit))."
      )
    }
    let entry = configuration + "/autostart/" + Self.entry
    try ServiceFile.write(entryText(program), to: entry)
    return Text(
      de: "Lotse erinnert ab der nächsten Anmeldung mit dem Desktop (\(entry)). Bis dahin: "
        + "lotse pause wache.",
      en: "Lotse reminds with the desktop from the next login on (\(entry)). Until then: "
        + "lotse break watch."
    )
  }

  func uninstall() async throws -> Text {
    guard let configuration else { throw UserError.noHome }
    let unit = configuration + "/systemd/user/" + Self.unit
    let entry = configuration + "/autostart/" + Self.entry
    let hasUnit = access(unit, F_OK) == 0
    if hasUnit, hasSystemd { try run("disable", ["--now", Self.unit]) }
    let isRemoved = [unlink(unit), unlink(entry)].contains(0)
    if hasUnit, hasSystemd { try run("daemon-reload", []) }
    return isRemoved
      ? Text(
        de: "Lotse startet nicht mehr mit dem Desktop.",
        en: "Lotse no longer starts with the desktop."
      )
      : Text(de: "Es war nichts eingerichtet.", en: "Nothing was installed.")
  }

  func status() async -> Text {
    guard let configuration else { return Self.notInstalled }
    if access(configuration + "/systemd/user/" + Self.unit, F_OK) == 0 {
      let isRunning = hasSystemd && (try? run("is-active", [Self.unit])) != nil
      return isRunning
        ? Text(
          de: "Der Dienst \(Self.unit) ist eingerichtet und läuft.",
          en: "The service \(Self.unit) is installed and runs."
        )
        : Text(
          de: "Der Dienst \(Self.unit) ist eingerichtet, läuft aber nicht.",
          en: "The service \(Self.unit) is installed but does not run."
        )
    }
    guard access(configuration + "/autostart/" + Self.entry, F_OK) == 0 else {
      return Self.notInstalled
    }
    return Text(
      de: "Lotse startet bei der Anmeldung mit dem Desktop.",
      en: "Lotse starts with the desktop at login."
    )
  }

  // MARK: - The files

  private static let unit = "lotse-watch.service"
  private static let entry = "lotse-watch.desktop"
  private static let notInstalled = Text(
    de: "Ohne offenes Gespräch erinnert nichts; /pause installieren richtet das ein.",
    en: "Nothing reminds while no prompt is open; /break install sets that up."
  )

  private func words(_ program: String) -> [String] {
    [program] + (store.map { ["--store", $0] } ?? []) + ["watch"]
  }

  /// A unit that ends with the session and starts again if it fails.
  private func unitText(_ program: String) -> String {
    let command = words(program).map(ServiceFile.unitWord).joined(separator: " ")
    return """
      [Unit]
      Description=Lotse: reminders of breaks, appointments and open points
      PartOf=graphical-session.target
      After=graphical-session.target

      [Service]
      ExecStart=\(command)
      Restart=on-failure
      RestartSec=30

      [Install]
      WantedBy=graphical-session.target

      """
  }

  private func entryText(_ program: String) -> String {
    let command = words(program).map(ServiceFile.entryWord).joined(separator: " ")
    return """
      [Desktop Entry]
      Type=Application
      Name=Lotse
      Comment=Reminders of breaks, appointments and open points
      Comment[de]=Erinnert an Pausen, Termine und offene Punkte
      Exec=\(command)
      Terminal=false
      NoDisplay=true

      """
  }

  // MARK: - systemd

  /// Whether systemd runs the user's services.
  private var hasSystemd: Bool {
    runtime.map { access($0 + "/systemd/private", F_OK) == 0 } ?? false
  }

  /// Whether systemd knows of the desktop session, and so starts what belongs to it.
  private var hasSession: Bool {
    hasSystemd && (try? run("is-active", ["graphical-session.target"])) != nil
  }

  private func run(_ verb: String, _ arguments: [String]) throws {
    let words = ["systemctl", "--user", "--quiet", verb] + arguments
    guard ServiceFile.run(words) else {
      throw UserError(
        Text(
          de: "\(words.joined(separator: " ")) ist gescheitert.",
          en: "\(words.joined(separator: " ")) failed."
        ),
        advice: Text(
          de: "systemctl --user status \(Self.unit) sagt mehr.",
          en: "systemctl --user status \(Self.unit) tells more."
        )
      )
    }
  }

  // MARK: - Paths

  private static var programPath: String? {
    guard let path = unsafe realpath("/proc/self/exe", nil) else { return nil }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }

  private static func absolute(_ path: String) -> String {
    if path.hasPrefix("/") { return path }
    guard let folder = unsafe getcwd(nil, 0) else { return path }
    defer { unsafe free(folder) }
    return unsafe String(cString: folder) + "/" + path
  }
}
