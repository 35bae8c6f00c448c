internal import Glibc
package import LotseKit

/// What the desktop tells of the user's presence.
///
/// It asks on a queue of its own; a desktop that does not answer keeps nobody else waiting.
package actor DesktopPresence: PresenceSource {
  private let executor = QueueExecutor(label: "presence")
  private let environment: [String: String]
  private var buses: Buses?
  private var wayland: WaylandIdle?
  private var hasTriedWayland = false

  /// The queue.
  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  /// Nothing is asked or opened yet.
  package init(_ environment: [String: String]) { self.environment = environment }

  /// Whether somebody is working.
  package func activity() -> Activity {
    let idle = idleSource()
    // Who counts as idle all the same is idle.
    let isHidden = idle?.yieldsToFilms == true && idle?.seconds == 0 && isKeptAwake
    return Activity(
      idle: isHidden ? nil : idle?.seconds,
      isLocked: lockSource()?.isLocked ?? false,
      isHidden: isHidden,
      uptime: Self.uptime
    )
  }

  /// What must not be disturbed.
  package func occupations(programs: Set<String>) -> Set<Occupation> {
    var found: Set<Occupation> = []
    let signs = signs()
    for sign in signs where sign.isThere == true { found.insert(sign.occupation) }
    if ProcessList.current.hasAny(of: programs) { found.insert(.program) }
    return found
  }

  /// What can be told, and by what.
  package func senses() -> [Sense] {
    let signs = signs()
    let occupations = Occupation.allCases.compactMap { occupation -> Sense? in
      switch occupation {
      case .appointment: Sense(.occupation(occupation), by: "/agenda")
      case .program: Sense(.occupation(occupation), by: "/proc")
      default:
        Sense(
          .occupation(occupation),
          by: signs.first { $0.occupation == occupation && $0.isThere != nil }?.teller
        )
      }
    }
    return [
      Sense(.idle, by: idleSource()?.teller), Sense(.lock, by: lockSource()?.teller),
      Sense(.sleep, by: Self.uptime == nil ? nil : "CLOCK_BOOTTIME"),
    ] + occupations
  }

  // MARK: - What is asked

  /// The seconds since the machine was started, with those of its sleep.
  private static var uptime: Int? {
    var time = timespec()
    return clock_gettime(CLOCK_BOOTTIME, &time) == 0 ? time.tv_sec : nil
  }

  private func idleSource() -> IdleSource? {
    let buses = connected()
    if case .long(let milliseconds)? = buses.session?.ask("GetIdletime", of: .idleMonitor) {
      return IdleSource(Int(clamping: milliseconds / 1000), BusPeer.idleMonitor.interface)
    }
    if let seconds = waylandIdle() {
      let countsInput = wayland?.countsInputAlone == true
      return IdleSource(seconds, WaylandIdle.interface, yieldsToFilms: !countsInput)
    }
    switch buses.session?.ask("GetSessionIdleTime", of: .screenSaver) {
    case .unsigned(let milliseconds)?:
      return IdleSource(Int(milliseconds / 1000), BusPeer.screenSaver.interface)
    case .long(let milliseconds)?:
      return IdleSource(Int(clamping: milliseconds / 1000), BusPeer.screenSaver.interface)
    default: break
    }
    if let seconds = xIdle() { return IdleSource(seconds, "xprintidle") }
    return loginIdle(buses)
  }

  private func waylandIdle() -> Int? {
    if !hasTriedWayland {
      hasTriedWayland = true
      wayland = WaylandIdle(environment)
    }
    guard let idle = wayland?.seconds else {
      wayland = nil
      return nil
    }
    return idle
  }

  private func xIdle() -> Int? {
    // Under Wayland, X11 would count only what is typed into the windows that still speak it.
    guard environment["DISPLAY"]?.isEmpty == false,
      environment["WAYLAND_DISPLAY"]?.isEmpty != false
    else { return nil }
    let output = ProgramOutput.of("xprintidle", [], environment)
    return output.flatMap { Int($0.filter(\.isNumber)) }.map { $0 / 1000 }
  }

  /// The login manager only knows whether the whole session counts as idle, and since when.
  private func loginIdle(_ buses: Buses) -> IdleSource? {
    guard case .boolean(let isIdle)? = buses.system?.property("IdleHint", of: .session),
      environment["XDG_SESSION_TYPE"].map({ $0 == "x11" || $0 == "wayland" }) == true
    else { return nil }
    guard isIdle else { return IdleSource(0, BusPeer.session.interface, yieldsToFilms: true) }
    guard case .long(let since)? = buses.system?.property("IdleSinceHint", of: .session) else {
      return nil
    }
    let seconds = Int(time(nil)) - Int(clamping: since / 1_000_000)
    return IdleSource(max(0, seconds), BusPeer.session.interface, yieldsToFilms: true)
  }

  private var isKeptAwake: Bool {
    screen.inhibition().contains { $0.isThere == true }
  }

  private func lockSource() -> (isLocked: Bool, teller: String)? {
    let buses = connected()
    let savers: [BusPeer] = [.gnomeScreenShield, .gnomeScreenSaver, .screenSaver]
    for saver in savers {
      if case .boolean(let locked)? = buses.session?.ask("GetActive", of: saver) {
        return (locked, saver.interface)
      }
    }
    if case .boolean(let locked)? = buses.system?.property("LockedHint", of: .session) {
      return (locked, BusPeer.session.interface)
    }
    return nil
  }

  private func signs() -> [OccupationSign] {
    CaptureSigns(environment: environment).signs() + screen.signs()
  }

  private var screen: ScreenSigns {
    let buses = connected()
    return ScreenSigns(environment: environment, session: buses.session, system: buses.system)
  }

  private func connected() -> Buses {
    if let buses, buses.isAlive { return buses }
    let made = Buses(environment)
    buses = made
    return made
  }
}

/// Who tells for how long nobody has touched keyboard or mouse, and for how long.
private struct IdleSource {
  let seconds: Int
  let teller: String
  /// Whether a film that keeps the screen awake counts for it as if somebody were there.
  let yieldsToFilms: Bool

  init(_ seconds: Int, _ teller: String, yieldsToFilms: Bool = false) {
    self.seconds = seconds
    self.teller = teller
    self.yieldsToFilms = yieldsToFilms
  }
}

/// The two buses, as far as they are there.
private struct Buses {
  let session: BusConnection?
  let system: BusConnection?

  init(_ environment: [String: String]) {
    session = BusAddress.session(environment).flatMap { BusConnection(address: $0) }
    system = BusConnection(address: BusAddress.system(environment))
  }

  /// Whether the connection that matters still stands.
  var isAlive: Bool { session.map { $0.messages() != nil } ?? true }
}
