package org.ballincourt.privacy.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ballincourt.client.Language;
import org.ballincourt.jira.Texts;
import org.ballincourt.privacy.Entry;
import org.ballincourt.privacy.Kind;
import org.ballincourt.privacy.access.ReadableEntries.Shown;
import org.ballincourt.privacy.web.EntryView.ValueView;

/** What is kept about people, in words. */
final class EntryWords {

  /** Names of values that have words; others are words already, as the questions of a form are. */
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("awayFrom", "away-from"),
          Map.entry("awayTo", "away-to"),
          Map.entry("bouncedAt", "bounced"),
          Map.entry("client", "client"),
          Map.entry("deed", "deed"),
          Map.entry("email", "email"),
          Map.entry("finishedAt", "finished"),
          Map.entry("formOfAddress", "form-of-address"),
          Map.entry("instead", "instead"),
          Map.entry("issue", "issue"),
          Map.entry("language", "language"),
          Map.entry("meetingTool", "meeting-tool"),
          Map.entry("name", "name"),
          Map.entry("needs", "needs"),
          Map.entry("note", "note"),
          Map.entry("project", "project"),
          Map.entry("remindedAt", "reminded"),
          Map.entry("revokedAt", "revoked"),
          Map.entry("role", "role"),
          Map.entry("startedAt", "started"),
          Map.entry("subject", "subject"),
          Map.entry("text", "text"));

  private static final Set<String> INSTANTS =
      Set.of("bouncedAt", "finishedAt", "remindedAt", "revokedAt", "startedAt");

  private final Texts texts;

  EntryWords(Texts texts) {
    this.texts = texts;
  }

  /**
   * All that is shown.
   *
   * @param hidden how many more there are
   */
  record Sections(List<SectionView> all, int hidden) {}

  Sections sections(Shown shown) {
    List<SectionView> all =
        byKind(shown.entries()).entrySet().stream()
            .map(of -> section(of.getKey(), of.getValue()))
            .toList();
    return new Sections(all, shown.hidden());
  }

  private static Map<Kind, List<Entry>> byKind(List<Entry> entries) {
    return entries.stream()
        .collect(groupingBy(Entry::kind, () -> new EnumMap<>(Kind.class), toList()));
  }

  private SectionView section(Kind kind, List<Entry> entries) {
    return new SectionView(
        code(kind.name()), title(kind), entries.stream().map(this::view).toList());
  }

  private String title(Kind kind) {
    return texts.text("ballincourt.privacy.kind." + code(kind.name()));
  }

  /** As in {@code Mails to her: 3}. */
  List<String> counts(List<Entry> entries) {
    return byKind(entries).entrySet().stream()
        .map(
            of -> texts.text("ballincourt.privacy.count", title(of.getKey()), of.getValue().size()))
        .toList();
  }

  private EntryView view(Entry entry) {
    return new EntryView(
        entry.at() == null ? "" : texts.dateAndTime(entry.at()),
        entry.values().entrySet().stream()
            .map(one -> new ValueView(label(one.getKey()), text(one.getKey(), one.getValue())))
            .toList());
  }

  private String label(String name) {
    return LABELS.containsKey(name)
        ? texts.text("ballincourt.privacy.value." + LABELS.get(name))
        : name;
  }

  private String text(String name, String value) {
    if (INSTANTS.contains(name)) {
      return texts.dateAndTime(Instant.parse(value));
    }
    return switch (name) {
      case "deed" -> texts.text("ballincourt.privacy.deed." + code(value));
      case "language" -> new Language(value).name(texts.locale());
      case "role" -> texts.text("ballincourt.client.role." + code(value));
      default -> value;
    };
  }

  private static String code(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
