// swift-tools-version: 6.2
import PackageDescription

/// What every target is held to: warnings are errors, and the language's next defaults apply.
let common: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// For targets that touch neither C nor unsafe pointers: there, both are build errors.
let pure: [SwiftSetting] = common + [.strictMemorySafety()]

/// The folder of the package with the compiled plugins of an organisation, if it has any:
/// Documentation/Examples/MeetingCost is one.
let organisation = Context.environment["LOTSE_ORGANISATION"]

// Bottom first: a target depends only on those above it.
let package = Package(
  name: "lotse",
  products: [
    .executable(name: "lotse", targets: ["lotse"]),
    .library(name: "LotseKit", targets: ["LotseKit"]),
  ],
  dependencies: organisation.map { [.package(name: "organisation", path: $0)] } ?? [],
  targets: [
    // What a plugin sees.
    .target(name: "LotseKit", swiftSettings: pure),

    // The plugins: each sees LotseKit and nothing else.
    .target(
      name: "AgendaLog",
      dependencies: ["LotseKit"],
      path: "Plugins/AgendaLog",
      swiftSettings: pure
    ),
    .target(
      name: "AgendaBuilder",
      dependencies: ["LotseKit"],
      path: "Plugins/AgendaBuilder",
      swiftSettings: pure
    ),
    .target(
      name: "RoleAdvisor",
      dependencies: ["LotseKit"],
      path: "Plugins/RoleAdvisor",
      swiftSettings: pure
    ),
    .target(
      name: "BreakReminder",
      dependencies: ["LotseKit"],
      path: "Plugins/BreakReminder",
      swiftSettings: pure
    ),
    .target(
      name: "StakeholderChecklist",
      dependencies: ["LotseKit"],
      path: "Plugins/StakeholderChecklist",
      swiftSettings: pure
    ),

    // C libraries, and the texts that travel inside the binary.
    .target(name: "CReadline", linkerSettings: [.linkedLibrary("readline")]),
    .systemLibrary(name: "CDBus", pkgConfig: "dbus-1"),
    .systemLibrary(name: "CIcal"),
    .systemLibrary(name: "CMalloc"),
    .systemLibrary(name: "CSQLite"),
    .systemLibrary(name: "CStemmer"),
    .systemLibrary(name: "CYAML"),
    .target(name: "CPrompts"),

    // The host, and what it is made of.
    .target(name: "LotseHost", dependencies: ["LotseKit"], swiftSettings: pure),
    .target(name: "LotseWords", dependencies: ["LotseKit", "CStemmer"], swiftSettings: common),
    .target(
      name: "LotseYAML",
      dependencies: ["LotseKit", "LotseHost", "CYAML"],
      swiftSettings: common
    ),
    .target(
      name: "LotsePrompts",
      dependencies: ["LotseKit", "LotseYAML", "CPrompts"],
      swiftSettings: common
    ),
    .target(
      name: "LotseStore",
      dependencies: ["LotseKit", "LotseHost", "LotseWords", "CSQLite"],
      swiftSettings: common
    ),
    .target(
      name: "LotseKnowledge",
      dependencies: ["LotseKit", "LotseHost", "LotseWords", "LotseYAML", "LotsePrompts"],
      swiftSettings: pure
    ),
    .target(
      name: "LotseGuides",
      dependencies: ["LotseKit", "LotseHost", "LotseYAML"],
      swiftSettings: pure
    ),
    .target(
      name: "LotseRouting",
      dependencies: ["LotseKit", "LotseHost", "LotseWords", "LotseYAML", "LotsePrompts"],
      swiftSettings: pure
    ),
    .target(name: "LotseExport", dependencies: ["LotseKit", "LotseHost"], swiftSettings: pure),
    .target(name: "LotseFiles", dependencies: ["LotseKit"], swiftSettings: common),
    .target(
      name: "LotseCalendar",
      dependencies: ["LotseKit", "LotseHost", "CIcal"],
      swiftSettings: common
    ),
    .target(name: "LotseDesktop", dependencies: ["LotseKit", "CDBus"], swiftSettings: common),
    .target(
      name: "LotseTerminal",
      dependencies: ["LotseKit", "LotseHost", "LotseFiles", "CReadline"],
      swiftSettings: common
    ),
    .target(name: "LotseManual", dependencies: ["LotseKit", "LotseHost"], swiftSettings: pure),
    .target(
      name: "LotsePublishing",
      dependencies: [
        "LotseKit", "LotseHost", "LotseExport", "LotseFiles", "LotseCalendar", "LotseStore",
        "LotsePrompts",
      ],
      swiftSettings: common
    ),

    // The program.
    .executableTarget(
      name: "lotse",
      dependencies: [
        "LotseKit", "LotseHost", "LotseYAML", "LotseStore", "LotseRouting", "LotseExport",
        "LotseCalendar", "LotseDesktop", "LotseTerminal", "LotseManual", "LotsePrompts",
        "LotseKnowledge", "LotseGuides", "LotsePublishing", "AgendaBuilder", "AgendaLog",
        "BreakReminder", "RoleAdvisor", "StakeholderChecklist", "CMalloc",
      ]
        + (organisation == nil
          ? [] : [.product(name: "OrganisationPlugins", package: "organisation")]),
      swiftSettings: common + (organisation == nil ? [] : [.define("ORGANISATION")])
    ),

    // Tests.
    .target(
      name: "LotseTestSupport",
      dependencies: ["LotseKit", "LotseHost", "LotseStore", "LotseTerminal", "CPseudoTerminal"],
      swiftSettings: common
    ),
    .target(
      name: "CPseudoTerminal",
      path: "Sources/CPseudoTerminal",
      linkerSettings: [.linkedLibrary("util")]
    ),
    .testTarget(name: "LotseKitTests", dependencies: ["LotseKit"], swiftSettings: common),
    .testTarget(
      name: "AgendaLogTests",
      dependencies: ["AgendaLog", "LotseTestSupport"],
      swiftSettings: common
    ),
    .testTarget(
      name: "AgendaBuilderTests",
      dependencies: ["AgendaBuilder", "LotseExport", "LotsePrompts", "LotseTestSupport"],
      swiftSettings: common
    ),
    .testTarget(
      name: "RoleAdvisorTests",
      dependencies: ["RoleAdvisor", "LotseYAML", "lotse", "LotseTestSupport"],
      exclude: ["Cases"],
      swiftSettings: common
    ),
    .testTarget(
      name: "StakeholderChecklistTests",
      dependencies: [
        "StakeholderChecklist", "LotseYAML", "LotseExport", "LotsePrompts", "lotse",
        "LotseTestSupport",
      ],
      exclude: ["Cases"],
      swiftSettings: common
    ),
    .testTarget(
      name: "BreakReminderTests",
      dependencies: ["BreakReminder", "AgendaBuilder", "LotseStore", "lotse", "LotseTestSupport"],
      swiftSettings: common
    ),
    .testTarget(
      name: "LotseHostTests",
      dependencies: ["LotseHost", "LotseTestSupport"],
      swiftSettings: common
    ),
    .testTarget(name: "LotseWordsTests", dependencies: ["LotseWords"], swiftSettings: common),
    .testTarget(name: "LotseYAMLTests", dependencies: ["LotseYAML"], swiftSettings: common),
    .testTarget(
      name: "LotseStoreTests",
      dependencies: ["LotseStore", "LotseTestSupport"],
      swiftSettings: common
    ),
    .testTarget(
      name: "LotsePromptsTests",
      dependencies: ["LotsePrompts", "LotseYAML"],
      swiftSettings: common
    ),
    .testTarget(
      name: "LotseKnowledgeTests",
      dependencies: ["LotseKnowledge", "LotseYAML", "LotseTestSupport"],
      exclude: ["HeldApart"],
      swiftSettings: common
    ),
    .executableTarget(
      name: "RouterTraining",
      dependencies: ["LotseRouting", "LotsePrompts"],
      path: "Tests/RouterTraining",
      exclude: ["Lines"],
      swiftSettings: common
    ),
    .testTarget(
      name: "LotseGuidesTests",
      dependencies: ["LotseGuides", "LotseYAML", "lotse", "LotseTestSupport"],
      exclude: ["Broken"],
      swiftSettings: common
    ),
    .testTarget(
      name: "LotseRoutingTests",
      dependencies: ["LotseRouting", "LotsePrompts"],
      exclude: ["HeldApart"],
      swiftSettings: common
    ),
    .target(
      name: "ExampleDocuments",
      dependencies: ["LotseKit"],
      path: "Tests/ExampleDocuments",
      swiftSettings: pure
    ),
    .executableTarget(
      name: "PageProbe",
      dependencies: ["LotseKit", "LotseExport", "ExampleDocuments"],
      path: "Tests/PageProbe",
      swiftSettings: common
    ),
    .testTarget(
      name: "LotseExportTests",
      dependencies: ["LotseExport", "LotseTestSupport", "ExampleDocuments"],
      exclude: ["Golden"],
      swiftSettings: common
    ),
    .testTarget(
      name: "LotseCalendarTests",
      dependencies: ["LotseCalendar"],
      swiftSettings: common
    ),
    .testTarget(
      name: "LotsePublishingTests",
      dependencies: ["LotsePublishing", "LotseTestSupport"],
      swiftSettings: common
    ),
    .testTarget(
      name: "LotseDesktopTests",
      dependencies: ["LotseDesktop"],
      exclude: ["Recorded"],
      swiftSettings: common
    ),
    .executableTarget(
      name: "CalendarProbe",
      dependencies: ["LotseKit", "LotseHost", "LotseCalendar"],
      path: "Tests/CalendarProbe",
      swiftSettings: common
    ),
    .executableTarget(
      name: "DesktopProbe",
      dependencies: ["LotseKit", "LotseDesktop"],
      path: "Tests/DesktopProbe",
      swiftSettings: common
    ),
    .executableTarget(
      name: "TableProbe",
      dependencies: ["LotseKit", "LotseHost"],
      path: "Tests/TableProbe",
      swiftSettings: common
    ),
    .executableTarget(
      name: "TerminalProbe",
      dependencies: ["LotseKit", "LotseHost", "LotseTerminal"],
      path: "Tests/TerminalProbe",
      swiftSettings: common
    ),
    .executableTarget(
      name: "RecurrenceProbe",
      dependencies: ["LotseKit"],
      path: "Tests/RecurrenceProbe",
      swiftSettings: common
    ),
    .testTarget(
      name: "LotseTerminalTests",
      dependencies: ["LotseTerminal", "LotseTestSupport", "TerminalProbe"],
      exclude: ["Golden"],
      swiftSettings: common
    ),
    .testTarget(
      name: "LotseManualTests",
      dependencies: ["LotseManual"],
      swiftSettings: common
    ),
    .testTarget(
      name: "ErrorTable",
      dependencies: ["LotseKit", "LotseTestSupport"],
      path: "Tests/ErrorTable",
      swiftSettings: common
    ),
    .testTarget(
      name: "Sanitizers",
      path: "Tests/Sanitizers",
      exclude: ["leaks.txt", "run"],
      swiftSettings: common
    ),
    .testTarget(
      name: "Transcripts",
      dependencies: [
        "lotse", "LotseCalendar", "LotseKnowledge", "LotsePrompts", "LotsePublishing",
        "LotseStore", "LotseTestSupport",
      ],
      exclude: ["Golden", "Tables"],
      swiftSettings: common
    ),
    .testTarget(
      name: "ProgramTests",
      dependencies: ["lotse", "LotseYAML", "LotseTestSupport"],
      exclude: ["Answers", "Dates"],
      swiftSettings: common
    ),
  ],
  swiftLanguageModes: [.v6]
)

// `make fuzz` names the library of libFuzzer here; nothing else builds what it feeds.
if let fuzzer = Context.environment["LOTSE_FUZZER"],
  let program = package.targets.first(where: { $0.name == "lotse" })
{
  // No other program can be made of an executable: here it is a library, whose `main` has another
  // name.
  package.products = []
  package.targets.removeAll { $0.name == "lotse" }
  package.targets += [
    .target(
      name: "lotse",
      dependencies: program.dependencies,
      swiftSettings: common + [
        .unsafeFlags(["-Xfrontend", "-entry-point-function-name", "-Xfrontend", "lotse_main"])
      ]
    ),
    .target(name: "CFuzzer", path: "Tests/Fuzzing/CFuzzer"),
    .executableTarget(
      name: "Fuzzing",
      dependencies: [
        "CFuzzer", "LotseCalendar", "LotseExport", "LotseGuides", "LotseHost", "LotseKit",
        "LotseRouting", "LotseStore", "LotseTerminal", "LotseTestSupport", "LotseYAML", "lotse",
      ],
      path: "Tests/Fuzzing/Harness",
      swiftSettings: common,
      linkerSettings: [.unsafeFlags([fuzzer]), .linkedLibrary("stdc++")]
    ),
  ]
}
