import LotseDesktop
import Testing

/// Real servers are met by the peers; here, there is none.
struct DesktopNotifierTests {
  @Test(
    "a bus that is not there, or does not answer, is a value",
    arguments: [
      [:], ["DBUS_SESSION_BUS_ADDRESS": ""], ["DBUS_SESSION_BUS_ADDRESS": "nonsense"],
      ["DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere/bus"], ["XDG_RUNTIME_DIR": "/nowhere"],
      ["XDG_RUNTIME_DIR": "relative"],
    ] as [[String: String]]
  )
  func noBus(environment: [String: String]) async {
    await #expect(throws: DesktopAbsence.noBus) {
      _ = try await DesktopNotifier.connect(environment)
    }
  }
}
