// Whom a desktop may have to ask about the user's presence.
extension BusPeer {
  /// GNOME's count of the time without input; nothing that keeps the screen awake changes it.
  static let idleMonitor = Self(
    name: "org.gnome.Mutter.IdleMonitor",
    path: "/org/gnome/Mutter/IdleMonitor/Core",
    interface: "org.gnome.Mutter.IdleMonitor"
  )
  /// The screen saver of most desktops; it counts in milliseconds.
  static let screenSaver = Self(
    name: "org.freedesktop.ScreenSaver",
    path: "/org/freedesktop/ScreenSaver",
    interface: "org.freedesktop.ScreenSaver"
  )
  /// GNOME's screen lock.
  ///
  /// Its better known name, org.gnome.ScreenSaver, is that of a go-between, which runs only once
  /// somebody has called it.
  static let gnomeScreenShield = Self(
    name: "org.gnome.Shell.ScreenShield",
    path: "/org/gnome/ScreenSaver",
    interface: "org.gnome.ScreenSaver"
  )
  /// The screen lock of other desktops that took over GNOME's.
  static let gnomeScreenSaver = Self(
    name: "org.gnome.ScreenSaver",
    path: "/org/gnome/ScreenSaver",
    interface: "org.gnome.ScreenSaver"
  )
  /// Who keeps GNOME's screen awake.
  static let gnomeSession = Self(
    name: "org.gnome.SessionManager",
    path: "/org/gnome/SessionManager",
    interface: "org.gnome.SessionManager"
  )
  /// Who keeps the screen awake elsewhere.
  static let inhibit = Self(
    name: "org.freedesktop.PowerManagement.Inhibit",
    path: "/org/freedesktop/PowerManagement/Inhibit",
    interface: "org.freedesktop.PowerManagement.Inhibit"
  )
  /// The login manager's view of this process's session.
  static let session = Self(
    name: "org.freedesktop.login1",
    path: "/org/freedesktop/login1/session/auto",
    interface: "org.freedesktop.login1.Session"
  )
  /// The login manager.
  static let loginManager = Self(
    name: "org.freedesktop.login1",
    path: "/org/freedesktop/login1",
    interface: "org.freedesktop.login1.Manager"
  )
}
