package org.ballincourt.questionnaire.results.web.view;

import java.time.Instant;
import java.util.List;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.figures.Nameless;
import org.ballincourt.questionnaire.figures.ResponseRate;
import org.ballincourt.questionnaire.figures.Share;
import org.ballincourt.questionnaire.invitation.Sending;
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
    Share share = wave.rate(now).share();
    return share.isPercent()
        ? texts.text(
            "ballincourt.results.answered-percent", share.hits(), share.of(), share.percent())
        : texts.text("ballincourt.results.answered", share.hits(), share.of());
  }

  public String getParts() {
    ResponseRate rate = wave.rate(now);
    String key = wave.sending().isNamed() ? "parts" : "parts-nameless";
    return texts.text(
        "ballincourt.results." + key,
        rate.invited(),
        rate.started(),
        rate.waiting(),
        rate.expired(),
        rate.bounced(),
        rate.revoked(),
        rate.recorded());
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
