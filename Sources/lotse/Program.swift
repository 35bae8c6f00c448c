import Glibc
import LotseHost
import LotseKit

/// The program: it reads how it was called, and runs what is asked.
@main
struct Program {
  static func main() async {
    let places = Places.current
    let arguments = Array(CommandLine.arguments.dropFirst())
    exit(await status(arguments, places))
  }

  /// Runs the program; the exit status is 0 for done, 1 for failed, 2 for wrong usage.
  static func status(_ arguments: [String], _ places: Places) async -> Int32 {
    do {
      return try await Run(Options(arguments), places).status()
    } catch let error as UserError {
      Output.errors.write("lotse: " + error.sentence(in: places.language) + "\n")
      return error.exitStatus
    } catch {
      Output.errors.write("lotse: \(error)\n")
      return 1
    }
  }
}

extension UserError {
  /// 2 for a call that was not written as it must be, 1 for one that could not be done.
  var exitStatus: Int32 { kind == .usage ? 2 : 1 }
}
