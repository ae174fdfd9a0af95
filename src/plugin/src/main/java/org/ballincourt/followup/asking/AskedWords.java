package org.ballincourt.followup.asking;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.step.Step.Progress;
import org.ballincourt.followup.step.StepStand;
import org.ballincourt.followup.step.StepStand.Way;
import org.ballincourt.followup.step.Ways;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.invitation.web.SentWords;
import org.springframework.stereotype.Component;

/** Tells what was asked in a follow-up, or is to be. */
@Component
public class AskedWords {

  private final SentWords sent;
  private final Ways ways;
  private final Texts texts;

  @Inject
  public AskedWords(SentWords sent, Ways ways, Texts texts) {
    this.sent = sent;
    this.ways = ways;
    this.texts = texts;
  }

  StepStand asked(FollowUp followUp, Round round, Sent known) {
    Progress progress = known.progress(sent.now());
    String label =
        progress == Progress.DUE
            ? "ballincourt.follow-up.way.fill-in"
            : "ballincourt.follow-up.way.sending";
    return new StepStand(
        followUp.id(),
        round.step(),
        progress,
        sent.progress(known.sending(), known.invitations()),
        ways.sending(known.sending().id(), label));
  }

  StepStand unasked(FollowUp followUp, Round round, Progress progress) {
    return round == Round.QUESTIONS
        ? questions(followUp, progress)
        : secondLook(followUp, progress);
  }

  private StepStand questions(FollowUp followUp, Progress progress) {
    String key =
        switch (progress) {
          case DONE -> "ballincourt.follow-up.step.questions-done";
          case DUE -> "ballincourt.follow-up.step.questions-due";
          case AHEAD -> "ballincourt.follow-up.step.questions-ahead";
        };
    Way way = ways.questions(followUp, "ballincourt.follow-up.way.questions");
    return new StepStand(followUp.id(), Round.QUESTIONS.step(), progress, texts.text(key), way);
  }

  private StepStand secondLook(FollowUp followUp, Progress progress) {
    LocalDate day = followUp.lookAgainOn();
    boolean due = progress == Progress.DUE;
    String words =
        day == null
            ? texts.text("ballincourt.follow-up.step.second-look-none")
            : texts.text(key(due), texts.date(day));
    Way way = ways.secondLook(followUp, "ballincourt.follow-up.way.second-look");
    return new StepStand(
        followUp.id(), Round.SECOND_LOOK.step(), progress, words, due ? way : null);
  }

  private static String key(boolean due) {
    return due
        ? "ballincourt.follow-up.step.second-look-due"
        : "ballincourt.follow-up.step.second-look-ahead";
  }
}
