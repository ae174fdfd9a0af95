package org.ballincourt;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.court.web.lists.Kind;
import org.ballincourt.report.Figure;
import org.ballincourt.report.share.difference.Cause;
import org.ballincourt.report.share.difference.Circumstance;
import org.ballincourt.testing.BuiltPlugin;
import org.ballincourt.testing.Bundle;
import org.ballincourt.testing.PluginDescriptor;
import org.junit.Test;
import org.w3c.dom.Element;

public class TextsOfTheScreenTest {

  private static final Set<String> FACTS =
      Set.of(
          "added",
          "answered",
          "asked",
          "handed-over",
          "nudged",
          "questioned",
          "received",
          "told",
          "withdrawn");
  private static final Set<String> KINDS =
      Stream.of(Kind.values()).map(CourtWords::code).collect(toSet());

  /** Keys that code puts together: the part that it writes out, and what it adds to it. */
  private static final Set<String> OUTCOMES =
      Set.of("lesson", "next-work", "permission", "referral", "testimonial");

  private static final Set<String> REPORT_TABLES =
      Set.of(
          "answers",
          "by-status",
          "concurrent",
          "days-beyond",
          "getting-back",
          "high",
          "in-time",
          "longest",
          "low",
          "median",
          "ninetieth",
          "open",
          "past",
          "planned",
          "rounds",
          "seconds-beyond",
          "shift",
          "spent",
          "things",
          "time",
          "turns",
          "undated",
          "untold",
          "withdrawn");

  private static final Set<String> REPORT_COLUMNS =
      Set.of(
          "days-beyond",
          "due",
          "figure",
          "from",
          "hours",
          "issue",
          "not-started",
          "others",
          "ours",
          "party",
          "paused",
          "received",
          "rounds",
          "seconds",
          "seconds-beyond",
          "summary",
          "theirs",
          "to",
          "told");

