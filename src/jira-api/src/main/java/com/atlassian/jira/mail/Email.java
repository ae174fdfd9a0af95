package com.atlassian.jira.mail;

/**
 * A mail as Jira marks it, so that Jira’s own mail handlers know it again.
 *
 * <p>Evidence: constructed by plugins at 9.4 and 9.12.
 */
public class Email extends com.atlassian.mail.Email {
  public Email(String to) {
    super(to);
  }
}
