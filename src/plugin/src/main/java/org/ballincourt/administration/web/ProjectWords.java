package org.ballincourt.administration.web;

import jakarta.inject.Inject;
import org.ballincourt.change.Change;
import org.ballincourt.change.web.ChangeViews;
import org.ballincourt.change.web.ChangeWords;
import org.ballincourt.court.store.replay.Replay;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Says in the viewer's words how it is with a project. */
@Component
public class ProjectWords {

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
      case RUNNING -> running(done, total);
      case CLEARING, DONE -> read(replay);
      case FAILED -> text("ballincourt.administration.reading.failed", done, total);
      case CANCELLED -> text("ballincourt.administration.reading.stopped", done, total);
    };
  }

  /** How many there are is known only after somebody has begun. */
  private String running(int done, int total) {
    return total == 0
        ? text("ballincourt.administration.reading.begins")
        : text("ballincourt.administration.reading.running", done, total);
  }

  /** After a start only what has changed is read again; that is no number to show. */
  private String read(Replay replay) {
    return replay.since().equals(Replay.EVERYTHING)
        ? text("ballincourt.administration.reading.done", replay.progress().total())
        : text("ballincourt.administration.reading.again");
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
}
