package org.ballincourt.acceptance.asking;

import static org.ballincourt.acceptance.asking.Lumen.json;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Desk;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Levers;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.Search;

/** Everything that people do to issues, and to what clients are asked for, at random. */
final class RandomAsks {

  static final List<String> PROJECTS = List.of(Lumen.PROJECT, Lumen.ANOTHER, Lumen.HIDDEN);

  private static final Instant BEGINNING = Instant.parse("2026-12-07T09:00:00Z");
  private static final List<String> STATUSES =
      List.of(Lumen.BEING_BUILT, Lumen.IN_PROGRESS, Lumen.ON_THE_TABLE, Lumen.CLOSED);
  private static final List<String> PARTIES = List.of("TEAM", "CLIENT", "THIRD_PARTY", "NOBODY");
  private static final List<String> WORDS = List.of("Us", "Client", "Someone else", "Nobody");
  private static final List<String> KINDS = List.of("APPROVAL", "CONTENT", "ANSWER");
  private static final int LONGEST_LEAP = 100_000;
  private static final int MOST_IN_BULK = 6;

  private final JiraClient admin;
  private final Desk desk;
  private final String whoseMove;
  private final Random random;
  private final List<String> issues;
  private final List<Long> open = new ArrayList<>();
  private final Set<Long> told = new HashSet<>();
  private final Map<String, Integer> answers = new TreeMap<>();
  private Instant now = BEGINNING;

  /**
   * @param whoseMove the id of the field
   */
  RandomAsks(JiraClient admin, String whoseMove, Random random) {
    this.admin = admin;
    this.desk = new Desk(admin);
    this.whoseMove = whoseMove;
    this.random = random;
    this.issues =
        new ArrayList<>(new Search(admin).keys("project in (" + String.join(",", PROJECTS) + ")"));
    new Levers(admin).setClock(BEGINNING);
    PROJECTS.forEach(this::rule);
  }

  /** What was told to a client, as far as this one did it. */
  Set<Long> told() {
    return told;
  }

  /** How often what was answered, by what was tried. */
  Map<String, Integer> answers() {
    return answers;
  }

  void make(int count) {
    for (int change = 0; change < count; change++) {
      makeOne(random.nextInt(100));
    }
  }

  private void makeOne(int dice) {
    if (dice < 24) {
      note("transition", desk.transition(any(issues), any(STATUSES)));
    } else if (dice < 36) {
      edit();
    } else if (dice < 48) {
      ask();
    } else if (dice < 82) {
      deal(dice);
    } else if (dice < 90) {
      makeBulk(dice);
    } else {
      makeLarge(dice);
    }
  }

  private void edit() {
    String fields = "{'fields':{'%s':'%s'}}".formatted(whoseMove, any(WORDS));
    note("edit", admin.put("/rest/api/2/issue/" + any(issues), json(fields)));
  }

  private void ask() {
    String wanted = wanted();
    Reply reply = admin.post(Asks.asks(any(issues)), json(wanted));
    note("ask", reply);
    if (reply.status() == 201) {
      keep(reply.json().path("id").asLong(), wanted);
    }
  }

  private void keep(long commitment, String wanted) {
    open.add(commitment);
    if (wanted.contains("'told'")) {
      told.add(commitment);
    }
  }

  private String wanted() {
    String due = random.nextInt(4) == 0 ? ",'due':'" + weekday() + "'" : "";
    String how = random.nextInt(3) == 0 ? "" : ",'told':{'by':'PHONE'" + on() + "}";
    return "{'kind':'%s','needs':['One','Two']%s%s}".formatted(any(KINDS), due, how);
  }

  /** Some day to come; where they do not work then it is refused. */
  private String weekday() {
    return now.plus(Duration.ofDays(1 + random.nextInt(20))).toString().substring(0, 10);
  }

  /** Often now, sometimes earlier, which may be too early. */
  private String on() {
    return random.nextInt(4) > 0 ? "" : ",'on':'" + now.minusSeconds(random.nextInt(20_000)) + "'";
  }

