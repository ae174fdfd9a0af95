package org.ballincourt.host.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * What an export says of a project and of whatever its issues refer to.
 *
 * @param id of the project; its versions, components and issues have the next ones
 * @param names what a user with a key is called
 */
record ProjectJson(long id, Plan plan, UnaryOperator<String> names) {

  private static final int FIRST_ISSUE = 100;
  private static final int FIRST_COMPONENT = 50;

  ObjectNode node() {
    return object().put("id", id).put("key", plan.key()).put("name", plan.name());
  }

  String key(int number) {
    return plan.key() + "-" + number;
  }

  long issue(int number) {
    return id + FIRST_ISSUE + number;
  }

  ObjectNode user(String key) {
    return object().put("key", key).put("name", key).put("displayName", names.apply(key));
  }

  WorkingTime time(Instant now) {
    return WorkingTime.since(plan.weeks(), now);
  }

  ObjectNode version(String phase, WorkingTime time) {
    Plan.Phase planned = plan.phases().get(place(phase));
    return object()
        .put("id", versionId(phase))
        .put("name", phase)
        .put("startDate", time.date(planned.start()).toString())
        .put("releaseDate", time.date(planned.release()).toString())
        .put("released", planned.released());
  }

  ObjectNode component(String name) {
    return object()
        .put("id", Long.toString(id + FIRST_COMPONENT + plan.components().indexOf(name)))
        .put("name", name);
  }

  String versionId(String phase) {
    return Long.toString(id + 1 + place(phase));
  }

  private int place(String phase) {
    List<Plan.Phase> phases = plan.phases();
    return IntStream.range(0, phases.size())
        .filter(i -> phases.get(i).name().equals(phase))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no phase of " + plan.key() + ": " + phase));
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
