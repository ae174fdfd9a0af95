package org.ballincourt.questionnaire.answer.web.open;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballincourt.client.Language;
import org.ballincourt.jira.JiraZone;
import org.ballincourt.questionnaire.AnswerFault;
import org.ballincourt.questionnaire.AnswerSheet;
import org.ballincourt.questionnaire.Pages;
import org.ballincourt.questionnaire.Question;
import org.ballincourt.questionnaire.answer.Asked;
import org.ballincourt.questionnaire.answer.web.AnswerWords;
import org.ballincourt.questionnaire.answer.web.open.QuestionsView.Place;
import org.springframework.stereotype.Component;

/** Makes the pages of a link that can be answered. */
@Component
public class PublicViews {

  static final String PAGE = "page";
  static final String LANGUAGE = "language";
  static final String NOT_YOU = "not-you";
  static final String SAVED = "saved";

  private final Contact contact;
  private final JiraZone zone;

  @Inject
  public PublicViews(Contact contact, JiraZone zone) {
    this.contact = contact;
    this.zone = zone;
  }

  /** What is wrong on a page. */
  record Trouble(Map<String, AnswerFault> faults, String said) {
    static final Trouble NONE = new Trouble(Map.of(), null);
  }

  PublicPageView start(OpenLink link, Reading reading) {
    String whoAsks = contact.nameOf(link.asked().sending());
    return PublicPageView.of(
        head(link.asked(), reading, "?"),
        new StartView(link.asked(), reading, whoAsks, link.proof()));
  }

  PublicPageView notYou(OpenLink link, Reading reading) {
    AnswerWords words = reading.words();
    String name = link.asked().invitation().invited().name();
    String body = words.text("not-you-body", contact.lineOf(link.asked().sending()));
    LinkView back =
        new LinkView(
            "?" + reading.query(), words.text("not-you-back", name), words.language(), false);
    return message(words, words.text("not-you-title", name), List.of(body), back);
  }

  /**
   * @param page one of the form’s, counted from 0
   */
  PublicPageView questions(OpenLink link, Reading reading, int page, Trouble trouble) {
    Asked asked = link.asked();
    AnswerSheet sheet = reading.draft().sheet();
    AnswerSheet kept = asked.kept(sheet);
    Pages pages = asked.pages();
    List<Question> shown = pages.shown(page, kept);
    Place place = new Place(page + 1, pages.count(), pages.before(page, kept).isEmpty());
    return PublicPageView.of(
        head(asked, reading, "?" + PAGE + "=" + (page + 1) + "&"),
        new QuestionsView(
            reading.views(asked).of(shown, sheet, trouble.faults()),
            place,
            trouble.said(),
            reading.words(),
            link.proof()));
  }

  PublicPageView check(OpenLink link, Reading reading) {
    Asked asked = link.asked();
    AnswerSheet kept = asked.kept(reading.draft().sheet());
    Pages pages = asked.pages();
    List<CheckedPageView> all = new ArrayList<>();
    for (int page = 0; page < pages.count(); page++) {
      if (!pages.shown(page, kept).isEmpty()) {
        all.add(checked(asked, reading, page, kept));
      }
    }
    String back = reading.pageQuery(pages.before(pages.count(), kept).orElse(0));
    return PublicPageView.of(
        head(asked, reading, "?" + PAGE + "=" + (pages.count() + 1) + "&"),
        new CheckView(all, reading.words(), back, link.proof()));
  }

  private static CheckedPageView checked(Asked asked, Reading reading, int page, AnswerSheet kept) {
    Pages pages = asked.pages();
    return new CheckedPageView(
        reading.views(asked).answered(pages.shown(page, kept), kept),
        reading.pageQuery(page),
        reading.words().text("check-change"),
        reading.words().text("progress", page + 1, pages.count()));
  }

  PublicPageView saved(OpenLink link, Reading reading) {
    AnswerWords words = reading.words();
    String until = words.date(link.asked().invitation().expiresAt().minusSeconds(1), zone.id());
    LinkView resume =
        new LinkView(
            reading.pageQuery(reading.draft().page()),
            words.text("resume"),
            words.language(),
            false);
    return message(
        words, words.text("draft-title"), List.of(words.text("draft-saved", until)), resume);
  }

  PublicPageView thanks(Asked asked, Reading reading) {
    AnswerWords words = reading.words();
    String next = words.text("thanks-next", contact.lineOf(asked.sending()));
    return message(
        words,
        words.text("thanks-title"),
        List.of(words.text("thanks"), next, words.text("thanks-close")),
        null);
  }

  static PublicPageView message(
      AnswerWords words, String title, List<String> paragraphs, LinkView link) {
    return PublicPageView.of(
        new PageHead(title, words.language(), words, List.of()), new MessageView(paragraphs, link));
  }

  /**
   * @param here the query of this page, to which a language is added
   */
  private static PageHead head(Asked asked, Reading reading, String here) {
    List<LinkView> languages =
        asked.languages().stream().map(language -> link(language, reading, here)).toList();
    return new PageHead(
        asked.version().headingIn(reading.language()).title(),
        reading.language().tag(),
        reading.words(),
        languages);
  }

  private static LinkView link(Language language, Reading reading, String here) {
    String name = AnswerWords.in(language.tag()).text("language-name");
    boolean named = AnswerWords.in(language.tag()).language().equals(language.tag());
    return new LinkView(
        here + LANGUAGE + "=" + language.tag(),
        named ? name : language.name(language.locale()),
        language.tag(),
        language.equals(reading.language()));
  }
}
