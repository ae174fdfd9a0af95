package org.ballincourt.client;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The clients that the issues of one project may have.
 *
 * @param ofProject null where the project itself has none
 * @param byComponent by the component’s id
 * @param absences when contacts of theirs are away, by the contact’s id
 */
public record ProjectClients(
    Client ofProject, Map<Long, Client> byComponent, Map<Long, Absence> absences) {

  /** Of a project in which nobody has a client. */
  public static final ProjectClients NONE = new ProjectClients(null, Map.of(), Map.of());

  public ProjectClients {
    byComponent = Map.copyOf(byComponent);
    absences = Map.copyOf(absences);
  }

  /**
   * The client of an issue: its component’s – of several the one with the lowest id that has one –,
   * else its project’s.
   */
  public Optional<Client> of(Collection<Long> components) {
    return components.stream()
        .sorted()
        .map(byComponent::get)
        .filter(Objects::nonNull)
        .findFirst()
        .or(() -> Optional.ofNullable(ofProject));
  }

  /** Empty also for a contact of a client that none of the project’s issues has. */
  public Optional<Absence> absenceOf(long contact) {
    return Optional.ofNullable(absences.get(contact));
  }
}
