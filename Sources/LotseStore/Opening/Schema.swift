/// The tables of a store, as the steps in which they came to be.
///
/// A step that was shipped is never changed; a new one is added at the end. It uses none of the
/// program's types, because those go on changing.
enum Schema {
  /// `LOTS`, by which SQLite's files are told apart (https://sqlite.org/pragma.html#pragma_application_id).
  static let application = 0x4C4F_5453

  /// All steps; the number of a schema is how many of them were taken.
  static let migrations = [recordsAndTheirHistory]

  private static let recordsAndTheirHistory = """
    -- What the plugins keep. `body` is the record's JSON, `facets` the JSON of the values it is
    -- found by, `text` the words it is found by; `words` and `stems` are made from `text`: the
    -- folded words in order, and their other forms. Long columns come last.
    create table records(
      id integer primary key,
      uid text not null unique,
      kind text not null,
      number integer not null,
      title text not null,
      day text,
      created text not null,
      changed text not null,
      facets text not null,
      body text not null,
      text text not null,
      words text not null,
      stems text not null,
      unique(kind, number)
    ) strict;

    -- The last number given to a record of a kind, so that none is ever given twice; and the
    -- last number of a conversation, under the kind '#conversation'.
    create table counters(kind text primary key, last integer not null) strict, without rowid;

    -- The values of `records.facets`, in the order in which lists are sorted: by type (0 number,
    -- 1 day, 2 words), then value. `least` marks the first one of a record.
    create table facets(
      kind text not null,
      facet text not null,
      type integer not null,
      value any not null,
      number integer not null,
      least integer not null,
      primary key(kind, facet, type, value, number)
    ) strict, without rowid;
    create index facets_of_record on facets(kind, number, facet, type, value, least);

    -- Each value in words over all kinds, as it was first spelled, and how often it is used.
    create table facet_words(
      facet text not null,
      value text not null,
      shown text not null,
      uses integer not null,
      primary key(facet, value)
    ) strict, without rowid;

    -- What each command changed, as one step. State 0: it counts; 1: undone, and can be done
    -- again; 2: undone, and something else was done since.
    create table steps(
      number integer primary key,
      command text not null,
      moment text not null,
      state integer not null
    ) strict;
    create index steps_to_redo on steps(number) where state = 1;

    -- The changes of a step, one for each record. `other` is the JSON of the record's other
    -- state: the one before the step while the step counts, the one after it while it is undone;
    -- null where the record does not exist.
    create table changes(
      id integer primary key,
      step integer not null references steps(number) on delete cascade,
      uid text not null,
      kind text not null,
      number integer not null,
      title text not null,
      action text not null,
      other text
    ) strict;
    create index changes_of_step on changes(step);
    create index changes_of_record on changes(uid);

    -- Guided conversations: what each began with, and what happened in it. State 0: open;
    -- 1: finished; 2: cancelled.
    create table conversations(
      number integer primary key,
      head text not null,
      state integer not null
    ) strict;
    create index conversations_open on conversations(number) where state = 0;
    create table journal(
      conversation integer not null references conversations(number) on delete cascade,
      position integer not null,
      event text not null,
      primary key(conversation, position)
    ) strict, without rowid;

    create table settings(key text primary key, value text not null) strict, without rowid;

    -- Full-text search. The words are folded already; all that is not ASCII belongs to a word.
    create virtual table search using fts5(
      words, stems, content = 'records', content_rowid = 'id', tokenize = 'ascii'
    );
    insert into search(search, rank) values('rank', 'bm25(4.0, 1.0)');

    -- Every folded word that occurs or occurred, as it was first spelled, and the same by groups
    -- of three letters, to find the compounds that a word is part of.
    create table terms(id integer primary key, term text not null unique, shown text not null)
      strict;
    create virtual table term_parts using fts5(
      term, content = 'terms', content_rowid = 'id', tokenize = 'trigram'
    );
    """
}
