package org.ballincourt.privacy;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Whose data it is about: a contact, and all names and addresses under which she is kept or was
 * once written to.
 *
 * @param contact the id of the contact
 * @param names not blank
 * @param addresses of mailboxes
 */
public record Whom(long contact, Set<String> names, Set<String> addresses) {

  public Whom {
    names = Set.copyOf(names);
    addresses = Set.copyOf(addresses);
  }

  /** Somebody of whom neither a name nor an address is kept. */
  public static Whom nameless(long contact) {
    return new Whom(contact, Set.of(), Set.of());
  }

  /**
   * The same person, known by one more name and address.
   *
   * @param name null for none
   * @param address null for none
   */
  public Whom knownAs(String name, String address) {
    return new Whom(contact, with(names, name), with(addresses, address));
  }

  /** The same person without addresses that are not hers alone. */
  public Whom without(Set<String> shared) {
    Set<String> own = new LinkedHashSet<>(addresses);
    own.removeAll(shared);
    return new Whom(contact, names, own);
  }

  private static Set<String> with(Set<String> known, String more) {
    Set<String> all = new LinkedHashSet<>(known);
    if (more != null && !more.isBlank()) {
      all.add(more);
    }
    return all;
  }

  /** Whether an address is hers, in whatever letters. */
  public boolean hasAddress(String address) {
    return address != null && addresses.stream().anyMatch(address::equalsIgnoreCase);
  }
}
