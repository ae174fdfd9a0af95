package org.ballincourt.court.web.project;

import com.atlassian.jira.project.Project;
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

  CountsView of(Project project) {
    MoveSearch search = new MoveSearch(project.getKey());
    List<CountView> counts = new ArrayList<>();
    for (Party party : List.of(Party.CLIENT, Party.TEAM, Party.THIRD_PARTY)) {
      counts.add(count(party, open.count(party, project.getId()), search.of(party)));
    }
    for (Reason reason : Reason.values()) {
      counts.add(count(reason, open.count(reason, project.getId())));
    }
    return new CountsView(words.text("ballincourt.court.project.counts"), counts);
  }

  private CountView count(Party party, int number, String search) {
    return new CountView(CourtWords.code(party), words.move(party), number, search);
  }

  private CountView count(Reason reason, int number) {
    return new CountView(CourtWords.code(Party.NOBODY), words.why(reason), number, null);
  }
}
