package org.ballincourt.questionnaire.answer.web.open;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.client.Language;
import org.ballincourt.questionnaire.AnswerFault;
import org.ballincourt.questionnaire.AnswerSheet;
import org.ballincourt.questionnaire.Pages;
import org.ballincourt.questionnaire.Question;
import org.ballincourt.questionnaire.answer.Asked;
import org.ballincourt.questionnaire.answer.Draft;
import org.ballincourt.questionnaire.answer.FilledSheet;
import org.ballincourt.questionnaire.answer.PostedAnswers;
import org.ballincourt.questionnaire.answer.store.Drafting;
import org.ballincourt.questionnaire.answer.store.Finishing;
import org.ballincourt.questionnaire.answer.web.open.PublicViews.Trouble;
import org.springframework.stereotype.Component;

/** Takes somebody from the first page to the last; what she reads changes nothing. */
@Component
public class Conversation {

  private static final String DEED = "deed";
  private static final String OTHER_LANGUAGE = "other-language";
  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;
  private static final int TOO_LARGE = 413;

  private final Drafting drafting;
  private final Finishing finishing;
  private final PublicViews views;
  private final Clock clock;

  @Inject
  public Conversation(Drafting drafting, Finishing finishing, PublicViews views, Clock clock) {
    this.drafting = drafting;
    this.finishing = finishing;
    this.views = views;
    this.clock = clock;
  }

  /** Shows a page; of one who has not begun that is the first. */
  PublicAnswer show(OpenLink link, PublicRequest request) {
    Asked asked = link.asked();
    Draft draft = drafting.find(asked).orElse(null);
    Reading reading = Reading.of(asked, request.field(PublicViews.LANGUAGE), draft);
    return PublicAnswer.page(OK, view(link, reading, request));
  }

  private PublicPageView view(OpenLink link, Reading reading, PublicRequest request) {
    if (request.has(PublicViews.NOT_YOU)) {
      return views.notYou(link, reading);
    }
    if (reading.draft() == null) {
      return views.start(link, reading);
    }
    if (request.has(PublicViews.SAVED)) {
      return views.saved(link, reading);
    }
    return request.page() < 0
        ? views.start(link, reading)
        : page(link, reading, request.page(), Trouble.NONE);
  }

  private PublicPageView page(OpenLink link, Reading reading, int page, Trouble trouble) {
    return page >= link.asked().pages().count()
        ? views.check(link, reading)
        : views.questions(link, reading, page, trouble);
  }

  /** More was sent than is read: the page as it was saved, with a word on that. */
  PublicAnswer tooMuch(OpenLink link, PublicRequest request) {
    Draft draft = drafting.find(link.asked()).orElse(null);
    Reading reading = Reading.of(link.asked(), null, draft);
    Trouble trouble = new Trouble(Map.of(), reading.words().text("error-too-big"));
    PublicPageView view =
        draft == null
            ? views.start(link, reading)
            : page(link, reading, Math.max(0, request.page()), trouble);
    return PublicAnswer.page(TOO_LARGE, view);
  }

  /**
   * Does what a form says.
   *
   * @return empty where it cannot be answered any more
   */
  Optional<PublicAnswer> take(OpenLink link, PublicRequest request) {
    Asked asked = link.asked();
    Language language = asked.language(wanted(request), null);
    Draft fresh = new Draft(AnswerSheet.EMPTY, 0, language, clock.instant());
    return drafting.begun(asked, fresh).flatMap(draft -> take(link, request, draft));
  }

  private Optional<PublicAnswer> take(OpenLink link, PublicRequest request, Draft draft) {
    Reading reading = Reading.of(link.asked(), wanted(request), draft);
    return switch (request.field(DEED)) {
      case "begin" -> Optional.of(PublicAnswer.goOn(reading.pageQuery(draft.page())));
      case "finish" -> finish(link, reading);
      default -> save(link, reading, request);
    };
  }

  /** The language of a button, else that of the page. */
  private static String wanted(PublicRequest request) {
    return request.has(OTHER_LANGUAGE)
        ? request.field(OTHER_LANGUAGE)
        : request.field(PublicViews.LANGUAGE);
  }

  private Optional<PublicAnswer> save(OpenLink link, Reading reading, PublicRequest request) {
    Asked asked = link.asked();
    PostedAnswers posted =
        PostedAnswers.of(asked.form(), reading.draft().sheet(), request.fields());
    int page = Math.max(0, Math.min(request.page(), asked.pages().count() - 1));
    Trouble trouble = trouble(asked, posted, reading, page);
    Step step = Step.of(request.field(DEED));
    boolean stays = step == Step.NEXT && !trouble.equals(Trouble.NONE);
    int next = stays ? page : step.from(page, asked.pages(), asked.kept(posted.sheet()));
    Draft draft = new Draft(posted.sheet(), next, reading.language(), clock.instant());
    if (!drafting.save(asked, draft)) {
      return Optional.empty();
    }
    Reading now = new Reading(reading.language(), reading.words(), draft);
    return Optional.of(
        stays
            ? PublicAnswer.page(BAD_REQUEST, views.questions(link, now, page, trouble))
            : PublicAnswer.goOn(step.query(now, next)));
  }

  /** What keeps her from the next page. */
  private static Trouble trouble(Asked asked, PostedAnswers posted, Reading reading, int page) {
    AnswerSheet kept = asked.kept(posted.sheet());
    List<Question> shown = asked.pages().shown(page, kept);
    Map<String, AnswerFault> faults =
        new LinkedHashMap<>(asked.form().faultsOf(shown, posted.sheet()));
    faults.putAll(posted.faults());
    String said = posted.strange() ? reading.words().text("error-not-offered") : null;
    return new Trouble(Map.copyOf(faults), said);
  }

  private Optional<PublicAnswer> finish(OpenLink link, Reading reading) {
    Asked asked = link.asked();
    AnswerSheet sheet = reading.draft().sheet();
    Map<String, AnswerFault> faults = asked.form().faultsOf(sheet);
    if (!faults.isEmpty()) {
      int page = firstOf(faults, asked.pages());
      Trouble trouble = new Trouble(faults, null);
      return Optional.of(
          PublicAnswer.page(BAD_REQUEST, views.questions(link, reading, page, trouble)));
    }
    FilledSheet.Hand hand = new FilledSheet.Hand(null, reading.language(), clock.instant());
    FilledSheet filled = new FilledSheet(asked.invitation().id(), hand, asked.kept(sheet));
    return finishing
        .finish(asked, filled)
        .map(key -> PublicAnswer.page(OK, views.thanks(asked, reading)));
  }

  private static int firstOf(Map<String, AnswerFault> faults, Pages pages) {
    int page = 0;
    while (pages.pages().get(page).stream().noneMatch(one -> faults.containsKey(one.id()))) {
      page++;
    }
    return page;
  }
}
