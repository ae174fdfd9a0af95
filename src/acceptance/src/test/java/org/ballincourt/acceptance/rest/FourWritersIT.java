package org.ballincourt.acceptance.rest;

import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.ballincourt.acceptance.export.ExportFile;
import org.ballincourt.acceptance.export.GeneratedExport;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Desk;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.Rules;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.ClassRule;
import org.junit.Test;

/** Several people who change the status of one issue at the same time. */
public final class FourWritersIT {

  private static final ExportFile EXPORT =
      GeneratedExport.writeSmall(Launch.freshDirectory().resolve("export.json"));

  @ClassRule
  public static final RunningJira JIRA =
      new RunningJira(() -> Launch.fresh().withExport(EXPORT.path()));

  private static final String PROJECT = GeneratedExport.OPEN_PROJECT;
  private static final int WRITERS = 4;
  private static final int CHANGES = Length.tenthOf(150);

  private final long seed = Seed.next();
  private final Desk desk = new Desk(JIRA.as("admin"));
  private final List<String> statuses = RandomChanges.statusesOf(EXPORT);

  @Test
  public void loseNoTurn() {
    new Court(JIRA.as("admin"))
        .save(PROJECT, Rules.naming(Map.of("1", "CLIENT", "3", "TEAM")).toString());
    Desk.Made issue = desk.create(PROJECT, "Wanted by four");
    CompletableFuture.allOf(
            IntStream.range(0, WRITERS)
                .mapToObj(writer -> CompletableFuture.runAsync(() -> write(issue.key(), writer)))
                .toArray(CompletableFuture[]::new))
        .join();
    StoredTurns.read(JIRA.as("admin"))
        .assertAre(issue.id(), new Court(JIRA.as("admin")).turnsOf(issue.key()));
  }

  /** Refused where another writer has put the issue into that status. */
  private void write(String issue, int writer) {
    Random random = new Random(seed + writer);
    for (int change = 0; change < CHANGES; change++) {
      Reply reply = desk.transition(issue, statuses.get(random.nextInt(statuses.size())));
      assertTrue(reply.toString(), reply.status() == 204 || reply.status() == 400);
    }
  }
}
