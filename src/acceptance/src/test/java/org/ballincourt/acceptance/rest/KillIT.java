package org.ballincourt.acceptance.rest;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ballincourt.acceptance.export.ExportFile;
import org.ballincourt.acceptance.export.GeneratedExport;
import org.ballincourt.acceptance.export.RealExport;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.JiraProcess;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Postgres;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.Rules;
import org.junit.After;
import org.junit.Test;

/** Power cuts while history is read, issues are changed and turns are checked; it prints each. */
public final class KillIT {

  private static final int KILLS = Length.tenthOf(30);
  private static final int KILLS_OF_A_NODE = Length.tenthOf(10);
  private static final List<String> PARTIES = List.of("TEAM", "CLIENT", "THIRD_PARTY", "NOBODY");

  private final long seed = Seed.next();
  private final Random random = new Random(seed);
  private final ExportFile export = Length.isFull() ? RealExport.readOr(this::made) : made();
  private final List<String> statuses = RandomChanges.statusesOf(export);
  private final Map<String, Long> idOfKey = new TreeMap<>();
  private final ExecutorService workers = Executors.newCachedThreadPool();

  public KillIT() {
    for (JsonNode issue : export.issues()) {
      idOfKey.put(issue.path("key").asText(), issue.path("id").asLong());
    }
  }

  private ExportFile made() {
    return GeneratedExport.write(Launch.freshDirectory().resolve("export.json"), seed);
  }

  @After
  public void stopWorkers() {
    workers.shutdownNow();
  }

  @Test
  public void leaveNothingThatTheNextStartDoesNotMend() throws Exception {
    JiraProcess jira = Launch.fresh().withExport(export.path()).start();
    try {
      for (int kill = 0; kill < KILLS; kill++) {
        killAtWork(jira);
        jira = jira.restart(Launch::withoutExport); // or it would bring back what was deleted
        assertMended(jira);
      }
    } finally {
      jira.close();
    }
  }

  @Test
  public void ofOneNodeLeaveNothingThatItsNextStartDoesNotMend() throws Exception {
    try (Postgres postgres = Postgres.start()) {
      killNodes(Launch.fresh().withDatabase(postgres.url()));
    }
  }

  private void killNodes(Launch launch) throws Exception {
    List<JiraProcess> nodes = new ArrayList<>();
    try {
      nodes.add(launch.withExport(export.path()).start());
      nodes.add(launch.withNode(2).start());
      for (int kill = 0; kill < KILLS_OF_A_NODE; kill++) {
        killOne(nodes);
      }
    } finally {
      nodes.forEach(JiraProcess::close);
    }
  }

  private void killOne(List<JiraProcess> nodes) throws Exception {
    int victim = random.nextInt(nodes.size());
    killBesides(nodes.get(victim), nodes.get(1 - victim));
    nodes.set(victim, nodes.get(victim).restart(Launch::withoutExport));
    nodes.forEach(this::assertMended);
  }

  private void killBesides(JiraProcess victim, JiraProcess survivor) throws Exception {
    Editing elsewhere = new Editing(survivor, List.copyOf(idOfKey.keySet()), statuses);
    long elsewhereSeed = random.nextLong();
    Future<?> other = workers.submit(() -> elsewhere.changeIssues(elsewhereSeed));
    killAtWork(victim);
    elsewhere.end();
    other.get();
  }

  private void killAtWork(JiraProcess jira) throws Exception {
    Editing editing = new Editing(jira, List.copyOf(idOfKey.keySet()), statuses);
    Moment moment = Moment.draw(random);
    List<Long> seeds = List.of(random.nextLong(), random.nextLong());
    export.projects().forEach(project -> saveRules(jira, project));
    List<Future<?>> work = new ArrayList<>();
    seeds.forEach(s -> work.add(workers.submit(() -> editing.changeIssues(s))));
    work.add(workers.submit(editing::check));
    Reading reading = new Reading(new Court(jira.as("admin")), export.projects());
    moment.await(reading, editing);
    String found = reading.toString();
    jira.kill();
    tell(moment, editing, found);
    for (Future<?> done : work) {
      done.get();
    }
  }

  private void tell(Moment moment, Editing editing, String reading) {
    System.out.printf(
        "killed with -Dseed=%d when %s: %s; %d changes, %d checks%n",
        seed, moment, reading, editing.changes().get(), editing.checks().get());
  }

  private void saveRules(JiraProcess jira, String project) {
    Map<String, String> parties = new TreeMap<>();
    statuses.forEach(status -> parties.put(status, PARTIES.get(random.nextInt(PARTIES.size()))));
    Reply reply = jira.as("admin").put(Court.rules(project), Rules.naming(parties).toString());
    assertEquals(reply.toString(), 202, reply.status());
  }

  private void assertMended(JiraProcess jira) {
    Settled settled = new Settled(jira.as("admin"));
    settled.await(export.projects());
    settled.assertKeptWhereThere(idOfKey);
  }
}
