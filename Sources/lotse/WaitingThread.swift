import Dispatch
import Synchronization

/// Runs tasks on the thread that waits for them, in the order in which they can go on.
///
/// A call from the shell is over in milliseconds: to begin other threads for it, and to wake them,
/// would take a good part of that.
final class WaitingThread: TaskExecutor {
  private let jobs = Mutex<[UnownedJob]>([])
  private let count = DispatchSemaphore(value: 0)

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    jobs.withLock { $0.append(job) }
    count.signal()
  }

  /// Waits for tasks and runs them, until one of them ends the program.
  func run() -> Never {
    while true {
      count.wait()
      let job = jobs.withLock { $0.removeFirst() }
      unsafe job.runSynchronously(on: asUnownedTaskExecutor())
    }
  }
}
