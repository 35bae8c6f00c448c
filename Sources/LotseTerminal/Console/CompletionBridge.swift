import Dispatch
import Glibc
import LotseHost
import Synchronization

/// Answers readline, which wants completions at once, from a source that takes its time.
@MainActor
enum CompletionBridge {
  /// The prompt whose line is being typed.
  static var prompt: Prompt?

  /// How long a key press waits for completions.
  private static let patience = DispatchTimeInterval.milliseconds(300)

  /// What readline is to make of the word that begins at a byte of the line.
  static func replacements(in line: String, from start: Int, isQuoted: Bool) -> [String] {
    guard let prompt else { return [] }
    let word = String(decoding: line.utf8.dropFirst(start), as: UTF8.self)
    let request = CompletionRequest(line: line, word: word)
    let context = WordCompletion(word: word, isQuoted: isQuoted, purpose: prompt.purpose)
    return context.replacements(completions(for: request, at: prompt))
  }

  /// Waits on the main thread, which the completions never need.
  private static func completions(
    for request: CompletionRequest,
    at prompt: Prompt
  ) -> [Completion] {
    let result = Result()
    let isDone = DispatchSemaphore(value: 0)
    Task.detached {
      result.store(await prompt.completions(request))
      isDone.signal()
    }
    return isDone.wait(timeout: .now() + patience) == .success ? result.load() : []
  }

  private final class Result: Sendable {
    private let completions = Mutex<[Completion]>([])

    func store(_ value: [Completion]) { completions.withLock { $0 = value } }
    func load() -> [Completion] { completions.withLock { $0 } }
  }

  /// The words as readline frees them: array and strings from `malloc`; `nil` for none.
  nonisolated static func allocated(
    _ words: [String]
  ) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    guard !words.isEmpty,
      let memory = calloc(words.count + 1, MemoryLayout<UnsafeMutablePointer<CChar>?>.stride)
    else { return nil }
    let array = memory.bindMemory(
      to: UnsafeMutablePointer<CChar>?.self,
      capacity: words.count + 1
    )
    for (index, word) in words.enumerated() { array[index] = strdup(word) }
    return array
  }
}
