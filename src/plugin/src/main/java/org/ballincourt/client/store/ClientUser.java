package org.ballincourt.client.store;

import java.util.Collection;

/** What counts on clients, or names people there, says so here. */
public interface ClientUser {

  /**
   * In these projects issues have other clients now, their clients other hours or another name, or
   * people there are away at other times; joins the caller’s transaction.
   *
   * @param projects ids, in order
   */
  void moved(Collection<Long> projects);

  /** Whether something that is kept names the contact, who has to be kept then as well. */
  boolean names(long contact);
}
