package org.ballincourt.client.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * A client, on the wire; POST and PUT take what GET gives.
 *
 * @param revision how often it has been saved; a PUT that brings another one is refused
 * @param hours those of today
 * @param projects keys of those that the viewer may browse
 * @param components likewise
 * @param hidden in how many more projects and components it is, which the viewer may not browse
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ClientJson(
    Long id,
    long revision,
    String name,
    String language,
    String country,
    String region,
    String zone,
    Map<String, List<List<String>>> hours,
    Long calendar,
    String meetingTool,
    List<String> projects,
    List<ComponentJson> components,
    int hidden,
    List<ContactJson> contacts) {

  /** A component of a project. */
  public record ComponentJson(String project, long component) {}

  /**
   * A person there.
   *
   * @param away null where she is there
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record ContactJson(
      Long id,
      String name,
      String email,
      String language,
      String formOfAddress,
      String role,
      AwayJson away) {}

  /** From one date to another, both inclusive; the stand-in is a contact’s id or null. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record AwayJson(String from, String to, Long standIn) {}
}
