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
    // Away from the main queue, going from one actor to the next wakes no other thread; that is
    // most of the time from start to prompt. The main queue is left to the terminal, and where
    // there is none, it is not even begun.
    Task.detached { exit(await status(arguments, Places.current)) }
    if Run.isPerson { dispatchMain() }
    while true { pause() }
  }

  /// Lets every signal through again: whoever started the program may have blocked some of them
  /// for itself, and a program inherits that.
  private static func hearSignals() {
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe pthread_sigmask(SIG_SETMASK, &none, nil)
  }

  /// Runs the program; the exit status is 0 for done, 1 for failed, 2 for wrong usage.
  static func status(_ arguments: [String], _ places: Places) async -> Int32 {
    do {
      return try await Run(Options(arguments), places).status()
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
