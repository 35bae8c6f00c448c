internal import CReadline
import Dispatch
import Glibc

/// The user's editor for longer texts.
struct ExternalEditor: Sendable {
  /// The program and its arguments.
  let command: [String]

  /// The first of `VISUAL`, `EDITOR`, nano and vi that is installed; `nil` if none is.
  ///
  /// The variables may hold arguments, separated by spaces; no shell reads them.
  init?(environment: [String: String]) {
    let wishes = [environment["VISUAL"], environment["EDITOR"], "nano", "vi"]
    let commands = wishes.compactMap { $0?.split(separator: " ").map(String.init) }
    let folders = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":").map(String.init)
    let installed = commands.first { command in
      command.first.map { Self.isInstalled($0, in: folders) } ?? false
    }
    guard let installed else { return nil }
    command = installed
  }

  private static func isInstalled(_ program: String, in folders: [String]) -> Bool {
    let paths = program.contains("/") ? [program] : folders.map { "\($0)/\(program)" }
    return paths.contains { access($0, X_OK) == 0 }
  }

  /// Starts the editor on a file; `nil` if that fails.
  func start(on file: PrivateTextFile) -> Process? {
    lotse_terminal_save()
    var arguments: [UnsafeMutablePointer<CChar>?] = (command + [file.path]).map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    let process = lotse_terminal_spawn(command[0], arguments)
    return process > 0 ? Process(id: process) : nil
  }

  /// A running editor.
  struct Process: Sendable {
    fileprivate let id: Int32

    /// Waits, on a thread of its own, until the user has left the editor.
    ///
    /// - Returns: Whether it ended as one that has saved.
    func end() async -> Bool {
      let isSaved = await withCheckedContinuation { continuation in
        DispatchQueue.global().async {
          continuation.resume(returning: lotse_terminal_wait(id) == 0)
        }
      }
      lotse_terminal_restore()
      return isSaved
    }

    /// Asks the editor to end.
    func terminate() { kill(id, SIGTERM) }
  }
}
