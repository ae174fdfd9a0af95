package org.ballincourt.bench.court;

import java.util.List;
import java.util.Map;
import org.ballincourt.bench.jira.Content;
import org.ballincourt.bench.jira.Lives;
import org.ballincourt.court.CourtRules;
import org.ballincourt.court.Explanation;
import org.ballincourt.court.History;
import org.ballincourt.court.TurnDeriver;
import org.ballincourt.court.life.Life;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** All issues' histories, to be read again or to be derived from, one after the other. */
@State(Scope.Thread)
public class ReadLives {

  private static final CourtRules RULES = new CourtRules(Map.of(), true);

  /** An export file; empty for the demo. */
  @Param("")
  public String export;

  private Lives lives;
  private List<History> histories;
  private TurnDeriver deriver;
  private int asked;

  @Setup
  public void read() {
    lives = new Lives(Content.of(export));
    deriver = new TurnDeriver(lives.categories());
    histories =
        lives.issues().stream().map(id -> lives.of(id).orElseThrow()).map(Life::history).toList();
  }

  @TearDown
  public void close() {
    lives.close();
  }

  List<Explanation> deriveNext() {
    return deriver.explain(histories.get(next()), RULES);
  }

  Life readNext() {
    return lives.of(lives.issues().get(next())).orElseThrow();
  }

  private int next() {
    asked = asked + 1 == histories.size() ? 0 : asked + 1;
    return asked;
  }
}
