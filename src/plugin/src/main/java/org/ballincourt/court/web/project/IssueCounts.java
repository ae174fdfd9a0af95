package org.ballincourt.court.web.project;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.court.Party;
import org.ballincourt.court.Reason;
import org.ballincourt.court.store.turn.OpenTurns;
import org.ballincourt.court.web.CourtWords;
import org.springframework.stereotype.Component;

/** Says how many issues are with whom. */
@Component
public class IssueCounts {

  private final OpenTurns open;
  private final CourtWords words;

  @Inject
  public IssueCounts(OpenTurns open, CourtWords words) {
    this.open = open;
    this.words = words;
  }

  CountsView of(long projectId) {
    List<CountView> counts = new ArrayList<>();
    for (Party party : List.of(Party.CLIENT, Party.TEAM, Party.THIRD_PARTY)) {
      counts.add(count(party, open.count(party, projectId)));
    }
    for (Reason reason : Reason.values()) {
      String style = CourtWords.code(Party.NOBODY);
      counts.add(new CountView(style, words.why(reason), open.count(reason, projectId)));
    }
    return new CountsView(words.text("ballincourt.court.project.counts"), counts);
  }

  private CountView count(Party party, int number) {
    return new CountView(CourtWords.code(party), words.move(party), number);
  }
}
