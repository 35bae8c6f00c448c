import Glibc
import LotseExport
import LotseHost
import LotseKit
import LotseManual
import LotseStore
import LotseTerminal

/// The program: it reads how it was called, puts the parts together, and runs what is asked.
@main
struct Program {
  let options: Options
  let places: Places
  let language: Language
  let clock: any WallClock

  static func main() async {
    let places = Places.current
    do {
      let options = try Options(Array(CommandLine.arguments.dropFirst()))
      let program = Program(
        options: options, places: places, language: options.language ?? places.language,
        clock: try options.now.map { try StoppedClock($0) } ?? SystemClock())
      exit(await program.run())
    } catch {
      exit(report(error, in: places.language))
    }
  }

  /// Tells what went wrong on standard error, and gives the exit status.
  static func report(_ error: UserError, in language: Language) -> Int32 {
    StandardError.write("lotse: " + error.sentence(in: language) + "\n")
    return status(of: error)
  }

  /// 2 for a call that was not written as it must be, 1 for one that could not be done.
  static func status(of error: UserError) -> Int32 { error.kind == .usage ? 2 : 1 }
}
