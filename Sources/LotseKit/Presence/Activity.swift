/// What can be seen at a moment of whether somebody is working here.
public struct Activity: Sendable, Hashable {
  /// The seconds since keyboard or mouse were last used on this desktop; `nil` if nobody can tell.
  public var idle: Int?
  /// The seconds since the last key at this program's own prompt; `nil` if there is no prompt, or
  /// nothing was typed yet.
  public var sinceKey: Int?
  /// Whether the screen is locked.
  public var isLocked: Bool
  /// Whether something keeps the screen awake, such as a film, and hides whether anybody is there.
  public var isHidden: Bool
  /// The seconds since the machine was started, those in which it slept included.
  ///
  /// They go on evenly whatever is done to the clock. `nil` if the system does not tell.
  public var uptime: Int?

  /// What can be seen; by default nothing.
  public init(
    idle: Int? = nil,
    sinceKey: Int? = nil,
    isLocked: Bool = false,
    isHidden: Bool = false,
    uptime: Int? = nil
  ) {
    self.idle = idle
    self.sinceKey = sinceKey
    self.isLocked = isLocked
    self.isHidden = isHidden
    self.uptime = uptime
  }

  /// The seconds since anything was typed or moved, as far as that can be seen.
  public var sinceInput: Int? {
    switch (idle, sinceKey) {
    case (let idle?, let key?): min(idle, key)
    case (let idle, let key): idle ?? key
    }
  }
}
