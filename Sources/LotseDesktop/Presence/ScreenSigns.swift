import LotseKit

/// What the desktop says of its screen: a window that fills it, something that keeps it awake, and
/// the wish not to be disturbed.
struct ScreenSigns {
  let environment: [String: String]
  let session: BusConnection?
  let system: BusConnection?

  func signs() -> [OccupationSign] { doNotDisturb() + inhibition() + fullScreen() }

  // MARK: - Do not disturb

  private func doNotDisturb() -> [OccupationSign] {
    let desktop = environment["XDG_CURRENT_DESKTOP"]?.lowercased() ?? ""
    var signs = [
      OccupationSign(
        occupation: .doNotDisturb,
        teller: BusPeer.notifications.interface,
        isThere: session?.property("Inhibited", of: .notifications)?.truth
      )
    ]
    if desktop.contains("gnome") { signs.append(gnome()) }
    if desktop.contains("xfce") { signs.append(xfce()) }
    return signs
  }

  private func gnome() -> OccupationSign {
    let arguments = ["get", "org.gnome.desktop.notifications", "show-banners"]
    let output = ProgramOutput.of("gsettings", arguments, environment)
    return OccupationSign(
      occupation: .doNotDisturb,
      teller: "gsettings",
      isThere: output.map { $0.hasPrefix("false") }
    )
  }

  private func xfce() -> OccupationSign {
    let arguments = ["-c", "xfce4-notifyd", "-p", "/do-not-disturb"]
    let output = ProgramOutput.of("xfconf-query", arguments, environment)
    // As long as nobody has ever wished not to be disturbed, there is no such property.
    let isUnset = output == nil && ProgramOutput.isInstalled("xfconf-query", environment)
    return OccupationSign(
      occupation: .doNotDisturb,
      teller: "xfconf-query",
      isThere: isUnset ? false : output.map { $0.hasPrefix("true") }
    )
  }

  // MARK: - Something keeps the screen awake

  /// The flag for those who keep a session from counting as idle (GNOME's session manager).
  private static let idleFlag: UInt32 = 8

  func inhibition() -> [OccupationSign] {
    let gnome = session?.ask("IsInhibited", of: .gnomeSession, .unsigned(Self.idleFlag))
    let power = session?.ask("HasInhibit", of: .inhibit)
    var blocked: Bool?
    if case .text(let what)? = system?.property("BlockInhibited", of: .loginManager) {
      blocked = what.split(separator: ":").contains("idle")
    }
    return [
      OccupationSign(
        occupation: .inhibition,
        teller: BusPeer.gnomeSession.interface,
        isThere: gnome?.truth
      ),
      OccupationSign(
        occupation: .inhibition,
        teller: BusPeer.inhibit.interface,
        isThere: power?.truth
      ),
      OccupationSign(
        occupation: .inhibition,
        teller: BusPeer.loginManager.interface,
        isThere: blocked
      ),
    ]
  }

  // MARK: - A window fills the screen

  private func fullScreen() -> [OccupationSign] {
    if let windows = WaylandWindows(environment) {
      return [
        OccupationSign(
          occupation: .fullScreen,
          teller: WaylandWindows.interface,
          isThere: windows.hasFullScreen
        )
      ]
    }
    // Under Wayland, X11 tells only of the windows that still speak it.
    let isWayland = environment["WAYLAND_DISPLAY"]?.isEmpty == false
    return [
      OccupationSign(
        occupation: .fullScreen,
        teller: isWayland ? "xprop (X11)" : "xprop",
        isThere: xFullScreen()
      )
    ]
  }

  /// Whether the active window of X11 fills the screen; `nil` if there is no X11, or no tool for it.
  private func xFullScreen() -> Bool? {
    guard environment["DISPLAY"]?.isEmpty == false,
      let active = ProgramOutput.of("xprop", ["-root", "_NET_ACTIVE_WINDOW"], environment)
    else { return nil }
    guard let window = active.split(separator: " ").last(where: { $0.hasPrefix("0x") }),
      window.dropFirst(2).contains(where: { $0 != "0" && $0.isHexDigit })
    else { return false }
    let name = String(window.prefix { $0.isHexDigit || $0 == "x" })
    let state = ProgramOutput.of("xprop", ["-id", name, "_NET_WM_STATE"], environment)
    return state.map { $0.contains("_NET_WM_STATE_FULLSCREEN") }
  }
}

extension BusValue {
  fileprivate var truth: Bool? { if case .boolean(let truth) = self { truth } else { nil } }
}
