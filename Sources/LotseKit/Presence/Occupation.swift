/// A sign that somebody must not be disturbed at the moment.
public enum Occupation: String, Sendable, Hashable, Codable, CaseIterable {
  /// An appointment of the agenda takes place, or is about to.
  case appointment
  /// Something records the microphone.
  case microphone
  /// Something uses a camera.
  case camera
  /// A window fills the whole screen.
  case fullScreen
  /// Something keeps the screen awake: a presentation, a video.
  case inhibition
  /// The desktop was told not to disturb.
  case doNotDisturb
  /// A program is running during which nobody wants to be disturbed.
  case program
}
