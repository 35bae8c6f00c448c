import CFuzzer
import Dispatch
import Glibc

/// Feeds one reader of Lotse with what libFuzzer makes up.
///
/// `FUZZ_TARGET` says which one; the arguments are libFuzzer's.
@main
struct Fuzzing {
  private static let target: Target = {
    let name = unsafe getenv("FUZZ_TARGET").map { unsafe String(cString: $0) } ?? ""
    if let target = Target(rawValue: name) { return target }
    fatalError("FUZZ_TARGET is none of " + Target.allCases.map(\.rawValue).joined(separator: ", "))
  }()

  static func main() {
    _ = target
    exit(
      unsafe lotse_fuzz(CommandLine.argc, CommandLine.unsafeArgv) { bytes, count in
        let input = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
        Fuzzing.wait { await Fuzzing.target.take(input) }
        return 0
      }
    )
  }

  /// libFuzzer wants to know when an input is dealt with, and Lotse's readers may wait.
  private static func wait(for body: @escaping @Sendable () async -> Void) {
    let end = DispatchSemaphore(value: 0)
    Task.detached {
      await body()
      end.signal()
    }
    end.wait()
  }
}
