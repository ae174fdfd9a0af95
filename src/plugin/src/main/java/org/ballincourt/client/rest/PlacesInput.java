package org.ballincourt.client.rest;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ballincourt.client.Place;
import org.ballincourt.jira.rest.JsonInput;

/** Reads where we work for a client; what is wrong is noted at its place. */
final class PlacesInput {

  /** It bounds the work that one request can ask for. */
  static final int MOST = 500;

  private static final Set<String> COMPONENT = new LinkedHashSet<>(List.of("project", "component"));

  private final JsonInput input;
  private final Function<String, Optional<Project>> browsable;
  private final Map<Place, JsonInput> places = new HashMap<>();

  /**
   * @param browsable the project of a key, where whoever is asking may browse it
   */
  PlacesInput(JsonInput input, Function<String, Optional<Project>> browsable) {
    this.input = input;
    this.browsable = browsable;
    refuseTooMany(input.member("projects")).forEach(this::addProject);
    refuseTooMany(input.member("components")).forEach(this::addComponent);
  }

  private static List<JsonInput> refuseTooMany(JsonInput list) {
    List<JsonInput> elements = list.elements();
    if (elements.size() > MOST) {
      list.fault("ballincourt.client.too-many-places", MOST);
      return List.of();
    }
    return elements;
  }

  private void addProject(JsonInput place) {
    project(place).ifPresent(found -> places.put(new Place(found.getId(), null), place));
  }

  private void addComponent(JsonInput place) {
    place.allowOnly(COMPONENT);
    JsonInput number = place.member("component");
    Optional<Long> id = number.required(number.wholeNumber(0, Long.MAX_VALUE));
    Optional<Project> project = project(place.member("project"));
    if (id.isEmpty() || project.isEmpty()) {
      return;
    }
    if (!hasComponent(project.get(), id.get())) {
      number.fault("ballincourt.client.no-component", id.get().toString());
    }
    places.put(new Place(project.get().getId(), id.get()), place);
  }

  private static boolean hasComponent(Project project, Long id) {
    return project.getComponents().stream().map(ProjectComponent::getId).anyMatch(id::equals);
  }

  private Optional<Project> project(JsonInput place) {
    Optional<String> key = place.required(place.text());
    Optional<Project> project = key.flatMap(browsable);
    if (key.isPresent() && project.isEmpty()) {
      place.fault("ballincourt.access.no-project", key.get());
    }
    return project;
  }

  Set<Place> all() {
    return new HashSet<>(places.keySet());
  }

  /** Where in the request a place stands. */
  Optional<String> pathOf(Place place) {
    return Optional.ofNullable(places.get(place)).map(JsonInput::path);
  }

  /** Notes at a place what is wrong with it. */
  void fault(Place place, String key, Object... arguments) {
    places.get(place).fault(key, arguments);
  }

  /** Notes that there is none of those that are needed. */
  void noneAtAll() {
    input.member("projects").fault("ballincourt.client.no-place");
  }

  /** Those of the request that are not among some others, in no order. */
  List<Place> without(Set<Place> others) {
    List<Place> left = new ArrayList<>(places.keySet());
    left.removeAll(others);
    return left;
  }
}
