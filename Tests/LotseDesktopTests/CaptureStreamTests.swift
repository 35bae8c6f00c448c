import Foundation
import LotseDesktop
import Testing

/// What PipeWire says of itself: recorded with version 0.3.65, and then changed.
@Suite("Streams that record")
struct CaptureStreamTests {
  private func recorded(_ name: String) throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    return try String(
      contentsOf: folder.appending(path: "Recorded/pipewire-\(name).json"),
      encoding: .utf8
    )
  }

  @Test("a device that nobody uses is none")
  func silent() throws {
    let streams = try #require(CaptureStreams(dump: try recorded("silent")))
    #expect(!streams.hasSound && !streams.hasVideo)
  }

  @Test("a program that records uses the microphone, and no camera")
  func recording() throws {
    let streams = try #require(CaptureStreams(dump: try recorded("recording")))
    #expect(streams.hasSound && !streams.hasVideo)
  }

  @Test(
    "what only listens for the level, or to what is played, is no meeting",
    arguments: [
      ("\"media.class\": \"Stream/Input/Audio\"", "\"stream.monitor\": true, "),
      ("\"media.class\": \"Stream/Input/Audio\"", "\"stream.capture.sink\": \"true\", "),
      ("\"media.class\": \"Stream/Input/Audio\"", "\"resample.peaks\": true, "),
    ]
  )
  func meters(place: String, flag: String) throws {
    let dump = try recorded("recording").replacingOccurrences(of: place, with: flag + place)
    #expect(try #require(CaptureStreams(dump: dump)).hasSound == false)
  }

  @Test("a stream that is held is not one that runs")
  func held() throws {
    let dump = try recorded("recording")
      .replacingOccurrences(of: "\"state\": \"running\"", with: "\"state\": \"idle\"")
    #expect(try #require(CaptureStreams(dump: dump)).hasSound == false)
  }

  @Test("pictures are told from sound")
  func camera() throws {
    let dump = try recorded("recording")
      .replacingOccurrences(of: "Stream/Input/Audio", with: "Stream/Input/Video")
    let streams = try #require(CaptureStreams(dump: dump))
    #expect(streams.hasVideo && !streams.hasSound)
  }

  @Test("anything else is not understood, and no reason to fall", arguments: ["", "{}", "[", "no"])
  func nonsense(dump: String) { #expect(CaptureStreams(dump: dump) == nil) }

  @Test("objects without what is looked for are passed over")
  func holes() {
    let dump = #"[1, {"type": "PipeWire:Interface:Node"}, {"type": 5, "info": []}, null]"#
    #expect(CaptureStreams(dump: dump)?.hasSound == false)
  }
}
