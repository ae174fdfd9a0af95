package org.ballincourt.administration.web;

import jakarta.inject.Inject;
import java.time.Duration;
import org.ballincourt.change.Change;
import org.ballincourt.change.web.ChangeViews;
import org.ballincourt.change.web.ChangeWords;
import org.ballincourt.court.store.Replay;
import org.ballincourt.jira.Texts;
import org.ballincourt.settings.Pace;
import org.springframework.stereotype.Component;

/** Says in the viewer's words how it is with a project. */
@Component
public class ProjectWords {

  private static final int SECONDS_OF_A_MINUTE = 60;

  private final Texts texts;
  private final ChangeWords changeWords;
  private final ChangeViews changeViews;

  @Inject
  public ProjectWords(Texts texts, ChangeWords changeWords, ChangeViews changeViews) {
    this.texts = texts;
    this.changeWords = changeWords;
    this.changeViews = changeViews;
  }

  String text(String key, Object... arguments) {
    return texts.text(key, arguments);
  }

  Texts texts() {
    return texts;
  }

  String onOrOff(ProjectStand stand) {
    return text(stand.on() ? "ballincourt.administration.on" : "ballincourt.administration.off");
  }

  /** How far its history is read. */
  String reading(ProjectStand stand) {
    Replay replay = stand.replay();
    if (!stand.on() || replay == null) {
      return text("ballincourt.administration.reading.never");
    }
    int done = replay.progress().done();
    int total = replay.progress().total();
    return switch (replay.state()) {
      case RUNNING -> text("ballincourt.administration.reading.running", done, total);
      case CLEARING, DONE -> text("ballincourt.administration.reading.done", total);
      case FAILED -> text("ballincourt.administration.reading.failed", done, total);
      case CANCELLED -> text("ballincourt.administration.reading.stopped", done, total);
    };
  }

  String lastChange(Change last) {
    if (last == null) {
      return text("ballincourt.administration.never-changed");
    }
    String who =
        last.author() == null ? text("ballincourt.change.nobody") : changeViews.name(last.author());
    return text(
        "ballincourt.administration.last-change",
        changeWords.deed(last.deed()),
        who,
        texts.dateAndTime(last.at()));
  }

  /** How long it takes at least to read so many issues. */
  String estimate(int issues, Pace pace) {
    Duration time = pace.timeFor(issues);
    return time.toSeconds() < SECONDS_OF_A_MINUTE
        ? text("ballincourt.administration.estimate.moment")
        : text(
            "ballincourt.administration.estimate.minutes",
            (time.toSeconds() + SECONDS_OF_A_MINUTE - 1) / SECONDS_OF_A_MINUTE);
  }
}
