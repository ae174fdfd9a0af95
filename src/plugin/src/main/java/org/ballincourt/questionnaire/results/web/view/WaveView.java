package org.ballincourt.questionnaire.results.web.view;

import java.time.Instant;
import java.util.List;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.figures.Nameless;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.results.RateWords;
import org.ballincourt.questionnaire.results.Wave;

/** One sending, how many answered, and what we say to them. */
public final class WaveView {

  private final Wave wave;
  private final Instant now;
  private final List<ActionView> actions;
  private final Texts texts;

  /**
   * @param actions what becomes of its answers, in the order in which it was said
   */
  public WaveView(Wave wave, Instant now, List<ActionView> actions, Texts texts) {
    this.wave = wave;
    this.now = now;
    this.actions = List.copyOf(actions);
    this.texts = texts;
  }

  public long getId() {
    return wave.sending().id();
  }

  public String getHeading() {
    Sending sending = wave.sending();
    String sent = texts.date(sending.made().at().atZone(texts.zone()).toLocalDate());
    String whose =
        sending.about().clientName() == null
            ? sending.about().projectName()
            : sending.about().clientName() + ", " + sending.about().projectName();
    return texts.text("ballincourt.results.wave", sent, whose, wave.version());
  }

  public String getAnswered() {
    return new RateWords(texts).answered(wave.rate(now));
  }

  public String getParts() {
    return new RateWords(texts).parts(wave.rate(now), wave.sending().isNamed());
  }

  /** Whether its answers wait for more of them. */
  public boolean isHeld() {
    return !wave.isTold();
  }

  public String getHeldText() {
    return texts.text("ballincourt.results.held", Nameless.FEWEST);
  }

  public boolean isActed() {
    return !actions.isEmpty();
  }

  public String getActedHeading() {
    return texts.text("ballincourt.action.list");
  }

  public List<ActionView> getActions() {
    return actions;
  }

  public String getCopyLabel() {
    return texts.text("ballincourt.action.copy");
  }

  /** For the client: no key, no name, and nothing of what is not said yet. */
  public String getCopyText() {
    return String.join(
        "\n\n",
        actions.stream().map(action -> action.getAsked() + "\n" + action.getSaid()).toList());
  }
}
