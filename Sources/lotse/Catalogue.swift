import AgendaBuilder
import AgendaLog
import BreakReminder
import LotseGuides
import LotseHost
import LotseKit
import LotseKnowledge
import LotseManual
import LotsePublishing
import LotseRouting
import LotseStore
import LotseTerminal
import RoleAdvisor
import StakeholderChecklist

#if ORGANISATION
import OrganisationPlugins
#endif

/// Every plugin that this program has, one line each.
enum Catalogue {
  /// The plugins of the field.
  private static let field: [any Plugin] = [
    AgendaBuilder(knowledge: .embedded), AgendaLog(), RoleAdvisor(.embedded),
    StakeholderChecklist(.embedded),
  ]

  /// The compiled plugins of the organisation that this program was built for.
  private static let organisation: [any Plugin] = {
    #if ORGANISATION
    organisationPlugins
    #else
    []
    #endif
  }()

  /// The commands that answer questions themselves, beside the cards.
  static let advisors: Set = [
    "roles.compatible", "roles.compare", "roles.profile", "roles.recommend", "roles.who",
  ]

  /// All plugins: those of the field, those that need to know the rest of the program, and guides.
  static func registry(
    _ workspace: SQLiteWorkspace,
    _ knowledge: Knowledge,
    _ effects: SessionEffects,
    _ publisher: Publisher,
    _ installed: InstalledPlugins = InstalledPlugins(),
    places: Places = Places([:]),
    presence: any PresenceSource = NoPresence(),
    service: (any ReminderService)? = nil,
    history: HistoryFile? = nil
  ) -> Registry {
    let breaks = BreakReminder(
      files: .with(installed.exerciseFolders),
      notes: workspace.notes(of: "breaks"),
      presence: presence,
      service: service
    )
    let late = installed.late
    let directory = PluginDirectory()
    let collisions = collisionCheck(directory, knowledge)
    let host: [any Plugin] = [
      KnowledgePlugin(knowledge), StorePlugin(workspace: workspace) { history?.rewrite($0) ?? 0 },
      WatchPlugin(),
      GuideTool(files: installed, knownCommands: { directory.commands }, collisions: collisions),
      PluginTool(installed: installed, collisions: collisions),
    ]
    let described = field + organisation + [breaks] + host
    let doctor = DoctorPlugin(
      workspace: workspace,
      places: places,
      compiled: described,
      installed: installed
    )
    let kept = described + [doctor]
    let core = CorePlugin(
      workspace: workspace,
      effects: effects,
      beside: kept,
      late: late
    )
    let documents = DocumentPlugin(
      of: kept + [core],
      late: late,
      effects: effects,
      publisher: publisher
    )
    let known: [any Plugin] = kept + [documents, core]
    let help = HelpPlugin(on: known, late: late, manual: Manual.lotse)
    let registry = Registry(known + [help], late: late)
    directory.take(registry)
    return registry
  }

  /// What finds example sentences that lead elsewhere, and names that are taken.
  private static func collisionCheck(
    _ directory: PluginDirectory,
    _ knowledge: Knowledge
  ) -> CollisionCheck {
    CollisionCheck(
      manifests: { directory.manifests },
      further: { (try? RoutingMaterial.embedded())?.examples ?? [:] },
      answering: KnowledgePlugin.answering,
      router: { manifests in
        KnowledgeRouter(
          before: PromptRouter(manifests),
          knowledge: knowledge,
          advisors: advisors
        )
      }
    )
  }
}