  private static final Map<String, Set<String>> BUILT =
      Map.ofEntries(
          Map.entry(
              "ballincourt.meeting.recap-fault.", Set.of("body-too-long", "no-body", "subject")),
          Map.entry(
              "ballincourt.dashboard.standing.",
              Set.of("dated", "let-slide", "not-asked", "not-told", "past", "undated")),
          Map.entry(
              "ballincourt.dashboard.to-do.",
              Set.of("planned", "proposed", "second-look", "wanted")),
          Map.entry("ballincourt.change.group.", Set.of("keep-questions", "see-all-clients")),
          Map.entry("ballincourt.action.", Set.of("closed", "open")),
          Map.entry("ballincourt.outcome.about.", OUTCOMES),
          Map.entry("ballincourt.outcome.add.", OUTCOMES),
          Map.entry(
              "ballincourt.outcome.became.", Set.of("client", "in-touch", "named", "nothing")),
          Map.entry(
              "ballincourt.outcome.csv.",
              Set.of(
                  "approved",
                  "at",
                  "became",
                  "client",
                  "conditions",
                  "given",
                  "giver",
                  "id",
                  "issue",
                  "no",
                  "note",
                  "project",
                  "text",
                  "thanked",
                  "until",
                  "usable",
                  "withdrawn",
                  "yes")),
          Map.entry(
              "ballincourt.outcome.deed.",
              Set.of("approve", "change", "delete", "issue", "thank", "withdraw")),
          Map.entry("ballincourt.outcome.heading.", OUTCOMES),
          Map.entry("ballincourt.outcome.nothing.", OUTCOMES),
          Map.entry("ballincourt.outcome.text.", OUTCOMES),
          Map.entry(
              "ballincourt.meeting.detail.",
              Set.of("tool", "lunch", "visit", "phone", "chat", "mail")),
          Map.entry(
              "ballincourt.meeting.fact.",
              Set.of("when", "where", "guests", "ours", "note", "state", "recap")),
          Map.entry(
              "ballincourt.meeting.kind.",
              Set.of("kick-off", "check-in", "follow-up", "visit", "call")),
          Map.entry("ballincourt.meeting.state.", Set.of("planned", "held", "cancelled")),
          Map.entry(
              "ballincourt.meeting.venue.",
              Set.of("tool", "lunch", "visit", "phone", "chat", "mail")),
          Map.entry(
              "ballincourt.results.",
              Set.of("not-a-date", "not-a-number", "parts", "parts-nameless")),
          Map.entry(
              "ballincourt.results.csv.",
              Set.of(
                  "answer",
                  "client",
                  "project",
                  "prompt",
                  "question",
                  "questionnaire",
                  "recorded",
                  "sending",
                  "sent",
                  "text",
                  "version",
                  "who")),
          Map.entry("ballincourt.report.csv.", REPORT_TABLES),
          Map.entry("ballincourt.report.csv.column.", REPORT_COLUMNS),
          Map.entry(
              "ballincourt.report.csv.party.", Set.of("client", "nobody", "team", "third-party")),
          Map.entry(
              "ballincourt.results.filter.",
              Set.of("any-client", "any-questionnaire", "any-sending")),
          Map.entry("ballincourt.report.shared.because.", codes(Cause.values())),
          Map.entry("ballincourt.report.shared.otherwise.", codes(Circumstance.Kind.values())),
          Map.entry(
              "ballincourt.report.behind.",
              Stream.of(Figure.values())
                  .map(figure -> figure.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                  .collect(toSet())),
          Map.entry("ballincourt.results.share.", Set.of("said-yes", "satisfied")),
          Map.entry("ballincourt.ask.by.", Set.of("mail", "meeting", "phone")),
          Map.entry(
              "ballincourt.ask.deed.",
              Set.of("answered", "mail", "needs", "nudged", "received", "told", "withdrawn")),
          Map.entry(
              "ballincourt.client.role.",
              Set.of("approves", "decides", "gives-content", "informed", "pays")),
          Map.entry(
              "ballincourt.privacy.kind.",
              Set.of(
                  "answers",
                  "contact",
                  "draft",
                  "fact",
                  "invitation",
                  "mail",
                  "meeting",
                  "mention",
                  "outcome",
                  "reply")),
          Map.entry(
              "ballincourt.privacy.deed.",
              Stream.concat(
                      FACTS.stream(),
                      Stream.of(
                          "lesson", "mail", "next-work", "permission", "referral", "testimonial"))
                  .collect(toSet())),
          Map.entry(
              "ballincourt.privacy.value.",
              Set.of(
                  "away-from",
                  "away-to",
                  "bounced",
                  "client",
                  "deed",
                  "email",
                  "finished",
                  "form-of-address",
                  "instead",
                  "issue",
                  "language",
                  "meeting-tool",
                  "name",
                  "needs",
                  "note",
                  "project",
                  "reminded",
                  "revoked",
                  "role",
                  "started",
                  "subject",
                  "text")),
          Map.entry("ballincourt.ask.fact-only.", FACTS),
          Map.entry("ballincourt.ask.fact.", FACTS),
          Map.entry(
              "ballincourt.ask.kind.",
              Set.of(
                  "access",
                  "answer",
                  "approval",
                  "content",
                  "decision",
                  "feedback",
                  "none",
                  "other",
                  "payment")),
          Map.entry(
              "ballincourt.sending.letter.",
              Set.of(
                  "body-not-text",
                  "body-too-long",
                  "link-missing",
                  "link-not-alone",
                  "link-twice",
                  "subject-missing",
                  "subject-not-a-line",
                  "subject-too-long")),
          Map.entry(
              "ballincourt.follow-up.deed.",
              Set.of(
                  "again", "begin", "held", "never", "not-held", "not-the-end", "plan", "wanted")),
          Map.entry("ballincourt.follow-up.ended.", Set.of("by-hand", "nothing-left", "workflow")),
          Map.entry("ballincourt.follow-up.progress.", Set.of("ahead", "done", "due")),
          Map.entry(
              "ballincourt.follow-up.stage.",
              Set.of(
                  "held",
                  "not-held",
                  "not-the-end",
                  "not-wanted",
                  "planned",
                  "wanted",
                  "withdrawn")),
          Map.entry(
              "ballincourt.follow-up.state.",
              Set.of(
                  "held",
                  "not-held",
                  "not-the-end",
                  "not-wanted",
                  "planned",
                  "proposed",
                  "wanted",
                  "withdrawn")),
          Map.entry(
              "ballincourt.follow-up.step.",
              Set.of(
                  "meeting",
                  "meeting-ahead",
                  "meeting-due",
                  "outcomes",
                  "outcomes-ahead",
                  "outcomes-due",
                  "questions",
                  "recap",
                  "recap-ahead",
                  "second-look")),
          Map.entry("ballincourt.sending.column.", Set.of("language", "mail", "state", "until")),
          Map.entry(
              "ballincourt.sending.deed.",
              Set.of("again", "bounced", "extended", "reminded", "revoked")),
          Map.entry("ballincourt.sending.occasion.", Set.of("usual", "second-look", "together")),
          Map.entry(
              "ballincourt.sending.skipped.",
              Set.of("asked-already", "gone", "no-email", "resting", "same-email")),
          Map.entry(
              "ballincourt.sending.state.",
              Set.of("sent", "started", "finished", "expired", "bounced", "revoked")),
          Map.entry(
              "ballincourt.sending.mail.", Set.of("waiting", "held", "uncertain", "handed-over")),
          Map.entry("ballincourt.change.move.", Set.of("team", "client", "third-party", "nobody")),
          Map.entry("ballincourt.change.whose.", Set.of("team", "client", "third-party")),
          Map.entry(
              "ballincourt.court.explain.handed-over.",
              Set.of("team", "client", "third-party", "nobody")),
          Map.entry(
              "ballincourt.court.explain.named.",
              Set.of("team", "client", "third-party", "nobody")),
          Map.entry(
              "ballincourt.court.story.now.",
              Set.of("team", "client", "third-party", "not-started", "done", "paused")),
          Map.entry("ballincourt.court.story.with.", Set.of("team", "client", "third-party")),
          Map.entry(
              "ballincourt.list.column.",
              Set.of(
                  "answer-by",
                  "asked",
                  "holder",
                  "how",
                  "last-word",
                  "needs",
                  "ours",
                  "since",
                  "status",
                  "theirs")),
          Map.entry("ballincourt.list.heading.", KINDS),
          Map.entry("ballincourt.list.note.", KINDS),
          Map.entry(
              "ballincourt.field.",
              Set.of(
                  "whose-move",
                  "whose-move.description",
                  "waiting-since",
                  "waiting-since.description",
                  "answer-by",
                  "contact",
                  "contact.description",
                  "answer-by.description")),
          Map.entry(
              "ballincourt.field.whose-move.is.", Set.of("us", "client", "someone-else", "nobody")),
          Map.entry(
              "ballincourt.site.reach.outcome.",
              Set.of(
                  "certificate",
                  "no-connection",
                  "passed",
                  "refused",
                  "sent-elsewhere",
                  "somebody-else",
                  "too-slow")),
          Map.entry("ballincourt.target.asked.", Set.of("client", "team", "third-party")),
          Map.entry("ballincourt.target.general.", Set.of("client", "team", "third-party")),
          Map.entry(
              "ballincourt.target.kind.",
              Set.of(
                  "access",
                  "answer",
                  "approval",
                  "content",
                  "decision",
                  "feedback",
                  "other",
                  "payment")),
          Map.entry("ballincourt.target.none.", Set.of("client", "team", "third-party")));

  /** A literal of this shape is a key. */
  private static final Pattern IN_JAVA = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)\"");

  private static final Pattern BEGINNING = Pattern.compile("\"((?:[a-z-]+\\.)+)\"");

  private static final Pattern IN_SCRIPTS =
      Pattern.compile("I18n\\.getText\\(\\s*['\"]([^'\"]+)['\"]");

  /** Elements of the descriptor whose {@code key} is one of a text. */
  private static final Set<String> LABELS = Set.of("label", "description", "title", "tooltip");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

  private static Set<String> codes(Enum<?>... words) {
    return Stream.of(words).map(CourtWords::code).collect(toSet());
  }

  @Test
  public void hasATextForEachKeyThatIsUsed() {
    for (Bundle bundle : Bundle.all()) {
      Set<String> missing = used();
      missing.removeAll(bundle.texts().keySet());
      assertEquals(bundle.file(), Set.of(), missing);
    }
  }

  @Test
  public void hasNoTextThatNobodyReads() {
    for (Bundle bundle : Bundle.all()) {
      Set<String> unread = new TreeSet<>(bundle.texts().keySet());
      unread.removeAll(used());
      assertEquals(bundle.file(), Set.of(), unread);
    }
  }

  @Test
  public void namesEachBeginningOfAKeyThatCodeAddsTo() {
    Set<String> beginnings =
        BuiltPlugin.files(BuiltPlugin.SOURCES, ".java").stream()
            .flatMap(file -> matches(BEGINNING, file))
            .collect(toCollection(TreeSet::new));

    assertEquals(BUILT.keySet(), beginnings);
  }

  @Test
  public void givesEachLanguageTheSameKeysAndPlaceholders() {
    Bundle first = Bundle.all().get(0);
    for (Bundle other : Bundle.all()) {
      assertEquals(other.file(), first.texts().keySet(), other.texts().keySet());
      other
          .texts()
          .forEach(
              (key, text) ->
                  assertEquals(
                      other.file() + ": " + key,
                      placeholders(first.texts().get(key)),
                      placeholders(text)));
    }
  }

  /** MessageFormat would swallow it, and print what follows as it is written. */
  @Test
  public void writesNoPlainApostrophe() {
    eachText((name, text) -> assertFalse(name, text.contains("'")));
  }

  @Test
  public void formatsEachTextWithOneAndWithMany() {
    eachText(
        (name, text) -> {
          assertReadable(name, text, 1);
          assertReadable(name, text, 7);
        });
  }

  private static void assertReadable(String name, String text, int number) {
    Object[] arguments = Stream.generate(() -> number).limit(10).toArray();
    String formatted = new MessageFormat(text, Locale.ENGLISH).format(arguments);
    assertFalse(name + ": " + formatted, formatted.isBlank() || formatted.matches(".*[{}#|].*"));
  }

  private static void eachText(BiConsumer<String, String> check) {
    List<Bundle> bundles = Bundle.all();
    assertTrue("there are texts", !bundles.isEmpty());
    for (Bundle bundle : bundles) {
      bundle.texts().forEach((key, text) -> check.accept(bundle.file() + ": " + key, text));
    }
  }

  private static Set<String> used() {
    Set<String> keys = new TreeSet<>();
    PluginDescriptor.read().elements().forEach(element -> addLabels(element, keys));
    for (Path file : BuiltPlugin.files(BuiltPlugin.SOURCES, ".java")) {
      matches(IN_JAVA, file).forEach(keys::add);
    }
    for (Path file : BuiltPlugin.files(BuiltPlugin.CONTENT, ".js")) {
      matches(IN_SCRIPTS, file).forEach(keys::add);
    }
    BUILT.forEach((beginning, ends) -> ends.forEach(end -> keys.add(beginning + end)));
    return keys;
  }

  private static void addLabels(Element element, Set<String> keys) {
    if (LABELS.contains(element.getTagName()) && element.hasAttribute("key")) {
      keys.add(element.getAttribute("key"));
    }
    Stream.of("i18n-name-key", "i18n-description-key")
        .filter(element::hasAttribute)
        .map(element::getAttribute)
        .forEach(keys::add);
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(toCollection(TreeSet::new));
  }

  private static Stream<String> matches(Pattern pattern, Path file) {
    return pattern.matcher(BuiltPlugin.text(file)).results().map(match -> match.group(1));
  }
}