  private void deal(int dice) {
    if (dice < 53) {
      about("told", "{'by':'MAIL'" + on() + "}");
    } else if (dice < 57) {
      about("received", "{'needs':null,'note':'Here'" + on() + "}");
    } else if (dice < 62) {
      about("received", "{'needs':[" + (1 + random.nextInt(2)) + "],'note':'Here'" + on() + "}");
    } else if (dice < 68) {
      about("question", "{'note':'Which?'" + on() + "}");
    } else if (dice < 74) {
      about("answered", "{}");
    } else if (dice < 77) {
      about("nudged", "{'by':'PHONE'}");
    } else if (dice < 80) {
      about("withdrawn", "{'note':'No'}");
    } else {
      about("needs", "{'needs':['More']}");
    }
  }

  private void about(String verb, String body) {
    if (open.isEmpty()) {
      return;
    }
    Long id = any(open);
    Reply reply = admin.post(Asks.commitment(id) + "/" + verb, json(body));
    note(verb, reply);
    if (reply.status() == 200 && verb.equals("told")) {
      told.add(id);
    }
    Reply after = admin.get(Asks.commitment(id));
    if (after.status() == 404 || !after.json().path("state").asText().equals("OPEN")) {
      open.remove(id);
    }
  }

  private void makeBulk(int dice) {
    String keys =
        Stream.generate(() -> any(issues))
            .limit(1 + random.nextInt(MOST_IN_BULK))
            .distinct()
            .collect(Collectors.joining("','", "{'issues':['", "'],"));
    if (dice < 84) {
      String wanted = wanted();
      bulk("asks", keys + "'ask':" + wanted + "}")
          .forEach(one -> keep(one.path("commitment").asLong(), wanted));
    } else if (dice < 87) {
      bulk("withdrawals", keys + "'note':'Not now'}");
    } else {
      String body = "{'party':'" + any(PARTIES) + "'}";
      note("hand-over", admin.post(Asks.handOvers(any(issues)), json(body)));
    }
  }

  private JsonNode bulk(String what, String body) {
    Reply reply = admin.post(Asks.bulk(what), json(body));
    note("bulk " + what, reply);
    return reply.json().path("done");
  }

  private void makeLarge(int dice) {
    if (dice < 92) {
      issues.add(desk.create(any(PROJECTS), "New").key());
    } else if (dice < 93) {
      note("delete", desk.delete(issues.remove(random.nextInt(issues.size()))));
    } else if (dice < 94) {
      move();
    } else if (random.nextInt(20) == 0) {
      rule(any(PROJECTS));
    } else {
      leap(Duration.ofSeconds(1 + random.nextInt(LONGEST_LEAP)));
    }
  }

  private void move() {
    String project = any(PROJECTS);
    int place = random.nextInt(issues.size());
    if (!issues.get(place).startsWith(project + "-")) {
      issues.set(place, desk.move(issues.get(place), project).key());
    }
  }

  /** Another meaning of some statuses; the history is read again meanwhile. */
  private void rule(String project) {
    String named =
        STATUSES.stream()
            .filter(status -> random.nextInt(3) > 0)
            .map(status -> "'" + status + "':'" + any(PARTIES) + "'")
            .collect(Collectors.joining(",", "{'statuses':{", "},"));
    String targets =
        "'targets':[{'party':'CLIENT','kind':'APPROVAL','days':3},{'party':'CLIENT','days':4},"
            + "{'party':'TEAM','days':1},{'party':'THIRD_PARTY','seconds':36000}]}";
    note("rules", admin.put(Court.rules(project), json(named + targets)));
  }

  void leap(Duration time) {
    new Levers(admin).advance(time);
    now = now.plus(time);
  }

  /** What makes no sense as things are is refused; nothing breaks. */
  private void note(String what, Reply reply) {
    boolean done = reply.status() < 300;
    assertTrue(what + " " + reply, done || Set.of(400, 404, 409).contains(reply.status()));
    answers.merge(what + (done ? " done" : " refused"), 1, Integer::sum);
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
