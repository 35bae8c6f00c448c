import FoundationEssentials

/// A program of this package, as the build that runs the tests made it.
package enum BuiltProgram {
  /// Where the program lies: beside the test runner, or in the folder that `LOTSE_BUILD` names,
  /// so that the release build can be tested too.
  package static func path(_ name: String) throws -> String {
    if let folder = ProcessInfo.processInfo.environment["LOTSE_BUILD"] {
      return folder + "/" + name
    }
    let runner = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let folders = [runner] + CommandLine.arguments.filter { $0.hasSuffix(".xctest") }
    let candidates = folders.map { path in
      URL(filePath: path).deletingLastPathComponent().appending(path: name).path
    }
    guard let path = candidates.first(where: FileManager.default.isExecutableFile) else {
      throw NotBuilt(name: name)
    }
    return path
  }

  /// The program is not where the build puts it.
  package struct NotBuilt: Error { package let name: String }
}
