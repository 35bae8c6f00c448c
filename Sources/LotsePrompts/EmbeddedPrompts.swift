internal import CPrompts

/// The files of Prompts/, which travel inside the program.
///
/// Nothing is read or copied before it is asked for, so that they cost no time at the start.
package enum EmbeddedPrompts {
  /// The files' paths below Prompts/, sorted.
  package static var paths: [String] {
    all.map { String(cString: $0.path) }.sorted()
  }

  /// The bytes of a file; `nil` if there is none with this path.
  package static func bytes(_ path: String) -> [UInt8]? {
    buffer(path).map(Array.init)
  }

  static func buffer(_ path: String) -> UnsafeBufferPointer<UInt8>? {
    all.first { String(cString: $0.path) == path }
      .map { UnsafeBufferPointer(start: $0.bytes, count: $0.count) }
  }

  private static var all: some Collection<lotse_prompt> {
    (0..<lotse_prompts_count()).lazy.map { lotse_prompts_at($0) }
  }
}
