package org.ballincourt.questionnaire.results.web.view;

import java.util.List;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.results.Given;
import org.ballincourt.questionnaire.results.QuestionResult;

/** One answer, and what becomes of it. */
public final class GivenView {

  private final QuestionResult result;
  private final Given given;
  private final String chosen;
  private final Acts acts;
  private final Texts texts;

  /**
   * What becomes of it.
   *
   * @param actions in the order in which they were made
   * @param allowed whether the viewer may add one
   */
  public record Acts(List<ActionView> actions, boolean allowed) {
    public Acts {
      actions = List.copyOf(actions);
    }
  }

  /**
   * @param chosen in words; empty where nothing was chosen
   */
  public GivenView(QuestionResult result, Given given, String chosen, Acts acts, Texts texts) {
    this.result = result;
    this.given = given;
    this.chosen = chosen;
    this.acts = acts;
    this.texts = texts;
  }

  public String getSheet() {
    return given.sheet().key();
  }

  public String getQuestion() {
    return result.question().id();
  }

  /** What a new issue begins with. */
  public String getSummary() {
    return result.question().in(result.asked().main()).prompt();
  }

  /** Whose it is, as far as that may be told. */
  public String getWho() {
    String who =
        given
            .author()
            .map(author -> author.invited())
            .map(invited -> who(invited.name(), invited.email()))
            .orElseGet(() -> texts.text("ballincourt.results.nameless"));
    return given.isRecordedByUs() ? texts.text("ballincourt.results.who-recorded", who) : who;
  }

  private String who(String name, String email) {
    return email == null ? name : texts.text("ballincourt.results.who", name, email);
  }

  public boolean isChosen() {
    return !chosen.isEmpty();
  }

  public String getChosen() {
    return chosen;
  }

  public boolean isWritten() {
    return !given.answer().text().isEmpty();
  }

  public String getText() {
    return given.answer().text();
  }

  public List<ActionView> getActions() {
    return acts.actions();
  }

  public boolean isActing() {
    return acts.allowed();
  }

  public String getActLabel() {
    return texts.text("ballincourt.action.act");
  }
}
