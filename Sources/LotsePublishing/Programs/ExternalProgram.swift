internal import Glibc

/// Another program of this computer, called without a shell: what it is given can be no command.
struct ExternalProgram {
  /// How a program ended.
  enum End { case done, failed, tookTooLong }

  /// Where it is.
  let path: String

  /// The first of some names that is in a folder of `PATH`.
  init?(_ names: [String], variables: [String: String]) {
    let folders = (variables["PATH"] ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
    let paths = names.flatMap { name in
      folders.filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
    }
    guard let path = paths.first(where: { access($0, X_OK) == 0 }) else { return nil }
    self.path = path
  }

  /// Runs it with a folder as its home and nothing else of the environment, until it ends or so many
  /// seconds have passed.
  func run(_ arguments: [String], in folder: String, seconds: Int, moment: Int) -> End {
    let environment = [
      "HOME=\(folder)", "TMPDIR=\(folder)", "XDG_CONFIG_HOME=\(folder)", "XDG_CACHE_HOME=\(folder)",
      "XDG_RUNTIME_DIR=\(folder)", "PATH=/usr/local/bin:/usr/bin:/bin", "LANG=C.UTF-8", "TZ=UTC",
      // By this, programs that write a date write the same one each time.
      "SOURCE_DATE_EPOCH=\(moment)",
    ]
    guard let process = start(arguments, environment) else { return .failed }
    return wait(for: process, seconds: seconds)
  }

  /// Starts it as the leader of a group of its own, deaf and mute.
  private func start(_ arguments: [String], _ environment: [String]) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    var process = pid_t()
    let status = withCStrings([path] + arguments) { arguments in
      withCStrings(environment) { environment in
        posix_spawn(&process, path, &actions, &attributes, arguments, environment)
      }
    }
    return status == 0 ? process : nil
  }

  private func wait(for process: pid_t, seconds: Int) -> End {
    var status: Int32 = 0
    for _ in 0..<(seconds * 50) {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process { return status == 0 ? .done : .failed }
      if ended < 0, errno != EINTR { return .failed }
      usleep(20_000)
    }
    kill(-process, SIGKILL)
    waitpid(process, &status, 0)
    return .tookTooLong
  }

  private func withCStrings<Result>(
    _ strings: [String],
    _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var pointers = strings.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    return pointers.withUnsafeMutableBufferPointer { buffer in
      // The array has at least the closing null, so it has an address.
      body(buffer.baseAddress.unsafelyUnwrapped)
    }
  }
}
