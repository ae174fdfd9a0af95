package org.ballincourt.mail;

import java.util.Optional;

/** Makes the links that mails carry: each mail has one of its own. */
public interface Links {

  /**
   * Makes a link and keeps its hash; joins the caller’s transaction, in which the mail is taken.
   *
   * @param linkedTo what it leads to
   * @param mail the id of the mail that will carry it
   * @return the address; empty where what it should lead to is gone or over, so that the mail is no
   *     longer wanted
   */
  Optional<String> make(long linkedTo, long mail);
}
