package org.ballincourt.client;

/** What a person does for the client in our work. */
public enum Role {
  DECIDES,
  GIVES_CONTENT,
  APPROVES,
  PAYS,
  INFORMED
}
