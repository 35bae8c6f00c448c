import Glibc
import LotseCalendar
import LotseHost
import LotseKit

/// Gives other programs access to the reading and writing of calendar files, to compare.
///
/// - `CalendarProbe read FILE` prints what a file holds, as JSON;
/// - `CalendarProbe copy FILE` prints what a file holds, as a calendar file again.
///
/// The local clock is that of the variable TZ. Of a file that is refused it prints why, and ends
/// with exit status 1.
@main
struct CalendarProbe {
  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let verb = arguments.first, let path = arguments.dropFirst().first else { exit(2) }
    var environment: [String: String] = [:]
    if let zone = unsafe getenv("TZ") { environment["TZ"] = unsafe String(cString: zone) }
    let zone = LocalZone.ofSystem(environment)
    do {
      let folder = CalendarFolder(zone: zone, home: nil, takesStandardInput: true)
      let content = try await folder.content(of: path)
      if verb == "copy" {
        let writer = CalendarWriter(product: "-//Lotse//Probe//DE", zone: zone)
        print(writer.text(content.items, at: Moment(seconds: 0, offset: 0)), terminator: "")
      } else {
        print(try JSONValue(encoding: content).text())
      }
    } catch let error as UserError {
      print(error.problem.in(.english))
      exit(1)
    }
  }
}
