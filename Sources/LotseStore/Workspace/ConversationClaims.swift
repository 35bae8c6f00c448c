internal import Glibc
import LotseKit
internal import Synchronization

/// Which conversations live processes have.
///
/// A claim is the lock of one byte of a file beside the store, at the conversation's number. The
/// kernel drops it when its process ends, however it ends; no process number can be mistaken for
/// another. Locks belong to the open file ("open file description locks"), so two workspaces of
/// one process exclude each other like two processes.
final class ConversationClaims: Sendable {
  private struct State {
    var descriptor: Int32?
    var held: Set<Int> = []
  }

  // fcntl.h hides these from Swift; the numbers are part of Linux's interface to programs
  // (F_OFD_GETLK and F_OFD_SETLK, include/uapi/asm-generic/fcntl.h).
  private static let getLock: Int32 = 36
  private static let setLock: Int32 = 37

  private let path: String
  private let state = Mutex(State())

  init(_ file: StoreFile) { path = file.claims }

  deinit {
    state.withLock { state in
      if let descriptor = state.descriptor { Glibc.close(descriptor) }
    }
  }

  /// Takes a conversation for this process.
  ///
  /// - Returns: Whether it is this process's now.
  func claim(_ conversation: Int) throws -> Bool {
    try state.withLock { state in
      let descriptor = try descriptor(&state)
      var lock = lock(conversation, F_WRLCK)
      guard fcntl(descriptor, Self.setLock, &lock) == 0 else {
        if errno == EAGAIN || errno == EACCES { return false }
        throw UserError.explaining(FileProblem(path: path, code: errno))
      }
      state.held.insert(conversation)
      return true
    }
  }

  /// Gives a conversation back; does nothing if this process does not have it.
  func release(_ conversation: Int) throws {
    try state.withLock { state in
      guard state.held.remove(conversation) != nil else { return }
      let descriptor = try descriptor(&state)
      var lock = lock(conversation, F_UNLCK)
      _ = fcntl(descriptor, Self.setLock, &lock)
    }
  }

  /// Whether this process has a conversation.
  func isHeldHere(_ conversation: Int) throws -> Bool {
    state.withLock { $0.held.contains(conversation) }
  }

  /// Whether any live process has a conversation.
  func isClaimed(_ conversation: Int) throws -> Bool {
    try state.withLock { state in
      if state.held.contains(conversation) { return true }
      let descriptor = try descriptor(&state)
      var lock = lock(conversation, F_WRLCK)
      guard fcntl(descriptor, Self.getLock, &lock) == 0 else {
        throw UserError.explaining(FileProblem(path: path, code: errno))
      }
      return Int32(lock.l_type) != F_UNLCK
    }
  }

  private func lock(_ conversation: Int, _ type: Int32) -> flock {
    var lock = flock()
    lock.l_type = Int16(type)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = conversation
    lock.l_len = 1
    return lock
  }

  private func descriptor(_ state: inout State) throws -> Int32 {
    if let descriptor = state.descriptor { return descriptor }
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC
    let descriptor = Glibc.open(path, flags, 0o600)
    guard descriptor >= 0 else {
      throw UserError.explaining(FileProblem(path: path, code: errno))
    }
    // Locks do no harm to what else may have this name.
    if PrivateFile.isOnlyHere(descriptor) { fchmod(descriptor, 0o600) }
    state.descriptor = descriptor
    return descriptor
  }
}
