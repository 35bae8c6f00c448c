import CMalloc
import Dispatch
import Glibc
import LotseHost
import LotseKit
import LotseTerminal

/// The program: it reads how it was called, and runs what is asked.
@main
struct Program {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    hearSignals()
    spareMemory()
    // At a terminal, the main queue is the terminal's. Away from it, going from one actor to the
    // next wakes no other thread; that is most of the time from start to prompt.
    if Run.isPerson {
      Task.detached { exit(await status(arguments, Places.current)) }
      dispatchMain()
    }
    let thread = WaitingThread()
    Task.detached(executorPreference: thread) {
      exit(await status(arguments, Places.current, thread))
    }
    thread.run()
  }

  /// Lets every signal through again: whoever started the program may have blocked some of them
  /// for itself, and a program inherits that.
  private static func hearSignals() {
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe pthread_sigmask(SIG_SETMASK, &none, nil)
  }

  /// Has all threads share one heap: they rarely work at the same time, and what one has given back
  /// would otherwise be kept from the others.
  private static func spareMemory() {
    mallopt(M_ARENA_MAX, 1)
  }

  /// Runs the program, on a thread if it is to stay there; the exit status is 0 for done, 1 for
  /// failed, 2 for wrong usage.
  static func status(
    _ arguments: [String],
    _ places: Places,
    _ thread: WaitingThread? = nil
  ) async -> Int32 {
    do {
      return try await Run(Options(arguments), places, thread).status()
    } catch let error as UserError {
      complain(error.sentence(in: Options.language(in: arguments) ?? places.language))
      return error.exitStatus
    } catch {
      complain("\(error)")
      return 1
    }
  }

  /// Says what went wrong outside any session; what was typed is in it, and is no command.
  private static func complain(_ sentence: String) {
    Output.errors.write("lotse: " + PrintableText().line(sentence) + "\n")
  }
}

extension UserError {
  /// 2 for a call that was not written as it must be, 1 for one that could not be done.
  var exitStatus: Int32 { kind == .usage ? 2 : 1 }
}
