package org.ballincourt.host.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;

/** All projects of the agency, as an export of a Jira of its own that ends now. */
public final class DemoProjects {
  /** The key of the project that has just begun and that nobody has switched on yet. */
  public static final String JUST_BEGUN = "KES";

  private static final List<String> NAMES = List.of("alder", "lumen", "tern", "kestrel");
  private static final long FIRST_ID = 90_000;
  private static final long IDS_PER_PROJECT = 1000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Instant now;
  private final UnaryOperator<String> names;
  private final ArrayNode issues = JSON.createArrayNode();
  private final LongSupplier entryIds = LongStream.iterate(FIRST_ID, id -> id + 1).iterator()::next;

  private DemoProjects(Instant now, UnaryOperator<String> names) {
    this.now = now;
    this.names = names;
  }

  /**
   * The same for the same week, but that nothing in it is later than now.
   *
   * @param names what a user with a key is called
   */
  public static byte[] exportBefore(Instant now, UnaryOperator<String> names) {
    DemoProjects projects = new DemoProjects(now, names);
    for (int i = 0; i < NAMES.size(); i++) {
      projects.add(FIRST_ID + i * IDS_PER_PROJECT, Plan.read(NAMES.get(i)));
    }
    return projects.bytes();
  }

  private void add(long id, Plan plan) {
    List<Story> stories = plan.stories();
    for (int number = 1; number <= stories.size(); number++) {
      add(new ProjectJson(id, plan, names), number, stories.get(number - 1));
    }
  }

  private void add(ProjectJson project, int number, Story story) {
    WorkingTime time = project.time(now);
    Pace pace = new Pace(time, project.key(number), story.day());
    Instant created = pace.after(0);
    if (!created.isAfter(now)) {
      IssueJson issue = new IssueJson(project, time, entryIds);
      issue.begin(number, story, created);
      tell(story.steps(), pace, issue);
      issues.add(issue.node());
    }
  }

  /** What would be later than now has not happened yet. */
  private void tell(List<Step> steps, Pace pace, IssueJson issue) {
    for (int i = 1; i < steps.size(); i++) {
      Instant at = pace.after(steps.get(i - 1).days().orElseThrow());
      if (at.isAfter(now)) {
        return;
      }
      issue.change(steps.get(i - 1), steps.get(i), at);
    }
  }

  private byte[] bytes() {
    try {
      ObjectNode export = JSON.createObjectNode();
      export.set("issues", issues);
      return JSON.writeValueAsBytes(export);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the demo projects can't be told", e);
    }
  }
}
