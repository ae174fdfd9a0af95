package org.ballincourt.bench.statements;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballincourt.acceptance.export.GeneratedExport;
import org.ballincourt.acceptance.jira.Desk;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Levers;
import org.ballincourt.bench.figure.Figure;
import org.ballincourt.bench.figure.Required;
import org.ballincourt.bench.jira.Content;
import org.ballincourt.bench.jira.Following;
import org.ballincourt.bench.jira.QuietJira;

/** What the plugin asks of the database when something happens to an issue. */
public final class EventFigures {

  private static final String PROJECT = GeneratedExport.OPEN_PROJECT;

  private static final int FOR_TURNS = 4;

  /** Of the three that facts and commitments may take, where nobody was asked for anything. */
  private static final int FOR_FACTS = 1;

  private final Desk desk;
  private final Levers levers;
  private final Following following;

  private EventFigures(QuietJira jira) {
    this.desk = new Desk(jira.admin());
    this.levers = new Levers(jira.admin());
    this.following = new Following(jira);
  }

  public static List<Figure> count() {
    Path export = Launch.freshDirectory().resolve("export.json");
    try (QuietJira jira = QuietJira.with(Content.of(GeneratedExport.writeSmall(export)))) {
      return new EventFigures(jira).figures();
    }
  }

  private List<Figure> figures() {
    following.on(PROJECT, Map.of("1", "CLIENT", "3", "TEAM"));
    following.replay();
    String issue = desk.create(PROJECT, "Before").key();
    List<Figure> figures = new ArrayList<>();
    Dispatched renamed = during(() -> desk.rename(issue, "After"));
    figures.addAll(renamed.figures("event that changes nothing of ours", 2, 0));
    Dispatched moved = Dispatched.NOTHING;
    for (String status : List.of("3", "1", "3", "1")) {
      moved = moved.orMore(during(() -> desk.transition(issue, status)));
    }
    figures.addAll(moved.figures("event that moves the ball", FOR_TURNS + FOR_FACTS, 1));
    return figures;
  }

  private Dispatched during(Runnable work) {
    JsonNode events = levers.dispatchesDuring(work);
    if (events.size() != 1) {
      throw new IllegalStateException("not one event: " + events);
    }
    JsonNode statements = events.get(0).path("statements");
    return new Dispatched(statements.path("ours").asInt(), statements.path("history").asInt());
  }

  /** Statements of one event's listeners. */
  private record Dispatched(int ours, int history) {

    static final Dispatched NOTHING = new Dispatched(0, 0);

    Dispatched orMore(Dispatched other) {
      return new Dispatched(Math.max(ours, other.ours), Math.max(history, other.history));
    }

    List<Figure> figures(String event, int mostOurs, int mostHistory) {
      return List.of(
          new Figure(
              event + ", statements on our tables", ours, Required.statementsAtMost(mostOurs)),
          new Figure(
              event + ", reads of history", history, Required.statementsAtMost(mostHistory)));
    }
  }
}
