#include "CPrompts.h"

// The package cannot name C23 as its standard; clang takes #embed in any, and says so each time.
#pragma clang diagnostic ignored "-Wc23-extensions"

// To add a file of Prompts/: one array that embeds it, and one line in the table below.

static const unsigned char agenda_catalogue[] = {
#embed "../../Prompts/agenda/catalogue.yaml"
};
static const unsigned char agenda_method[] = {
#embed "../../Prompts/agenda/method.yaml"
};
static const unsigned char agenda_scoring[] = {
#embed "../../Prompts/agenda/scoring.yaml"
};
static const unsigned char breaks_behaviour[] = {
#embed "../../Prompts/breaks/behaviour.yaml"
};
static const unsigned char breaks_cautions[] = {
#embed "../../Prompts/breaks/cautions.yaml"
};
static const unsigned char breaks_energisers[] = {
#embed "../../Prompts/breaks/energisers.yaml"
};
static const unsigned char breaks_exercises[] = {
#embed "../../Prompts/breaks/exercises.yaml"
};
static const unsigned char breaks_presets[] = {
#embed "../../Prompts/breaks/presets.yaml"
};
static const unsigned char breaks_privacy[] = {
#embed "../../Prompts/breaks/privacy.yaml"
};
static const unsigned char breaks_wording[] = {
#embed "../../Prompts/breaks/wording.yaml"
};
static const unsigned char cards_breaks[] = {
#embed "../../Prompts/cards/breaks.yaml"
};
static const unsigned char cards_building_blocks[] = {
#embed "../../Prompts/cards/building-blocks.yaml"
};
static const unsigned char cards_incompatibilities[] = {
#embed "../../Prompts/cards/incompatibilities.yaml"
};
static const unsigned char cards_law[] = {
#embed "../../Prompts/cards/law.yaml"
};
static const unsigned char cards_methods[] = {
#embed "../../Prompts/cards/methods.yaml"
};
static const unsigned char cards_roles[] = {
#embed "../../Prompts/cards/roles.yaml"
};
static const unsigned char cards_sources[] = {
#embed "../../Prompts/cards/sources.yaml"
};
static const unsigned char cards_terms[] = {
#embed "../../Prompts/cards/terms.yaml"
};
static const unsigned char cards_triggers[] = {
#embed "../../Prompts/cards/triggers.yaml"
};
static const unsigned char examples_agenda[] = {
#embed "../../Prompts/examples/agenda.yaml"
};
static const unsigned char examples_assessment[] = {
#embed "../../Prompts/examples/assessment.yaml"
};
static const unsigned char examples_breaks[] = {
#embed "../../Prompts/examples/breaks.yaml"
};
static const unsigned char examples_core[] = {
#embed "../../Prompts/examples/core.yaml"
};
static const unsigned char examples_digital_agenda[] = {
#embed "../../Prompts/examples/digital-agenda.yaml"
};
static const unsigned char examples_ecosystem[] = {
#embed "../../Prompts/examples/ecosystem.yaml"
};
static const unsigned char examples_documents[] = {
#embed "../../Prompts/examples/documents.yaml"
};
static const unsigned char examples_knowledge[] = {
#embed "../../Prompts/examples/knowledge.yaml"
};
static const unsigned char examples_log[] = {
#embed "../../Prompts/examples/log.yaml"
};
static const unsigned char examples_outside[] = {
#embed "../../Prompts/examples/outside.yaml"
};
static const unsigned char examples_roles[] = {
#embed "../../Prompts/examples/roles.yaml"
};
static const unsigned char examples_stakeholders[] = {
#embed "../../Prompts/examples/stakeholders.yaml"
};
static const unsigned char examples_store[] = {
#embed "../../Prompts/examples/store.yaml"
};
static const unsigned char examples_value[] = {
#embed "../../Prompts/examples/value.yaml"
};
static const unsigned char glossary[] = {
#embed "../../Prompts/glossary.yaml"
};
static const unsigned char guides_assessment[] = {
#embed "../../Prompts/guides/assessment.yaml"
};
static const unsigned char guides_ecosystem[] = {
#embed "../../Prompts/guides/ecosystem.yaml"
};
static const unsigned char guides_value[] = {
#embed "../../Prompts/guides/value.yaml"
};
static const unsigned char knowledge_next[] = {
#embed "../../Prompts/knowledge/next.yaml"
};
static const unsigned char knowledge_words[] = {
#embed "../../Prompts/knowledge/words.yaml"
};
static const unsigned char office_docx_content_types[] = {
#embed "../../Prompts/office/docx/content-types.xml"
};
static const unsigned char office_docx_document[] = {
#embed "../../Prompts/office/docx/document.xml"
};
static const unsigned char office_docx_document_relations[] = {
#embed "../../Prompts/office/docx/document-relations.xml"
};
static const unsigned char office_docx_footer[] = {
#embed "../../Prompts/office/docx/footer.xml"
};
static const unsigned char office_docx_package_relations[] = {
#embed "../../Prompts/office/docx/package-relations.xml"
};
static const unsigned char office_docx_settings[] = {
#embed "../../Prompts/office/docx/settings.xml"
};
static const unsigned char office_docx_styles[] = {
#embed "../../Prompts/office/docx/styles.xml"
};
static const unsigned char office_odt_styles[] = {
#embed "../../Prompts/office/odt/styles.xml"
};
static const unsigned char roles_appointments[] = {
#embed "../../Prompts/roles/appointments.yaml"
};
static const unsigned char roles_compatibility[] = {
#embed "../../Prompts/roles/compatibility.yaml"
};
static const unsigned char roles_names[] = {
#embed "../../Prompts/roles/names.yaml"
};
static const unsigned char roles_profiles_administration[] = {
#embed "../../Prompts/roles/profiles/administration.yaml"
};
static const unsigned char roles_profiles_control[] = {
#embed "../../Prompts/roles/profiles/control.yaml"
};
static const unsigned char roles_profiles_steering[] = {
#embed "../../Prompts/roles/profiles/steering.yaml"
};
static const unsigned char roles_profiles_technology[] = {
#embed "../../Prompts/roles/profiles/technology.yaml"
};
static const unsigned char roles_raci[] = {
#embed "../../Prompts/roles/raci.yaml"
};
static const unsigned char roles_responsibilities[] = {
#embed "../../Prompts/roles/responsibilities.yaml"
};
static const unsigned char roles_sizes[] = {
#embed "../../Prompts/roles/sizes.yaml"
};
static const unsigned char routing_cues[] = {
#embed "../../Prompts/routing/cues.yaml"
};
static const unsigned char routing_details[] = {
#embed "../../Prompts/routing/details.yaml"
};
static const unsigned char routing_fields[] = {
#embed "../../Prompts/routing/fields.yaml"
};
static const unsigned char routing_lexicon[] = {
#embed "../../Prompts/routing/lexicon.yaml"
};
static const unsigned char routing_model[] = {
#embed "../../Prompts/routing/model.tsv"
};
static const unsigned char routing_sentences[] = {
#embed "../../Prompts/routing/sentences.yaml"
};
static const unsigned char stakeholders_milestones[] = {
#embed "../../Prompts/stakeholders/milestones.yaml"
};
static const unsigned char stakeholders_projects[] = {
#embed "../../Prompts/stakeholders/projects.yaml"
};
static const unsigned char stakeholders_roles[] = {
#embed "../../Prompts/stakeholders/roles.yaml"
};
static const unsigned char stakeholders_states[] = {
#embed "../../Prompts/stakeholders/states.yaml"
};
static const unsigned char stakeholders_strategies[] = {
#embed "../../Prompts/stakeholders/strategies.yaml"
};
static const unsigned char stakeholders_triggers[] = {
#embed "../../Prompts/stakeholders/triggers.yaml"
};
static const unsigned char time_holidays[] = {
#embed "../../Prompts/time/holidays.yaml"
};

