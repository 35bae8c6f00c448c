import BreakReminder
import LotseHost
import LotseKit
import LotseYAML

/// A folder with exercises of an organisation, or of a user.
///
/// A folder that is not there is one without exercises.
struct ExerciseFolder: Sendable {
  let path: String
  let origin: Exercise.Origin

  /// The exercises of all files of the folder; what cannot be read stands in their place.
  func drafts() -> [ExerciseDraft] {
    FolderListing(path).yaml.flatMap { drafts(in: path + "/" + $0) }
  }

  private func drafts(in file: String) -> [ExerciseDraft] {
    do {
      return try entries(of: try FileContent.read(file), file).map(draft)
    } catch let error as YAMLError {
      return [failed(error)]
    } catch {
      let problem = error as? UserError ?? .defect(of: file, error)
      return [ExerciseDraft(place: file, content: .failure(problem))]
    }
  }

  /// The entries of a file, which is a list.
  private func entries(of bytes: [UInt8], _ file: String) throws(YAMLError) -> [YAMLNode] {
    let node = try YAMLNode(parsing: bytes, file: file)
    if case .sequence(let entries) = node.content { return entries }
    throw YAMLError(
      at: node.position,
      Text(
        de: "Hier wird eine Liste von Übungen erwartet.",
        en: "A list of exercises is expected here."
      ),
      advice: Text(
        de: "Jede Übung beginnt mit einem Strich: „- id: …“.",
        en: "Each exercise begins with a dash: “- id: …”."
      )
    )
  }

  /// One exercise; a mistake in it says its own line.
  private func draft(_ entry: YAMLNode) -> ExerciseDraft {
    do throws(YAMLError) {
      var exercise = try YAMLDecoder().decode(Exercise.self, from: entry)
      exercise.origin = origin
      return ExerciseDraft(place: entry.position.description, content: .success(exercise))
    } catch {
      return failed(error)
    }
  }

  private func failed(_ error: YAMLError) -> ExerciseDraft {
    let problem = UserError(error.problem, advice: error.advice)
    return ExerciseDraft(place: error.position.description, content: .failure(problem))
  }
}

extension InstalledPlugins {
  /// The folders with exercises: beside the plugins of this computer and of the organisation, in
  /// collections, and the user's own; the least weighty first.
  var exerciseFolders: [ExerciseFolder] {
    let beside = folders.filter {
      $0.origin != .user && !PluginCollection.isDescribed($0.path)
    }
    let known = (beside + collections).sorted { ($0.origin, $0.path) < ($1.origin, $1.path) }
      .map { ExerciseFolder(path: $0.path + "/exercises", origin: $0.origin.ofExercises) }
    let own = ownFolder.map { [ExerciseFolder(path: $0 + "/exercises", origin: .own)] } ?? []
    return known + own
  }
}

extension PluginOrigin {
  /// Who wrote the exercises that lie beside such a plugin.
  fileprivate var ofExercises: Exercise.Origin {
    switch self {
    case .builtIn: .builtIn
    case .system: .computer
    case .organisation: .organisation
    case .user: .own
    }
  }
}
