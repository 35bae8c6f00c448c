/// The windows of a Wayland compositor, where it shows them to other programs
/// (wlr-foreign-toplevel-management-unstable-v1: Sway, labwc, Wayfire and others, but neither GNOME
/// nor KDE).
struct WaylandWindows {
  static let interface = "zwlr_foreign_toplevel_manager_v1"
  /// Whether the window that has the focus fills the screen.
  let hasFullScreen: Bool

  private static let managerID: UInt32 = 4
  /// Events of a window, and the values of its state.
  private static let (state, closed): (UInt32, UInt32) = (4, 6)
  private static let (activated, fullScreen): (UInt32, UInt32) = (2, 3)

  /// Asks the compositor that the environment names; `nil` if it does not tell.
  init?(_ environment: [String: String]) {
    guard let wire = WaylandWire(environment), let globals = wire.globals(),
      let manager = globals.first(where: { $0.interface == Self.interface }), manager.version >= 2
    else { return nil }
    wire.bind(manager, version: 2, as: Self.managerID)
    guard let events = wire.answers() else { return nil }
    // A window is named by the manager, and then tells of itself.
    let windows = Set(events.filter { $0.object == Self.managerID }.compactMap(\.words.first))
    var states: [UInt32: Set<UInt32>] = [:]
    for event in events where windows.contains(event.object) {
      switch event.opcode {
      // The first word is the length of the others.
      case Self.state: states[event.object] = Set(event.words.dropFirst())
      case Self.closed: states[event.object] = nil
      default: break
      }
    }
    hasFullScreen = states.values.contains { $0.isSuperset(of: [Self.activated, Self.fullScreen]) }
  }
}
