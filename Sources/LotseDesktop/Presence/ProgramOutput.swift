internal import Glibc

/// What an installed program says, for where the desktop has no interface of its own.
enum ProgramOutput {
  /// How long a program may take, in milliseconds, and how much it may say, in bytes.
  private static let patience: Int64 = 1500
  private static let limit = 8_000_000

  /// The output of a program; `nil` if it is not installed, fails, or takes too long.
  static func of(
    _ name: String,
    _ arguments: [String],
    _ environment: [String: String]
  ) -> String? {
    guard let path = installed(name, environment["PATH"]) else { return nil }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let process = start(path, arguments, output: ends[1])
    close(ends[1])
    defer { close(ends[0]) }
    guard let process else { return nil }
    let output = read(from: ends[0])
    if output == nil { kill(process, SIGKILL) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status == 0 ? output.map { String(decoding: $0, as: UTF8.self) } : nil
  }

  /// Whether there is a program of this name.
  static func isInstalled(_ name: String, _ environment: [String: String]) -> Bool {
    installed(name, environment["PATH"]) != nil
  }

  private static func installed(_ name: String, _ path: String?) -> String? {
    let folders = (path ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first { $0.hasPrefix("/") && access($0, X_OK) == 0 }
  }

  private static func start(_ path: String, _ arguments: [String], output: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    return posix_spawn(&process, path, &actions, nil, &words, environ) == 0 ? process : nil
  }

  /// All that is said in time.
  private static func read(from descriptor: Int32) -> [UInt8]? {
    let end = milliseconds() + patience
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= limit {
      let left = end - milliseconds()
      var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard left > 0, poll(&request, 1, Int32(left)) > 0 else { return nil }
      let count = buffer.withUnsafeMutableBytes {
        Glibc.read(descriptor, $0.baseAddress, $0.count)
      }
      if count == 0 { return bytes }
      guard count > 0 else { return nil }
      bytes += buffer.prefix(count)
    }
    return nil
  }

  private static func milliseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
