internal import Glibc

/// The time without input, as a Wayland compositor tells it (ext-idle-notify-v1).
///
/// The protocol says when somebody falls idle and when they come back. From its second version on
/// there is a count of input alone, which a video that keeps the screen awake does not hold up.
/// Its wire format is a few words of 32 bits; the library would bring more code than it saves.
final class WaylandIdle {
  static let interface = "ext_idle_notifier_v1"
  /// After so many milliseconds without input the compositor tells of it.
  private static let timeout: UInt32 = 5000

  private let wire: WaylandWire
  private var idleSince: Int?
  /// Whether what keeps the screen awake does not hold up the count.
  let countsInputAlone: Bool

  /// Connects to the compositor that the environment names, if there is one that tells.
  init?(_ environment: [String: String]) {
    guard let wire = WaylandWire(environment), let globals = wire.globals(),
      let seat = globals.first(where: { $0.interface == "wl_seat" }),
      let notifier = globals.first(where: { $0.interface == Self.interface })
    else { return nil }
    self.wire = wire
    wire.bind(seat, version: 1, as: Self.seatID)
    let version = min(notifier.version, 2)
    countsInputAlone = version >= 2
    wire.bind(notifier, version: version, as: Self.notifierID)
    // get_input_idle_notification is the third request, get_idle_notification the second.
    let request: UInt32 = version >= 2 ? 2 : 1
    wire.send(
      to: Self.notifierID,
      request,
      [Self.notificationID, Self.timeout, Self.seatID]
    )
  }

  private static let seatID: UInt32 = 4
  private static let notifierID: UInt32 = 5
  private static let notificationID: UInt32 = 6

  /// The seconds since the last input, 0 below the timeout; `nil` once the compositor is gone.
  var seconds: Int? {
    guard let events = wire.take() else { return nil }
    for event in events where event.object == Self.notificationID {
      switch event.opcode {
      case 0: idleSince = Self.now - Int(Self.timeout / 1000)
      case 1: idleSince = nil
      default: break
      }
    }
    return idleSince.map { max(0, Self.now - $0) } ?? 0
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return time.tv_sec
  }
}
