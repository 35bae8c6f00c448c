internal import Glibc
import LotseKit

/// Whether a microphone or a camera is in use.
struct CaptureSigns {
  let environment: [String: String]

  func signs() -> [OccupationSign] { pipeWire() + [sound(), video()] }

  /// What PipeWire says, by its own tool.
  private func pipeWire() -> [OccupationSign] {
    guard let text = ProgramOutput.of("pw-dump", [], environment),
      let streams = CaptureStreams(dump: text)
    else { return [] }
    return [
      OccupationSign(
        occupation: .microphone,
        teller: "PipeWire (pw-dump)",
        isThere: streams.hasSound
      ),
      OccupationSign(occupation: .camera, teller: "PipeWire (pw-dump)", isThere: streams.hasVideo),
    ]
  }

  /// Whether a sound card records; the kernel says so for each of its recording devices.
  private func sound() -> OccupationSign {
    let files = FileNames.matching("/proc/asound/card*/pcm*c/sub*/status")
    let isRunning = files.contains { FileNames.text(of: $0)?.contains("state: RUNNING") == true }
    return OccupationSign(
      occupation: .microphone,
      teller: "/proc/asound",
      isThere: files.isEmpty ? nil : isRunning
    )
  }

  /// Whether one of the user's programs has a camera open.
  private func video() -> OccupationSign {
    let cameras = FileNames.matching("/dev/video*")
    let isOpen = !cameras.isEmpty && ProcessList.current.haveOpen { $0.hasPrefix("/dev/video") }
    return OccupationSign(
      occupation: .camera,
      teller: "/dev/video",
      isThere: cameras.isEmpty ? nil : isOpen
    )
  }
}

/// The streams that record, in what PipeWire says of itself.
package struct CaptureStreams: Hashable {
  /// Whether something records sound.
  package private(set) var hasSound = false
  /// Whether something takes pictures.
  package private(set) var hasVideo = false

  /// Reads the output of `pw-dump`; `nil` if it is something else.
  package init?(dump: String) {
    guard case .array(let objects)? = try? JSONValue(parsing: dump) else { return nil }
    for object in objects {
      guard object["type"] == "PipeWire:Interface:Node", let info = object["info"],
        info["state"] == "running", let properties = info["props"],
        !Self.isMeter(properties)
      else { continue }
      if properties["media.class"] == "Stream/Input/Audio" { hasSound = true }
      if properties["media.class"] == "Stream/Input/Video" { hasVideo = true }
    }
  }

  /// Level meters of mixers listen without recording, and monitors listen to what is played.
  private static func isMeter(_ properties: JSONValue) -> Bool {
    let flags = ["stream.monitor", "resample.peaks", "stream.capture.sink"]
    return flags.contains { properties[$0] == true || properties[$0] == "true" }
      || properties["media.name"] == "Peak detect"
  }
}
