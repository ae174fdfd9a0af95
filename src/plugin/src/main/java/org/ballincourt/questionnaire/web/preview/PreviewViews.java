package org.ballincourt.questionnaire.web.preview;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.web.PagingView.Link;
import org.ballincourt.questionnaire.Questionnaire;
import org.ballincourt.questionnaire.access.QuestionAccess;
import org.ballincourt.questionnaire.store.FrozenVersion;
import org.ballincourt.questionnaire.store.KeptQuestionnaire;
import org.ballincourt.questionnaire.store.QuestionnaireStore;
import org.springframework.stereotype.Component;

/** Shows questionnaires as clients see them. */
@Component
public class PreviewViews {

  private final QuestionAccess access;
  private final QuestionnaireStore store;
  private final Texts texts;

  @Inject
  public PreviewViews(QuestionAccess access, QuestionnaireStore store, Texts texts) {
    this.access = access;
    this.store = store;
    this.texts = texts;
  }

  /**
   * @throws Refusal where the viewer may not look at it, or there is none
   */
  PreviewView of(Look wanted) {
    KeptQuestionnaire kept = access.readable(wanted.id());
    List<FrozenVersion> versions = store.versionsOf(kept.id());
    Shown shown = Shown.of(form(kept, versions, wanted.version()), wanted);
    return new PreviewView(
        kept,
        shown,
        new PreviewView.Ways(
            versions(versions, wanted), languages(shown, wanted), pages(shown, wanted)),
        access.keepsQuestions(),
        texts);
  }

  private Questionnaire form(KeptQuestionnaire kept, List<FrozenVersion> versions, String wanted) {
    if (wanted.isEmpty()) {
      return kept.current();
    }
    return versions.stream()
        .filter(version -> Integer.toString(version.number()).equals(wanted))
        .map(FrozenVersion::form)
        .findFirst()
        .orElseThrow(() -> noVersion(wanted));
  }

  private Refusal noVersion(String wanted) {
    return new Refusal(Kind.NOT_FOUND, texts.text("ballincourt.questionnaire.no-version", wanted));
  }

  private List<WayView> versions(List<FrozenVersion> versions, Look wanted) {
    List<WayView> ways = new ArrayList<>();
    ways.add(
        new WayView(
            new Link(wanted.inVersion(""), texts.text("ballincourt.questionnaire.preview.current")),
            wanted.version().isEmpty()));
    for (FrozenVersion version : versions) {
      String number = Integer.toString(version.number());
      String label =
          texts.text(
              "ballincourt.questionnaire.preview.version",
              version.number(),
              texts.dateAndTime(version.frozenAt()));
      ways.add(
          new WayView(new Link(wanted.inVersion(number), label), number.equals(wanted.version())));
    }
    return ways;
  }

  private List<WayView> languages(Shown shown, Look wanted) {
    return shown.form().languages().stream()
        .map(
            language ->
                new WayView(
                    new Link(wanted.inLanguage(language.tag()), language.name(texts.locale())),
                    language.equals(shown.language())))
        .toList();
  }

  private List<WayView> pages(Shown shown, Look wanted) {
    return IntStream.range(0, shown.pages())
        .mapToObj(
            page ->
                new WayView(
                    new Link(
                        wanted.onPage(page + 1),
                        texts.text("ballincourt.questionnaire.preview.page", page + 1)),
                    page == shown.page()))
        .toList();
  }
}
