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
    return OccupationSign(
      occupation: .doNotDisturb,
      teller: "xfconf-query",
      isThere: output.map { $0.hasPrefix("true") }
    )
  }

  // MARK: - Something keeps the screen awake

  /// The flag for those who keep a session from counting as idle (GNOME's session manager).
  private static let idleFlag: UInt32 = 8

  private func inhibition() -> [OccupationSign] {
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

  /// X11 tells of the windows; a Wayland compositor tells of those that still speak X11.
  private func fullScreen() -> [OccupationSign] {
    guard environment["DISPLAY"]?.isEmpty == false,
      let active = ProgramOutput.of("xprop", ["-root", "_NET_ACTIVE_WINDOW"], environment)
    else { return [] }
    let isWayland = environment["WAYLAND_DISPLAY"]?.isEmpty == false
    guard let window = active.split(separator: " ").last(where: { $0.hasPrefix("0x") }),
      window.dropFirst(2).contains(where: { $0 != "0" && $0.isHexDigit })
    else {
      return [
        OccupationSign(occupation: .fullScreen, teller: "xprop", isThere: isWayland ? nil : false)
      ]
    }
    let name = String(window.prefix { $0.isHexDigit || $0 == "x" })
    let state = ProgramOutput.of("xprop", ["-id", name, "_NET_WM_STATE"], environment)
    return [
      OccupationSign(
        occupation: .fullScreen,
        teller: "xprop",
        isThere: state.map { $0.contains("_NET_WM_STATE_FULLSCREEN") }
      )
    ]
  }
}

extension BusValue {
  fileprivate var truth: Bool? { if case .boolean(let truth) = self { truth } else { nil } }
}