#define PROMPT(path, bytes) {path, bytes, sizeof bytes}

static const struct lotse_prompt prompts[] = {
  PROMPT("agenda/catalogue.yaml", agenda_catalogue),
  PROMPT("agenda/method.yaml", agenda_method),
  PROMPT("agenda/scoring.yaml", agenda_scoring),
  PROMPT("breaks/behaviour.yaml", breaks_behaviour),
  PROMPT("breaks/cautions.yaml", breaks_cautions),
  PROMPT("breaks/energisers.yaml", breaks_energisers),
  PROMPT("breaks/exercises.yaml", breaks_exercises),
  PROMPT("breaks/presets.yaml", breaks_presets),
  PROMPT("breaks/privacy.yaml", breaks_privacy),
  PROMPT("breaks/wording.yaml", breaks_wording),
  PROMPT("cards/breaks.yaml", cards_breaks),
  PROMPT("cards/building-blocks.yaml", cards_building_blocks),
  PROMPT("cards/incompatibilities.yaml", cards_incompatibilities),
  PROMPT("cards/law.yaml", cards_law),
  PROMPT("cards/methods.yaml", cards_methods),
  PROMPT("cards/roles.yaml", cards_roles),
  PROMPT("cards/sources.yaml", cards_sources),
  PROMPT("cards/terms.yaml", cards_terms),
  PROMPT("cards/triggers.yaml", cards_triggers),
  PROMPT("examples/agenda.yaml", examples_agenda),
  PROMPT("examples/assessment.yaml", examples_assessment),
  PROMPT("examples/breaks.yaml", examples_breaks),
  PROMPT("examples/core.yaml", examples_core),
  PROMPT("examples/digital-agenda.yaml", examples_digital_agenda),
  PROMPT("examples/ecosystem.yaml", examples_ecosystem),
  PROMPT("examples/documents.yaml", examples_documents),
  PROMPT("examples/knowledge.yaml", examples_knowledge),
  PROMPT("examples/log.yaml", examples_log),
  PROMPT("examples/outside.yaml", examples_outside),
  PROMPT("examples/roles.yaml", examples_roles),
  PROMPT("examples/stakeholders.yaml", examples_stakeholders),
  PROMPT("examples/store.yaml", examples_store),
  PROMPT("examples/value.yaml", examples_value),
  PROMPT("glossary.yaml", glossary),
  PROMPT("guides/assessment.yaml", guides_assessment),
  PROMPT("guides/ecosystem.yaml", guides_ecosystem),
  PROMPT("guides/value.yaml", guides_value),
  PROMPT("knowledge/next.yaml", knowledge_next),
  PROMPT("knowledge/words.yaml", knowledge_words),
  PROMPT("office/docx/content-types.xml", office_docx_content_types),
  PROMPT("office/docx/document.xml", office_docx_document),
  PROMPT("office/docx/document-relations.xml", office_docx_document_relations),
  PROMPT("office/docx/footer.xml", office_docx_footer),
  PROMPT("office/docx/package-relations.xml", office_docx_package_relations),
  PROMPT("office/docx/settings.xml", office_docx_settings),
  PROMPT("office/docx/styles.xml", office_docx_styles),
  PROMPT("office/odt/styles.xml", office_odt_styles),
  PROMPT("roles/appointments.yaml", roles_appointments),
  PROMPT("roles/compatibility.yaml", roles_compatibility),
  PROMPT("roles/names.yaml", roles_names),
  PROMPT("roles/profiles/administration.yaml", roles_profiles_administration),
  PROMPT("roles/profiles/control.yaml", roles_profiles_control),
  PROMPT("roles/profiles/steering.yaml", roles_profiles_steering),
  PROMPT("roles/profiles/technology.yaml", roles_profiles_technology),
  PROMPT("roles/raci.yaml", roles_raci),
  PROMPT("roles/responsibilities.yaml", roles_responsibilities),
  PROMPT("roles/sizes.yaml", roles_sizes),
  PROMPT("routing/cues.yaml", routing_cues),
  PROMPT("routing/details.yaml", routing_details),
  PROMPT("routing/fields.yaml", routing_fields),
  PROMPT("routing/lexicon.yaml", routing_lexicon),
  PROMPT("routing/model.tsv", routing_model),
  PROMPT("routing/sentences.yaml", routing_sentences),
  PROMPT("stakeholders/milestones.yaml", stakeholders_milestones),
  PROMPT("stakeholders/projects.yaml", stakeholders_projects),
  PROMPT("stakeholders/roles.yaml", stakeholders_roles),
  PROMPT("stakeholders/states.yaml", stakeholders_states),
  PROMPT("stakeholders/strategies.yaml", stakeholders_strategies),
  PROMPT("stakeholders/triggers.yaml", stakeholders_triggers),
  PROMPT("time/holidays.yaml", time_holidays),
};

size_t lotse_prompts_count(void) { return sizeof prompts / sizeof prompts[0]; }

struct lotse_prompt lotse_prompts_at(size_t index) { return prompts[index]; }
