package org.ballincourt.followup.web;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.ballincourt.client.Work;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.FollowUp.Ending;
import org.ballincourt.followup.Stage;
import org.ballincourt.followup.Stage.State;
import org.ballincourt.jira.People;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Tells of follow-ups in sentences. */
@Component
public class FollowUpWords {

  private final People people;
  private final Texts texts;

  @Inject
  public FollowUpWords(People people, Texts texts) {
    this.people = people;
    this.texts = texts;
  }

  public Texts texts() {
    return texts;
  }

  /** How far it is. */
  String sentence(FollowUp followUp) {
    Stage stage = followUp.stage();
    return stage.state() == State.PROPOSED
        ? ended(followUp.ending(), followUp.work())
        : texts.text(
            "ballincourt.follow-up.stage." + code(stage.state()),
            day(stage.since()),
            who(stage.by()),
            stage.reason() == null ? "" : stage.reason(),
            client(followUp.work()));
  }

  private String ended(Ending ending, Work work) {
    return texts.text(
        "ballincourt.follow-up.ended." + code(ending.why()),
        day(ending.at()),
        who(ending.by()),
        client(work));
  }

  /** How it came to an end, and what became of it, on one line. */
  String line(FollowUp followUp) {
    return texts.text(
        "ballincourt.follow-up.line", day(followUp.ending().at()), sentence(followUp));
  }

  /** In a word or two; with the reason, where there is one. */
  public String state(Stage stage) {
    String word = state(stage.state());
    return stage.reason() == null
        ? word
        : texts.text("ballincourt.follow-up.state-because", word, stage.reason());
  }

  /** In a word or two. */
  public String state(State state) {
    return texts.text("ballincourt.follow-up.state." + code(state));
  }

  String client(Work work) {
    return work.clientName() == null
        ? texts.text("ballincourt.follow-up.the-client")
        : work.clientName();
  }

  private String who(String key) {
    String somebody = texts.text("ballincourt.follow-up.somebody");
    return key == null ? somebody : people.nameOf(key).orElse(somebody);
  }

  /** As her own calendar shows it. */
  public String day(Instant at) {
    return texts.date(LocalDate.ofInstant(at, texts.zone()));
  }

  static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
